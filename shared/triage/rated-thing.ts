import { kinds } from './engine/tokens.ts';
import { WordList } from './engine/word-list.ts';
import { things } from './lexicon/things.ts';
import type { Words } from './read.ts';

/** "Ocho de diez el restaurante", "9 out of 10 dentists", "un 10 a la cena": the number right before a thing is no pain score. */
export const ratesThing = ({ tokens, spoken }: Words, [, end]: readonly [number, number]): boolean => {
  let at = 0;
  while (at < tokens.count && (tokens.end[at] ?? 0) <= end) at++;
  for (const last = at + betweenMax; at < Math.min(last, tokens.count); at++) {
    const word = spoken[at] ?? '';
    if (things.has(word)) return true;
    if (tokens.kind[at] !== kinds.number && !between.has(word)) return false;
  }
  return false;
};

const betweenMax = 5;
const between = new WordList('out of to a al de diez ten el la los las the extra for');
