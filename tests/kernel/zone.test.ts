import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hour, instant, minute, parseDuration, parseInstant, toIso } from '../../shared/kernel/instant.ts';
import {
  isZone,
  localDay,
  localWeek,
  minuteOfDayAt,
  onLocalDay,
  wallClockAt,
} from '../../shared/kernel/zone.ts';
import { at, zone } from '../support/clinic.ts';

const denver = zone('America/Denver');

describe('wall clocks', () => {
  test('show the local day and time', () => {
    expect(wallClockAt(at('2026-03-02T17:00:30Z'), denver)).toEqual({
      year: 2026,
      month: 3,
      day: 2,
      hour: 10,
      minute: 0,
      second: 30,
      weekday: 1,
    });
  });

  test.each([
    ['2026-03-02T17:00:00Z', 21 * 60, 0, '2026-03-03T04:00:00Z'],
    ['2026-03-02T17:00:00Z', 8 * 60, 1, '2026-03-03T15:00:00Z'],
    // Clocks go forward at 02:00 on 8 March: 08:00 is an hour nearer.
    ['2026-03-08T04:00:00Z', 8 * 60, 1, '2026-03-08T14:00:00Z'],
    // 02:30 does not exist that night: the first instant after the gap.
    ['2026-03-08T06:00:00Z', 2 * 60 + 30, 1, '2026-03-08T09:00:00Z'],
    // Clocks go back at 02:00 on 1 November: 01:30 comes twice, the first counts.
    ['2026-11-01T05:00:00Z', 90, 1, '2026-11-01T07:30:00Z'],
    ['2026-11-01T05:00:00Z', 8 * 60, 1, '2026-11-01T15:00:00Z'],
  ])('on the local day of %s, minute %d of %d days later is %s', (from, minuteOfDay, days, expected) => {
    expect(toIso(onLocalDay(at(from), denver, minuteOfDay, days))).toBe(expected);
  });

  test('weeks begin on Monday', () => {
    expect(localWeek(at('2026-03-08T12:00:00Z'), denver)).toBe('2026-03-02');
    expect(localWeek(at('2026-03-09T12:00:00Z'), denver)).toBe('2026-03-09');
    expect(localDay(at('2026-03-09T05:00:00Z'), denver)).toBe('2026-03-08');
  });

  test('a time of day is shown again where it was asked for, unless spring skips it', () => {
    const zones = [
      'America/Denver',
      'Europe/Berlin',
      'Australia/Lord_Howe',
      'Asia/Kathmandu',
      'America/St_Johns',
      'UTC',
    ].map(zone);
    fc.assert(
      fc.property(
        fc.integer({ min: at('2024-01-01T00:00:00Z'), max: at('2030-01-01T00:00:00Z') }),
        fc.integer({ min: 0, max: 24 * 60 - 1 }),
        fc.constantFrom(...zones),
        (milliseconds, minuteOfDay, where) => {
          const found = onLocalDay(instant(milliseconds), where, minuteOfDay);
          const shown = minuteOfDayAt(found, where);
          const skipped = minuteOfDayAt(instant(found - minute), where) < minuteOfDay && shown > minuteOfDay;
          expect(shown === minuteOfDay || skipped).toBe(true);
          expect(Math.abs(found - milliseconds)).toBeLessThan(25 * hour);
        },
      ),
    );
  });

  test.each(['Mars/Olympus', '', '+07:00', 'America/Denver; DROP'])('%j is no zone', (name) => {
    expect(isZone(name)).toBe(false);
  });
});

describe('instants and durations', () => {
  test.each(['2026-02-30T00:00:00Z', '2026-13-01T00:00:00Z', '2026-03-02', '2026-03-02T17:00:00', 'now', ''])(
    '%j is no instant',
    (text) => {
      expect(parseInstant(text)).toBeUndefined();
    },
  );

  test.each([
    ['PT4H', 4 * hour],
    ['P1DT30M', 24 * hour + 30 * minute],
    ['PT90S', 90_000],
    ['P2W', 14 * 24 * hour],
  ])('%s is read', (text, milliseconds) => {
    expect(parseDuration(text)).toBe(milliseconds);
  });

  test.each(['', 'P', 'PT', '4H', 'PT-4H', 'PT4X'])('%j is no duration', (text) => {
    expect(parseDuration(text)).toBeUndefined();
  });
});
