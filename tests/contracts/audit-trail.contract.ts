import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { auditPlace } from '../../functions/ports/audit-records.ts';
import type { AuditEntry, AuditTrail } from '../../functions/ports/audit-trail.ts';
import { personId } from '../../shared/kernel/brand.ts';
import { day, instant } from '../../shared/kernel/instant.ts';
import { conversation, later, start } from '../support/commits.ts';

export type AuditHarness = { readonly trail: AuditTrail; close(): Promise<void> };

const entry = (n: number, changes: Partial<AuditEntry> = {}): AuditEntry => ({
  id: `entry-${n}`,
  at: later(n),
  by: personId('front-desk-1'),
  role: 'front-desk',
  deed: 'saw-cases',
  ...changes,
});

/** What every audit trail must do, whatever it is made of. */
export const auditTrailContract = (name: string, open: () => Promise<AuditHarness>): void => {
  describe(name, () => {
    let store: AuditHarness;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());

    test('a line comes back as it was written', async () => {
      const whole = entry(1, {
        deed: 'finished-task',
        conversation: conversation('a'),
        about: 'task-1 spoke',
      });
      await store.trail.append(whole);
      expect(await store.trail.ofDay('2026-03-02', 10)).toEqual([whole]);
      expect(await store.trail.ofConversation(conversation('a'), 10)).toEqual([whole]);
    });

    test('a line that nobody knows is told with its time, beside those that are known', async () => {
      const place = auditPlace(entry(2));
      const damaged = { deed: 'unknown', place, at: later(2), text: '{"deed":"saw' } as const;
      const newer = {
        ...damaged,
        place: auditPlace(entry(3)),
        at: later(3),
        text: '{"id":"entry-3","by":"director-1","role":"director","deed":"saw-tomorrow"}',
      };
      await store.trail.append(entry(1));
      await store.trail.append(damaged);
      await store.trail.append(newer);
      await store.trail.append(entry(4));
      const lines = await store.trail.ofDay('2026-03-02', 10);
      expect(lines).toMatchObject([entry(4), newer, damaged, entry(1)]);
      // Brought into another trail, as a restore does, they are the same there.
      const other = await open();
      for (const line of lines) await other.trail.append(line);
      expect(await other.trail.ofDay('2026-03-02', 10)).toEqual(lines);
      await other.close();
    });

    test('the latest line comes first, and no more than asked for', async () => {
      for (const n of [2, 9, 4]) await store.trail.append(entry(n));
      expect(await store.trail.ofDay('2026-03-02', 10)).toEqual([9, 4, 2].map((n) => entry(n)));
      expect(await store.trail.ofDay('2026-03-02', 1)).toEqual([entry(9)]);
    });

    test('a line about one conversation stands under no other, and one about none under none', async () => {
      await store.trail.append(entry(1, { conversation: conversation('a') }));
      await store.trail.append(entry(2, { conversation: conversation('b') }));
      await store.trail.append(entry(3));
      expect(await store.trail.ofConversation(conversation('a'), 10)).toMatchObject([{ id: 'entry-1' }]);
      expect(await store.trail.ofConversation(conversation('c'), 10)).toEqual([]);
    });

    test('each day of UTC has its own lines', async () => {
      const tomorrow = instant(start + day);
      await store.trail.append(entry(1));
      await store.trail.append(entry(2, { at: tomorrow }));
      expect(await store.trail.ofDay('2026-03-03', 10)).toHaveLength(1);
      expect(await store.trail.ofDay('2026-03-01', 10)).toEqual([]);
    });

    test('the same line appended twice is one line, and no line is written over', async () => {
      await store.trail.append(entry(1));
      await store.trail.append(entry(1));
      await store.trail.append(entry(1, { deed: 'signed-out' }));
      expect(await store.trail.ofDay('2026-03-02', 10)).toEqual([entry(1)]);
    });

    test('two lines of one instant are two', async () => {
      await store.trail.append(entry(1));
      await store.trail.append(entry(2, { at: later(1) }));
      expect(await store.trail.ofDay('2026-03-02', 10)).toHaveLength(2);
    });
  });
};
