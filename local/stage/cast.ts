import { example } from '../../clinics/example.ts';
import { pagerAddress } from '../carrier.ts';

/** Somebody with a phone, a mailbox or both. Nobody real: the numbers are from the range kept for fiction. */
export type Actor = { readonly name: string; readonly phone?: string; readonly email?: string };

export const patientA = {
  name: 'patient-a',
  phone: '+13035550142',
  email: 'patient-a@example.com',
} satisfies Actor;
export const patientB = {
  name: 'patient-b',
  phone: '+13035550143',
  email: 'patient-b@example.com',
} satisfies Actor;
export const patientC = {
  name: 'patient-c',
  phone: '+13035550144',
  email: 'patient-c@example.com',
} satisfies Actor;
/** A phone that no session names. */
export const stranger = { name: 'stranger', phone: '+13035550199' } satisfies Actor;

/**
 * Somebody whom the example clinic can page. Where its file no longer names them they have no address: the clinic starts, and a story
 * that needs them fails in its own words.
 */
const staff = (id: string): Required<Actor> => {
  const people: readonly Partial<Actor & { id: string }>[] = example.people;
  const { phone = '', email = '' } = people.find((one) => one.id === id) ?? {};
  return { name: id, phone, email };
};

export const practitioner1 = staff('practitioner-1');
export const backup1 = staff('backup-1');
export const director1 = staff('director-1');
/** The mailbox that the front desk reads. */
export const desk = { name: 'desk', email: example.deskEmail } satisfies Actor;
/** The clinic's own pager, where a story gives it one. */
export const pager = { name: 'pager', email: pagerAddress } satisfies Actor;
/** Hears what must not depend on any phone. */
export const operator = { name: 'operator', email: example.operatorEmail } satisfies Actor;

const everybody: readonly Actor[] = [
  patientA,
  patientB,
  patientC,
  stranger,
  practitioner1,
  backup1,
  director1,
  desk,
  operator,
  pager,
];

/** Whose address that is; the address itself where it is nobody's. */
export const nameOf = (address: string): string =>
  everybody.find((one) => one.phone === address || one.email === address)?.name ?? address;
