import { describe, expect, test } from 'vitest';
import type { ClinicConfig } from '../../shared/clinic/read-clinic.ts';
import { toIso } from '../../shared/kernel/instant.ts';
import { deadlinesOf } from '../../shared/worklist/deadlines.ts';
import type { TaskKind } from '../../shared/worklist/task.ts';
import { at, clinicWith } from '../support/clinic.ts';

/** Denver in March is UTC-7 until the 8th, UTC-6 after; 2 March 2026 is a Monday; open 08:00-18:00 on weekdays. */
const planned = (
  kind: TaskKind,
  when: string,
  clinic: Partial<ClinicConfig> = {},
  about: { otherLanguage?: boolean; awaitsAnswer?: boolean } = {},
) => {
  const { dueAt, deadlines } = deadlinesOf(kind, clinicWith(clinic), at(when), about);
  return [
    toIso(dueAt),
    ...deadlines.map(
      (one) => `${one.does} ${toIso(one.at)}${one.unless === undefined ? '' : ` unless ${one.unless}`}`,
    ),
  ];
};

describe('a concern', () => {
  test.each([
    ['in the morning: four working hours', '2026-03-02T16:00:00Z', '2026-03-02T20:00:00Z'],
    ['late in the afternoon: by ten the next morning', '2026-03-03T00:00:00Z', '2026-03-03T17:00:00Z'],
    ['a minute before closing: by ten the next morning', '2026-03-03T00:59:00Z', '2026-03-03T17:00:00Z'],
    ['after closing: by ten the next morning', '2026-03-03T02:00:00Z', '2026-03-03T17:00:00Z'],
    ['in the night: by ten that morning', '2026-03-03T09:00:00Z', '2026-03-03T17:00:00Z'],
  ])('%s', (_, when, due) => {
    expect(planned('concern', when)).toEqual([due, `page ${due}`]);
  });

  test('before a weekend is read within twelve hours, or it pages', () => {
    expect(planned('concern', '2026-03-07T02:00:00Z')).toEqual([
      '2026-03-09T16:00:00Z',
      'page 2026-03-07T14:00:00Z unless taken',
      'page 2026-03-09T16:00:00Z',
    ]);
  });

  test('an hour before the weekend closes is not forgotten over it', () => {
    expect(planned('concern', '2026-03-07T00:00:00Z')).toEqual([
      '2026-03-09T16:00:00Z',
      'page 2026-03-07T12:00:00Z unless taken',
      'page 2026-03-09T16:00:00Z',
    ]);
  });

  test('before a closed day is read within twelve hours too', () => {
    expect(planned('concern', '2026-03-03T02:00:00Z', { closedDays: ['2026-03-03'] })).toEqual([
      '2026-03-04T17:00:00Z',
      'page 2026-03-03T14:00:00Z unless taken',
      'page 2026-03-04T17:00:00Z',
    ]);
  });

  test('in a lunch break is one of the day', () => {
    const halves = {
      mon: [
        { from: '08:00', to: '12:00' },
        { from: '13:00', to: '18:00' },
      ],
    };
    expect(planned('concern', '2026-03-02T19:30:00Z', { open: halves })[0]).toBe('2026-03-03T00:00:00Z');
  });

  test('where the clinic opens at noon, the first hour is its morning', () => {
    const noon = { mon: [{ from: '12:00', to: '18:00' }], tue: [{ from: '12:00', to: '18:00' }] };
    expect(planned('concern', '2026-03-03T02:00:00Z', { open: noon })[0]).toBe('2026-03-03T20:00:00Z');
  });

  test('at a clinic that never opens, as none is set up, is due in four hours', () => {
    const never = { ...clinicWith(), open: {} };
    const due = at('2026-03-03T06:00:00Z');
    expect(deadlinesOf('concern', never, at('2026-03-03T02:00:00Z'))).toEqual({
      dueAt: due,
      deadlines: [{ at: due, does: 'page' }],
    });
  });

  test('is due at ten by the clock on both nights on which the clocks change', () => {
    const open = { sun: [{ from: '08:00', to: '18:00' }] };
    expect(planned('concern', '2026-03-08T04:00:00Z', { open })[0]).toBe('2026-03-08T16:00:00Z');
    expect(planned('concern', '2026-11-01T03:00:00Z', { open })[0]).toBe('2026-11-01T17:00:00Z');
  });
});

describe('other work', () => {
  test.each([
    [
      'a follow-up is due by the end of the next business day, reminded of then, and a day later the supervisor is told',
      'follow-up',
      '2026-03-02T16:00:00Z',
      ['2026-03-04T01:00:00Z', 'remind 2026-03-04T01:00:00Z', 'supervise 2026-03-05T01:00:00Z'],
    ],
    [
      'a follow-up of Friday is due on Monday',
      'follow-up',
      '2026-03-06T16:00:00Z',
      ['2026-03-10T00:00:00Z', 'remind 2026-03-10T00:00:00Z', 'supervise 2026-03-11T00:00:00Z'],
    ],
    [
      'a call-back is made the same day, or is a concern',
      'call-back',
      '2026-03-02T16:00:00Z',
      ['2026-03-03T01:00:00Z', 'raise 2026-03-03T01:00:00Z'],
    ],
    [
      'a call-back asked for minutes before closing is made the next day',
      'call-back',
      '2026-03-03T00:30:00Z',
      ['2026-03-04T01:00:00Z', 'raise 2026-03-04T01:00:00Z'],
    ],
    [
      'a patient who was not reached is called again the same day',
      'could-not-reach',
      '2026-03-02T16:00:00Z',
      ['2026-03-03T01:00:00Z', 'raise 2026-03-03T01:00:00Z'],
    ],
    [
      'a death is dealt with in an hour',
      'patient-died',
      '2026-03-02T16:00:00Z',
      ['2026-03-02T17:00:00Z', 'remind 2026-03-02T17:00:00Z', 'supervise 2026-03-04T01:00:00Z'],
    ],
    [
      'a wrong number waits for no deadline but the digest',
      'wrong-number',
      '2026-03-02T16:00:00Z',
      ['2026-03-02T20:00:00Z'],
    ],
  ] as const)('%s', (_, kind, when, expected) => {
    expect(planned(kind, when)).toEqual(expected);
  });

  test('what could not be read is read in four working hours, in one where it is in another language', () => {
    expect(planned('unclear', '2026-03-02T16:00:00Z')[0]).toBe('2026-03-02T20:00:00Z');
    expect(planned('unclear', '2026-03-02T16:00:00Z', {}, { otherLanguage: true })[0]).toBe(
      '2026-03-02T17:00:00Z',
    );
  });

  test('what could not be read becomes a concern when nobody answers the menu in four hours, day or night', () => {
    expect(planned('unclear', '2026-03-03T04:00:00Z', {}, { awaitsAnswer: true })[1]).toBe(
      'raise 2026-03-03T08:00:00Z unless answered',
    );
  });
});
