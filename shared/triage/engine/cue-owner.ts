import { anyBreak, sentenceBreak } from './breaks.ts';
import type { Cue } from './cues.ts';
import type { Match } from './matcher.ts';
import type { Scope } from './scope-types.ts';
import { kinds, type Tokens } from './tokens.ts';

/**
 * Whose cue it is. What has ended, eases, is old or is little may be something else that is named beside the finding: in another clause,
 * on its own side of a comma, or before an "and".
 */

/** How far from a finding a cue can still be about it. */
export const reachMax = 24;

/** "Elbow is massive, bruise has gone": behind the comma something else is named, and it is that which has ended. */
export const hasOwnName = (cue: Cue, tokens: Tokens, scope: Scope, match: Match): boolean => {
  let from = cue.from;
  while (from > match.to && !partsAt(tokens, scope, from)) from--;
  return (
    partsAt(tokens, scope, from) &&
    (namesOther(scope, match, from, cue.from) ||
      hasSubject(scope, match, from, cue.from) ||
      // "Me dio alergia, ya se me paso el cansancio".
      pointsAtOther(scope, match, cue.to) ||
      pointsAtOther(scope, match, cue.to + 1))
  );
};

/** Whether an article stands there, before something else than the finding. */
const pointsAtOther = (scope: Scope, match: Match, at: number): boolean =>
  scope.isThe(at) && !isNamedIn(scope, match, at + 1);

/**
 * "Bad back for years, can't feel my foot", "arthritis for ten years, my hand went numb": what is old is what was named beside the cue,
 * where anything was.
 */
export const isOfOtherSegment = (cue: Cue, tokens: Tokens, scope: Scope, match: Match): boolean => {
  if (cue.from >= match.to) return hasOwnName(cue, tokens, scope, match);
  if (cue.to > match.from) return false;
  let to = cue.to;
  while (to < match.from && !partsAt(tokens, scope, to)) to++;
  if (to === match.from && !partsAt(tokens, scope, to)) return false;
  let from = cue.from;
  while (from > Math.max(0, cue.from - reachMax) && !sentenceBreak(tokens, from - 1, from)) from--;
  for (let at = from; at < to; at++) if (isNamedBeside(cue, tokens, scope, match, at)) return true;
  return false;
};

/** A word that says what is old: outside the cue any that is no grammar, in it another complaint or another part of the body. */
const isNamedBeside = (cue: Cue, tokens: Tokens, scope: Scope, match: Match, at: number): boolean => {
  if (tokens.kind[at] !== kinds.word || isNamedIn(scope, match, at)) return false;
  if (scope.isConcept[at] === 1) return true;
  const isInCue = at >= cue.from && at < cue.to;
  return isInCue ? scope.isBody(at) : !scope.isGrammar(at);
};

/** "Weakness left me by noon unable to stand", "pain is gone because I can't feel it": the end is of the complaint right before it, not of what follows. */
export const endsWhatItFollows = (cue: Cue, tokens: Tokens, scope: Scope, match: Match): boolean => {
  let at = cue.from - 1;
  while (at >= 0 && tokens.kind[at] === kinds.word && scope.isGrammar(at)) at--;
  return (
    at >= 0 &&
    tokens.kind[at] === kinds.word &&
    scope.clause[at] === scope.clause[cue.from] &&
    scope.isConcept[at] === 1 &&
    !isNamedIn(scope, match, at)
  );
};

/** "Un poco adolorido y taquicardias": what is little is what stands before the "and". */
export const isOfOtherItem = (cue: Cue, scope: Scope, match: Match): boolean => {
  let and = cue.to;
  while (and < match.from && !scope.isAnd(and)) and++;
  return and < match.from && namesOther(scope, match, cue.to, and);
};

/** "My heart wont slow down, stairs no longer my enemy": a word of its own stands before the cue, and none that points back. */
const hasSubject = (scope: Scope, match: Match, from: number, to: number): boolean => {
  let at = to - 1;
  while (at >= from && scope.isGrammar(at) && !scope.pointsBack(at)) at--;
  return at >= from && !scope.pointsBack(at) && !isNamedIn(scope, match, at);
};

/** Whether a mark, a "but", or an "and" before "the" parts the token from the one before it. */
const partsAt = (tokens: Tokens, scope: Scope, at: number): boolean =>
  anyBreak(tokens, at - 1, at) ||
  scope.clause[at - 1] !== scope.clause[at] ||
  (scope.isAnd(at) && scope.isThe(at + 1));

/** Whether something else than the finding is named from `from` to before `to`. */
const namesOther = (scope: Scope, match: Match, from: number, to: number): boolean => {
  for (let at = from; at < to; at++)
    if (scope.isConcept[at] === 1 && !isNamedIn(scope, match, at)) return true;
  return false;
};

/** "My hand was numb, the numbness has gone". */
const isNamedIn = (scope: Scope, match: Match, word: number): boolean => {
  for (let at = match.from; at < match.to; at++) if (scope.isOneMatter(at, word)) return true;
  return false;
};
