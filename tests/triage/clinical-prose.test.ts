import { expect, test } from 'vitest';
import { conceptStatus } from '../../shared/triage/concept.ts';

for (const [status, concept, text] of [
  ['negated', 'palpitations', 'She denies any chest pain, shortness of breath, or palpitations.'],
  ['negated', 'pneumothorax', 'There is no evidence of pneumothorax.'],
  ['negated', 'pulmonary embolism', 'Pulmonary embolism was ruled out by CT.'],
  ['negated', 'hematuria', 'Review of systems is negative for dysuria, frequency or hematuria.'],
  ['affirmed', 'fatigue', 'The patient denies fevers or chills but does report fatigue.'],
  ['affirmed', 'tumor', 'There is no doubt that the tumor has progressed.'],
  ['affirmed', 'obstruction', 'There is no change in the degree of obstruction.'],
  ['absent', 'fracture', 'There is no evidence of pneumothorax.'],
] as const)
  test(`"${concept}" is ${status} in: ${text}`, () => {
    expect(conceptStatus(text, concept)).toBe(status);
  });

test.each([
  ['Abscess could not be ruled out.', 'abscess', 'affirmed'],
  ['He does not deny tobacco use.', 'tobacco use', 'affirmed'],
  ['Negative for influenza A, positive for influenza B.', 'influenza B', 'affirmed'],
  ['Negative for influenza A, positive for influenza B.', 'influenza A', 'negated'],
  ['The infection has not recurred since surgery.', 'infection', 'negated'],
  ['There is no reason to suspect a fracture.', 'fracture', 'negated'],
  ['No evidence for, or history of, stroke.', 'stroke', 'negated'],
  ['No effusion, mild swelling, stable alignment.', 'mild swelling', 'affirmed'],
])('clinical prose: "%s" means %s is %s', (text, concept, status) => {
  expect(conceptStatus(text, concept)).toBe(status);
});
