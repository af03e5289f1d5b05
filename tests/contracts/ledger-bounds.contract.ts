import { describe, expect, test } from 'vitest';
import type { Conversation } from '../../shared/conversation/conversation.ts';
import type { ConversationEvent } from '../../shared/conversation/event.ts';
import { replyId } from '../../shared/kernel/brand.ts';
import { instant } from '../../shared/kernel/instant.ts';
import { commitOf, conversation, start } from '../support/commits.ts';
import type { LedgerStage } from './ledger-stage.ts';

const a = conversation('a');
const b = conversation('b');

/** A row that cannot be read is for a human; a commit that breaks a bound is never stored. */
export const boundsContract = (stage: LedgerStage): void => {
  describe('what cannot be read or must not be written', () => {
    test.each([
      ['no JSON', '{"schema":1,'],
      ['nothing', ''],
      ['no conversation', '{"schema":1}'],
      ['of an unknown schema', '{"schema":2}'],
      ['a list', '[]'],
      ['null', 'null'],
    ])('a stored snapshot that is %s is an error for a human', async (_, state) => {
      await stage.committed(commitOf(a, 0), commitOf(b, 0));
      await stage.store.damage(a, state);
      await expect(stage.ledger.load(a)).rejects.toMatchObject({
        name: 'WorldError',
        code: 'unreadable',
        retriable: false,
      });
      await expect(stage.ledger.load(a)).rejects.not.toThrow(/schema|\{/);
      // The history and every other conversation can still be read.
      expect(await stage.ledger.history(a, 0)).toHaveLength(1);
      expect(await stage.ledger.load(b)).toBeDefined();
    });

    test('the snapshot of another conversation is not taken for this one', async () => {
      await stage.committed(commitOf(a, 0));
      await stage.store.damage(a, JSON.stringify(commitOf(b, 0).state));
      await expect(stage.ledger.load(a)).rejects.toMatchObject({ code: 'unreadable' });
    });

    const fill = (bytes: number): Conversation => ({
      ...commitOf(a, 0).state,
      address: 'x'.repeat(bytes),
    });
    const pointer = (key: string) => ({ key, value: 'v', guard: 'any' as const });

    test.each([
      ['without events', { events: [] }],
      ['with a snapshot above 64 KB', { state: fill(64 * 1024) }],
      [
        'with more pointers than a transaction holds',
        { pointers: Array.from({ length: 98 }, (_, n) => pointer(`k${n}`)) },
      ],
      ['that writes one pointer twice', { pointers: [pointer('k'), pointer('k')] }],
      ['with a pointer without a key', { pointers: [pointer('')] }],
      ['with the snapshot of another conversation', { state: commitOf(b, 0).state }],
      ['on no version', { expectedVersion: -1 }],
    ])('a commit %s is stopped before it is stored', async (_, wanted) => {
      await expect(stage.ledger.commit({ ...commitOf(a, 0), ...wanted })).rejects.toMatchObject({
        name: 'AssertionFailed',
      });
      await stage.nothingChanged(a, 0);
    });

    test('a snapshot of 60 KB is stored and read back', async () => {
      const large = commitOf(a, 0, { state: fill(60 * 1024) });
      await stage.committed(large);
      expect((await stage.ledger.load(a))?.state).toEqual(large.state);
    });

    test('instants at the ends of time survive', async () => {
      const events: readonly ConversationEvent[] = [
        { type: 'OptedIn', sentAt: instant(-8.6e15), replyId: replyId('reply-1') },
      ];
      await stage.committed(commitOf(a, 0, { at: instant(8.6e15), nextDueAt: instant(-8.6e15), events }));
      expect(await stage.ledger.history(a, 0)).toMatchObject([{ at: 8.6e15, events }]);
      expect(await stage.ledger.due(start, 1)).toEqual([a]);
    });
  });
};
