import { expect, test } from 'vitest';
import { expectFew, isBelowConcern, isMissed, isPaged, readCorpus, verdictOn } from './corpus.ts';

test('red flags told in the words of sayings, sought by those who would have them hidden: five in six page', () => {
  const { red } = readCorpus('tuning/sayings.jsonl');
  expectFew(red, isMissed, { among: 1_460, below: 1 / 6 });
  expectFew(red, isBelowConcern, { among: 1_460, below: 0.1 });
});

// The saying, and what is told of oneself in its words.
test.each([
  ['i have had worse', 'i have worse pain'],
  ['could be a lot worse', 'it could not be worse'],
  ['podria estar peor', 'no podria estar peor'],
  ['did i leave my water bottle at the front desk', 'I have a bottle of pills in front of me'],
  ['fiebre mundialista', 'fiebre desde el sabado'],
  ['went to a funeral today', 'nobody can get him to wake up'],
  ['sos un genio', 'sos me muero'],
  ['im dying to play golf again', 'dying to end it'],
  ['limp lettuce, send it back', 'he is limp as a rag'],
  ['cant talk rn', 'cant talk, he just stares'],
  ['the ending took my breath away', 'just walking takes my breath away'],
  ['all needles came out', 'not all the needles came out'],
  ['im numb to the news', 'numb to the waist on both sides'],
] as const)('"%s" pages nobody, "%s" does', (saying, told) => {
  expect(isPaged({ text: saying, verdict: verdictOn(saying) })).toBe(false);
  expect(isPaged({ text: told, verdict: verdictOn(told) })).toBe(true);
});

test('pills and the wish to take them all are an emergency, pills taken as told are none', () => {
  for (const text of [
    'I have a bottle of pills in front of me and im gonna take them all',
    'i have all these pills here. going to take them all tonight',
    'tengo un frasco de pastillas y me las voy a tomar todas',
  ])
    expect(verdictOn(text).disposition, text).toBe('emergency');
  for (const text of ['took my two pills as told', 'las pastillas me las tomo en la noche'])
    expect(verdictOn(text).disposition, text).not.toBe('emergency');
});

test.each([
  'cant see anyone on my left side',
  'no puedo virar el cuello',
  'im red in the face',
  "cain't breathe good",
  'like curtains came across',
  'chest drumming',
  'chest cramping up',
  'pissed myself',
  'deadness in my toes',
])('a sentence about anything else takes no page from "%s"', (told) => {
  const other = 'the bus leaves at noon and the kids love the ham sandwiches from the deli';
  for (const text of [told, `${told}. ${other}`, `${other}. ${told}`])
    expect(isPaged({ text, verdict: verdictOn(text) }), text).toBe(true);
});
