import { expect, test } from 'vitest';
import { severity } from '../../shared/triage/finding.ts';
import { corpus, isRed, pages, read, wordings } from './corpus.ts';

const replies = corpus('tuning/clinics.jsonl').map((reply) => ({ reply, level: read(reply).disposition }));
const texts = (some: typeof replies): string =>
  some.map(({ reply }) => `${reply.id} ${reply.text}`).join('\n');

test('replies of five clinics: 99.5 % of red flags page, 3 in 1,000 are below a concern', () => {
  const red = replies.filter(({ reply }) => isRed(reply.disposition));
  const missed = red.filter(({ level }) => !isRed(level));
  const below = red.filter(({ level }) => severity(level) < severity('concern'));
  expect(red.length).toBeGreaterThan(940);
  expect(missed.length / red.length, texts(missed)).toBeLessThan(0.005);
  expect(below.length / red.length, texts(below)).toBeLessThan(0.003);
});

test('replies of five clinics: of benign ones 1.2 % page and 3 % are unclear', () => {
  const benign = replies.filter(
    ({ reply }) => reply.disposition === 'self_care' || reply.disposition === 'all_clear',
  );
  const paged = benign.filter(({ level }) => isRed(level));
  const unclear = benign.filter(({ level }) => level === 'unclear');
  expect(benign.length).toBeGreaterThan(1300);
  expect(paged.length / benign.length, texts(paged)).toBeLessThan(0.012);
  expect(unclear.length / benign.length, texts(unclear)).toBeLessThan(0.03);
});

const sentences = wordings('tuning/clinics-wordings.jsonl');

test('other wordings of the families that they showed: every red flag pages', () => {
  const red = sentences.filter((one) => one.pages);
  expect(red.length).toBeGreaterThan(60);
  expect(red.filter((one) => !pages(one)).map(({ text }) => text)).toEqual([]);
});

test('other wordings of the families that they showed: of the harmless ones fewer than 1 in 6 pages', () => {
  const harmless = sentences.filter((one) => !one.pages);
  const paged = harmless.filter(pages);
  expect(harmless.length).toBeGreaterThan(140);
  expect(paged.length / harmless.length, paged.map(({ text }) => text).join('\n')).toBeLessThan(1 / 6);
});
