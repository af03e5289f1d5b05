import { type Clinic, personOf } from '../../shared/clinic/clinic.ts';
import { readPhoneNumber } from '../../shared/clinic/phone-number.ts';
import {
  backdatedMax,
  type PatientParticulars,
  type ReportedSession,
  type SessionFacts,
} from '../../shared/followup/session.ts';
import { patientId, type SessionId, sessionId } from '../../shared/kernel/brand.ts';
import { type FieldProblem, fieldProblems } from '../../shared/kernel/field-problems.ts';
import { type Instant, parseInstant, second } from '../../shared/kernel/instant.ts';
import { isZone } from '../../shared/kernel/zone.ts';
import type { Channel } from '../../shared/message/outbound.ts';
import { canonicalJson } from './canonical-json.ts';
import { fieldAt, listAt, textAt } from './fields.ts';
import { phoneLengthMax, type SessionShape, sessionSchema } from './session-schema.ts';
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

/** A list that is longer than any the shape allows is told of by its length alone. */
const listMax = 60;

/** The texts that stand in a list twice, by where they stand the second time. What is no text stands for nothing. */
const repeated = (list: readonly (string | undefined)[]): readonly number[] =>
  list.length > listMax
    ? []
    : list.flatMap((one, n) => (one !== undefined && list.indexOf(one) < n ? [n] : []));

type ReadPhone = ReturnType<typeof readPhoneNumber>;

const patientProblems = (
  body: unknown,
  phone: ReadPhone | undefined,
  clinic: Clinic,
): readonly FieldProblem[] => {
  const field = 'patient.phone';
  const patient = fieldAt(body, 'patient');
  const isReachable = fieldAt(patient, 'phone') !== undefined || fieldAt(patient, 'email') !== undefined;
  if (typeof patient === 'object' && patient !== null && !isReachable) {
    return [{ field, problem: 'give a phone, an email or both' }];
  }
  if (phone === undefined) return [];
  if ('problem' in phone) return [{ field, problem: phone.problem }];
  return phone.phone === clinic.smsNumber ? [{ field, problem: "this is the clinic's own number" }] : [];
};

const timeProblems = (body: unknown, now: Instant): readonly FieldProblem[] => {
  const completedAt = parseInstant(textAt(body, 'completedAt') ?? '');
  const field = 'completedAt';
  if (completedAt === undefined) return [];
  if (completedAt > now + clockSkewMax)
    return [{ field, problem: 'this lies in the future; record a session after it ended' }];
  return completedAt < now - backdatedMax
    ? [{ field, problem: 'this is more than 7 days ago, too late for a follow-up' }]
    : [];
};

const consentProblems = (body: unknown, channel: Channel, now: Instant): readonly FieldProblem[] => {
  const given = fieldAt(body, 'consent', channel);
  const at = parseInstant(textAt(given, 'at') ?? '');
  const isNeeded = fieldAt(given, 'riskExplained') === true;
  const says = (name: string, problem: string) => ({ field: `consent.${channel}.${name}`, problem });
  return [
    ...(at !== undefined && at > now + clockSkewMax
      ? [says('at', 'this lies in the future; consent is recorded after it was given')]
      : []),
    ...(isNeeded && fieldAt(given, 'at') === undefined ? [says('at', 'say when consent was given')] : []),
    ...(isNeeded && fieldAt(given, 'how') === undefined
      ? [says('how', 'say how consent was given, like "written"')]
      : []),
  ];
};

/**
 * What the shape alone cannot tell: the clinic's people and countries, the clock, one field against another. A body whose shape is
 * wrong is looked at as far as it can be read, so that who sent it hears of everything at once.
 */
const problemsBeyondShape = (
  body: unknown,
  phone: ReadPhone | undefined,
  clinic: Clinic,
  now: Instant,
): readonly FieldProblem[] => {
  const practitioner = textAt(body, 'practitionerId');
  const sites = listAt(body, 'regions') ?? [];
  const named = sites.map((site) => {
    const region = textAt(site, 'region');
    return region === undefined ? undefined : `${region} ${textAt(site, 'side') ?? ''}`;
  });
  const risks = (listAt(body, 'risks') ?? []).map((risk) => (typeof risk === 'string' ? risk : undefined));
  return [
    ...patientProblems(body, phone, clinic),
    ...(practitioner !== undefined && personOf(clinic, practitioner) === undefined
      ? [{ field: 'practitionerId', problem: 'name one of the people of the clinic, or leave it out' }]
      : []),
    ...timeProblems(body, now),
    ...repeated(named).map((n) => ({
      field: `regions.${n}`,
      problem: 'the same region and side are named twice',
    })),
    ...repeated(risks).map((n) => ({ field: `risks.${n}`, problem: 'the same risk is named twice' })),
    ...consentProblems(body, 'sms', now),
    ...consentProblems(body, 'email', now),
  ];
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
  const ofShape = read.success ? [] : fieldProblems(read.error, value);
  const isWrong = (field: string): boolean => ofShape.some((one) => `${field}.`.startsWith(`${one.field}.`));
  const written = textAt(value, 'patient', 'phone');
  const isPhone = written !== undefined && written.length <= phoneLengthMax;
  const phone = isPhone ? readPhoneNumber(written, clinic) : undefined;
  const beyond = problemsBeyondShape(value, phone, clinic, now).filter((one) => !isWrong(one.field));
  const problems = [...ofShape, ...beyond];
  if (!read.success) return { problems };
  const body = read.data;
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
