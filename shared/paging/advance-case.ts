import type { Clinic, Person } from '../clinic/clinic.ts';
import { isOnLadder, standFor } from '../clinic/on-call.ts';
import type { PersonId } from '../kernel/brand.ts';
import { earliest, type Instant, minute, plus } from '../kernel/instant.ts';
import type { Case } from './case.ts';
import { intervalsOf } from './evolve-case.ts';

/** When step `step` of the ladder is due; undefined past its last step. */
export const stepDueAt = (open: Case, step: number): Instant | undefined => {
  const after = intervalsOf(open).stepsAfter[step];
  if (after === undefined || step >= open.policy.ladder.length) return undefined;
  return plus(open.ladderFrom, (after - (intervalsOf(open).stepsAfter[open.stepsBefore] ?? after)) * minute);
};

/** When the ladder ends without anybody having acted. */
const endDueAt = (open: Case): Instant => {
  const { endAfter, stepsAfter } = intervalsOf(open);
  return plus(open.ladderFrom, (endAfter - (stepsAfter[open.stepsBefore] ?? endAfter)) * minute);
};

/** When this case next needs the waker. Every open case has such a time: it cannot be forgotten. */
export const caseDueAt = (open: Case): Instant | undefined => {
  switch (open.state) {
    case 'paged':
      return earliest(
        stepDueAt(open, open.stepsTaken),
        open.nextRepeatAt,
        open.ended ? undefined : endDueAt(open),
      );
    case 'acknowledged':
      return open.contactBy;
    case 'contacted':
      return open.closeBy;
    case 'closed':
      return undefined;
  }
};

/** The people of one step who can be paged now, and those among them who have not been yet. */
export const peopleOfStep = (
  open: Case,
  step: number,
  clinic: Clinic,
  at: Instant,
): { readonly onCall: readonly PersonId[]; readonly fresh: readonly PersonId[] } => {
  const names = open.policy.ladder[step] ?? [];
  const people = names.flatMap((name) => standFor(clinic, name, open.treating, at));
  // The case keeps its ladder; whoever has left the clinic's since is on none.
  const onCall = [
    ...new Set(
      people.filter((person) => isOnLadder(clinic, person, at, open.treating)).map((person) => person.id),
    ),
  ];
  return { onCall, fresh: onCall.filter((id) => !open.paged.some((one) => one.person === id)) };
};

/** Everybody of the ladder who can be paged now: for a case that has found nobody yet. */
const anybody = (open: Case, clinic: Clinic, at: Instant): readonly PersonId[] => [
  ...new Set(open.policy.ladder.flatMap((_, step) => peopleOfStep(open, step, clinic, at).fresh)),
];

/** Those paged so far whom a page can still reach: whoever has left the ladder since is paged no more. */
export const stillPaged = (open: Case, clinic: Clinic, at: Instant): Case['paged'] =>
  open.paged.filter(({ person }) => {
    const known = clinic.people.find((one) => one.id === person);
    const isReachable = known?.phone !== undefined || known?.email !== undefined;
    return known !== undefined && isReachable && isOnLadder(clinic, known, at, open.treating);
  });

/**
 * Whether the ladder lets this person act on a case: they are on it, or took the case on while they were and still have it. Who stood in
 * until eight finishes what they began at seven.
 */
export const mayAnswerFor = (open: Case, clinic: Clinic, person: Person, at: Instant): boolean => {
  const has = open.state !== 'paged' && open.acknowledgedBy === person.id;
  return isOnLadder(clinic, person, has ? (open.acknowledgedAt ?? at) : at, open.treating);
};

/** What time alone makes of a case that nobody has acted on: one move after another until none is due. */
export type CaseMove =
  | { readonly type: 'lapse'; readonly promise: 'contact' | 'close' }
  | { readonly type: 'skip-step'; readonly step: number }
  | { readonly type: 'take-step'; readonly step: number; readonly people: readonly PersonId[] }
  | { readonly type: 'repeat'; readonly people: readonly PersonId[]; readonly nextRepeatAt: Instant }
  | { readonly type: 'end' };

/** The next repeat on the rhythm of the ladder, after `at`. */
const repeatAfter = (open: Case, at: Instant): Instant => {
  const rhythm = intervalsOf(open).repeatEvery * minute;
  const missed = Math.max(0, Math.floor((at - open.nextRepeatAt) / rhythm));
  return plus(open.nextRepeatAt, (missed + 1) * rhythm);
};

/**
 * The move that is due for a case at `at`. `skippedNow` says that a step was just skipped for want of people: the next one is
 * taken at once instead of at its own time.
 */
export const nextMove = (
  open: Case,
  clinic: Clinic,
  at: Instant,
  skippedNow: boolean,
): CaseMove | undefined => {
  if (open.state === 'closed') return undefined;
  if (open.state !== 'paged') {
    const deadline = caseDueAt(open);
    const promise = open.state === 'acknowledged' ? 'contact' : 'close';
    return deadline !== undefined && deadline <= at ? { type: 'lapse', promise } : undefined;
  }
  const reached = stillPaged(open, clinic, at);
  const before =
    reached.length === 0
      ? anybody(open, clinic, at)
      : reached.filter((one) => one.lastAt < at).map((one) => one.person);
  if (open.nextRepeatAt <= at) return { type: 'repeat', people: before, nextRepeatAt: repeatAfter(open, at) };
  const stepDue = stepDueAt(open, open.stepsTaken);
  if (stepDue !== undefined && (stepDue <= at || skippedNow)) {
    const { onCall, fresh } = peopleOfStep(open, open.stepsTaken, clinic, at);
    return onCall.length === 0
      ? { type: 'skip-step', step: open.stepsTaken }
      : { type: 'take-step', step: open.stepsTaken, people: fresh };
  }
  const nobody = stepDue === undefined && reached.length === 0;
  return !open.ended && (nobody || endDueAt(open) <= at) ? { type: 'end' } : undefined;
};

/** Whom the text of a repeat names as next. */
export const nextOnLadder = (open: Case, clinic: Clinic, at: Instant): string => {
  for (let step = open.stepsTaken; step < open.policy.ladder.length; step++) {
    const [first] = peopleOfStep(open, step, clinic, at).fresh;
    if (first !== undefined) return first;
  }
  return 'operator alarm';
};

/** When a step will be taken unless somebody acts: at its own time, or with the one before it where that has nobody on call. */
export const stepTakenAt = (open: Case, step: number, clinic: Clinic): Instant | undefined => {
  const own = stepDueAt(open, step);
  if (step <= open.stepsTaken || own === undefined) return own;
  const before = stepTakenAt(open, step - 1, clinic);
  if (before === undefined) return own;
  return peopleOfStep(open, step - 1, clinic, before).onCall.length === 0 ? before : own;
};

/** Who is paged next that has not been yet, and when, unless somebody acts; undefined where the ladder has nobody more. */
export const nextPageOf = (
  open: Case,
  clinic: Clinic,
): { readonly person: PersonId; readonly at: Instant } | undefined => {
  for (let step = open.stepsTaken; step < open.policy.ladder.length; step++) {
    const due = stepTakenAt(open, step, clinic);
    const [person] = due === undefined ? [] : peopleOfStep(open, step, clinic, due).fresh;
    if (due !== undefined && person !== undefined) return { person, at: due };
  }
  return undefined;
};
