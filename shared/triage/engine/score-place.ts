import type { Compiled } from './compiled.ts';
import { isOneOf, nameOf, valueAt } from './look.ts';
import { currentWords, followers, leadIns, painWords, units } from './number-sets.ts';
import {
  articles,
  copulas,
  gives,
  nearly,
  reaches,
  selves,
  towards,
  wakings,
  wordValues,
} from './number-words.ts';
import { kinds, type Tokens } from './tokens.ts';

/** Units, dates, clock times, phone numbers, addresses: no scores. "x/10" is one, whatever x is. */
export const discard = (
  compiled: Compiled,
  tokens: Tokens,
  at: number,
  value: number,
  discarded: Uint8Array,
): 'keep' | 'discard' | 'tenths' => {
  const next = at + 1;
  const nextKind = tokens.kind[next] ?? -1;
  const inside = next < tokens.count;
  const nextName = nameOf(compiled, tokens, next);
  const isTouching = inside && tokens.glued[next] === 1;
  if (inside && nextKind === kinds.slash && tokens.kind[at + 2] !== kinds.word) {
    discarded[at + 2] = 1;
    return tokens.value[at + 2] === 10 && tokens.kind[at + 2] === kinds.number ? 'tenths' : 'discard';
  }
  if (
    (nextName === 'out' && nameOf(compiled, tokens, at + 2) === 'of') ||
    nextName === 'outta' ||
    nextName === 'of' ||
    nextName === 'sobre' ||
    nextName === 'de'
  ) {
    const ten = nextName === 'out' ? at + 3 : at + 2;
    if (valueAt(compiled, tokens, ten) === 10) {
      discarded[ten] = 1;
      if (isOneOf(units, compiled, tokens, ten + 1)) return 'discard';
      return 'tenths';
    }
  }
  // "1 to 10" and "0-10" name the scale.
  if (
    (nextName === 'to' ||
      nextName === 'through' ||
      nextName === 'thru' ||
      nextName === 'a' ||
      nextKind === kinds.colon ||
      nextName === 'al') &&
    value <= 1 &&
    valueAt(compiled, tokens, at + 2) === 10
  ) {
    discarded[at + 2] = 1;
    return 'discard';
  }
  if (inside && nextKind === kinds.percent) return 'discard';
  // "Score is 14 to 10": behind a number above ten it belongs to a game.
  if (value <= 10 && isGameResult(compiled, tokens, at)) return 'discard';
  // "9 to 12": hours of a day.
  if (nextName === 'to' && (tokens.value[at + 2] ?? 0) > 10 && tokens.kind[at + 2] === kinds.number)
    return 'discard';
  // "We lost 3-2": the score of a game.
  if (nextKind === kinds.colon && results.has(nameOf(compiled, tokens, at - 1))) {
    discarded[at + 2] = 1;
    return 'discard';
  }
  // "1 at 8": a dose and a clock time.
  if (nextName === 'at' && tokens.kind[at + 2] === kinds.number) return 'discard';
  if (nextKind === kinds.colon && isTouching && isAnswered(compiled, tokens, at, value)) {
    discarded[at + 2] = 1;
    return 'discard';
  }
  // Clock time, and a run of digits joined by dashes: a phone number or a date.
  if (
    inside &&
    nextKind === kinds.colon &&
    isTouching &&
    tokens.kind[at + 2] === kinds.number &&
    tokens.glued[at + 2] === 1
  ) {
    const other = tokens.value[at + 2] ?? 0;
    const isRange =
      value <= 10 &&
      other <= 10 &&
      (tokens.end[at + 2] ?? 0) - (tokens.start[at + 2] ?? 0) <= 2 &&
      !isClock(tokens, at);
    if (!isRange) {
      discarded[at + 2] = 1;
      return 'discard';
    }
  }
  return isUnitOrPlace(compiled, tokens, at) ? 'discard' : 'keep';
};

/** A unit after it, a place or a count before it, or a noun that it counts. */
const isUnitOrPlace = (compiled: Compiled, tokens: Tokens, at: number): boolean => {
  const next = at + 1;
  const inside = next < tokens.count;
  const nextKind = tokens.kind[next] ?? -1;
  const nextName = nameOf(compiled, tokens, next);
  const isTouching = inside && tokens.glued[next] === 1;
  if (isOneOf(units, compiled, tokens, next)) return true;
  const before = nameOf(compiled, tokens, at - 1);
  // "8 a day" counts; "an 8 a week on" does not.
  const isLevel = articles.has(before) && nextName === 'a';
  if (!isLevel && (nextName === 'ish' || nextName === 'a') && isOneOf(units, compiled, tokens, at + 2))
    return true;
  if (before === 'x' && tokens.glued[at] === 1) return true;
  if (
    [
      'room',
      'day',
      'age',
      'week',
      'took',
      'take',
      'taken',
      'unit',
      'suite',
      'apt',
      'number',
      'ext',
      'for',
      'l',
      'c',
      'day',
      'after',
      'till',
      'until',
      'by',
      'last',
      'past',
      'next',
      'every',
      'first',
      'these',
      'slept',
      'dormi',
      'las',
      'tome',
      'cada',
      'phase',
      'step',
      'terminal',
      'gate',
      'part',
      'level_',
    ].includes(before)
  ) {
    if (!(before === 'number' && hasPainNear(compiled, tokens, at - 1))) return true;
  }
  if (clocks.has(before) && isDoseTime(compiled, tokens, at)) return true;
  if (before === 'at' && !isPutAt(compiled, tokens, at) && !hasPainNear(compiled, tokens, at)) return true;
  if (before === 'at' && isClockLike(compiled, tokens, at)) return true;
  if (
    inside &&
    isTouching &&
    nextKind === kinds.word &&
    nextName !== 'ish' &&
    !isOneOf(followers, compiled, tokens, next)
  )
    return true;
  if (wordValues.has(nameOf(compiled, tokens, at)) && isCounting(compiled, tokens, at)) return true;
  return false;
};

/** "Took one tylenol yesterday around 6". */
const isDoseTime = (compiled: Compiled, tokens: Tokens, at: number): boolean => {
  for (let back = at - 1; back >= Math.max(0, at - doseReach) && tokens.kind[back] === kinds.word; back--)
    if (compiled.has(tokens.word[back] ?? -1, compiled.symbols.PAIN_MED)) return true;
  return false;
};

const doseReach = 5;
const clocks: ReadonlySet<string> = new Set(['around', 'about', 'near', 'round']);

const isGameResult = (compiled: Compiled, tokens: Tokens, at: number): boolean => {
  const other = tokens.kind[at - 2] === kinds.number ? (tokens.value[at - 2] ?? 0) : 0;
  return other > 10 && (nameOf(compiled, tokens, at - 1) === 'to' || tokens.kind[at - 1] === kinds.colon);
};

/** "I'd put it at three": a level that somebody gives. */
const isPutAt = (compiled: Compiled, tokens: Tokens, at: number): boolean =>
  rests.has(nameOf(compiled, tokens, at - 2)) ||
  gives.has(nameOf(compiled, tokens, at - 2)) ||
  gives.has(nameOf(compiled, tokens, at - 3));

/** "10-4" for "understood", and "won my match 6-4 7-5". */
const isAnswered = (compiled: Compiled, tokens: Tokens, at: number, value: number): boolean => {
  if (nearPainWord(compiled, tokens, at)) return false;
  if (value === 10 && tokens.value[at + 2] === 4) return true;
  for (let back = at - 1; back >= Math.max(0, at - gameReach); back--) {
    if (tokens.kind[back] === kinds.sentenceEnd || tokens.kind[back] === kinds.comma) return false;
    if (results.has(nameOf(compiled, tokens, back))) return true;
  }
  return false;
};

const gameReach = 12;
const results: ReadonlySet<string> = new Set(
  'lose crushed beaten lost won tied win beat score losing winning ganamos perdimos empatamos ganaron perdieron'.split(
    ' ',
  ),
);

/** "3:30" is a time; "2-3" is a range: the mark between tells. */
const isClock = (tokens: Tokens, at: number): boolean =>
  (tokens.end[at + 1] ?? 0) - (tokens.start[at + 1] ?? 0) === 1 &&
  ((tokens.value[at + 2] ?? 0) >= 10 || (tokens.end[at + 2] ?? 0) - (tokens.start[at + 2] ?? 0) === 2);

const isClockLike = (compiled: Compiled, tokens: Tokens, at: number): boolean =>
  nameOf(compiled, tokens, at - 2) === 'advil' || nameOf(compiled, tokens, at - 2) === 'tylenol';

const hasPainNear = (compiled: Compiled, tokens: Tokens, at: number): boolean => {
  for (let back = at - 1; back >= Math.max(0, at - 5); back--) {
    if (tokens.kind[back] === kinds.sentenceEnd || tokens.kind[back] === kinds.comma) return false;
    const name = nameOf(compiled, tokens, back);
    if (isOneOf(painWords, compiled, tokens, back)) return true;
    if (name === 'took' || name === 'advil' || name === 'tylenol' || name === 'lunch') return false;
  }
  return false;
};

/** A number word before a noun counts things: "two of my fingers", "one of the spots". */
const isCounting = (compiled: Compiled, tokens: Tokens, at: number): boolean => {
  const next = at + 1;
  if (next >= tokens.count || tokens.kind[next] !== kinds.word) return false;
  const name = nameOf(compiled, tokens, next);
  // "My pain is a nine sorry": behind a pain and an article it is a level, whatever follows.
  if (articles.has(nameOf(compiled, tokens, at - 1)) && nearPainWord(compiled, tokens, at)) return false;
  if (isAside((place) => nameOf(compiled, tokens, place), next)) return false;
  return !isOneOf(followers, compiled, tokens, next) || name === 'of' || name === 'on' || name === 'in';
};

export const nearPainWord = (compiled: Compiled, tokens: Tokens, at: number): boolean => {
  for (let back = at - 1; back >= Math.max(0, at - 6); back--) {
    const kind = tokens.kind[back];
    if (kind === kinds.sentenceEnd || kind === kinds.comma) break;
    if (isOneOf(painWords, compiled, tokens, back)) return true;
    if (kind === kinds.word && !isOneOf(leadIns, compiled, tokens, back)) break;
  }
  if (nameOf(compiled, tokens, at + 1) === 'for' && isOneOf(painWords, compiled, tokens, at + 2)) return true;
  return isOneOf(painWords, compiled, tokens, at + 1) && nameOf(compiled, tokens, at + 1) !== 'sore';
};

/** How many numbers in a row are asked about one another. */
const numbersMax = 3;

/** The number before a number ("2 to 3", "3/10 now 8") lets it count only when it is a score itself: "my 4 to 9" is a shift. */
const isScoreToo = (compiled: Compiled, tokens: Tokens, at: number, depth: number): boolean =>
  depth >= numbersMax ||
  tokens.kind[at - 1] === kinds.slash ||
  ['of', 'de', 'sobre', 'outta'].includes(nameOf(compiled, tokens, at - 1)) ||
  nearPainWord(compiled, tokens, at) ||
  standsAlone(compiled, tokens, at, depth + 1);

/** A number that is the whole clause, or begins the reply and is followed by no thing that it could count. */
export const standsAlone = (compiled: Compiled, tokens: Tokens, at: number, depth = 0): boolean => {
  let before = at - 1;
  let isCurrent = false;
  while (before >= 0 && tokens.kind[before] === kinds.word && isOneOf(leadIns, compiled, tokens, before)) {
    isCurrent ||= isOneOf(currentWords, compiled, tokens, before);
    before--;
  }
  const beforeKind = before < 0 ? kinds.sentenceEnd : tokens.kind[before];
  const opens =
    isCurrent ||
    beforeKind === kinds.sentenceEnd ||
    beforeKind === kinds.comma ||
    beforeKind === kinds.colon ||
    beforeKind === kinds.question ||
    beforeKind === kinds.arrow ||
    beforeKind === kinds.emoji ||
    (beforeKind === kinds.word &&
      [
        'but',
        'now',
        'and',
        'so',
        'or',
        'pero',
        'ahora',
        'y',
        'then',
        'luego',
        'despues',
        'thanks',
        'ok',
        'hi',
        'hello',
        'hola',
        'lo',
        'o',
        'bien',
        'morning',
        'night',
        'nite',
        'tonite',
        'still',
        'good',
        'better',
        'tired',
        'feeling',
        'stiff',
        'yes',
        'yesterday',
      ].includes(nameOf(compiled, tokens, before))) ||
    (beforeKind === kinds.number && before >= 0 && isScoreToo(compiled, tokens, before, depth));
  if (!opens && !isLevelReached(compiled, tokens, at)) return false;
  const name = (place: number): string => nameOf(compiled, tokens, place);
  // "Seats 9 and 10": what joins two numbers makes the second a score only when the first is one.
  if (
    before > 0 &&
    ['and', 'or', 'y', 'o', 'u'].includes(nameOf(compiled, tokens, before)) &&
    tokens.kind[before - 1] === kinds.number &&
    !isScoreToo(compiled, tokens, before - 1, depth)
  )
    return false;
  if (before >= 0 && nameOf(compiled, tokens, at - 1) === 'i') return false;
  const next = at + 1;
  if (next >= tokens.count) return true;
  const nextKind = tokens.kind[next];
  if (nextKind !== kinds.word) return nextKind !== kinds.percent;
  return (
    isOneOf(followers, compiled, tokens, next) || isAside(name, next) || isOrigin(compiled, tokens, next)
  );
};

/** "Went to bed at a 3", "woke up a 6", "when I get up it hits 8", "I was a 7 walking in", "knee is a 0": a level that is reached. */
const isLevelReached = (compiled: Compiled, tokens: Tokens, at: number): boolean => {
  const name = (place: number): string => nameOf(compiled, tokens, place);
  const isNamed = articles.has(name(at - 1));
  let before = isNamed ? at - 2 : at - 1;
  if (reaches.has(name(before))) return true;
  const isReachedBy = towards.has(name(before)) || nearly.has(name(before));
  if (isReachedBy && reaches.has(name(before - 1))) return true;
  if (
    isReachedBy &&
    (name(before - 1) === 'up' || name(before - 1) === 'all') &&
    reaches.has(name(before - 2))
  )
    return true;
  // "Stuck on 4".
  if (name(before) === 'on' && rests.has(name(before - 1))) return true;
  if (!isNamed) return false;
  if (name(before) === 'at') return true;
  // "Bit of an 8 today".
  if (name(before) === 'of') return amounts.has(name(before - 1));
  if (name(before) === 'con' && keepings.has(name(before - 1))) return true;
  if (name(before) === 'up' || name(before) === 'con') return wakings.has(name(before - 1));
  while (nearly.has(name(before))) before--;
  if (name(before) === 'im') return true;
  return (
    copulas.has(name(before)) &&
    (selves.has(name(before - 1)) || compiled.has(tokens.word[before - 1] ?? -1, compiled.symbols.BODY))
  );
};

const rests: ReadonlySet<string> = new Set(['stuck', 'sitting', 'sittin', 'holding', 'hovering', 'settled']);
const amounts: ReadonlySet<string> = new Set(['bit', 'more', 'kind', 'sort']);
const keepings: ReadonlySet<string> = new Set('ahi aqui ando sigo estoy voy amaneci pues traigo'.split(' '));

/** "Around a 4 I guess": what follows is about the guess. */
const isAside = (name: (at: number) => string, at: number): boolean =>
  (name(at) === 'i' && guesses.has(name(at + 1))) ||
  ((name(at) === 'id' || name(at) === 'ill') && name(at + 1) === 'say');

const guesses: ReadonlySet<string> = new Set('guess think suppose reckon imagine believe would'.split(' '));

/** "Down to a 2 from a 5": the number it came from. */
const isOrigin = (compiled: Compiled, tokens: Tokens, at: number): boolean => {
  if (nameOf(compiled, tokens, at) !== 'from') return false;
  const article = nameOf(compiled, tokens, at + 1) === 'a' || nameOf(compiled, tokens, at + 1) === 'an';
  return valueAt(compiled, tokens, at + (article ? 2 : 1)) >= 0;
};
