import type { Compiled } from './compiled.ts';
import { wordValues } from './number-words.ts';
import { kinds, type Tokens } from './tokens.ts';

export const nameOf = (compiled: Compiled, tokens: Tokens, at: number): string =>
  at >= 0 && at < tokens.count ? compiled.dictionary.wordOf(tokens.word[at] ?? -1) : '';

export const valueAt = (compiled: Compiled, tokens: Tokens, at: number): number => {
  if (at < 0 || at >= tokens.count) return -1;
  if (tokens.kind[at] === kinds.number) return tokens.value[at] ?? -1;
  return wordValues.get(nameOf(compiled, tokens, at)) ?? -1;
};
