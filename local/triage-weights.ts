import { readReply } from '../shared/reply/reply.ts';
import { kinds } from '../shared/triage/engine/tokens.ts';
import { numberWord, type Scale } from '../shared/triage/lexicon/weight-table.ts';
import { isWeighedNumber, weightUnit } from '../shared/triage/passages.ts';
import { readWords } from '../shared/triage/read.ts';
import { type Grid, sentencesOf } from './triage-grids.ts';

/** A labelled text: one that should page, one that asks for a call, any other of a patient, or one that has nothing to do with health at all. */
export type Example = { readonly text: string; readonly kind: ExampleKind };
type ExampleKind = 'red' | 'concern' | 'harmless' | 'everyday';

type ScaleFit = {
  /** What it tells apart, by kinds; those that are not named teach it nothing. */
  readonly tells: Partial<Record<ExampleKind, boolean>>;
  /** How much a weight costs against what it explains: the dearer, the nearer to 0 all of them stay. */
  readonly price: number;
  /** Whether a text without any words that weigh is as likely to be what is looked for as not; otherwise that is fitted too. */
  readonly isEven: boolean;
  /** So many red sentences of each grid teach it: enough to know their words, too few to drown the replies. */
  readonly redPerGrid: number;
  /** Whether words that no table knows tell anything: what is dangerous may be among them, misspelt. */
  readonly weighsUnknown: boolean;
  /** No word, and no two, weigh more, however rarely they stood elsewhere; none decides alone that somebody is paged. */
  readonly heaviest: number;
};

const fits: Readonly<Record<Scale, ScaleFit>> = {
  danger: {
    tells: { red: true, concern: false, harmless: false, everyday: false },
    price: 1,
    isEven: false,
    redPerGrid: 12,
    weighsUnknown: false,
    heaviest: 40,
  },
  topic: {
    tells: { red: true, concern: true, everyday: false },
    price: 3,
    isEven: true,
    redPerGrid: 12,
    weighsUnknown: true,
    heaviest: 60,
  },
};

/** Of their harmless sentences more: they are what replies have little of. */
const harmlessPerGrid = 24;

/** What asks for a call is told in much the same words as what pages: it counts for less than what asks for nobody. */
const callShare = 0.2;

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
const textsMin = 2;
/** What weighs less, in units of the tables, is left out of them: half of all would, and tell hardly anything. */
const least = 2;

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
  const { tells, price, isEven, weighsUnknown, heaviest } = fits[scale];
  const examples = all.filter(({ kind }) => tells[kind] !== undefined);
  const texts = examples.map(({ text }) => saidIn(text));
  const words = oftenEnough(texts.map((one) => one.words)).filter(
    ({ name }) => weighsUnknown || name !== unknownWord,
  );
  const pairs = oftenEnough(texts.map((one) => one.pairs));
  const features: readonly Feature[] = [...words, ...pairs];
  const columns = new Map(features.map(({ name }, column) => [name, column]));
  const rarity = Float64Array.from(
    features,
    ({ texts: often }) => Math.log((1 + texts.length) / (1 + often)) + 1,
  );
  const weights = descend({
    rows: texts.map((one) => rowOf(one, columns)),
    labels: labelsOf(examples, tells),
    rarity,
    price,
    isEven,
  });
  const weighing = (some: readonly Feature[]): ReadonlyMap<string, number> =>
    new Map(
      some.flatMap(({ name }) => {
        const column = columns.get(name) ?? -1;
        const weight = inUnits((weights[column] ?? 0) * (rarity[column] ?? 0));
        return Math.abs(weight) < least ? [] : [[name, Math.max(-heaviest, Math.min(heaviest, weight))]];
      }),
    );
  const alone = new Map(weighing(words));
  const unknown = alone.get(unknownWord) ?? 0;
  alone.delete(unknownWord);
  return { unknown, words: alone, pairs: weighing(pairs) };
};

const inUnits = (weight: number): number => Math.round(weight / weightUnit);

/** The words of a text, each two of them that stand in a row, and how many of them a table could know. */
type Said = { readonly words: readonly string[]; readonly pairs: readonly string[]; readonly count: number };

/** Stands for every word that no table knows. */
const unknownWord = '?';

const saidIn = (text: string): Said => {
  const { spoken, tokens } = readWords(text, readReply(text).parts);
  const words: string[] = [];
  const pairs: string[] = [];
  let before: string | undefined;
  for (let at = 0; at < tokens.count; at++) {
    const kind = tokens.kind[at];
    const isWord = kind === kinds.word;
    const said = isWord && /^[a-z]+$/.test(spoken[at] ?? '') ? spoken[at] : undefined;
    const word = isWeighedNumber(tokens, at) ? numberWord : said;
    if (word !== undefined) words.push(word);
    else if (isWord && (tokens.word[at] ?? -1) < 0) words.push(unknownWord);
    if (word !== undefined && before !== undefined) pairs.push(`${before} ${word}`);
    before = word;
  }
  return { words, pairs, count: words.filter((one) => one !== unknownWord).length };
};

/** A word or two, and in how many texts they stand. */
type Feature = { readonly name: string; readonly texts: number };

const oftenEnough = (bags: readonly (readonly string[])[]): readonly Feature[] => {
  const counts = new Map<string, number>();
  for (const bag of bags) for (const one of new Set(bag)) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= textsMin)
    .map(([name, texts]) => ({ name, texts }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
};

/** A text: a column for each of its words and pairs, as often as they stand there, and by what their weights are divided. */
type Row = { readonly columns: Int32Array; readonly length: number };

const rowOf = ({ words, pairs, count }: Said, columns: ReadonlyMap<string, number>): Row => ({
  columns: Int32Array.from([...words, ...pairs].flatMap((one) => columns.get(one) ?? [])),
  length: Math.sqrt(Math.max(1, count)),
});

const odds = (row: Row, { weights, usual }: Fit, rarity: Float64Array): number =>
  usual + sumOf(row, weights, rarity) / row.length;

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
    const share = examples.length / 2 / sameKind;
    return { isTold, share: kind === 'concern' && !isTold ? share * callShare : share };
  });
};

type Known = {
  readonly rows: readonly Row[];
  readonly labels: ReturnType<typeof labelsOf>;
  readonly rarity: Float64Array;
  readonly price: number;
  readonly isEven: boolean;
};

/** What each column weighs, and how surely a text without any of them tells what is looked for. */
type Fit = { readonly weights: Float64Array; readonly usual: number };

const rounds = 1500;

/** Accelerated gradient descent that pulls every weight towards 0. */
const descend = (known: Known): Float64Array => {
  const { price, rarity } = known;
  const step = 1 / (steepest(known) / 4 + price);
  let fit: Fit = { weights: new Float64Array(rarity.length), usual: 0 };
  let ahead = fit;
  for (let round = 1; round <= rounds; round++) {
    const slope = slopeAt(ahead, known);
    const { weights, usual } = fit;
    fit = {
      weights: ahead.weights.map(
        (weight, column) => weight - step * ((slope.weights[column] ?? 0) + price * weight),
      ),
      usual: known.isEven ? 0 : ahead.usual - step * slope.usual,
    };
    const push = (round - 1) / (round + 2);
    ahead = {
      weights: fit.weights.map((weight, column) => weight + push * (weight - (weights[column] ?? 0))),
      usual: fit.usual + push * (fit.usual - usual),
    };
  }
  return fit.weights;
};

/** The largest eigenvalue of how often words stand together, found by asking again and again where it leads. */
const steepest = ({ rows, labels, rarity }: Known): number => {
  let direction: Fit = { weights: new Float64Array(rarity.length).fill(1), usual: 1 };
  let size = 0;
  for (let round = 0; round < 30; round++) {
    const next = new Float64Array(rarity.length);
    let usual = 0;
    rows.forEach((row, at) => {
      const along = (labels[at]?.share ?? 0) * odds(row, direction, rarity);
      addAlong(next, row, along, rarity);
      usual += along;
    });
    size = Math.sqrt(next.reduce((sum, one) => sum + one * one, usual * usual));
    direction = { weights: next.map((one) => one / size), usual: usual / size };
  }
  return size;
};

const addAlong = (to: Float64Array, { columns, length }: Row, along: number, rarity: Float64Array): void => {
  for (const column of columns) to[column] = (to[column] ?? 0) + (along / length) * (rarity[column] ?? 0);
};

const slopeAt = (fit: Fit, { rows, labels, rarity }: Known): Fit => {
  const weights = new Float64Array(rarity.length);
  let usual = 0;
  rows.forEach((row, at) => {
    const { isTold = false, share = 0 } = labels[at] ?? {};
    const miss = share * (1 / (1 + Math.exp(-odds(row, fit, rarity))) - (isTold ? 1 : 0));
    addAlong(weights, row, miss, rarity);
    usual += miss;
  });
  return { weights, usual };
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
