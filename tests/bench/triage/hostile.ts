import { pinnedCorpus, sliceOf } from '../corpus/corpus.ts';
import { spreadOf } from '../spread.ts';
import { timed } from '../stopwatch.ts';
import { ours } from './contenders/ours.ts';
import { hostileTexts } from './hostile-texts.ts';

/**
 * A process of its own: what one character of each hostile text costs, against one of ordinary replies in the same
 * round. Prints one line of JSON.
 */
const lengths = { full: [1_600, 10_000, 100_000], quick: [10_000] };
const ordinaryReplies = 500;
const enoughMilliseconds = 15;

const { read } = ours();
let kept = 0;

/** Nanoseconds a character; long runs are not repeated, so that what is quadratic ends too. */
const perCharacter = (texts: readonly string[]): number => {
  let spent = 0;
  let characters = 0;
  while (spent < enoughMilliseconds) {
    spent += timed(() => {
      for (const text of texts) kept = (kept + read(text)) | 0;
    });
    for (const text of texts) characters += text.length;
  }
  return (spent / characters) * 1e6;
};

const main = (): void => {
  const { rounds, quick }: { rounds: number; quick: boolean } = JSON.parse(process.argv[2] ?? '{}');
  const replies = pinnedCorpus();
  const ordinary = sliceOf(replies, ordinaryReplies);
  perCharacter(replies);
  const answers = lengths[quick ? 'quick' : 'full'].flatMap((length) =>
    hostileTexts.map(({ name, write }) => {
      const text = Buffer.from(write(length), 'utf16le').toString('utf16le');
      perCharacter([text]);
      const costs: number[] = [];
      const ratios: number[] = [];
      for (let round = 0; round < rounds; round += 1) {
        const before = perCharacter(ordinary);
        const cost = perCharacter([text]);
        costs.push(cost);
        ratios.push(cost / ((before + perCharacter(ordinary)) / 2));
      }
      return { name, length, nanoseconds: spreadOf(costs).median, ratio: spreadOf(ratios) };
    }),
  );
  process.stdout.write(`\n${JSON.stringify({ answers, kept, ordinary: perCharacter(ordinary) })}\n`);
};

main();
