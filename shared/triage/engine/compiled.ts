import type { CueKind } from '../lexicon/cues.ts';
import { Columns } from './columns.ts';
import { Dictionary, urgentWeight } from './dictionary.ts';
import { EvenRow } from './even-row.ts';
import type { Packed } from './pack.ts';
import { PhraseNodes } from './phrase-nodes.ts';
import { askedGroups, type EnglishGroup, englishGroups, type GroupName, type Row } from './tables.ts';
import { Vocabulary } from './vocabulary.ts';
import { numberWordSets } from './word-set.ts';

/** The tables as the engine reads them. Rows below `flagCount` are flags; the rest are cues. */
export type Compiled = {
  readonly version: string;
  readonly dictionary: Dictionary;
  readonly vocabulary: Vocabulary;
  readonly phrases: PhraseNodes;
  readonly has: (word: number, group: number) => boolean;
  /** Whether a word is one of grammar, which says nothing of its own. */
  readonly isGrammar: (word: number) => boolean;
  /** Whether it is an English word for what fails or is strange. */
  readonly isFailure: (word: number) => boolean;
  /** The number of each group, for `has`. */
  readonly symbols: Readonly<Record<GroupName, number>>;
  /** The same for the English words of some groups alone. */
  readonly english: Readonly<Record<EnglishGroup, number>>;
  readonly rows: readonly Row[];
  /** What each flag is called, by its id. */
  readonly labels: ReadonlyMap<string, string>;
  /** The ids of what is told in any words. */
  readonly anyWords: ReadonlySet<string>;
  readonly flagCount: number;
  /** Rows below this are emergencies. */
  readonly emergencyCount: number;
  readonly cues: readonly CueKind[];
};

const grammarGroups = [
  'TRANSPARENT',
  'PREP',
  'PRONOUN',
  'FINITE',
  'HAVELIKE',
  'AND',
  'OR',
  'BUT',
  'ADVERB',
  'SELF',
  'THIRD',
  'NOT',
  'FILLER',
  'YES_WORD',
  'NO_WORD',
] as const;

/** The names come from the same tables as the type; that the packed ones are not older is tested. */
const namesAll = (read: Readonly<Record<string, number>>): read is Record<GroupName, number> =>
  askedGroups.every((name) => name in read);
const namesEnglish = (read: Readonly<Record<string, number>>): read is Record<EnglishGroup, number> =>
  englishGroups.every((name) => name in read);

export const compiledFrom = ({ names, numbers }: Packed): Compiled => {
  const { groups: symbols, english, rows } = names;
  const columns = new Columns(numbers);
  if (columns.stamp !== names.stamp || !namesAll(symbols) || !namesEnglish(english))
    throw new Error('the packed tables do not belong together; run: npm run triage -- --compile');
  const vocabulary = new Vocabulary(columns, names.setCount);
  const has = (word: number, group: number): boolean => vocabulary.has(word, group);
  const grammar = vocabulary.maskOf(grammarGroups.map((name) => symbols[name]));
  const failures = vocabulary.maskOf([english.ODD, english.ABNORMAL, english.FAILING]);
  // Where a misspelt word may mean several, an urgent one is meant, then the one that more of the tables ask for.
  const weightOf = (word: number): number =>
    vocabulary.weightOf(word) + (has(word, symbols.REPAIR) ? urgentWeight : 0);
  return {
    version: names.version,
    dictionary: new Dictionary(columns, names, vocabulary, weightOf, (word) => has(word, symbols.ALARM)),
    vocabulary,
    phrases: new PhraseNodes(columns),
    has,
    isGrammar: (word) => vocabulary.hasAny(word, grammar),
    isFailure: (word) => vocabulary.hasAny(word, failures),
    symbols,
    english,
    rows: rows.map((row) => new EvenRow(row)),
    labels: new Map(rows.map((row) => [row.id, row.label])),
    anyWords: new Set(rows.flatMap((row) => (row.anyWords === true ? [row.id] : []))),
    flagCount: rows.length,
    emergencyCount: names.emergencyCount,
    cues: names.cues,
  };
};

let compiled: Compiled | undefined;
let source: Packed | undefined;

/** The tables that replies are read by: they never change while the program lives. */
export const lexicon = (): Compiled => {
  if (compiled === undefined) throw new Error('triage was asked before it was given its tables');
  return compiled;
};

/** Whether triage can read: it was given its tables. */
export const hasTables = (): boolean => compiled !== undefined;

/** From now on replies are read by these tables. Throws when they are broken, or older than a rule. */
export const readBy = (tables: Packed): void => {
  if (tables === source) return;
  const read = compiledFrom(tables);
  numberWordSets(tables.names.lists, tables.names.firstList);
  compiled = read;
  source = tables;
};
