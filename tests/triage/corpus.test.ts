import { expect, test } from 'vitest';
import { severity } from '../../shared/triage/finding.ts';
import type { Disposition } from '../../shared/triage/verdict.ts';
import { corpus, isRed, read } from './corpus.ts';

const development = corpus('replies-dev.jsonl');
const own = corpus('replies-own.jsonl');
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
  const red = own.filter((reply) => isRed(reply.disposition));
  const found = red.filter((reply) => isRed(read(reply).disposition));
  const low = red.filter((reply) => severity(read(reply).disposition) < severity('concern'));
  const benign = own.filter(
    (reply) => reply.disposition === 'self_care' || reply.disposition === 'all_clear',
  );
  const paged = benign.filter((reply) => isRed(read(reply).disposition));
  expect(low.map((reply) => reply.text)).toEqual([]);
  expect(found.length / red.length).toBeGreaterThanOrEqual(0.99);
  expect(paged.length / benign.length).toBeLessThanOrEqual(0.02);
});

test('the varied replies, written to be hard: 97 % of red flags found, 2 % below concern, 6 % of benign ones paged', () => {
  const varied = corpus('tuning/varied.jsonl').map((reply) => ({ reply, level: read(reply).disposition }));
  const red = varied.filter(({ reply }) => isRed(reply.disposition));
  const benign = varied.filter(
    ({ reply }) => reply.disposition === 'self_care' || reply.disposition === 'all_clear',
  );
  const share = (rows: typeof varied, test: (level: Disposition) => boolean): number =>
    rows.filter(({ level }) => test(level)).length / rows.length;
  expect(share(red, isRed)).toBeGreaterThan(0.97);
  expect(share(red, (level) => severity(level) < severity('concern'))).toBeLessThan(0.02);
  expect(share(benign, isRed)).toBeLessThan(0.06);
}, 30_000);

test('stories that tell a red flag sideways: 96.5 % of them page, and 4 % of the harmless ones', () => {
  const stories = corpus('tuning/stories.jsonl').map((reply) => ({ reply, level: read(reply).disposition }));
  const red = stories.filter(({ reply }) => isRed(reply.disposition));
  const benign = stories.filter(({ reply }) => !isRed(reply.disposition));
  expect(red.length).toBeGreaterThan(600);
  expect(red.filter(({ level }) => isRed(level)).length / red.length).toBeGreaterThan(0.965);
  expect(benign.filter(({ level }) => isRed(level)).length / benign.length).toBeLessThan(0.04);
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
  const inbox = corpus('tuning/inbox.jsonl').map((reply) => ({ reply, level: read(reply).disposition }));
  const red = inbox.filter(({ reply }) => isRed(reply.disposition));
  const benign = inbox.filter(
    ({ reply }) => reply.disposition === 'self_care' || reply.disposition === 'all_clear',
  );
  expect(red.filter(({ level }) => isRed(level)).length / red.length).toBeGreaterThan(0.985);
  expect(red.filter(({ level }) => severity(level) < severity('concern')).length / red.length).toBeLessThan(
    0.01,
  );
  expect(benign.filter(({ level }) => isRed(level)).length / benign.length).toBeLessThan(0.015);
});

test('plain and figurative wordings of every flag, new to the tables: 99 % of red flags found, no benign one paged', () => {
  const fresh = corpus('tuning/fresh.jsonl').map((reply) => ({ reply, level: read(reply).disposition }));
  const red = fresh.filter(({ reply }) => isRed(reply.disposition));
  const benign = fresh.filter(({ reply }) => !isRed(reply.disposition));
  expect(red.length).toBeGreaterThan(650);
  expect(red.filter(({ level }) => isRed(level)).length / red.length).toBeGreaterThan(0.99);
  expect(red.filter(({ level }) => severity(level) < severity('concern')).length).toBeLessThan(3);
  expect(benign.filter(({ level }) => isRed(level)).map(({ reply }) => reply.text)).toEqual([]);
});
