import type { FieldProblem } from '../../shared/kernel/field-problems.ts';
import { parseInstant } from '../../shared/kernel/instant.ts';
import type { Zone } from '../../shared/kernel/zone.ts';
import type { Form } from './board-form.ts';
import { instantText } from './record-form.ts';

const howMissing = 'choose how it was given';

const given = (form: Form, name: string): string => form.get(name)?.trim() ?? '';

/** One reader checks the body of both channels: the form asks once for both. */
const fieldInForm = ({ field }: FieldProblem): string => field.replace(/^consent\.(sms|email)\./, 'consent.');

const isTime = (typed: string, zone: Zone): boolean => parseInstant(instantText(typed, zone)) !== undefined;

/** What the reader says in the words of the API, as somebody at the desk would say it; undefined where it is no fault of this field. */
const inWords = (field: string, problem: string, form: Form, zone: Zone): string | undefined => {
  const typed = given(form, field);
  switch (field) {
    case 'patient.id':
      return typed === ''
        ? 'this is missing: write the id that your own files know the patient by'
        : 'use only letters without accents, digits and . _ : - here, no spaces, at most 64';
    case 'completedAt':
      if (typed === '') return 'this is missing: write when the treatment ended';
      return isTime(typed, zone) ? problem : 'choose a day and a time, like 2026-03-02 17:00';
    case 'consent.at':
      // Left out it is the end of the treatment: what is wrong with that is said there.
      if (typed === '') return undefined;
      return isTime(typed, zone) ? problem : 'choose a day and a time, or leave it out';
    case 'consent.how':
      return howMissing;
    default:
      return problem;
  }
};

/** A tick that would be kept as "no consent" without a word is told of: who ticked it meant it. */
const consentProblems = (form: Form): readonly FieldProblem[] => {
  const says = (field: string, problem: string): readonly FieldProblem[] => [{ field, problem }];
  const [texts, mails, told] = ['consent.sms', 'consent.email', 'consent.risk'].map(
    (name) => given(form, name) !== '',
  );
  const agreed = texts === true || mails === true;
  return [
    ...(agreed && told !== true
      ? says(
          'consent.risk',
          'without this there is no consent and nothing is sent: tick it if the patient was told, or take the other ticks away',
        )
      : []),
    ...(told === true && !agreed
      ? says('consent.sms', 'tick what the patient agreed to, or take the tick away that they were told')
      : []),
    // The reader asks for it only of consent that counts: all that is missing is told at once.
    ...(agreed && given(form, 'consent.how') === '' ? says('consent.how', howMissing) : []),
    ...(texts === true && given(form, 'patient.phone') === ''
      ? says(
          'patient.phone',
          'texts are ticked below: write the mobile phone, or take the tick at “to text messages” away',
        )
      : []),
    ...(mails === true && given(form, 'patient.email') === ''
      ? says(
          'patient.email',
          'e-mail is ticked below: write the address, or take the tick at “to e-mail” away',
        )
      : []),
  ];
};

/** Everything that is wrong with a filled-in form, by the fields of the form, each once: what the reader found and what a form alone can mean. */
export const problemsOfForm = (
  form: Form,
  found: readonly FieldProblem[],
  zone: Zone,
): readonly FieldProblem[] => {
  const told = found.flatMap((one): readonly FieldProblem[] => {
    const field = fieldInForm(one);
    const problem = inWords(field, one.problem, form, zone);
    return problem === undefined ? [] : [{ field, problem }];
  });
  const all = [...told, ...consentProblems(form)];
  return all.filter(({ field }, n) => all.findIndex((one) => one.field === field) === n);
};
