import type { Clinic } from '../clinic/clinic.ts';
import { nextOpenAt } from '../clinic/opening.ts';
import type { MessageId, PatientId } from '../kernel/brand.ts';
import { hour, type Instant, plus } from '../kernel/instant.ts';
import type { CheckInKind } from '../kernel/treatment.ts';
import type { Outbound } from '../message/outbound.ts';
import type { Disposition } from '../triage/verdict.ts';
import type { Session } from './session.ts';

// Silence is no answer, and never "all clear". Where a danger was likely, or a worry was told before, somebody asks in person.

/** How long an answer is waited for. */
const answerWithin = 4 * hour;
/** After this many unanswered questions in a row the next one is the last. */
const unansweredMax = 3;

/** A question whose answer is waited for; `until` is when a person takes over. */
export type Watch = {
  readonly checkInId: MessageId;
  readonly patientId: PatientId;
  readonly until: Instant;
  readonly because: 'high-risk' | 'after-concern';
};

export type SilenceEvent =
  | { readonly type: 'AnswerAwaited'; readonly watch: Watch }
  /** The time of a watch is over: nobody answered, or it no longer matters. */
  | {
      readonly type: 'SilenceNoted';
      readonly checkInId: MessageId;
      readonly as: 'silent' | 'moot';
    };

/** The watches after an event; none is kept as no list, as in rows from before there were any. */
export const evolveWatches = (
  watches: readonly Watch[] | undefined,
  event: SilenceEvent,
): { readonly watches?: readonly Watch[] } => {
  const others = (watches ?? []).filter(
    (one) => one.checkInId !== (event.type === 'AnswerAwaited' ? event.watch.checkInId : event.checkInId),
  );
  return { watches: event.type === 'AnswerAwaited' ? [...others, event.watch] : others };
};

/** A treatment after which a complication is likelier, or that nobody described: what it did may show while nobody answers. */
const isHighRisk = ({ risks, regions }: Pick<Session, 'risks' | 'regions'>): boolean =>
  risks.includes('anticoagulant') ||
  risks.includes('deep') ||
  regions.length === 0 ||
  regions.some(({ region }) => region === 'thorax');

const worries: ReadonlySet<Disposition> = new Set<Disposition>(['emergency', 'urgent', 'concern']);

/** What silence after this question would mean, and from when on; undefined where it would mean nothing. */
export const watchOver = (
  session: Session,
  checkIn: { readonly id: MessageId; readonly kind: CheckInKind },
  clinic: Clinic,
  sentAt: Instant,
): Watch | undefined => {
  const about = { checkInId: checkIn.id, patientId: session.patientId };
  const silentAt = plus(sentAt, answerWithin);
  const last = session.answers.at(-1);
  if (last !== undefined && worries.has(last.disposition))
    return { ...about, until: silentAt, because: 'after-concern' };
  return checkIn.kind === '4h' && isHighRisk(session)
    ? { ...about, until: nextOpenAt(clinic, silentAt), because: 'high-risk' }
    : undefined;
};

/**
 * Whether the last text has gone out: three questions in a row stayed unanswered, and the one after them too. The row begins anew
 * with whatever the patient writes and with every session.
 */
export const isTiredOfAsking = (
  patient: PatientId,
  sessions: readonly Session[],
  messages: readonly Outbound[],
  wroteAt: Instant | undefined,
): boolean => {
  const theirs = sessions.filter((session) => session.patientId === patient);
  const answered = theirs.flatMap((session) => session.checkIns.map((one) => one.answeredAt ?? 0));
  const recorded = theirs.map((session) => session.recordedAt);
  const since = Math.max(0, wroteAt ?? 0, ...answered, ...recorded);
  const ids = new Set(theirs.map((session) => session.id));
  const unanswered = messages.filter(
    ({ delivery, ...message }) =>
      message.class === 'check-in' &&
      ids.has(message.sessionId) &&
      delivery.state === 'sent' &&
      delivery.at >= since,
  );
  return unanswered.length > unansweredMax;
};
