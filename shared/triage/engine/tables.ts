import type { CueKind } from '../lexicon/cues.ts';
import type { FlagRow } from '../lexicon/row.ts';
import type { Scale } from '../lexicon/weight-table.ts';
import type { wordGroups } from '../lexicon/words.ts';

/** What the engine needs to know of a flag; its phrases, its source and its rule in words stay with the tables. */
export type Row = Omit<FlagRow, 'en' | 'es' | 'source' | 'rule'>;

/** The groups that a rule asks for by name. All others only stand in phrases. */
export const askedGroups = [
  'ABNORMAL',
  'ADJECTIVE',
  'ADVERB',
  'ALARM',
  'AND',
  'ANTIPYRETIC',
  'BETTER',
  'BIG',
  'BLOOD',
  'BODY',
  'BODY_MORE',
  'BREATH_BAD',
  'BRUISE',
  'BUT',
  'CANT_WORD',
  'CONSENT',
  'COUCH',
  'DANGER',
  'DOUBTFUL',
  'ENGLISH',
  'EVERYDAY',
  'EXPECTED',
  'FAILING',
  'FAMILY_SAYS',
  'FILLER',
  'FINITE',
  'FOREIGN',
  'GOOD',
  'HARD',
  'HAVE',
  'HAVELIKE',
  'LIST_JOIN',
  'NEEDLE',
  'NORMAL',
  'NOT',
  'NOTHING_WORD',
  'NOT_BED',
  'NUMB',
  'NO_WORD',
  'ODD',
  'OR',
  'PAIN',
  'PILLS',
  'PAIN_MED',
  'PREP',
  'PRONOUN',
  'RELATION',
  'REPAIR',
  'RISING',
  'SELF',
  'SEVERE',
  'SHIFT',
  'SITE_TOUCH',
  'SLEEP_WORD',
  'SORE',
  'SPANISH',
  'STAIN',
  'STIFF',
  'SWELL',
  'THINNER',
  'THIRD',
  'TIGHT',
  'TRANSPARENT',
  'VET',
  'VITAL',
  'WORSE',
  'YES_WORD',
] as const satisfies readonly (keyof typeof wordGroups)[];
export type GroupName = (typeof askedGroups)[number];

/** Groups whose English words are also asked for alone. */
export const englishGroups = [
  'BODY',
  'BODY_MORE',
  'FAILING',
  'ODD',
  'ABNORMAL',
  'GOOD',
  'BETTER',
  'NORMAL',
] as const;
export type EnglishGroup = (typeof englishGroups)[number];

/** What a step of a phrase asks for: a set of words from 0 up, or one word `w` as `~w`. */
export type TableSymbol = number;

/** The tables as lists of numbers. A phrase is a path of symbols through the nodes. */
export type Tables = {
  readonly version: string;
  /** What a word weighs that is none of these. */
  readonly unknown: Readonly<Record<Scale, number>>;
  /** In rising order. */
  readonly words: readonly TableWord[];
  /** The word ids of each set; those of the first `rootSets` open a phrase. */
  readonly sets: readonly (readonly number[])[];
  /** The node to which each of these sets opens. */
  readonly rootSets: readonly number[];
  /** For each group that is asked for its set, or -1 when it names no single word. */
  readonly groups: Readonly<Record<string, number>>;
  readonly english: Readonly<Record<string, number>>;
  /** The lists that rules ask for, each with the ids of those of its words that a table knows. */
  readonly lists: readonly { readonly text: string; readonly members: readonly number[] }[];
  /** Equal endings are one node; a node stands behind all nodes that its edges lead to. */
  readonly nodes: readonly TableNode[];
  readonly pairs: readonly {
    readonly left: TableSymbol;
    readonly right: TableSymbol;
    readonly row: number;
  }[];
  readonly rows: readonly Row[];
  readonly cues: readonly CueKind[];
  readonly emergencyCount: number;
};

/** How much a word weighs by itself, and how much more by the number of the word behind it. */
type Weights = { readonly alone: number; readonly before: ReadonlyMap<number, number> };

type TableWord = {
  readonly spelling: string;
  /** It stands in a table; the others only guard against a wrong repair. */
  readonly isTable: boolean;
  /** The language it speaks for. */
  readonly tongue: number;
  readonly weights: Readonly<Record<Scale, Weights>>;
  /** For a common word, the critical word one letter away from it, or -1. */
  readonly alias: number;
  /** The node that it opens by itself, or -1. */
  readonly root: number;
};

export type TableNode = {
  readonly accepts: readonly number[];
  readonly edges: readonly { readonly symbol: TableSymbol; readonly gap: number; readonly target: number }[];
};
