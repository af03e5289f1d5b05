import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Archive } from '../../functions/ports/archive.ts';
import type { Ledger } from '../../functions/ports/ledger.ts';
import { patientId, staffId } from '../../shared/kernel/brand.ts';
import { sessionFacts } from '../conversation/play.ts';
import { commitOf, conversation } from '../support/commits.ts';

type Harness = { readonly ledger: Ledger; readonly archive: Archive; close(): Promise<void> };

const a = conversation('a');
const b = conversation('b');

const opened = (address: string) =>
  ({ type: 'ConversationOpened', conversationId: a, channel: 'sms', personal: { address } }) as const;
const recorded = (patient: string) =>
  ({
    type: 'SessionRecorded',
    session: sessionFacts('s-1', '2026-03-02T17:00:00Z', { patientId: patientId(patient) }),
    digest: 'd',
    revision: 1,
    plan: [],
    personal: { firstName: 'A' },
  }) as const;
const noted = (text: string) => ({ type: 'NoteAdded', by: staffId('desk-1'), personal: { text } }) as const;

/** What every archive must do, whatever its ledger is made of. */
export const archiveContract = (name: string, open: () => Promise<Harness>): void => {
  describe(name, () => {
    let store: Harness;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());

    const textsOf = async (): Promise<readonly unknown[]> =>
      (await store.ledger.history(a, 0)).flatMap((commit) =>
        commit.events.map((event) => ('personal' in event ? event.personal : undefined)),
      );

    test('finds every conversation once, and those of a patient by the whole id', async () => {
      expect(await store.archive.conversations()).toEqual([]);
      await store.ledger.commit(commitOf(a, 0, { events: [opened('+13035550188'), recorded('p-1')] }));
      await store.ledger.commit(commitOf(a, 1));
      await store.ledger.commit(commitOf(b, 0, { events: [opened('x@example.com'), recorded('p-12')] }));
      expect([...(await store.archive.conversations())].sort()).toEqual([a, b]);
      expect(await store.archive.conversations(patientId('p-1'))).toEqual([a]);
      expect(await store.archive.conversations(patientId('p-12'))).toEqual([b]);
      expect(await store.archive.conversations(patientId('p-'))).toEqual([]);
    });

    test('forgets what it is told to, keeps the rest of the same commit, and every event', async () => {
      const events = [opened('+13035550188'), noted('first'), noted('second')];
      await store.ledger.commit(commitOf(a, 0, { events }));
      await store.archive.forget(a, 1, [0, 2]);
      expect(await textsOf()).toEqual([{ address: '+13035550188' }, undefined, { text: 'second' }]);
      await store.archive.forget(a, 1, [0, 2]);
      await store.archive.forget(a, 1, []);
      expect(await textsOf()).toEqual([undefined, undefined, undefined]);
      await store.archive.forget(a, 1, []);
      await store.archive.forget(a, 7, []);
      expect((await store.ledger.load(a))?.version).toBe(1);
      expect(await store.ledger.history(a, 0)).toHaveLength(1);
    });
  });
};
