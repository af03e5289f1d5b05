import { checkInKinds } from '../kernel/treatment.ts';
import { onWrittenDay } from '../kernel/zone.ts';
import { numberProblems } from './check-numbers.ts';
import { type Clinic, isTexting } from './clinic.ts';
import { exceptionGaps, weeklyGaps } from './coverage.ts';
import { treatingStep } from './on-call.ts';
import type { ClinicProblem } from './read-clinic.ts';
import { minuteOfDay, type Week, weekdays } from './week.ts';

const roles = ['practitioner', 'backup', 'director'] as const;

/** One id, one meaning: who did what, and whom a step pages, must never be in doubt. */
const sameIds = (clinic: Clinic): readonly ClinicProblem[] => {
  const all = [
    ...clinic.people.map(({ id }, n) => ({ id: `${id}`, field: `people.${n}` })),
    ...clinic.staff.map(({ id }, n) => ({ id: `${id}`, field: `staff.${n}` })),
    ...clinic.rotas.map(({ id }, n) => ({ id, field: `rotas.${n}` })),
  ];
  const reserved: readonly string[] = [...roles, treatingStep];
  return all.flatMap(({ id, field }, n) => {
    if (reserved.includes(id))
      return [{ field, problem: `${id} is what a step of the ladder calls a role; choose another id` }];
    return all.findIndex((other) => other.id === id) === n
      ? []
      : [{ field, problem: `${id} is named twice; give each an id of its own` }];
  });
};

const samePhones = ({ people }: Clinic): readonly ClinicProblem[] =>
  people.flatMap(({ id, phone }, n) => {
    const first = people.find((other) => other.phone === phone);
    return phone === undefined || first === undefined || first.id === id
      ? []
      : [
          {
            field: `people.${n}`,
            problem: `${id} has the phone of ${first.id}; a text from it could be from either; give each one of their own`,
          },
        ];
  });

const withoutAddress = (clinic: Clinic): readonly ClinicProblem[] =>
  clinic.people.flatMap(({ id, phone, email }, n) => {
    if (email !== undefined) return [];
    if (phone === undefined)
      return [
        { field: `people.${n}`, problem: `${id} has neither phone nor email and could never be paged` },
      ];
    return isTexting(clinic)
      ? []
      : [
          {
            field: `people.${n}.email`,
            problem: `texts are off and nothing else would page ${id}; write one`,
          },
        ];
  });

/** What a step names must be there, and can be named once: a second time it would page nobody new. */
const ladderProblems = ({ ladder, people, rotas }: Clinic): readonly ClinicProblem[] => {
  const known = new Set<string>([
    ...people.map((one) => one.id),
    ...rotas.map((one) => one.id),
    treatingStep,
  ]);
  const filled = new Set<string>(people.map((one) => one.role));
  const isRole = (name: string): boolean => roles.some((role) => role === name);
  const seen = new Set<string>();
  return ladder.flatMap((step, n) =>
    step.flatMap((name): ClinicProblem[] => {
      const field = `ladder.${n}`;
      if (isRole(name) && !filled.has(name)) return [{ field, problem: `nobody has the role ${name}` }];
      if (!isRole(name) && !known.has(name))
        return [{ field, problem: `${name} is not among the people, the roles or the rotas` }];
      if (seen.has(name)) return [{ field, problem: `${name} is on the ladder twice` }];
      seen.add(name);
      return [];
    }),
  );
};

const strangers = ({ people, rotas, onCallOverrides }: Clinic): readonly ClinicProblem[] => {
  const known = new Set<string>(people.map((one) => one.id));
  const missing = (field: string, id: string): readonly ClinicProblem[] =>
    known.has(id) ? [] : [{ field, problem: `${id} is not among the people` }];
  return [
    ...rotas.flatMap(({ members }, n) => [
      ...members.flatMap((id) => missing(`rotas.${n}`, id)),
      ...(new Set(members).size === members.length
        ? []
        : [{ field: `rotas.${n}`, problem: 'a member is named twice' }]),
    ]),
    ...onCallOverrides.flatMap(({ person, change }, n) => {
      const field = `onCallOverrides.${n}`;
      if (change.type !== 'replaced') return missing(field, person);
      const self = change.by === person ? [{ field, problem: `${person} cannot replace themselves` }] : [];
      return [...missing(field, person), ...missing(field, change.by), ...self];
    }),
  ];
};

/** Two exceptions of one person at one time contradict each other, or one is left over. */
const overlaps = ({ onCallOverrides }: Clinic): readonly ClinicProblem[] =>
  onCallOverrides.flatMap((one, n) => {
    const clash = onCallOverrides.findIndex(
      (other, m) => m < n && other.person === one.person && other.from < one.until && one.from < other.until,
    );
    return clash < 0
      ? []
      : [
          {
            field: `onCallOverrides.${n}`,
            problem: `overlaps onCallOverrides.${clash} of ${one.person}; keep one of them`,
          },
        ];
  });

const spanProblems = (week: Week, field: string, overnight: boolean): readonly ClinicProblem[] =>
  weekdays.flatMap((weekday) =>
    (week[weekday] ?? []).flatMap((span, n): ClinicProblem[] => {
      const [from, to] = [minuteOfDay(span.from), minuteOfDay(span.to)];
      const at = `${field}.${weekday}.${n}`;
      if (from === to)
        return [{ field: at, problem: `${span.from}-${span.to} has no length; all day is 00:00-24:00` }];
      return to < from && !overnight ? [{ field: at, problem: `${span.from}-${span.to} ends first` }] : [];
    }),
  );

/** Call-backs are due in opening hours and the digest goes as they begin: a clinic that has none is one that forgot to write them. */
const neverOpen = ({ open }: Clinic): readonly ClinicProblem[] =>
  weekdays.some((weekday) => (open[weekday] ?? []).length > 0)
    ? []
    : [
        {
          field: 'open',
          problem:
            "the clinic is never open: no digest would be mailed, and call-backs would fall due at night; write its hours, like { mon: [{ from: '08:00', to: '18:00' }] }",
        },
      ];

/** What is left of a day for questions must be enough for those of a day. */
const askedHoursMin = 6;

const quietProblems = ({ quietHours: { from, to } }: Clinic): readonly ClinicProblem[] => {
  const day = 24 * 60;
  const says = (problem: string): readonly ClinicProblem[] => [{ field: 'quietHours', problem }];
  if (from === to)
    return says(`${from}-${to} has no length; write when nobody is texted, like 21:00 to 08:00`);
  const quiet = (minuteOfDay(to) - minuteOfDay(from) + day) % day || day;
  return day - quiet < askedHoursMin * 60
    ? says(
        `${from}-${to} leaves less than ${askedHoursMin} hours a day in which anybody is asked; write the night, like 21:00 to 08:00`,
      )
    : [];
};

/** Each question is asked after the one before it, as its name says. */
const planProblems = ({ plan }: Clinic): readonly ClinicProblem[] =>
  checkInKinds.flatMap((kind, n) => {
    const before = checkInKinds[n - 1];
    return before === undefined || plan[kind].after > plan[before].after
      ? []
      : [
          {
            field: `plan.${kind}.after`,
            problem: `${plan[kind].after} minutes are not after the ${before} check-in; write more than ${plan[before].after}`,
          },
        ];
  });

const hourProblems = (clinic: Clinic): readonly ClinicProblem[] => [
  ...neverOpen(clinic),
  ...quietProblems(clinic),
  ...spanProblems(clinic.open, 'open', false),
  ...[
    ...clinic.people.map(({ onCall }, n) => ({ onCall, field: `people.${n}.onCall` })),
    ...clinic.rotas.map(({ onCall }, n) => ({ onCall, field: `rotas.${n}.onCall` })),
  ].flatMap(({ onCall, field }) => (onCall === 'always' ? [] : spanProblems(onCall, field, true))),
];

const timingProblems = (clinic: Clinic): readonly ClinicProblem[] =>
  (['emergency', 'urgent'] as const).flatMap((severity): ClinicProblem[] => {
    const times = clinic.severities[severity];
    const field = `severities.${severity}`;
    const { stepsAfter, endAfter, repeatEvery, contactWithin, closeWithin } = times;
    const says = (wrong: boolean, problem: string): ClinicProblem[] => (wrong ? [{ field, problem }] : []);
    const steps = clinic.ladder.length;
    return [
      ...says(
        stepsAfter.length !== steps,
        `stepsAfter names ${stepsAfter.length} steps, the ladder has ${steps}`,
      ),
      ...says(stepsAfter[0] !== 0, 'the first step must be paged at once: stepsAfter begins with 0'),
      ...says(
        stepsAfter.some((after, n) => after < (stepsAfter[n - 1] ?? 0) || after > endAfter),
        'stepsAfter must rise and stay before endAfter',
      ),
      ...says(repeatEvery < 1, 'repeatEvery must be at least 1 minute'),
      ...says(contactWithin < 1, 'contactWithin must be at least 1 minute'),
      ...says(closeWithin < contactWithin, 'closeWithin must not be shorter than contactWithin'),
    ];
  });

const dayProblems = ({ closedDays, timeZone }: Clinic): readonly ClinicProblem[] =>
  closedDays.flatMap((day, n) =>
    onWrittenDay(day, timeZone, 0) === undefined
      ? [{ field: `closedDays.${n}`, problem: `the calendar has no ${day}` }]
      : [],
  );

const gapProblems = (clinic: Clinic): readonly ClinicProblem[] => [
  ...weeklyGaps(clinic).map(({ words }) => ({ field: 'people', problem: words })),
  ...exceptionGaps(clinic).map(({ words }) => ({ field: 'onCallOverrides', problem: words })),
];

/** What is wrong with a clinic's settings beyond their shape. A gap is named by its hour, everything else by its person. */
export const checkClinic = (clinic: Clinic): readonly ClinicProblem[] => {
  const problems = [
    ...sameIds(clinic),
    ...samePhones(clinic),
    ...withoutAddress(clinic),
    ...numberProblems(clinic),
    ...strangers(clinic),
    ...hourProblems(clinic),
    ...dayProblems(clinic),
    ...planProblems(clinic),
    ...ladderProblems(clinic),
    ...overlaps(clinic),
    ...timingProblems(clinic),
  ];
  // Hours are looked at once everybody in them is known.
  return problems.length > 0 ? problems : gapProblems(clinic);
};
