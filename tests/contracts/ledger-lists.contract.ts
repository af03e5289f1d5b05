import { describe, expect, test } from 'vitest';
import type { ConversationEvent } from '../../shared/conversation/event.ts';
import { commitOf, conversation, later, start } from '../support/commits.ts';
import type { LedgerStage } from './ledger-stage.ts';

const a = conversation('a');
const b = conversation('b');

/** What is due, whose case is open and what has happened, in order and complete. */
export const listsContract = (stage: LedgerStage): void => {
  describe('what is due', () => {
    const dueAt = (name: string, milliseconds: number, urgent = false) =>
      commitOf(conversation(name), 0, { nextDueAt: later(milliseconds), urgent });
    const dueNames = async (now: number, limit = 100) =>
      (await stage.ledger.due(later(now), limit)).map((id) => id.replace('conversation-', ''));

    test('a conversation is due at its instant, not a millisecond earlier', async () => {
      await stage.committed(dueAt('x', 1000));
      expect(await dueNames(999)).toEqual([]);
      expect(await dueNames(1000)).toEqual(['x']);
    });

    test('there is no lower bound: what was forgotten for ten years comes first', async () => {
      await stage.committed(dueAt('new', 10), dueAt('old', -3.2e11), dueAt('epoch', -start));
      expect(await dueNames(20)).toEqual(['epoch', 'old', 'new']);
    });

    test('open cases come before everything else, then the longest overdue', async () => {
      await stage.committed(
        dueAt('late', 1),
        dueAt('case', 8, true),
        dueAt('later', 2),
        dueAt('old-case', 4, true),
      );
      expect(await dueNames(10)).toEqual(['old-case', 'case', 'late', 'later']);
    });

    test('a limit cuts the end off, never an open case', async () => {
      const names = Array.from({ length: 12 }, (_, n) => `n${n}`);
      for (const [n, name] of names.entries()) await stage.committed(dueAt(name, n));
      await stage.committed(dueAt('case', 99, true));
      expect(await dueNames(100, 4)).toEqual(['case', 'n0', 'n1', 'n2']);
      expect(await dueNames(100, 1)).toEqual(['case']);
      expect(await dueNames(100)).toEqual(['case', ...names]);
    });

    test('each commit moves the due time, and one without it takes the conversation off the list', async () => {
      await stage.committed(dueAt('a', 10), commitOf(a, 1, { nextDueAt: later(50) }));
      expect(await dueNames(40)).toEqual([]);
      expect(await dueNames(50)).toEqual(['a']);
      await stage.committed(commitOf(a, 2));
      expect(await dueNames(1e12)).toEqual([]);
      await stage.committed(commitOf(a, 3, { nextDueAt: later(5) }));
      expect(await dueNames(5)).toEqual(['a']);
    });

    test('a conversation that became urgent, and one that no longer is, is listed once', async () => {
      await stage.committed(dueAt('a', 5), dueAt('b', 3, true));
      await stage.committed(commitOf(a, 1, { nextDueAt: later(5), urgent: true }));
      await stage.committed(commitOf(b, 1, { nextDueAt: later(3) }));
      expect(await dueNames(10)).toEqual(['a', 'b']);
    });

    test('open cases are listed, also those with nothing due, and closed ones are not', async () => {
      await stage.committed(
        dueAt('waiting', 1e6, true),
        commitOf(a, 0, { urgent: true }),
        dueAt('calm', 1),
        commitOf(b, 0, { urgent: true }),
        commitOf(b, 1),
      );
      expect(await stage.ledger.withOpenCase(10)).toEqual([conversation('waiting'), a]);
      expect(await stage.ledger.withOpenCase(1)).toEqual([conversation('waiting')]);
      expect(await dueNames(1e12)).toEqual(['waiting', 'calm']);
    });
  });

  describe('history', () => {
    test('comes oldest first, from the version asked for', async () => {
      for (let version = 0; version < 12; version += 1) await stage.committed(commitOf(a, version));
      const versions = async (afterVersion: number) =>
        (await stage.ledger.history(a, afterVersion)).map((commit) => commit.version);
      expect(await versions(0)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
      expect(await versions(9)).toEqual([10, 11, 12]);
      expect(await versions(12)).toEqual([]);
    });

    test('of more than a megabyte comes back whole', async () => {
      const padded = (n: number): readonly ConversationEvent[] => [
        { type: 'ErrandDone', errandId: `${n}-${'x'.repeat(200_000)}` },
        { type: 'ErrandDone', errandId: `second-${n}` },
      ];
      const commits = Array.from({ length: 11 }, (_, n) => commitOf(a, n, { events: padded(n) }));
      await stage.committed(...commits);
      const history = await stage.ledger.history(a, 0);
      expect(history.map((commit) => commit.events)).toEqual(commits.map((commit) => commit.events));
      expect((await stage.ledger.history(a, 4)).map((commit) => commit.version)).toEqual([
        5, 6, 7, 8, 9, 10, 11,
      ]);
    });

    test('personal parts come back with their event, whatever a patient wrote', async () => {
      const words = 'no puedo respirar \u{1F622} "quoted" \\ \u0000 \ud800 line\nbreak \u2028 \u200f';
      const events: readonly ConversationEvent[] = [
        { type: 'LanguagePreferred', language: 'es' },
        { type: 'ConversationOpened', conversationId: a, channel: 'sms', personal: { address: words } },
        { type: 'ErrandDone', errandId: 'e' },
        { type: 'ConversationOpened', conversationId: a, channel: 'sms', personal: { address: 'second' } },
      ];
      await stage.committed(commitOf(a, 0, { events }));
      expect((await stage.ledger.history(a, 0))[0]?.events).toEqual(events);
    });

    test('once erased, the personal parts are gone and the events stay', async () => {
      await stage.committed(commitOf(a, 0), commitOf(a, 1));
      await stage.store.erase(a, 1);
      const opened = { type: 'ConversationOpened', conversationId: a, channel: 'sms' };
      const history = await stage.ledger.history(a, 0);
      expect(history[0]?.events).toStrictEqual([opened]);
      expect(history[1]?.events).toStrictEqual([{ ...opened, personal: { address: '+13035550188' } }]);
    });
  });
};
