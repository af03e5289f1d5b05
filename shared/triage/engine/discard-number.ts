import type { Compiled } from './compiled.ts';
import { isCounted } from './counted.ts';
import { isOneOf, nameOf, valueAt } from './look.ts';
import { followers, painWords, units } from './number-sets.ts';
import { articles, copulas, gives, rests, staysAt, wordValues } from './number-words.ts';
import { worstPain } from './pain-scale.ts';
import { isAside, isHeldAt, nearPainWord } from './score-place.ts';
import { kinds, type Tokens } from './tokens.ts';
import { WordList } from './word-list.ts';

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
  const isOutOf = nextName === 'out' && nameOf(compiled, tokens, at + 2) === 'of';
  if (ofTen.has(nextName)) {
    const ten = isOutOf ? at + 3 : at + 2;
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
    valueAt(compiled, tokens, at + 2) === worstPain
  ) {
    discarded[at + 2] = 1;
    return 'discard';
  }
  if (inside && nextKind === kinds.percent) return 'discard';
  // "Score is 14 to 10": behind a number above ten it belongs to a game.
  if (value <= worstPain && isGameResult(compiled, tokens, at)) return 'discard';
  // "9 to 12": hours of a day.
  if (nextName === 'to' && (tokens.value[at + 2] ?? 0) > worstPain && tokens.kind[at + 2] === kinds.number)
    return 'discard';
  // "Monday to Friday, 7 to 4": opening hours.
  if (nextName === 'to' && tokens.kind[at + 2] === kinds.number && isBehindWeekday(compiled, tokens, at)) {
    discarded[at + 2] = 1;
    return 'discard';
  }
  // "We lost 3-2": the score of a game.
  if (nextKind === kinds.colon && results.has(nameOf(compiled, tokens, at - 1))) {
    discarded[at + 2] = 1;
    return 'discard';
  }
  // "10 or 15 min late", "8 to 10 miles a day": a range of time or of way.
  if (
    rangeWords.has(nextName) &&
    valueAt(compiled, tokens, at + 2) >= 0 &&
    (times.has(nameOf(compiled, tokens, at + 3)) || isOneOf(units, compiled, tokens, at + 3))
  )
    return 'discard';
  // "1 at 8": a dose and a clock time.
  if (nextName === 'at' && tokens.kind[at + 2] === kinds.number) return 'discard';
  if (nextKind === kinds.colon && isTouching && isCodeOrResult(compiled, tokens, at, value)) {
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
      value <= worstPain &&
      other <= worstPain &&
      (tokens.end[at + 2] ?? 0) - (tokens.start[at + 2] ?? 0) <= 2 &&
      !isClock(tokens, at);
    if (!isRange) {
      discarded[at + 2] = 1;
      return 'discard';
    }
  }
  return isUnitOrPlace(compiled, tokens, at) || isCounted(compiled, tokens, at, value) ? 'discard' : 'keep';
};

/** "2 out of 10", "2 out 10", "2 de 10". */
const ofTen = new Set(['out', 'outta', 'of', 'sobre', 'de']);

/** A unit after it, a place or a count before it, or a noun that it counts. */
const isUnitOrPlace = (compiled: Compiled, tokens: Tokens, at: number): boolean => {
  const next = at + 1;
  const inside = next < tokens.count;
  const nextKind = tokens.kind[next] ?? -1;
  const nextName = nameOf(compiled, tokens, next);
  const isTouching = inside && tokens.glued[next] === 1;
  // "8 of pain".
  const isOfPain = nextName === 'of' && isOneOf(painWords, compiled, tokens, at + 2);
  if (isOneOf(units, compiled, tokens, next) && !isOfPain) return true;
  const before = nameOf(compiled, tokens, at - 1);
  if (
    hasMinutes(tokens, at) &&
    tokens.count > 2 &&
    !nearPainWord(compiled, tokens, at) &&
    !tellsLevel(compiled, tokens, tokens.value[at] ?? 0)
  )
    return true;
  // "10 or 15 min late", "5 to 10 minutes": the unit behind the second is of both.
  if (
    joins.has(nextName) &&
    tokens.kind[at + 2] === kinds.number &&
    clockUnits.has(nameOf(compiled, tokens, at + 3)) &&
    !nearPainWord(compiled, tokens, at)
  )
    return true;
  // "8 a day" counts; "an 8 a week on" does not.
  const isLevel = articles.has(before) && nextName === 'a';
  if (!isLevel && (nextName === 'ish' || nextName === 'a') && isOneOf(units, compiled, tokens, at + 2))
    return true;
  if (before === 'x' && tokens.glued[at] === 1) return true;
  // "Lasted till about 9 last night".
  if (clocks.has(before) && untils.has(nameOf(compiled, tokens, at - 2)) && hours.has(nextName)) return true;
  if (counting.has(before) && !(before === 'number' && hasPainNear(compiled, tokens, at - 1))) return true;
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

const isBehindWeekday = (compiled: Compiled, tokens: Tokens, at: number): boolean => {
  const day = tokens.kind[at - 1] === kinds.comma ? at - 2 : at - 1;
  return weekdays.has(nameOf(compiled, tokens, day)) && throughs.has(nameOf(compiled, tokens, day - 1));
};

const throughs: ReadonlySet<string> = new Set(['to', 'through', 'thru', 'a']);
const weekdays = new WordList(
  'friday fri thursday thurs saturday sat sunday weekdays viernes sabado domingo mondays fridays saturdays',
);
const joins: ReadonlySet<string> = new Set(['or', 'to', 'o', 'a']);
const clockUnits = new WordList('min mins minute minutes minutos hour hours hrs horas');

/** What a place, a time, a count or a dose is named with: "room 5", "day 2", "took 2". */
const counting = new WordList(
  'room day age week took take taken unit suite apt number ext for l c after till until by last past next every first these slept dormi las tome cada phase step terminal gate part ch chp chap pg pgs',
);

/** "Took one tylenol yesterday around 6". */
const isDoseTime = (compiled: Compiled, tokens: Tokens, at: number): boolean => {
  for (let back = at - 1; back >= Math.max(0, at - doseReach) && tokens.kind[back] === kinds.word; back--)
    if (compiled.has(tokens.word[back] ?? -1, compiled.symbols.PAIN_MED)) return true;
  return false;
};

const doseReach = 5;
const hours = new WordList('last am pm yesterday this oclock tonight');
const untils = new WordList('till until til since');
const clocks: ReadonlySet<string> = new Set(['around', 'about', 'near', 'round']);

const isGameResult = (compiled: Compiled, tokens: Tokens, at: number): boolean => {
  const other = tokens.kind[at - 2] === kinds.number ? (tokens.value[at - 2] ?? 0) : 0;
  return (
    other > worstPain && (nameOf(compiled, tokens, at - 1) === 'to' || tokens.kind[at - 1] === kinds.colon)
  );
};

/** "I'd put it at three": a level that somebody gives. */
const isPutAt = (compiled: Compiled, tokens: Tokens, at: number): boolean =>
  rests.has(nameOf(compiled, tokens, at - 2)) ||
  staysAt.has(nameOf(compiled, tokens, at - 2)) ||
  isHeldAt(compiled, tokens, at) ||
  // "At 4 now", "im at 8", "was at 6 now at 4".
  (tokens.kind[at - 2] !== kinds.word && nameOf(compiled, tokens, at + 1) === 'now') ||
  nameOf(compiled, tokens, at - 2) === 'im' ||
  (turnsAt.has(nameOf(compiled, tokens, at - 2)) && opensAt.has(nameOf(compiled, tokens, at - 3))) ||
  // "My back is at 9".
  (copulas.has(nameOf(compiled, tokens, at - 2)) &&
    compiled.has(tokens.word[at - 3] ?? -1, compiled.symbols.BODY)) ||
  isGiven(compiled, tokens, at);

/** "Put it at 8", "call it at 9"; "call me at 9" and "call at 9" are about a time. */
const isGiven = (compiled: Compiled, tokens: Tokens, at: number): boolean => {
  const last = nameOf(compiled, tokens, at - 2);
  if (gives.has(last)) return !calls.has(last);
  const giving = nameOf(compiled, tokens, at - 3);
  return gives.has(giving) && (!calls.has(giving) || last !== 'me');
};

const turnsAt = new WordList('was now');
const opensAt = new WordList('i it pain and but');
const calls: ReadonlySet<string> = new Set(['call', 'calling']);

/** "Pick you up at 7.30": two digits behind the point are minutes or cents. */
const hasMinutes = (tokens: Tokens, at: number): boolean => {
  const value = tokens.value[at] ?? 0;
  const digits = value < 10 ? 1 : 2;
  return (
    value < 13 &&
    !Number.isInteger(value) &&
    (tokens.end[at] ?? 0) - (tokens.start[at] ?? 0) === digits + '.30'.length
  );
};

/** "About 7.50 now", "up to 8.25 from 3": where no word tells of an errand or a price, it is a score after all; nobody says 6.28 of his pain. */
const tellsLevel = (compiled: Compiled, tokens: Tokens, value: number): boolean => {
  if (Math.round(value * 100) % minutesStep !== 0) return false;
  const { BODY, PAIN, WORSE } = compiled.symbols;
  let isBare = true;
  for (let at = 0; at < tokens.count; at++) {
    if (tokens.kind[at] !== kinds.word) continue;
    const word = tokens.word[at] ?? -1;
    if (compiled.has(word, PAIN) || compiled.has(word, WORSE)) return true;
    isBare &&=
      compiled.isGrammar(word) || compiled.has(word, BODY) || tellings.has(nameOf(compiled, tokens, at));
  }
  return isBare;
};

const minutesStep = 5;
const tellings = new WordList(
  'rest lift lifting movement move moves moving walk walking bend bending sit stand standing drive driving work night day most sleep sleeping right left side last earlier when while with at gave give spikes spiked jumps jumped hits hit peaked peaks times needle amanecio amaneci caminar camino moverme muevo al say said would id maybe today tonight now still rising climbing going gone went sitting feel feels feeling like guess rate rated up down from to around about number probably morning is was its hoy ahora ahorita como ando estoy sigo diria creo noche tarde subio a un de en yo',
);

/** "10-4" for "understood", and "won my match 6-4 7-5": a code and a result, neither of which tells a range of pain. */
const isCodeOrResult = (compiled: Compiled, tokens: Tokens, at: number, value: number): boolean => {
  if (nearPainWord(compiled, tokens, at)) return false;
  if (value === 10 && tokens.value[at + 2] === 4) return true;
  for (let back = at - 1; back >= Math.max(0, at - gameReach); back--) {
    if (tokens.kind[back] === kinds.sentenceEnd || tokens.kind[back] === kinds.comma) return false;
    if (results.has(nameOf(compiled, tokens, back))) return true;
  }
  return false;
};

const rangeWords: ReadonlySet<string> = new Set(['or', 'to', 'maybe', 'o', 'a']);
const times = new WordList(
  'min mins minute minutes minutos hour hours hrs horas days dias weeks semanas months meses years',
);
const gameReach = 12;
const results = new WordList(
  'team teams record season lose crushed beaten lost won tied win beat score losing winning ganamos perdimos empatamos ganaron perdieron',
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
