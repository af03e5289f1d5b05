import { expect, test } from 'vitest';
import { isRed, severity } from '../../shared/triage/finding.ts';
import { dangerWeights } from '../../shared/triage/lexicon/danger-weights.ts';
import { topicWeights } from '../../shared/triage/lexicon/topic-weights.ts';
import { readWords } from '../../shared/triage/read.ts';
import type { Disposition } from '../../shared/triage/verdict.ts';
import { mostDangerous } from '../../shared/triage/weigh.ts';
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
  'behind a joint the patient speaks of himself where nobody says whose it is': [
    'my wife is at work so cant lift my arm',
    'the kids are fine but the swelling is huge',
    'dog is barking and red streak going up my arm',
    'while my wife was at the store cant lift my arm',
    'my sister is a nurse and she said call because there is pus coming out',
    'mi esposo esta trabajando y no puedo caminar',
  ],
  'whoever is only held, dropped off, likened to or asleep has no complaint': [
    'held the baby and cant stand up',
    'after dropping my son at school the swelling is huge',
    'with my husband asleep pain is 9 out of 10',
    'paseando al perro no para de sangrar',
  ],
  'a thing before "then", news that are announced and how long it lasted own nothing': [
    'coffee then fainted',
    'bad news bleeding wont stop',
    'no big deal just fainted',
    'hives everywhere the whole flight',
    'heart racing doing dishes',
    'cant stand up on the bus',
    'cant walk at the store',
  ],
  'what is told of now is no story': [
    'saw it on the news and now the swelling is huge',
    'heard about this on the news, coughing up blood',
  ],
  'what is likened to long ago, or was so once, is there now': [
    'my hand is numb like years ago',
    'like my brother last year i cant breathe right',
    'i had this years ago, cant feel my left foot',
    'in the army i had this, cant breathe',
    'old injury but cant walk',
    'me falta el aire como hace años',
  ],
  'what broke or went before an "and" ends nothing behind it': [
    'car broke down and cant feel my left foot',
    'se fue la luz y arrastro el pie',
    'even though im better my arm is numb',
  ],
  'an emphatic "no" and "nothing just" deny nothing': [
    'no really cant breathe',
    'no seriously my chest hurts',
    'its nothing just chest pain',
    'nothing other than chest pain',
    'no thanks my arm is numb',
    'no complaints cant walk',
    'without help i cant stand',
    'without warning i fainted twice',
    'believe it or not the swelling is huge',
  ],
  'what is said to whoever reads is no condition': [
    'in case you need to know cant feel my foot',
    'if this matters the swelling is huge',
  ],
  'a number of pain before a thing is a score': ['pain is a 9 the car ride was awful'],
  'who gives a reason for a question, or asks when it comes back, has it': [
    'can needling cause a collapsed lung, because i cant breathe',
    'when will i feel my foot again',
    'cuando vuelve la fuerza',
  ],
  'what was foretold, or told by nobody, has come where the patient says so': [
    'no one said i would be numb',
    'nobody said it would swell this much',
    'you said watch for redness and its there',
  ],
  'what is well only without a breath, a drag or the other hand is not well': [
    'fine as long as i dont breathe deep',
    'i can walk if i drag it',
    '0 pain 0 feeling',
    'bien mientras no respire hondo',
  ],
  'a saying hides only what nobody says of himself': [
    'passed out at 7 on the stairs',
    'leg gone and i cant feel it',
    'im going to jump off a bridge if this pain doesnt stop',
    'parked at the er',
    'no soporto ese dolor',
    'hay pus aqui en el hombro',
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
  ['no really bad swelling', 'all_clear'],
  ['pus ahi vamos mejor', 'all_clear'],
  ['pain is gone for good', 'all_clear'],
  ['neck is great, my son has a fever', 'all_clear'],
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
])('"%s" is about no red flag of the patient', (text) => {
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

test.each([
  ['danger', dangerWeights, 40],
  ['topic', topicWeights, 60],
])(
  'a word, and two in a row, have one weight of %s, as they are folded, and none decides by itself',
  (_scale, table, heaviest) => {
    const words = table.words.flatMap((row) => row.words.split(/\s+/));
    const pairs = table.pairs.flatMap((row) => row.pairs.split(/,\s+/));
    expect(words.length).toBeGreaterThan(0);
    expect(new Set([...words, ...pairs]).size).toBe(words.length + pairs.length);
    for (const word of words) expect(word).toMatch(/^(?:[a-z]+|#)$/);
    for (const pair of pairs) expect(pair).toMatch(/^(?:[a-z]+|#) (?:[a-z]+|#)$/);
    for (const { weight } of [...table.words, ...table.pairs]) {
      expect(Number.isInteger(weight)).toBe(true);
      expect(Math.abs(weight)).toBeGreaterThan(0);
      expect(Math.abs(weight)).toBeLessThanOrEqual(heaviest);
    }
  },
);

test('a passage is no heavier for what stands around it, and denied words are no danger', () => {
  const told = 'my five year old brought me cereal in bed because I cant get vertical';
  const dangerIn = (text: string): number => mostDangerous(readWords(text, [[0, text.length]])).odds;
  expect(dangerIn(told)).toBeGreaterThan(0);
  expect(dangerIn(`We went to the fair. ${told}. The dog is fine, thanks`)).toBeGreaterThanOrEqual(
    dangerIn(told),
  );
  expect(dangerIn('no fever and no chills and no numbness at all here')).toBeLessThan(0);
});
