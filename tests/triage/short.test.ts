import { test } from 'vitest';
import {
  expectFew,
  isBelowConcern,
  isMissed,
  isPaged,
  isUnclear,
  readCorpus,
  readWordings,
} from './corpus.ts';

const replies = readCorpus('tuning/short.jsonl');

test('texts of two to nine words: 99 % of red flags page, 3 in 1,000 are below a concern; of benign ones 2 % page and 3 % are unclear', () => {
  expectFew(replies.red, isMissed, { among: 1100, below: 0.01 });
  expectFew(replies.red, isBelowConcern, { among: 1100, below: 0.003 });
  expectFew(replies.benign, isPaged, { among: 600, below: 0.02 });
  expectFew(replies.benign, isUnclear, { among: 600, below: 0.03 });
});

const sentences = readWordings('tuning/short-wordings.jsonl');

test('every red flag in the words of a hurried answer: 99 % of those that should page do', () => {
  expectFew(sentences.red, isMissed, { among: 2400, below: 0.01 });
});

test('their harmless counterparts: fewer than 1 in 50 pages', () => {
  expectFew(sentences.harmless, isPaged, { among: 800, below: 1 / 50 });
});
