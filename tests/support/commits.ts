import type { Commit } from '../../functions/ports/ledger.ts';
import { openConversation } from '../../shared/conversation/conversation.ts';
import { type ConversationId, commitId, conversationId } from '../../shared/kernel/brand.ts';
import { type Instant, instant, plus } from '../../shared/kernel/instant.ts';

/** When the stories of the contract suites begin: 2026-03-02T17:00:00Z. */
export const start = instant(1_772_470_800_000);

/** Milliseconds after the start. */
export const later = (milliseconds: number): Instant => plus(start, milliseconds);

export const conversation = (name: string): ConversationId => conversationId(`conversation-${name}`);

let commits = 0;

/** A commit as the system makes them, with what the test cares about in `wanted`. */
export const commitOf = (
  id: ConversationId,
  expectedVersion: number,
  wanted: Partial<Commit> = {},
): Commit => {
  commits += 1;
  const at = wanted.at ?? later(expectedVersion);
  const address = '+13035550188';
  return {
    conversationId: id,
    expectedVersion,
    commitId: commitId(`commit-${commits}`),
    at,
    state: openConversation({ id, channel: 'sms', address, at }),
    events: [{ type: 'ConversationOpened', conversationId: id, channel: 'sms', personal: { address } }],
    pointers: [],
    nextDueAt: undefined,
    urgent: false,
    ...wanted,
  };
};
