import { isSentenceEnd } from './engine/breaks.ts';
import { heaviestPassage, passageWordsMin } from './passages.ts';
import type { Words } from './read.ts';

/**
 * How surely a reply is of what patients write of (a body, a complaint, a danger), and not of anything else, whatever it says of it: the
 * logarithm of the odds of the passage that is so most, so that nothing that is added makes it less. Infinite where words are too few to tell.
 */
export const topicOf = (words: Words): number => oddsIn(words, 0, words.tokens.count, passageWordsMin);

/**
 * The same of the sentences in which a piece of the text stands, where a few words between two commas may tell. Infinite where they are
 * short or hardly known, and where one of their words is plainly of patients.
 */
export const topicAround = (words: Words, [start, end]: readonly [number, number]): number => {
  const { tokens } = words;
  let from = 0;
  while (from < tokens.count - 1 && (tokens.end[from] ?? 0) <= start) from++;
  let to = from;
  while (to < tokens.count && (tokens.start[to] ?? end) < end) to++;
  while (from > 0 && !isSentenceEnd(tokens.kind[from - 1])) from--;
  while (to < tokens.count && !isSentenceEnd(tokens.kind[to])) to++;
  if (to - from < sentenceMin) return Number.POSITIVE_INFINITY;
  let known = 0;
  for (let at = from; at < to; at++) {
    if (words.weightAlone('topic', at) >= plainWord) return Number.POSITIVE_INFINITY;
    if ((tokens.word[at] ?? -1) >= 0) known++;
  }
  return known < passageWordsMin ? Number.POSITIVE_INFINITY : oddsIn(words, from, to, 1);
};

const oddsIn = (words: Words, from: number, to: number, wordsMin: number): number => {
  const { odds } = heaviestPassage(words.tokens, from, to, (at) => words.weight('topic', at), wordsMin);
  return odds === Number.NEGATIVE_INFINITY ? Number.POSITIVE_INFINITY : odds;
};

/** Shorter ones are the phrase itself and little more. */
const sentenceMin = 7;

/** A word that no text about anything else has ("fever"), in units of the table. */
const plainWord = 20;
