import type { PatientId, SessionId } from '../kernel/brand.ts';
import { day, type Instant } from '../kernel/instant.ts';
import type { CheckInMessage, Outbound } from '../message/outbound.ts';
import type { CheckIn, PlannedCheckIn, Session, SessionEvent } from './session.ts';

/** How long a finished session stays in the snapshot beside its patient's newer ones: the budget counts a week back. */
const keepFinished = 8 * day;
/** How many sessions a snapshot holds at most, unless more are unfinished. The history keeps them all. */
const sessionsMax = 12;
/**
 * How many other patients may be followed at one address at a time. A phone that stands for everybody who gave none would outgrow
 * what a ledger stores, and then even a STOP from it could not be kept.
 */
const othersMax = 20;

type FollowUp = { readonly sessions: readonly Session[]; readonly messages: readonly Outbound[] };

const checkInOf = ({ id, kind, dueAt, placement, reason }: PlannedCheckIn): CheckIn => ({
  id,
  kind,
  dueAt,
  placement,
  reason,
});

const messageOf = (session: Session, planned: PlannedCheckIn, at: Instant): CheckInMessage => ({
  class: 'check-in',
  id: planned.id,
  sessionId: session.id,
  kind: planned.kind,
  promisedAt: at,
  delivery:
    planned.skipped === undefined
      ? { state: 'pending', dueAt: planned.sendAt, attempts: 0 }
      : { state: 'skipped', at, because: planned.skipped },
});

const isFinished = (session: Session, messages: readonly Outbound[]): boolean =>
  messages.every(
    (message) =>
      message.class !== 'check-in' ||
      message.sessionId !== session.id ||
      ['sent', 'skipped', 'human'].includes(message.delivery.state),
  );

/** Whether so many others are being followed at an address that no further patient can be. */
export const isCrowded = ({ sessions, messages }: FollowUp, patient: PatientId): boolean => {
  const others = sessions.filter((one) => one.patientId !== patient && !isFinished(one, messages));
  return new Set(others.map((session) => session.patientId)).size >= othersMax;
};

/**
 * Drops what only the history needs: finished sessions long before their patient's newer one and, where there are too many, those
 * with a newer one before those without, the oldest first. What has just been recorded stays.
 */
const pruned = ({ sessions, messages }: FollowUp, fresh: SessionId): FollowUp => {
  const hasNewerBy = (old: Session, span: number): boolean =>
    sessions.some((newer) => newer.patientId === old.patientId && newer.completedAt > old.completedAt + span);
  const recent = sessions.filter((old) => !isFinished(old, messages) || !hasNewerBy(old, keepFinished));
  const spare = recent.length - sessionsMax;
  const dropped = recent
    .filter((old) => old.id !== fresh && isFinished(old, messages))
    .sort((a, b) => Number(hasNewerBy(b, 0)) - Number(hasNewerBy(a, 0)) || a.completedAt - b.completedAt)
    .slice(0, Math.max(0, spare));
  const kept = recent.filter((session) => !dropped.includes(session));
  const ids = new Set(kept.flatMap((session) => session.checkIns.map((checkIn) => checkIn.id)));
  return {
    sessions: kept,
    messages: messages.filter((message) => message.class !== 'check-in' || ids.has(message.id)),
  };
};

const planned = (
  followUp: FollowUp,
  event: Extract<SessionEvent, { type: 'SessionRecorded' | 'SessionAmended' }>,
  at: Instant,
): FollowUp => {
  const before = followUp.sessions.find((session) => session.id === event.session.id);
  const fresh = new Set(event.plan.map((one) => one.kind));
  const kept = (before?.checkIns ?? []).filter((checkIn) => !fresh.has(checkIn.kind));
  const session: Session = {
    ...event.session,
    ...(event.personal === undefined ? {} : { particulars: event.personal }),
    digest: event.digest,
    recordedAt: before?.recordedAt ?? at,
    cancelled: false,
    revision: event.revision,
    checkIns: [...kept, ...event.plan.map(checkInOf)].sort((a, b) => a.dueAt - b.dueAt),
    answers: before?.answers ?? [],
  };
  const grown = {
    sessions: [...followUp.sessions.filter((other) => other.id !== session.id), session],
    messages: [...followUp.messages, ...event.plan.map((one) => messageOf(session, one, at))],
  };
  return pruned(grown, session.id);
};

/** The sessions and their check-ins after an event. */
export const evolveFollowUp = (followUp: FollowUp, event: SessionEvent, at: Instant): FollowUp => {
  switch (event.type) {
    case 'SessionRecorded':
    case 'SessionAmended':
      return planned(followUp, event, at);
    case 'SessionCancelled':
    case 'SessionMoved':
      return {
        ...followUp,
        sessions: followUp.sessions.map((session) =>
          session.id === event.sessionId ? { ...session, cancelled: true } : session,
        ),
      };
  }
};
