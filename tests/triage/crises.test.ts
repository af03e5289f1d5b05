import { expect, test } from 'vitest';
import { isRed, severity } from '../../shared/triage/finding.ts';
import type { Disposition } from '../../shared/triage/verdict.ts';
import {
  expectFew,
  isMissed,
  isPaged,
  isUnclear,
  readCorpus,
  readWordings,
  textsOf,
  verdictOn,
} from './corpus.ts';

/** Emergencies, cries for help, pills, needles and deaths; and allergies, limbs, bleeding, infection and clots. */
test.each(['tuning/crises.jsonl', 'tuning/reactions.jsonl'])(
  '%s: every red flag found, of benign replies fewer than 1 in 20 paged and 1 in 16 unclear',
  (name) => {
    const { red, benign } = readCorpus(name);
    expect(red.length).toBeGreaterThan(130);
    expect(textsOf(red.filter(isMissed))).toEqual([]);
    expectFew(benign, isPaged, { among: 70, below: 1 / 20 });
    expectFew(benign, isUnclear, { among: 70, below: 1 / 16 });
  },
);

const sentences = readWordings('tuning/crises-wordings.jsonl', ['hip']);

test('other wordings of what was missed: 98 % of the red flags page, and 12 % of their harmless twins', () => {
  expectFew(sentences.red, isMissed, { among: 370, below: 0.02 });
  expectFew(sentences.harmless, isPaged, { among: 200, below: 0.12 });
});

const levelOf = (text: string): Disposition => verdictOn(text, ['hip']).disposition;

/** Each was read lower, or higher, before the rule that it stands under. */
const pairs: Readonly<Record<string, readonly [red: string, harmless: string]>> = {
  'what was foretold is not what has come': [
    "you said I'd be in agony and I am",
    "Everybody at work told me I'd be in agony today. I'm at a 2, tops.",
  ],
  'a sentence may name its subject last': [
    'la que tiene ronchas por todo el cuerpo soy yo',
    'La que anda con ronchas es mi perrita, por las pulgas. Yo muy bien',
  ],
  'a purse bleeds and pride swells': [
    'my calf is swollen and my wallet is empty',
    'Only thing suffering terribly round here is my bank account haha. Shoulder is good.',
  ],
  '"nada" before a state denies it': [
    'no siento nada, dormida toda la pierna',
    'las dos piernas iguales, nada hinchado ni caliente, solo agujetas',
  ],
  'fingers are blue of berries, and cold of none': [
    'my fingers are blue and cold since the needling',
    "Blue fingers, but that's blueberry picking with the grandkids, it washes off! Elbow is fine.",
  ],
  'what the vet prescribed is no patient’s': [
    'my doctor put me on antibiotics',
    'took the dog to the vet, antibiotics for him. I am good',
  ],
};

test.each(Object.entries(pairs))('%s', (_rule, [red, harmless]) => {
  expect(isRed(levelOf(red))).toBe(true);
  expect(isRed(levelOf(harmless))).toBe(false);
});

test('a fever of 40 degrees is answered for anybody, one of 38 for the patient', () => {
  expect(levelOf('mi señora tiene 40.5 de fiebre y no le baja')).toBe('emergency');
  expect(severity(levelOf('mi hijo tiene 38.5 de fiebre'))).toBeLessThan(severity('urgent'));
});

test('a possessive names the part, not a word that is spelled alike', () => {
  expect(isRed(levelOf("my foot's numb"))).toBe(true);
});
