import { test } from 'vitest';
import { expectFew, isMissed, isPaged, readWordings } from './corpus.ts';

const sentences = readWordings('tuning/dialect-wordings.jsonl');

test('every red flag in the short words of six kinds of patients: 98.5 % page', () => {
  expectFew(sentences.red, isMissed, { among: 4_800, below: 0.015 });
});

test('their easy days, and harmless texts of the same words: fewer than 1 in 20 pages', () => {
  expectFew(sentences.harmless, isPaged, { among: 3_400, below: 1 / 20 });
});
