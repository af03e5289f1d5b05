import { type Clinic, personOf } from '../clinic/clinic.ts';
import type { PersonId } from '../kernel/brand.ts';
import type { Instant } from '../kernel/instant.ts';
import type { Draft } from './draft.ts';

const valuesOf = (clinic: Clinic) => ({ clinic: clinic.name, phone: clinic.phone });

/**
 * Somebody on the ladder has said STOP: they are told how to leave it, in the one text that may still go, and the operator is told
 * that a phone is silent. The pages themselves go on by e-mail.
 */
export const hearStaffStop = (draft: Draft, person: PersonId, clinic: Clinic, at: Instant): void => {
  const hasMail = personOf(clinic, person)?.email !== undefined;
  const template = hasMail ? 'staff.stopped' : 'staff.stopped.no-mail';
  draft.promise({ class: 'staff-answer', person, template, values: valuesOf(clinic) }, at);
  draft.promise({ class: 'alarm', about: 'practitioner-stopped' }, at);
};

export const hearStaffStart = (draft: Draft, person: PersonId, clinic: Clinic, at: Instant): void => {
  draft.promise({ class: 'staff-answer', person, template: 'staff.started', values: valuesOf(clinic) }, at);
};
