import { groupsMax } from './group-limits.ts';
import { writeNumbers } from './number-text.ts';
import type { TableNode, Tables } from './tables.ts';

/**
 * The tables as the program carries them: text, of which a reply wakes only what it touches. Words lie in buckets by their first two
 * letters; sets and phrases in pages of a few entries. `index` texts tell how long each bucket or page is.
 */
export type Packed = {
  /** Each word as a capital for the letters it shares with the one before (A none, B one ...) and the rest of its letters. */
  readonly words: string;
  /** For each bucket: its key, its words, and how much of `words` and of `marks` it takes. */
  readonly buckets: string;
  /** For each word: what it is (see `marks`), its class, and, where `marks` says so, its alias and its root. */
  readonly marks: string;
  readonly wordCount: number;
  /** A class stands for all words that are in the same sets: which sets, and which pairs they begin, both as distances. */
  readonly classes: string;
  readonly classIndex: string;
  readonly classCount: number;
  readonly classEntries: number;
  readonly setCount: number;
  readonly groups: Readonly<Record<string, number>>;
  readonly english: Readonly<Record<string, number>>;
  /** The node to which each of the first sets opens. */
  readonly roots: string;
  /** For each node: its rows, its edges, and whether an emergency lies behind it; then the rows; then the edges. */
  readonly nodes: string;
  readonly nodeIndex: string;
  readonly nodeCount: number;
  readonly edgeCount: number;
  readonly acceptCount: number;
  /** For each pair: its other side and its row. */
  readonly pairs: string;
  readonly rows: Tables['rows'];
  readonly cues: Tables['cues'];
  readonly emergencyCount: number;
};

/** Gaps are 0, 3 (`..`) or 7 (`...`). */
export const gapSizes: readonly number[] = [0, 3, 7];

/** What the first number of a word tells: a language (0 to 2) and these, added up. */
export const marks = { tongues: 3, table: 4, alias: 8, root: 16 } as const;

/** A page holds eight entries. */
export const pageShift = 3;

const letterOf = (code: number): number => (code >= 97 && code <= 122 ? code - 96 : 0);

/** The bucket of a word, from its first two characters; 0 stands for "none". */
export const bucketKey = (first: number, second: number): number => letterOf(first) * 27 + letterOf(second);
export const bucketKeys = 27 * 27;

const limit = 65_536;

export const pack = (tables: Tables): Packed => {
  const setCount = tables.sets.length;
  const { words, nodes } = tables;
  if (
    setCount + words.length >= limit ||
    nodes.length >= limit ||
    tables.rows.length + tables.cues.length > 255
  )
    throw new Error('the tables have outgrown their numbers');
  if (new Set([...Object.values(tables.groups), ...Object.values(tables.english)]).size > groupsMax)
    throw new Error('there are too many groups');
  const symbolOf = (symbol: number): number => (symbol < 0 ? setCount + ~symbol : symbol);
  const classes = classesOf(tables);
  const classPages = paged(classes.lists);
  const nodePages = paged(packNodes(nodes, symbolOf, tables.emergencyCount));
  return {
    ...packWords(words, classes.ofWord),
    wordCount: words.length,
    classes: classPages.text,
    classIndex: classPages.index,
    classCount: classes.lists.length,
    classEntries: classes.lists.reduce((sum, list) => sum + list.length, 0),
    setCount,
    groups: tables.groups,
    english: tables.english,
    roots: writeNumbers(tables.rootSets),
    nodes: nodePages.text,
    nodeIndex: nodePages.index,
    nodeCount: nodes.length,
    edgeCount: nodes.reduce((sum, { edges }) => sum + edges.length, 0),
    acceptCount: nodes.reduce((sum, { accepts }) => sum + accepts.length, 0),
    pairs: writeNumbers(tables.pairs.flatMap(({ right, row }) => [symbolOf(right), row])),
    rows: tables.rows,
    cues: tables.cues,
    emergencyCount: tables.emergencyCount,
  };
};

const paged = (
  entries: readonly (readonly number[])[],
): { readonly text: string; readonly index: string } => {
  const pages: string[] = [];
  for (let at = 0; at < entries.length; at += 1 << pageShift)
    pages.push(writeNumbers(entries.slice(at, at + (1 << pageShift)).flat()));
  return { text: pages.join(''), index: writeNumbers(pages.map((page) => page.length)) };
};

const sharedMax = 25;

const packWords = (words: Tables['words'], classOf: readonly number[]) => {
  const buckets = new Map<number, { spellings: string; marks: string; count: number; last: string }>();
  for (const [id, word] of words.entries()) {
    const { spelling } = word;
    const key = bucketKey(spelling.charCodeAt(0), spelling.charCodeAt(1));
    const bucket = buckets.get(key) ?? { spellings: '', marks: '', count: 0, last: '' };
    buckets.set(key, bucket);
    let shared = 0;
    while (shared < sharedMax && shared < spelling.length && bucket.last[shared] === spelling[shared])
      shared++;
    bucket.spellings += String.fromCharCode(65 + shared) + spelling.slice(shared);
    bucket.last = spelling;
    bucket.count++;
    bucket.marks += writeNumbers(marksOf(word, classOf[id] ?? 0));
  }
  return {
    words: [...buckets.values()].map((one) => one.spellings).join(''),
    marks: [...buckets.values()].map((one) => one.marks).join(''),
    buckets: writeNumbers(
      [...buckets].flatMap(([key, one]) => [key, one.count, one.spellings.length, one.marks.length]),
    ),
  };
};

const marksOf = ({ tongue, isTable, alias, root }: Tables['words'][number], classId: number): number[] => [
  tongue + (isTable ? marks.table : 0) + (alias === -1 ? 0 : marks.alias) + (root === -1 ? 0 : marks.root),
  classId,
  ...(alias === -1 ? [] : [alias]),
  ...(root === -1 ? [] : [root]),
];

/** Words that are in the same sets and begin the same pairs are one class; class 0 is in none. */
const classesOf = (tables: Tables) => {
  const sets: number[][] = tables.words.map(() => []);
  const pairs: number[][] = tables.words.map(() => []);
  for (const [set, members] of tables.sets.entries()) for (const word of members) sets[word]?.push(set);
  for (const [pair, { left }] of tables.pairs.entries())
    for (const word of left < 0 ? [~left] : (tables.sets[left] ?? [])) pairs[word]?.push(pair);
  const lists: (readonly number[])[] = [];
  const known = new Map<string, number>();
  const classOf = (inSets: readonly number[], inPairs: readonly number[]): number => {
    const list = [inSets.length, ...distances(inSets), inPairs.length, ...distances(inPairs)];
    const key = list.join();
    const id = known.get(key) ?? lists.length;
    if (id === lists.length) lists.push(list);
    known.set(key, id);
    return id;
  };
  classOf([], []);
  return { ofWord: tables.words.map((_, word) => classOf(sets[word] ?? [], pairs[word] ?? [])), lists };
};

const distances = (rising: readonly number[]): readonly number[] =>
  rising.map((value, at) => value - (rising[at - 1] ?? 0));

const packNodes = (
  nodes: readonly TableNode[],
  symbolOf: (symbol: number) => number,
  emergencyCount: number,
): readonly (readonly number[])[] => {
  const isGrave: boolean[] = [];
  return nodes.map(({ accepts, edges }, node) => {
    isGrave[node] =
      accepts.some((row) => row < emergencyCount) || edges.some(({ target }) => isGrave[target] === true);
    return [
      accepts.length * 2 + (isGrave[node] === true ? 1 : 0),
      edges.length,
      ...accepts,
      ...edges.map(({ gap }) => gapSizes.indexOf(gap)),
      ...edges.map(({ symbol }) => symbolOf(symbol)),
      ...edges.map(({ target }) => node - target),
    ];
  });
};
