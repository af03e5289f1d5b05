import { type Clinic, isTexting } from './clinic.ts';
import { crisisNumberWanted, emergencyNumberProblem, isCrisisLine } from './help-lines.ts';
import { readPhoneNumber } from './phone-number.ts';
import type { ClinicProblem } from './read-clinic.ts';
import { isCountry, voiceNumberProblem } from './voice-number.ts';

const countryProblems = ({ country, textsTo }: Clinic): readonly ClinicProblem[] => {
  const unknown = (code: string): boolean => !isCountry(code);
  return [
    ...(unknown(country)
      ? [{ field: 'country', problem: `${country} is no country; write two letters, like US` }]
      : []),
    ...(textsTo ?? []).filter(unknown).map((code) => ({
      field: 'textsTo',
      problem: `${code} is no country; write two letters each, like US`,
    })),
    ...(textsTo?.length === 0
      ? [{ field: 'textsTo', problem: 'name a country, or leave it out for the clinic’s own' }]
      : []),
  ];
};

const at = (field: string, problem: string | undefined): readonly ClinicProblem[] =>
  problem === undefined ? [] : [{ field, problem }];

/** Whatever patients are told to call is answered: a wrong digit here is found by somebody who cannot breathe. */
const calledProblems = (clinic: Clinic): readonly ClinicProblem[] => {
  const { country, phone, emergencyNumber, crisisNumber } = clinic;
  const isShort = /^\d{0,6}$/.test(crisisNumber);
  const isHeard = isShort
    ? isCrisisLine(crisisNumber, country)
    : voiceNumberProblem(crisisNumber, country) === undefined;
  return [
    ...at('phone', voiceNumberProblem(phone, country)),
    ...at('emergencyNumber', emergencyNumberProblem(emergencyNumber, country)),
    ...(isHeard ? [] : at('crisisNumber', crisisNumberWanted(country))),
  ];
};

/** While texts are off it is the voice line: what can be texted is asked once there is a number. */
const ownProblem = (clinic: Clinic): string | undefined => {
  const { country, smsNumber } = clinic;
  if (!isTexting(clinic)) return voiceNumberProblem(smsNumber, country);
  const own = readPhoneNumber(smsNumber, { country, textsTo: [country] });
  return 'problem' in own
    ? `write a number of ${country} that texts can come from and go to (${own.problem})`
    : undefined;
};

/** The account lets texts go to the countries that are named and nowhere else: a page to another one would be lost. */
const personProblem = (clinic: Clinic, id: string, phone: string): string | undefined => {
  if (isTexting(clinic) && phone === clinic.smsNumber)
    return `this is the clinic’s own texting number, which would page itself; write the phone that ${id} carries`;
  const read = readPhoneNumber(phone, clinic);
  return 'problem' in read
    ? `no text would reach ${id}: ${read.problem}; name the country in textsTo, or give another number`
    : undefined;
};

/** What is wrong with a clinic's numbers, and with the countries that they are of. */
export const numberProblems = (clinic: Clinic): readonly ClinicProblem[] => {
  const countries = countryProblems(clinic);
  if (countries.length > 0) return countries;
  return [
    ...calledProblems(clinic),
    ...at('smsNumber', ownProblem(clinic)),
    ...clinic.people.flatMap(({ id, phone }, n) =>
      phone === undefined ? [] : at(`people.${n}.phone`, personProblem(clinic, id, phone)),
    ),
  ];
};
