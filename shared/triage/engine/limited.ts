import type { Compiled } from './compiled.ts';
import { nameOf } from './look.ts';
import type { Match } from './matcher.ts';
import type { Row } from './tables.ts';
import { kinds, type Tokens } from './tokens.ts';
import { WordList } from './word-list.ts';

/**
 * Whether what the patient can do he can do only in part: "can walk but only a few steps", "I can move it one way", "puedo levantar el
 * brazo solo con la otra mano". That is no good news. "A little further than yesterday" is.
 */
export const isLimited = (compiled: Compiled, tokens: Tokens, match: Match, row: Row): boolean => {
  if (row.id !== 'improved' && row.id !== 'no-symptoms') return false;
  const name = (at: number): string => nameOf(compiled, tokens, at);
  let isAble = false;
  for (let at = match.from; at < match.to; at++) isAble ||= abilities.has(name(at));
  if (!isAble) return false;
  const last = Math.min(tokens.count, match.to + reach);
  for (let at = match.to; at < last && isTold(tokens.kind[at]); at++) {
    if (ends.has(name(at))) return false;
    if (limits.has(name(at)) || isPart(name, tokens, at)) return true;
  }
  return false;
};

const isTold = (kind: number | undefined): boolean => kind === kinds.word || kind === kinds.number;

type Names = (at: number) => string;

/** "A little", "one way", "three steps", "but not far", "with my other hand", "and that's it". */
const isPart = (name: Names, tokens: Tokens, at: number): boolean => {
  const before = name(at - 1);
  const next = name(at + 1);
  switch (name(at)) {
    case 'bit':
    case 'little':
    case 'poco':
    case 'poquito':
      return !gains.has(next) && !gains.has(before);
    case 'way':
    case 'side':
    case 'eye':
    case 'lado':
      return before === 'one' || before === 'un';
    case 'step':
    case 'steps':
    case 'pasos':
      return tokens.kind[at - 1] === kinds.number || fews.has(before);
    case 'far':
    case 'lejos':
      return before === 'not' || before === 'no';
    case 'other':
    case 'otra':
    case 'otro':
      return [before, name(at - 2)].some((word) => withs.has(word));
    case 'thats':
      return next === 'it' || next === 'all' || next === 'about';
    default:
      return false;
  }
};

const abilities = new WordList('can able puedo');
const reach = 7;
/** Behind these nothing more is said of how far it goes. */
const ends = new WordList('without sin because since after when while cuando');
const limits = new WordList(
  'only barely hardly halfway partway partly inch inches unless holding hanging leaning solo solamente apenas apenitas nomas medio agarrado agarrada agarrandome deteniendome',
);
const gains = new WordList(
  'more better further farther easier longer higher lower faster mas mejor every each',
);
const fews = new WordList('few couple two three four one unos pocos dos tres');
const withs = new WordList('with using con');
