import { expect, test } from 'vitest';
import { severity } from '../../shared/triage/finding.ts';
import type { Verdict } from '../../shared/triage/verdict.ts';
import { weightRule } from '../../shared/triage/weigh.ts';
import { corpus, isRed, read, verdictOn, wordings } from './corpus.ts';

/** Pages for what a table or a rule found, and not for the weight of words alone. */
const pagesByTables = ({ flags }: Verdict): boolean =>
  flags.some((one) => isRed(one.level) && one.rule !== weightRule);

/** Of the red flags so many page at least, and of the harmless replies so many at most: by what a table or a rule found, and in all. */
test.each([
  ['chatty', { red: 0.99, byTables: 0.03, paged: 0.06 }],
  ['everyday', { red: 0.99, byTables: 0.04, paged: 0.1 }],
  ['mixed', { red: 0.99, byTables: 0.03, paged: 0.08 }],
  ['places', { red: 0.99, byTables: 0.02, paged: 0.02 }],
  ['answers', { red: 0.98, byTables: 0.03, paged: 0.06 }],
  ['voices', { red: 0.98, byTables: 0.07, paged: 0.13 }],
  ['phone', { red: 0.99, byTables: 0.05, paged: 0.08 }],
  ['workers', { red: 0.98, byTables: 0.02, paged: 0.03 }],
  ['pairs', { red: 0.96, byTables: 0.12, paged: 0.25 }],
] as const)('%s: nearly every red flag pages, and few harmless replies', (name, floor) => {
  const replies = corpus(`tuning/${name}.jsonl`).map((reply) => ({ reply, verdict: read(reply) }));
  const red = replies.filter(({ reply }) => isRed(reply.disposition));
  const benign = replies.filter(
    ({ reply }) => reply.disposition === 'self_care' || reply.disposition === 'all_clear',
  );
  expect(red.length).toBeGreaterThan(170);
  expect(benign.length).toBeGreaterThan(150);
  expect(red.filter(({ verdict }) => isRed(verdict.disposition)).length / red.length).toBeGreaterThan(
    floor.red,
  );
  const low = red.filter(({ verdict }) => severity(verdict.disposition) < severity('concern'));
  expect(low.length / red.length).toBeLessThan(1 - floor.red);
  expect(benign.filter(({ verdict }) => pagesByTables(verdict)).length / benign.length).toBeLessThan(
    floor.byTables,
  );
  expect(benign.filter(({ verdict }) => isRed(verdict.disposition)).length / benign.length).toBeLessThan(
    floor.paged,
  );
});

const sentences = wordings('tuning/chatty-wordings.jsonl');

test('other wordings of the same families: 9 of 10 that should page do', () => {
  const red = sentences.filter((one) => one.pages);
  const missed = red.filter((one) => !isRed(verdictOn(one).disposition));
  expect(red.length).toBeGreaterThan(100);
  expect(missed.length / red.length, missed.map(({ text }) => text).join('\n')).toBeLessThan(0.1);
});

test('other wordings of the same families: of those that should not fewer than 1 in 12 pages by a table', () => {
  const harmless = sentences.filter((one) => !one.pages);
  const paged = harmless.filter((one) => pagesByTables(verdictOn(one)));
  expect(harmless.length).toBeGreaterThan(90);
  expect(paged.length / harmless.length, paged.map(({ text }) => text).join('\n')).toBeLessThan(1 / 12);
});
