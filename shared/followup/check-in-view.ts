import type { Instant } from '../kernel/instant.ts';
import type { CheckInKind } from '../kernel/treatment.ts';
import type { Outbound, SkipReason } from '../message/outbound.ts';
import type { CheckIn, Session } from './session.ts';

/** The words staff see for a check-in. */
export const checkInStates = [
  'planned',
  'pulled-forward',
  'moved',
  'merged',
  'superseded',
  'sent',
  'answered',
  'skipped',
  'unknown',
  'worklist',
] as const;
export type CheckInState = (typeof checkInStates)[number];

export type CheckInView = {
  readonly kind: CheckInKind;
  readonly dueAt: Instant;
  readonly state: CheckInState;
  readonly reason: string | null;
};

const skippedAs = (because: SkipReason): CheckInState => {
  if (because === 'merged') return 'merged';
  return ['newer-session', 'newer-check-in', 'cancelled', 'amended'].includes(because)
    ? 'superseded'
    : 'skipped';
};

const stateOf = (
  checkIn: CheckIn,
  message: Outbound | undefined,
): { state: CheckInState; reason: string | null } => {
  switch (message?.delivery.state) {
    case undefined:
    case 'pending':
    case 'sending':
      return { state: checkIn.placement, reason: checkIn.reason };
    case 'unknown':
      return { state: 'unknown', reason: 'outcome-unknown' };
    case 'sent':
      if (message.delivery.receipt === 'undelivered' && checkIn.answeredAt === undefined)
        return { state: 'worklist', reason: 'undelivered' };
      return { state: checkIn.answeredAt === undefined ? 'sent' : 'answered', reason: checkIn.reason };
    case 'skipped': {
      const { because } = message.delivery;
      const merged = because === 'merged' ? checkIn.reason : null;
      return { state: skippedAs(because), reason: merged ?? because };
    }
    case 'human':
      // Whoever answered it has had it.
      if (checkIn.answeredAt !== undefined) return { state: 'answered', reason: checkIn.reason };
      return { state: 'worklist', reason: message.delivery.because };
  }
};

/** The plan of a session as staff see it, in the order of time. */
export const viewPlan = (session: Session, messages: readonly Outbound[]): readonly CheckInView[] =>
  session.checkIns.map((checkIn) => {
    const { id, kind, dueAt } = checkIn;
    const message = messages.find((one) => one.id === id);
    const { state, reason } = stateOf(checkIn, message);
    return { kind, dueAt, state, reason };
  });
