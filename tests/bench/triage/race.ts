import { pinnedCorpus, sliceOf } from '../corpus/corpus.ts';
import { timed } from '../stopwatch.ts';
import { contenderNames, contenders, slices } from './contender.ts';
import { lowerBound } from './lower-bound.ts';

/**
 * A process of its own for one contender: each round times the lower bound, the contender and the lower bound again, and
 * keeps their ratio. Prints one line of JSON.
 */
const warmReplies = 60_000;
const warmMilliseconds = { least: 400, most: 4_000 };
const passMilliseconds = 60;

type Timing = { readonly milliseconds: number; readonly checksum: number };

const once = (read: (reply: string) => number, replies: readonly string[], passes: number): Timing => {
  let checksum = 0;
  const milliseconds = timed(() => {
    for (let pass = 0; pass < passes; pass += 1) {
      checksum = 0;
      for (const reply of replies) checksum = (checksum * 31 + read(reply)) | 0;
    }
  });
  return { milliseconds: milliseconds / passes, checksum };
};

/**
 * Runs until the compiler has seen enough, however few replies there are, and tells how many passes make a round that a
 * clock can read.
 */
const warm = (read: (reply: string) => number, replies: readonly string[]): number => {
  let spent = 0;
  let seen = 0;
  let last = 0;
  while (spent < warmMilliseconds.least || (seen < warmReplies && spent < warmMilliseconds.most)) {
    last = Math.max(once(read, replies, 1).milliseconds, 0.01);
    spent += last;
    seen += replies.length;
  }
  return Math.max(1, Math.ceil(passMilliseconds / last));
};

const main = async (): Promise<void> => {
  const asked: { name: string; slice: keyof typeof slices; rounds: number } = JSON.parse(
    process.argv[2] ?? '{}',
  );
  const name = contenderNames.find((one) => one === asked.name);
  if (name === undefined) throw new Error(`no contender is called ${asked.name}`);
  const replies = sliceOf(pinnedCorpus(), slices[asked.slice]);
  const { read } = await contenders[name].open();
  const lowerPasses = warm(lowerBound, replies);
  const passes = warm(read, replies);
  const expected = once(read, replies, 1).checksum;
  const ratios: number[] = [];
  const rates: number[] = [];
  const lowerRates: number[] = [];
  for (let round = 0; round < asked.rounds; round += 1) {
    const before = once(lowerBound, replies, lowerPasses);
    const { milliseconds, checksum } = once(read, replies, passes);
    const after = once(lowerBound, replies, lowerPasses);
    if (checksum !== expected || before.checksum !== after.checksum)
      throw new Error(`${name} did not find the same twice`);
    const lower = (before.milliseconds + after.milliseconds) / 2;
    ratios.push(milliseconds / lower);
    rates.push((replies.length / milliseconds) * 1000);
    lowerRates.push((replies.length / lower) * 1000);
  }
  process.stdout.write(`\n${JSON.stringify({ ratios, rates, lowerRates, checksum: expected })}\n`);
};

await main();
