import { describe, expect, test } from 'vitest';
import { deployment, example } from '../../clinics/example.ts';
import { readDeployment } from '../../shared/clinic/deployment.ts';
import { readClinic } from '../../shared/clinic/read-clinic.ts';

const problemsOf = (config: unknown): readonly string[] => {
  const read = readClinic(config);
  return 'problems' in read ? read.problems.map(({ field, problem }) => `${field}: ${problem}`) : [];
};

const [practitioner, backup, director] = example.people;
const onCall = (hours: unknown) => ({ people: [{ ...practitioner, onCall: hours }, backup, director] });
const plan = (kind: keyof typeof example.plan, after: number) => ({
  plan: { ...example.plan, [kind]: { ...example.plan[kind], after } },
});

const hours =
  "people.0.onCall: write 'always', or the hours of each day, like { mon: [{ from: '08:00', to: '18:00' }] }";
const never =
  "open: the clinic is never open: no digest would be mailed, and call-backs would fall due at night; write its hours, like { mon: [{ from: '08:00', to: '18:00' }] }";
const night = 'write the night, like 21:00 to 08:00';

describe('what is wrong is named with its field and the fix', () => {
  test.each([
    [onCall('sometimes'), hours],
    [onCall(5), hours],
    [onCall(undefined), hours],
    [
      onCall({ mon: [{ from: '24:30', to: '08:00' }] }),
      'people.0.onCall.mon.0.from: write a time of day as HH:MM, 00:00 to 24:00',
    ],
    [onCall({ monday: [] }), 'people.0.onCall.monday: this field is not known here; leave it out'],
    [onCall({ mon: '08-18' }), 'people.0.onCall.mon: write a list'],
    [{ ladder: [] }, "ladder: write at least one step, like [['treating'], ['director-1']]"],
    [
      { ladder: [['treating'], [], ['director-1']] },
      "ladder.1: name whom this step pages, like ['backup-1'], or leave it out",
    ],
    [plan('4h', -5), 'plan.4h.after: write 0 or more minutes'],
    [plan('24h', 60), 'plan.24h.after: 60 minutes are not after the 4h check-in; write more than 240'],
    [plan('24h', 240), 'plan.24h.after: 240 minutes are not after the 4h check-in; write more than 240'],
    [plan('7d', 7), 'plan.7d.after: 7 minutes are not after the 48h check-in; write more than 2880'],
    [{ open: {} }, never],
    [{ open: { mon: [], tue: [] } }, never],
    [{ open: 'always' }, 'open: write an object'],
    [
      { quietHours: { from: '08:00', to: '08:00' } },
      'quietHours: 08:00-08:00 has no length; write when nobody is texted, like 21:00 to 08:00',
    ],
    ...[
      ['00:00', '23:59'],
      ['00:00', '24:00'],
      ['08:01', '08:00'],
      ['12:00', '06:01'],
    ].map(([from, to]): [object, string] => [
      { quietHours: { from, to } },
      `quietHours: ${from}-${to} leaves less than 6 hours a day in which anybody is asked; ${night}`,
    ]),
  ])('%j', (changes, problem) => {
    expect(problemsOf({ ...example, ...changes })).toEqual([problem]);
  });

  test('of two people with one id and a ladder that names another', () => {
    const people = [practitioner, { ...backup, id: 'practitioner-1' }, director];
    expect(problemsOf({ ...example, people })).toEqual([
      'people.1: practitioner-1 is named twice; give each an id of its own',
      'ladder.1: backup-1 is not among the people, the roles or the rotas',
    ]);
  });

  test('whatever stands in any place, never in the words of a library', () => {
    const odd = [
      undefined,
      null,
      true,
      -1,
      1.5,
      1e9,
      '',
      'x',
      [],
      [null],
      {},
      { x: 1 },
      [[]],
      'é'.repeat(300),
    ];
    /** The settings with each place in turn holding something else. */
    const changed = function* (value: unknown): Generator<unknown> {
      yield* odd;
      if (Array.isArray(value))
        for (const [n, one] of value.entries()) for (const other of changed(one)) yield value.with(n, other);
      else if (typeof value === 'object' && value !== null)
        for (const [name, one] of Object.entries(value))
          for (const other of changed(one)) yield { ...value, [name]: other };
    };
    const deployed = (config: unknown): readonly string[] => {
      const read = readDeployment(config, {});
      return 'problems' in read ? read.problems.map(({ problem }) => problem) : [];
    };
    const words = new Set([
      ...[...changed(example)].flatMap(problemsOf),
      ...[...changed(deployment)].flatMap(deployed),
    ]);
    expect(words.size).toBeGreaterThan(100);
    expect(
      [...words].filter((one) => /invalid|expected|received|too (big|small)|undefined/i.test(one)),
    ).toEqual([]);
  });
});

test.each([
  { quietHours: { from: '12:00', to: '06:00' } },
  { quietHours: { from: '22:00', to: '24:00' } },
  { quietHours: { from: '03:00', to: '03:01' } },
  { open: { sat: [{ from: '09:00', to: '12:00' }] } },
  plan('4h', 0),
  plan('24h', 241),
])('%j is taken', (changes) => {
  expect(problemsOf({ ...example, ...changes })).toEqual([]);
});
