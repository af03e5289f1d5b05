import type { CueKind } from '../lexicon/cues.ts';
import type { FlagStatus } from '../verdict.ts';
import { anyBreak, isSentenceEnd, sentenceBreak } from './breaks.ts';
import { endsWhatItFollows, hasOwnName, isOfOtherItem, isOfOtherSegment, reachMax } from './cue-owner.ts';
import { endsOther, isOfOtherStatement } from './cue-statement.ts';
import type { Cue } from './cues.ts';
import { type CueTest, isFineNow, isNoneNow } from './fine-now.ts';
import type { Match } from './matcher.ts';
import { type Scope, scopes } from './scope-types.ts';
import { kinds, type Tokens } from './tokens.ts';

export type Reading = {
  readonly status: FlagStatus;
  readonly minimised: boolean;
  readonly intensified: boolean;
  readonly past: boolean;
  /** The language rule that decided, for the explanation. */
  readonly rule: string;
};

/** What the row itself decides: its phrase holds its own negator, it says that all is well, it is about a trend, or it is a normal effect. */
type OwnRules = {
  readonly negates: boolean;
  readonly isPositive: boolean;
  readonly isTrend: boolean;
  readonly isNormal: boolean;
  /** The row asks at least for a call. */
  readonly isDanger: boolean;
  /** The phrase itself names the patient ("me"). */
  readonly namesSelf?: boolean;
  /** No denial stands so near before it that it could take back something good ("ni nada de eso, todo bien"). */
  readonly isFarFromDenial?: boolean;
  /** A word that takes it back stands right before it. */
  readonly isRefused?: boolean;
  /** It is good, was there, and is no more. */
  readonly isOver?: boolean;
  /** It can be done only in part. */
  readonly isLimited?: boolean;
};

const nearTokens = 7;
/** "... but that went away": a pronoun reaches further back. */
const pointedTokens = 12;
const minimiserReach = 4;

/** How one finding is meant, from the words around it. Danger wins: what is not clearly negated, gone, old or another's is affirmed. */
export const readStatus = (tokens: Tokens, scope: Scope, match: Match, own: OwnRules): Reading => {
  if (!scope.isColoured) return plain(readSubject(scope, match, own));
  const grown = hasGrown(tokens, scope, match);
  const minimised = !grown && isMinimised(tokens, scope, match);
  const intensified =
    grown ||
    nearBefore(tokens, scope, match, 'intensifier', 3) ||
    nearAfter(tokens, scope, match, 'intensifier', 2);
  const past = isPast(tokens, scope, match);
  const { status, rule } = readCourse(tokens, scope, match, own, minimised, past);
  return { status, minimised, intensified, past, rule };
};

/** What the cues around a finding say: denied, somebody else's, old, easing, gone, or there. */
const readCourse = (
  tokens: Tokens,
  scope: Scope,
  match: Match,
  own: OwnRules,
  minimised: boolean,
  past: boolean,
): Subject => {
  const subject = readSubject(scope, match, own);
  if (subject !== affirmed) return subject;
  if (
    !someCue(tokens, scope, match, 'returned', isAgainBehind) &&
    ((!own.isTrend && someCue(tokens, scope, match, 'improving', isEasingBefore, 3)) ||
      someCue(tokens, scope, match, 'improving', isRoundOrInside))
  )
    return { status: 'improving', rule: '4.10 easing but present' };
  const worse = own.isTrend || isUnlikeBefore(tokens, scope, match);
  if (!worse && someCue(tokens, scope, match, 'history', own.isDanger ? isOwnHistory : isBesideInSentence))
    return { status: 'preexisting', rule: '4.10 history' };
  const returned = isBack(tokens, scope, match);
  const improving = !returned && someCue(tokens, scope, match, 'improving', isEasingAfter, 6);
  if (improving) return { status: 'improving', rule: '4.10 easing but present' };
  if (!returned && goneNear(tokens, scope, match)) return { status: 'resolved', rule: '4.10 gone' };
  if (!returned && past && noneNow(tokens, scope, match))
    return { status: 'resolved', rule: '4.10 past and none now' };
  if (!returned && past && !own.isNormal && fineLater(tokens, scope, match))
    return { status: 'resolved', rule: '4.10 past and fine now' };
  return { status: 'affirmed', rule: minimised ? '4.9 minimiser' : '' };
};

/** Why a finding that is good counts as the opposite. */
export const overRule = '4.10 what was good is over';
export const limitRule = '4.5 can only in part';

type Subject = Pick<Reading, 'status' | 'rule'>;

const affirmed: Subject = { status: 'affirmed', rule: '' };
const negated: Subject = { status: 'negated', rule: '4.1 negation' };
const onlyInPart: Subject = { status: 'negated', rule: limitRule };
const goodIsOver: Subject = { status: 'negated', rule: overRule };
const noLonger: Subject = { status: 'resolved', rule: '4.10 no longer' };
const otherPerson: Subject = { status: 'other-person', rule: '4.11 another person' };
const hypothetical: Subject = { status: 'hypothetical', rule: '4.12 condition' };

/** What denies the finding, says it of somebody else, or only asks about it. */
const readSubject = (scope: Scope, { core }: Match, own: OwnRules): Subject => {
  if (own.isRefused === true) return negated;
  if (own.isOver === true) return goodIsOver;
  if (own.isLimited === true) return onlyInPart;
  if (!own.negates && !(own.isPositive && own.isFarFromDenial === true))
    for (let n = own.isPositive ? core.length - 1 : 0; n < core.length; n++) {
      const polarity = scope.polarity[core[n] ?? 0];
      if (polarity === scopes.negated) return negated;
      // "No longer feel good".
      if (polarity === scopes.noLonger) return own.isPositive ? goodIsOver : noLonger;
    }
  let others = 0;
  let conditions = 0;
  for (const at of core) {
    others += scope.otherPerson[at] ?? 0;
    conditions += scope.hypothetical[at] ?? 0;
  }
  // "My wife has to dress me" is about the patient: a finding that names him is his own.
  if (others > 0 && own.namesSelf !== true) return otherPerson;
  return conditions === core.length ? hypothetical : affirmed;
};

const plain = ({ status, rule }: Subject): Reading => ({
  status,
  minimised: false,
  intensified: false,
  past: false,
  rule,
});

/** Whether a cue of the kind near the finding passes; they are kept in order, so a long text costs no more per finding than a short one. */
const someCue = (
  tokens: Tokens,
  scope: Scope,
  match: Match,
  kind: CueKind,
  test: CueTest,
  reach = 0,
): boolean => {
  const cues = scope.cues.get(kind);
  for (let at = firstFrom(cues, match.from - reachMax); at < cues.length; at++) {
    const cue = cues[at];
    if (cue === undefined || cue.from > match.to + reachMax) return false;
    if (test(cue, tokens, scope, match, reach)) return true;
  }
  return false;
};

const firstFrom = (cues: readonly Cue[], from: number): number => {
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cues[middle]?.from ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
};

const overlaps = (cue: Cue, match: Match): boolean => cue.from < match.to && cue.to > match.from;

const nearBefore = (tokens: Tokens, scope: Scope, match: Match, kind: CueKind, reach: number): boolean =>
  someCue(tokens, scope, match, kind, isCloseBefore, reach);

/** "Mejor pero se me durmio el brazo": what stands before the "but" is not about what stands behind it. */
const isCloseBefore: CueTest = (cue, tokens, scope, match, reach) =>
  cue.to <= match.from &&
  scope.clause[cue.from] === scope.clause[match.from] &&
  match.from - cue.to <= reach &&
  !anyBreak(tokens, cue.to, match.from) &&
  !overlaps(cue, match);

/** "Better every day and cant lift my arm": what stands before the "and" is not about what stands behind it either. */
const isEasingBefore: CueTest = (cue, tokens, scope, match, reach) => {
  if (scope.polarity[cue.from] !== 0) return false;
  return !isAndBetween(scope, cue.to, match.from) && isCloseBefore(cue, tokens, scope, match, reach);
};

const isAndBetween = (scope: Scope, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (scope.isAnd(at)) return true;
  return false;
};

/** "My numb toes are coming back", "fingers not as numb": the cue stands round the finding or between its words. */
const isRoundOrInside: CueTest = (cue, _tokens, scope, match) => {
  if (scope.polarity[cue.from] !== 0) return false;
  if (cue.from <= match.from && cue.to >= match.to) return cue.to - cue.from > match.to - match.from;
  if (cue.from <= match.from || cue.to >= match.to) return false;
  for (let at = cue.from; at < cue.to; at++) if (match.core.includes(at)) return false;
  return true;
};

const nearAfter = (tokens: Tokens, scope: Scope, match: Match, kind: CueKind, reach: number): boolean =>
  someCue(tokens, scope, match, kind, isCloseAfter, reach);

const isCloseAfter: CueTest = (cue, tokens, _scope, match, reach) =>
  cue.from >= match.to && cue.from - match.to <= reach && !anyBreak(tokens, match.to, cue.from);

/** "Foot slaps the floor but soreness going down": behind the "but" something else is named, and it is that which eases. */
const isEasingAfter: CueTest = (cue, tokens, scope, match, reach) =>
  isCloseAfter(cue, tokens, scope, match, reach) && !hasOwnName(cue, tokens, scope, match);

const isInSentence = (cue: Cue, tokens: Tokens, match: Match): boolean =>
  !sentenceBreak(tokens, Math.min(cue.to, match.to), Math.max(cue.from, match.from));

/** "Heart skipping since yesterday, drinking coffee same as always": a clause of its own tells of its own history. */
const isBesideInSentence: CueTest = (cue, tokens, scope, match) =>
  !isOfMatch(cue, match) &&
  !scope.turnsToNow(cue.to, match.from) &&
  isInSentence(cue, tokens, match) &&
  (scope.clause[cue.from] === scope.clause[match.from] ||
    Math.max(cue.from - match.to, match.from - cue.to) <= historyReach);

/** "Old injury but cant walk": what is old stands before the "but". */
const isOwnHistory: CueTest = (cue, tokens, scope, match, reach) =>
  (cue.to > match.from || scope.clause[cue.from] === scope.clause[match.from]) &&
  isBesideInSentence(cue, tokens, scope, match, reach) &&
  !isOfOtherSegment(cue, tokens, scope, match) &&
  !isOfOtherStatement(cue, tokens, scope, match);

const historyReach = 3;

/** A cue of the finding's own words. "Fingers used to be buzzing" and "antes no podia pisar" have a word of their own. */
const isOfMatch = (cue: Cue, match: Match): boolean => {
  if (!overlaps(cue, match)) return false;
  if (cue.from < match.from) return false;
  for (let at = cue.from; at < cue.to; at++) if (at >= match.to || match.core.includes(at)) return true;
  return false;
};

/** "Nothing different there" denies the change. */
const isUnlikeBefore = (tokens: Tokens, scope: Scope, match: Match): boolean =>
  someCue(tokens, scope, match, 'more-than-before', isMore);

const isMore: CueTest = (cue, tokens, scope, match) =>
  scope.polarity[cue.from] !== scopes.negated &&
  !isWithin(scope, match, cue, 'as-before') &&
  isInSentence(cue, tokens, match);

/** It came back, or is not really gone. "Gone now, not coughing blood" denies something else. */
const isBack = (tokens: Tokens, scope: Scope, match: Match): boolean =>
  someCue(tokens, scope, match, 'returned', isReturn);

const isReturn: CueTest = (cue, tokens, scope, match) =>
  (cue.from >= match.to || (cue.from < match.from && cue.to > match.to)) &&
  cue.from - match.to <= nearTokens + 3 &&
  scope.polarity[cue.to] !== scopes.negated &&
  !isWithin(scope, match, cue, 'fine-now') &&
  !isEndedBefore(scope, match, cue) &&
  !sentenceBreak(tokens, match.to, cue.from);

/** "It passed by bedtime and has not come back": the end that stands before it says what has not come back, and that is not the feeling in a hand. */
const isEndedBefore = (scope: Scope, match: Match, inner: Cue): boolean =>
  isWithin(scope, match, inner, 'resolved') &&
  scope.cues
    .get('resolved')
    .some((end) => end.from >= match.to && end.to <= inner.from && scope.polarity[end.from] === 0);

/** "The feeling came back then it went numb again": the last word of the finding begins its return. */
const isAgainBehind: CueTest = (cue, _tokens, _scope, match) =>
  cue.from >= match.from && cue.from < match.to && cue.to > match.to;

/** "Feeling like myself again" is no return of what is gone. */
const isWithin = (scope: Scope, match: Match, inner: Cue, kind: CueKind): boolean => {
  const cues = scope.cues.get(kind);
  for (let at = firstFrom(cues, match.from - reachMax); at < cues.length; at++) {
    const cue = cues[at];
    if (cue === undefined || cue.from > match.to + reachMax) return false;
    if (cue.from <= inner.from && cue.to >= inner.to && scope.polarity[cue.from] === 0) return true;
  }
  return false;
};

/** "Used to be a little headache, it's brutal now": what was little once is told to be more. */
const hasGrown = (tokens: Tokens, scope: Scope, match: Match): boolean =>
  scope.cues.has('more-than-before') &&
  someCue(tokens, scope, match, 'history', isCloseBefore, minimiserReach) &&
  someCue(tokens, scope, match, 'more-than-before', isMoreBehind);

const isMoreBehind: CueTest = (cue, tokens, scope, match, reach) =>
  cue.from >= match.to && isMore(cue, tokens, scope, match, reach);

/** A minimiser just before the finding, inside it, or just after it ("hurts a little"). "Quite a bit" plays nothing down. */
const isMinimised = (tokens: Tokens, scope: Scope, match: Match): boolean =>
  scope.cues.has('minimiser') &&
  !someCue(tokens, scope, match, 'intensifier', isQuiteABit) &&
  someCue(tokens, scope, match, 'minimiser', playsDown);

const isQuiteABit: CueTest = (cue, _tokens, _scope, match) =>
  cue.to - cue.from > 1 && Math.abs(cue.from - match.from) <= minimiserReach;

const playsDown: CueTest = (cue, tokens, scope, match) => {
  // "A little sore and my leg is really weak": a clause of its own is not played down.
  if (scope.clause[cue.from] !== scope.clause[match.from]) return false;
  if (cue.from >= match.from && cue.to <= match.to) return !match.core.includes(cue.from);
  if (cue.to <= match.from)
    return (
      match.from - cue.to <= minimiserReach - 1 &&
      !anyBreak(tokens, cue.to, match.from) &&
      !isOfOtherItem(cue, scope, match)
    );
  if (cue.from - match.to > 1 || cue.from < match.to) return false;
  if (!anyBreak(tokens, match.to, cue.from)) return true;
  // "Eyelid twitch, slight".
  return tokens.kind[match.to] === kinds.comma && tokens.kind[cue.to] !== kinds.word;
};

/** "First night was an 8, today nothing": whether the number there is told as past, and as over; an end of something else proves nothing. */
export const isNumberOver = (tokens: Tokens, scope: Scope, at: number): boolean => {
  const match: Match = { row: -1, from: at, to: at + 1, core: [at] };
  return (
    scope.otherPerson[at] !== 1 &&
    isPast(tokens, scope, match) &&
    !isBack(tokens, scope, match) &&
    (noneNow(tokens, scope, match) || fineLater(tokens, scope, match))
  );
};

const goneNear = (tokens: Tokens, scope: Scope, match: Match): boolean =>
  someCue(tokens, scope, match, 'resolved', isGone);

const isGone: CueTest = (cue, tokens, scope, match) => {
  // "Bajo la hinchazon por completo", "the swelling went all the way down": the end stands round it.
  if (cue.from <= match.from && cue.to > match.to) return scope.polarity[cue.from] === 0;
  if (overlaps(cue, match)) return false;
  if (scope.polarity[cue.from] !== 0) return false;
  if (cue.from >= match.to)
    return sentenceBreak(tokens, match.to, cue.from)
      ? isGoneNext(cue, tokens, scope, match)
      : cue.from - match.to <= reachBack(scope, cue) &&
          !hasOwnName(cue, tokens, scope, match) &&
          !endsOther(cue, tokens, scope, match);
  return (
    match.from - cue.to <= 3 &&
    // "Se fue la luz y arrastro el pie".
    !isAndBetween(scope, cue.to, match.from) &&
    scope.clause[cue.from] === scope.clause[match.from] &&
    !anyBreak(tokens, cue.to, match.from) &&
    !endsWhatItFollows(cue, tokens, scope, match)
  );
};

/** "Had a dizzy spell yesterday. It went away and has not come back": the next sentence opens with it, and tells of no return. */
const isGoneNext = (cue: Cue, tokens: Tokens, scope: Scope, match: Match): boolean => {
  const opener = cue.from - 1;
  if (cue.to - cue.from < 2 || cue.from - match.to > nextReach || !scope.pointsBack(opener)) return false;
  if (!isSentenceEnd(tokens.kind[opener - 1]) || sentenceBreak(tokens, match.to, opener - 1)) return false;
  return !scope.cues
    .get('returned')
    .some(
      (back) => back.from >= cue.to && back.from - cue.to <= nextReach && !isEndedBefore(scope, match, back),
    );
};

const nextReach = 20;

/** "That went away", "eso ya se me quito": a pronoun and more than one word. */
const reachBack = (scope: Scope, cue: Cue): number =>
  cue.to - cue.from > 1 && scope.pointsBack(cue.from - 1) ? pointedTokens : nearTokens;

const isPast = (tokens: Tokens, scope: Scope, match: Match): boolean =>
  someCue(tokens, scope, match, 'past', isOfThePast);

const isOfThePast: CueTest = (cue, tokens, _scope, match) => {
  if (overlaps(cue, match)) return true;
  if (!isInSentence(cue, tokens, match)) return false;
  return Math.abs(cue.from - match.from) <= nearTokens || Math.abs(cue.from - match.to) <= nearTokens;
};

/** "Sore yesterday, today nothing": behind it the clause is over ("today nothing helps" is another matter). */
const noneNow = (tokens: Tokens, scope: Scope, match: Match): boolean =>
  someCue(tokens, scope, match, 'none-now', isNoneNow);

/** "… fine now" later in the same sentence or in the next one. */
const fineLater = (tokens: Tokens, scope: Scope, match: Match): boolean =>
  someCue(tokens, scope, match, 'fine-now', isFineNow);
