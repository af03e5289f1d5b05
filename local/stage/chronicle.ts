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

/** A text that arrived although its sender never heard so: the one to that address, at that time, that no acceptance named. */
const takeLost = (
  byPlace: Map<number, Delivered>,
  to: string | undefined,
  at: Instant,
): Delivered | undefined => {
  const found = [...byPlace.values()].find((message) => message.to === to && message.at === at);
  if (found !== undefined) byPlace.delete(found.n);
  return found;
};

/** Puts commits and arrivals into the order in which they happened, and tells what each event means. */
export const chronicler = (
  clinic: Clinic,
): ((commits: readonly PlacedCommit[], arrived: readonly Delivered[]) => readonly Entry[]) => {
  const known: Known = { clinic, labels: new Map(), codes: new Map(), tries: new Map() };
  /** Where each message was sent to last. */
  const claimedFor = new Map<string, string>();
  return (commits, arrived) => {
    const byPlace = new Map(arrived.map((message) => [message.n, message]));
    const accepted = new Set(
      commits.flatMap(({ events }) =>
        events.flatMap((event) => (event.type === 'MessageAccepted' ? [placeOf(event)] : [])),
      ),
    );
    const unheard = new Map([...byPlace].filter(([n]) => !accepted.has(n)));
    const arrival = (event: ConversationEvent, at: Instant): readonly Entry[] => {
      if (event.type === 'MessageClaimed') claimedFor.set(event.messageId, event.personal?.to ?? '');
      if (event.type === 'MessageAccepted') {
        const message = byPlace.get(placeOf(event));
        return message === undefined ? [] : [{ type: 'out', at: message.at, message, lost: false }];
      }
      if (event.type !== 'MessageOutcomeUnknown') return [];
      const message = takeLost(unheard, claimedFor.get(event.messageId), at);
      return message === undefined ? [] : [{ type: 'out', at: message.at, message, lost: true }];
    };
    return [...commits]
      .sort((a, b) => a.at - b.at)
      .flatMap(({ at, events }) =>
        events.flatMap((event): readonly Entry[] => [
          ...arrival(event, at),
          ...tellEvent(event, known).map((text): Entry => ({ type: 'why', at, text })),
        ]),
      );
  };
};
