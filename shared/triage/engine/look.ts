import type { Compiled } from './compiled.ts';
import { wordValues } from './number-words.ts';
import { kinds, type Tokens } from './tokens.ts';
import { WordSet } from './word-set.ts';

/** Most words are no numbers, and are not spelled out to see it. */
export const numberWords = new WordSet([...wordValues.keys()].join(' '));

export const nameOf = (compiled: Compiled, tokens: Tokens, at: number): string =>
  at >= 0 && at < tokens.count ? compiled.dictionary.wordOf(tokens.word[at] ?? -1) : '';

/** Whether the token is one of the words; without spelling it out. */
export const isOneOf = (words: WordSet, compiled: Compiled, tokens: Tokens, at: number): boolean =>
  at >= 0 && at < tokens.count && words.has(compiled.dictionary, tokens.word[at] ?? -1);

export const valueAt = (compiled: Compiled, tokens: Tokens, at: number): number => {
  if (at < 0 || at >= tokens.count) return -1;
  if (tokens.kind[at] === kinds.number) return tokens.value[at] ?? -1;
  return numberWords.has(compiled.dictionary, tokens.word[at] ?? -1)
    ? (wordValues.get(nameOf(compiled, tokens, at)) ?? -1)
    : -1;
};
