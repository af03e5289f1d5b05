import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Spent } from '../../shared/followup/budget.ts';
import { planCheckIns } from '../../shared/followup/plan.ts';
import { quietSpanAt } from '../../shared/followup/quiet-hours.ts';
import type { SessionFacts } from '../../shared/followup/session.ts';
import { patientId, sessionId } from '../../shared/kernel/brand.ts';
import { day, hour, type Instant, instant, minute, plus, toIso } from '../../shared/kernel/instant.ts';
import { localDay, localWeek, type Zone } from '../../shared/kernel/zone.ts';
import { at, clinicWith, zone } from '../support/clinic.ts';

const clinic = clinicWith();
const denver = zone('America/Denver');

const session = (completedAt: Instant, timeZone: Zone = denver, consented = true): SessionFacts => ({
  id: sessionId('s-1'),
  patientId: patientId('p-1'),
  completedAt,
  regions: [],
  risks: [],
  language: 'en',
  timeZone,
  consents: {},
  consented,
});

type Asked = {
  completed: string;
  recorded?: string;
  spent?: readonly Spent[];
  hasNewer?: boolean;
  consented?: boolean;
  timeZone?: Zone;
};

const planned = ({
  completed,
  recorded,
  spent = [],
  hasNewer = false,
  consented = true,
  timeZone = denver,
}: Asked) =>
  planCheckIns({
    session: session(at(completed), timeZone, consented),
    revision: 1,
    recordedAt: at(recorded ?? completed),
    clinic,
    kept: [],
    spent,
    hasNewer,
  });

const short = (asked: Asked): string[] =>
  planned(asked).map(({ kind, dueAt, placement, skipped, reason }) =>
    [kind, toIso(dueAt), skipped === undefined ? placement : `skipped:${skipped}`, reason ?? '-'].join(' '),
  );

describe('the plan of one session', () => {
  test('a morning session is asked about after 4 h, 24 h, 48 h and 7 d of elapsed time', () => {
    expect(short({ completed: '2026-03-02T17:00:00Z' })).toEqual([
      '4h 2026-03-02T21:00:00Z planned -',
      '24h 2026-03-03T17:00:00Z planned -',
      '48h 2026-03-04T17:00:00Z planned -',
      // Clocks went forward in between: elapsed time, not the time of day.
      '7d 2026-03-09T17:00:00Z planned -',
    ]);
  });

  test('a 4 h check-in in quiet hours comes forward to a quarter of an hour before them', () => {
    expect(short({ completed: '2026-03-03T00:30:00Z' })[0]).toBe(
      '4h 2026-03-03T03:45:00Z pulled-forward quiet-hours',
    );
  });

  test('two hours after the session is the soonest it comes forward to', () => {
    expect(short({ completed: '2026-03-03T01:45:00Z' })[0]).toBe(
      '4h 2026-03-03T03:45:00Z pulled-forward quiet-hours',
    );
    expect(short({ completed: '2026-03-03T01:46:00Z' })[0]).toBe('4h 2026-03-03T15:00:00Z moved quiet-hours');
  });

  test('where the 4 h check-in moved to the morning, the 24 h one finds no room on that day', () => {
    expect(short({ completed: '2026-03-03T02:30:00Z' })).toEqual([
      '4h 2026-03-03T15:00:00Z moved quiet-hours',
      '24h 2026-03-04T02:30:00Z skipped:budget budget',
      '48h 2026-03-05T02:30:00Z planned -',
      '7d 2026-03-10T02:30:00Z planned -',
    ]);
  });

  test('other check-ins in quiet hours move to their end', () => {
    // 05:30 in Denver: 24 h and 48 h and 7 d later are before 08:00.
    const plan = short({ completed: '2026-03-02T12:30:00Z' });
    expect(plan[1]).toBe('24h 2026-03-03T15:00:00Z moved quiet-hours');
    // After the clocks went forward, 08:00 is an hour earlier in UTC.
    expect(plan[3]).toBe('7d 2026-03-09T14:00:00Z moved quiet-hours');
  });

  test('21:00 is quiet and 08:00 is not', () => {
    expect(quietSpanAt(at('2026-03-03T04:00:00Z'), denver, clinic.quietHours)).toBeDefined();
    expect(quietSpanAt(at('2026-03-03T03:59:59Z'), denver, clinic.quietHours)).toBeUndefined();
    expect(quietSpanAt(at('2026-03-03T15:00:00Z'), denver, clinic.quietHours)).toBeUndefined();
    expect(quietSpanAt(at('2026-03-03T14:59:59Z'), denver, clinic.quietHours)).toBeDefined();
  });

  test.each([
    ['2026-03-07T22:00:00Z', '24h 2026-03-08T22:00:00Z'],
    ['2026-10-31T21:00:00Z', '24h 2026-11-01T21:00:00Z'],
  ])('across a change of the clocks %s, 24 h is 24 elapsed hours', (completed, expected) => {
    expect(short({ completed })[1]).toContain(expected);
  });

  test('two check-ins within 6 h are one: the later asks at its own time', () => {
    const close = clinicWith({ plan: { ...clinic.plan, '24h': { after: 8 * 60, grace: 720 } } });
    const plan = planCheckIns({
      session: session(at('2026-03-02T15:00:00Z')),
      revision: 1,
      recordedAt: at('2026-03-02T15:00:00Z'),
      clinic: close,
      kept: [],
      spent: [],
      hasNewer: false,
    });
    expect(plan.map(({ kind, skipped, reason }) => [kind, skipped, reason])).toEqual([
      ['4h', 'merged', 'merged-into-24h'],
      ['24h', undefined, null],
      ['48h', undefined, null],
      ['7d', undefined, null],
    ]);
  });

  test('recorded late, what is within its grace leaves at once and what is past it is skipped', () => {
    const plan = planned({ completed: '2026-03-02T17:00:00Z', recorded: '2026-03-03T18:00:00Z' });
    expect(plan.map(({ kind, skipped, sendAt }) => [kind, skipped, toIso(sendAt)])).toEqual([
      ['4h', 'late', '2026-03-03T18:00:00Z'],
      ['24h', undefined, '2026-03-03T18:00:00Z'],
      ['48h', undefined, '2026-03-04T17:00:00Z'],
      ['7d', undefined, '2026-03-09T17:00:00Z'],
    ]);
  });

  test('recorded in quiet hours, a check-in that would leave at once waits for the morning or is too late', () => {
    // Due 20:00, recorded 22:00: four hours of grace end before the morning.
    expect(short({ completed: '2026-03-02T23:00:00Z', recorded: '2026-03-03T05:00:00Z' })[0]).toContain(
      'skipped:late',
    );
  });

  test('recorded after quiet hours began, a 4 h check-in does not come forward into the past', () => {
    expect(short({ completed: '2026-03-03T00:30:00Z', recorded: '2026-03-03T04:10:00Z' })[0]).toBe(
      '4h 2026-03-03T15:00:00Z moved quiet-hours',
    );
  });

  test('without consent nothing is planned, and each check-in says so', () => {
    expect(short({ completed: '2026-03-02T17:00:00Z', consented: false })).toEqual([
      '4h 2026-03-02T21:00:00Z skipped:no-consent no-consent',
      '24h 2026-03-03T17:00:00Z skipped:no-consent no-consent',
      '48h 2026-03-04T17:00:00Z skipped:no-consent no-consent',
      '7d 2026-03-09T17:00:00Z skipped:no-consent no-consent',
    ]);
  });

  test('a session older than one already followed is stored with nothing to ask', () => {
    const plan = planned({ completed: '2026-03-02T17:00:00Z', hasNewer: true });
    expect(plan.every((checkIn) => checkIn.skipped === 'newer-session')).toBe(true);
  });

  test('a 4 h check-in has room on a day that is spent, a 24 h one has not', () => {
    const spent = [{ sessionId: sessionId('s-0'), at: at('2026-03-02T16:00:00Z') }];
    expect(short({ completed: '2026-03-02T17:00:00Z', spent })[0]).toContain('planned');
    const tuesday = [{ sessionId: sessionId('s-0'), at: at('2026-03-03T15:00:00Z') }];
    expect(short({ completed: '2026-03-02T17:00:00Z', spent: tuesday })[1]).toContain('skipped:budget');
  });
});

describe('every plan', () => {
  const zones = [
    'America/Denver',
    'America/New_York',
    'Europe/Berlin',
    'Australia/Sydney',
    'Pacific/Auckland',
    'Asia/Kolkata',
  ].map(zone);

  test('stays out of quiet hours, within the budget and within its grace, and names every kind once', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: at('2026-01-01T00:00:00Z') / minute, max: at('2027-12-31T00:00:00Z') / minute }),
        fc.integer({ min: 0, max: 7 * 24 * 60 }),
        fc.constantFrom(...zones),
        (completedMinute, lateMinutes, where) => {
          const completedAt = instant(completedMinute * minute);
          const recordedAt = plus(completedAt, lateMinutes * minute);
          const plan = planCheckIns({
            session: session(completedAt, where),
            revision: 1,
            recordedAt,
            clinic,
            kept: [],
            spent: [],
            hasNewer: false,
          });
          expect(plan.map((checkIn) => checkIn.kind).toSorted()).toEqual(['24h', '48h', '4h', '7d']);
          const asked = plan.filter((checkIn) => checkIn.skipped === undefined);
          for (const { kind, dueAt, sendAt } of asked) {
            expect(quietSpanAt(sendAt, where, clinic.quietHours)).toBeUndefined();
            expect(sendAt).toBeGreaterThanOrEqual(recordedAt);
            expect(sendAt - dueAt).toBeLessThanOrEqual(clinic.plan[kind].grace * minute);
            expect(dueAt - completedAt).toBeGreaterThanOrEqual(2 * hour);
          }
          const others = asked.filter((checkIn) => checkIn.kind !== '4h');
          const days = others.map((checkIn) => localDay(checkIn.sendAt, where));
          expect(new Set(days).size).toBe(days.length);
          const weeks = asked.map((checkIn) => localWeek(checkIn.sendAt, where));
          expect(
            Math.max(0, ...weeks.map((week) => weeks.filter((one) => one === week).length)),
          ).toBeLessThanOrEqual(3);
          for (const checkIn of plan)
            expect(checkIn.skipped === undefined || checkIn.reason !== null).toBe(true);
        },
      ),
      { numRuns: 400 },
    );
  });

  test('of a session recorded at once asks at least three times', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 366 * 24 * 60 }), (minutes) => {
        const completedAt = plus(at('2026-01-01T00:00:00Z'), minutes * minute);
        const plan = planCheckIns({
          session: session(completedAt),
          revision: 1,
          recordedAt: completedAt,
          clinic,
          kept: [],
          spent: [],
          hasNewer: false,
        });
        expect(plan.filter((checkIn) => checkIn.skipped === undefined).length).toBeGreaterThanOrEqual(3);
        expect(plan.every((checkIn) => checkIn.dueAt - completedAt < 8 * day)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
