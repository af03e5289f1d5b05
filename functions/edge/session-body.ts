import { type Clinic, personOf } from '../../shared/clinic/clinic.ts';
import { readPhoneNumber } from '../../shared/clinic/phone-number.ts';
import type { PatientParticulars, ReportedSession, SessionFacts } from '../../shared/followup/session.ts';
import { patientId, type SessionId, sessionId } from '../../shared/kernel/brand.ts';
import { type FieldProblem, fieldProblems } from '../../shared/kernel/field-problems.ts';
import { day, type Instant, parseInstant, second } from '../../shared/kernel/instant.ts';
import { isZone } from '../../shared/kernel/zone.ts';
import type { Channel } from '../../shared/message/outbound.ts';
import { canonicalJson } from './canonical-json.ts';
import { type SessionShape, sessionSchema } from './session-schema.ts';
import { hashOf } from './token.ts';

/**
 * `repeats` is known where the shape was right: a body that was stored while it was still acceptable may be sent again, and is
 * then the same session, however late.
 */
export type RefusedSession = {
  readonly problems: readonly FieldProblem[];
  readonly repeats?: { readonly id: SessionId; readonly digest: string };
};

/** Clocks of clients run ahead a little. */
const clockSkewMax = 60 * second;
const backdatedMax = 7 * day;

const repeated = (list: readonly string[]): readonly number[] =>
  list.flatMap((one, n) => (list.indexOf(one) < n ? [n] : []));

type ReadPhone = ReturnType<typeof readPhoneNumber>;

/** What the shape alone cannot tell: the clinic's people and countries, the clock, one field against another. */
const problemsBeyondShape = (
  body: SessionShape,
  phone: ReadPhone | undefined,
  clinic: Clinic,
  now: Instant,
): readonly FieldProblem[] => {
  const problems: FieldProblem[] = [];
  const add = (field: string, problem: string) => problems.push({ field, problem });

  if (body.patient.phone === undefined && body.patient.email === undefined) {
    add('patient.phone', 'give a phone, an email or both');
  }
  if (phone !== undefined) {
    if ('problem' in phone) add('patient.phone', phone.problem);
    else if (phone.phone === clinic.smsNumber) add('patient.phone', "this is the clinic's own number");
  }
  if (body.practitionerId !== undefined && personOf(clinic, body.practitionerId) === undefined) {
    add('practitionerId', 'name one of the people of the clinic, or leave it out');
  }
  const completedAt = parseInstant(body.completedAt);
  if (completedAt !== undefined && completedAt > now + clockSkewMax) {
    add('completedAt', 'this lies in the future; record a session after it ended');
  }
  if (completedAt !== undefined && completedAt < now - backdatedMax) {
    add('completedAt', 'this is more than 7 days ago, too late for a follow-up');
  }
  for (const n of repeated((body.regions ?? []).map((site) => `${site.region} ${site.side ?? ''}`))) {
    add(`regions.${n}`, 'the same region and side are named twice');
  }
  for (const n of repeated(body.risks ?? [])) add(`risks.${n}`, 'the same risk is named twice');
  for (const channel of ['sms', 'email'] as const) {
    const given = body.consent[channel];
    const at = given?.at === undefined ? undefined : parseInstant(given.at);
    if (at !== undefined && at > now + clockSkewMax) {
      add(`consent.${channel}.at`, 'this lies in the future; consent is recorded after it was given');
    }
    if (given?.riskExplained !== true) continue;
    if (given.at === undefined) add(`consent.${channel}.at`, 'say when consent was given');
    if (given.how === undefined) add(`consent.${channel}.how`, 'say how consent was given, like "written"');
  }
  return problems;
};

const withLowerDomain = (email: string): string => {
  const at = email.lastIndexOf('@');
  return `${email.slice(0, at)}${email.slice(at).toLowerCase()}`;
};

const particularsOf = (
  patient: SessionShape['patient'],
  phone: ReadPhone | undefined,
): PatientParticulars => ({
  ...(patient.firstName === undefined ? {} : { firstName: patient.firstName }),
  ...(phone !== undefined && 'phone' in phone ? { phone: phone.phone } : {}),
  ...(patient.email === undefined ? {} : { email: withLowerDomain(patient.email) }),
});

/** The consent of one channel; none where it is absent, null, or the risk was not explained. */
const consentOf = (channel: Channel, body: SessionShape): SessionFacts['consents'] => {
  const given = body.consent[channel];
  const at = given?.at === undefined ? undefined : parseInstant(given.at);
  if (given?.riskExplained !== true || at === undefined || given.how === undefined) return {};
  return { [channel]: { at, how: given.how } };
};

/** A session's id as it stands in a path; undefined where it cannot be one. */
export const readSessionId = (text: string): SessionId | undefined => {
  const read = sessionSchema.shape.sessionId.safeParse(text);
  return read.success ? sessionId(read.data) : undefined;
};

/** Reads a session from a parsed body: what the HTTP door, a form and an import all end in. */
const readSession = (value: unknown, clinic: Clinic, now: Instant): ReportedSession | RefusedSession => {
  const read = sessionSchema.safeParse(value);
  if (!read.success) return { problems: fieldProblems(read.error, value) };
  const body = read.data;
  const phone = body.patient.phone === undefined ? undefined : readPhoneNumber(body.patient.phone, clinic);
  const problems = problemsBeyondShape(body, phone, clinic, now);
  const completedAt = parseInstant(body.completedAt);
  const id = sessionId(body.sessionId);
  const digest = hashOf(canonicalJson(body));
  if (problems.length > 0 || completedAt === undefined) return { problems, repeats: { id, digest } };
  const practitioner = body.practitionerId === undefined ? undefined : personOf(clinic, body.practitionerId);
  const timeZone = body.patient.timeZone;
  return {
    session: {
      id,
      patientId: patientId(body.patient.id),
      ...(practitioner === undefined ? {} : { practitionerId: practitioner.id }),
      completedAt,
      regions: body.regions ?? [],
      risks: body.risks ?? [],
      language: body.patient.language ?? clinic.language,
      timeZone: timeZone !== undefined && isZone(timeZone) ? timeZone : clinic.timeZone,
      consents: { ...consentOf('sms', body), ...consentOf('email', body) },
    },
    particulars: particularsOf(body.patient, phone),
    digest,
  };
};

/** Reads the body of a request; whatever it is, the answer is a session or the list of what is wrong with it. */
export const readSessionBody = (
  body: string,
  clinic: Clinic,
  now: Instant,
): ReportedSession | RefusedSession => {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return { problems: [{ field: '', problem: 'write the body as JSON' }] };
  }
  return readSession(value, clinic, now);
};
