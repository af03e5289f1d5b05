import { sentenceBreak } from './breaks.ts';
import { hasOwnName } from './cue-owner.ts';
import type { Cue } from './cues.ts';
import type { Match } from './matcher.ts';
import type { Scope } from './scope-types.ts';
import { kinds, type Tokens } from './tokens.ts';

/** A test of a cue against a finding. It takes all it needs, so that none is made anew for every finding. */
export type CueTest = (cue: Cue, tokens: Tokens, scope: Scope, match: Match, reach: number) => boolean;

/** "Sore yesterday, today nothing": whether nothing is left of what was. */
export const isNoneNow: CueTest = (cue, tokens, scope, match) =>
  cue.from >= match.to &&
  tokens.kind[cue.to] !== kinds.word &&
  // "Awful pain at first. None now": it opens the next sentence.
  !sentenceBreak(tokens, match.to, cue.from - 1) &&
  !hasOwnName(cue, tokens, scope, match);

/** "Fainted yesterday, fine now": whether what was is told to be over. */
export const isFineNow: CueTest = (cue, tokens, scope, match) => {
  if (cue.from < match.to) return false;
  let breaks = 0;
  for (let at = match.to; at < cue.from; at++)
    if (tokens.kind[at] === kinds.sentenceEnd || tokens.kind[at] === kinds.question) breaks++;
  return (
    breaks <= 1 &&
    cue.from - match.to <= 14 &&
    scope.polarity[cue.from] === 0 &&
    !tellsOfOneself(cue, scope) &&
    !hasOwnName(cue, tokens, scope, match)
  );
};

/** "My arm went numb but i was ok this morning", "leg is swollen but i woke up fine": of the one who writes, and of no end. */
const tellsOfOneself = (cue: Cue, scope: Scope): boolean =>
  [1, 2].some(
    (back) =>
      scope.isWaking(cue.from - back) ||
      (scope.isWas(cue.from - back) && scope.startsStatement(cue.from - back - 1)),
  );
