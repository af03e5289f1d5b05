import { expect, test } from 'vitest';
import { isRed, severity } from '../../shared/triage/finding.ts';
import { pairWeights, wordWeights } from '../../shared/triage/lexicon/weights.ts';
import { readWords } from '../../shared/triage/read.ts';
import type { Disposition } from '../../shared/triage/verdict.ts';
import { heaviestPassage } from '../../shared/triage/weigh.ts';
import { verdictOn } from './corpus.ts';

const read = (text: string, region: 'neck' | 'hip' = 'neck'): Disposition =>
  verdictOn(text, [region]).disposition;

/** Each was read as a call or less before the rule that it stands under. */
const pages: Readonly<Record<string, readonly string[]>> = {
  'had to stop or be helped, and says that it is new or worrying': [
    'I had to sit down halfway to the car, that has never happened to me before',
    'tuve que recargarme en la pared y eso no es normal',
  ],
  'so dizzy or unwell that somebody had to hold on': [
    'fine for a while and then woozy, had to hold onto the shelf at the store',
  ],
  'feels unwell and asks for a call, or does not want to be alone': [
    "I don't feel right. Call me please",
    'I feel off and I dont want to be alone tonight',
  ],
  'a passage full of words of danger that no table understands': [
    "my kid asked me to blow up balloons for his party and I couldn't do one. I do triathlons",
    'my five year old brought me cereal in bed because I cant get vertical',
    'mi niña de cinco me trajo el cereal a la cama porque no me puedo poner de pie',
  ],
  'a relative who was treated by the clinic is the patient': [
    "mom's been talking about people who aren't here since last night, she had her neck done monday with you",
  ],
  'what is used by somebody else is not about him': [
    'using my grandmas walker to get around the house, cant put any weight on that side',
  ],
  'what stands for going the other way is no improvement': [
    'en lugar de ir pa mejor va pa peor, hoy mas que ayer',
    'instead of getting better the shoulder is climbing every night',
  ],
  'who stopped doing something has not recovered': [
    "everyone told me dont worry but I can't lift my foot off the gas properly so I stopped driving",
  ],
};

for (const [rule, texts] of Object.entries(pages))
  test.each(texts)(`${rule}: "%s"`, (text) => {
    expect(isRed(read(text))).toBe(true);
  });

test.each([
  ['theres a tiny bruise about as big as a pencil eraser', 'self_care'],
  ["my posture is better and I don't feel a pinch when I reach back", 'all_clear'],
  ['upper back is a 3 at worst', 'self_care'],
  ['my neck is back to climbing and feels strong', 'all_clear'],
] as const)('"%s" asks for nobody', (text, wanted) => {
  expect(read(text)).toBe(wanted);
});

test.each([
  'Ocho de diez el restaurante',
  '40 grados en Hermosillo',
  'Water main repair on our block tomorrow, 9 to 12',
  'At a funeral, call later',
  'In the last episode the surgeon passes out',
  'no puedo respirar de la risa con ese video',
])('"%s" is about no patient', (text) => {
  expect(isRed(read(text, 'hip'))).toBe(false);
});

const tales = [
  "my kid asked me to blow up balloons for his party and I couldn't do one. I do triathlons",
  'my five year old brought me cereal in bed because I cant get vertical',
  'mi niña de cinco me trajo el cereal a la cama porque no me puedo poner de pie',
];

test.each(['. Slept well.', '. Thanks so much for asking!', ' 👍', '. Todo lo demas bien', '. No fever.'])(
  'a story pages whatever stands behind it: "%s"',
  (tail) => {
    for (const tale of tales)
      expect(severity(read(tale + tail)), tale).toBeGreaterThanOrEqual(severity(read(tale)));
  },
);

test('a word, and two in a row, have one weight, as they are folded, and none decides by itself', () => {
  const words = wordWeights.flatMap((row) => row.words.split(/\s+/));
  const pairs = pairWeights.flatMap((row) => row.pairs.split(/,\s+/));
  expect(new Set([...words, ...pairs]).size).toBe(words.length + pairs.length);
  for (const word of words) expect(word).toMatch(/^[a-z]+$/);
  for (const pair of pairs) expect(pair).toMatch(/^[a-z]+ [a-z]+$/);
  for (const { weight } of [...wordWeights, ...pairWeights]) {
    expect(Number.isInteger(weight)).toBe(true);
    expect(Math.abs(weight)).toBeGreaterThan(0);
    expect(Math.abs(weight)).toBeLessThanOrEqual(20);
  }
});

test('a passage is no heavier for what stands around it, and denied words are no danger', () => {
  const told = 'my five year old brought me cereal in bed because I cant get vertical';
  const dangerIn = (text: string): number => heaviestPassage(readWords(text, [[0, text.length]])).danger;
  expect(dangerIn(told)).toBeGreaterThan(0);
  expect(dangerIn(`We went to the fair. ${told}. The dog is fine, thanks`)).toBeGreaterThanOrEqual(
    dangerIn(told),
  );
  expect(dangerIn('no fever and no chills and no numbness at all here')).toBeLessThan(0);
});
