import type { Compiled } from './compiled.ts';
import { hearsDenial } from './concepts.ts';
import { nameOf } from './look.ts';
import type { Match } from './matcher.ts';
import { kinds, type Tokens } from './tokens.ts';
import { WordList } from './word-list.ts';

/**
 * Rule 4.10 the other way round: whether what was good, or could be done, is told as over. "Felt good this morning but not now", "could
 * hold a cup yesterday, not any more", "ayer podia caminar, hoy ya no". It must be told as past, and the turn must end its clause with no
 * other complaint before it ("good, was sore yesterday, not any more").
 */
export const isOverSince = (
  compiled: Compiled,
  tokens: Tokens,
  match: Match,
  isConcept: Uint8Array,
): boolean => {
  // Whatever is over is told so with a denial.
  if (!hearsDenial(compiled, tokens.heard)) return false;
  const name = (at: number): string => nameOf(compiled, tokens, at);
  if (isNoLonger(name, match.from)) return true;
  let breaks = 0;
  for (let at = match.to; at < Math.min(tokens.count, match.to + turnReach); at++) {
    if (tokens.kind[at] !== kinds.word && ++breaks > 1) return false;
    const end = turnEnd(name, at);
    if (end > at && endsClause(name, tokens, end)) return isPast(compiled, tokens, match, at);
    const isGood = compiled.has(tokens.word[at] ?? -1, compiled.symbols.GOOD);
    if (isConcept[at] === 1 && !isGood && !pasts.has(name(at))) return false;
  }
  return false;
};

/** "No longer feel good". */
const isNoLonger = (name: Names, from: number): boolean => {
  let at = from - 1;
  while (leads.has(name(at))) at--;
  return name(at) === 'longer' && name(at - 1) === 'no';
};

type Names = (at: number) => string;

/** The token behind "not any more", "not now", "isn't today", "no longer", "ahora ya no"; the same token where none begins. */
const turnEnd = (name: Names, at: number): number => {
  const next = name(at + 1);
  if (name(at) === 'no' && next === 'longer') return at + 2;
  if (spanishNows.has(name(at))) {
    const no = next === 'ya' ? at + 2 : at + 1;
    return name(no) === 'no' ? no + 1 : at;
  }
  // "None now", "today none", "now i cant".
  if (nones.has(name(at)) && nows.has(next)) return at + 2;
  if (nows.has(name(at))) {
    if (nones.has(next)) return at + 2;
    return next === 'i' && refusals.has(name(at + 2)) ? at + 3 : at;
  }
  if (!denials.has(name(at))) return at;
  if (next === 'any' && name(at + 2) === 'more') return at + 3;
  const now = next === 'so' && name(at + 2) === 'much' ? at + 3 : at + 1;
  return nows.has(name(now)) ? now + 1 : at;
};

const endsClause = (name: Names, tokens: Tokens, at: number): boolean =>
  tokens.kind[at] !== kinds.word || asides.has(name(at));

/** A word of the past among its own words, behind it, or before it in its clause. */
const isPast = (compiled: Compiled, tokens: Tokens, { from }: Match, turn: number): boolean => {
  for (let at = from; at < turn; at++) if (pasts.has(nameOf(compiled, tokens, at))) return true;
  for (let at = from - 1; at >= Math.max(0, from - pastReach) && tokens.kind[at] === kinds.word; at--) {
    if (compiled.has(tokens.word[at] ?? -1, compiled.symbols.BUT)) return false;
    if (pasts.has(nameOf(compiled, tokens, at))) return true;
  }
  return false;
};

const leads = new WordList('feel feeling am so that as very really quite all');
const turnReach = 9;
const pastReach = 4;
const denials = new WordList('not isnt aint arent cant couldnt dont doesnt wont');
const nows = new WordList('now today tonight anymore since');
const spanishNows = new WordList('ahora ahorita hoy ya');
const pasts = new WordList(
  'was were felt had did could yesterday before earlier morning night first until till ayer antes anoche antier estaba andaba podia pude sentia',
);
const nones = new WordList('none nothing zero');
const refusals = new WordList('cant couldnt dont');
/** What may be said behind the turn. */
const asides = new WordList('though tho and but sorry please lol sadly y pero');
