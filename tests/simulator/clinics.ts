import { example } from '../../clinics/example.ts';
import type { Clinic } from '../../shared/clinic/clinic.ts';
import type { ClinicConfig } from '../../shared/clinic/read-clinic.ts';
import { assert } from '../../shared/kernel/assert.ts';
import { at as instantAt } from '../support/clinic.ts';
import type { Random } from './random.ts';
import { here, type Release } from './release.ts';

/** Where clocks change, both ways, and when: a week of faults around each begins some days before. */
const changes = [
  ['America/Denver', '2026-03-02T15:00:00Z'],
  ['America/Denver', '2026-10-27T14:00:00Z'],
  ['America/New_York', '2026-03-04T13:00:00Z'],
  ['America/New_York', '2026-10-30T12:00:00Z'],
  ['Europe/London', '2026-03-25T08:00:00Z'],
  ['Europe/London', '2026-10-21T07:00:00Z'],
  ['Europe/Madrid', '2026-03-26T07:00:00Z'],
  ['Europe/Madrid', '2026-10-22T06:00:00Z'],
  ['Australia/Sydney', '2026-03-31T22:00:00Z'],
  ['Australia/Sydney', '2026-09-29T22:00:00Z'],
  ['America/Santiago', '2026-04-01T12:00:00Z'],
  ['America/Santiago', '2026-09-01T12:00:00Z'],
  // A leap day, and the end of a year.
  ['America/Denver', '2028-02-25T15:00:00Z'],
  ['Europe/Madrid', '2026-12-28T07:00:00Z'],
] as const;

/** The settings of a clinic before and after a deployment. */
export type ClinicSettings = { readonly before: Clinic; readonly after: Clinic };

const made = new Map<string, Clinic>();
/** The file that settings were read from. */
const files = new WeakMap<Clinic, ClinicConfig>();

const readBy = (release: Release, file: ClinicConfig): Clinic => {
  const read = release.readClinic(file);
  const why =
    'problems' in read ? read.problems.map(({ field, problem }) => `${field}: ${problem}`).join('; ') : '';
  assert('clinic' in read, `the release ${release.name} reads the settings: ${why}`);
  return read.clinic;
};

const remembered = (key: string, make: () => ClinicConfig): Clinic => {
  const known = made.get(key);
  if (known !== undefined) return known;
  const file = make();
  const clinic = readBy(here, file);
  files.set(clinic, file);
  made.set(key, clinic);
  return clinic;
};

/** The same settings as a release reads them from the same file. */
export const settingsAs = (release: Release, clinic: Clinic): Clinic => {
  if (release === here) return clinic;
  const file = files.get(clinic);
  assert(file !== undefined, 'settings were read from a file');
  const key = JSON.stringify(file);
  const known = made.get(key) ?? readBy(release, file);
  made.set(key, known);
  return known;
};

type Config = Partial<ClinicConfig>;

/** Another ladder: the backup has left, and somebody else stands on the first step. */
const changed: Config = {
  people: [
    ...example.people.filter(({ id }) => id !== 'backup-1'),
    {
      id: 'practitioner-2',
      role: 'practitioner',
      phone: '+13035550114',
      email: 'practitioner-2@example.com',
      onCall: 'always',
    },
  ],
  ladder: [['treating', 'practitioner-2'], ['director-1']],
  severities: {
    emergency: { ...example.severities.emergency, stepsAfter: [0, 10] },
    urgent: { ...example.severities.urgent, stepsAfter: [0, 30] },
  },
};

/** The second clinic has the same settings and people of its own. */
const secondOf = (first: Clinic): ClinicConfig => {
  const people = first.people.map(({ id, role, onCall, phone, email }) => ({
    id,
    role,
    onCall,
    ...(phone === undefined ? {} : { phone: phone.replace('+1303555', '+1720555') }),
    ...(email === undefined ? {} : { email: `second-${email}` }),
  }));
  return {
    ...example,
    id: 'second',
    name: 'Second Clinic',
    timeZone: first.timeZone,
    smsNumber: '+17205550100',
    email: 'second@example.com',
    mailDomain: 'second.example.com',
    publicUrl: 'http://127.0.0.1:4381',
    deskEmail: 'second-desk@example.com',
    operatorEmail: 'second-operator@example.com',
    people,
  };
};

/**
 * The clinics of one seed, and when its days begin. `switches` draws whether the texts of the clinic are turned off; a file says so
 * once no release is left that does not know the word.
 */
export const drawClinics = (random: Random, switches: Random, beside: Release | undefined) => {
  const [zone, start] = random.pick(changes);
  // A carrier that tells what became of a text settles what is in doubt; one seed in two has it.
  const evidenceMinutes = random.chance(0.5) ? 15 : 0;
  const key = `${zone} ${evidenceMinutes}`;
  const before = remembered(key, () => ({ ...example, timeZone: zone, evidenceMinutes }));
  const off = { sms: 'off' } as const;
  const isKnown = beside === undefined || 'clinic' in beside.readClinic({ ...example, ...off });
  const sms = switches.chance(0.25) && isKnown ? off : undefined;
  const after = remembered(`${key} ${sms?.sms} after`, () => ({
    ...example,
    timeZone: zone,
    evidenceMinutes,
    ...changed,
    ...sms,
  }));
  const settings: ClinicSettings[] = [{ before, after }];
  if (random.chance(0.2)) {
    const second = remembered(`${key} second`, () => secondOf(before));
    settings.push({ before: second, after: second });
  }
  return { start: instantAt(start), settings, receipts: evidenceMinutes > 0 };
};
