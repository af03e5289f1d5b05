import type { CueKind } from '../lexicon/cues.ts';
import type { FlagStatus } from '../verdict.ts';
import type { Match } from './matcher.ts';
import { type Cue, type Scope, scopes } from './scope-types.ts';
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
export type OwnRules = {
  readonly negates: boolean;
  readonly isPositive: boolean;
  readonly isTrend: boolean;
  readonly isNormal: boolean;
  /** The phrase itself names the patient ("me"). */
  readonly namesSelf?: boolean;
};

const nearTokens = 7;
const minimiserReach = 4;

/** How one finding is meant, from the words around it. Danger wins: what is not clearly negated, gone, old or another's is affirmed. */
export const readStatus = (tokens: Tokens, scope: Scope, match: Match, own: OwnRules): Reading => {
  const minimised = isMinimised(tokens, scope, match);
  const intensified =
    nearBefore(tokens, scope, match, 'intensifier', 3) || nearAfter(tokens, scope, match, 'intensifier', 2);
  const past = isPast(tokens, scope, match);
  const as = (status: FlagStatus, rule: string): Reading => ({ status, minimised, intensified, past, rule });
  for (const at of own.isPositive ? match.core.slice(-1) : match.core) {
    if (own.negates) break;
    if (scope.polarity[at] === scopes.negated) return as('negated', '4.1 negation');
    if (scope.polarity[at] === scopes.noLonger) return as('resolved', '4.10 no longer');
  }
  // "My wife has to dress me" is about the patient: a finding that names him is his own.
  if (!own.namesSelf && match.core.some((at) => scope.otherPerson[at] === 1))
    return as('other-person', '4.11 another person');
  if (match.core.every((at) => scope.hypothetical[at] === 1)) return as('hypothetical', '4.12 condition');
  if (nearBefore(tokens, scope, match, 'improving', 3)) return as('improving', '4.10 easing but present');
  const worse = own.isTrend || isUnlikeBefore(tokens, scope, match);
  if (!worse && inSentence(tokens, scope, match, 'history')) return as('preexisting', '4.10 history');
  const returned = isBack(tokens, scope, match);
  const improving = !returned && nearAfter(tokens, scope, match, 'improving', 6);
  if (improving) return as('improving', '4.10 easing but present');
  if (!returned && goneNear(tokens, scope, match)) return as('resolved', '4.10 gone');
  if (!returned && past && noneNow(tokens, scope, match)) return as('resolved', '4.10 past and none now');
  if (!returned && past && !own.isNormal && fineLater(tokens, scope, match))
    return as('resolved', '4.10 past and fine now');
  return as('affirmed', minimised ? '4.9 minimiser' : '');
};

/** How far from a finding a cue can still be about it. */
const reachMax = 24;

/** Cues of one kind near the finding; they are kept in order, so a long text costs no more per finding than a short one. */
const eachCue = (scope: Scope, match: Match, kind: CueKind, test: (cue: Cue) => boolean): boolean => {
  const cues = scope.cues.get(kind);
  if (cues === undefined) return false;
  for (let at = firstFrom(cues, match.from - reachMax); at < cues.length; at++) {
    const cue = cues[at];
    if (cue === undefined || cue.from > match.to + reachMax) return false;
    if (test(cue)) return true;
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

const sentenceBreak = (tokens: Tokens, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) {
    const kind = tokens.kind[at];
    if (kind === kinds.sentenceEnd || kind === kinds.question || kind === kinds.emoji) return true;
  }
  return false;
};

const anyBreak = (tokens: Tokens, from: number, to: number): boolean => {
  for (let at = from; at < to; at++)
    if (tokens.kind[at] !== kinds.word && tokens.kind[at] !== kinds.number) return true;
  return false;
};

const nearBefore = (tokens: Tokens, scope: Scope, match: Match, kind: CueKind, reach: number): boolean =>
  scope.cues.has(kind) &&
  eachCue(
    scope,
    match,
    kind,
    (cue) =>
      cue.to <= match.from &&
      match.from - cue.to <= reach &&
      !anyBreak(tokens, cue.to, match.from) &&
      !overlaps(cue, match),
  );

const nearAfter = (tokens: Tokens, scope: Scope, match: Match, kind: CueKind, reach: number): boolean =>
  scope.cues.has(kind) &&
  eachCue(
    scope,
    match,
    kind,
    (cue) => cue.from >= match.to && cue.from - match.to <= reach && !anyBreak(tokens, match.to, cue.from),
  );

const inSentence = (tokens: Tokens, scope: Scope, match: Match, kind: CueKind, mayOverlap = false): boolean =>
  scope.cues.has(kind) &&
  eachCue(
    scope,
    match,
    kind,
    (cue) =>
      (mayOverlap || !overlaps(cue, match)) &&
      !sentenceBreak(tokens, Math.min(cue.to, match.to), Math.max(cue.from, match.from)),
  );

/** "Nothing different there" denies the change. */
const isUnlikeBefore = (tokens: Tokens, scope: Scope, match: Match): boolean =>
  scope.cues.has('more-than-before') &&
  eachCue(
    scope,
    match,
    'more-than-before',
    (cue) =>
      scope.polarity[cue.from] !== scopes.negated &&
      !isWithin(scope, match, cue, 'as-before') &&
      !sentenceBreak(tokens, Math.min(cue.to, match.to), Math.max(cue.from, match.from)),
  );

/** It came back, or is not really gone. "Gone now, not coughing blood" denies something else. */
const isBack = (tokens: Tokens, scope: Scope, match: Match): boolean =>
  scope.cues.has('returned') &&
  eachCue(
    scope,
    match,
    'returned',
    (cue) =>
      (cue.from >= match.to || (cue.from < match.from && cue.to > match.to)) &&
      cue.from - match.to <= nearTokens + 3 &&
      scope.polarity[cue.to] !== scopes.negated &&
      !isWithin(scope, match, cue, 'fine-now') &&
      !sentenceBreak(tokens, match.to, cue.from),
  );

/** "Feeling like myself again" is no return of what is gone. */
const isWithin = (scope: Scope, match: Match, inner: Cue, kind: CueKind): boolean =>
  scope.cues.has(kind) &&
  eachCue(
    scope,
    match,
    kind,
    (cue) => cue.from <= inner.from && cue.to >= inner.to && scope.polarity[cue.from] === 0,
  );

/** A minimiser just before the finding, inside it, or just after it ("hurts a little"). */
const isMinimised = (tokens: Tokens, scope: Scope, match: Match): boolean => {
  if (!scope.cues.has('minimiser')) return false;
  const quiteABit = eachCue(
    scope,
    match,
    'intensifier',
    (cue) => cue.to - cue.from > 1 && Math.abs(cue.from - match.from) <= minimiserReach,
  );
  if (quiteABit) return false;
  return eachCue(scope, match, 'minimiser', (cue) => {
    if (cue.from >= match.from && cue.to <= match.to) return !match.core.includes(cue.from);
    if (cue.to <= match.from)
      return match.from - cue.to <= minimiserReach - 1 && !anyBreak(tokens, cue.to, match.from);
    return cue.from - match.to <= 1 && cue.from >= match.to && !anyBreak(tokens, match.to, cue.from);
  });
};

const goneNear = (tokens: Tokens, scope: Scope, match: Match): boolean =>
  scope.cues.has('resolved') &&
  eachCue(scope, match, 'resolved', (cue) => {
    if (overlaps(cue, match)) return false;
    if (scope.polarity[cue.from] !== 0) return false;
    if (cue.from >= match.to)
      return cue.from - match.to <= nearTokens && !sentenceBreak(tokens, match.to, cue.from);
    return match.from - cue.to <= 3 && !anyBreak(tokens, cue.to, match.from);
  });

const isPast = (tokens: Tokens, scope: Scope, match: Match): boolean =>
  scope.cues.has('past') &&
  eachCue(scope, match, 'past', (cue) => {
    if (overlaps(cue, match)) return true;
    if (sentenceBreak(tokens, Math.min(cue.to, match.to), Math.max(cue.from, match.from))) return false;
    return Math.abs(cue.from - match.from) <= nearTokens || Math.abs(cue.from - match.to) <= nearTokens;
  });

/** "Sore yesterday, today nothing": behind it the clause is over ("today nothing helps" is another matter). */
const noneNow = (tokens: Tokens, scope: Scope, match: Match): boolean =>
  scope.cues.has('none-now') &&
  eachCue(
    scope,
    match,
    'none-now',
    (cue) =>
      cue.from >= match.to &&
      tokens.kind[cue.to] !== kinds.word &&
      !sentenceBreak(tokens, match.to, cue.from),
  );

/** "… fine now" later in the same sentence or in the next one. */
const fineLater = (tokens: Tokens, scope: Scope, match: Match): boolean =>
  scope.cues.has('fine-now') &&
  eachCue(scope, match, 'fine-now', (cue) => {
    if (cue.from < match.to) return false;
    let breaks = 0;
    for (let at = match.to; at < cue.from; at++)
      if (tokens.kind[at] === kinds.sentenceEnd || tokens.kind[at] === kinds.question) breaks++;
    return breaks <= 1 && cue.from - match.to <= 14 && scope.polarity[cue.from] === 0;
  });
