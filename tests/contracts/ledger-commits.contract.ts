import { describe, expect, test } from 'vitest';
import { type ConversationId, commitId } from '../../shared/kernel/brand.ts';
import { commitOf, conversation, later, start } from '../support/commits.ts';
import type { LedgerStage } from './ledger-stage.ts';

const a = conversation('a');
const b = conversation('b');
const c = conversation('c');

/** One version orders everything, and a pointer is taken by one. */
export const commitContract = (stage: LedgerStage): void => {
  describe('one version orders everything', () => {
    test('what was never stored is nothing', async () => {
      expect(await stage.ledger.load(a)).toBeUndefined();
      expect(await stage.ledger.history(a, 0)).toEqual([]);
      expect(await stage.ledger.find('address/1')).toBeUndefined();
      expect(await stage.ledger.due(later(1e9), 10)).toEqual([]);
      expect(await stage.ledger.withOpenCase(10)).toEqual([]);
    });

    test('the first commit makes version 1 and comes back whole', async () => {
      const first = commitOf(a, 0);
      await stage.committed(first);
      expect(await stage.ledger.load(a)).toEqual({
        state: first.state,
        version: 1,
        commitId: first.commitId,
      });
      expect(await stage.ledger.history(a, 0)).toEqual([
        { version: 1, commitId: first.commitId, at: first.at, events: first.events },
      ]);
    });

    test('a later commit replaces the snapshot and leaves the history', async () => {
      const first = commitOf(a, 0);
      const second = commitOf(a, 1, { state: { ...first.state, prefers: 'es' } });
      await stage.committed(first, second);
      expect(await stage.ledger.load(a)).toEqual({
        state: second.state,
        version: 2,
        commitId: second.commitId,
      });
      expect((await stage.ledger.history(a, 0)).map((commit) => commit.commitId)).toEqual([
        first.commitId,
        second.commitId,
      ]);
    });

    test('a decision on an old version conflicts and stores nothing', async () => {
      await stage.committed(commitOf(a, 0), commitOf(a, 1));
      expect(await stage.ledger.commit(commitOf(a, 0))).toBe('conflict');
      expect(await stage.ledger.commit(commitOf(a, 1))).toBe('conflict');
      await stage.nothingChanged(a, 2);
    });

    test('a decision on a version that does not exist yet conflicts', async () => {
      expect(await stage.ledger.commit(commitOf(a, 1))).toBe('conflict');
      await stage.nothingChanged(a, 0);
      await stage.committed(commitOf(a, 0));
      expect(await stage.ledger.commit(commitOf(a, 5))).toBe('conflict');
      await stage.nothingChanged(a, 1);
    });

    test('of rivals for one version exactly one wins', async () => {
      await stage.committed(commitOf(a, 0));
      const rivals = Array.from({ length: 6 }, () => commitOf(a, 1));
      const outcomes = await Promise.all(rivals.map((rival) => stage.ledger.commit(rival)));
      expect(outcomes.filter((outcome) => outcome === 'committed')).toHaveLength(1);
      expect(outcomes.filter((outcome) => outcome === 'conflict')).toHaveLength(5);
      expect((await stage.ledger.load(a))?.commitId).toBe(rivals[outcomes.indexOf('committed')]?.commitId);
      await stage.nothingChanged(a, 2);
    });

    test('the same commit issued again is committed, once', async () => {
      const first = commitOf(a, 0, {
        pointers: [{ key: 'session/1', value: a, guard: 'absent' }],
      });
      await stage.committed(first, first);
      await stage.nothingChanged(a, 1);
    });

    test('the same commit issued again after others is still committed, and changes nothing', async () => {
      const first = commitOf(a, 0);
      const third = commitOf(a, 2);
      await stage.committed(first, commitOf(a, 1), third, first);
      expect((await stage.ledger.load(a))?.commitId).toBe(third.commitId);
      await stage.nothingChanged(a, 3);
    });

    test('a rival decision of the same command on the same version conflicts', async () => {
      const ours = commitOf(a, 0);
      await stage.committed(ours);
      expect(await stage.ledger.commit({ ...ours, commitId: commitId('another-commit') })).toBe('conflict');
    });

    test('conversations do not meet', async () => {
      await stage.committed(commitOf(a, 0), commitOf(b, 0), commitOf(a, 1));
      await stage.nothingChanged(a, 2);
      await stage.nothingChanged(b, 1);
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
      await stage.committed(
        commitOf(a, 0, { pointers: [points('x', 'absent'), points('code/37', 'any', 900)] }),
      );
      expect(await stage.ledger.find('x')).toEqual({ value: 'of x' });
      expect(await stage.ledger.find('code/37')).toEqual({ value: 'of code/37', freeFrom: later(900) });
    });

    test('a taken key conflicts where it must be absent, and nothing of the commit stays', async () => {
      await stage.committed(commitOf(a, 0, { pointers: [points('taken', 'absent')] }));
      const late = commitOf(b, 0, {
        pointers: [points('fresh', 'absent'), points('taken', 'absent'), points('other', 'any')],
        nextDueAt: start,
        urgent: true,
      });
      expect(await stage.ledger.commit(late)).toBe('conflict');
      await stage.nothingChanged(b, 0);
      expect(await stage.ledger.find('fresh')).toBeUndefined();
      expect(await stage.ledger.find('other')).toBeUndefined();
      expect(await stage.ledger.due(later(1e9), 10)).toEqual([]);
      expect(await stage.ledger.withOpenCase(10)).toEqual([]);
    });

    test('a key is written over where anything may stand there', async () => {
      await stage.committed(commitOf(a, 0, { pointers: [points('x', 'absent', 10)] }));
      await stage.committed(commitOf(b, 0, { pointers: [{ key: 'x', value: 'new', guard: 'any' }] }));
      expect(await stage.ledger.find('x')).toEqual({ value: 'new' });
    });

    test('a key may be taken again from its freeFrom on, not a millisecond earlier', async () => {
      await stage.committed(commitOf(a, 0, { pointers: [points('code/37', 'absent', 500)] }));
      const again = (id: ConversationId, at: number) =>
        commitOf(id, 0, { at: later(at), pointers: [points('code/37', 'absent', 9000)] });
      expect(await stage.ledger.commit(again(b, 499))).toBe('conflict');
      expect(await stage.ledger.commit(again(b, 500))).toBe('committed');
      expect(await stage.ledger.find('code/37')).toEqual({ value: 'of code/37', freeFrom: later(9000) });
      expect(await stage.ledger.commit(again(c, 501))).toBe('conflict');
    });

    test('a key without freeFrom is taken for ever', async () => {
      await stage.committed(commitOf(a, 0, { pointers: [points('session/1', 'absent')] }));
      const years = commitOf(b, 0, { at: later(1e11), pointers: [points('session/1', 'absent')] });
      expect(await stage.ledger.commit(years)).toBe('conflict');
    });

    test('of two conversations that take one key at once exactly one wins', async () => {
      const rivals = ['p', 'q', 'r', 's'].map((name) =>
        commitOf(conversation(name), 0, { pointers: [points('code/37', 'absent')] }),
      );
      const outcomes = await Promise.all(rivals.map((rival) => stage.ledger.commit(rival)));
      expect(outcomes.toSorted()).toEqual(['committed', 'conflict', 'conflict', 'conflict']);
    });

    test('a commit may carry 97 pointers', async () => {
      const pointers = Array.from({ length: 97 }, (_, n) => points(`many/${n}`, 'absent'));
      await stage.committed(commitOf(a, 0, { pointers }));
      expect(await stage.ledger.find('many/96')).toEqual({ value: 'of many/96' });
    });
  });
};
