import { expect, test } from 'vitest';
import { expectFew, isBelowConcern, isMissed, isPaged, readWordings, verdictOn } from './corpus.ts';

const { red, harmless } = readWordings('tuning/contrasts.jsonl', ['shoulder', 'neck']);

test('red flags told without the usual word, and harmless replies that sound dangerous: 95.5 % and 17 % page', () => {
  expectFew(red, isMissed, { among: 3_300, below: 0.045 });
  expectFew(red, isBelowConcern, { among: 3_300, below: 0.02 });
  expectFew(harmless, isPaged, { among: 4_100, below: 0.17 });
});

test.each([
  'ive got some tingling in my hand since this morning',
  'hola no puedo levantar el brazo desde ayer',
  'a bit sore but pus coming out',
  'a bit sore - need help to walk',
  'the pain is getting worse at work today',
  'got a fever at the game with the kids last night',
  'my shoulder is a 9 and the kids are fine, made dinner',
  'could not walk at the wedding so my cousin danced with the bride',
  'cant wash myself 😀 the weather was lovely so we sat on the porch with a coffee',
  'My hand swell tight, cold, white like chalk 😀 slept well',
  'The dog is fine and the game was great last night, bad headache, fever, light hurts my eyes',
  'its a hard 8',
  'something is wrong HELP',
])('no easy words take a page away: %j', (text) => {
  expect(isPaged({ text, verdict: verdictOn(text) })).toBe(true);
});

test.each([
  'pain 8 of the time',
  '8 of pain relievers',
  'a solid 8 hours of sleep',
  'strong 9 mile hike',
  '4 again for soccer, the kids won',
  'the desk was no help nothing wrong help',
])('no level and no call for help: %j', (text) => {
  expect(isPaged({ text, verdict: verdictOn(text) })).toBe(false);
});
