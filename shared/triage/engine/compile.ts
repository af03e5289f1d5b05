import { commonWords } from '../lexicon/common.ts';
import { cueRows } from '../lexicon/cues.ts';
import { dangerWeights } from '../lexicon/danger-weights.ts';
import { emergencyFlags } from '../lexicon/flags-emergency.ts';
import { flagRows } from '../lexicon/lexicon.ts';
import { firstNames } from '../lexicon/names.ts';
import { everydayWords, recoveryTalk } from '../lexicon/recovery.ts';
import { thingModifiers, things } from '../lexicon/things.ts';
import { topicWeights } from '../lexicon/topic-weights.ts';
import { lexiconVersion } from '../lexicon/version.ts';
import { numberWord, type WeightTable } from '../lexicon/weight-table.ts';
import { wordGroups } from '../lexicon/words.ts';
import * as numberWords from './number-words.ts';
import { PhraseBook, type TrieNode } from './phrases.ts';
import { tongueOfWords } from './reply-language.ts';
import {
  answersNo,
  beginnings,
  indirect,
  lateWords,
  notGone,
  pathWords,
  subjectVerbs,
} from './scope-words.ts';
import { isPlain } from './spelling.ts';
import { spokenNumberWords } from './spoken-numbers.ts';
import {
  askedGroups,
  englishGroups,
  type Row,
  type TableNode,
  type TableSymbol,
  type Tables,
} from './tables.ts';
import { WordList } from './word-list.ts';
import { wordSets } from './word-set.ts';

/** Words that the readers of numbers and scopes ask for by name; without an id they could not be told apart. */
const grammarWords: readonly string[] = [
  ...numberWords.wordValues.keys(),
  ...Object.values(numberWords).flatMap((one) => (one instanceof WordList ? [...one] : [])),
  ...spokenNumberWords,
  ...notGone,
  ...pathWords,
  ...answersNo,
  ...beginnings,
  ...indirect,
  ...lateWords,
  ...subjectVerbs,
  ...things,
  ...thingModifiers,
  ...recoveryTalk.split(/\s+/),
  ...everydayWords.split(/\s+/),
  ...firstNames.split(/\s+/),
];

/** Reads the tables of the lexicon; which words may stand for which is found later, by reading. A row that cannot be read throws here: it fails the build, never a patient. */
export const compileTables = (): Tables => {
  const book = readPhrases();
  const groups = Object.fromEntries(
    Object.keys(wordGroups).map((name) => [name, book.hasSingle(name) ? book.groupSymbol(name) : -1]),
  );
  const english = Object.fromEntries(englishGroups.map((name) => [name, book.englishSymbol(name)]));
  const tableWords = book.words.length;
  for (const word of [...commonWords, ...grammarWords, numberWord]) if (word !== '') book.wordId(word);
  const numbering = new Numbering(book);
  const nodes = new NodeList(numbering);
  const setRoots = new Map<number, number>();
  const wordRoots = new Map<number, number>();
  for (const { symbol } of book.root.edges) numbering.symbol(symbol);
  for (const { symbol, target } of book.root.edges) {
    const number = numbering.symbol(symbol);
    (number < 0 ? wordRoots : setRoots).set(number < 0 ? ~number : number, nodes.add(target));
  }
  const pairs = book.pairs.map(({ left, right, row }) => ({
    left: numbering.symbol(left),
    right: numbering.symbol(right),
    row,
  }));
  // A group that no rule asks for counts too: the more sets a word is in, the sooner a misspelling is taken for it.
  const named = numbering.groups(groups);
  const englishNamed = numbering.groups(english);
  const tongues = tongueOfWords([...flagRows, ...cueRows], book.words);
  const danger = readWeights(book, numbering, dangerWeights);
  const topic = readWeights(book, numbering, topicWeights);
  return {
    version: lexiconVersion,
    unknown: { danger: dangerWeights.unknown, topic: topicWeights.unknown },
    words: numbering.order.map((id, word) => ({
      spelling: book.words[id] ?? '',
      isTable: id < tableWords,
      tongue: tongues[id] ?? 0,
      weights: { danger: danger(id, word), topic: topic(id, word) },
      alias: -1,
      root: wordRoots.get(word) ?? -1,
    })),
    sets: numbering.sets,
    rootSets: [...setRoots.values()],
    groups: Object.fromEntries(askedGroups.map((name) => [name, named[name] ?? -1])),
    english: englishNamed,
    lists: wordSets().map((list) => ({ text: list.text, members: numbering.membersOf(list) })),
    nodes: nodes.list,
    pairs,
    rows: flagRows.map(rowOf),
    cues: cueRows.map((row) => row.kind),
    emergencyCount: emergencyFlags.length,
  };
};

const readPhrases = (): PhraseBook => {
  const book = new PhraseBook(wordGroups);
  for (const [index, row] of [...flagRows, ...cueRows].entries()) {
    book.add(index, row.en);
    book.add(index, row.es);
  }
  return book;
};

/** Tells by the id and the number of a word how much it weighs in a table. A word that no other table knows could never be heard: it throws. */
const readWeights = (
  book: PhraseBook,
  numbering: Numbering,
  table: WeightTable,
): ((id: number, word: number) => Tables['words'][number]['weights']['danger']) => {
  const alone = readWordWeights(book, table);
  const before = readPairWeights(numbering, table);
  return (id, word) => ({
    alone: alone.get(book.words[id] ?? '') ?? 0,
    before: before.get(word) ?? new Map(),
  });
};

const readWordWeights = (book: PhraseBook, { words: rows }: WeightTable): ReadonlyMap<string, number> => {
  const weights = new Map(
    rows.flatMap(({ weight, words }) => words.split(/\s+/).map((one) => [one, weight] as const)),
  );
  const unheard = [...weights.keys()].filter((word) => book.knownId(word) === undefined);
  if (unheard.length > 0) throw new Error(`words that weigh and that no table knows: ${unheard.join(' ')}`);
  return weights;
};

/** For each word the words behind it with which it weighs, and how much. */
const readPairWeights = (
  numbering: Numbering,
  { pairs: rows }: WeightTable,
): ReadonlyMap<number, ReadonlyMap<number, number>> => {
  const following = new Map<number, Map<number, number>>();
  for (const { weight, pairs } of rows)
    for (const pair of pairs.split(/,\s+/)) {
      const [left, right, ...more] = pair.split(/\s+/).map((word) => numbering.numberOf(word));
      if (left === undefined || right === undefined || more.length > 0)
        throw new Error(`two words that weigh, of which a table does not know both: ${pair}`);
      const behind = following.get(left) ?? new Map<number, number>();
      behind.set(right, weight);
      following.set(left, behind);
    }
  return following;
};

const rowOf = ({ en: _en, es: _es, source: _source, rule: _rule, ...row }: (typeof flagRows)[number]): Row =>
  row;

/** Numbers words in rising order, and sets in the order in which they are first asked for. */
class Numbering {
  readonly sets: (readonly number[])[] = [];
  /** The ids of the phrase book, by the number of the word. */
  readonly order: readonly number[];
  private readonly book: PhraseBook;
  private readonly wordNumbers: Int32Array;
  private readonly setNumbers = new Map<number, number>();

  constructor(book: PhraseBook) {
    this.book = book;
    this.order = book.words.map((_, id) => id).sort((a, b) => bySpelling(book.words[a], book.words[b]));
    this.wordNumbers = new Int32Array(book.words.length);
    this.order.forEach((id, number) => {
      this.wordNumbers[id] = number;
    });
  }

  /** In the phrase book, too, a set is counted from 0 up and a single word from -1 down. */
  symbol(symbol: number): TableSymbol {
    if (symbol < 0) return ~(this.wordNumbers[~symbol] ?? 0);
    const known = this.setNumbers.get(symbol);
    if (known !== undefined) return known;
    const number = this.sets.length;
    this.setNumbers.set(symbol, number);
    this.sets.push((this.book.members[symbol] ?? []).map((id) => this.wordNumbers[id] ?? 0));
    return number;
  }

  /** The number of a word; undefined where the phrase book does not know it. */
  numberOf(word: string): number | undefined {
    const id = this.book.knownId(word);
    return id === undefined ? undefined : this.wordNumbers[id];
  }

  /** The numbers of those words of a list that the phrase book knows. */
  membersOf(list: WordList): readonly number[] {
    return [...list].flatMap((word) => this.numberOf(word) ?? []);
  }

  groups(groups: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
    return Object.fromEntries(
      Object.entries(groups).map(([name, symbol]) => [name, symbol === -1 ? -1 : this.symbol(symbol)]),
    );
  }
}

/** Plain words first, then emoji and their like; each by their letters. */
const bySpelling = (a = '', b = ''): number =>
  Number(isPlain(b)) - Number(isPlain(a)) || (a < b ? -1 : a > b ? 1 : 0);

/** Lists the nodes below the root, what they lead to first, and keeps only one of those that are alike. */
class NodeList {
  readonly list: TableNode[] = [];
  private readonly numbering: Numbering;
  private readonly known = new Map<string, number>();

  constructor(numbering: Numbering) {
    this.numbering = numbering;
  }

  add(node: TrieNode): number {
    const edges = node.edges.map(({ symbol, gap, target }) => ({
      symbol: this.numbering.symbol(symbol),
      gap,
      target: this.add(target),
    }));
    // Equal nodes are found whatever the order in which their phrases stand in the tables.
    edges.sort((a, b) => a.target - b.target || a.gap - b.gap || a.symbol - b.symbol);
    const accepts = [...node.accepts].sort((a, b) => a - b);
    const key = JSON.stringify([accepts, edges]);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    this.known.set(key, this.list.length);
    return this.list.push({ accepts, edges }) - 1;
  }
}
