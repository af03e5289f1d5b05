import { describe, expect, test } from 'vitest';
import type { Clinic } from '../../shared/clinic/clinic.ts';
import { isOnLadder, standFor } from '../../shared/clinic/on-call.ts';
import type { ClinicConfig } from '../../shared/clinic/read-clinic.ts';
import { personId } from '../../shared/kernel/brand.ts';
import { hour } from '../../shared/kernel/instant.ts';
import { at, clinicWith } from '../support/clinic.ts';

const person = (
  id: string,
  onCall: ClinicConfig['people'][number]['onCall'] = 'always',
  role: ClinicConfig['people'][number]['role'] = 'practitioner',
): ClinicConfig['people'][number] => ({ id, role, email: `${id}@example.com`, onCall });

const director = person('director-1', 'always', 'director');

/** A clinic of these people that the director always covers. */
const clinicOf = (people: readonly ClinicConfig['people'][number][], more: Partial<ClinicConfig> = {}) =>
  clinicWith({
    people: [...people, director],
    ladder: [['treating'], ['backup-1'], ['director-1']],
    ...more,
  });
const backup = person('backup-1', 'always', 'backup');

const stands = (clinic: Clinic, name: string, when: string, treating?: string): readonly string[] =>
  standFor(clinic, name, treating === undefined ? undefined : personId(treating), at(when)).map(
    ({ id }) => id,
  );

/** Whether a step that names this person pages them. */
const onCall = (clinic: Clinic, id: string, when: string): boolean => stands(clinic, id, when).includes(id);

describe('weekly hours', () => {
  const nights = { mon: [{ from: '18:00', to: '08:00' }] };

  test('that end before they begin run through midnight', () => {
    const clinic = clinicOf([person('p-1', nights), backup]);
    expect(onCall(clinic, 'p-1', '2026-03-03T00:59:59Z')).toBe(false);
    expect(onCall(clinic, 'p-1', '2026-03-03T01:00:00Z')).toBe(true);
    expect(onCall(clinic, 'p-1', '2026-03-03T14:59:59Z')).toBe(true);
    expect(onCall(clinic, 'p-1', '2026-03-03T15:00:00Z')).toBe(false);
  });

  test.each([
    // Spring: the night is an hour shorter by the clock of the world, not by the clinic's.
    ['America/Denver', '2026-03-09T05:00:00Z', '2026-03-08T12:59:59Z', '2026-03-08T13:00:00Z'],
    ['Europe/Berlin', '2026-03-29T21:00:00Z', '2026-03-29T04:59:59Z', '2026-03-29T05:00:00Z'],
    ['Australia/Lord_Howe', '2026-10-04T12:00:00Z', '2026-10-03T19:59:59Z', '2026-10-03T20:00:00Z'],
    // Autumn: an hour, or half of one, comes twice and is on call both times.
    ['America/Denver', '2026-11-02T06:00:00Z', '2026-11-01T13:59:59Z', '2026-11-01T14:00:00Z'],
    ['Europe/Berlin', '2026-10-25T22:00:00Z', '2026-10-25T05:59:59Z', '2026-10-25T06:00:00Z'],
    ['Australia/Lord_Howe', '2026-04-05T12:30:00Z', '2026-04-04T20:29:59Z', '2026-04-04T20:30:00Z'],
  ])('follow the wall clock through the change in %s', (timeZone, evening, lastSecond, morning) => {
    const clinic = clinicOf(
      [
        person('p-1', { sat: [{ from: '23:00', to: '07:00' }], sun: [{ from: '23:00', to: '24:00' }] }),
        backup,
      ],
      { timeZone },
    );
    expect(onCall(clinic, 'p-1', lastSecond)).toBe(true);
    expect(onCall(clinic, 'p-1', morning)).toBe(false);
    expect(onCall(clinic, 'p-1', evening)).toBe(true);
  });
});

describe('a name in a step of the ladder', () => {
  const week = { mon: [{ from: '08:00', to: '18:00' }] };
  const clinic = clinicOf([person('p-1', week), person('p-2'), backup]);
  const [inHours, afterHours] = ['2026-03-02T17:00:00Z', '2026-03-03T03:00:00Z'];

  test('treating is who treated while they are on call, and every practitioner on call otherwise', () => {
    expect(stands(clinic, 'treating', inHours, 'p-1')).toEqual(['p-1']);
    expect(stands(clinic, 'treating', afterHours, 'p-1')).toEqual(['p-2']);
    expect(stands(clinic, 'treating', inHours)).toEqual(['p-1', 'p-2']);
    expect(stands(clinic, 'treating', inHours, 'left-long-ago')).toEqual(['p-1', 'p-2']);
  });

  test('a role is everybody on call who has it', () => {
    expect(stands(clinic, 'practitioner', inHours)).toEqual(['p-1', 'p-2']);
    expect(stands(clinic, 'practitioner', afterHours)).toEqual(['p-2']);
    expect(stands(clinic, 'backup', afterHours)).toEqual(['backup-1']);
  });

  test('somebody who has left is nobody', () => expect(stands(clinic, 'p-9', inHours)).toEqual([]));
});

describe('an exception', () => {
  const day = '2026-12-25';
  const [before, begins, ends] = ['2026-12-25T06:59:59Z', '2026-12-25T07:00:00Z', '2026-12-26T07:00:00Z'];

  test('of a day holds for all of the local day and no longer', () => {
    const clinic = clinicOf([person('p-1'), backup], {
      onCallOverrides: [{ person: 'p-1', from: day, is: 'out' }],
    });
    expect([before, begins, ends].map((when) => onCall(clinic, 'p-1', when))).toEqual([true, false, true]);
  });

  test('of a day that summer time makes 23 or 25 hours long holds for all of it', () => {
    const out = (from: string) =>
      clinicOf([person('p-1'), backup], { onCallOverrides: [{ person: 'p-1', from, is: 'out' }] });
    const spring = out('2026-03-08');
    expect(onCall(spring, 'p-1', '2026-03-08T06:59:59Z')).toBe(true);
    expect(onCall(spring, 'p-1', '2026-03-08T07:00:00Z')).toBe(false);
    expect(onCall(spring, 'p-1', '2026-03-09T05:59:59Z')).toBe(false);
    expect(onCall(spring, 'p-1', '2026-03-09T06:00:00Z')).toBe(true);
    const autumn = out('2026-11-01');
    expect(onCall(autumn, 'p-1', '2026-11-02T06:59:59Z')).toBe(false);
    expect(onCall(autumn, 'p-1', '2026-11-02T07:00:00Z')).toBe(true);
  });

  test.each([
    ['America/Denver', '2026-03-08', 23],
    ['America/Denver', '2026-11-01', 25],
    ['Europe/Berlin', '2026-03-29', 23],
    ['Europe/Berlin', '2026-10-25', 25],
    ['Australia/Lord_Howe', '2026-10-04', 23.5],
    ['Australia/Lord_Howe', '2026-04-05', 24.5],
    // Midnight itself is skipped: the day begins at one.
    ['Asia/Beirut', '2026-03-29', 23],
    ['Pacific/Auckland', '2026-09-27', 23],
    ['Asia/Kolkata', '2026-03-29', 24],
  ])('of one day lasts as long as that day does: %s %s, %s h', (timeZone, from, hours) => {
    const { onCallOverrides } = clinicOf([person('p-1'), backup], {
      timeZone,
      onCallOverrides: [{ person: 'p-1', from, is: 'out' }],
    });
    const [one] = onCallOverrides;
    expect(((one?.until ?? 0) - (one?.from ?? 0)) / hour).toBe(hours);
  });

  test('brings somebody in outside their hours, between two instants', () => {
    const clinic = clinicOf([person('p-1', {}), backup], {
      onCallOverrides: [
        { person: 'p-1', from: '2026-12-25T20:00:00-07:00', to: '2026-12-26T05:00:00Z', is: 'in' },
      ],
    });
    expect(onCall(clinic, 'p-1', '2026-12-26T02:59:59Z')).toBe(false);
    expect(onCall(clinic, 'p-1', '2026-12-26T03:00:00Z')).toBe(true);
    expect(onCall(clinic, 'p-1', '2026-12-26T05:00:00Z')).toBe(false);
  });

  test('that replaces somebody has the other paged in their place, in their hours and by their name or role', () => {
    const week = { fri: [{ from: '08:00', to: '18:00' }] };
    const clinic = clinicOf([person('p-1', week), person('p-2', {}), person('p-3'), backup], {
      onCallOverrides: [{ person: 'p-1', from: day, replacedBy: 'p-2' }],
    });
    expect(stands(clinic, 'treating', '2026-12-25T18:00:00Z', 'p-1')).toEqual(['p-2']);
    expect(stands(clinic, 'p-1', '2026-12-25T18:00:00Z')).toEqual(['p-2']);
    expect(stands(clinic, 'practitioner', '2026-12-25T18:00:00Z')).toEqual(['p-2', 'p-3']);
    expect(stands(clinic, 'p-1', '2026-12-26T03:00:00Z')).toEqual([]);
    expect(onCall(clinic, 'p-1', '2026-12-25T18:00:00Z')).toBe(false);
  });

  test('is followed from one to the next, and two that replace each other page nobody instead of for ever', () => {
    const three = [person('p-1'), person('p-2'), person('p-3'), backup];
    const chain = clinicOf(three, {
      onCallOverrides: [
        { person: 'p-1', from: day, replacedBy: 'p-2' },
        { person: 'p-2', from: day, replacedBy: 'p-3' },
      ],
    });
    expect(stands(chain, 'p-1', '2026-12-25T18:00:00Z')).toEqual(['p-3']);
    const ring = clinicOf(three, {
      onCallOverrides: [
        { person: 'p-1', from: day, replacedBy: 'p-2' },
        { person: 'p-2', from: day, replacedBy: 'p-1' },
      ],
    });
    expect(stands(ring, 'p-1', '2026-12-25T18:00:00Z')).toEqual([]);
  });
});

describe('a rota', () => {
  const rota = {
    id: 'weekends',
    members: ['p-1', 'p-2'],
    daysEach: 7,
    firstDay: '2026-03-02',
    handoverAt: '08:00',
  };
  const clinic = clinicOf([person('p-1', {}), person('p-2', {}), backup], {
    rotas: [{ ...rota, onCall: 'always' }],
    ladder: [['weekends'], ['backup-1'], ['director-1']],
  });

  test('pages whose turn it is, and hands over at its hour by the clinic’s clock on both sides of the change', () => {
    expect(stands(clinic, 'weekends', '2026-03-02T15:00:00Z')).toEqual(['p-1']);
    expect(stands(clinic, 'weekends', '2026-03-09T13:59:59Z')).toEqual(['p-1']);
    expect(stands(clinic, 'weekends', '2026-03-09T14:00:00Z')).toEqual(['p-2']);
    expect(stands(clinic, 'weekends', '2026-11-02T14:59:59Z')).toEqual(['p-1']);
    expect(stands(clinic, 'weekends', '2026-11-02T15:00:00Z')).toEqual(['p-2']);
    expect(stands(clinic, 'weekends', '2026-02-27T15:00:00Z')).toEqual(['p-2']);
  });

  test('hands an exception for its member on to whoever stands in', () => {
    const away = clinicOf([person('p-1', {}), person('p-2', {}), backup], {
      rotas: [{ ...rota, onCall: 'always' }],
      ladder: [['weekends'], ['backup-1'], ['director-1']],
      onCallOverrides: [{ person: 'p-1', from: '2026-03-03', to: '2026-03-04', replacedBy: 'p-2' }],
    });
    expect(stands(away, 'weekends', '2026-03-04T03:00:00Z')).toEqual(['p-2']);
  });
});

describe('who is on the ladder', () => {
  const on = (clinic: Clinic, id: string, treating?: string, when = '2026-03-02T15:00:00Z'): boolean => {
    const one = clinic.people.find((other) => other.id === id);
    return (
      one !== undefined &&
      isOnLadder(clinic, one, at(when), treating === undefined ? undefined : personId(treating))
    );
  };

  test('is named there, by id, role or rota, stands in for somebody, or treated', () => {
    const clinic = clinicOf([
      person('p-1'),
      backup,
      person('d-2', {}, 'director'),
      person('b-2', {}, 'backup'),
    ]);
    expect(['p-1', 'backup-1', 'director-1', 'd-2', 'b-2'].map((id) => on(clinic, id))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
    expect(on(clinic, 'd-2', 'd-2')).toBe(true);
    const replaced = clinicOf([person('p-1'), backup, person('b-2', {}, 'backup')], {
      onCallOverrides: [{ person: 'backup-1', from: '2026-12-25', replacedBy: 'b-2' }],
    });
    expect(on(replaced, 'b-2')).toBe(true);
    expect(on(replaced, 'b-2', undefined, '2026-12-26T06:59:59Z')).toBe(true);
    expect(on(replaced, 'b-2', undefined, '2026-12-26T07:00:00Z')).toBe(false);
    expect(
      on(
        clinicOf([person('p-1'), backup, person('b-2', {}, 'backup')], {
          ladder: [['treating'], ['backup'], ['director-1']],
        }),
        'b-2',
      ),
    ).toBe(true);
  });

  test('is not who stands in for somebody whom it does not page either, nor two who name each other', () => {
    const clinic = clinicOf(
      [
        person('p-1'),
        backup,
        person('b-2', {}, 'backup'),
        person('b-3', {}, 'backup'),
        person('b-4', {}, 'backup'),
      ],
      {
        onCallOverrides: [
          { person: 'b-2', from: '2026-12-25', replacedBy: 'b-3' },
          { person: 'b-3', from: '2026-12-25', replacedBy: 'b-2' },
          { person: 'backup-1', from: '2026-12-24', replacedBy: 'b-4' },
          { person: 'b-4', from: '2026-12-24', replacedBy: 'p-1' },
        ],
      },
    );
    expect(['b-2', 'b-3', 'b-4', 'p-1'].map((id) => on(clinic, id))).toEqual([false, false, true, true]);
  });
});
