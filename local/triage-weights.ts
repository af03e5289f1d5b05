import { readReply } from '../shared/reply/reply.ts';
import { readWords } from '../shared/triage/read.ts';
import { weighs } from '../shared/triage/weigh.ts';
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

/** A word seen in fewer texts says nothing. */
const textsMin = 3;
/** How much a weight costs against what it explains: the dearer, the fewer words weigh anything. */
const price = 1;
const roundsMax = 1_500;

/**
 * The weights of the words that best tell texts that page from all others (logistic regression, where a word that hardly helps weighs
 * nothing), in half points. The same texts always give the same weights.
 */
export const fitWeights = (examples: readonly Example[]): ReadonlyMap<string, number> => {
  const bags = examples.map(({ text }) => wordsOf(text));
  const vocabulary = oftenEnough(bags);
  const columns = new Map(vocabulary.map((word, column) => [word, column]));
  const rows = bags.map((bag) => Int32Array.from([...bag].flatMap((word) => columns.get(word) ?? [])));
  const weights = descend(
    rows,
    examples.map(({ isRed }) => isRed),
    vocabulary.length,
  );
  return new Map(
    vocabulary.map((word, column) => [word, within(heaviest, Math.round((weights[column] ?? 0) * 2))]),
  );
};

/** No word decides by itself, however rarely it stood elsewhere. */
const heaviest = 6;
const within = (most: number, weight: number): number => Math.max(-most, Math.min(most, weight));

/** The words of a text that weigh, each once. */
const wordsOf = (text: string): ReadonlySet<string> => {
  const words = readWords(text, readReply(text).parts);
  return new Set(words.spoken.filter((word, at) => /^[a-z]+$/.test(word) && weighs(words, at)));
};

const oftenEnough = (bags: readonly ReadonlySet<string>[]): readonly string[] => {
  const counts = new Map<string, number>();
  for (const bag of bags) for (const word of bag) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= textsMin)
    .map(([word]) => word)
    .sort();
};

/** Accelerated gradient descent that pulls every weight towards 0; the bias stands behind the last column. */
const descend = (rows: readonly Int32Array[], isRed: readonly boolean[], columns: number): Float64Array => {
  const step = 4 / steepest(rows, columns);
  let weights = new Float64Array(columns + 1);
  let ahead = weights;
  for (let round = 1; round <= roundsMax; round++) {
    const slope = slopeAt(ahead, rows, isRed, columns);
    const next = ahead.map((weight, column) => {
      const moved = weight - step * (slope[column] ?? 0);
      return column === columns ? moved : Math.sign(moved) * Math.max(0, Math.abs(moved) - step * price);
    });
    const push = (round - 1) / (round + 2);
    const last = weights;
    ahead = next.map((weight, column) => weight + push * (weight - (last[column] ?? 0)));
    weights = next;
  }
  return weights;
};

/** The largest eigenvalue of how often words stand together, found by asking again and again where it leads. */
const steepest = (rows: readonly Int32Array[], columns: number): number => {
  let direction = new Float64Array(columns + 1).fill(1);
  let length = 0;
  for (let round = 0; round < 30; round++) {
    const next = new Float64Array(columns + 1);
    for (const row of rows) {
      let sum = direction[columns] ?? 0;
      for (const column of row) sum += direction[column] ?? 0;
      for (const column of row) next[column] = (next[column] ?? 0) + sum;
      next[columns] = (next[columns] ?? 0) + sum;
    }
    length = Math.hypot(...next);
    direction = next.map((one) => one / length);
  }
  return length;
};

const slopeAt = (
  weights: Float64Array,
  rows: readonly Int32Array[],
  isRed: readonly boolean[],
  columns: number,
): Float64Array => {
  const slope = new Float64Array(columns + 1);
  rows.forEach((row, at) => {
    let sum = weights[columns] ?? 0;
    for (const column of row) sum += weights[column] ?? 0;
    const miss = 1 / (1 + Math.exp(-sum)) - (isRed[at] === true ? 1 : 0);
    for (const column of row) slope[column] = (slope[column] ?? 0) + miss;
    slope[columns] = (slope[columns] ?? 0) + miss;
  });
  return slope;
};

const widthMax = 118;

/** The table as it is kept, heaviest first. */
export const weightTable = (weights: ReadonlyMap<string, number>): string => {
  const byWeight = new Map<number, string[]>();
  for (const [word, weight] of weights)
    if (weight !== 0) byWeight.set(weight, [...(byWeight.get(weight) ?? []), word]);
  const rows = [...byWeight]
    .sort(([a], [b]) => b - a)
    .map(([weight, words]) => `  {\n    weight: ${weight},\n    words: \`${wrapped(words)}\`,\n  },`);
  return [
    '/**',
    ' * How much a word weighs towards danger, in half points, where no row of the tables understood what is said; words of an easy day',
    ' * weigh against it. Fitted by `npm run triage -- --weigh` to the labelled texts of `tests/triage`; a clinician may strike a word.',
    ' */',
    'export const wordWeights: readonly { readonly weight: number; readonly words: string }[] = [',
    ...rows,
    '];',
    '',
  ].join('\n');
};

const wrapped = (words: readonly string[]): string => {
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    if (line.length + word.length >= widthMax - 12) {
      lines.push(line);
      line = '';
    }
    line += line === '' ? word : ` ${word}`;
  }
  return [...lines, line].join('\n      ');
};
