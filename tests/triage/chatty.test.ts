import { test } from 'vitest';
import { isRed } from '../../shared/triage/finding.ts';
import type { Verdict } from '../../shared/triage/verdict.ts';
import { weightRule } from '../../shared/triage/weigh.ts';
import { expectFew, isBelowConcern, isMissed, isPaged, readCorpus, readWordings } from './corpus.ts';

/** Pages for what a table or a rule found, and not for the weight of words alone. */
const isPagedByTables = ({ verdict }: { readonly verdict: Verdict }): boolean =>
  verdict.flags.some((one) => isRed(one.level) && one.rule !== weightRule);

/** Of the red flags so many page at least, and of the harmless replies so many at most: by what a table or a rule found, and in all. */
test.each([
  ['chatty', { red: 0.99, byTables: 0.065, paged: 0.085 }],
  ['everyday', { red: 0.99, byTables: 0.065, paged: 0.13 }],
  ['mixed', { red: 0.99, byTables: 0.035, paged: 0.085 }],
  ['places', { red: 0.99, byTables: 0.02, paged: 0.02 }],
  ['answers', { red: 0.98, byTables: 0.03, paged: 0.06 }],
  ['voices', { red: 0.98, byTables: 0.07, paged: 0.13 }],
  ['phone', { red: 0.99, byTables: 0.05, paged: 0.08 }],
  ['workers', { red: 0.98, byTables: 0.02, paged: 0.03 }],
  ['pairs', { red: 0.96, byTables: 0.14, paged: 0.31 }],
] as const)('%s: nearly every red flag pages, and few harmless replies', (name, floor) => {
  const { red, benign } = readCorpus(`tuning/${name}.jsonl`);
  expectFew(red, isMissed, { among: 170, below: 1 - floor.red });
  expectFew(red, isBelowConcern, { among: 170, below: 1 - floor.red });
  expectFew(benign, isPagedByTables, { among: 150, below: floor.byTables });
  expectFew(benign, isPaged, { among: 150, below: floor.paged });
});

const sentences = readWordings('tuning/chatty-wordings.jsonl');

test('other wordings of the same families: 9 of 10 that should page do', () => {
  expectFew(sentences.red, isMissed, { among: 100, below: 0.1 });
});

test('other wordings of the same families: of those that should not fewer than 1 in 10 pages by a table', () => {
  expectFew(sentences.harmless, isPagedByTables, { among: 90, below: 1 / 10 });
});
