import * as z from 'zod/mini';
import { type PersonId, personId } from '../kernel/brand.ts';
import { isZone, type Zone } from '../kernel/zone.ts';

export const languages = ['en', 'es'] as const;
export type Language = (typeof languages)[number];

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof weekdays)[number];

const says = (error: string) => ({ error: () => error });

const identifier = z
  .string()
  .check(z.regex(/^[a-z0-9][a-z0-9-]{0,39}$/, says('use up to 40 of a-z, 0-9 and "-"')));
const phone = z
  .string()
  .check(z.regex(/^\+[1-9]\d{6,14}$/, says('write the number as E.164, like +13035550100')));
const email = z.string().check(z.regex(/^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/, says('write an e-mail address')));
const timeOfDay = z
  .string()
  .check(z.regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, says('write a time of day as HH:MM, 00:00 to 24:00')));
const minutes = z.number().check(z.int(says('whole minutes')), z.gte(0, says('not negative')));
const zone = z.string().check(z.refine(isZone, says('not an IANA time zone, like America/Denver')));

const span = z.strictObject({ from: timeOfDay, to: timeOfDay });
const week = z.partialRecord(z.enum(weekdays), z.array(span));

const person = z.strictObject({
  id: identifier,
  /** Practitioners on call stand in where the one who treated cannot be paged or is not known. */
  role: z.enum(['practitioner', 'backup', 'director']),
  phone: z.optional(phone),
  email: z.optional(email),
  /** When this person can be paged, in the clinic's zone. */
  onCall: z.union([z.literal('always'), week]),
});

/** Somebody who works with the board and is never paged. */
const staffMember = z.strictObject({ id: identifier, role: z.enum(['front-desk', 'ops']), email });

const severityTimes = z.strictObject({
  /** Minutes after the case opened at which each step of the ladder is paged; one number a step. */
  stepsAfter: z.array(minutes).check(z.minLength(1, says('at least one step'))),
  repeatEvery: minutes,
  /** The ladder's end: the operator alarm. Repeats go on. */
  endAfter: minutes,
  /** From the acknowledgement: the patient has been reached. */
  contactWithin: minutes,
  /** From the acknowledgement: the case is closed with a disposition. */
  closeWithin: minutes,
});

const checkIn = z.strictObject({ after: minutes, grace: minutes });

const schema = z.strictObject({
  id: identifier,
  /** As it stands in every text; a longer name would push a text over one segment. */
  name: z
    .string()
    .check(
      z.minLength(1),
      z.maxLength(20, says('at most 20 characters, so that every text fits one segment')),
    ),
  timeZone: zone,
  country: z.string().check(z.regex(/^[A-Z]{2}$/, says('two letters, like US'))),
  /** Countries whose numbers may be texted; the clinic's own where absent. */
  textsTo: z.optional(z.array(z.string().check(z.length(2)))),
  language: z.enum(languages),
  /** The voice line as patients read it. */
  phone: z.string().check(z.minLength(3), z.maxLength(12, says('at most 12 characters, like 303-555-0100'))),
  /** The two-way number that texts come from. */
  smsNumber: phone,
  email,
  /** Where links in pages and e-mails lead, without a closing slash. */
  publicUrl: z
    .string()
    .check(z.regex(/^https?:\/\/[^\s/]+[^\s]*[^/\s]$/, says('a URL without a closing slash'))),
  emergencyNumber: z.string().check(z.regex(/^\d{2,5}$/)),
  crisisNumber: z.string().check(z.regex(/^\d{2,5}$/)),
  open: week,
  /** Local days on which the clinic is closed, YYYY-MM-DD. */
  closedDays: z.array(z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/, says('write a day as YYYY-MM-DD')))),
  quietHours: span,
  plan: z.strictObject({ '4h': checkIn, '24h': checkIn, '48h': checkIn, '7d': checkIn }),
  budget: z.strictObject({
    perDay: z.number().check(z.int(), z.gte(1)),
    perWeek: z.number().check(z.int(), z.gte(1)),
  }),
  people: z.array(person).check(z.minLength(1, says('name at least one person to page'))),
  /** Who signs in to the board beside the people who are paged. */
  staff: z.optional(z.array(staffMember)),
  /**
   * Each step names people, or `treating`: the practitioner of the session, or every practitioner on call where that one is not on
   * call or not known.
   */
  ladder: z.array(z.array(identifier).check(z.minLength(1))).check(z.minLength(1)),
  severities: z.strictObject({ emergency: severityTimes, urgent: severityTimes }),
  /** Who hears that a ladder ended with nobody acting; never a phone, for texts may be what failed. */
  operatorEmail: email,
  /** How long the sender may still learn what became of a text whose answer was lost; 0 with SNS, 15 with End User Messaging. */
  evidenceMinutes: minutes,
});

type Read = z.infer<typeof schema>;

export type Person = Omit<Read['people'][number], 'id'> & { readonly id: PersonId };

export type StaffMember = Omit<z.infer<typeof staffMember>, 'id'> & { readonly id: PersonId };

/** One clinic's settings, checked. Written as `clinics/<id>.ts`. */
export type Clinic = Omit<Read, 'timeZone' | 'people' | 'staff'> & {
  readonly timeZone: Zone;
  readonly people: readonly Person[];
  readonly staff: readonly StaffMember[];
};
export type ClinicConfig = z.input<typeof schema>;

export type ClinicProblem = { readonly field: string; readonly problem: string };

/** One id, one person: who did what must never be in doubt. */
const sameIds = (clinic: Read): ClinicProblem[] => {
  const all = [
    ...clinic.people.map(({ id }, n) => ({ id, field: `people.${n}` })),
    ...(clinic.staff ?? []).map(({ id }, n) => ({ id, field: `staff.${n}` })),
  ];
  return all.flatMap(({ id, field }, n) =>
    all.findIndex((other) => other.id === id) === n
      ? []
      : [{ field, problem: `${id} is named twice; give each person an id of their own` }],
  );
};

const crossChecks = (clinic: Read): ClinicProblem[] => {
  const known = new Set([...clinic.people.map((one) => one.id), 'treating']);
  const problems: ClinicProblem[] = sameIds(clinic);
  clinic.people.forEach((one, n) => {
    if (one.phone === undefined && one.email === undefined) {
      problems.push({
        field: `people.${n}`,
        problem: `${one.id} has neither phone nor email and could never be paged`,
      });
    }
  });
  clinic.ladder.forEach((step, n) => {
    for (const id of step) {
      if (!known.has(id)) problems.push({ field: `ladder.${n}`, problem: `${id} is not among the people` });
    }
  });
  for (const severity of ['emergency', 'urgent'] as const) {
    const times = clinic.severities[severity];
    const field = `severities.${severity}`;
    if (times.stepsAfter.length !== clinic.ladder.length) {
      problems.push({
        field,
        problem: `stepsAfter names ${times.stepsAfter.length} steps, the ladder has ${clinic.ladder.length}`,
      });
    }
    if (
      times.stepsAfter.some((after, n) => after < (times.stepsAfter[n - 1] ?? 0) || after > times.endAfter)
    ) {
      problems.push({ field, problem: 'stepsAfter must rise and stay before endAfter' });
    }
    if (times.repeatEvery < 1) problems.push({ field, problem: 'repeatEvery must be at least 1 minute' });
  }
  return problems;
};

/** Reads a clinic's settings. Every problem names its field and what to write instead. */
export const readClinic = (
  config: unknown,
): { readonly clinic: Clinic } | { readonly problems: readonly ClinicProblem[] } => {
  const read = schema.safeParse(config);
  if (!read.success) {
    return {
      problems: read.error.issues.map((issue) => ({ field: issue.path.join('.'), problem: issue.message })),
    };
  }
  const problems = crossChecks(read.data);
  const { timeZone } = read.data;
  if (problems.length > 0 || !isZone(timeZone)) return { problems };
  return {
    clinic: {
      ...read.data,
      timeZone,
      people: read.data.people.map((one) => ({ ...one, id: personId(one.id) })),
      staff: (read.data.staff ?? []).map((one) => ({ ...one, id: personId(one.id) })),
    },
  };
};

export const personOf = (clinic: Clinic, id: string): Person | undefined =>
  clinic.people.find((one) => one.id === id);

/** Somebody who may sign in to the board, and as what. */
export type SignIn = {
  readonly id: PersonId;
  readonly role: 'front-desk' | 'practitioner' | 'director' | 'ops';
  readonly email: string | undefined;
};

/** Everybody who may sign in to the board: the staff, and the people who are paged. */
export const whoMaySignIn = (clinic: Clinic): readonly SignIn[] => [
  ...clinic.people.map(
    ({ id, role, email: mail }): SignIn => ({
      id,
      role: role === 'director' ? 'director' : 'practitioner',
      email: mail,
    }),
  ),
  ...clinic.staff,
];

export const signInOf = (clinic: Clinic, id: string): SignIn | undefined =>
  whoMaySignIn(clinic).find((one) => one.id === id);
