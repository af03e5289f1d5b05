import { type PersonId, personId } from '../kernel/brand.ts';
import { type Clinic, isTexting, type Person } from './clinic.ts';

// Once a day somebody who does not exist tells of a danger, and somebody who does not exist is paged: the whole way of a red flag is
// walked, and nobody is disturbed. Both live at AWS's own simulators, which take texts and mails and reach nobody.

/** By country: the number that takes texts, and the one that takes them and says later that they failed. */
const simulators: ReadonlyMap<string, { readonly patient: string; readonly practitioner: string }> = new Map([
  ['US', { patient: '+14254147755', practitioner: '+14254147167' }],
]);

const simulatorMailbox = 'success@simulator.amazonses.com';

/** Who is paged for the canary, and closes its case. */
export const canaryPerson: PersonId = personId('canary');

/**
 * The phone of the patient who does not exist; undefined where the clinic's country has no simulator, it wants no canary, or its texts
 * are off.
 */
export const canaryPhone = (clinic: Pick<Clinic, 'country' | 'canary' | 'sms'>): string | undefined =>
  clinic.canary === false || !isTexting(clinic) ? undefined : simulators.get(clinic.country)?.patient;

/** The clinic as its canary's conversation knows it: whatever happens there, nobody else can be paged, warned or written to. */
export const canaryClinic = (clinic: Clinic): Clinic => {
  const phone = simulators.get(clinic.country)?.practitioner;
  const nobody: Person = {
    id: canaryPerson,
    role: 'practitioner',
    email: simulatorMailbox,
    onCall: 'always',
    ...(phone === undefined ? {} : { phone }),
  };
  const { pagerTopicArn: _, ...rest } = clinic;
  return {
    ...rest,
    people: [nobody],
    staff: [],
    rotas: [],
    onCallOverrides: [],
    ladder: clinic.ladder.map(() => [canaryPerson]),
    deskEmail: simulatorMailbox,
    operatorEmail: simulatorMailbox,
  };
};
