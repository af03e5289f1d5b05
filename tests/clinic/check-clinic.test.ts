import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { example } from '../../clinics/example.ts';
import { canaryPhone } from '../../shared/clinic/canary.ts';
import { isCovered } from '../../shared/clinic/coverage.ts';
import { readClinic } from '../../shared/clinic/read-clinic.ts';
import { weekdays } from '../../shared/clinic/week.ts';
import { minute, plus } from '../../shared/kernel/instant.ts';
import { at, clinicWith, withPeople } from '../support/clinic.ts';

const problemsOf = (changes: object): readonly string[] => {
  const read = readClinic({ ...example, ...changes });
  return 'problems' in read ? read.problems.map(({ field, problem }) => `${field}: ${problem}`) : [];
};

const [practitioner, backup, director] = example.people;
const allDay = [{ from: '00:00', to: '24:00' }];
const week = Object.fromEntries(weekdays.map((day) => [day, allDay]));
/** One person alone on the ladder, with these hours. */
const alone = (onCall: object, more: object = {}) => ({
  people: [{ ...practitioner, onCall }],
  ladder: [['practitioner-1']],
  severities: {
    emergency: { ...example.severities.emergency, stepsAfter: [0] },
    urgent: { ...example.severities.urgent, stepsAfter: [0] },
  },
  ...more,
});

test('the example clinic is sound', () => expect(problemsOf({})).toEqual([]));

describe('while texts are off', () => {
  const { email: _, ...phoneAlone } = backup ?? {};
  const { phone: __, ...mailAlone } = backup ?? {};

  test.each([
    ['everybody has an e-mail address', { sms: 'off' }, []],
    ['somebody has no phone', { sms: 'off', people: [practitioner, mailAlone, director] }, []],
    [
      'somebody has a phone alone',
      { sms: 'off', people: [practitioner, phoneAlone, director] },
      ['people.1.email: texts are off and nothing else would page backup-1; write one'],
    ],
    [
      'somebody has a phone alone, and texts are on after all',
      { people: [practitioner, phoneAlone, director] },
      [],
    ],
    [
      'it says so in other words',
      { sms: 'on' },
      ["sms: write 'off', or leave it out where the clinic texts"],
    ],
  ])('and %s', (_what, changes, problems) => {
    expect(problemsOf(changes)).toEqual(problems);
  });

  test('there is no canary, whose simulator is a phone', () => {
    expect(canaryPhone(clinicWith())).toMatch(/^\+1/);
    expect(canaryPhone(clinicWith({ sms: 'off' }))).toBeUndefined();
  });
});

describe('a week in which nobody can be paged for an hour', () => {
  test('is refused with the hour named', () => {
    const sun = [
      { from: '00:00', to: '02:00' },
      { from: '03:00', to: '24:00' },
    ];
    expect(problemsOf(alone({ ...week, sun }))).toEqual([
      'people: nobody can be paged on Sundays 02:00-03:00',
    ]);
  });

  test('is named once, also where somebody else’s hours begin in the middle of it on another day', () => {
    const sun = [
      { from: '00:00', to: '02:00' },
      { from: '03:00', to: '24:00' },
    ];
    const people = [
      { ...practitioner, onCall: { ...week, sun } },
      { ...backup, onCall: { mon: [{ from: '02:30', to: '02:45' }] } },
    ];
    const config = { ...alone({}), people, ladder: [['practitioner-1', 'backup-1']] };
    expect(problemsOf(config)).toEqual(['people: nobody can be paged on Sundays 02:00-03:00']);
  });

  test('a day left out, a minute left out, and an end before midnight are found', () => {
    const { wed: _, ...noWednesday } = week;
    expect(problemsOf(alone(noWednesday))).toEqual(['people: nobody can be paged on Wednesdays 00:00-24:00']);
    expect(problemsOf(alone({ ...week, mon: [{ from: '00:01', to: '23:59' }] }))).toEqual([
      'people: nobody can be paged on Mondays 00:00-00:01',
      'people: nobody can be paged on Mondays 23:59-24:00',
    ]);
  });

  test('nights that run into the next day cover it', () => {
    const day = [{ from: '08:00', to: '18:00' }];
    const night = [{ from: '18:00', to: '08:00' }];
    const of = (spans: object) => Object.fromEntries(weekdays.map((name) => [name, spans]));
    const two = [{ ...practitioner, onCall: of(day) }, { ...backup, onCall: of(night) }, director];
    expect(problemsOf({ people: two })).toEqual([]);
    const lastNight = { ...of(night), sun: [{ from: '18:00', to: '24:00' }] };
    const people = [two[0], { ...backup, onCall: lastNight }, { ...director, onCall: {} }];
    expect(problemsOf({ people })).toEqual(['people: nobody can be paged on Mondays 00:00-08:00']);
  });

  test('hours of somebody who is not on the ladder cover nothing', () => {
    const people = [{ ...practitioner, onCall: { ...week, sat: [] } }, backup, director];
    const ladder = [['practitioner-1']];
    const { severities } = alone({});
    expect(problemsOf({ people, ladder, severities })).toEqual([
      'people: nobody can be paged on Saturdays 00:00-24:00',
    ]);
  });

  test('is what the people on the ladder make of it: an hour is named exactly where nobody stands in it', () => {
    const time = fc
      .integer({ min: 0, max: 48 })
      .map((n) => `${String(Math.floor(n / 2)).padStart(2, '0')}:${n % 2 === 0 ? '00' : '30'}`);
    const spans = fc.array(
      fc.tuple(time, time).filter(([from, to]) => from !== to && from !== '24:00'),
      { maxLength: 2 },
    );
    const hours = fc.record({
      mon: spans,
      tue: spans,
      wed: spans,
      thu: spans,
      fri: spans,
      sat: spans,
      sun: spans,
    });
    const asWeek = (made: Record<string, [string, string][]>) =>
      Object.fromEntries(
        Object.entries(made).map(([day, list]) => [day, list.map(([from, to]) => ({ from, to }))]),
      );
    fc.assert(
      fc.property(hours, hours, (first, second) => {
        const people = [
          { ...practitioner, onCall: asWeek(first) },
          { ...backup, onCall: asWeek(second) },
        ];
        const config = { ...alone({}), people, ladder: [['practitioner-1', 'backup-1']] };
        const named = problemsOf(config);
        const hoursOf = new Map([
          ['practitioner-1', asWeek(first)],
          ['backup-1', asWeek(second)],
        ]);
        const bare = {
          ...withPeople(clinicWith(), (one) => {
            const onCall = hoursOf.get(one.id);
            return onCall === undefined ? undefined : { ...one, onCall };
          }),
          ladder: [['practitioner-1', 'backup-1']],
        };
        // A week without a change of the clocks, at every half hour.
        const open = Array.from({ length: 7 * 48 }, (_, n) =>
          plus(at('2026-06-01T06:00:00Z'), n * 30 * minute),
        ).filter((when) => !isCovered(bare, when));
        expect(named.length > 0).toBe(open.length > 0);
      }),
      { numRuns: 60 },
    );
  });
});

describe('an exception', () => {
  const out = { person: 'practitioner-1', from: '2026-12-25', is: 'out' };

  test('that leaves an hour uncovered is refused with its date', () => {
    expect(problemsOf(alone(week, { onCallOverrides: [out] }))).toEqual([
      'onCallOverrides: nobody can be paged on 2026-12-25 00:00-24:00',
    ]);
    const hours = { ...out, from: '2026-12-25T02:00:00-07:00', to: '2026-12-25T03:30:00-07:00' };
    expect(problemsOf(alone(week, { onCallOverrides: [hours] }))).toEqual([
      'onCallOverrides: nobody can be paged on 2026-12-25 02:00-03:30',
    ]);
    expect(problemsOf({ onCallOverrides: [out] })).toEqual([]);
  });

  test('over several days is named day by day, also through the change of the clocks', () => {
    const range = { ...out, from: '2026-03-07', to: '2026-03-08' };
    expect(problemsOf(alone(week, { onCallOverrides: [range] }))).toEqual([
      'onCallOverrides: nobody can be paged on 2026-03-07 00:00-24:00',
      'onCallOverrides: nobody can be paged on 2026-03-08 00:00-24:00',
    ]);
  });

  test('two that make everybody replace each other leave nobody', () => {
    const people = [practitioner, { ...backup }];
    const ring = [
      { person: 'practitioner-1', from: '2026-12-25', replacedBy: 'backup-1' },
      { person: 'backup-1', from: '2026-12-25', replacedBy: 'practitioner-1' },
    ];
    const { severities } = alone({});
    const ladder = [['practitioner-1', 'backup-1']];
    expect(problemsOf({ people, ladder, severities, onCallOverrides: ring })).toEqual([
      'onCallOverrides: nobody can be paged on 2026-12-25 00:00-24:00',
    ]);
  });

  test.each([
    [{ ...out, person: 'nobody-1' }, 'nobody-1 is not among the people'],
    [{ person: 'backup-1', from: '2026-12-25', replacedBy: 'nobody-1' }, 'nobody-1 is not among the people'],
    [{ person: 'backup-1', from: '2026-12-25', replacedBy: 'backup-1' }, 'cannot replace themselves'],
    [{ ...out, from: '2026-02-30' }, '2026-02-30 is not in the calendar'],
    [{ ...out, to: '2026-12-24' }, 'before it begins'],
    [{ ...out, from: '2026-12-25T02:00:00Z' }, 'an instant needs an end'],
    [{ person: 'backup-1', from: '2026-12-25' }, "is: 'in', is: 'out' or replacedBy"],
    [{ ...out, replacedBy: 'backup-1' }, "is: 'in', is: 'out' or replacedBy"],
    [{ ...out, from: 'Christmas' }, 'write a day as YYYY-MM-DD'],
  ])('%j is refused', (one, problem) => {
    expect(problemsOf({ onCallOverrides: [one] }).join()).toContain(problem);
  });

  test('that overlaps another of the same person is refused, one after the other is not', () => {
    const next = { ...out, from: '2026-12-26', is: 'in' };
    expect(problemsOf({ onCallOverrides: [out, next] })).toEqual([]);
    expect(problemsOf({ onCallOverrides: [{ ...out, to: '2026-12-26' }, next] })).toEqual([
      'onCallOverrides.1: overlaps onCallOverrides.0 of practitioner-1; keep one of them',
    ]);
  });
});

describe('people and ladder', () => {
  test.each([
    [
      { people: [{ ...practitioner, phone: undefined, email: undefined }, backup, director] },
      'practitioner-1 has neither phone nor email',
    ],
    [{ people: [practitioner, backup, { ...director, id: 'backup-1' }] }, 'backup-1 is named twice'],
    [{ staff: [{ id: 'backup-1', role: 'ops', email: 'x@example.com' }] }, 'backup-1 is named twice'],
    [
      { people: [practitioner, backup, { ...director, phone: backup?.phone }] },
      'director-1 has the phone of backup-1',
    ],
    [
      { people: [practitioner, backup, director, { ...director, id: 'treating', phone: undefined }] },
      'choose another id',
    ],
    [
      { ladder: [['treating'], ['backup-1'], ['director-9']] },
      'director-9 is not among the people, the roles or the rotas',
    ],
    [{ ladder: [['treating'], ['backup-1'], ['backup-1']] }, 'backup-1 is on the ladder twice'],
    [{ ladder: [['treating'], ['backup-1']] }, 'stepsAfter names 3 steps, the ladder has 2'],
    [
      { people: [practitioner, director], ladder: [['treating'], ['backup'], ['director-1']] },
      'nobody has the role backup',
    ],
    [{ ladder: [] }, 'ladder'],
    [{ operatorEmail: undefined }, 'operatorEmail'],
    [
      { people: [{ ...practitioner, onCall: { mon: [{ from: '24:30', to: '08:00' }] } }, backup, director] },
      'people.0.onCall',
    ],
    [
      { people: [{ ...practitioner, onCall: { mon: [{ from: '08:00', to: '08:00' }] } }, backup, director] },
      'has no length',
    ],
    [{ open: { mon: [{ from: '18:00', to: '08:00' }] } }, 'open.mon.0: 18:00-08:00 ends first'],
    [
      {
        rotas: [
          {
            id: 'r',
            members: ['x'],
            daysEach: 7,
            firstDay: '2026-03-02',
            handoverAt: '08:00',
            onCall: 'always',
          },
        ],
      },
      'x is not among the people',
    ],
    [
      {
        rotas: [
          {
            id: 'backup-1',
            members: ['backup-1'],
            daysEach: 7,
            firstDay: '2026-03-02',
            handoverAt: '08:00',
            onCall: 'always',
          },
        ],
      },
      'backup-1 is named twice',
    ],
  ])('%# is refused by name', (changes, problem) => {
    expect(problemsOf(changes).join('\n')).toContain(problem);
  });

  test('a ladder without an end, or one that begins late, is refused', () => {
    const { endAfter: _, ...endless } = example.severities.emergency;
    const { urgent } = example.severities;
    expect(problemsOf({ severities: { emergency: endless, urgent } })).toEqual([
      'severities.emergency.endAfter: a ladder needs an end: the minutes after which the operator is alarmed',
    ]);
    expect(problemsOf({ severities: { emergency: { ...endless, endAfter: 12 }, urgent } }).join()).toContain(
      'stay before endAfter',
    );
    const late = { ...example.severities.emergency, stepsAfter: [5, 10, 15] };
    expect(problemsOf({ severities: { emergency: late, urgent } }).join()).toContain('paged at once');
  });

  test('no settings of any shape make the check crash', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...Object.keys(example), 'rotas', 'onCallOverrides'), fc.jsonValue()),
        (changes) => {
          expect(Array.isArray(problemsOf(changes))).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
});
