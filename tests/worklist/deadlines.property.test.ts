import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ClinicConfig } from '../../shared/clinic/read-clinic.ts';
import { hour, type Instant, minute, plus } from '../../shared/kernel/instant.ts';
import { minuteOfDayAt } from '../../shared/kernel/zone.ts';
import { concernDeadlines, deadlinesOf } from '../../shared/worklist/deadlines.ts';
import { taskKinds } from '../../shared/worklist/task.ts';
import { at, clinicWith } from '../support/clinic.ts';

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;
const everyDay = (...spans: readonly { from: string; to: string }[]): ClinicConfig['open'] =>
  Object.fromEntries(weekdays.map((name) => [name, [...spans]]));

const clinics = [
  clinicWith(),
  clinicWith({ timeZone: 'Europe/London', open: everyDay({ from: '09:00', to: '17:30' }) }),
  clinicWith({
    timeZone: 'Australia/Lord_Howe',
    open: everyDay({ from: '08:00', to: '12:00' }, { from: '13:30', to: '19:00' }),
  }),
  clinicWith({ timeZone: 'America/Santiago', open: everyDay({ from: '12:00', to: '20:00' }) }),
  clinicWith({ closedDays: ['2026-03-09', '2026-07-03', '2026-11-02', '2026-12-25'] }),
];

/** Any quarter of a minute of a year, both changes of the clocks among them. */
const instants = fc
  .integer({ min: 0, max: 365 * 24 * 60 * 4 })
  .map((n): Instant => plus(at('2026-01-05T00:00:00Z'), n * 15_000));
const clinic = fc.constantFrom(...clinics);

test('a concern is due after it came in, in opening hours, and not later than ten or two hours into the next open day', () => {
  fc.assert(
    fc.property(clinic, instants, (where, when) => {
      const { dueAt, deadlines } = concernDeadlines(where, when);
      expect(dueAt).toBeGreaterThan(when);
      expect(dueAt - when).toBeLessThan(6 * 24 * hour);
      const local = minuteOfDayAt(dueAt, where.timeZone);
      expect(local).toBeGreaterThanOrEqual(8 * 60);
      expect(local).toBeLessThanOrEqual(20 * 60);
      expect(deadlines.at(-1)).toEqual({ at: dueAt, does: 'page' });
      for (const { at: time } of deadlines) expect(time).toBeGreaterThan(when);
      const [first] = deadlines;
      if (first?.unless === 'taken') expect(first.at - when).toBe(12 * hour);
      else expect(dueAt - when).toBeLessThanOrEqual(16 * hour + 24 * hour);
    }),
    { numRuns: 300 },
  );
}, 20_000);

test('who writes later is never due earlier: nobody gains a place by waiting', () => {
  fc.assert(
    fc.property(clinic, instants, fc.integer({ min: 1, max: 72 * 60 }), (where, when, later) => {
      const first = concernDeadlines(where, when).dueAt;
      expect(concernDeadlines(where, plus(when, later * minute)).dueAt).toBeGreaterThanOrEqual(first);
    }),
    { numRuns: 300 },
  );
}, 20_000);

test('every kind of work has a time that is still to come, and its deadlines come after it began', () => {
  fc.assert(
    fc.property(clinic, instants, fc.constantFrom(...taskKinds), fc.boolean(), (where, when, kind, asked) => {
      const { dueAt, deadlines } = deadlinesOf(kind, where, when, { awaitsAnswer: asked });
      expect(dueAt).toBeGreaterThan(when);
      for (const deadline of deadlines) expect(deadline.at).toBeGreaterThan(when);
    }),
    { numRuns: 300 },
  );
}, 20_000);
