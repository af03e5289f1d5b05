import fc from 'fast-check';
import { expect, test } from 'vitest';
import { conceptStatus } from '../../shared/triage/concept.ts';
import { anyPoints } from '../support/any-text.ts';
import { rows } from './corpus.ts';

type Sentence = {
  readonly id: string;
  readonly text: string;
  readonly concept: string;
  readonly status: string;
};

const sentences = rows<Sentence>('tuning/negation.jsonl');

test('denied findings of the sentences that may be looked at are told from present ones', () => {
  let right = 0;
  let wrong = 0;
  for (const { text, concept, status } of sentences) {
    const isDenied = conceptStatus(text, concept) === 'negated';
    if (isDenied && status === 'negated') right++;
    else if (isDenied || status === 'negated') wrong++;
  }
  expect(right).toBeGreaterThan(250);
  expect((2 * right) / (2 * right + wrong)).toBeGreaterThan(0.98);
});

test('other wordings of what notes deny and tell have the status that they tell', () => {
  const wordings = rows<Sentence>('tuning/negation-wordings.jsonl');
  const right = wordings.filter(({ text, concept, status }) => conceptStatus(text, concept) === status);
  expect(right.length / wordings.length).toBeGreaterThan(0.99);
});

test.each(['ward-', 'dictated-'])('the sentences %s... have the status that they tell', (author) => {
  const wards = sentences.filter(({ id }) => id.startsWith(author));
  const right = wards.filter(({ text, concept, status }) => conceptStatus(text, concept) === status);
  expect(right.length / wards.length).toBeGreaterThan(0.98);
});

test.each([
  ['a list is denied to its end', 'No edema, clubbing, cyanosis or rash today.', 'rash', 'negated'],
  ['after its "or" a list ends', 'No edema, clubbing or rash, pulses full.', 'pulses full', 'affirmed'],
  ['"but" ends a denial', 'Without dizziness but with a headache.', 'headache', 'affirmed'],
  ['a verb begins a statement', 'No rash, itching was severe.', 'itching', 'affirmed'],
  ['a degree begins a finding of its own', 'No effusion, mild bruising.', 'bruising', 'affirmed'],
  ['a degree inside a list does not', 'No effusion, mild bruising or redness.', 'bruising', 'negated'],
  ['what a test is for is denied', 'The scan was negative for a clot.', 'clot', 'negated'],
  ['a negative test speaks back', 'Her Homans sign is negative.', 'Homans sign', 'negated'],
  ['what follows an adjective is denied', 'Negative Homans sign, calf sore.', 'calf sore', 'affirmed'],
  ['a finding ruled out is denied', 'A fracture was ruled out.', 'fracture', 'negated'],
  ['one still to be ruled out is not', 'A fracture is to be ruled out.', 'fracture', 'affirmed'],
  ['until it is excluded it stands', 'Rest until a fracture is excluded.', 'fracture', 'affirmed'],
  ['no change leaves it there', 'No change in the bruise.', 'bruise', 'affirmed'],
  ['no growth is not no lump', 'No evidence that the lump has grown.', 'lump', 'affirmed'],
  ['only the source was not found', 'The source of the bleeding was not found.', 'bleeding', 'affirmed'],
  ['what has its article is given', 'No drainage around the wound.', 'wound', 'affirmed'],
  ['a cure denied is not the illness denied', 'No tablets for the migraine.', 'migraine', 'affirmed'],
  ['answers deny what they answer', 'Fever: no. Rash: yes.', 'Fever', 'negated'],
  ['an answer denies its whole list', 'Fever, chills, sweats: none.', 'chills', 'negated'],
  ['a sheet of answers is read in turn', 'fever no swelling no numbness yes', 'numbness', 'affirmed'],
  ['a "no" that answers denies nothing', 'no i have bad pain', 'pain', 'affirmed'],
  ['"never like this" tells that it is there', 'never had a headache like this', 'headache', 'affirmed'],
  ['two denials tell that it is there', 'i wouldnt say theres no swelling', 'swelling', 'affirmed'],
  ['"not only" denies nothing', 'not only numb but weak', 'numb', 'affirmed'],
  ['a point in a name ends nothing', 'Negative for C. difficile and ova.', 'ova', 'negated'],
  ['a header ends what came before', 'DRAINS: None    FINDINGS: Stones.', 'Stones', 'affirmed'],
  ['signs deny and affirm', '(-) fever, (+) cough', 'fever', 'negated'],
  ['a plural is the same concept', 'No fractures were seen.', 'fracture', 'negated'],
  ['both spellings are the same concept', 'No oedema of the ankles.', 'edema', 'negated'],
  ['a concept in capitals is the one meant', 'A clot was sought; the CLOT was absent.', 'clot', 'negated'],
  ['what is not named is absent', 'No fever.', 'rash', 'absent'],
  ['"no longer" is a course for its patient', 'i no longer have any tingling', 'tingling', 'resolved'],
  ['"no longer" denies in a note', 'No longer having night sweats.', 'night sweats', 'negated'],
  ['gone is resolved', 'had a headache yesterday but its gone', 'headache', 'resolved'],
  ['what came back is there', 'the tingling went away but came back', 'tingling', 'affirmed'],
  ['going down is improving', 'the swelling is going down', 'swelling', 'improving'],
  ['for years is old', 'ive had numbness in that foot for years', 'numbness', 'preexisting'],
  ['a condition is no report', 'what if i get a fever', 'fever', 'hypothetical'],
  ["another's is another's", 'my son has a fever so i cant talk', 'fever', 'other-person'],
  ['Spanish denials reach their list', 'no tengo fiebre ni hinchazon', 'hinchazon', 'negated'],
  ['a Spanish "no," answers', 'no, tengo el pie dormido', 'dormido', 'affirmed'],
  ['what went away in Spanish is resolved', 'se me quito la fiebre', 'fiebre', 'resolved'],
])('%s: "%s"', (_rule, text, concept, status) => {
  expect(conceptStatus(text, concept)).toBe(status);
});

test('any text and any concept get a status', () => {
  fc.assert(
    fc.property(anyPoints(200), fc.string({ maxLength: 12 }), (text, concept) => {
      expect(typeof conceptStatus(text + concept, concept)).toBe('string');
    }),
    { numRuns: 100 },
  );
}, 30_000);

test.each([
  'no ',
  'no fever, ',
  'fever or ',
  'not ',
  'without a ',
  'fever: no ',
  ', ',
  'rash gone and ',
  'is was has ',
  '+ rash, - rash ',
  'and was tested for ',
  'should rash develop ',
])('a note of thousands of %j is read', (piece) => {
  const text = `${piece.repeat(6000)} rash`;
  expect(conceptStatus(text, 'rash')).not.toBe('absent');
});
