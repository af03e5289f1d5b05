import type { CueKind } from '../lexicon/cues.ts';
import type { Scale } from '../lexicon/weight-table.ts';
import { type ColumnName, Columns, weightless, writeColumns } from './columns.ts';
import { gates } from './gates.ts';
import { groupCells, groupsMax, noGroup } from './group-limits.ts';
import { nodeStates } from './phrase-nodes.ts';
import { soundMin, soundOf } from './sounds.ts';
import { isPlain, writeSpellings } from './spelling.ts';
import { everyStart } from './starts.ts';
import type { Row, TableNode, Tables } from './tables.ts';
import { tongues } from './tongues.ts';
import { listKey } from './word-set.ts';

/** The tables as the program carries them: what has a name as a module, and the numbers as a file, of which a reply touches little. */
export type Packed = { readonly names: PackedNames; readonly numbers: Uint8Array };

export type PackedNames = {
  /** Of the lexicon. */
  readonly version: string;
  /** What a word weighs that is in no table. */
  readonly unknown: Readonly<Record<Scale, number>>;
  /** That of the numbers that belong to it. */
  readonly stamp: number;
  /** The words that come last: those that are not of plain letters. */
  readonly rareWords: readonly string[];
  readonly setCount: number;
  /** The number of each group that is asked for. */
  readonly groups: Readonly<Record<string, number>>;
  /** The same for the English words of some groups alone. */
  readonly english: Readonly<Record<string, number>>;
  /** The keys of the lists that rules ask for, and the number of the first of them; the others follow. */
  readonly lists: readonly string[];
  readonly firstList: number;
  readonly rows: readonly Row[];
  readonly cues: readonly CueKind[];
  readonly emergencyCount: number;
};

type Lists = Readonly<Record<ColumnName, readonly number[]>>;

export const pack = (tables: Tables): Packed => {
  const { words, sets, rows, cues, emergencyCount } = tables;
  const symbolOf = (symbol: number): number => (symbol < 0 ? sets.length + ~symbol : symbol);
  const plain = words.filter(({ spelling }) => isPlain(spelling));
  const { groups, english, groupOf, firstList } = numberGroups(tables);
  const { classes, wordClass } = classesOf(tables);
  const lists: Lists = {
    ...writeSpellings(plain.map(({ spelling }) => spelling)),
    wordClass: [0, ...wordClass],
    tongue: words.map(({ tongue }) => tongue),
    danger: words.map(({ weights }) => weights.danger.alone + weightless),
    topic: words.map(({ weights }) => weights.topic.alone + weightless),
    ...packFollowing(words),
    critical: words.map(({ isTable, spelling }) => (isTable && spelling.length >= criticalMin ? 1 : 0)),
    alias: words.map(({ alias }) => alias + 1),
    bySound: orderBySound(words),
    root: words.map(({ root }) => root + 1),
    ...packClasses(classes),
    ...packGroups(classes, wordClass, groups, (set) => groupOf.get(set), firstList),
    roots: tables.rootSets,
    ...packNodes(tables.nodes, symbolOf, emergencyCount),
    pairRight: tables.pairs.map(({ right }) => symbolOf(right)),
    pairRow: tables.pairs.map(({ row }) => row),
  };
  const numbers = writeColumns(lists);
  return {
    names: {
      version: tables.version,
      unknown: tables.unknown,
      stamp: new Columns(numbers).stamp,
      rareWords: words.slice(plain.length).map(({ spelling }) => spelling),
      setCount: sets.length,
      groups,
      english,
      lists: keysOf(tables.lists),
      firstList,
      rows,
      cues,
      emergencyCount,
    },
    numbers,
  };
};

/** Of words that sound alike the first speaks for all. */
const orderBySound = (words: Tables['words']): readonly number[] => {
  const sounds = new Map<string, number>();
  for (const [id, { spelling, tongue }] of words.entries()) {
    if (tongue !== tongues.spanish || !isPlain(spelling) || spelling.length < soundMin) continue;
    const sound = soundOf(spelling);
    if (!sounds.has(sound)) sounds.set(sound, id);
  }
  return [...sounds].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, id]) => id);
};

const packFollowing = (
  words: Tables['words'],
): Pick<Lists, 'followCounts' | 'followStarts' | 'follows' | 'followDanger' | 'followTopic'> => {
  const following = words.map(({ weights: { danger, topic } }) =>
    [...new Set([...danger.before.keys(), ...topic.before.keys()])]
      .sort((one, other) => one - other)
      .map((word) => ({
        word,
        danger: danger.before.get(word) ?? 0,
        topic: topic.before.get(word) ?? 0,
      })),
  );
  const followCounts = following.map((some) => some.length);
  const all = following.flat();
  return {
    followCounts,
    followStarts: everyStart(followCounts),
    follows: all.map(({ word }) => word),
    followDanger: all.map(({ danger }) => danger + weightless),
    followTopic: all.map(({ topic }) => topic + weightless),
  };
};

const keysOf = (lists: Tables['lists']): readonly string[] => {
  const keys = lists.map(({ text }) => listKey(text));
  if (new Set(keys).size < keys.length) throw new Error('two lists have one key');
  return keys;
};

/** Shorter words have too many neighbours to be told from them. */
const criticalMin = 4;

/** Groups are few and are asked for at every turn, so they are counted anew. `groupOf` tells the group that a set is, if it is one. */
const numberGroups = (tables: Tables) => {
  const groupOf = new Map<number, number>();
  const numbered = (sets: Readonly<Record<string, number>>): Readonly<Record<string, number>> =>
    Object.fromEntries(
      Object.entries(sets).map(([name, set]) => {
        if (set === -1) return [name, noGroup];
        const number = groupOf.get(set) ?? groupOf.size;
        groupOf.set(set, number);
        return [name, number];
      }),
    );
  const groups = numbered(tables.groups);
  const english = numbered(tables.english);
  const firstList = groupOf.size;
  if (firstList + tables.lists.length > groupsMax) throw new Error('there are too many groups and lists');
  return { groups, english, groupOf, firstList };
};

type WordClass = {
  readonly sets: readonly number[];
  readonly pairs: readonly number[];
  readonly lists: readonly number[];
};

/** Words that are in the same sets and lists and begin the same pairs are one class; class 0 is in none. */
const classesOf = (tables: Tables) => {
  const sets: number[][] = tables.words.map(() => []);
  const pairs: number[][] = tables.words.map(() => []);
  for (const [set, members] of tables.sets.entries()) for (const word of members) sets[word]?.push(set);
  for (const [pair, { left }] of tables.pairs.entries())
    for (const word of left < 0 ? [~left] : (tables.sets[left] ?? [])) pairs[word]?.push(pair);
  const lists: number[][] = tables.words.map(() => []);
  for (const [list, { members }] of tables.lists.entries())
    for (const word of members) lists[word]?.push(list);
  const classes: WordClass[] = [];
  const known = new Map<string, number>();
  const classOf = (one: WordClass): number => {
    const key = `${one.sets.join()} ${one.pairs.join()} ${one.lists.join()}`;
    const id = known.get(key) ?? classes.length;
    if (id === classes.length) classes.push(one);
    known.set(key, id);
    return id;
  };
  classOf({ sets: [], pairs: [], lists: [] });
  const met = tables.words.map((_, word) =>
    classOf({ sets: sets[word] ?? [], pairs: pairs[word] ?? [], lists: lists[word] ?? [] }),
  );
  // Classes that are alike lie side by side: the file is the smaller when it is packed for the way.
  const order = classes.map((_, id) => id).sort((a, b) => byLists(classes[a], classes[b]) || a - b);
  const numberOf = new Map(order.map((id, number) => [id, number]));
  return {
    classes: order.flatMap((id) => classes[id] ?? []),
    wordClass: met.map((id) => numberOf.get(id) ?? 0),
  };
};

const byLists = (a: WordClass | undefined, b: WordClass | undefined): number => {
  const one = a?.sets ?? [];
  const other = b?.sets ?? [];
  const at = one.findIndex((set, n) => set !== other[n]);
  return at === -1 ? one.length - other.length : (one[at] ?? 0) - (other[at] ?? Number.NEGATIVE_INFINITY);
};

const packClasses = (
  classes: readonly WordClass[],
): Pick<Lists, 'setCounts' | 'setStarts' | 'sets' | 'pairCounts' | 'pairStarts' | 'pairs'> => {
  const setCounts = classes.map(({ sets }) => sets.length);
  const pairCounts = classes.map(({ pairs }) => pairs.length);
  return {
    setCounts,
    setStarts: everyStart(setCounts),
    sets: classes.flatMap(({ sets }) => sets),
    pairCounts,
    pairStarts: everyStart(pairCounts),
    pairs: classes.flatMap(({ pairs }) => pairs),
  };
};

/** A row for each choice of groups and lists that some word is in; the first is that of words that no table knows. */
const packGroups = (
  classes: readonly WordClass[],
  wordClass: readonly number[],
  groups: Readonly<Record<string, number>>,
  groupOf: (set: number) => number | undefined,
  firstList: number,
): Pick<Lists, 'gate' | 'wordRow' | 'groupBits'> => {
  const groupsIn = classes.map(({ sets, lists }) => [
    ...sets.flatMap((set) => groupOf(set) ?? []),
    ...lists.map((list) => firstList + list),
  ]);
  const isAnyOf = (own: readonly number[], names: readonly string[]): boolean =>
    names.some((name) => own.includes(groups[name] ?? noGroup));
  const rows = new Map<string, number>([['', 0]]);
  const rowOf = (own: readonly number[]): number => {
    const key = own.toSorted((a, b) => a - b).join();
    const row = rows.get(key) ?? rows.size;
    rows.set(key, row);
    return row;
  };
  const rowOfClass = groupsIn.map(rowOf);
  return {
    gate: groupsIn.map(
      (own) =>
        (isAnyOf(own, ['TRANSPARENT']) ? gates.transparent : 0) |
        (isAnyOf(own, ['AND', 'BUT']) ? gates.joins : 0) |
        (isAnyOf(own, ['SELF', 'THIRD', 'BODY', 'BLOOD']) ? gates.personal : 0),
    ),
    wordRow: [0, ...wordClass.map((own) => rowOfClass[own] ?? 0)],
    groupBits: [...rows.keys()].flatMap((key) => {
      const cells = new Array<number>(groupCells).fill(0);
      for (const group of key === '' ? [] : key.split(',').map(Number))
        cells[group >> 5] = (cells[group >> 5] ?? 0) + 2 ** (group & 31);
      return cells;
    }),
  };
};

const packNodes = (
  nodes: readonly TableNode[],
  symbolOf: (symbol: number) => number,
  emergencyCount: number,
): Pick<
  Lists,
  | 'nodeState'
  | 'edgeCounts'
  | 'edgeStarts'
  | 'edgeSymbol'
  | 'edgeGap'
  | 'edgeTarget'
  | 'acceptCounts'
  | 'acceptStarts'
  | 'accepts'
> => {
  const isGrave: boolean[] = [];
  for (const { accepts, edges } of nodes)
    isGrave.push(
      accepts.some((row) => row < emergencyCount) || edges.some(({ target }) => isGrave[target] === true),
    );
  const edges = nodes.flatMap((node) => node.edges);
  const edgeCounts = nodes.map((node) => node.edges.length);
  const acceptCounts = nodes.map((node) => node.accepts.length);
  return {
    nodeState: nodes.map(
      (node, at) =>
        (isGrave[at] === true ? nodeStates.grave : 0) |
        (node.accepts.length > 0 ? nodeStates.accepts : 0) |
        (node.edges.length > 0 ? nodeStates.goesOn : 0),
    ),
    edgeCounts,
    edgeStarts: everyStart(edgeCounts),
    edgeSymbol: edges.map(({ symbol }) => symbolOf(symbol)),
    edgeGap: edges.map(({ gap }) => gap),
    edgeTarget: edges.map(({ target }) => target),
    acceptCounts,
    acceptStarts: everyStart(acceptCounts),
    accepts: nodes.flatMap(({ accepts }) => accepts),
  };
};
