import { expect, test } from 'vitest';
import { severity } from '../../shared/triage/finding.ts';
import { corpus, isRed, pages, read, wordings } from './corpus.ts';

test.each(['chest', 'nerves'])(
  '%s: 98 %% of red flags page and none is below a concern; of their harmless twins 5 %% page',
  (name) => {
    const replies = corpus(`tuning/${name}.jsonl`).map((reply) => ({
      reply,
      level: read(reply).disposition,
    }));
    const red = replies.filter(({ reply }) => isRed(reply.disposition));
    const benign = replies.filter(
      ({ reply }) => reply.disposition === 'self_care' || reply.disposition === 'all_clear',
    );
    expect(red.length).toBeGreaterThan(120);
    expect(benign.length).toBeGreaterThan(70);
    expect(red.filter(({ level }) => isRed(level)).length / red.length).toBeGreaterThan(0.98);
    expect(red.filter(({ level }) => severity(level) < severity('concern'))).toEqual([]);
    expect(benign.filter(({ level }) => isRed(level)).length / benign.length).toBeLessThan(0.05);
  },
);

const sentences = wordings('tuning/wordings.jsonl');

test('other wordings of the same families: 99 % of those that should page do', () => {
  const red = sentences.filter((one) => one.pages);
  const missed = red.filter((one) => !pages(one));
  expect(red.length).toBeGreaterThan(250);
  expect(missed.length / red.length, missed.map(({ text }) => text).join('\n')).toBeLessThan(0.01);
});

test('other wordings of the harmless twins: fewer than 1 in 12 pages', () => {
  const harmless = sentences.filter((one) => !one.pages);
  const paged = harmless.filter(pages);
  expect(harmless.length).toBeGreaterThan(200);
  expect(paged.length / harmless.length, paged.map(({ text }) => text).join('\n')).toBeLessThan(1 / 12);
});
