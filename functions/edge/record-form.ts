import { type Clinic, languages } from '../../shared/clinic/clinic.ts';
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
  const [, date, hours, minutes] = /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)/.exec(typed) ?? [];
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

const consentOf = (form: Form, channel: 'sms' | 'email', at: string): object | null =>
  given(form, `consent.${channel}`) === undefined
    ? null
    : {
        at,
        ...optional('how', given(form, 'consent.how')),
        riskExplained: given(form, 'consent.risk') !== undefined,
      };

const regionsOf = (form: Form): readonly object[] =>
  regions.flatMap((region) => {
    const chosen = given(form, sideOf(region));
    if (chosen === undefined) return [];
    const side = sides.find((one) => one === chosen);
    return [{ region, ...optional('side', side) }];
  });

/** The body of `POST /v1/sessions` that a filled-in form stands for: one reader checks both. */
export const bodyOfForm = (form: Form, clinic: Clinic): string => {
  const zone = clinic.timeZone;
  const completedAt = instantText(form.get('completedAt') ?? '', zone);
  const agreedAt = given(form, 'consent.at');
  const at = agreedAt === undefined ? completedAt : instantText(agreedAt, zone);
  const language = languages.find((one) => one === form.get('patient.language'));
  return JSON.stringify({
    sessionId: form.get('sessionId') ?? '',
    patient: {
      id: given(form, 'patient.id') ?? '',
      ...optional('firstName', given(form, 'patient.firstName')),
      ...optional('phone', given(form, 'patient.phone')),
      ...optional('email', given(form, 'patient.email')),
      ...optional('language', language),
    },
    ...optional('practitionerId', given(form, 'practitionerId')),
    completedAt,
    regions: regionsOf(form),
    risks: risks.filter((risk) => given(form, riskOf(risk)) !== undefined),
    consent: { sms: consentOf(form, 'sms', at), email: consentOf(form, 'email', at) },
  });
};
