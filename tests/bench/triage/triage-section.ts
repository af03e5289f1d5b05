import { canPin } from '../child.ts';
import { corpusDigest } from '../corpus/corpus.ts';
import type { Options } from '../options.ts';
import type { Section } from '../report.ts';
import { slices } from './contender.ts';
import { hostileRows, latencyRow } from './hostile-rows.ts';
import { raceRows } from './race-rows.ts';
import { weightRows } from './weight-rows.ts';

/** Triage beside what npm offers for parts of the same job. */
export const triageSection = async (options: Options): Promise<Section> => ({
  title: `Triage: ${slices.all.toLocaleString('en-US')} unique replies, ${options.rounds} rounds, median (least-most)`,
  rows: [
    ...(await raceRows(options)),
    ...(await hostileRows(options)),
    await latencyRow(options),
    ...(await weightRows(options)),
  ],
  notes: [
    `Corpus ${corpusDigest.slice(0, 16)}. A fresh process for each contender${canPin() ? ', held to one core' : ''}; the lower bound before`,
    'and after each round; the ratio is times slower than it, and "ours ..." how many times as fast as the peer ours is.',
    'Speed is processor time, garbage collection and compiling included, so neighbours do not count.',
    `Slow peers read ${slices.slow.toLocaleString('en-US')} replies, crawling ones ${slices.crawling}; ours reads the same ones for that ratio, which flatters whoever is quick.`,
    'The peers look for 600 phrases of the corpus itself; ours brings its own tables. natural and node-nlp are not in this version.',
  ],
});
