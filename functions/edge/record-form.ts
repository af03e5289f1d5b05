import { type Clinic, languages } from '../../shared/clinic/clinic.ts';
import type { Session } from '../../shared/followup/session.ts';
import { type Instant, parseInstant, toIso } from '../../shared/kernel/instant.ts';
import { regions, risks } from '../../shared/kernel/treatment.ts';
import { localDay, onLocalDay, wallClockAt, type Zone } from '../../shared/kernel/zone.ts';
import type { Form } from './board-form.ts';

/** The fields of the form for a session are named after those of the body that they become. */
export const sideOf = (region: string): string => `side.${region}`;
export const riskOf = (risk: string): string => `risk.${risk}`;

const sides = ['left', 'right', 'both'] as const;

const two = (n: number): string => String(n).padStart(2, '0');

/** An instant as a field of a browser shows it, in the clinic's zone. */
export const localTime = (at: Instant, zone: Zone): string => {
  const { year, month, day, hour, minute } = wallClockAt(at, zone);
  return `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}`;
};

/** The instant that a field of a browser names in a zone. What is no time is left as it was typed, for the reader to refuse. */
export const instantText = (typed: string, zone: Zone): string => {
  const [, date, hours, minutes] = /^(\d{4}-\d\d-\d\d)[T ](\d\d):(\d\d)/.exec(typed) ?? [];
  const noon = parseInstant(`${date}T12:00:00Z`);
  if (noon === undefined || date === undefined) return typed;
  const minuteOfDay = Number(hours) * 60 + Number(minutes);
  // Noon of UTC may be another day far from Greenwich.
  const shown = localDay(noon, zone);
  const days = shown === date ? 0 : shown > date ? -1 : 1;
  return minuteOfDay > 1439 ? typed : toIso(onLocalDay(noon, zone, minuteOfDay, days));
};

const given = (form: Form, name: string): string | undefined => {
  const value = form.get(name)?.trim();
  return value === undefined || value === '' ? undefined : value;
};

const optional = (name: string, value: string | undefined): object =>
  value === undefined ? {} : { [name]: value };

/** A session that is amended, and the form that it was shown as. */
type Before = { readonly session: Session; readonly shown: Form };

/** Whether fields say what they said when the form was shown. What they round off is then as it was stored. */
const isAsShown = (form: Form, before: Before | undefined, names: readonly string[]): before is Before =>
  before !== undefined && names.every((name) => given(form, name) === given(before.shown, name));

const consentOf = (
  form: Form,
  channel: 'sms' | 'email',
  at: string,
  before: Before | undefined,
): object | null => {
  if (given(form, `consent.${channel}`) === undefined) return null;
  const riskExplained = given(form, 'consent.risk') !== undefined;
  const stored = before?.session.consents[channel];
  return stored !== undefined && isAsShown(form, before, ['consent.at', 'consent.how'])
    ? { at: toIso(stored.at), how: stored.how, riskExplained }
    : { at, ...optional('how', given(form, 'consent.how')), riskExplained };
};

const regionsOf = (form: Form, before: Before | undefined): readonly object[] =>
  regions.flatMap((region): readonly object[] => {
    if (isAsShown(form, before, [sideOf(region)]))
      return before.session.regions.filter((one) => one.region === region);
    const chosen = given(form, sideOf(region));
    if (chosen === undefined) return [];
    const side = sides.find((one) => one === chosen);
    return [{ region, ...optional('side', side) }];
  });

const sideShown = ({ regions: sites }: Session, region: string): string => {
  const named = sites.filter((site) => site.region === region);
  const [first] = named;
  if (first === undefined) return '';
  return named.length > 1 ? 'both' : (first.side ?? 'unsaid');
};

/** A stored session as the form shows it, to be amended. */
export const formOfSession = (session: Session, clinic: Clinic): Form => {
  const { particulars, consents, completedAt } = session;
  const agreed = consents.sms ?? consents.email;
  const ticked = (name: string, is: boolean): readonly (readonly [string, string])[] =>
    is ? [[name, 'yes']] : [];
  return new Map([
    ['sessionId', session.id],
    ['patient.id', session.patientId],
    ['patient.firstName', particulars?.firstName ?? ''],
    ['patient.phone', particulars?.phone ?? ''],
    ['patient.email', particulars?.email ?? ''],
    ['patient.language', session.language],
    ['practitionerId', session.practitionerId ?? ''],
    ['completedAt', localTime(completedAt, clinic.timeZone)],
    ['consent.how', agreed?.how ?? ''],
    ['consent.at', agreed === undefined ? '' : localTime(agreed.at, clinic.timeZone)],
    ...ticked('consent.sms', consents.sms !== undefined),
    ...ticked('consent.email', consents.email !== undefined),
    ...ticked('consent.risk', agreed !== undefined),
    ...regions.map((region) => [sideOf(region), sideShown(session, region)] as const),
    ...risks.flatMap((risk) => ticked(riskOf(risk), session.risks.includes(risk))),
  ]);
};

/** Whether a form that amends a session changes nothing of it. */
export const isUnchanged = (form: Form, session: Session, clinic: Clinic): boolean => {
  const shown = formOfSession(session, clinic);
  const names = [...new Set([...shown.keys(), ...form.keys()])].filter(
    (name) => !['sessionId', 'seen', 'token'].includes(name),
  );
  return isAsShown(form, { session, shown }, names);
};

/** The body of `POST /v1/sessions` that a filled-in form stands for, or of `PUT` where it amends `stored`: one reader checks all. */
export const bodyOfForm = (form: Form, clinic: Clinic, stored?: Session): string => {
  const before = stored === undefined ? undefined : { session: stored, shown: formOfSession(stored, clinic) };
  const zone = clinic.timeZone;
  const completedAt = isAsShown(form, before, ['completedAt'])
    ? toIso(before.session.completedAt)
    : instantText(form.get('completedAt') ?? '', zone);
  const agreedAt = given(form, 'consent.at');
  const at = agreedAt === undefined ? completedAt : instantText(agreedAt, zone);
  const language = languages.find((one) => one === form.get('patient.language'));
  // The form has no field for the patient's own zone.
  const ownZone = stored === undefined || stored.timeZone === zone ? undefined : stored.timeZone;
  return JSON.stringify({
    sessionId: form.get('sessionId') ?? '',
    patient: {
      id: given(form, 'patient.id') ?? '',
      ...optional('firstName', given(form, 'patient.firstName')),
      ...optional('phone', given(form, 'patient.phone')),
      ...optional('email', given(form, 'patient.email')),
      ...optional('language', language),
      ...optional('timeZone', ownZone),
    },
    ...optional('practitionerId', given(form, 'practitionerId')),
    completedAt,
    regions: regionsOf(form, before),
    risks: risks.filter((risk) => given(form, riskOf(risk)) !== undefined),
    consent: {
      sms: consentOf(form, 'sms', at, before),
      email: consentOf(form, 'email', at, before),
    },
  });
};
