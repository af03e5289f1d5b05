import { expect, test } from 'vitest';
import { severity } from '../../shared/triage/finding.ts';
import { corpus, isRed, pages, read, wordings } from './corpus.ts';

test('texts of two to nine words: 99 % of red flags page, 3 in 1,000 are below a concern; of benign ones 2 % page and 3 % are unclear', () => {
  const replies = corpus('tuning/short.jsonl').map((reply) => ({ reply, level: read(reply).disposition }));
  const red = replies.filter(({ reply }) => isRed(reply.disposition));
  const benign = replies.filter(
    ({ reply }) => reply.disposition === 'self_care' || reply.disposition === 'all_clear',
  );
  const below = red.filter(({ level }) => severity(level) < severity('concern'));
  expect(red.length).toBeGreaterThan(1100);
  expect(benign.length).toBeGreaterThan(600);
  expect(red.filter(({ level }) => isRed(level)).length / red.length).toBeGreaterThan(0.99);
  expect(below.length / red.length, below.map(({ reply }) => reply.text).join('\n')).toBeLessThan(0.003);
  expect(benign.filter(({ level }) => isRed(level)).length / benign.length).toBeLessThan(0.02);
  expect(benign.filter(({ level }) => level === 'unclear').length / benign.length).toBeLessThan(0.03);
});

const sentences = wordings('tuning/short-wordings.jsonl');

test('every red flag in the words of a hurried answer: 99 % of those that should page do', () => {
  const red = sentences.filter((one) => one.pages);
  const missed = red.filter((one) => !pages(one));
  expect(red.length).toBeGreaterThan(2400);
  expect(missed.length / red.length, missed.map(({ text }) => text).join('\n')).toBeLessThan(0.01);
});

test('their harmless counterparts: fewer than 1 in 50 pages', () => {
  const harmless = sentences.filter((one) => !one.pages);
  const paged = harmless.filter(pages);
  expect(harmless.length).toBeGreaterThan(800);
  expect(paged.length / harmless.length, paged.map(({ text }) => text).join('\n')).toBeLessThan(1 / 50);
});
