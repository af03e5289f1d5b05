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

const replies = readCorpus('tuning/clinics.jsonl');

test('replies of five clinics: 99.5 % of red flags page, 3 in 1,000 are below a concern', () => {
  expectFew(replies.red, isMissed, { among: 940, below: 0.005 });
  expectFew(replies.red, isBelowConcern, { among: 940, below: 0.003 });
});

test('replies of five clinics: of benign ones 1.2 % page and 3 % are unclear', () => {
  expectFew(replies.benign, isPaged, { among: 1300, below: 0.012 });
  expectFew(replies.benign, isUnclear, { among: 1300, below: 0.03 });
});

const sentences = readWordings('tuning/clinics-wordings.jsonl');

test('other wordings of the families that they showed: every red flag pages', () => {
  expect(sentences.red.length).toBeGreaterThan(60);
  expect(textsOf(sentences.red.filter(isMissed))).toEqual([]);
});

test('other wordings of the families that they showed: of the harmless ones fewer than 1 in 6 pages', () => {
  expectFew(sentences.harmless, isPaged, { among: 140, below: 1 / 6 });
});
