import { isEndOrFace } from './engine/breaks.ts';
import { WordList } from './engine/word-list.ts';
import { WordSet } from './engine/word-set.ts';
import type { Words } from './read.ts';
import { normalTemperatureRule } from './score.ts';
import type { Stretch } from './topic.ts';
import type { Flag } from './verdict.ts';

/** What a sentence answers beside what was not understood: that it is better or over, or that an effect or a temperature is normal. */
export type GoodAnswer = 'better' | 'normal';

/**
 * What the one sentence of a stretch answers besides. That a night was good, or all is well, says nothing of the rest; nor does a face, or
 * what skin shows, and what stands beside a "but" is set against the answer.
 */
export const answerIn = (
  words: Words,
  flags: readonly Flag[],
  { from, to }: Stretch,
): GoodAnswer | undefined => {
  const { tokens } = words;
  let first = from;
  let last = from;
  while (first > 0 && !isEndOrFace(tokens.kind[first - 1])) first--;
  while (last < tokens.count && !isEndOrFace(tokens.kind[last])) last++;
  if (last < to) return undefined;
  for (let at = first; at < last; at++) if (words.isOneOf(contrasts, at)) return undefined;
  const start = tokens.start[first] ?? 0;
  const end = tokens.end[last - 1] ?? 0;
  const answers = flags.filter((one) => isGood(one) && start <= one.span[0] && one.span[1] <= end);
  if (answers.length === 0) return undefined;
  return answers.some((one) => one.id === 'improved' || one.id === 'resolved-red-flag') ? 'better' : 'normal';
};

const isGood = ({ id, level, status, rule }: Flag): boolean =>
  id === 'resolved-red-flag' ||
  ((level === 'self_care' || id === 'improved' || rule === normalTemperatureRule) &&
    !skinMarks.has(id) &&
    (status === 'affirmed' || status === 'improving'));

const contrasts = new WordSet(
  'but except although though however yet still only pero aunque nomas solo sino excepto menos',
);
const skinMarks = new WordList('small-bruise spot-bleeding needle-marks');
