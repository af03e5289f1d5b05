import { expect, test } from 'vitest';
import { pages, wordings } from './corpus.ts';

const sentences = wordings('tuning/dialect-wordings.jsonl');

test('every red flag in the short words of six kinds of patients: 98.5 % page', () => {
  const red = sentences.filter((one) => one.pages);
  const missed = red.filter((one) => !pages(one));
  expect(red.length).toBeGreaterThan(4_800);
  expect(missed.length / red.length, missed.map(({ text }) => text).join('\n')).toBeLessThan(0.015);
});

test('their easy days, and harmless texts of the same words: fewer than 1 in 25 pages', () => {
  const harmless = sentences.filter((one) => !one.pages);
  const paged = harmless.filter(pages);
  expect(harmless.length).toBeGreaterThan(3_400);
  expect(paged.length / harmless.length, paged.map(({ text }) => text).join('\n')).toBeLessThan(1 / 25);
});
