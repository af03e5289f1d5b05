import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { severity } from '../../shared/triage/finding.ts';
import { triage } from '../../shared/triage/triage.ts';
import { corpus, isRed, read } from './corpus.ts';

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

type Wording = { readonly id: string; readonly text: string; readonly pages: boolean };

const wordings = readFileSync(new URL('tuning/wordings.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line): Wording => JSON.parse(line));

const pages = ({ text }: Wording): boolean =>
  isRed(
    triage({ text, checkin: '24h', hoursSince: 26, regions: ['neck', 'shoulder'], previous: [] }).disposition,
  );

test('other wordings of the same families: 99 % of those that should page do', () => {
  const red = wordings.filter((one) => one.pages);
  const missed = red.filter((one) => !pages(one));
  expect(red.length).toBeGreaterThan(250);
  expect(missed.length / red.length, missed.map(({ text }) => text).join('\n')).toBeLessThan(0.01);
});

test('other wordings of the harmless twins: fewer than 1 in 12 pages', () => {
  const harmless = wordings.filter((one) => !one.pages);
  const paged = harmless.filter(pages);
  expect(harmless.length).toBeGreaterThan(200);
  expect(paged.length / harmless.length, paged.map(({ text }) => text).join('\n')).toBeLessThan(1 / 12);
});
