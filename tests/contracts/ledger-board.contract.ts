import { describe, expect, test } from 'vitest';
import type { Commit, ListPage, ListRequest } from '../../functions/ports/ledger.ts';
import type { Conversation } from '../../shared/conversation/conversation.ts';
import { searchTerms } from '../../shared/conversation/listing.ts';
import { patientId } from '../../shared/kernel/brand.ts';
import { minute } from '../../shared/kernel/instant.ts';
import { commitOf, conversation, later } from '../support/commits.ts';
import { sessionOf, taskOf } from '../support/listed.ts';
import type { LedgerStage } from './ledger-stage.ts';

const nameOf = (id: string): string => id.replace('conversation-', '');

/** The lists of the clinic's board: in order, in pages, complete, and found by name. */
export const boardContract = (stage: LedgerStage): void => {
  const commitWith = (
    name: string,
    version: number,
    changes: Partial<Conversation>,
    at = later(version),
  ): Commit => {
    const commit = commitOf(conversation(name), version, { at });
    return { ...commit, state: { ...commit.state, ...changes } };
  };
  const names = ({ items }: ListPage): readonly string[] => items.map(({ id }) => nameOf(id));
  /** Every page of a list, one after the other. */
  const pages = async (list: (request: ListRequest) => Promise<ListPage>, limit: number) => {
    const read: (readonly string[])[] = [];
    let after: string | undefined;
    do {
      const page: ListPage = await list({ limit, after });
      read.push(names(page));
      after = page.next;
    } while (after !== undefined && read.length < 50);
    return read;
  };

  describe('work for a person', () => {
    const withTask = (name: string, due: readonly number[], version = 0): Commit =>
      commitWith(name, version, { tasks: due.map((ms, n) => taskOf(`${name}-${n}`, later(ms))) });

    test('is listed by when it is due first, whatever was added last', async () => {
      await stage.committed(
        withTask('b', [20, 5]),
        withTask('c', [10]),
        withTask('a', [30]),
        commitOf(conversation('d'), 0),
      );
      expect(names(await stage.ledger.withOpenTask({ limit: 10 }))).toEqual(['b', 'c', 'a']);
    });

    test('leaves the list when it is done, and comes back when it is undone', async () => {
      await stage.committed(
        withTask('a', [10]),
        commitWith('a', 1, { tasks: [{ ...taskOf('a-0', later(10)), doneAt: later(1) }] }),
      );
      expect(names(await stage.ledger.withOpenTask({ limit: 10 }))).toEqual([]);
      await stage.committed(withTask('a', [10], 2));
      const { items } = await stage.ledger.withOpenTask({ limit: 10 });
      expect(items).toEqual([{ id: conversation('a'), version: 3 }]);
    });

    test('comes in pages that miss nobody and repeat nobody', async () => {
      for (let n = 0; n < 7; n += 1) await stage.committed(withTask(`t${n}`, [n < 4 ? 50 : 60 + n]));
      const read = await pages((request) => stage.ledger.withOpenTask(request), 3);
      expect(read.map((page) => page.length)).toEqual([3, 3, 1]);
      expect(read.flat()).toEqual(['t0', 't1', 't2', 't3', 't4', 't5', 't6']);
    });
  });

  describe('every conversation', () => {
    test('is listed once, the one of the last minute first', async () => {
      await stage.committed(
        commitWith('a', 0, {}, later(minute)),
        commitWith('b', 0, {}, later(2 * minute)),
        commitWith('c', 0, {}, later(3 * minute)),
        commitWith('a', 1, {}, later(4 * minute)),
      );
      expect((await stage.ledger.recent({ limit: 10 })).items).toEqual([
        { id: conversation('a'), version: 2 },
        { id: conversation('c'), version: 1 },
        { id: conversation('b'), version: 1 },
      ]);
    });

    test('is one with patients: the clinic’s own desk is not among them, its work is', async () => {
      await stage.committed(
        commitWith('desk', 0, { desk: {}, tasks: [taskOf('t', later(1))] }),
        commitWith('a', 0, {}),
      );
      expect(names(await stage.ledger.recent({ limit: 10 }))).toEqual(['a']);
      expect(names(await stage.ledger.withOpenTask({ limit: 10 }))).toEqual(['desk']);
    });

    test('comes in pages, those of one minute included', async () => {
      for (let n = 0; n < 8; n += 1)
        await stage.committed(commitWith(`n${n}`, 0, {}, later(n < 5 ? 0 : n * minute)));
      const read = await pages((request) => stage.ledger.recent(request), 4);
      expect(read.map((page) => page.length)).toEqual([4, 4]);
      expect(read.flat().toSorted()).toEqual(['n0', 'n1', 'n2', 'n3', 'n4', 'n5', 'n6', 'n7']);
      expect(read.flat().slice(0, 3)).toEqual(['n7', 'n6', 'n5']);
    });

    test.each(['', 'nonsense', '~~~', '0', '9'.repeat(40), '%', "' OR 1=1 --", 'é', '0'.repeat(5000)])(
      'a made-up place %j is no failure',
      async (after) => {
        await stage.committed(commitOf(conversation('a'), 0));
        expect((await stage.ledger.recent({ limit: 5, after })).items.length).toBeLessThan(2);
        expect((await stage.ledger.withOpenTask({ limit: 5, after })).items).toEqual([]);
      },
    );
  });

  describe('a patient is found', () => {
    const withPatients = (name: string, people: readonly (readonly [string, string])[], at: number): Commit =>
      commitWith(
        name,
        0,
        { sessions: people.map(([id, firstName]) => sessionOf(patientId(id), firstName)) },
        later(at),
      );
    const found = async (typed: string, limit = 10) =>
      (await stage.ledger.search(searchTerms(typed), limit)).map(({ id }) => nameOf(id));
    const some = () =>
      stage.committed(
        withPatients('a', [['p-1', 'Sam']], 1),
        withPatients('b', [['p-20', 'José Ángel']], 2),
        withPatients(
          'c',
          [
            ['p-3', 'Samira'],
            ['q-4', 'Ann'],
          ],
          3,
        ),
      );

    test('by the beginning of a name or an id, the latest first, whatever case and accents', async () => {
      await some();
      expect(await found('sam')).toEqual(['c', 'a']);
      expect(await found('SAMI')).toEqual(['c']);
      expect(await found('jose')).toEqual(['b']);
      expect(await found('ángel José')).toEqual(['b']);
      expect(await found('p-20')).toEqual(['b']);
      expect(await found('ann')).toEqual(['c']);
    });

    test('not by the middle of a word, nor by one word of two', async () => {
      await some();
      expect(await found('amira')).toEqual([]);
      expect(await found('jose sam')).toEqual([]);
    });

    test.each(['', ' ', '%', '_', '*', "';--", '"', '\u0000'])(
      'not by %j, which finds nobody',
      async (typed) => {
        await some();
        expect(await found(typed)).toEqual([]);
      },
    );

    test('no more are named than asked for', async () => {
      await some();
      expect(await found('sam', 1)).toEqual(['c']);
    });
  });
};
