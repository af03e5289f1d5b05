import { expect, test } from 'vitest';
import {
  expectFew,
  isBelowConcern,
  isMissed,
  isPaged,
  isUnclear,
  readCorpus,
  readWordings,
  textsOf,
} from './corpus.ts';

const replies = readCorpus('tuning/companions.jsonl');

test('replies of a town, of elders, of sports people and of a tester: every red flag pages', () => {
  expect(replies.red.length).toBe(759);
  expect(textsOf(replies.red.filter(isMissed))).toEqual([]);
  expect(textsOf(replies.red.filter(isBelowConcern))).toEqual([]);
});

test('replies of a town, of elders, of sports people and of a tester: of benign ones 2.6 % page and 2 % are unclear', () => {
  expectFew(replies.benign, isPaged, { among: 870, below: 0.026 });
  expectFew(replies.benign, isUnclear, { among: 870, below: 0.02 });
});

const sentences = readWordings('tuning/companions-wordings.jsonl');

test('other wordings of the families that they showed: every red flag pages', () => {
  expect(sentences.red.length).toBeGreaterThan(500);
  expect(textsOf(sentences.red.filter(isMissed))).toEqual([]);
});

test('other wordings of the families that they showed: of the harmless ones fewer than 1 in 12 pages', () => {
  expectFew(sentences.harmless, isPaged, { among: 550, below: 1 / 12 });
});

const beside = readWordings('tuning/beside-wordings.jsonl').red;

test('red flags beside words of others, of ends, of questions, of errands and of chores: 96 % page', () => {
  expectFew(beside, isMissed, { among: 1_500, below: 0.04 });
});

test("red flags that were taken for somebody else's, a thing's, a story's or old: every one pages", () => {
  const others = beside.filter(({ id }) => id?.startsWith('others-') === true);
  expect(others.length).toBeGreaterThan(240);
  expect(textsOf(others.filter(isMissed))).toEqual([]);
});
