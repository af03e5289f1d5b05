import type { StaffId } from '../kernel/brand.ts';
import type { Instant } from '../kernel/instant.ts';

// The desk is the one conversation of a clinic that belongs to no patient: its morning's digest and the alarms that are about the
// clinic as a whole are promised here, and so leave under the same claims as every other message. The switch that pauses the
// clinic's check-ins stands here too, and which sessions of the board have been signed out.

export type Desk = {
  /** When the next digest is made; absent where nothing is open. */
  readonly digestAt?: Instant;
  /** The local day of the last one, so that no day has two. */
  readonly digestDay?: string;
  /** Since when a synthetic red flag is expected to come through, and when one last did. */
  readonly canary?: { readonly awaitedAt: Instant; readonly provedAt?: Instant };
  /** Present while no check-in of the clinic leaves. */
  readonly pause?: CheckInPause;
  /** Sessions of the board that were signed out, by a hash of their id, until they would have ended by themselves. */
  readonly signedOut?: readonly { readonly session: string; readonly until: Instant }[];
};

/** More than a clinic signs out in half a day. */
const signedOutMax = 300;

/** Since when the clinic's check-ins stand still, and who stopped them. Pages and answers go on. */
export type CheckInPause = { readonly since: Instant; readonly by: StaffId };

export type DeskEvent =
  | { readonly type: 'CheckInsPaused' | 'CheckInsResumed'; readonly by: StaffId }
  | { readonly type: 'CanaryAwaited' | 'CanaryProved' }
  /** `now` is the time that sessions are timed by: on a laptop it is not the clinic's. */
  | {
      readonly type: 'SignedOut';
      readonly by: StaffId;
      readonly session: string;
      readonly now: Instant;
      readonly until: Instant;
    }
  | { readonly type: 'DigestPlanned'; readonly dueAt: Instant }
  /** Its time came: it was promised, or there was nothing to say. */
  | {
      readonly type: 'DigestMade';
      readonly day: string;
      readonly as: 'promised' | 'empty' | 'closed' | 'again';
    };

/** A desk without one of its parts. */
const without = (desk: Desk, part: keyof Desk): Desk => {
  const { [part]: _, ...rest } = desk;
  return rest;
};

/** The desk after an event. */
export const evolveDesk = (desk: Desk, event: DeskEvent, at: Instant): Desk => {
  switch (event.type) {
    case 'DigestPlanned':
      return { ...desk, digestAt: event.dueAt };
    case 'DigestMade':
      return { ...without(desk, 'digestAt'), digestDay: event.day };
    case 'CheckInsPaused':
      return { ...desk, pause: { since: at, by: event.by } };
    case 'CheckInsResumed':
      return without(desk, 'pause');
    case 'SignedOut': {
      const { session, now, until } = event;
      const standing = (desk.signedOut ?? []).filter((one) => one.until > now);
      return { ...desk, signedOut: [...standing, { session, until }].slice(-signedOutMax) };
    }
    case 'CanaryAwaited':
      return { ...desk, canary: { awaitedAt: at } };
    case 'CanaryProved':
      return { ...desk, canary: { awaitedAt: desk.canary?.awaitedAt ?? at, provedAt: at } };
  }
};
