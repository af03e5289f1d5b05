import { readReply } from '../shared/reply/reply.ts';
import { kinds } from '../shared/triage/engine/tokens.ts';
import type { Scale } from '../shared/triage/lexicon/weight-table.ts';
import {
  isClauseEnd,
  oddsOf,
  passageClausesMax,
  passageWordsMin,
  weightiness,
  weightUnit,
} from '../shared/triage/passages.ts';
import { readWords } from '../shared/triage/read.ts';
import { unlikely } from '../shared/triage/weigh.ts';
import { type Grid, sentencesOf } from './triage-grids.ts';

/** A labelled text: one that should page, one that asks for a call, any other of a patient, or one that has nothing to do with health at all. */
export type Example = { readonly text: string; readonly kind: ExampleKind };
type ExampleKind = 'red' | 'concern' | 'harmless' | 'everyday';

type ScaleFit = {
  /** What it tells apart, by kinds; those that are not named teach it nothing. */
  readonly tells: Partial<Record<ExampleKind, boolean>>;
  /** How rare what it looks for is: the logarithm of the odds. */
  readonly rareness: number;
  /** How much a weight costs against what it explains: the dearer, the nearer to 0 all of them stay. */
  readonly price: number;
  /** So many red sentences of each grid teach it: enough to know their words, too few to drown the replies. */
  readonly redPerGrid: number;
  /** Whether words that no table knows tell anything: what is dangerous may be among them, misspelt. */
  readonly weighsUnknown: boolean;
  /** No word weighs more, however rarely it stood elsewhere; none decides alone that somebody is paged. */
  readonly heaviest: number;
};

const fits: Readonly<Record<Scale, ScaleFit>> = {
  danger: {
    tells: { red: true, concern: false, harmless: false, everyday: false },
    rareness: unlikely,
    price: 12,
    redPerGrid: 2,
    weighsUnknown: false,
    heaviest: 26,
  },
  topic: {
    tells: { red: true, concern: true, everyday: false },
    rareness: 0,
    price: 3,
    redPerGrid: 12,
    weighsUnknown: true,
    heaviest: 60,
  },
};

/** Of their harmless sentences more: they are what replies have little of. */
const harmlessPerGrid = 24;

/** Sentences of each grid, evenly spread. */
export const examplesOf = (grids: readonly Grid[], scale: Scale): readonly Example[] =>
  grids.flatMap((grid) => {
    const sentences = sentencesOf(grid);
    const isRed = grid.least === 'emergency' || grid.least === 'urgent';
    const most = isRed ? fits[scale].redPerGrid : harmlessPerGrid;
    const stride = Math.max(1, sentences.length / most);
    return Array.from({ length: Math.min(most, sentences.length) }, (_, at) => ({
      text: sentences[Math.floor((at + at / most) * stride) % sentences.length] ?? '',
      kind: isRed ? 'red' : 'harmless',
    }));
  });

/** A word, or two in a row, seen in fewer texts says nothing. */
const textsMin = { word: 3, pair: 4 } as const;
/** A text is weighed whole first, then by the passage that weighs most, as it will be read; after so many times few change. */
const readings = 4;

/** How much each word, and each two in a row (`cant breathe`), tell of danger, in whole numbers; those that tell nothing are left out. */
export type Weights = {
  /** Of each word that no table knows. */
  readonly unknown: number;
  readonly words: ReadonlyMap<string, number>;
  readonly pairs: ReadonlyMap<string, number>;
};

/**
 * The weights that best tell on a scale what is looked for from all else (logistic regression; both count alike, however many texts there
 * are of each). A rare word costs less than one that stands everywhere: "and" makes a text long and no danger. The same texts always give
 * the same weights.
 */
export const fitWeights = (all: readonly Example[], scale: Scale): Weights => {
  const { tells, rareness, price, heaviest: most, weighsUnknown } = fits[scale];
  const examples = all.filter(({ kind }) => tells[kind] !== undefined);
  const texts = examples.map(({ text }) => clausesOf(text));
  const words = oftenEnough(
    texts.map((clauses) => clauses.flatMap((clause) => clause.words)),
    textsMin.word,
  ).filter(({ name }) => weighsUnknown || name !== unknownWord);
  const pairs = oftenEnough(
    texts.map((clauses) => clauses.flatMap((clause) => clause.pairs)),
    textsMin.pair,
  );
  const features: readonly Feature[] = [...words, ...pairs];
  const columns = new Map(features.map(({ name }, column) => [name, column]));
  const rarity = Float64Array.from(
    features,
    ({ texts: often }) => Math.log((1 + texts.length) / (1 + often)) + 1,
  );
  const passages = texts.map((clauses) => passagesOf(clauses, columns));
  const labels = labelsOf(examples, tells);
  let rows: readonly Row[] = passages.map(longest);
  let weights: Float64Array = new Float64Array(features.length);
  for (let reading = 0; reading < readings; reading++) {
    weights = descend(weights, rows, { labels, rarity, rareness, price });
    rows = passages.map((some) => heaviest(some, weights, rarity));
  }
  const weighing = (some: readonly Feature[]): ReadonlyMap<string, number> =>
    new Map(
      some.flatMap(({ name }) => {
        const column = columns.get(name) ?? -1;
        const weight = inUnits((weights[column] ?? 0) * (rarity[column] ?? 0));
        return weight === 0 ? [] : [[name, within(most, weight)]];
      }),
    );
  const alone = new Map(weighing(words));
  const unknown = alone.get(unknownWord) ?? 0;
  alone.delete(unknownWord);
  return { unknown, words: alone, pairs: weighing(pairs) };
};

const inUnits = (weight: number): number => Math.round(weight / weightUnit);

const within = (most: number, weight: number): number => Math.max(-most, Math.min(most, weight));

/** Its words, each two that stand in a row, and how many of its words a table could know. */
type Clause = {
  readonly words: readonly string[];
  readonly pairs: readonly string[];
  readonly count: number;
};

/** Stands for every word that no table knows. */
const unknownWord = '?';

const clausesOf = (text: string): readonly Clause[] => {
  const { spoken, tokens } = readWords(text, readReply(text).parts);
  const clauses: Clause[] = [];
  let words: string[] = [];
  let pairs: string[] = [];
  let before: string | undefined;
  for (let at = 0; at <= tokens.count; at++) {
    const kind = at === tokens.count ? kinds.sentenceEnd : (tokens.kind[at] ?? kinds.word);
    const word = kind === kinds.word && /^[a-z]+$/.test(spoken[at] ?? '') ? spoken[at] : undefined;
    if (word !== undefined) words.push(word);
    else if (kind === kinds.word && (tokens.word[at] ?? -1) < 0) words.push(unknownWord);
    if (word !== undefined && before !== undefined) pairs.push(`${before} ${word}`);
    before = word;
    if (isClauseEnd(kind)) {
      const count = words.filter((one) => one !== unknownWord).length;
      if (count > 0) clauses.push({ words, pairs, count });
      words = [];
      pairs = [];
    }
  }
  return clauses;
};

/** A word or two, and in how many texts they stand. */
type Feature = { readonly name: string; readonly texts: number };

const oftenEnough = (bags: readonly (readonly string[])[], least: number): readonly Feature[] => {
  const counts = new Map<string, number>();
  for (const bag of bags) for (const one of new Set(bag)) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= least)
    .map(([name, texts]) => ({ name, texts }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
};

/** A passage: a column for each of its words and pairs, as often as they stand there, and how many words it has. */
type Row = { readonly columns: Int32Array; readonly count: number };

/** Every run of clauses that is long enough to be weighed; of a text without any the whole. */
const passagesOf = (clauses: readonly Clause[], columns: ReadonlyMap<string, number>): readonly Row[] => {
  const rowOf = (run: readonly Clause[]): Row => ({
    columns: Int32Array.from(
      run.flatMap(({ words, pairs }) => [...words, ...pairs]).flatMap((one) => columns.get(one) ?? []),
    ),
    count: Math.max(1, wordsIn(run)),
  });
  const runs = clauses.flatMap((_, from) =>
    clauses.slice(from, from + passageClausesMax).map((__, more) => clauses.slice(from, from + more + 1)),
  );
  const long = runs.filter((run) => wordsIn(run) >= passageWordsMin);
  return (long.length === 0 ? [clauses] : long).map(rowOf);
};

const wordsIn = (run: readonly Clause[]): number => run.reduce((sum, { count }) => sum + count, 0);

const longest = (passages: readonly Row[]): Row =>
  passages.reduce((most, one) => (one.count > most.count ? one : most));

const heaviest = (passages: readonly Row[], weights: Float64Array, rarity: Float64Array): Row =>
  passages.reduce((most, one) => (odds(one, weights, rarity) > odds(most, weights, rarity) ? one : most));

const odds = (row: Row, weights: Float64Array, rarity: Float64Array): number =>
  oddsOf(sumOf(row, weights, rarity), row.count);

const sumOf = ({ columns }: Row, weights: Float64Array, rarity: Float64Array): number => {
  let sum = 0;
  for (const column of columns) sum += (weights[column] ?? 0) * (rarity[column] ?? 0);
  return sum;
};

/** Whether each text tells what is looked for, and for how many texts it counts: those that do and all others together weigh the same. */
const labelsOf = (
  examples: readonly Example[],
  tells: Partial<Record<ExampleKind, boolean>>,
): readonly { readonly isTold: boolean; readonly share: number }[] => {
  const told = examples.filter(({ kind }) => tells[kind] === true).length;
  return examples.map(({ kind }) => {
    const isTold = tells[kind] === true;
    const sameKind = isTold ? told : examples.length - told;
    return { isTold, share: examples.length / 2 / sameKind };
  });
};

type Known = {
  readonly labels: ReturnType<typeof labelsOf>;
  readonly rarity: Float64Array;
  readonly rareness: number;
  readonly price: number;
};

const roundsMax = 400;

/** Accelerated gradient descent that pulls every weight towards 0. */
const descend = (from: Float64Array, rows: readonly Row[], known: Known): Float64Array => {
  const { price } = known;
  const step = 1 / (steepest(rows, known) / 4 + price);
  let weights = from;
  let ahead = from;
  for (let round = 1; round <= roundsMax; round++) {
    const slope = slopeAt(ahead, rows, known);
    const next = ahead.map((weight, column) => weight - step * ((slope[column] ?? 0) + price * weight));
    const push = (round - 1) / (round + 2);
    const last = weights;
    ahead = next.map((weight, column) => weight + push * (weight - (last[column] ?? 0)));
    weights = next;
  }
  return weights;
};

/** The largest eigenvalue of how often words stand together, found by asking again and again where it leads. */
const steepest = (rows: readonly Row[], { labels, rarity }: Known): number => {
  let direction = new Float64Array(rarity.length).fill(1);
  let length = 0;
  for (let round = 0; round < 30; round++) {
    const next = new Float64Array(rarity.length);
    rows.forEach((row, at) => {
      const along = ((labels[at]?.share ?? 0) * sumOf(row, direction, rarity)) / weightiness(row.count);
      addAlong(next, row, along, rarity);
    });
    length = Math.sqrt(next.reduce((sum, one) => sum + one * one, 0));
    direction = next.map((one) => one / length);
  }
  return length;
};

const addAlong = (to: Float64Array, { columns, count }: Row, along: number, rarity: Float64Array): void => {
  const each = along / weightiness(count);
  for (const column of columns) to[column] = (to[column] ?? 0) + each * (rarity[column] ?? 0);
};

const slopeAt = (
  weights: Float64Array,
  rows: readonly Row[],
  { labels, rarity, rareness }: Known,
): Float64Array => {
  const slope = new Float64Array(weights.length);
  rows.forEach((row, at) => {
    const { isTold = false, share = 0 } = labels[at] ?? {};
    const miss = 1 / (1 + Math.exp(rareness - odds(row, weights, rarity))) - (isTold ? 1 : 0);
    addAlong(slope, row, share * miss, rarity);
  });
  return slope;
};

const widthMax = 118;

const means: Readonly<Record<Scale, string>> = {
  danger:
    'How much a word weighs towards danger where no row of the tables understood what is said; words of an easy day weigh against it.',
  topic:
    'How much a word is of what patients write of, whatever it says of it; words of anything else (lifts, lunch, love) weigh against it.',
};

/** The table of a scale as it is kept, heaviest first. */
export const weightTable = (scale: Scale, { unknown, words, pairs }: Weights): string =>
  [
    "import type { WeightTable } from './weight-table.ts';",
    '',
    '/**',
    ` * ${means[scale]}`,
    ' * Fitted by `npm run triage -- --weigh` to the labelled texts of `tests/triage`; a clinician may strike a word.',
    ' */',
    `export const ${scale}Weights: WeightTable = {`,
    `  unknown: ${unknown},`,
    '  words: [',
    ...rowsOf(words, (list) => `words: \`${wrapped(list, ' ')}\``),
    '  ],',
    '  pairs: [',
    ...rowsOf(pairs, (list) => `pairs: \`${wrapped(list, ', ')}\``),
    '  ],',
    '};',
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
    .map(([weight, list]) => `    {\n      weight: ${weight},\n      ${written(list)},\n    },`);
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
  return [...lines, line].join(`${between.trimEnd()}\n        `);
};
