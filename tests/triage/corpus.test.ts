import { expect, test } from 'vitest';
import { isRed } from '../../shared/triage/finding.ts';
import { corpus, expectFew, isBelowConcern, isMissed, isPaged, read, readCorpus, textsOf } from './corpus.ts';

const development = corpus('replies-dev.jsonl');
/** Never looked at while tuning: a miss here is counted, not printed. */
const held = corpus('replies-held.jsonl');

const mistakes = (replies: typeof development, wanted: readonly string[]): string[] =>
  replies
    .filter((reply) => wanted.includes(reply.disposition) && read(reply).disposition !== reply.disposition)
    .map((reply) => `${reply.id} ${reply.text}`);

test('no emergency or urgent reply of the development corpus is read below urgent', () => {
  const missed = development.filter((reply) => isRed(reply.disposition) && !isRed(read(reply).disposition));
  expect(missed.map((reply) => reply.text)).toEqual([]);
});

test('emergency, urgent and administrative replies are read exactly', () => {
  expect(mistakes(development, ['emergency', 'urgent', 'administrative'])).toEqual([]);
});

test('at least 97 % of the development corpus is read exactly', () => {
  const exact = development.filter((reply) => read(reply).disposition === reply.disposition);
  expect(exact.length / development.length).toBeGreaterThanOrEqual(0.97);
});

test('the labelled flags are among those reported, in at least 97 % of the replies', () => {
  const complete = development.filter((reply) => {
    const verdict = read(reply);
    const found = new Set([...verdict.flags.map((flag) => flag.id), ...verdict.admin]);
    return reply.flags.every((id) => found.has(id));
  });
  expect(complete.length / development.length).toBeGreaterThanOrEqual(0.97);
});

test('our own replies: no red flag below concern, at least 99 % found, at most 2 % of benign replies paged', () => {
  const { red, benign } = readCorpus('replies-own.jsonl');
  expect(textsOf(red.filter(isBelowConcern))).toEqual([]);
  expectFew(red, isMissed, { among: 500, below: 0.01 });
  expectFew(benign, isPaged, { among: 200, below: 0.02 });
});

test('the varied replies, written to be hard: 97 % of red flags found, 2 % below concern, 6 % of benign ones paged', () => {
  const { red, benign } = readCorpus('tuning/varied.jsonl');
  expectFew(red, isMissed, { among: 1_200, below: 0.03 });
  expectFew(red, isBelowConcern, { among: 1_200, below: 0.02 });
  expectFew(benign, isPaged, { among: 1_000, below: 0.06 });
}, 30_000);

test('stories that tell a red flag sideways: 96.5 % of them page, and 4 % of the harmless ones', () => {
  const { red, others } = readCorpus('tuning/stories.jsonl');
  expectFew(red, isMissed, { among: 600, below: 0.035 });
  expectFew(others, isPaged, { among: 300, below: 0.045 });
});

test('the held-out replies: every red flag found, more than nine of ten read exactly', () => {
  const red = held.filter((reply) => isRed(reply.disposition));
  expect(red.filter((reply) => !isRed(read(reply).disposition)).length).toBe(0);
  expect(
    held.filter((reply) => read(reply).disposition === reply.disposition).length / held.length,
  ).toBeGreaterThan(0.9);
});

test('Spanish red flags are found as surely as English ones', () => {
  const spanish = development.filter(
    (reply) => reply.note?.includes('lang:es') === true && isRed(reply.disposition),
  );
  expect(spanish.length).toBeGreaterThan(20);
  expect(spanish.filter((reply) => !isRed(read(reply).disposition))).toEqual([]);
});

test('every flag carries the span of its words inside the text', () => {
  for (const reply of development)
    for (const flag of read(reply).flags) {
      expect(flag.span[0]).toBeGreaterThanOrEqual(0);
      expect(flag.span[1]).toBeLessThanOrEqual(reply.text.length);
      expect(flag.span[0]).toBeLessThanOrEqual(flag.span[1]);
    }
});

test('every verdict explains itself and names its lexicon', () => {
  for (const reply of development) {
    const verdict = read(reply);
    expect(verdict.reasons.length).toBeGreaterThan(0);
    expect(verdict.lexiconVersion).toMatch(/^\d{4}\.\d{1,2}\.\d+$/);
  }
});

test('an inbox of two authors who had not seen the tables: 98.5 % of red flags found, 1 % below concern, 1.5 % of benign ones paged', () => {
  const { red, benign } = readCorpus('tuning/inbox.jsonl');
  expectFew(red, isMissed, { among: 650, below: 0.015 });
  expectFew(red, isBelowConcern, { among: 650, below: 0.01 });
  expectFew(benign, isPaged, { among: 400, below: 0.015 });
});

test('plain and figurative wordings of every flag, new to the tables: 99 % of red flags found, no benign one paged', () => {
  const { red, others } = readCorpus('tuning/fresh.jsonl');
  expectFew(red, isMissed, { among: 650, below: 0.01 });
  expect(red.filter(isBelowConcern).length).toBeLessThan(3);
  expect(textsOf(others.filter(isPaged))).toEqual([]);
});
