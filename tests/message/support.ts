import { example } from '../../clinics/example.ts';
import type { Clinic } from '../../shared/clinic/clinic.ts';
import { readClinic } from '../../shared/clinic/read-clinic.ts';
import { assert } from '../../shared/kernel/assert.ts';

/** The example clinic with some settings changed, read as every clinic is. */
export const clinicWith = (changes: object = {}): Clinic => {
  const read = readClinic({ ...example, ...changes });
  assert('clinic' in read, JSON.stringify(read));
  return read.clinic;
};
