import type { Compiled } from './compiled.ts';
import { nameOf } from './look.ts';
import { kinds, type Tokens } from './tokens.ts';

/** Where a number that may be a level stands, and its value. */
export type Level = { readonly at: number; readonly end: number; readonly value: number };

/** Who went to bed at a 3 and woke up at a 6 tells a trend. */
const wakings = ['woke', 'wake', 'waking', 'amaneci', 'amanecio', 'desperte', 'levante'];

/** Whether a number stands in a clause that begins with the day before. */
export const isOfDayBefore = (compiled: Compiled, tokens: Tokens, from: number, to: number): boolean => {
  for (let at = to - 1; at > from; at--)
    if (tokens.kind[at - 1] === kinds.sentenceEnd || tokens.kind[at - 1] === kinds.comma)
      return dayBefore.has(nameOf(compiled, tokens, at)) && tokens.kind[to + 1] !== kinds.arrow;
  return false;
};

/** What stands behind the level of the present. */
const todays = ['now', 'today', 'tonight', 'tonite', 'overnight', 'ahora', 'ahorita', 'hoy'];

/** What tells which number was given before. */
const tellings = ['said', 'told', 'texted', 'gave', 'dije', 'puse', 'conteste'];

const dayBefore = new Set(['yesterday', 'ayer', 'anoche', 'antier']);

/** Which of two levels is the current one, where the words around them tell it: the second, or the first. */
export const trendBetween = (
  compiled: Compiled,
  tokens: Tokens,
  first: Level,
  second: Level,
): 'rising-order' | 'reversed' | 'none' => {
  const before: string[] = [];
  for (let at = Math.max(0, first.at - 4); at < first.at; at++) before.push(nameOf(compiled, tokens, at));
  const between: string[] = [];
  for (let at = first.end; at < second.at; at++) {
    if (tokens.kind[at] === kinds.arrow) return 'rising-order';
    // "5 today. Pain 2": what the sentence of the first says of its day is about the first.
    if (tokens.kind[at] === kinds.sentenceEnd) between.length = 0;
    between.push(nameOf(compiled, tokens, at));
  }
  const after: string[] = [];
  for (let at = second.end; at < Math.min(tokens.count, second.end + 3); at++)
    after.push(nameOf(compiled, tokens, at));
  const some = (list: readonly string[], ...names: readonly string[]): boolean =>
    list.some((name) => names.includes(name));
  // "Le doy un 3. Ayer andaba en 5": the second is of the day before.
  if (isOfDayBefore(compiled, tokens, first.end, second.at)) return 'reversed';
  // "Started at a 2 and has gone to a 5": what it started at is past.
  if (some(before, 'started', 'began', 'start', 'empezo', 'comenzo')) return 'rising-order';
  // "Went from 2 to 7 since yesterday": the two words fix the order, whatever day follows.
  if (some(before.slice(-2), 'from', 'de') && some(between, 'to', 'a', 'al')) return 'rising-order';
  if (
    some(between, 'from', 'yesterdays', 'than') ||
    (some(between, 'was', 'era', 'were', 'desde', 'venia', 'traia', 'llegue', 'andaba') &&
      !some(before, 'was'))
  )
    return 'reversed';
  // "Now a 5, earlier you asked and I said 1".
  if (some(between.slice(-3), ...tellings) && !some(between.slice(-3), 'now', 'today')) return 'reversed';
  if (some(after, 'yesterday', 'before', 'earlier', 'ayer', 'antes') && !some(between, 'yesterday', 'now'))
    return 'reversed';
  if (some(between, 'now', 'ahora', 'ahorita', 'today', 'hoy', 'ya', 'then', ...wakings))
    return 'rising-order';
  if (some(after, ...todays)) return 'rising-order';
  if (
    some(before, 'from', 'was', 'de', 'went', 'era', 'estaba', 'yesterday', 'ayer') &&
    (some(between, 'to', 'a', 'morning', 'al') || some(before, 'was', 'era', 'estaba', 'yesterday', 'ayer'))
  )
    return 'rising-order';
  if (some(between, 'yesterday', 'ayer', 'night', 'nite', 'anoche', 'earlier')) return 'rising-order';
  // "5 down to 3".
  if (some(between, 'down', 'bajo', 'baja') && second.value < first.value) return 'rising-order';
  return 'none';
};
