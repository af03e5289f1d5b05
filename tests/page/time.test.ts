import { describe, expect, test } from 'vitest';
import {
  calendarDay,
  clockTime,
  exactly,
  fromNow,
  instantOf,
  lengthWords,
  localInput,
  when,
  zoneName,
} from '../../local/page/time.ts';

const denver = 'America/Denver';
const at = (iso: string): number => Date.parse(iso);

describe('times are said as people say them', () => {
  const now = at('2026-03-02T21:02:00Z');

  test.each([
    ['2026-03-02T21:00:00Z', '14:00'],
    ['2026-03-03T17:00:00Z', 'tomorrow 10:00'],
    ['2026-03-02T06:59:00Z', 'yesterday 23:59'],
    ['2026-03-04T17:00:00Z', 'Wed 4 Mar 10:00'],
    ['2027-01-01T07:00:00Z', 'Fri 1 Jan 2027 00:00'],
  ])('%s is %s', (iso, words) => {
    expect(when(at(iso), now, denver)).toBe(words);
  });

  test.each([
    [0, '0 s'],
    [40_000, '40 s'],
    [40 * 60_000, '40 min'],
    [19 * 3_600_000 + 58 * 60_000, '19 h 58 min'],
    [2 * 3_600_000, '2 h'],
    [24 * 3_600_000, '1 day'],
    [7 * 24 * 3_600_000 - 5 * 3_600_000, '6 days 19 h'],
  ])('%d ms are %s', (length, words) => {
    expect(lengthWords(length)).toBe(words);
  });

  test('before, after and now are told apart', () => {
    expect(fromNow(now + 40 * 60_000, now)).toBe('in 40 min');
    expect(fromNow(now - 3 * 60_000, now)).toBe('3 min ago');
    expect(fromNow(now + 400, now)).toBe('now');
  });

  test('a day and a time stand in the zone, and the exact instant names offset and UTC', () => {
    expect(calendarDay(now, denver)).toBe('Mon 2 Mar 2026');
    expect(clockTime(now, denver)).toBe('14:02');
    expect(zoneName('America/Puerto_Rico')).toBe('Puerto Rico');
    expect(exactly(now, denver)).toBe(
      'Mon 2 Mar 2026 14:02 America/Denver (UTC-07:00), 2026-03-02T21:02:00Z',
    );
  });
});

describe('a local time typed in a form becomes its instant', () => {
  test.each([
    ['2026-03-02T14:02', '2026-03-02T21:02:00Z'],
    ['2026-07-02T14:02', '2026-07-02T20:02:00Z'],
    ['2026-03-08T01:59', '2026-03-08T08:59:00Z'],
    ['2026-03-08T03:00', '2026-03-08T09:00:00Z'],
  ])('%s in Denver is %s', (local, iso) => {
    const instant = instantOf(local, denver);
    expect(instant).toBe(at(iso));
    expect(localInput(at(iso), denver)).toBe(local);
  });

  test('what is no time stays none', () => {
    expect(instantOf('soon', denver)).toBeUndefined();
  });
});
