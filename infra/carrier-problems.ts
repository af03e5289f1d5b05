import { type Clinic, languages } from '../shared/clinic/clinic.ts';
import type { ClinicProblem } from '../shared/clinic/read-clinic.ts';
import { clinicNameSeptetsMax, renderPatientText } from '../shared/message/render.ts';
import { segmentsOf, toGsm7 } from '../shared/message/segments.ts';
import { patientTexts } from '../shared/message/texts.ts';
import type { TextKey } from '../shared/message/wording.ts';

const isTextKey = (key: string): key is TextKey => Object.hasOwn(patientTexts, key);

/** What is wrong with a clinic's settings as soon as carriers bring its texts: those that cost twice. */
export const carrierProblems = (clinic: Clinic): readonly ClinicProblem[] => {
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
          field: 'crisisNumber',
          problem: `the text "${long}" is longer than one segment; write a shorter crisisNumber, or a shorter name of the clinic`,
        },
      ];
};
