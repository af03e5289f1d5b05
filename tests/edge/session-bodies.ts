import { readSessionBody } from '../../functions/edge/session-body.ts';
import { instant, parseInstant } from '../../shared/kernel/instant.ts';
import { clinicWith } from '../message/support.ts';

/** When the bodies of these tests are read. */
export const now = parseInstant('2026-03-02T17:10:00Z') ?? instant(0);
export const clinic = clinicWith();

export const patient = {
  id: 'p-1',
  firstName: 'Sam',
  phone: '+13035550142',
  email: 'p1@example.com',
  language: 'en',
  timeZone: 'America/Denver',
};
export const sms = { at: '2026-03-02T16:00:00Z', how: 'written', riskExplained: true };
export const full = {
  sessionId: 's-1001',
  patient,
  practitionerId: 'practitioner-1',
  completedAt: '2026-03-02T17:00:00Z',
  regions: [{ region: 'shoulder', side: 'left' }],
  risks: ['anticoagulant', 'pregnant', 'first-visit', 'deep', 'electrical-stimulation'],
  consent: { sms, email: null },
};
export const least = {
  sessionId: 's-1',
  patient: { id: 'p-1', email: 'p1@example.com' },
  completedAt: '2026-03-02T17:00:00Z',
  consent: {},
};

export const read = (body: unknown, of = clinic) => readSessionBody(JSON.stringify(body), of, now);
export const accepted = (body: unknown, of = clinic) => {
  const result = read(body, of);
  if ('problems' in result) throw new Error(JSON.stringify(result));
  return result;
};
export const problemsOf = (body: unknown, of = clinic) => {
  const result = read(body, of);
  return 'problems' in result ? result.problems : [];
};
export const fieldsOf = (body: unknown) => problemsOf(body).map((one) => one.field);
export const withPatient = (changes: object) => ({ ...full, patient: { ...patient, ...changes } });
