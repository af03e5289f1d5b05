import type { Options } from './options.ts';
import { type Failed, startWorker } from './pool.ts';
import { addTally, emptyTally, type Tally } from './tally.ts';

/** So many seeds are given to a worker at a time. */
const chunkOf = 20;
const tellEveryMs = 5000;

export type Campaign = {
  readonly tally: Tally;
  readonly failed: Failed | undefined;
  /** What went wrong with the simulator itself. */
  readonly broke: string | undefined;
  readonly seconds: number;
};

/** Runs seeds on every worker until there are no more, the time is over, or one fails. */
export const runCampaign = async (
  {
    seed: first,
    seeds,
    minutes,
    workers,
    fidelity,
  }: Pick<Options, 'seed' | 'seeds' | 'minutes' | 'workers' | 'fidelity'>,
  mutant: string | undefined,
  progress: (line: string) => void,
): Promise<Campaign> => {
  const began = performance.now();
  const until = minutes === undefined ? Infinity : began + minutes * 60_000;
  const tally = emptyTally();
  let next = first;
  let toldAt = began;
  const failures: Failed[] = [];
  let broke: string | undefined;

  const tell = (): void => {
    const now = performance.now();
    if (now - toldAt < tellEveryMs) return;
    toldAt = now;
    const rate = (tally.seeds / (now - began)) * 1000;
    const left = Math.min((seeds - tally.seeds) / rate, (until - now) / 1000);
    progress(`  .. ${tally.seeds} seeds, ${rate.toFixed(1)}/s, ${Math.ceil(left)} s left`);
  };

  const work = async (): Promise<void> => {
    const worker = startWorker(mutant);
    while (
      next < first + seeds &&
      performance.now() < until &&
      failures.length === 0 &&
      broke === undefined
    ) {
      const from = next;
      const count = Math.min(chunkOf, first + seeds - from);
      next += count;
      const answer = await worker.ask({ type: 'run', first: from, count, fidelity });
      if (answer.type === 'broke') broke ??= answer.why;
      if (answer.type !== 'chunk') break;
      addTally(tally, answer.tally);
      if (answer.failed !== undefined) failures.push(answer.failed);
      tell();
    }
    worker.end();
  };
  await Promise.all(Array.from({ length: workers }, work));
  // Whichever process was quicker: the first seed is told.
  const [failed] = failures.toSorted((one, other) => one.seed - other.seed);
  return { tally, failed, broke, seconds: (performance.now() - began) / 1000 };
};
