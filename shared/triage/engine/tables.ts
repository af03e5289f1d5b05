import type { CueKind } from '../lexicon/cues.ts';
import type { FlagRow } from '../lexicon/row.ts';

/** What the engine needs to know of a flag; its phrases, its source and its rule in words stay with the tables. */
export type Row = Omit<FlagRow, 'en' | 'es' | 'source' | 'rule'>;

/** Groups whose English words are also asked for alone. */
export const englishGroups = ['BODY', 'BODY_MORE', 'FAILING', 'ODD', 'GOOD', 'BETTER', 'NORMAL'] as const;
export type EnglishGroup = (typeof englishGroups)[number];

/**
 * The tables as lists of numbers. A symbol stands for a set of words, also of one word alone; a phrase is a path of symbols through
 * the nodes. Symbols below `rootTargets.length` open a phrase.
 */
export type Tables = {
  /** Words of the tables in their order, then, from `tableWords` on, those that only guard against a wrong repair. */
  readonly words: readonly string[];
  readonly tableWords: number;
  /** The word ids of each symbol. */
  readonly symbols: readonly (readonly number[])[];
  /** For each named group its symbol, or -1 when it names no single word. */
  readonly groups: Readonly<Record<string, number>>;
  readonly english: Readonly<Record<string, number>>;
  /** The node to which each symbol opens. */
  readonly rootTargets: readonly number[];
  /** Equal endings are one node; a node stands behind all nodes that its edges lead to. */
  readonly nodes: readonly Node[];
  readonly pairs: readonly { readonly left: number; readonly right: number; readonly row: number }[];
  /** The language that each word speaks for. */
  readonly tongues: readonly number[];
  /** Common words, each with the critical word one letter away from it. */
  readonly aliases: readonly (readonly [word: number, critical: number])[];
  readonly rows: readonly Row[];
  readonly cues: readonly CueKind[];
  readonly emergencyCount: number;
};

export type Node = {
  readonly accepts: readonly number[];
  readonly edges: readonly { readonly symbol: number; readonly gap: number; readonly target: number }[];
};
