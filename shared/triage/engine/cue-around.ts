import type { Compiled } from './compiled.ts';
import type { Match } from './matcher.ts';
import type { Tokens } from './tokens.ts';
import { WordList } from './word-list.ts';

/** What stands before, in and behind the words of a cue. */
export type Around = {
  readonly compiled: Compiled;
  readonly tokens: Tokens;
  readonly match: Match;
  /** The folded word of a token, '' where it is unknown or there is none. */
  readonly name: (at: number) => string;
};

export const words = (list: string): WordList => new WordList(list);
