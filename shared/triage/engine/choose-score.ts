import { stopBreak } from './breaks.ts';
import type { Compiled } from './compiled.ts';
import { type LevelTime, present, recent, thisMorning, timesOf } from './level-times.ts';
import { nameOf } from './look.ts';
import { postures } from './number-words.ts';
import { kinds, type Tokens } from './tokens.ts';
import { type Level, trendBetween } from './trend.ts';
import { WordList } from './word-list.ts';

/** The score that a reply gives. `previous` is the earlier value of a trend told in the reply itself. */
export type Chosen = {
  readonly score: number | undefined;
  readonly scoreSpan: readonly [number, number] | undefined;
  readonly previous: number | undefined;
  /** From the first to the last number of such a trend. */
  readonly trendSpan: readonly [number, number] | undefined;
};

export const unscored: Chosen = {
  score: undefined,
  scoreSpan: undefined,
  previous: undefined,
  trendSpan: undefined,
};

/** The value that counts: the current one of a trend, else the upper one. A sentence that tells a trend tells it whatever stands in another. */
export const chooseScore = (compiled: Compiled, tokens: Tokens, levels: readonly Level[]): Chosen => {
  const sentences = bySentence(tokens, levels);
  const isOneTrend = sentences.length < 2 || levels.length === 2 || risesThroughout(levels);
  if (isOneTrend) return chooseIn(compiled, tokens, levels);
  return sentences
    .map((sentence) => chooseIn(compiled, tokens, sentence))
    .reduce((best, one) => ((one.score ?? 0) > (best.score ?? 0) ? one : best));
};

const bySentence = (tokens: Tokens, levels: readonly Level[]): readonly Level[][] => {
  const sentences: Level[][] = [];
  let end = 0;
  for (const one of levels) {
    const last = sentences.at(-1);
    if (last === undefined || stopBreak(tokens, end, one.at)) sentences.push([one]);
    else last.push(one);
    end = one.end;
  }
  return sentences;
};

const chooseIn = (compiled: Compiled, tokens: Tokens, levels: readonly Level[]): Chosen => {
  const [first, second] = levels;
  if (first === undefined) return unscored;
  const spanOf = (one: Level): readonly [number, number] => [
    tokens.start[one.at] ?? 0,
    tokens.end[Math.min(tokens.count, one.end) - 1] ?? 0,
  ];
  const only = (one: Level): Chosen => ({ ...unscored, score: one.value, scoreSpan: spanOf(one) });
  if (second === undefined) return only(first);
  const last = levels.at(-1) ?? second;
  const after = (one: Level, previous: Level): Chosen => {
    const [earlier, later] = one.at < previous.at ? [one, previous] : [previous, one];
    const trendSpan: Chosen['trendSpan'] = stopBreak(tokens, earlier.end, later.at)
      ? undefined
      : [spanOf(earlier)[0], spanOf(later)[1]];
    return { ...only(one), previous: previous.value, trendSpan };
  };
  if (isCorrected(compiled, tokens, levels)) return only(last);
  const times = timesOf(compiled, tokens, levels);
  if (isToldInOrder(compiled, tokens, levels, times)) return after(last, first);
  const timed = byTime(compiled, tokens, levels, times);
  if (risesThroughout(levels) && (timed === undefined || timed.current === last)) return after(last, first);
  if (timed !== undefined) return after(timed.current, timed.previous);
  const trend = trendBetween(compiled, tokens, first, second);
  // "8 on the stairs, down to a 3 when I sit" is an 8.
  if (
    trend === 'rising-order' &&
    !(second.value < first.value && holdsUnderCondition(compiled, tokens, second.end))
  )
    return after(second, first);
  if (trend === 'reversed') return after(first, second);
  return only(upperOf(levels, first));
};

/** "5, I mean 3", "3... make that 8": the last of the levels, right behind such words, takes the place of the others. */
const isCorrected = (compiled: Compiled, tokens: Tokens, levels: readonly Level[]): boolean => {
  const [first, second] = levels.slice(-2);
  if (first === undefined || second === undefined || second.at - first.end > correctionMax) return false;
  const name = (at: number): string => nameOf(compiled, tokens, at);
  let at = second.at - 1;
  while (at > first.end && (tokens.kind[at] !== kinds.word || leads.has(name(at)))) at--;
  return corrections.get(name(at - 1))?.has(name(at)) === true;
};

const correctionMax = 6;
const leads = new WordList('a an un its es');
const corrections: ReadonlyMap<string, WordList> = new Map([
  ['i', new WordList('mean meant')],
  ['make', new WordList('that')],
  ['scratch', new WordList('that')],
  ['no', new WordList('wait espera')],
  ['wait', new WordList('no')],
  ['quise', new WordList('decir poner')],
  ['mejor', new WordList('dicho')],
]);

/**
 * "6 → 3 this morning", "six, then four, and this morning two": an arrow between two numbers tells their order, and so does "then", where no
 * level but the last has a time of its own and none is of a posture.
 */
const isToldInOrder = (
  compiled: Compiled,
  tokens: Tokens,
  levels: readonly Level[],
  times: readonly LevelTime[],
): boolean => {
  const isArrow = (at: number): boolean => tokens.kind[at] === kinds.arrow;
  if (levels.every((one, n) => n === 0 || (levels[n - 1]?.end === one.at - 1 && isArrow(one.at - 1))))
    return true;
  if (times.some((time, n) => time !== undefined && (n < times.length - 1 || time < thisMorning)))
    return false;
  if (levels.some((one) => holdsUnderCondition(compiled, tokens, one.end))) return false;
  return levels.every((one, n) => {
    const before = levels[n - 1];
    if (before === undefined) return true;
    let isThen = false;
    for (let at = before.end; at < one.at; at++) {
      const name = nameOf(compiled, tokens, at);
      if (pasts.has(name)) return false;
      isThen ||= thens.has(name) && !untils.has(nameOf(compiled, tokens, at - 1));
    }
    return isThen || (n > 1 && n === levels.length - 1 && times[n] !== undefined);
  });
};

const thens = new WordList('then luego despues');
const untils = new WordList('until till til to by since back hasta desde');
const pasts = new WordList('was were had era estaba fue tenia');

/** The level of now, or of the latest time, and the one before it, where words tell which levels are over. */
const byTime = (
  compiled: Compiled,
  tokens: Tokens,
  levels: readonly Level[],
  times: readonly LevelTime[],
): { readonly current: Level; readonly previous: Level } | undefined => {
  const known = times.filter((time) => time !== undefined);
  const latest = Math.max(...known);
  if (!known.some((time) => time < present)) {
    // "6 now 4", "was 6. Now a 4"; of "8 now 4 when I lie still" none is over.
    const isLastNow = times.findIndex((time) => time !== undefined) === levels.length - 1;
    return isLastNow ? inOrder(levels) : undefined;
  }
  const isCurrent = (time: LevelTime): boolean =>
    time === undefined || (time === latest && (latest >= present || known.length === levels.length));
  // "Monday 6 Tuesday 4".
  if (times.every((time) => time === latest)) return inOrder(levels);
  const currents = levels.filter((_, n) => isCurrent(times[n]));
  const [firstCurrent] = currents;
  if (firstCurrent === undefined || currents.length === levels.length) return undefined;
  // "8 last night, 3 lying down": what holds lying down alone does not end the other.
  const isInPart = currents.every(
    (one) => times[levels.indexOf(one)] === undefined && holdsUnderCondition(compiled, tokens, one.end),
  );
  const latestPast = Math.max(...times.filter((time) => time !== undefined && !isCurrent(time)).map(Number));
  const previous = levels.findLast((_, n) => !isCurrent(times[n]) && times[n] === latestPast);
  const current = upperOf(currents, firstCurrent);
  if (previous === undefined || (isInPart && latestPast >= recent && previous.value > current.value))
    return undefined;
  return { current, previous };
};

/** "When I sit", "at rest", "sentado": a level holds there alone. */
const holdsUnderCondition = (compiled: Compiled, tokens: Tokens, from: number): boolean =>
  conditions.has(nameOf(compiled, tokens, from)) ||
  [0, 1, 2].some((on) => postures.has(nameOf(compiled, tokens, from + on)));

const conditions = new WordList('when if while once unless whenever cuando si mientras');

const inOrder = (
  levels: readonly Level[],
): { readonly current: Level; readonly previous: Level } | undefined => {
  const [previous, current] = levels.slice(-2);
  return previous === undefined || current === undefined ? undefined : { current, previous };
};

const upperOf = (levels: readonly Level[], first: Level): Level =>
  levels.reduce((best, one) => (one.value > best.value ? one : best), first);

/** "3 when I left, 5 last night, 6 now": three values or more, each above the one before, tell a trend without a word for it. */
const risesThroughout = (levels: readonly Level[]): boolean =>
  levels.length >= trendMin &&
  levels.every((one, index) => index === 0 || one.value > (levels[index - 1]?.value ?? 0));

const trendMin = 3;
