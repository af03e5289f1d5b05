import type { Instant } from '../kernel/instant.ts';

// The desk is the one conversation of a clinic that belongs to no patient: its morning's digest and the alarms that are about the
// clinic as a whole are promised here, and so leave under the same claims as every other message.

export type Desk = {
  /** When the next digest is made; absent where nothing is open. */
  readonly digestAt?: Instant;
  /** The local day of the last one, so that no day has two. */
  readonly digestDay?: string;
};

export type DeskEvent =
  | { readonly type: 'DigestPlanned'; readonly dueAt: Instant }
  /** Its time came: it was promised, or there was nothing to say. */
  | {
      readonly type: 'DigestMade';
      readonly day: string;
      readonly as: 'promised' | 'empty' | 'closed' | 'again';
    };

/** The desk after an event. */
export const evolveDesk = (desk: Desk | undefined, event: DeskEvent): Desk => {
  switch (event.type) {
    case 'DigestPlanned':
      return { ...desk, digestAt: event.dueAt };
    case 'DigestMade':
      return { digestDay: event.day };
  }
};
