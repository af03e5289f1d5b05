import { kinds } from './engine/tokens.ts';
import { severity } from './finding.ts';
import type { Words } from './read.ts';
import type { Disposition } from './verdict.ts';

/**
 * What no table understands may still be told in words of danger ("talking", "bathroom", "since my fingers"). Every word, and every
 * two words in a row, weigh a little towards danger or towards an easy day, and the run of clauses that weighs most for its length
 * decides: whatever else stands before or behind it takes nothing away. What a table judged to be benign, denied or over is no danger,
 * nor is a saying.
 */
export const heaviestPassage = (words: Words): Passage => {
  let heaviest: Passage = { danger: Number.NEGATIVE_INFINITY, from: 0, to: 0 };
  if (words.tokens.count < passageWordsMin) return heaviest;
  const clauses = clausesOf(words);
  for (const [first, { from }] of clauses.entries()) {
    let weight = 0;
    let count = 0;
    for (const clause of clauses.slice(first, first + passageClausesMax)) {
      weight += clause.weight;
      count += clause.count;
      const danger = dangerOf(weight, count);
      if (count >= passageWordsMin && danger > heaviest.danger) heaviest = { danger, from, to: clause.to };
    }
  }
  return heaviest;
};

/** Tokens from `from` to before `to`, and how surely they tell of danger: the logarithm of the odds. */
export type Passage = { readonly danger: number; readonly from: number; readonly to: number };

/** A page, or a call where it falls a little short. */
export const levelOfPassage = ({ danger }: Passage): 'urgent' | 'concern' | undefined => {
  if (danger >= pageFrom) return 'urgent';
  return danger >= callFrom ? 'concern' : undefined;
};

/** Odds of five to three. */
const pageFrom = 0.5;
/** Even odds. */
const callFrom = 0;

/** Fewer words tell nothing ("lend me a hand"). */
const passageWordsMin = 7;

/** A story is rarely longer; what is looked for at every turn of a long mail is bounded by it. */
const passageClausesMax = 8;

/** The logarithm of the odds that so many words tell of danger: a long story has many of every kind, so it has to weigh more. */
export const dangerOf = (weight: number, count: number): number => weight / Math.sqrt(count) - unlikely;

/** Most replies tell of none. */
const unlikely = 4;

type Clause = {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
  readonly count: number;
};

const ends: ReadonlySet<number> = new Set([kinds.sentenceEnd, kinds.question, kinds.comma]);

/** Clauses in which a table knows some word. */
const clausesOf = (words: Words): readonly Clause[] => {
  const { kind, word, count: tokens } = words.tokens;
  const judged = markJudged(words);
  const clauses: Clause[] = [];
  let from = 0;
  let weight = 0;
  let count = 0;
  for (let at = 0; at <= tokens; at++) {
    if (at === tokens || ends.has(kind[at] ?? kinds.word)) {
      if (count > 0) clauses.push({ from, to: at, weight, count });
      from = at + 1;
      weight = 0;
      count = 0;
    } else if (kind[at] === kinds.word && (word[at] ?? -1) >= 0) {
      const danger = words.danger(at);
      weight += judged[at] === 1 || words.isSaying(at) ? Math.min(0, danger) : danger;
      count++;
    }
  }
  return clauses;
};

const markJudged = ({ findings, tokens }: Words): Uint8Array => {
  const judged = new Uint8Array(tokens.count);
  for (const { row, status, from, to } of findings)
    if (!row.id.startsWith('part:') && (status !== 'affirmed' || isBenign(row.level)))
      judged.fill(1, from, to);
  return judged;
};

const isBenign = (level: Disposition): boolean => severity(level) <= severity('unclear');

export const weightRule = '4.7 a passage full of words of danger';
