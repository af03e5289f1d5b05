import { commonWords } from '../lexicon/common.ts';
import { cueRows } from '../lexicon/cues.ts';
import { emergencyFlags } from '../lexicon/flags-emergency.ts';
import { flagRows } from '../lexicon/lexicon.ts';
import { recoveryTalk } from '../lexicon/recovery.ts';
import { thingModifiers, things } from '../lexicon/things.ts';
import { wordGroups } from '../lexicon/words.ts';
import { Dictionary } from './dictionary.ts';
import { followers, leadIns, painWords, pulseWords, units, wordValues } from './number-words.ts';
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
import { englishGroups, type Node, type Row, type Tables } from './tables.ts';

/** Words that the readers of numbers and scopes ask for by name; without an id they could not be told apart. */
const grammarWords: readonly string[] = [
  ...followers,
  ...leadIns,
  ...painWords,
  ...pulseWords,
  ...units,
  ...wordValues.keys(),
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
];

/** Words of grammar are never taken for a misspelt finding: "that" is not "throat". */
const functionGroups: readonly string[] = [
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

/** Reads the tables of the lexicon. A row that cannot be read throws here: it fails the build, never a patient. */
export const compileTables = (): Tables => {
  const book = readPhrases();
  const groups = Object.fromEntries(
    Object.keys(wordGroups).map((name) => [name, book.hasSingle(name) ? book.groupSymbol(name) : -1]),
  );
  const english = Object.fromEntries(englishGroups.map((name) => [name, book.englishSymbol(name)]));
  const tableWords = book.words.length;
  for (const word of [...commonWords, ...grammarWords]) if (word !== '') book.wordId(word);
  const symbols = new SymbolOrder(book);
  const rootTargets: number[] = [];
  const nodes = new NodeList(symbols);
  for (const edge of book.root.edges) symbols.numberOf(edge.symbol);
  for (const edge of book.root.edges) rootTargets.push(nodes.add(edge.target));
  return {
    words: book.words,
    tableWords,
    rootTargets,
    nodes: nodes.list,
    pairs: book.pairs.map(({ left, right, row }) => ({
      left: symbols.numberOf(left),
      right: symbols.numberOf(right),
      row,
    })),
    groups: renumbered(groups, symbols),
    english: renumbered(english, symbols),
    symbols: symbols.members,
    tongues: [...tongueOfWords([...flagRows, ...cueRows], book.words)],
    aliases: aliasesOf(book, groups, tableWords),
    rows: flagRows.map(rowOf),
    cues: cueRows.map((row) => row.kind),
    emergencyCount: emergencyFlags.length,
  };
};

const renumbered = (
  groups: Readonly<Record<string, number>>,
  symbols: SymbolOrder,
): Readonly<Record<string, number>> =>
  Object.fromEntries(
    Object.entries(groups).map(([name, symbol]) => [name, symbol === -1 ? -1 : symbols.numberOf(symbol)]),
  );

const readPhrases = (): PhraseBook => {
  const book = new PhraseBook(wordGroups);
  for (const [index, row] of [...flagRows, ...cueRows].entries()) {
    book.add(index, row.en);
    book.add(index, row.es);
  }
  return book;
};

const rowOf = ({ en: _en, es: _es, source: _source, rule: _rule, ...row }: (typeof flagRows)[number]): Row =>
  row;

/** Gives symbols their numbers in the order in which they are first asked for. */
class SymbolOrder {
  readonly members: (readonly number[])[] = [];
  private readonly book: PhraseBook;
  private readonly numbers = new Map<number, number>();

  constructor(book: PhraseBook) {
    this.book = book;
  }

  /** In the phrase book a group is counted from 0 up, a single word from -1 down. */
  numberOf(symbol: number): number {
    const known = this.numbers.get(symbol);
    if (known !== undefined) return known;
    const number = this.members.length;
    this.numbers.set(symbol, number);
    this.members.push(symbol < 0 ? [~symbol] : (this.book.members[symbol] ?? []));
    return number;
  }
}

/** Lists the nodes below the root, what they lead to first, and keeps only one of those that are alike. */
class NodeList {
  readonly list: Node[] = [];
  private readonly symbols: SymbolOrder;
  private readonly known = new Map<string, number>();

  constructor(symbols: SymbolOrder) {
    this.symbols = symbols;
  }

  add(node: TrieNode): number {
    const edges = sorted(node.edges).map(({ symbol, gap, target }) => ({
      symbol: this.symbols.numberOf(symbol),
      gap,
      target: this.add(target),
    }));
    const key = JSON.stringify([node.accepts, edges]);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    this.known.set(key, this.list.length);
    return this.list.push({ accepts: node.accepts, edges }) - 1;
  }
}

/** From this many edges on those of a single word stand first. */
const manyEdges = 6;

const sorted = (edges: TrieNode['edges']): TrieNode['edges'] =>
  edges.length < manyEdges
    ? edges
    : [...edges.filter((edge) => edge.symbol < 0), ...edges.filter((edge) => edge.symbol >= 0)];

/** "My crest feels tight": a common word counts as the critical one a letter away inside an emergency phrase. */
const aliasesOf = (
  book: PhraseBook,
  groups: Readonly<Record<string, number>>,
  tableWords: number,
): Tables['aliases'] => {
  const membersOf = (name: string): readonly number[] => book.members[groups[name] ?? -1] ?? [];
  const urgent = new Set(membersOf('REPAIR'));
  const grammar = new Set(functionGroups.flatMap(membersOf));
  const dictionary = new Dictionary(
    book.words.join(' '),
    tableWords,
    Uint8Array.from(book.words, (_, id) => (urgent.has(id) ? 1 : 0)),
  );
  return book.words.flatMap((word, id) => {
    if (grammar.has(id) || urgent.has(id) || word.length < 4 || word.length > 9) return [];
    const near = dictionary.nearestOther(word);
    if (near === -1 || !urgent.has(near) || dictionary.wordOf(near).length < 5) return [];
    return [[id, near] as const];
  });
};
