import { example } from '../../clinics/example.ts';
import type { Clinic, Person } from '../../shared/clinic/clinic.ts';
import { type ClinicConfig, readClinic } from '../../shared/clinic/read-clinic.ts';
import { assert } from '../../shared/kernel/assert.ts';
import { type Instant, parseInstant } from '../../shared/kernel/instant.ts';
import { isZone, type Zone } from '../../shared/kernel/zone.ts';

/** The example clinic, with what a test wants otherwise. */
export const clinicWith = (changes: Partial<ClinicConfig> = {}): Clinic => {
  const read = readClinic({ ...example, ...changes });
  assert('clinic' in read, 'the clinic of a test is valid');
  return read.clinic;
};

/** A clinic whose people changed after its settings were checked: what the check refuses, an open case may still meet. */
export const withPeople = (clinic: Clinic, change: (person: Person) => Person | undefined): Clinic => ({
  ...clinic,
  people: clinic.people.map(change).filter((one) => one !== undefined),
});

export const at = (iso: string): Instant => {
  const instant = parseInstant(iso);
  assert(instant !== undefined, `${iso} is an instant`);
  return instant;
};

export const zone = (name: string): Zone => {
  assert(isZone(name), `${name} is a zone`);
  return name;
};

/** A zone in which it is about this hour of the day now. */
export const zoneAtHour = (hour: number): string => {
  const east = ((hour - new Date().getUTCHours() + 36) % 24) - 12;
  return `Etc/GMT${east > 0 ? '-' : '+'}${Math.abs(east)}`;
};
