import { assert } from '../../kernel/assert.ts';
import { commonWords } from '../lexicon/common.ts';
import { cueRows } from '../lexicon/cues.ts';
import { emergencyFlags } from '../lexicon/flags-emergency.ts';
import { flagRows } from '../lexicon/lexicon.ts';
import { recoveryTalk } from '../lexicon/recovery.ts';
import { thingModifiers, things } from '../lexicon/things.ts';
import { wordGroups } from '../lexicon/words.ts';
import { Dictionary } from './dictionary.ts';
import { followers, leadIns, painWords, pulseWords, units, wordValues } from './number-words.ts';
import { type Edge, PhraseBook, type TrieNode } from './phrases.ts';
import { tongueOfWords } from './reply-language.ts';
import {
  answersNo,
  beginnings,
  clinicalFindings,
  clinicalSight,
  clinicalVerbs,
  indirect,
  lateWords,
  notGone,
  pathWords,
  subjectVerbs,
} from './scope-words.ts';

/** The tables as the engine reads them. Rows below `flagRows.length` are flags; the rest are cues. */
export type Compiled = {
  readonly dictionary: Dictionary;
  readonly root: TrieNode;
  /** For each word, the edges of the root that it opens. */
  readonly openings: readonly (readonly Edge[] | undefined)[];
  /** For each word, the pairs whose left side it is. */
  readonly pairsOf: readonly (readonly { readonly right: number; readonly row: number }[] | undefined)[];
  readonly has: (word: number, symbol: number) => boolean;
  readonly symbols: Readonly<Record<GroupName, number>>;
  readonly flagCount: number;
  /** Rows below this are emergencies. */
  readonly emergencyCount: number;
  /** For each word, the language it speaks for. */
  readonly tongue: Uint8Array;
  /** For a common word, the critical word one letter away, or -1. */
  readonly aliasOf: (word: number) => number;
};

export type GroupName = keyof typeof wordGroups;

const groupNames = Object.keys(wordGroups).filter((name): name is GroupName => name in wordGroups);

const namesAll = <Value>(read: Readonly<Record<string, Value>>): read is Record<GroupName, Value> =>
  groupNames.every((name) => name in read);

/** Words that the readers of numbers and scopes ask for by name; without an id they could not be told apart. */
const grammarWords: readonly string[] = [
  ...followers,
  ...leadIns,
  ...painWords,
  ...pulseWords,
  ...units,
  ...wordValues.keys(),
  ...clinicalSight,
  ...notGone,
  ...pathWords,
  ...clinicalVerbs,
  ...clinicalFindings,
  ...answersNo,
  ...beginnings,
  ...indirect,
  ...lateWords,
  ...subjectVerbs,
  ...things,
  ...thingModifiers,
  ...recoveryTalk.split(/\s+/),
];

const push = <Item>(lists: (Item[] | undefined)[], at: number, item: Item): void => {
  const list = lists[at];
  if (list === undefined) lists[at] = [item];
  else list.push(item);
};

/** Words of grammar are never taken for a misspelt finding: "that" is not "throat". */
const functionGroups: readonly GroupName[] = [
  'TRANSPARENT',
  'FINITE',
  'PRONOUN',
  'PREP',
  'HAVELIKE',
  'ENGLISH',
  'SPANISH',
  'NOT',
  'AND',
  'BUT',
  'ADVERB',
];
const notAsked = -2;

/** Found when a word is first read, then remembered: it depends on the tables alone. */
const findAlias = (dictionary: Dictionary, urgentWords: ReadonlySet<number>, id: number): number => {
  const word = dictionary.wordOf(id);
  if (urgentWords.has(id) || word.length < 4 || word.length > 9) return -1;
  const near = dictionary.nearestOther(word);
  return near !== -1 && urgentWords.has(near) && dictionary.wordOf(near).length >= 5 ? near : -1;
};

const compile = (): Compiled => {
  const book = new PhraseBook(wordGroups);
  flagRows.forEach((row, index) => {
    book.add(index, row.en);
    book.add(index, row.es);
  });
  cueRows.forEach((row, index) => {
    book.add(flagRows.length + index, row.en);
    book.add(flagRows.length + index, row.es);
  });
  const symbols: Readonly<Record<string, number>> = Object.fromEntries(
    groupNames.map((name) => [name, book.hasSingle(name) ? book.groupSymbol(name) : -1]),
  );
  assert(namesAll(symbols), 'every group of words has its symbol');
  const critical = new Set(book.words.filter((word) => word.length >= 4));
  for (const word of [...commonWords, ...grammarWords]) if (word !== '') book.wordId(word);
  const wordCount = book.words.length;
  const stride = (wordCount + 31) >> 5;
  const bits = new Int32Array(stride * book.members.length);
  const openings: (Edge[] | undefined)[] = new Array(wordCount).fill(undefined);
  const pairsOf: ({ right: number; row: number }[] | undefined)[] = new Array(wordCount).fill(undefined);
  book.members.forEach((ids, symbol) => {
    for (const id of ids)
      bits[symbol * stride + (id >> 5)] = (bits[symbol * stride + (id >> 5)] ?? 0) | (1 << (id & 31));
  });
  for (const edge of book.root.edges)
    for (const id of edge.symbol < 0 ? [~edge.symbol] : (book.members[edge.symbol] ?? []))
      push(openings, id, edge);
  for (const pair of book.pairs)
    for (const id of book.members[pair.left] ?? []) push(pairsOf, id, { right: pair.right, row: pair.row });
  const urgentWords = new Set(book.members[symbols['REPAIR'] ?? -1] ?? []);
  const dictionary = new Dictionary(book.words, critical, urgentWords);
  const isFunctionWord = (id: number): boolean =>
    functionGroups.some((name) => book.members[symbols[name] ?? -1]?.includes(id) === true);
  const known = new Int32Array(wordCount).fill(notAsked);
  const aliasOf = (id: number): number => {
    if (known[id] === notAsked) known[id] = isFunctionWord(id) ? -1 : findAlias(dictionary, urgentWords, id);
    return known[id] ?? -1;
  };
  return {
    dictionary,
    aliasOf,
    tongue: tongueOfWords([...flagRows, ...cueRows], book.words),
    emergencyCount: emergencyFlags.length,
    root: book.root,
    openings,
    pairsOf,
    has: (word, symbol) =>
      word >= 0 && symbol >= 0 && ((bits[symbol * stride + (word >> 5)] ?? 0) & (1 << (word & 31))) !== 0,
    symbols,
    flagCount: flagRows.length,
  };
};

let compiled: Compiled | undefined;

/** Compiled on first use and kept: the tables never change while the process lives. */
export const lexicon = (): Compiled => {
  compiled ??= compile();
  return compiled;
};
