import { isSentenceEnd } from './breaks.ts';
import type { Compiled } from './compiled.ts';
import { discard } from './discard-number.ts';
import { hasTimeNear } from './level-times.ts';
import { isOneOf, nameOf, valueAt } from './look.ts';
import { followers, leadIns, painWords } from './number-sets.ts';
import { articles, listedWith, postures } from './number-words.ts';
import { worstPain } from './pain-scale.ts';
import { isPlainLevel } from './plain-levels.ts';
import { kinds, type Tokens } from './tokens.ts';
import type { Level } from './trend.ts';
import { WordSet } from './word-set.ts';

/** A number that may be the score. */
export type Candidate = Level & { readonly outOfTen: boolean };

/** What is found: the levels so far. */
type Tally = { candidates: Candidate[] };

/** Further levels, told by what stands around them: in a list, behind a name, or among words that tell of levels. */
export const takeFurther = (
  compiled: Compiled,
  tokens: Tokens,
  tally: Tally,
  discarded: Uint8Array,
): void => {
  takeListed(compiled, tokens, tally, discarded);
  takeNamed(compiled, tokens, tally, discarded);
  takeBare(compiled, tokens, tally, discarded);
  const isFirst = tally.candidates.length === 0;
  if (countNumbers(tokens) <= plainMax)
    takeWhere(
      compiled,
      tokens,
      tally,
      discarded,
      // Beside another level it is one only where it has a time of its own.
      (at) => isPlainLevel(compiled, tokens, at) && (isFirst || hasTimeNear(compiled, tokens, at)),
    );
};

const countNumbers = ({ kind, count }: Tokens): number => {
  let numbers = 0;
  for (let at = 0; at < count; at++) if (kind[at] === kinds.number) numbers++;
  return numbers;
};

/** More numbers are a list, a score or an address. */
const plainMax = 4;

/** "Sitting 2 / standing 5 / getting out of the truck 8": in a list of levels the number that ends an item is one too. */
const takeListed = (compiled: Compiled, tokens: Tokens, tally: Tally, discarded: Uint8Array): void => {
  const [first] = tally.candidates;
  if (first === undefined) return;
  takeWhere(compiled, tokens, tally, discarded, (at) => at > first.end && isListed(compiled, tokens, at));
};

/** Takes the numbers that are no levels yet, and that a test knows for such. */
const takeWhere = (
  compiled: Compiled,
  tokens: Tokens,
  { candidates }: Tally,
  discarded: Uint8Array,
  isLevel: (at: number, value: number) => boolean,
): void => {
  if (candidates.length > listMax) return;
  const taken = new Set(candidates.map((one) => one.at));
  for (let at = 0; at < tokens.count && candidates.length <= listMax; at++) {
    const value = valueAt(compiled, tokens, at);
    if (value < 0 || value > worstPain || discarded[at] === 1 || taken.has(at)) continue;
    if (isLevel(at, value) && discard(compiled, tokens, at, value, discarded) === 'keep')
      candidates.push({ at, end: at + 1, value: Math.ceil(value), outOfTen: false });
  }
  candidates.sort((one, other) => one.at - other.at);
};

/** "Sitting 2 walking 7", "neck 2 shoulder 7", "am 2 pm 7": two numbers or more, each behind the name of what it is the level of. */
const takeNamed = (compiled: Compiled, tokens: Tokens, tally: Tally, discarded: Uint8Array): void => {
  if (tally.candidates.length > listMax) return;
  const named: Candidate[] = [];
  for (let at = 1; at < tokens.count && named.length <= listMax; at++) {
    const value = valueAt(compiled, tokens, at);
    if (value < 0 || value > worstPain || discarded[at] === 1 || tokens.kind[at - 1] !== kinds.word) continue;
    // "Monday a three, Tuesday a four".
    const name = articles.has(nameOf(compiled, tokens, at - 1)) ? at - 2 : at - 1;
    if (!namesLevel(compiled, tokens, name) || !endsNamed(compiled, tokens, at + 1)) continue;
    if (discard(compiled, tokens, at, value, discarded) === 'keep')
      named.push({ at, end: at + 1, value: Math.ceil(value), outOfTen: false });
  }
  const [only] = named;
  if (only === undefined || (named.length < 2 && !isLevelOfPain(compiled, tokens, only.at))) return;
  const others = tally.candidates.filter((one) => named.every(({ at }) => at !== one.at));
  tally.candidates = [...others, ...named].sort((one, other) => one.at - other.at);
};

/** "2 in the day 8 at night", "estoy en 8": in a clause of words that tell of levels, and of small words, a number is one. */
const takeBare = (compiled: Compiled, tokens: Tokens, tally: Tally, discarded: Uint8Array): void => {
  if (tally.candidates.length === 0 && tokens.count > hurriedMax) return;
  takeWhere(compiled, tokens, tally, discarded, (at, value) => {
    const before = nameOf(compiled, tokens, at - 1);
    if (noLevelBehind.has(before)) return false;
    if (before === 'de' && (value === 10 || sinks.has(nameOf(compiled, tokens, at + 1)))) return false;
    return isAmongLevelWords(compiled, tokens, at);
  });
};

/** A bound for long lists of numbers. */
const listedMax = 24;
/** Without another level, a hurried answer alone is one. */
const hurriedMax = 8;
/** "Home in ten", "Tuesday 10", "give me 9". */
const noLevelBehind = new Set(
  'at dia lunes martes miercoles jueves viernes sabado domingo was were era in me el la a al monday tuesday wednesday thursday friday saturday sunday mon tues tue wed thurs thur fri sat sun home present'.split(
    ' ',
  ),
);

/** "De 7 bajo a casi nada". */
const sinks = new Set(['bajo', 'baje', 'paso', 'pase']);

const isAmongLevelWords = (compiled: Compiled, tokens: Tokens, at: number): boolean => {
  if (tokens.glued[at] === 1) return false;
  for (const step of [-1, 1])
    for (let near = at + step; near >= 0 && near < tokens.count; near += step) {
      if (Math.abs(near - at) > listedMax) return false;
      if (tokens.kind[near] === kinds.number) continue;
      if (tokens.kind[near] !== kinds.word) break;
      if (Math.abs(near - at) > itemMax || !isLevelWord(compiled, tokens, near)) return false;
    }
  return true;
};

const isLevelWord = (compiled: Compiled, tokens: Tokens, at: number): boolean =>
  !isOneOf(ofOthersWords, compiled, tokens, at) &&
  !compiled.has(tokens.word[at] ?? -1, compiled.symbols.RELATION) &&
  (compiled.isGrammar(tokens.word[at] ?? -1) ||
    isOneOf(leadIns, compiled, tokens, at) ||
    isOneOf(followers, compiled, tokens, at) ||
    isOneOf(besideLevels, compiled, tokens, at) ||
    namesLevel(compiled, tokens, at));

/** Of whom, for whom or for what a number is that is no level: "we have 8", "un 10 para la doctora". */
const ofOthersWords = new WordSet(
  'hes shes theyre whos were youre we us you u ya ur your they them he she his her their our the these those all of para por for las los les nos usted ustedes ellos which what who how que cual cuanto cuantos no not',
);
const besideLevels = new WordSet(
  'my at in on day days daytime morning lunch dinner evening night nights nighttime meds tylenol ibuprofen advil ice heat hielo pastilla medicina with without con sin work bed gym stairs otherwise resting movement el la mi en de noche dia escaleras reposo movimiento izquierdo derecho izquierda derecha sigo tengo traigo estoy ando quede uy pues minimo rato ratos siempre levante llegue venia tenia volvio baje',
);

/** "Pain walking 8", "pain lifting arm 8": one is enough where the sentence ends with it and begins with the pain. */
const isLevelOfPain = (compiled: Compiled, tokens: Tokens, at: number): boolean => {
  if (at + 1 < tokens.count && !isSentenceEnd(tokens.kind[at + 1])) return false;
  for (let back = at - 1; back >= Math.max(0, at - itemMax) && tokens.kind[back] === kinds.word; back--)
    if (isOneOf(painWords, compiled, tokens, back))
      return (
        !denials.has(nameOf(compiled, tokens, back - 1)) && nameOf(compiled, tokens, back + 1) !== 'free'
      );
  return false;
};

const denials = new Set(['no', 'not', 'without', 'zero', 'more', 'less', 'sin', 'cero']);

const namesLevel = (compiled: Compiled, tokens: Tokens, at: number): boolean => {
  const name = nameOf(compiled, tokens, at);
  return (
    postures.has(name) ||
    listedWith.has(name) ||
    compiled.has(tokens.word[at] ?? -1, compiled.symbols.BODY) ||
    sidesAndTimes.has(name)
  );
};

/** Behind the number nothing follows, or what leads to the next name. */
const endsNamed = (compiled: Compiled, tokens: Tokens, at: number): boolean =>
  at >= tokens.count ||
  (tokens.kind[at] !== kinds.word && tokens.kind[at] !== kinds.number && tokens.kind[at] !== kinds.percent) ||
  namesLevel(compiled, tokens, at) ||
  leadsToName.has(nameOf(compiled, tokens, at));

const sidesAndTimes = new Set([
  'left',
  'right',
  'am',
  'pm',
  'morning',
  'evening',
  'afternoon',
  'rest',
  'side',
]);
const leadsToName = new Set(['and', 'y', 'with', 'when', 'w', 'al', 'but', 'the', 'my', 'la', 'el']);

/** Nobody lists more levels than these. */
const listMax = 12;

/** The number ends an item of a few words that stands behind a slash or a comma, and begins as a level's item does. */
const isListed = (compiled: Compiled, tokens: Tokens, at: number): boolean => {
  const next = tokens.kind[at + 1];
  if (at + 1 < tokens.count && (next === kinds.word || next === kinds.number || next === kinds.percent))
    return false;
  let from = at - 1;
  while (from >= 0 && at - from < itemMax && tokens.kind[from] === kinds.word) from--;
  const isItem = tokens.kind[from] === kinds.slash || tokens.kind[from] === kinds.comma;
  return isItem && at - from >= 2 && listedWith.has(nameOf(compiled, tokens, from + 1));
};

const itemMax = 8;
