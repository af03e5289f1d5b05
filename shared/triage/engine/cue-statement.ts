import { anyBreak } from './breaks.ts';
import type { Cue } from './cues.ts';
import type { Match } from './matcher.ts';
import type { Scope } from './scope-types.ts';
import { kinds, type Tokens } from './tokens.ts';

/**
 * Whether a cue of what is old stands in a statement of its own, that tells of something else: "my chest hurts, i had a heart attack last year",
 * "i used to smoke i cant breathe", "no puedo orinar y llevo años con usted". Where it points back ("but it always is") or tells of
 * nothing but a time ("and has been for years") it is of the finding.
 */
export const isOfOtherStatement = (cue: Cue, tokens: Tokens, scope: Scope, match: Match): boolean =>
  cue.from >= match.to
    ? isOfOtherBehind(cue, tokens, scope, match)
    : cue.to <= match.from && isOfOtherBefore(cue, tokens, scope, match);

/** The cue stands behind the finding: in a statement that a mark, an "and" or a new subject begins, or of what follows it. */
const isOfOtherBehind = (cue: Cue, tokens: Tokens, scope: Scope, match: Match): boolean => {
  const from = boundaryBefore(tokens, scope, cue.from, match.to);
  if (from !== undefined && tellsOther(tokens, scope, match, from, endOf(tokens, scope, cue.to))) return true;
  // "I cant pee before the session i was fine".
  return (
    scope.tellsBefore(cue.from) &&
    !scope.leadsOn(cue.to - 1) &&
    scope.startsStatement(cue.to) &&
    tellsOther(tokens, scope, match, cue.to, endOf(tokens, scope, cue.to + 1))
  );
};

/** The cue stands before it: a new subject begins the finding's own statement. */
const isOfOtherBefore = (cue: Cue, tokens: Tokens, scope: Scope, match: Match): boolean => {
  let to = match.from;
  while (to >= cue.to && !isNewSubject(scope, to)) to--;
  return to >= cue.to && tellsOther(tokens, scope, match, startOf(tokens, cue.from), to);
};

/** The last token from `least` to `from` with which a statement begins. */
const boundaryBefore = (tokens: Tokens, scope: Scope, from: number, least: number): number | undefined => {
  for (let at = from; at >= least; at--) if (isBoundary(tokens, scope, at)) return at;
  return undefined;
};

const isBoundary = (tokens: Tokens, scope: Scope, at: number): boolean =>
  anyBreak(tokens, at - 1, at) ||
  scope.clause[at - 1] !== scope.clause[at] ||
  scope.isAnd(at) ||
  isNewSubject(scope, at);

const isNewSubject = (scope: Scope, at: number): boolean =>
  scope.startsStatement(at) && !scope.isAnd(at - 1) && !scope.leadsOn(at - 1);

const startOf = (tokens: Tokens, at: number): number => {
  let from = at;
  while (from > 0 && at - from < statementMax && !anyBreak(tokens, from - 1, from)) from--;
  return from;
};

const endOf = (tokens: Tokens, scope: Scope, at: number): number => {
  let to = at;
  while (to < tokens.count && to - at < statementMax && !isBoundary(tokens, scope, to)) to++;
  return to;
};

const tellsOther = (tokens: Tokens, scope: Scope, match: Match, from: number, to: number): boolean => {
  let hasContent = false;
  for (let at = from; at < to; at++) {
    if (tokens.kind[at] !== kinds.word) continue;
    if (scope.pointsBack(at) || scope.refersBack(at)) return false;
    if (scope.isGrammar(at) || scope.tellsTime(at)) continue;
    for (let own = match.from; own < match.to; own++) if (scope.isOneMatter(own, at)) return false;
    hasContent = true;
  }
  return hasContent;
};

/** Longer ones are no single statement. */
const statementMax = 14;

/** "La pierna hinchada y ya no hay camion", "arm went numb and i stopped drinking coffee": what has ended is what stands behind its verb. */
export const endsOther = (cue: Cue, tokens: Tokens, scope: Scope, match: Match): boolean => {
  if (!scope.governs(cue.to - 1)) return false;
  for (let at = cue.to; at < cue.to + objectReach && !isBoundary(tokens, scope, at); at++) {
    if (tokens.kind[at] !== kinds.word || scope.leadsOn(at) || scope.pointsBack(at) || scope.refersBack(at))
      return false;
    if (scope.isGrammar(at) || scope.tellsTime(at)) continue;
    for (let own = match.from; own < match.to; own++) if (scope.isOneMatter(own, at)) return false;
    return true;
  }
  return false;
};

const objectReach = 4;
