import { type Chosen, chooseScore, unscored } from './choose-score.ts';
import type { Compiled } from './compiled.ts';
import { discard } from './discard-number.ts';
import { type Candidate, takeFurther } from './further-levels.ts';
import { isOneOf, nameOf, numberWords, valueAt } from './look.ts';
import { Column } from './marks.ts';
import { dosesPerDay, isDose, isPulse, repeatAfter, temperatureAt } from './measures.ts';
import { currentWords, leadIns } from './number-sets.ts';
import { articles, copulas, postures } from './number-words.ts';
import { worstPain } from './pain-scale.ts';
import { namesPain, opensWithThing, ratesOther } from './rated.ts';
import { nearPainWord, standsAlone } from './score-place.ts';
import { kinds, type Tokens } from './tokens.ts';
import type { Level } from './trend.ts';

/** What the numbers of a reply say. */
export type Numbers = Chosen & {
  /** Where levels of pain are told, the one that counts and those of other times and postures. */
  readonly levels: readonly Level[];
  readonly temperatureC: number | undefined;
  readonly temperatureSpan: readonly [number, number] | undefined;
  /** "10/10" with praise and no pain. */
  readonly praise: boolean;
  /** "10/10" alone: praise or agony. */
  readonly ambiguousScore: boolean;
  /** Only a number, and it is no score. */
  readonly ambiguousNumber: boolean;
  /** "100%": as good as can be. */
  readonly full: boolean;
  /** Heart beats a minute, where a reply names them. */
  readonly pulse: number;
  readonly doses: number;
  readonly milligrams: number;
};

/** What has been seen of the numbers so far. */
type Tally = {
  candidates: Candidate[];
  temperatureC: number | undefined;
  temperatureSpan: readonly [number, number] | undefined;
  plainNumbers: number;
  otherContent: number;
  doses: number;
  milligrams: number;
  full: boolean;
  pulse: number;
};

export const readNumbers = (
  compiled: Compiled,
  tokens: Tokens,
  hasPain: boolean,
  hasPraise: boolean,
  ofOthers: Uint8Array,
): Numbers => {
  if (!hasNumber(tokens)) return noNumbers;
  const tally: Tally = {
    candidates: [],
    temperatureC: undefined,
    temperatureSpan: undefined,
    plainNumbers: 0,
    otherContent: 0,
    doses: 0,
    milligrams: 0,
    full: false,
    pulse: 0,
  };
  const discarded = discardedColumn.wiped(tokens.count + 1);
  for (let at = 0; at < tokens.count; at++) {
    const value = valueAt(compiled, tokens, at);
    if (value >= 0 && !(ofOthers[at] === 1 && !isGravelyHot(value)))
      takeNumber(compiled, tokens, at, value, tally, discarded);
    else if (tokens.kind[at] === kinds.word && !isOneOf(leadIns, compiled, tokens, at)) tally.otherContent++;
  }
  takeFurther(compiled, tokens, tally, discarded);
  if (tally.candidates.some((one) => namesPain(compiled, tokens, one.at)))
    tally.candidates = tally.candidates.filter((one) => !opensWithThing(compiled, tokens, one.at));
  return conclude(compiled, tokens, tally, hasPain, hasPraise);
};

/** From 40.0 C the fever of anybody in the house is answered, in degrees of either scale. */
const isGravelyHot = (degrees: number): boolean => degrees >= 104 || (degrees >= 40 && degrees <= 43);

const hasNumber = (tokens: Tokens): boolean => {
  if (tokens.heard.list(numberWords)) return true;
  for (let at = 0; at < tokens.count; at++) if (tokens.kind[at] === kinds.number) return true;
  return false;
};

const discardedColumn = new Column();

const noNumbers: Numbers = {
  ...unscored,
  levels: [],
  temperatureC: undefined,
  temperatureSpan: undefined,
  praise: false,
  ambiguousScore: false,
  ambiguousNumber: false,
  full: false,
  pulse: 0,
  doses: 0,
  milligrams: 0,
};

const takeNumber = (
  compiled: Compiled,
  tokens: Tokens,
  at: number,
  value: number,
  tally: Tally,
  discarded: Uint8Array,
): void => {
  if (tokens.kind[at] === kinds.number) tally.plainNumbers++;
  if (discarded[at] === 1 || isThatOne(compiled, tokens, at)) return;
  const heat = temperatureAt(compiled, tokens, at, value);
  if (heat !== undefined) {
    tally.plainNumbers--;
    if (tally.temperatureC !== undefined && tally.temperatureC > heat) return;
    tally.temperatureC = heat;
    tally.temperatureSpan = [tokens.start[at] ?? 0, tokens.end[at] ?? 0];
    return;
  }
  const unit = nameOf(compiled, tokens, at + 1);
  const isPercent = unit === 'percent' || tokens.kind[at + 1] === kinds.percent;
  if (isPercent && value >= 90 && value <= 200) tally.full = true;
  if (value >= 100 && value <= 250 && isPulse(compiled, tokens, at))
    tally.pulse = Math.max(tally.pulse, value);
  if (isDose(compiled, tokens, at))
    tally.doses = Math.max(tally.doses, value * dosesPerDay(compiled, tokens, at));
  if (unit === 'mg')
    tally.milligrams = Math.max(tally.milligrams, value * repeatAfter(compiled, tokens, at + 2));
  if (isFullMarks(compiled, tokens, at, value)) {
    tally.full = true;
    return;
  }
  const end = discard(compiled, tokens, at, value, discarded);
  const outOfTen = end === 'tenths';
  if (end === 'discard' || (value > worstPain && !outOfTen)) return;
  const strong = outOfTen || nearPainWord(compiled, tokens, at);
  if (!strong && !standsAlone(compiled, tokens, at) && !endsRange(compiled, tokens, at, tally)) return;
  const isSpelled = nameOf(compiled, tokens, at + 1) === 'out';
  const last = outOfTen ? (isSpelled ? 4 : 3) : 1;
  if (ratesOther(compiled, tokens, at + last)) return;
  // "Today a 1 or 2, was a 6 before you treated me": a level of another time, beside one of today.
  if (tally.candidates.length > 1 && isOfBefore(compiled, tokens, at)) return;
  tally.candidates.push({
    at,
    end: at + (outOfTen ? 3 : 1),
    value: Math.min(10, Math.ceil(value)),
    outOfTen,
  });
};

/** "The sore one", "that one": no number. */
const isThatOne = (compiled: Compiled, tokens: Tokens, at: number): boolean =>
  nameOf(compiled, tokens, at) === 'one' && pointing.has(nameOf(compiled, tokens, at - 1));

const pointing = new Set([
  'sore',
  'bad',
  'good',
  'tender',
  'painful',
  'stiff',
  'tight',
  'other',
  'this',
  'that',
  'which',
  'only',
  'wrong',
  'right',
  'left',
]);

const isOfBefore = (compiled: Compiled, tokens: Tokens, at: number): boolean => {
  const isNamed = articles.has(nameOf(compiled, tokens, at - 1));
  return (
    pasts.has(nameOf(compiled, tokens, isNamed ? at - 2 : at - 1)) &&
    befores.has(nameOf(compiled, tokens, at + 1))
  );
};

const pasts = new Set(['was', 'were', 'era', 'estaba']);
const befores = new Set(['before', 'antes']);

/** "De 10": Spanish for as good as can be, where nothing hurts before it. */
const isFullMarks = (compiled: Compiled, tokens: Tokens, at: number, value: number): boolean =>
  value === 10 &&
  nameOf(compiled, tokens, at - 1) === 'de' &&
  (at === 1 || tokens.kind[at - 2] !== kinds.word || fullMarks.has(nameOf(compiled, tokens, at - 2)));

const fullMarks = new Set(['estoy', 'ando', 'quede', 'todo', 'amaneci', 'sigo']);

/** "Between a 5 and a 7 depending on how I stand": a level named after a level is one too, whatever follows. */
const endsRange = (compiled: Compiled, tokens: Tokens, at: number, tally: Tally): boolean => {
  const first = tally.candidates.at(-1);
  if (first !== undefined && isOfPosture(compiled, tokens, at)) return true;
  // "3 when I saw you 8 now".
  if (
    first !== undefined &&
    endsNow.has(nameOf(compiled, tokens, at + 1)) &&
    tokens.kind[at + 2] !== kinds.word &&
    !isOfSomebody(compiled, tokens, at)
  )
    return true;
  // "Ayer 2 y hoy 8": the level of another day.
  const isSaid = copulas.has(nameOf(compiled, tokens, at - 1));
  const current = isSaid ? at - 2 : at - 1;
  if (first !== undefined && isOneOf(currentWords, compiled, tokens, current) && current - first.end <= 1)
    return true;
  if (first !== undefined && at - first.end <= fromToMax && endsFromTo(compiled, tokens, at, first.at))
    return true;
  const isLevel = articles.has(nameOf(compiled, tokens, at - 1));
  const join = isLevel ? at - 2 : at - 1;
  if (first === undefined || first.end !== join) return false;
  if (tokens.kind[join] === kinds.colon) return tokens.glued[at] === 1;
  if (!rangeJoins.has(nameOf(compiled, tokens, join))) return false;
  return isLevel || isBetween(compiled, tokens, first.at);
};

/** Farther off no level is the other end. */
const fromToMax = 8;

/** "The ache went from 2 to 6", "from a 3 at breakfast to an 8 at bedtime": the first was a level because of "from". */
const endsFromTo = (compiled: Compiled, tokens: Tokens, at: number, first: number): boolean => {
  const reach = beforeLevel(compiled, tokens, at);
  const origin = beforeLevel(compiled, tokens, first);
  if (reach === 'al' && origin === 'del') return nameOf(compiled, tokens, at + 1) !== 'de';
  return (reach === 'to' && origin === 'from') || (reach === 'a' && origin === 'de');
};

/** The word before a number and its article. In Spanish "a" leads to a level and is no article. */
const beforeLevel = (compiled: Compiled, tokens: Tokens, at: number): string => {
  const before = nameOf(compiled, tokens, at - 1);
  if (!articles.has(before)) return before;
  const further = nameOf(compiled, tokens, at - 2);
  return before === 'a' && further !== 'to' && further !== 'from' ? before : further;
};

/** "2 at rest 7 with movement", "3 sitting 8 when I move": a level behind another, of a posture of its own. */
const isOfPosture = (compiled: Compiled, tokens: Tokens, at: number): boolean => {
  const name = (place: number): string => nameOf(compiled, tokens, place);
  if (postures.has(name(at + 1))) return true;
  return posed.has(name(at + 1)) && [2, 3, 4].some((ahead) => postures.has(name(at + ahead)));
};

const posed = new Set(['with', 'w', 'when', 'whenever', 'while', 'if', 'on', 'al', 'con', 'cuando', 'si']);

const isBetween = (compiled: Compiled, tokens: Tokens, at: number): boolean =>
  betweens.has(nameOf(compiled, tokens, at - 1)) || betweens.has(nameOf(compiled, tokens, at - 2));

const betweens = new Set(['between', 'entre']);
const endsNow = new Set(['now', 'today', 'tonight', 'rn', 'ahora', 'ahorita', 'hoy']);
/** "He is 8 today": an age. */
const isOfSomebody = (compiled: Compiled, tokens: Tokens, at: number): boolean =>
  [1, 2, 3].some(
    (back) =>
      somebody.has(nameOf(compiled, tokens, at - back)) ||
      compiled.has(tokens.word[at - back] ?? -1, compiled.symbols.RELATION),
  );

const somebody = new Set(['he', 'she', 'hes', 'shes', 'they', 'who', 'el', 'ella']);
const rangeJoins = new Set(['and', 'or', 'to', 'maybe', 'y', 'o', 'u', 'a']);

const conclude = (
  compiled: Compiled,
  tokens: Tokens,
  tally: Tally,
  hasPain: boolean,
  hasPraise: boolean,
): Numbers => {
  const { candidates, temperatureC, temperatureSpan, full, pulse, doses, milligrams } = tally;
  const tens = candidates.find((one) => one.outOfTen && one.value === 10);
  const onlyTens = tens !== undefined && candidates.length === 1 && !hasPain && !exceedsTen(tokens, tens.at);
  const isPraise =
    onlyTens && hasPraise && !setsApart(compiled, tokens) && isPraisedIn(compiled, tokens, tens.at);
  const isAmbiguous = onlyTens && !isPraise && tally.otherContent > 0 && feels(compiled, tokens);
  const chosen = isPraise || isAmbiguous ? unscored : chooseScore(compiled, tokens, candidates);
  const isUnread = !isPraise && !isAmbiguous && candidates.length === 0 && temperatureC === undefined;
  return {
    ...chosen,
    levels: candidates,
    temperatureC,
    temperatureSpan,
    praise: isPraise,
    ambiguousScore: isAmbiguous,
    ambiguousNumber: isUnread && tally.plainNumbers > 0 && tally.otherContent === 0,
    full,
    pulse,
    doses,
    milligrams,
  };
};

/** Praise in the sentence of the number; an emoji or the next sentence does not tell what the ten meant. */
const isPraisedIn = (compiled: Compiled, tokens: Tokens, at: number): boolean => {
  const { GOOD, BETTER } = compiled.symbols;
  for (const step of [-1, 1])
    for (let near = at; near >= 0 && near < tokens.count; near += step) {
      if (tokens.kind[near] === kinds.sentenceEnd || tokens.kind[near] === kinds.emoji) break;
      if (compiled.has(tokens.word[near] ?? -1, GOOD) || compiled.has(tokens.word[near] ?? -1, BETTER))
        return true;
    }
  return false;
};

/** "10/10, all good otherwise": the praise is for what the ten does not mean. */
const setsApart = (compiled: Compiled, tokens: Tokens): boolean => {
  for (let at = 0; at < tokens.count; at++)
    if (['otherwise', 'besides', 'aside', 'except'].includes(nameOf(compiled, tokens, at))) return true;
  return false;
};

const feels = (compiled: Compiled, tokens: Tokens): boolean => {
  for (let at = 0; at < tokens.count; at++)
    if (['feeling', 'feel', 'felt', 'feels'].includes(nameOf(compiled, tokens, at))) return true;
  return false;
};

const exceedsTen = (tokens: Tokens, at: number): boolean => (tokens.value[at] ?? 0) > worstPain;
