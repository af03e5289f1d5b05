import type { Compiled } from './compiled.ts';
import { isOneOf, nameOf } from './look.ts';
import { kinds, type Tokens } from './tokens.ts';
import { listOf } from './word-list.ts';
import { WordSet } from './word-set.ts';

/**
 * Rule 4.11: whether the patient has what is told of somebody else: "my kid has a fever, me too", "and so did I", "neither can I", "me
 * and my brother both fainted", "same here", "me included", "y yo también". Then nothing in the reply is anybody else's alone.
 */
export const sharesIt = (compiled: Compiled, tokens: Tokens): boolean => {
  if (!tokens.heard.list(openings)) return false;
  const name = (at: number): string => nameOf(compiled, tokens, at);
  const isPerson = (at: number): boolean =>
    compiled.has(tokens.word[at] ?? -1, compiled.symbols.RELATION) && tokens.kind[at] === kinds.word;
  for (let at = 0; at < tokens.count; at++) {
    if (!isOneOf(openings, compiled, tokens, at)) continue;
    const word = name(at);
    const next = name(at + 1);
    if (ases.has(word) && doings.has(next) && selves.has(name(at + 2))) return true;
    if (toos.has(word) && isOfSelf(name, at)) return true;
    if (word === 'same' && sames.has(next)) return true;
    if ((word === 'included' && selves.has(name(at - 1))) || (word === 'including' && selves.has(next)))
      return true;
    if (next === 'and' && (word === 'me' || word === 'i') && (isPerson(at + 2) || isPerson(at + 3)))
      return true;
  }
  return false;
};

/** "Me too", "I do too", "I have it too", "yo también", "a mí igual"; "I love it too" shares nothing. */
const isOfSelf = (name: (at: number) => string, too: number): boolean => {
  if (selves.has(name(too - 1)) || name(too - 1) === 'mi') return true;
  const verb = pronouns.has(name(too - 1)) ? too - 2 : too - 1;
  return doings.has(name(verb)) && selves.has(name(verb - 1));
};

const openings = new WordSet('so neither nor too also tambien tampoco igual same included including me i');
const ases = listOf('so neither nor');
const toos = listOf('too also tambien tampoco igual');
const doings = listOf('am was do did have had has got can cant could couldnt feel felt');
const selves = listOf('i im ive me myself we us yo');
const pronouns = listOf('it that this one them');
const sames = listOf('thing things pain symptoms problem here way feeling with for');
