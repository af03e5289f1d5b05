import { assert } from '../kernel/assert.ts';
import { type MessageId, messageId } from '../kernel/brand.ts';
import type { Instant } from '../kernel/instant.ts';
import type { MessageClass, Outbound } from '../message/outbound.ts';
import type { Case } from '../paging/case.ts';
import type { Conversation } from './conversation.ts';
import type { ConversationEvent } from './event.ts';
import { evolve } from './evolve.ts';

type Distributed<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
/** A message to promise: its id, time and delivery are the draft's. */
export type Promised = Distributed<Outbound, 'id' | 'promisedAt' | 'delivery'>;

/** One decision in the making: every event is folded in at once, so that the next rule sees what the last one did. */
export type Draft = {
  readonly isOpen: () => boolean;
  /** Folded up to the last event. Asserts that the conversation is open. */
  readonly state: () => Conversation;
  readonly events: readonly ConversationEvent[];
  readonly emit: (...events: readonly ConversationEvent[]) => void;
  /** `<conversation>/<version>/<n>`: a replay of the same decision makes the same ids. */
  readonly nextId: () => string;
  readonly promise: (message: Promised, dueAt: Instant) => MessageId;
};

/** Begins a decision on the conversation as loaded; undefined where there is none yet. */
export const draftOn = (
  id: string,
  before: Conversation | undefined,
  version: number,
  at: Instant,
): Draft => {
  let state = before;
  let made = 0;
  const events: ConversationEvent[] = [];
  const emit = (...more: readonly ConversationEvent[]): void => {
    for (const event of more) {
      events.push(event);
      state = evolve(state, event, at);
    }
  };
  const nextId = (): string => {
    made += 1;
    return `${id}/${version + 1}/${made}`;
  };
  return {
    isOpen: () => state !== undefined,
    state: () => {
      assert(state !== undefined, 'a draft is read after its conversation opened');
      return state;
    },
    events,
    emit,
    nextId,
    promise: (message, dueAt) => {
      const promised = messageId(nextId());
      emit({
        type: 'MessagePromised',
        message: {
          ...message,
          id: promised,
          promisedAt: at,
          delivery: { state: 'pending', dueAt, attempts: 0 },
        },
      });
      return promised;
    },
  };
};

export const caseOf = (draft: Draft, id: string): Case | undefined =>
  draft.state().cases.find((one) => one.id === id);

/** Classes in the order in which they are claimed: a page never waits behind a question. */
export const claimOrder: readonly MessageClass[] = [
  'page',
  'pager',
  'emergency-answer',
  'alarm',
  'stop-confirmation',
  'answer',
  'staff-answer',
  'notice',
  'digest',
  'check-in',
];
