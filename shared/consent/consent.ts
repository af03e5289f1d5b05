import type { ReplyId } from '../kernel/brand.ts';
import type { Instant } from '../kernel/instant.ts';

/** How an address came to be closed to our messages. */
export type OptOutCause = 'asked' | 'wrong-number' | 'carrier' | 'unsubscribed';

/**
 * Whether an address may be written to. It belongs to the address, not to a session: no session lifts an opt-out, only words from
 * that address do. `sentAt` is the carrier's time of those words, which orders a STOP against a START that overtook it.
 */
export type Consent =
  | { readonly status: 'open'; readonly optedInAt?: Instant; readonly sentAt?: Instant }
  | {
      readonly status: 'opted-out';
      readonly at: Instant;
      readonly sentAt: Instant;
      readonly cause: OptOutCause;
    };

export type ConsentEvent =
  | {
      readonly type: 'OptedOut';
      readonly cause: OptOutCause;
      readonly sentAt: Instant;
      readonly replyId?: ReplyId;
    }
  | { readonly type: 'OptedIn'; readonly sentAt: Instant; readonly replyId: ReplyId };

export const initialConsent: Consent = { status: 'open' };

export const evolveConsent = (event: ConsentEvent, at: Instant): Consent => {
  switch (event.type) {
    case 'OptedOut':
      return { status: 'opted-out', at, sentAt: event.sentAt, cause: event.cause };
    case 'OptedIn':
      return { status: 'open', optedInAt: at, sentAt: event.sentAt };
  }
};

/**
 * Texts are not ordered on their way: a START counts only if it was not sent before the STOP. Where a coarse clock gives both the
 * same time, the one that arrives later counts. Who said "wrong number" is a stranger to the sessions recorded here: a person of
 * the clinic finds out who uses that phone now.
 */
export const liftsOptOut = (consent: Consent, sentAt: Instant): boolean =>
  consent.status === 'opted-out' && consent.cause !== 'wrong-number' && sentAt >= consent.sentAt;

/** A STOP that a later START had already overtaken when it arrived. */
export const isOvertaken = (consent: Consent, sentAt: Instant): boolean =>
  consent.status === 'open' && consent.sentAt !== undefined && sentAt < consent.sentAt;
