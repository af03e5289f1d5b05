import type { Compiled } from './compiled.ts';
import { nameOf } from './look.ts';
import { kinds, type Tokens } from './tokens.ts';
import { WordList } from './word-list.ts';

/** Where a number that may be a level stands, and its value. */
export type Level = { readonly at: number; readonly end: number; readonly value: number };

/** What tells which number was given before. */
const tellings = ['said', 'told', 'texted', 'gave', 'dije', 'puse', 'conteste'];

/** What somebody's pain did from one level to another. */
const goings = new WordList(
  'gone up down improved dropped jumped climbed grew rose shot shifted eased bajo subio',
);

const becomings = new WordList('become became becomes turned changed grew');
const helpers = new WordList('has have just now been is into to');
const articles = new WordList('a an the');

const falls = new Set(['down', 'bajo', 'baja']);
const lyings = new Set(['lying', 'laying', 'lie', 'lay', 'sitting', 'sit', 'kneeling', 'laid']);

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
    if (tokens.kind[at] === kinds.arrow && at === first.end && at === second.at - 1) return 'rising-order';
    // "5 today. Pain 2": what the sentence of the first says of its day is about the first.
    if (tokens.kind[at] === kinds.sentenceEnd) between.length = 0;
    between.push(nameOf(compiled, tokens, at));
  }
  const some = (list: readonly string[], ...names: readonly string[]): boolean =>
    list.some((name) => names.includes(name));
  // "Went from 2 to 7 since yesterday": the two words fix the order, whatever day follows.
  if (some(before.slice(-2), 'from', 'de') && some(between, 'to', 'a', 'al')) return 'rising-order';
  if (
    some(between, 'from', 'yesterdays', 'than') ||
    (some(between, 'was', 'era', 'were', 'desde', 'venia', 'traia', 'llegue', 'andaba') &&
      !some(before, 'was'))
  )
    return 'reversed';
  // "Eased off to 3, had been 6".
  if (some(between, 'had') && some(between, 'been')) return 'reversed';
  // "Now a 5, earlier you asked and I said 1".
  if (some(between.slice(-3), ...tellings) && !some(between.slice(-3), 'now', 'today')) return 'reversed';
  if (some(before, 'from', 'was', 'de', 'went', 'era', 'estaba') && some(between, 'to', 'a', 'al'))
    return 'rising-order';
  // "Improved 6 to 3", "gone up, 2 to 5".
  const said = between.filter((name) => name !== '' && !articles.has(name));
  if (said.length === 1 && said[0] === 'to' && before.slice(-2).some((name) => goings.has(name)))
    return 'rising-order';
  // "2 has become 5", "was 2, overdid it, 5": what rises is told in its order.
  if (
    said.some((name) => becomings.has(name)) &&
    said.every((name) => becomings.has(name) || helpers.has(name))
  )
    return 'rising-order';
  if (second.value > first.value && some(before.slice(-2), 'was', 'were', 'era', 'estaba'))
    return 'rising-order';
  // "Was 6 is 3".
  if (some(before.slice(-2), 'was', 'era', 'estaba') && some(between, 'is', 'its', 'es', 'esta'))
    return 'rising-order';
  // "5 down to 3", but "8 now and lying down 3".
  const isDown = between.some((name, n) => falls.has(name) && !lyings.has(between[n - 1] ?? ''));
  if (isDown && second.value < first.value) return 'rising-order';
  return 'none';
};
