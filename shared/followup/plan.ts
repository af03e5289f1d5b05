import type { Clinic } from '../clinic/clinic.ts';
import { type MessageId, messageId } from '../kernel/brand.ts';
import { hour, type Instant, instant, minute, plus } from '../kernel/instant.ts';
import { type CheckInKind, checkInKinds } from '../kernel/treatment.ts';
import type { SkipReason } from '../message/outbound.ts';
import { hasRoom, type Spent } from './budget.ts';
import { afterQuiet, quietSpanAt } from './quiet-hours.ts';
import type { Placement, PlannedCheckIn, SessionFacts } from './session.ts';

/** A 4 h check-in comes forward to this long before quiet hours begin, ... */
const beforeQuiet = 15 * minute;
/** ... if it is then at least this long after the session. */
const soonestAfterSession = 2 * hour;
/** Two check-ins of one session nearer than this are one. */
const mergeWithin = 6 * hour;

export type PlanRequest = {
  readonly session: SessionFacts;
  readonly revision: number;
  readonly recordedAt: Instant;
  readonly clinic: Clinic;
  /** Kinds already asked under an earlier revision: they stay as they are. */
  readonly kept: readonly CheckInKind[];
  /** Unsolicited texts to this patient that count against the budget. */
  readonly spent: readonly Spent[];
  /** A newer session of the same patient is already being followed. */
  readonly hasNewer: boolean;
};

const checkInId = (session: SessionFacts, kind: CheckInKind, revision: number): MessageId =>
  messageId(`${session.id}/${kind}/${revision}`);

const placed = (
  request: PlanRequest,
  kind: CheckInKind,
): { dueAt: Instant; placement: Placement; reason: string | null } => {
  const { session, clinic, recordedAt } = request;
  const due = plus(session.completedAt, clinic.plan[kind].after * minute);
  const night = quietSpanAt(due, session.timeZone, clinic.quietHours);
  if (night === undefined) return { dueAt: due, placement: 'planned', reason: null };
  const evening = plus(night.begin, -beforeQuiet);
  const comesForward =
    kind === '4h' && evening >= session.completedAt + soonestAfterSession && recordedAt < night.begin;
  return comesForward
    ? { dueAt: evening, placement: 'pulled-forward', reason: 'quiet-hours' }
    : { dueAt: night.end, placement: 'moved', reason: 'quiet-hours' };
};

const candidateOf = (request: PlanRequest, kind: CheckInKind): PlannedCheckIn => {
  const { session, clinic, recordedAt } = request;
  const place = placed(request, kind);
  const sendAt = afterQuiet(instant(Math.max(place.dueAt, recordedAt)), session.timeZone, clinic.quietHours);
  const checkIn = { id: checkInId(session, kind, request.revision), kind, ...place, sendAt };
  const isLate = sendAt > place.dueAt + clinic.plan[kind].grace * minute;
  return isLate ? skip(checkIn, 'late') : checkIn;
};

const skip = (checkIn: PlannedCheckIn, skipped: SkipReason, reason: string = skipped): PlannedCheckIn => ({
  ...checkIn,
  reason,
  skipped,
});

/** Of two that would leave at once the newer asks; of two within six hours the later asks, at its own time. */
const joined = (checkIns: readonly PlannedCheckIn[]): readonly PlannedCheckIn[] =>
  checkIns.map((checkIn) => {
    if (checkIn.skipped !== undefined) return checkIn;
    const later = checkIns.find(
      (other) =>
        other.skipped === undefined &&
        other.dueAt > checkIn.dueAt &&
        other.sendAt - checkIn.sendAt < mergeWithin,
    );
    if (later === undefined) return checkIn;
    return later.sendAt === checkIn.sendAt
      ? skip(checkIn, 'newer-check-in')
      : skip(checkIn, 'merged', `merged-into-${later.kind}`);
  });

/** In the order of time, each check-in takes its room; what finds none is skipped. */
const withinBudget = (
  request: PlanRequest,
  checkIns: readonly PlannedCheckIn[],
): readonly PlannedCheckIn[] => {
  const spent = [...request.spent];
  return checkIns.map((checkIn) => {
    if (checkIn.skipped !== undefined) return checkIn;
    const wanted = { kind: checkIn.kind, sessionId: request.session.id, at: checkIn.sendAt };
    if (!hasRoom(wanted, spent, request.session.timeZone, request.clinic.budget))
      return skip(checkIn, 'budget');
    spent.push({ sessionId: request.session.id, at: checkIn.sendAt });
    return checkIn;
  });
};

/**
 * Plans the check-ins of one session: elapsed time on UTC instants, moved out of the quiet hours of the patient's zone, merged,
 * held to the budget. Every kind that was not kept is in the answer, with its time and its reason.
 */
export const planCheckIns = (request: PlanRequest): readonly PlannedCheckIn[] => {
  const candidates = checkInKinds
    .filter((kind) => !request.kept.includes(kind))
    .map((kind) => candidateOf(request, kind))
    .sort((a, b) => a.dueAt - b.dueAt);
  if (!request.session.consented) return candidates.map((checkIn) => skip(checkIn, 'no-consent'));
  if (request.hasNewer) return candidates.map((checkIn) => skip(checkIn, 'newer-session'));
  return withinBudget(request, joined(candidates));
};
