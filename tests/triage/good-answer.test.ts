import { expect, test } from 'vitest';
import { answerIn } from '../../shared/triage/good-answer.ts';
import { readWords } from '../../shared/triage/read.ts';
import { levelOfPassage, mostDangerous } from '../../shared/triage/weigh.ts';
import { verdictOn } from './corpus.ts';

const wordsOf = (text: string) => readWords(text, [[0, text.length]]);

// Asked of the words before the bar: "it came back as I was sitting down, ...".
const answers = [
  ['shoulder a bit sore', 'normal'],
  ['temp 98.4', 'normal'],
  ['much better than before', 'better'],
  ['the numbness went away', 'better'],
  // What stands beside a "but" is set against it, and another sentence is another matter.
  ['but much better than before', undefined],
  ['aunque mucho mejor', undefined],
  // What skin shows, and that all is well, says nothing of the rest.
  ['small bruise on the arm', undefined],
  ['all is well', undefined],
] as const;

test.each(answers)('what a sentence answers beside what is weighed: "%s" is %s', (answer, expected) => {
  const text = `it came back as I was sitting down, ${answer}`;
  const passage = { from: 0, to: 8 };
  expect(answerIn(wordsOf(text), verdictOn(text).flags, passage)).toBe(expected);
  const apart = `it came back as I was sitting down. ${answer}`;
  expect(answerIn(wordsOf(apart), verdictOn(apart).flags, passage)).toBeUndefined();
});

// Odds are logarithms: 0 is one to one.
const bars = [
  [0.5, undefined, 'urgent'],
  [0.5, 'better', 'concern'],
  [0.5, 'normal', 'urgent'],
  [1.5, 'better', 'urgent'],
  [-1, undefined, 'concern'],
  [-1, 'better', undefined],
  [-1, 'normal', undefined],
  [-3, undefined, undefined],
] as const;

test.each(bars)('odds of e^%s beside the answer "%s" ask for: %s', (odds, answered, expected) => {
  const words = wordsOf('my shoulder and arm hurt when I lift it');
  expect(levelOfPassage(words, { odds, from: 0, to: 9 }, answered)).toBe(expected);
});

test('where a reply is hardly of what patients write of, an effect that is normal asks for surer odds', () => {
  const words = wordsOf('the parade went by and we stood on the corner for it');
  expect(levelOfPassage(words, { odds: 0.5, from: 0, to: 12 }, 'normal')).toBe('concern');
  expect(levelOfPassage(words, { odds: 0.5, from: 0, to: 12 }, undefined)).toBe('concern');
  expect(levelOfPassage(words, { odds: 5, from: 0, to: 12 }, undefined)).toBe('urgent');
});

test('a kind word in the same sentence can take a page, one in the next cannot', () => {
  const text = 'I cried in my car on the way home, not from pain, just let it all out I guess';
  const odds = mostDangerous(wordsOf(text)).odds;
  expect(mostDangerous(wordsOf(`${text}. Feeling better`)).odds).toBeGreaterThanOrEqual(odds);
});
