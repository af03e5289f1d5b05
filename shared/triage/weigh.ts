import { isSentenceEnd } from './engine/breaks.ts';
import { kinds } from './engine/tokens.ts';
import { severity } from './finding.ts';
import type { Words } from './read.ts';
import type { Disposition, Flag } from './verdict.ts';

/**
 * What no table understands may still be told in words of danger ("talking", "bathroom", "since my fingers"). Every word, and every
 * two words in a row, weigh a little towards danger or towards an easy day, and the run of clauses that weighs most for its length
 * decides: whatever else stands before or behind it takes nothing away. What a table judged to be benign, denied or over is no danger,
 * nor is a saying, a question about what may happen in general, nor what was read as something else (`readAlready`: a score, a wish about these messages).
 */
export const heaviestPassage = (words: Words, readAlready: readonly Flag['span'][] = []): Passage => {
  let heaviest: Passage = { danger: Number.NEGATIVE_INFINITY, from: 0, to: 0 };
  if (words.tokens.count < passageWordsMin) return heaviest;
  const clauses = clausesOf(words, readAlready);
  for (const [first, { from }] of clauses.entries()) {
    let weight = 0;
    let count = 0;
    for (const clause of clauses.slice(first, first + passageClausesMax)) {
      weight += clause.weight;
      count += clause.count;
      const danger = dangerOf(weight * weightUnit, count);
      if (count >= passageWordsMin && danger > heaviest.danger) heaviest = { danger, from, to: clause.to };
    }
  }
  return heaviest;
};

/** Tokens from `from` to before `to`, and how surely they tell of danger: the logarithm of the odds. */
type Passage = { readonly danger: number; readonly from: number; readonly to: number };

/** A page, or a call where it falls a little short. */
export const levelOfPassage = ({ danger }: Passage): 'urgent' | 'concern' | undefined => {
  if (danger >= pageFrom) return 'urgent';
  return danger >= callFrom ? 'concern' : undefined;
};

/** A little above even odds, and odds of three to seven. */
const pageFrom = 0.1;
const callFrom = -0.8;

/** Fewer words tell nothing ("lend me a hand"). */
export const passageWordsMin = 4;

/** A story is rarely longer; what is looked for at every turn of a long mail is bounded by it. */
export const passageClausesMax = 8;

/** The logarithm of the odds that words of this weight, so many of them, tell of danger. */
export const dangerOf = (weight: number, count: number): number => weight / weightiness(count) - unlikely;

/** A long story has many words of every kind, so it has to weigh more; a handful tells little, so it weighs no more than these. */
export const weightiness = (count: number): number => Math.sqrt(Math.max(count, 7));

/** Most replies tell of none. */
const unlikely = 3;

/** The tables hold weights as whole numbers of quarters. */
export const weightUnit = 0.25;

type Clause = {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
  readonly count: number;
};

/** What ends a clause. */
export const isClauseEnd = (kind: number): boolean => isSentenceEnd(kind) || kind === kinds.comma;

/** Clauses in which a table knows some word. */
const clausesOf = (words: Words, readAlready: readonly Flag['span'][]): readonly Clause[] => {
  const { kind, word, count: tokens } = words.tokens;
  const judged = markJudged(words, readAlready);
  const clauses: Clause[] = [];
  let from = 0;
  let weight = 0;
  let count = 0;
  for (let at = 0; at <= tokens; at++) {
    const own = at === tokens ? kinds.sentenceEnd : (kind[at] ?? kinds.word);
    if (isClauseEnd(own)) {
      if (count > 0) clauses.push({ from, to: at, weight, count });
      from = at + 1;
      weight = 0;
      count = 0;
    } else if (own === kinds.word && (word[at] ?? -1) >= 0) {
      const danger = words.danger(at);
      const isJudged = judged[at] === 1 || words.isSaying(at) || words.scope.asked[at] === 1;
      weight += isJudged ? Math.min(0, danger) : danger;
      count++;
    }
  }
  return clauses;
};

const markJudged = ({ findings, tokens, scope }: Words, readAlready: readonly Flag['span'][]): Uint8Array => {
  const judged = new Uint8Array(tokens.count);
  for (const { row, status, from, to } of findings)
    if (!row.id.startsWith('part:') && (status !== 'affirmed' || isBenign(row.level) || row.id === ended))
      judged.fill(1, from, to);
  for (const kind of ends) for (const { from, to } of scope.cues.get(kind)) judged.fill(1, from, to);
  for (const [from, to] of readAlready)
    for (let at = 0; at < tokens.count; at++)
      if ((tokens.start[at] ?? 0) >= from && (tokens.end[at] ?? 0) <= to) judged[at] = 1;
  return judged;
};

/** What tells that something is over tells of no danger. */
const ends = ['resolved', 'fine-now', 'none-now'] as const;

/** A row that tells of an end alone. */
const ended = 'resolved-red-flag';

const isBenign = (level: Disposition): boolean => severity(level) <= severity('unclear');

export const weightRule = '4.7 a passage full of words of danger';
