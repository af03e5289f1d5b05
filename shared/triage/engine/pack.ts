import { folded, writeNumbers } from './number-text.ts';
import type { Row, Tables } from './tables.ts';

/**
 * The tables as the program carries them: text that reads fast and compresses well. Every list of numbers stands in a text of its
 * own, since like compresses with like.
 */
export type Packed = {
  /** All words, one blank between. */
  readonly words: string;
  readonly tableWords: number;
  /** Runs of words of one language: the language and how many. */
  readonly tongues: string;
  /** For each symbol: how many smaller symbols it takes whole, which, how many words more, which. See `packSymbols`. */
  readonly symbols: string;
  readonly groups: Readonly<Record<string, number>>;
  readonly english: Readonly<Record<string, number>>;
  readonly rootTargets: string;
  /** For each node: how many edges, and their gaps; then the symbol and the target of each; then how many rows, and which. */
  readonly shapes: string;
  readonly edgeSymbols: string;
  readonly edgeTargets: string;
  readonly accepts: string;
  readonly pairs: string;
  readonly aliases: string;
  readonly rows: readonly Row[];
  readonly cues: Tables['cues'];
  readonly emergencyCount: number;
};

/** Gaps are 0, 3 (`..`) or 7 (`...`). */
export const gapSizes: readonly number[] = [0, 3, 7];

export const pack = (tables: Tables): Packed => {
  const { nodes } = tables;
  return {
    words: tables.words.join(' '),
    tableWords: tables.tableWords,
    tongues: writeNumbers(runsOf(tables.tongues)),
    symbols: writeNumbers(packSymbols(tables)),
    groups: tables.groups,
    english: tables.english,
    rootTargets: writeNumbers(tables.rootTargets),
    shapes: writeNumbers(
      nodes.flatMap(({ edges }) => [edges.length, ...edges.map(({ gap }) => gapSizes.indexOf(gap))]),
    ),
    edgeSymbols: writeNumbers(nodes.flatMap(({ edges }) => edges.map(({ symbol }) => symbol))),
    edgeTargets: writeNumbers(nodes.flatMap(({ edges }) => edges.map(({ target }) => target))),
    accepts: writeNumbers(nodes.flatMap(({ accepts }) => [accepts.length, ...accepts])),
    pairs: writeNumbers(tables.pairs.flatMap(({ left, right, row }) => [left, right, row])),
    aliases: writeNumbers(
      tables.aliases.flatMap(([word, critical], at) => [word - (tables.aliases[at - 1]?.[0] ?? 0), critical]),
    ),
    rows: tables.rows,
    cues: tables.cues,
    emergencyCount: tables.emergencyCount,
  };
};

const runsOf = (values: readonly number[]): number[] => {
  const runs: number[] = [];
  const runMax = 2_000;
  for (let at = 0; at < values.length; ) {
    const value = values[at] ?? 0;
    let end = at + 1;
    while (end < values.length && values[end] === value && end - at < runMax) end++;
    runs.push(value, end - at);
    at = end;
  }
  return runs;
};

/**
 * A set of words is written as the named groups that it holds whole, largest first, and the words left over. A word is told by its
 * distance from the one before, over all sets, because words that stand together in the tables mean alike.
 */
const packSymbols = (tables: Tables): number[] => {
  const order = Object.values(tables.groups)
    .filter((symbol, at, all) => symbol !== -1 && all.indexOf(symbol) === at)
    .map((symbol) => ({ symbol, members: tables.symbols[symbol] ?? [] }))
    .filter(({ members }) => members.length >= wholeMin)
    .sort((a, b) => b.members.length - a.members.length);
  const numbers: number[] = [];
  let last = 0;
  for (const [symbol, members] of tables.symbols.entries()) {
    const all = new Set(members);
    const left = new Set(members);
    const whole: number[] = [];
    for (const group of order) {
      // Only a smaller group can stand in a larger one, so that none stands in itself.
      if (group.symbol === symbol || group.members.length >= members.length) continue;
      if (!group.members.every((word) => all.has(word))) continue;
      if (group.members.filter((word) => left.has(word)).length < wholeMin) continue;
      whole.push(group.symbol);
      for (const word of group.members) left.delete(word);
    }
    numbers.push(whole.length, ...whole, left.size);
    for (const word of left) {
      numbers.push(folded(word - last));
      last = word;
    }
  }
  return numbers;
};

const wholeMin = 3;
