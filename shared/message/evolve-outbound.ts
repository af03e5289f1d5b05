import type { Instant } from '../kernel/instant.ts';
import type { Delivery, DeliveryEvent, Outbound, OutboundEvent } from './outbound.ts';

const attemptsOf = (delivery: Delivery): number => ('attempts' in delivery ? delivery.attempts : 0);

const deliver = <Message extends Outbound>(message: Message, delivery: Delivery): Message => ({
  ...message,
  delivery,
});

const evolveOne = (message: Outbound, event: DeliveryEvent, at: Instant): Outbound => {
  const attempts = attemptsOf(message.delivery);
  switch (event.type) {
    case 'MessageClaimed':
      return deliver(message, {
        state: 'sending',
        attemptId: event.attemptId,
        claimedAt: at,
        leaseUntil: event.leaseUntil,
        attempts: attempts + 1,
      });
    case 'MessageAccepted':
      return deliver(message, { state: 'sent', at });
    case 'ReceiptRecorded':
      return message.delivery.state === 'sent'
        ? deliver(message, { ...message.delivery, receipt: event.receipt })
        : message;
    case 'MessageDeferred':
    case 'MessageHeld':
      return deliver(message, { state: 'pending', dueAt: event.dueAt, attempts });
    case 'MessageOutcomeUnknown':
      return deliver(message, { state: 'unknown', attemptId: event.attemptId, until: event.until, attempts });
    case 'MessageRenewed': {
      const renewed = deliver(message, { state: 'pending', dueAt: event.dueAt, attempts });
      // The page that may have arrived is not sent as if it were the first.
      return renewed.class === 'page'
        ? {
            ...renewed,
            repeat: renewed.repeat + 1,
            about: renewed.about === 'first' ? 'unacknowledged' : renewed.about,
          }
        : renewed;
    }
    case 'MessageSkipped':
      return deliver(message, { state: 'skipped', at, because: event.because });
    case 'MessageLeftToHuman':
      return deliver(message, { state: 'human', at, because: event.because });
  }
};

/** At most once means that nothing more will be done about it once it has been tried. */
const isSettled = (message: Outbound): boolean => {
  switch (message.delivery.state) {
    case 'pending':
    case 'sending':
      return false;
    case 'unknown':
      return (
        message.class === 'answer' ||
        message.class === 'stop-confirmation' ||
        message.class === 'staff-answer' ||
        message.class === 'notice'
      );
    case 'sent':
    case 'skipped':
    case 'human':
      return true;
  }
};

/** The messages after an event. What is settled leaves; check-ins stay, for they are the plan that staff see. */
export const evolveOutbound = (
  messages: readonly Outbound[],
  event: OutboundEvent,
  at: Instant,
): readonly Outbound[] => {
  if (event.type === 'MessagePromised') return [...messages, event.message];
  return messages
    .map((message) => (message.id === event.messageId ? evolveOne(message, event, at) : message))
    .filter((message) => message.class === 'check-in' || !isSettled(message));
};

/** When this message next needs the waker; undefined when it is settled. */
export const messageDueAt = ({ delivery }: Outbound): Instant | undefined => {
  switch (delivery.state) {
    case 'pending':
      return delivery.dueAt;
    case 'sending':
      return delivery.leaseUntil;
    case 'unknown':
      return delivery.until;
    case 'sent':
    case 'skipped':
    case 'human':
      return undefined;
  }
};

/**
 * When a message left, may have left or began to leave; undefined where it did not. One whose fate nobody knows counts: a reply to it
 * is the best evidence that it arrived.
 */
export const leftAt = ({ delivery }: Outbound): Instant | undefined => {
  switch (delivery.state) {
    case 'sending':
      return delivery.claimedAt;
    case 'unknown':
      return delivery.until;
    case 'sent':
      return delivery.at;
    case 'human':
      return delivery.because === 'outcome-unknown' ? delivery.at : undefined;
    case 'pending':
    case 'skipped':
      return undefined;
  }
};
