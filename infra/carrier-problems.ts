import { isSupportedCountry } from 'libphonenumber-js/max/es6';
import { readPhoneNumber } from '../functions/edge/phone-number.ts';
import { type Clinic, languages } from '../shared/clinic/clinic.ts';
import type { ClinicProblem } from '../shared/clinic/read-clinic.ts';
import { clinicNameSeptetsMax, renderPatientText } from '../shared/message/render.ts';
import { segmentsOf, toGsm7 } from '../shared/message/segments.ts';
import { patientTexts } from '../shared/message/texts.ts';
import type { TextKey } from '../shared/message/wording.ts';

const countryProblems = ({ country, textsTo }: Clinic): readonly ClinicProblem[] => {
  const unknown = (code: string): boolean => !isSupportedCountry(code);
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

/** The account lets texts go to the countries that are named and nowhere else: a page to another one would be lost. */
const numberProblems = (clinic: Clinic): readonly ClinicProblem[] => {
  const { country } = clinic;
  const own = readPhoneNumber(clinic.smsNumber, { country, textsTo: [country] });
  return [
    ...('problem' in own
      ? [
          {
            field: 'smsNumber',
            problem: `write a number of ${country} that texts can come from and go to (${own.problem})`,
          },
        ]
      : []),
    ...clinic.people.flatMap(({ id, phone }, n) => {
      const read = phone === undefined ? undefined : readPhoneNumber(phone, clinic);
      return read === undefined || 'phone' in read
        ? []
        : [
            {
              field: `people.${n}.phone`,
              problem: `no text would reach ${id}: ${read.problem}; name the country in textsTo, or give another number`,
            },
          ];
    }),
  ];
};

const isTextKey = (key: string): key is TextKey => Object.hasOwn(patientTexts, key);

const textProblems = (clinic: Clinic): readonly ClinicProblem[] => {
  if (segmentsOf(toGsm7(clinic.name)).units > clinicNameSeptetsMax)
    return [
      {
        field: 'name',
        problem: `at most ${clinicNameSeptetsMax} letters of plain text, of which € ^ { } [ ] ~ \\ | count two, so that every text fits one segment`,
      },
    ];
  const long = Object.keys(patientTexts)
    .filter(isTextKey)
    .find((key) =>
      languages.some((language) => segmentsOf(renderPatientText(key, language, clinic)).parts > 1),
    );
  return long === undefined
    ? []
    : [
        {
          field: 'emergencyNumber',
          problem: `the text "${long}" is longer than one segment; write a shorter emergencyNumber or crisisNumber`,
        },
      ];
};

/** What is wrong with a clinic's settings as soon as carriers bring its texts: numbers, countries, and texts that cost twice. */
export const carrierProblems = (clinic: Clinic): readonly ClinicProblem[] => {
  const countries = countryProblems(clinic);
  return countries.length > 0 ? countries : [...numberProblems(clinic), ...textProblems(clinic)];
};
