import type { CueKind } from '../lexicon/cues.ts';
import { Dictionary, urgentWeight } from './dictionary.ts';
import type { Packed } from './pack.ts';
import { packed } from './packed.ts';
import { PhraseNodes } from './phrase-nodes.ts';
import { askedGroups, type EnglishGroup, englishGroups, type GroupName, type Row } from './tables.ts';
import { noGroup, Vocabulary } from './vocabulary.ts';

/** The tables as the engine reads them. Rows below `flagCount` are flags; the rest are cues. */
export type Compiled = {
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

export const compiledFrom = (from: Packed): Compiled => {
  const { symbols, english, groupOf } = readGroups(from);
  const dictionary = new Dictionary(
    from,
    (word) => weightOf(word),
    (word) => has(word, symbols.ALARM),
  );
  const vocabulary = new Vocabulary(from, dictionary, groupOf, {
    transparent: symbols.TRANSPARENT,
    joins: [symbols.AND, symbols.BUT],
    personal: [symbols.SELF, symbols.THIRD, symbols.BODY, symbols.BLOOD],
  });
  const has = (word: number, group: number): boolean => vocabulary.has(word, group);
  const grammar = vocabulary.maskOf(grammarGroups.map((name) => symbols[name]));
  const failures = vocabulary.maskOf([english.ODD, english.ABNORMAL, english.FAILING]);
  // Where a misspelt word may mean several, an urgent one is meant, then the one that more of the tables ask for.
  const weightOf = (word: number): number =>
    vocabulary.weightOf(word) + (has(word, symbols.REPAIR) ? urgentWeight : 0);
  return {
    dictionary,
    vocabulary,
    phrases: new PhraseNodes(from),
    has,
    isGrammar: (word) => vocabulary.hasAny(word, grammar),
    isFailure: (word) => vocabulary.hasAny(word, failures),
    symbols,
    english,
    rows: from.rows,
    labels: new Map(from.rows.map((row) => [row.id, row.label])),
    flagCount: from.rows.length,
    emergencyCount: from.emergencyCount,
    cues: from.cues,
  };
};

/** Groups are few and are asked for at every turn, so they are counted anew: a set tells its number plus one, or 0. */
const readGroups = (from: Packed) => {
  const groupOf = new Uint8Array(from.setCount);
  let groupCount = 0;
  const numbered = (groups: Readonly<Record<string, number>>): Readonly<Record<string, number>> =>
    Object.fromEntries(
      Object.entries(groups).map(([name, set]) => {
        if (set === -1) return [name, noGroup];
        const known = groupOf[set] ?? 0;
        const number = known === 0 ? ++groupCount : known;
        groupOf[set] = number;
        return [name, number - 1];
      }),
    );
  const symbols = numbered(from.groups);
  const english = numbered(from.english);
  if (!namesAll(symbols) || !namesEnglish(english)) throw new Error('the packed tables are broken');
  return { symbols, english, groupOf };
};

let compiled: Compiled | undefined;
let source: Packed = packed;

/** Made on first use and kept: the tables never change while the program lives. */
export const lexicon = (): Compiled => {
  compiled ??= compiledFrom(source);
  return compiled;
};

/** For whoever edits the tables: from now on replies are read by these instead of the packed ones. */
export const readBy = (fresh: Packed): void => {
  if (fresh === source) return;
  source = fresh;
  compiled = undefined;
};
