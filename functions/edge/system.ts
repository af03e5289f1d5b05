import { randomBytes } from 'node:crypto';
import { writeSync } from 'node:fs';
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

/** How many of the bytes standard output takes at once; 0 where it is full. */
const writtenAtOnce = (bytes: Uint8Array): number => {
  try {
    return writeSync(1, bytes);
  } catch {
    return 0;
  }
};

let isFull = false;

/**
 * A line at a time to standard output, where the platform collects the log. Written past `process.stdout`, which takes 2 ms to make.
 * Where that is once full, what is left waits in `process.stdout`, and everything that follows behind it.
 */
export const systemLog: LogSink = (line) => {
  const bytes = Buffer.from(`${line}\n`);
  const written = isFull ? 0 : writtenAtOnce(bytes);
  isFull = written < bytes.length;
  if (isFull) process.stdout.write(bytes.subarray(written));
};
