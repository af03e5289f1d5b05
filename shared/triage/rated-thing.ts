import { kinds } from './engine/tokens.ts';
import { WordList } from './engine/word-list.ts';
import { things } from './lexicon/things.ts';
import type { Words } from './read.ts';

/** "Ocho de diez el restaurante", "9 out of 10 dentists", "un 10 a la cena": the number right before a thing is no pain score. */
export const ratesThing = (words: Words, [, end]: readonly [number, number]): boolean => {
  const { tokens, spoken } = words;
  let at = 0;
  while (at < tokens.count && (tokens.end[at] ?? 0) <= end) at++;
  // "Pain is a 9 the car ride was awful".
  if (isOfPain(words, at - 1)) return false;
  for (const last = at + betweenMax; at < Math.min(last, tokens.count); at++) {
    const word = spoken[at] ?? '';
    if (things.has(word)) return true;
    if (tokens.kind[at] !== kinds.number && !between.has(word)) return false;
  }
  return false;
};

const isOfPain = (words: Words, at: number): boolean => {
  for (let back = at; back > at - painReach && back >= 0; back--) {
    const kind = words.tokens.kind[back];
    if (kind !== kinds.word && kind !== kinds.number) return false;
    if (words.isIn('PAIN', back)) return true;
  }
  return false;
};

const painReach = 6;
const betweenMax = 5;
const between = new WordList('out of to a al de diez ten el la los las the extra for');
