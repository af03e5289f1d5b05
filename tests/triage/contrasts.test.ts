import { expect, test } from 'vitest';
import { easyRule } from '../../shared/triage/easy-words.ts';
import { expectFew, isBelowConcern, isMissed, isPaged, readWordings, verdictOn } from './corpus.ts';

const { red, harmless } = readWordings('tuning/contrasts.jsonl', ['shoulder', 'neck']);

test('red flags told without the usual word, and harmless replies that sound dangerous: 95.5 % and 17 % page', () => {
  expectFew(red, isMissed, { among: 3_300, below: 0.045 });
  expectFew(red, isBelowConcern, { among: 3_300, below: 0.02 });
  expectFew(harmless, isPaged, { among: 4_100, below: 0.17 });
});

test.each([
  'ice cream brain freeze was worse than ur needles',
  'Every champion was once a boy who could not get out of bed. So there is hope for you',
  'Crazy busy all day, I ate a banana standing up behind a shelf',
])('an urgent phrase among words of an easy day asks for a call: %j', (text) => {
  const verdict = verdictOn(text);
  expect(verdict.disposition).toBe('concern');
  expect(verdict.flags.some(({ rule }) => rule === easyRule)).toBe(true);
});

test.each([
  'ive got some tingling in my hand since this morning',
  'hola no puedo levantar el brazo desde ayer',
  'a bit sore but pus coming out',
  'a bit sore - need help to walk',
  'the pain is getting worse at work today',
  'got a fever at the game with the kids last night',
  'my shoulder is a 9 and the kids are fine, made dinner',
])('where the body, a pain, a "but", a score or plain words tell it, it pages: %j', (text) => {
  expect(isPaged({ text, verdict: verdictOn(text) })).toBe(true);
});
