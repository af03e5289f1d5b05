import { readReply } from '../shared/reply/reply.ts';
import { kinds } from '../shared/triage/engine/tokens.ts';
import { readWords } from '../shared/triage/read.ts';
import { dangerOf } from '../shared/triage/weigh.ts';
import { type Grid, sentencesOf } from './triage-grids.ts';

/** A labelled text: whether it should page. */
export type Example = { readonly text: string; readonly isRed: boolean };

/** So many sentences of each grid, evenly spread: enough to know its words, too few to drown the replies. */
const perGridMax = 12;

export const examplesOf = (grids: readonly Grid[]): readonly Example[] =>
  grids.flatMap((grid) => {
    const sentences = sentencesOf(grid);
    const stride = Math.max(1, sentences.length / perGridMax);
    const isRed = grid.least === 'emergency' || grid.least === 'urgent';
    return Array.from({ length: Math.min(perGridMax, sentences.length) }, (_, at) => ({
      text: sentences[Math.floor((at + at / perGridMax) * stride) % sentences.length] ?? '',
      isRed,
    }));
  });

/** A word, or two in a row, seen in fewer texts says nothing. */
const textsMin = { word: 2, pair: 3 } as const;
/** How much a weight costs against what it explains: the dearer, the nearer to 0 all of them stay. */
const price = 0.05;
const roundsMax = 3_000;

/** How much each word, and each two in a row (`cant breathe`), tell of danger, in whole numbers; those that tell nothing are left out. */
export type Weights = {
  readonly words: ReadonlyMap<string, number>;
  readonly pairs: ReadonlyMap<string, number>;
};

/**
 * The weights that best tell texts that page from all others (logistic regression). The same texts always give the same weights.
 */
export const fitWeights = (examples: readonly Example[]): Weights => {
  const bags = examples.map(({ text }) => bagOf(text));
  const words = oftenEnough(
    bags.map((bag) => bag.words),
    textsMin.word,
  );
  const pairs = oftenEnough(
    bags.map((bag) => bag.pairs),
    textsMin.pair,
  );
  const features = [...words, ...pairs];
  const columns = new Map(features.map((feature, column) => [feature, column]));
  const rows = bags.map(({ words: spoken, pairs: joined }) => ({
    columns: Int32Array.from([...spoken, ...joined].flatMap((feature) => columns.get(feature) ?? [])),
    count: Math.max(1, spoken.length),
  }));
  const weights = descend(
    rows,
    examples.map(({ isRed }) => isRed),
    features.length,
  );
  const weighing = (some: readonly string[]): ReadonlyMap<string, number> =>
    new Map(
      some.flatMap((feature) => {
        const weight = within(heaviest, Math.round(weights[columns.get(feature) ?? -1] ?? 0));
        return weight === 0 ? [] : [[feature, weight]];
      }),
    );
  return { words: weighing(words), pairs: weighing(pairs) };
};

/** No word decides by itself, however rarely it stood elsewhere. */
const heaviest = 6;
const within = (most: number, weight: number): number => Math.max(-most, Math.min(most, weight));

type Bag = { readonly words: readonly string[]; readonly pairs: readonly string[] };

/** The words of a text that the tables know, and each two that stand in a row. */
const bagOf = (text: string): Bag => {
  const { spoken, tokens } = readWords(text, readReply(text).parts);
  const wordAt = (at: number): string | undefined =>
    tokens.kind[at] === kinds.word && /^[a-z]+$/.test(spoken[at] ?? '') ? spoken[at] : undefined;
  const known: string[] = [];
  const pairs: string[] = [];
  for (let at = 0; at < tokens.count; at++) {
    const word = wordAt(at);
    if (word === undefined) continue;
    known.push(word);
    const before = at === 0 ? undefined : wordAt(at - 1);
    if (before !== undefined) pairs.push(`${before} ${word}`);
  }
  return { words: known, pairs };
};

const oftenEnough = (bags: readonly (readonly string[])[], least: number): readonly string[] => {
  const counts = new Map<string, number>();
  for (const bag of bags) for (const one of new Set(bag)) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= least)
    .map(([one]) => one)
    .sort();
};

/** What stands in one text: a column for each of its words and pairs, as often as they stand there, and how many words it has. */
type Row = { readonly columns: Int32Array; readonly count: number };

/** Accelerated gradient descent that pulls every weight towards 0. */
const descend = (rows: readonly Row[], isRed: readonly boolean[], columns: number): Float64Array => {
  const step = 1 / (steepest(rows, columns) / 4 + price);
  let weights = new Float64Array(columns);
  let ahead = weights;
  for (let round = 1; round <= roundsMax; round++) {
    const slope = slopeAt(ahead, rows, isRed);
    const next = ahead.map((weight, column) => weight - step * ((slope[column] ?? 0) + price * weight));
    const push = (round - 1) / (round + 2);
    const last = weights;
    ahead = next.map((weight, column) => weight + push * (weight - (last[column] ?? 0)));
    weights = next;
  }
  return weights;
};

/** The largest eigenvalue of how often words stand together, found by asking again and again where it leads. */
const steepest = (rows: readonly Row[], columns: number): number => {
  let direction = new Float64Array(columns).fill(1);
  let length = 0;
  for (let round = 0; round < 30; round++) {
    const next = new Float64Array(columns);
    for (const { columns: own, count } of rows) {
      let sum = 0;
      for (const column of own) sum += direction[column] ?? 0;
      for (const column of own) next[column] = (next[column] ?? 0) + sum / count;
    }
    length = Math.sqrt(next.reduce((sum, one) => sum + one * one, 0));
    direction = next.map((one) => one / length);
  }
  return length;
};

const slopeAt = (weights: Float64Array, rows: readonly Row[], isRed: readonly boolean[]): Float64Array => {
  const slope = new Float64Array(weights.length);
  rows.forEach(({ columns, count }, at) => {
    let sum = 0;
    for (const column of columns) sum += weights[column] ?? 0;
    const miss = 1 / (1 + Math.exp(-dangerOf(sum, count))) - (isRed[at] === true ? 1 : 0);
    for (const column of columns) slope[column] = (slope[column] ?? 0) + miss / Math.sqrt(count);
  });
  return slope;
};

const widthMax = 118;

/** The tables as they are kept, heaviest first. */
export const weightTable = ({ words, pairs }: Weights): string =>
  [
    '/**',
    ' * How much a word weighs towards danger where no row of the tables understood what is said; words of an easy day weigh against it.',
    ' * Fitted by `npm run triage -- --weigh` to the labelled texts of `tests/triage`; a clinician may strike a word.',
    ' */',
    'export const wordWeights: readonly { readonly weight: number; readonly words: string }[] = [',
    ...rowsOf(words, (list) => `words: \`${wrapped(list, ' ')}\``),
    '];',
    '',
    '/** How much more two words weigh where one follows the other. */',
    'export const pairWeights: readonly { readonly weight: number; readonly pairs: string }[] = [',
    ...rowsOf(pairs, (list) => `pairs: \`${wrapped(list, ', ')}\``),
    '];',
    '',
  ].join('\n');

const rowsOf = (
  weights: ReadonlyMap<string, number>,
  written: (list: readonly string[]) => string,
): readonly string[] => {
  const byWeight = new Map<number, string[]>();
  for (const [one, weight] of weights) byWeight.set(weight, [...(byWeight.get(weight) ?? []), one]);
  return [...byWeight]
    .sort(([a], [b]) => b - a)
    .map(([weight, list]) => `  {\n    weight: ${weight},\n    ${written(list)},\n  },`);
};

const wrapped = (list: readonly string[], between: string): string => {
  const lines: string[] = [];
  let line = '';
  for (const one of list) {
    if (line.length + one.length >= widthMax - 12) {
      lines.push(line);
      line = '';
    }
    line += line === '' ? one : `${between}${one}`;
  }
  return [...lines, line].join(`${between.trimEnd()}\n      `);
};
