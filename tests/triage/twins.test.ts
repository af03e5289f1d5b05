import { expect, test } from 'vitest';
import { expectFew, isBelowConcern, isMissed, isPaged, readCorpus, readWordings, textsOf } from './corpus.ts';

test.each(['chest', 'nerves'])(
  '%s: 98 %% of red flags page and none is below a concern; of their harmless twins 12 %% page',
  (name) => {
    const { red, benign } = readCorpus(`tuning/${name}.jsonl`);
    expectFew(red, isMissed, { among: 120, below: 0.02 });
    expect(textsOf(red.filter(isBelowConcern))).toEqual([]);
    expectFew(benign, isPaged, { among: 70, below: 0.12 });
  },
);

const sentences = readWordings('tuning/wordings.jsonl');

test('other wordings of the same families: 99 % of those that should page do', () => {
  expectFew(sentences.red, isMissed, { among: 250, below: 0.01 });
});

test('other wordings of the harmless twins: fewer than 1 in 10 pages', () => {
  expectFew(sentences.harmless, isPaged, { among: 200, below: 1 / 10 });
});
