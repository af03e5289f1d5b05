import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Commit, Ledger } from '../../functions/ports/ledger.ts';
import type { Conversation } from '../../shared/conversation/conversation.ts';
import type { ConversationEvent } from '../../shared/conversation/event.ts';
import { type ConversationId, commitId, replyId } from '../../shared/kernel/brand.ts';
import { instant } from '../../shared/kernel/instant.ts';
import { commitOf, conversation, later, start } from '../support/commits.ts';

/** One empty store under test, and the two things that happen to a store from outside. */
export type LedgerHarness = {
  readonly ledger: Ledger;
  /** Writes over the stored snapshot. */
  damage(id: ConversationId, state: string): Promise<void>;
  /** Erases the personal parts of one commit. */
  erase(id: ConversationId, version: number): Promise<void>;
  close(): Promise<void>;
};

/** What every ledger must do, whatever it is made of. */
export const ledgerContract = (name: string, open: () => Promise<LedgerHarness>): void => {
  describe(name, () => {
    let store: LedgerHarness;
    let ledger: Ledger;
    beforeEach(async () => {
      store = await open();
      ledger = store.ledger;
    });
    afterEach(() => store.close());

    const a = conversation('a');
    const b = conversation('b');
    const c = conversation('c');
    const committed = async (...commits: readonly Commit[]): Promise<void> => {
      for (const commit of commits) expect(await ledger.commit(commit)).toBe('committed');
    };
    const nothingChanged = async (id: ConversationId, versions: number): Promise<void> => {
      expect((await ledger.load(id))?.version ?? 0).toBe(versions);
      expect(await ledger.history(id, 0)).toHaveLength(versions);
    };

    describe('one version orders everything', () => {
      test('what was never stored is nothing', async () => {
        expect(await ledger.load(a)).toBeUndefined();
        expect(await ledger.history(a, 0)).toEqual([]);
        expect(await ledger.find('address/1')).toBeUndefined();
        expect(await ledger.due(later(1e9), 10)).toEqual([]);
        expect(await ledger.withOpenCase(10)).toEqual([]);
      });

      test('the first commit makes version 1 and comes back whole', async () => {
        const first = commitOf(a, 0);
        await committed(first);
        expect(await ledger.load(a)).toEqual({ state: first.state, version: 1, commitId: first.commitId });
        expect(await ledger.history(a, 0)).toEqual([
          { version: 1, commitId: first.commitId, at: first.at, events: first.events },
        ]);
      });

      test('a later commit replaces the snapshot and leaves the history', async () => {
        const first = commitOf(a, 0);
        const second = commitOf(a, 1, { state: { ...first.state, prefers: 'es' } });
        await committed(first, second);
        expect(await ledger.load(a)).toEqual({ state: second.state, version: 2, commitId: second.commitId });
        expect((await ledger.history(a, 0)).map((commit) => commit.commitId)).toEqual([
          first.commitId,
          second.commitId,
        ]);
      });

      test('a decision on an old version conflicts and stores nothing', async () => {
        await committed(commitOf(a, 0), commitOf(a, 1));
        expect(await ledger.commit(commitOf(a, 0))).toBe('conflict');
        expect(await ledger.commit(commitOf(a, 1))).toBe('conflict');
        await nothingChanged(a, 2);
      });

      test('a decision on a version that does not exist yet conflicts', async () => {
        expect(await ledger.commit(commitOf(a, 1))).toBe('conflict');
        await nothingChanged(a, 0);
        await committed(commitOf(a, 0));
        expect(await ledger.commit(commitOf(a, 5))).toBe('conflict');
        await nothingChanged(a, 1);
      });

      test('of rivals for one version exactly one wins', async () => {
        await committed(commitOf(a, 0));
        const rivals = Array.from({ length: 6 }, () => commitOf(a, 1));
        const outcomes = await Promise.all(rivals.map((rival) => ledger.commit(rival)));
        expect(outcomes.filter((outcome) => outcome === 'committed')).toHaveLength(1);
        expect(outcomes.filter((outcome) => outcome === 'conflict')).toHaveLength(5);
        expect((await ledger.load(a))?.commitId).toBe(rivals[outcomes.indexOf('committed')]?.commitId);
        await nothingChanged(a, 2);
      });

      test('the same commit issued again is committed, once', async () => {
        const first = commitOf(a, 0, {
          pointers: [{ key: 'session/1', value: a, guard: 'absent' }],
        });
        await committed(first, first);
        await nothingChanged(a, 1);
      });

      test('the same commit issued again after others is still committed, and changes nothing', async () => {
        const first = commitOf(a, 0);
        const third = commitOf(a, 2);
        await committed(first, commitOf(a, 1), third, first);
        expect((await ledger.load(a))?.commitId).toBe(third.commitId);
        await nothingChanged(a, 3);
      });

      test('a rival decision of the same command on the same version conflicts', async () => {
        const ours = commitOf(a, 0);
        await committed(ours);
        expect(await ledger.commit({ ...ours, commitId: commitId('another-commit') })).toBe('conflict');
      });

      test('conversations do not meet', async () => {
        await committed(commitOf(a, 0), commitOf(b, 0), commitOf(a, 1));
        await nothingChanged(a, 2);
        await nothingChanged(b, 1);
      });
    });

    describe('pointers', () => {
      const points = (key: string, guard: 'absent' | 'any', freeFrom?: number) => ({
        key,
        value: `of ${key}`,
        guard,
        ...(freeFrom === undefined ? {} : { freeFrom: later(freeFrom) }),
      });

      test('a pointer written with a commit is found, with the time it becomes free', async () => {
        await committed(commitOf(a, 0, { pointers: [points('x', 'absent'), points('code/37', 'any', 900)] }));
        expect(await ledger.find('x')).toEqual({ value: 'of x' });
        expect(await ledger.find('code/37')).toEqual({ value: 'of code/37', freeFrom: later(900) });
      });

      test('a taken key conflicts where it must be absent, and nothing of the commit stays', async () => {
        await committed(commitOf(a, 0, { pointers: [points('taken', 'absent')] }));
        const late = commitOf(b, 0, {
          pointers: [points('fresh', 'absent'), points('taken', 'absent'), points('other', 'any')],
          nextDueAt: start,
          urgent: true,
        });
        expect(await ledger.commit(late)).toBe('conflict');
        await nothingChanged(b, 0);
        expect(await ledger.find('fresh')).toBeUndefined();
        expect(await ledger.find('other')).toBeUndefined();
        expect(await ledger.due(later(1e9), 10)).toEqual([]);
        expect(await ledger.withOpenCase(10)).toEqual([]);
      });

      test('a key is written over where anything may stand there', async () => {
        await committed(commitOf(a, 0, { pointers: [points('x', 'absent', 10)] }));
        await committed(commitOf(b, 0, { pointers: [{ key: 'x', value: 'new', guard: 'any' }] }));
        expect(await ledger.find('x')).toEqual({ value: 'new' });
      });

      test('a key may be taken again from its freeFrom on, not a millisecond earlier', async () => {
        await committed(commitOf(a, 0, { pointers: [points('code/37', 'absent', 500)] }));
        const again = (id: ConversationId, at: number) =>
          commitOf(id, 0, { at: later(at), pointers: [points('code/37', 'absent', 9000)] });
        expect(await ledger.commit(again(b, 499))).toBe('conflict');
        expect(await ledger.commit(again(b, 500))).toBe('committed');
        expect(await ledger.find('code/37')).toEqual({ value: 'of code/37', freeFrom: later(9000) });
        expect(await ledger.commit(again(c, 501))).toBe('conflict');
      });

      test('a key without freeFrom is taken for ever', async () => {
        await committed(commitOf(a, 0, { pointers: [points('session/1', 'absent')] }));
        const years = commitOf(b, 0, { at: later(1e11), pointers: [points('session/1', 'absent')] });
        expect(await ledger.commit(years)).toBe('conflict');
      });

      test('of two conversations that take one key at once exactly one wins', async () => {
        const rivals = ['p', 'q', 'r', 's'].map((name) =>
          commitOf(conversation(name), 0, { pointers: [points('code/37', 'absent')] }),
        );
        const outcomes = await Promise.all(rivals.map((rival) => ledger.commit(rival)));
        expect(outcomes.toSorted()).toEqual(['committed', 'conflict', 'conflict', 'conflict']);
      });

      test('a commit may carry 97 pointers', async () => {
        const pointers = Array.from({ length: 97 }, (_, n) => points(`many/${n}`, 'absent'));
        await committed(commitOf(a, 0, { pointers }));
        expect(await ledger.find('many/96')).toEqual({ value: 'of many/96' });
      });
    });

    describe('what is due', () => {
      const dueAt = (name: string, milliseconds: number, urgent = false) =>
        commitOf(conversation(name), 0, { nextDueAt: later(milliseconds), urgent });
      const dueNames = async (now: number, limit = 100) =>
        (await ledger.due(later(now), limit)).map((id) => id.replace('conversation-', ''));

      test('a conversation is due at its instant, not a millisecond earlier', async () => {
        await committed(dueAt('x', 1000));
        expect(await dueNames(999)).toEqual([]);
        expect(await dueNames(1000)).toEqual(['x']);
      });

      test('there is no lower bound: what was forgotten for ten years comes first', async () => {
        await committed(dueAt('new', 10), dueAt('old', -3.2e11), dueAt('epoch', -start));
        expect(await dueNames(20)).toEqual(['epoch', 'old', 'new']);
      });

      test('open cases come before everything else, then the longest overdue', async () => {
        await committed(
          dueAt('late', 1),
          dueAt('case', 8, true),
          dueAt('later', 2),
          dueAt('old-case', 4, true),
        );
        expect(await dueNames(10)).toEqual(['old-case', 'case', 'late', 'later']);
      });

      test('a limit cuts the end off, never an open case', async () => {
        const names = Array.from({ length: 12 }, (_, n) => `n${n}`);
        for (const [n, name] of names.entries()) await committed(dueAt(name, n));
        await committed(dueAt('case', 99, true));
        expect(await dueNames(100, 4)).toEqual(['case', 'n0', 'n1', 'n2']);
        expect(await dueNames(100, 1)).toEqual(['case']);
        expect(await dueNames(100)).toEqual(['case', ...names]);
      });

      test('each commit moves the due time, and one without a due time takes the conversation off the list', async () => {
        await committed(dueAt('a', 10), commitOf(a, 1, { nextDueAt: later(50) }));
        expect(await dueNames(40)).toEqual([]);
        expect(await dueNames(50)).toEqual(['a']);
        await committed(commitOf(a, 2));
        expect(await dueNames(1e12)).toEqual([]);
        await committed(commitOf(a, 3, { nextDueAt: later(5) }));
        expect(await dueNames(5)).toEqual(['a']);
      });

      test('a conversation that became urgent, and one that no longer is, is listed once', async () => {
        await committed(dueAt('a', 5), dueAt('b', 3, true));
        await committed(commitOf(a, 1, { nextDueAt: later(5), urgent: true }));
        await committed(commitOf(b, 1, { nextDueAt: later(3) }));
        expect(await dueNames(10)).toEqual(['a', 'b']);
      });

      test('open cases are listed, also those with nothing due, and closed ones are not', async () => {
        await committed(
          dueAt('waiting', 1e6, true),
          commitOf(a, 0, { urgent: true }),
          dueAt('calm', 1),
          commitOf(b, 0, { urgent: true }),
          commitOf(b, 1),
        );
        expect(await ledger.withOpenCase(10)).toEqual([conversation('waiting'), a]);
        expect(await ledger.withOpenCase(1)).toEqual([conversation('waiting')]);
        expect(await dueNames(1e12)).toEqual(['waiting', 'calm']);
      });
    });

    describe('history', () => {
      test('comes oldest first, from the version asked for', async () => {
        for (let version = 0; version < 12; version += 1) await committed(commitOf(a, version));
        const versions = async (afterVersion: number) =>
          (await ledger.history(a, afterVersion)).map((commit) => commit.version);
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
        await committed(...commits);
        const history = await ledger.history(a, 0);
        expect(history.map((commit) => commit.events)).toEqual(commits.map((commit) => commit.events));
        expect((await ledger.history(a, 4)).map((commit) => commit.version)).toEqual([5, 6, 7, 8, 9, 10, 11]);
      });

      test('personal parts come back with their event, whatever a patient wrote', async () => {
        const words = 'no puedo respirar \u{1F622} "quoted" \\ \u0000 \ud800 line\nbreak \u2028 \u200f';
        const events: readonly ConversationEvent[] = [
          { type: 'LanguagePreferred', language: 'es' },
          { type: 'ConversationOpened', conversationId: a, channel: 'sms', personal: { address: words } },
          { type: 'ErrandDone', errandId: 'e' },
          { type: 'ConversationOpened', conversationId: a, channel: 'sms', personal: { address: 'second' } },
        ];
        await committed(commitOf(a, 0, { events }));
        expect((await ledger.history(a, 0))[0]?.events).toEqual(events);
      });

      test('once erased, the personal parts are gone and the events stay', async () => {
        await committed(commitOf(a, 0), commitOf(a, 1));
        await store.erase(a, 1);
        const opened = { type: 'ConversationOpened', conversationId: a, channel: 'sms' };
        const history = await ledger.history(a, 0);
        expect(history[0]?.events).toStrictEqual([opened]);
        expect(history[1]?.events).toStrictEqual([{ ...opened, personal: { address: '+13035550188' } }]);
      });
    });

    describe('what cannot be read or must not be written', () => {
      test.each([
        ['no JSON', '{"schema":1,'],
        ['nothing', ''],
        ['no conversation', '{"schema":1}'],
        ['of an unknown schema', '{"schema":2}'],
        ['a list', '[]'],
        ['null', 'null'],
      ])('a stored snapshot that is %s is an error for a human', async (_, state) => {
        await committed(commitOf(a, 0), commitOf(b, 0));
        await store.damage(a, state);
        await expect(ledger.load(a)).rejects.toMatchObject({
          name: 'WorldError',
          code: 'unreadable',
          retriable: false,
        });
        await expect(ledger.load(a)).rejects.not.toThrow(/schema|\{/);
        // The history and every other conversation can still be read.
        expect(await ledger.history(a, 0)).toHaveLength(1);
        expect(await ledger.load(b)).toBeDefined();
      });

      test('the snapshot of another conversation is not taken for this one', async () => {
        await committed(commitOf(a, 0));
        await store.damage(a, JSON.stringify(commitOf(b, 0).state));
        await expect(ledger.load(a)).rejects.toMatchObject({ code: 'unreadable' });
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
        await expect(ledger.commit({ ...commitOf(a, 0), ...wanted })).rejects.toMatchObject({
          name: 'AssertionFailed',
        });
        await nothingChanged(a, 0);
      });

      test('a snapshot of 60 KB is stored and read back', async () => {
        const large = commitOf(a, 0, { state: fill(60 * 1024) });
        await committed(large);
        expect((await ledger.load(a))?.state).toEqual(large.state);
      });

      test('instants at the ends of time survive', async () => {
        const events: readonly ConversationEvent[] = [
          { type: 'OptedIn', sentAt: instant(-8.6e15), replyId: replyId('reply-1') },
        ];
        await committed(commitOf(a, 0, { at: instant(8.6e15), nextDueAt: instant(-8.6e15), events }));
        expect(await ledger.history(a, 0)).toMatchObject([{ at: 8.6e15, events }]);
        expect(await ledger.due(start, 1)).toEqual([a]);
      });
    });
  });
};
