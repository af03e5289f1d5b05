import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { instant } from '../../shared/kernel/instant.ts';
import type { Clock } from '../ports/clock.ts';
import type { Randomness } from '../ports/randomness.ts';
import type { LogSink } from './log.ts';

/** The machine's own time. The one place that asks it. */
export const systemClock: Clock = {
  now: () => instant(Date.now()),
  // Not `performance`: a function that looks at it loads all that Node can measure, 4 ms.
  elapsed: () => Number(process.hrtime.bigint()) / 1e6,
  sleep: async (milliseconds) => {
    await sleep(milliseconds);
  },
};

/** The machine's own randomness, which nobody can guess. */
export const systemRandomness: Randomness = {
  token: () => randomBytes(16).toString('base64url'),
  fraction: () => randomBytes(4).readUInt32BE(0) / 2 ** 32,
};

/** A line at a time to standard output, where the platform collects the log. */
export const systemLog: LogSink = (line) => {
  process.stdout.write(`${line}\n`);
};
