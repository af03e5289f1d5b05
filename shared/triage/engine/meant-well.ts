import { isSentenceEnd } from './breaks.ts';
import type { Match } from './matcher.ts';
import { kinds, type Tokens } from './tokens.ts';
import { WordSet } from './word-set.ts';

/** "Feels like somebody else's arm, in the best way": a likeness that is numbness, or praise where he says so right behind it. */
export const isMeantWell = (tokens: Tokens, match: Match, name: (at: number) => string): boolean => {
  if (!match.core.some((at) => others.has(name(at)))) return false;
  for (let at = match.to; at < match.to + behindMax && !isSentenceEnd(tokens.kind[at]); at++) {
    if (tokens.kind[at] === kinds.comma) continue;
    if (denials.has(name(at)) || denials.has(name(at + 1))) return false;
    if (name(at) === 'in' && goods.has(name(at + 2)) && meanings.words.has(name(at + 3))) return true;
    if (name(at) === 'en' && goods.has(name(at + 2)) && meanings.words.has(name(at + 3))) return true;
  }
  return false;
};

const denials = new Set(['not', 'no', 'never', 'isnt', 'hardly', 'nada']);
const behindMax = 4;
const others = new Set(['elses', 'someones', 'somebodys', 'otra', 'otro']);
const goods = new Set(['best', 'good', 'great', 'nice', 'nicest', 'mejor', 'buen']);
/** Without one of these nobody says that he means it well. */
export const meanings = new WordSet('way sense sentido');
