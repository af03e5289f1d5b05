import type { Fidelity } from './fidelity/fidelity.ts';
import type { Options } from './options.ts';
import { type Failed, type Staging, startWorker } from './pool.ts';
import { regressions } from './regressions.ts';
import { addTally, emptyTally, type Tally } from './tally.ts';

/** So many seeds are given to a worker at a time. */
const chunkOf = 20;
const tellEveryMs = 5000;

export type Campaign = {
  readonly tally: Tally;
  readonly failed: (Failed & { readonly fidelity: Fidelity | undefined }) | undefined;
  /** What went wrong with the simulator itself. */
  readonly broke: string | undefined;
  readonly seconds: number;
};

/**
 * Runs what found something before, then seeds on every worker until there are no more, the time is over, or one fails. What ran before
 * is no part of the tally.
 */
export const runCampaign = async (
  {
    seed: first,
    seeds,
    minutes,
    workers,
    fidelity,
  }: Pick<Options, 'seed' | 'seeds' | 'minutes' | 'workers' | 'fidelity'>,
  staging: Staging,
  progress: (line: string) => void,
): Promise<Campaign> => {
  const began = performance.now();
  const until = minutes === undefined ? Infinity : began + minutes * 60_000;
  const tally = emptyTally();
  let next = first;
  let toldAt = began;
  const failures: NonNullable<Campaign['failed']>[] = [];
  let broke: string | undefined;
  const before = regressions.map(({ seed }) => seed);

  const nextChunk = () => {
    if (failures.length > 0 || broke !== undefined) return undefined;
    const again = before.shift();
    if (again !== undefined) return { first: again, count: 1, fidelity: undefined, counts: false };
    if (next >= first + seeds || performance.now() >= until) return undefined;
    const chunk = { first: next, count: Math.min(chunkOf, first + seeds - next), fidelity, counts: true };
    next += chunk.count;
    return chunk;
  };

  const tell = (): void => {
    const now = performance.now();
    if (now - toldAt < tellEveryMs || tally.seeds === 0) return;
    toldAt = now;
    const rate = (tally.seeds / (now - began)) * 1000;
    const left = Math.min((seeds - tally.seeds) / rate, (until - now) / 1000);
    progress(`  .. ${tally.seeds} seeds, ${rate.toFixed(1)}/s, ${Math.ceil(left)} s left`);
  };

  const work = async (): Promise<void> => {
    const worker = startWorker(staging);
    for (let chunk = nextChunk(); chunk !== undefined; chunk = nextChunk()) {
      const answer = await worker.ask({ type: 'run', ...chunk });
      if (answer.type === 'broke') broke ??= answer.why;
      if (answer.type !== 'chunk') break;
      if (chunk.counts) addTally(tally, answer.tally);
      if (answer.failed !== undefined) failures.push({ ...answer.failed, fidelity: chunk.fidelity });
      tell();
    }
    worker.end();
  };
  await Promise.all(Array.from({ length: workers }, work));
  // Whichever process was quicker: the first seed is told.
  const [failed] = failures.toSorted((one, other) => one.seed - other.seed);
  return { tally, failed, broke, seconds: (performance.now() - began) / 1000 };
};
