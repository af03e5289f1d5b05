import { expect, test } from 'vitest';
import { expectFew, isBelowConcern, isMissed, isPaged, isUnclear, readCorpus, textsOf } from './corpus.ts';

const replies = readCorpus('tuning/regions.jsonl');

test('replies of a coast, of a suburb, of a mountain range and of a river city: every red flag pages', () => {
  expect(replies.red.length).toBe(760);
  expect(textsOf(replies.red.filter(isMissed))).toEqual([]);
  expect(textsOf(replies.red.filter(isBelowConcern))).toEqual([]);
});

test('replies of a coast, of a suburb, of a mountain range and of a river city: of benign ones 4 % page and 2 % are unclear', () => {
  expectFew(replies.benign, isPaged, { among: 870, below: 0.04 });
  expectFew(replies.benign, isUnclear, { among: 870, below: 0.02 });
});

const losses = readCorpus('tuning/losses.jsonl');

test('replies about what is lost, over, moved or back: every red flag but one pages', () => {
  expect(losses.red.length).toBe(300);
  expect(textsOf(losses.red.filter(isMissed))).toEqual([
    'losses-005 the tingling used to stop at my knee, today its down in my toes',
  ]);
});

test('replies about what is lost, over, moved or back: of benign ones 6 % page', () => {
  expectFew(losses.benign, isPaged, { among: 170, below: 0.06 });
});
