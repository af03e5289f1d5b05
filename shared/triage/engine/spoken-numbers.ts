import type { Dictionary } from './dictionary.ts';
import { wordValues } from './number-words.ts';
import { kinds, type Tokens } from './tokens.ts';
import { WordSet } from './word-set.ts';

/** "A hundred and four point five", "treinta y nueve y medio": a number in words is read as one token with the span of all of them. */
export const joinSpokenNumbers = (tokens: Tokens, dictionary: Dictionary): void => {
  let kept = 0;
  let isShorter = false;
  for (let at = 0; at < tokens.count; ) {
    if (isShorter) tokens.move(at, kept);
    const isStart = tokens.kind[at] === kinds.word && starts.has(dictionary, tokens.word[at] ?? -1);
    const spoken = isStart ? readSpoken(tokens, dictionary, at) : readTenths(tokens, dictionary, at);
    if (spoken === undefined) at++;
    else {
      tokens.kind[kept] = kinds.number;
      tokens.word[kept] = -1;
      tokens.value[kept] = spoken.value;
      tokens.end[kept] = tokens.end[spoken.end - 1] ?? 0;
      if (spoken.end > at + 1) isShorter = true;
      at = spoken.end;
    }
    kept++;
  }
  if (isShorter) tokens.truncate(kept);
};

const tens: ReadonlyMap<string, number> = new Map([
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['ninety', 90],
  ['veinte', 20],
  ['treinta', 30],
  ['cuarenta', 40],
  ['cincuenta', 50],
  ['noventa', 90],
]);
const hundreds: ReadonlySet<string> = new Set(['hundred', 'cien', 'ciento']);
const joins: ReadonlySet<string> = new Set(['and', 'y']);
const points: ReadonlySet<string> = new Set(['point', 'punto', 'coma', 'con']);

/** The words that the dictionary must know for this. */
export const spokenNumberWords: readonly string[] = [
  ...tens.keys(),
  ...hundreds,
  ...points,
  'half',
  'medio',
  'media',
];

/** What a number in words may begin with. */
const starts = new WordSet([...tens.keys(), ...hundreds].join(' '));

type Spoken = { readonly value: number; readonly end: number };

const readSpoken = (tokens: Tokens, dictionary: Dictionary, from: number): Spoken | undefined => {
  const name = (at: number): string => nameAt(tokens, dictionary, at);
  const unitAt = (at: number): number => wordValues.get(name(at)) ?? -1;
  let at = from;
  let value = 0;
  let parts = 0;
  if (hundreds.has(name(at))) {
    value = 100;
    at++;
    parts++;
    if (joins.has(name(at)) && (tens.has(name(at + 1)) || unitAt(at + 1) > 0)) at++;
  }
  const ten = tens.get(name(at));
  if (ten !== undefined) {
    value += ten;
    at++;
    parts++;
  }
  const joined = ten !== undefined && joins.has(name(at)) ? at + 1 : at;
  const unit = unitAt(joined);
  if (unit > 0 && unit < 10) {
    value += unit;
    at = joined + 1;
    parts++;
  }
  if (points.has(name(at)) && unitAt(at + 1) >= 0) {
    value += unitAt(at + 1) / 10;
    at += 2;
    parts++;
  } else if (joins.has(name(at)) && halfAt(name, at + 1) > 0) {
    value += 0.5;
    at += 1 + halfAt(name, at + 1);
    parts++;
  }
  // "Al cien" is no number.
  if (parts === 1 && name(from - 1) === 'al') return undefined;
  // "Ciento" counts only before another number; alone it is "siento" by ear.
  return parts > 1 || (value === 100 && name(from) !== 'ciento')
    ? { value: Math.round(value * 10) / 10, end: at }
    : undefined;
};

/** "Siete coma cinco", "six point five". */
const readTenths = (tokens: Tokens, dictionary: Dictionary, at: number): Spoken | undefined => {
  if (!tenthPoints.has(dictionary, tokens.word[at + 1] ?? -1)) return undefined;
  const whole = wordValues.get(nameAt(tokens, dictionary, at)) ?? -1;
  const tenths = wordValues.get(nameAt(tokens, dictionary, at + 2)) ?? -1;
  return whole < 0 || tenths < 0 || tenths > 9 ? undefined : { value: whole + tenths / 10, end: at + 3 };
};

const tenthPoints = new WordSet('point punto coma');

/** How many words "half", "a half" or "medio" take there, or none. */
const halfAt = (name: (at: number) => string, at: number): number => {
  if (name(at) === 'half' || name(at) === 'medio' || name(at) === 'media') return 1;
  return name(at) === 'a' && name(at + 1) === 'half' ? 2 : 0;
};

const nameAt = (tokens: Tokens, dictionary: Dictionary, at: number): string =>
  at < tokens.count && tokens.kind[at] === kinds.word ? dictionary.wordOf(tokens.word[at] ?? -1) : '';
