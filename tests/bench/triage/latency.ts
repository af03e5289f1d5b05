import { pinnedCorpus } from '../corpus/corpus.ts';
import { percentile } from '../spread.ts';
import { ours } from './contenders/ours.ts';

/** A process of its own: how long single replies take on the clock, in microseconds. Prints one line of JSON. */
const passes = 5;

const { read } = ours();
const replies = pinnedCorpus();
let kept = 0;
for (const reply of replies) kept = (kept + read(reply)) | 0;

const quickest = new Float64Array(replies.length).fill(Number.POSITIVE_INFINITY);
const asMet: number[] = [];
for (let pass = 0; pass < passes; pass += 1)
  replies.forEach((reply, n) => {
    const begun = performance.now();
    kept = (kept + read(reply)) | 0;
    const took = (performance.now() - begun) * 1000;
    asMet.push(took);
    quickest[n] = Math.min(quickest[n] ?? took, took);
  });

const of = (values: readonly number[]) => ({
  p50: percentile(values, 0.5),
  p99: percentile(values, 0.99),
  p999: percentile(values, 0.999),
  most: percentile(values, 1),
});
process.stdout.write(`\n${JSON.stringify({ quickest: of([...quickest]), asMet: of(asMet), kept })}\n`);
