import type { StoredCommit } from '../../functions/ports/ledger.ts';
import type { Clinic } from '../../shared/clinic/clinic.ts';
import type { ConversationEvent } from '../../shared/conversation/event.ts';
import type { ConversationId } from '../../shared/kernel/brand.ts';
import type { Instant } from '../../shared/kernel/instant.ts';
import type { Delivered } from '../outbox.ts';
import { type Known, tellEvent } from './tell-event.ts';

/** The sentence over a few lines of a transcript. */
export type Caption = { readonly type: 'caption'; readonly at: Instant; readonly text: string };

/** One line of a transcript. */
export type Line =
  /** Somebody's text to the clinic. */
  | { readonly type: 'in'; readonly at: Instant; readonly from: string; readonly text: string }
  /** What arrived on a phone or in a mailbox. `lost`: the sender never heard that it did. */
  | { readonly type: 'out'; readonly at: Instant; readonly message: Delivered; readonly lost: boolean }
  /** What the clinic's people or the outside world did. */
  | { readonly type: 'deed'; readonly at: Instant; readonly text: string }
  /** What the system made of it, and why. */
  | { readonly type: 'why'; readonly at: Instant; readonly text: string };

export type Entry = Caption | Line;

export type PlacedCommit = StoredCommit & { readonly conversation: ConversationId };

type Accepted = Extract<ConversationEvent, { type: 'MessageAccepted' }>;

/** The carrier of the laptop names its messages by their place in the outbox. */
const placeOf = (event: Accepted): number => Number(event.providerMessageId.replace(/^local-/, ''));

/**
 * Puts commits and arrivals into the order in which they happened and tells what each event means. An arrival stands where its
 * sender heard of it; one whose answer was lost stands at its own time.
 */
export const chronicler = (
  clinic: Clinic,
): ((commits: readonly PlacedCommit[], arrived: readonly Delivered[]) => readonly Entry[]) => {
  const known: Known = { clinic, labels: new Map(), codes: new Map(), zones: new Map() };
  return (commits, arrived) => {
    const byPlace = new Map(arrived.map((message) => [message.n, message]));
    const entries: Entry[] = [];
    for (const { at, events } of [...commits].sort((a, b) => a.at - b.at)) {
      for (const event of events) {
        const message = event.type === 'MessageAccepted' ? byPlace.get(placeOf(event)) : undefined;
        if (message !== undefined) {
          byPlace.delete(message.n);
          entries.push({ type: 'out', at: message.at, message, lost: false });
        }
        entries.push(...tellEvent(event, known).map((text): Entry => ({ type: 'why', at, text })));
      }
    }
    const lost = [...byPlace.values()].map(
      (message): Entry => ({ type: 'out', at: message.at, message, lost: true }),
    );
    // A lost answer is told before what was made of it: the sort is stable and keeps the order of equal times.
    return [...lost, ...entries].sort((a, b) => a.at - b.at);
  };
};
