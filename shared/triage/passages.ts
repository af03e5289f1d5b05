import { isEndOrFace } from './engine/breaks.ts';
import { worstPain } from './engine/pain-scale.ts';
import { kinds, type Tokens } from './engine/tokens.ts';

/** Tokens from `from` to before `to`, and how surely they tell of what they were weighed for: the logarithm of the odds. */
export type Passage = { readonly odds: number; readonly from: number; readonly to: number };

/**
 * The run of clauses that weighs most for its length: whatever else stands before or behind it takes nothing away. Where words are too
 * few it has odds of minus infinity.
 */
export const heaviestPassage = (
  tokens: Tokens,
  start: number,
  end: number,
  weigh: (at: number) => number,
  wordsMin = passageWordsMin,
): Passage => {
  let heaviest: Passage = { odds: Number.NEGATIVE_INFINITY, from: 0, to: 0 };
  if (end - start < wordsMin) return heaviest;
  const clauses = clausesOf(tokens, start, end, weigh);
  for (let first = 0; first < clauses.length; first++) {
    let weight = 0;
    let count = 0;
    for (let last = first; last < Math.min(clauses.length, first + passageClausesMax); last++) {
      const clause = clauses[last];
      if (clause === undefined) break;
      weight += clause.weight;
      count += clause.count;
      if (count < wordsMin) continue;
      const odds = oddsOf(weight * weightUnit, count);
      if (odds > heaviest.odds) heaviest = { odds, from: clauses[first]?.from ?? 0, to: clause.to };
    }
  }
  return heaviest;
};

/** Fewer words tell nothing ("lend me a hand"). */
export const passageWordsMin = 4;

/** A story is rarely longer; what is looked for at every turn of a long mail is bounded by it. */
export const passageClausesMax = 8;

/** What words of this weight, so many of them, tell. */
const oddsOf = (weight: number, count: number): number => weight / weightiness(count);

/** A long story has many words of every kind, so it has to weigh more; a handful tells little, so it weighs no more than these. */
const weightiness = (count: number): number => Math.sqrt(Math.max(count, 7));

/** The tables hold weights as whole numbers of quarters. */
export const weightUnit = 0.25;

type Clause = {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
  readonly count: number;
};

/** A number that is too high for a score, such as a price, a time or a year: all of these weigh the same. */
export const isWeighedNumber = ({ kind, value }: Tokens, at: number): boolean =>
  kind[at] === kinds.number && (value[at] ?? 0) > worstPain;

/** What ends a clause. */
export const isClauseEnd = (kind: number): boolean => isEndOrFace(kind) || kind === kinds.comma;

/** Clauses in which a table knows some word, or a number weighs; words that none knows weigh, and make nothing longer. */
const clausesOf = (
  tokens: Tokens,
  start: number,
  end: number,
  weigh: (at: number) => number,
): readonly Clause[] => {
  const { kind, word } = tokens;
  const clauses: Clause[] = [];
  let from = start;
  let weight = 0;
  let count = 0;
  for (let at = start; at <= end; at++) {
    const own = at === end ? kinds.sentenceEnd : (kind[at] ?? kinds.word);
    if (isClauseEnd(own)) {
      if (count > 0) clauses.push({ from, to: at, weight, count });
      from = at + 1;
      weight = 0;
      count = 0;
    } else if (own === kinds.word || isWeighedNumber(tokens, at)) {
      weight += weigh(at);
      if (own === kinds.number || (word[at] ?? -1) >= 0) count++;
    }
  }
  return clauses;
};
