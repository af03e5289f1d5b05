import { expect, test } from 'vitest';
import { severity } from '../../shared/triage/finding.ts';
import { triage } from '../../shared/triage/triage.ts';
import { corpus, isRed, read, wordings } from './corpus.ts';

/** Emergencies, cries for help, pills, needles and deaths; and allergies, limbs, bleeding, infection and clots. */
test.each(['tuning/crises.jsonl', 'tuning/reactions.jsonl'])(
  '%s: every red flag found, of benign replies fewer than 1 in 25 paged and 1 in 16 unclear',
  (name) => {
    const replies = corpus(name).map((reply) => ({ reply, level: read(reply).disposition }));
    const red = replies.filter(({ reply }) => isRed(reply.disposition));
    const benign = replies.filter(
      ({ reply }) => reply.disposition === 'self_care' || reply.disposition === 'all_clear',
    );
    expect(red.length).toBeGreaterThan(130);
    expect(red.filter(({ level }) => !isRed(level)).map(({ reply }) => reply.text)).toEqual([]);
    expect(benign.filter(({ level }) => isRed(level)).length / benign.length).toBeLessThan(1 / 25);
    expect(benign.filter(({ level }) => level === 'unclear').length / benign.length).toBeLessThan(1 / 16);
  },
);

const sentences = wordings('tuning/crises-wordings.jsonl');

const levelOf = (text: string) =>
  triage({ text, checkin: '24h', hoursSince: 26, regions: ['hip'], previous: [] }).disposition;

test('other wordings of what was missed: 98 % of the red flags page, and 10 % of their harmless twins', () => {
  const red = sentences.filter(({ pages }) => pages);
  const harmless = sentences.filter(({ pages }) => !pages);
  expect(red.length).toBeGreaterThan(370);
  expect(harmless.length).toBeGreaterThan(200);
  const missed = red.filter(({ text }) => !isRed(levelOf(text)));
  const paged = harmless.filter(({ text }) => isRed(levelOf(text)));
  expect(missed.length / red.length, missed.map(({ text }) => text).join('\n')).toBeLessThan(0.02);
  expect(paged.length / harmless.length, paged.map(({ text }) => text).join('\n')).toBeLessThan(0.1);
});

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
