import * as z from 'zod/mini';
import { personId } from '../kernel/brand.ts';
import { type FieldProblem, fieldProblems } from '../kernel/field-problems.ts';
import { isZone } from '../kernel/zone.ts';
import { checkClinic } from './check-clinic.ts';
import { type Clinic, languages } from './clinic.ts';
import { readOverrides, readRotas } from './read-on-call.ts';
import { weekdays } from './week.ts';

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
const minutes = z.number().check(z.int(says('whole minutes')), z.gte(0, says('write 0 or more minutes')));
const atLeastOne = z
  .number()
  .check(z.int(says('a whole number')), z.gte(1, says('at least 1, or nobody is ever asked')));
const zone = z.string().check(z.refine(isZone, says('not an IANA time zone, like America/Denver')));

const localDayText = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/, says('write a day as YYYY-MM-DD')));
const dayOrInstant = z
  .string()
  .check(
    z.regex(
      /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d))?$/,
      says('write a day as YYYY-MM-DD, or an instant as 2026-12-24T18:00:00-07:00'),
    ),
  );

const span = z.strictObject({ from: timeOfDay, to: timeOfDay });
const week = z.partialRecord(z.enum(weekdays), z.array(span));
const onCallHours = z.union(
  [z.literal('always'), week],
  says("write 'always', or the hours of each day, like { mon: [{ from: '08:00', to: '18:00' }] }"),
);

const person = z.strictObject({
  id: identifier,
  /** Practitioners on call stand in where the one who treated cannot be paged or is not known. */
  role: z.enum(['practitioner', 'backup', 'director']),
  phone: z.optional(phone),
  email: z.optional(email),
  /** When this person can be paged, in the clinic's zone; `{}` for somebody who is on call by a rota alone. */
  onCall: onCallHours,
});

/** People who take turns: a step of the ladder that names the rota pages whose turn it is. */
const rota = z.strictObject({
  id: identifier,
  members: z.array(identifier).check(z.minLength(1, says('name at least one member'))),
  /** How many days a turn lasts, 7 for a week. */
  daysEach: z
    .number()
    .check(z.int(says('whole days')), z.gte(1, says('at least a day')), z.lte(366, says('at most 366 days'))),
  /** The local day on which the first member's turn began. */
  firstDay: localDayText,
  /** The hour at which turns change, in the clinic's zone. */
  handoverAt: timeOfDay,
  onCall: onCallHours,
});

/**
 * A dated exception from the weekly hours: somebody is in, is out, or is replaced. Days are whole and `to` is the last of them; of
 * instants, `to` is the end.
 */
const onCallOverride = z.strictObject({
  person: identifier,
  from: dayOrInstant,
  to: z.optional(dayOrInstant),
  is: z.optional(z.enum(['in', 'out'], says("write 'in' or 'out'"))),
  replacedBy: z.optional(identifier),
});

/** Somebody who works with the board and is never paged. */
const staffMember = z.strictObject({ id: identifier, role: z.enum(['front-desk', 'ops']), email });

const severityTimes = z.strictObject({
  /** Minutes after the case opened at which each step of the ladder is paged; one number a step. */
  stepsAfter: z.array(minutes).check(z.minLength(1, says('at least one step'))),
  repeatEvery: minutes,
  /** The ladder's end: the operator alarm. Repeats go on. */
  endAfter: z
    .number(says('a ladder needs an end: the minutes after which the operator is alarmed'))
    .check(
      z.int(says('whole minutes')),
      z.gte(1, says('at least a minute')),
      z.lte(1440, says('at most a day')),
    ),
  /** From the acknowledgement: the patient has been reached. */
  contactWithin: minutes,
  /** From the acknowledgement: the case is closed with a disposition. */
  closeWithin: minutes,
});

const checkIn = z.strictObject({
  after: minutes,
  grace: minutes.check(z.gte(1, says('at least a minute, or it is late before it leaves'))),
});

const schema = z.strictObject({
  id: identifier,
  /** As it stands in every text; a longer name would push a text over one segment. */
  name: z
    .string()
    .check(
      z.minLength(1, says('write the name, as it stands in every text')),
      z.maxLength(20, says('at most 20 characters, so that every text fits one segment')),
    ),
  timeZone: zone,
  country: z.string().check(z.regex(/^[A-Z]{2}$/, says('two letters, like US'))),
  /** Countries whose numbers may be texted; the clinic's own where absent. */
  textsTo: z.optional(z.array(z.string().check(z.regex(/^[A-Z]{2}$/, says('two letters each, like US'))))),
  language: z.enum(languages),
  /** The voice line as patients read it. */
  phone: z
    .string()
    .check(
      z.minLength(3, says('write the number that patients call')),
      z.maxLength(12, says('at most 12 characters, like 303-555-0100')),
    ),
  /** The two-way number that texts come from. */
  smsNumber: phone,
  /** 'off' while the number is on its way: everybody is written to by e-mail alone, and no text leaves. */
  sms: z.optional(z.literal('off', says("write 'off', or leave it out where the clinic texts"))),
  email,
  /** Mail to this domain is read as replies; on AWS its MX record points to the receiving service. */
  mailDomain: z.string().check(z.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, says('a domain, like in.example.com'))),
  /** Where links in pages and e-mails lead, without a closing slash. Whoever reads them on the way reads of patients: never in the clear. */
  publicUrl: z
    .string()
    .check(
      z.regex(
        /^(?:https:\/\/[^\s/]+|http:\/\/(?:127\.0\.0\.1|localhost)(?::\d+)?)(?:\/\S*[^/\s])?$/,
        says('an https URL without a closing slash'),
      ),
    ),
  emergencyNumber: z.string().check(z.regex(/^\d{2,5}$/, says('digits alone, like 911'))),
  /** A short one, or a whole number as patients dial it. */
  crisisNumber: z
    .string()
    .check(z.regex(/^\d[\d -]{1,11}$/, says('digits alone, like 988, or a whole number like 800-555-0100'))),
  open: week,
  /** Local days on which the clinic is closed, YYYY-MM-DD. */
  closedDays: z.array(localDayText),
  quietHours: span,
  plan: z.strictObject({ '4h': checkIn, '24h': checkIn, '48h': checkIn, '7d': checkIn }),
  budget: z.strictObject({
    perDay: atLeastOne,
    perWeek: atLeastOne,
  }),
  people: z.array(person).check(z.minLength(1, says('name at least one person to page'))),
  rotas: z.optional(z.array(rota)),
  onCallOverrides: z.optional(z.array(onCallOverride)),
  /** Who signs in to the board beside the people who are paged. */
  staff: z.optional(z.array(staffMember)),
  /**
   * Each step names people, roles (`backup`), rotas, or `treating`: the practitioner of the session, or every practitioner on call
   * where that one is not on call or not known.
   */
  ladder: z
    .array(
      z
        .array(identifier)
        .check(z.minLength(1, says("name whom this step pages, like ['backup-1'], or leave it out"))),
    )
    .check(z.minLength(1, says("write at least one step, like [['treating'], ['director-1']]"))),
  severities: z.strictObject({ emergency: severityTimes, urgent: severityTimes }),
  /** Where the morning's digest and reminders of the call-back list go: a mailbox that the front desk reads. */
  deskEmail: email,
  /** An SNS topic that emergencies are published to as well, for a pager of the clinic's own. */
  pagerTopicArn: z.optional(
    z
      .string()
      .check(z.regex(/^arn:[\w-]+:sns:[\w-]+:\d{12}:[\w-]{1,256}$/, says('write the ARN of an SNS topic'))),
  ),
  /** Who hears that a ladder ended with nobody acting; never a phone, for texts may be what failed. */
  operatorEmail: email,
  /** False where no synthetic red flag is to be sent through the whole path every day. */
  canary: z.optional(z.boolean()),
  /** How long the sender may still learn what became of a text whose answer was lost; 0 with SNS, 15 with End User Messaging. */
  evidenceMinutes: minutes,
});

/** A clinic's settings as their file writes them. */
export type ClinicConfig = z.input<typeof schema>;

/** The same, their shape checked. */
export type ClinicRead = z.infer<typeof schema>;

export type ClinicProblem = FieldProblem;

type ClinicReading = { readonly clinic: Clinic } | { readonly problems: readonly ClinicProblem[] };

const readShape = (config: unknown): ClinicReading => {
  const read = schema.safeParse(config);
  if (!read.success) {
    return { problems: fieldProblems(read.error, config) };
  }
  const { timeZone, ...rest } = read.data;
  if (!isZone(timeZone)) return { problems: [] };
  const overrides = readOverrides(rest.onCallOverrides ?? [], timeZone);
  const rotas = readRotas(rest.rotas ?? [], timeZone);
  const clinic: Clinic = {
    ...rest,
    timeZone,
    people: rest.people.map((one) => ({ ...one, id: personId(one.id) })),
    staff: (rest.staff ?? []).map((one) => ({ ...one, id: personId(one.id) })),
    rotas: rotas.read,
    onCallOverrides: overrides.read,
  };
  const problems = [...overrides.problems, ...rotas.problems];
  return problems.length > 0 ? { problems } : { clinic };
};

/**
 * Reads a clinic's settings and checks them: nothing else is deployed, and no laptop starts with less. Every problem names its field
 * and what to write instead.
 */
export const readClinic = (config: unknown): ClinicReading => {
  const read = readShape(config);
  if ('problems' in read) return read;
  const problems = checkClinic(read.clinic);
  return problems.length > 0 ? { problems } : read;
};
