import { setTimeout as sleep } from 'node:timers/promises';
import { failureOf } from './failure.ts';
import { mayPass, readingOf, worldErrorOf } from './reading.ts';

/** Waits before attempt 2, 3, ...; tests do not wait. */
export type Backoff = (attempt: number) => Promise<void>;

export const attemptsMax = 4;

/** Full jitter under 50, 100, 200 ms: rivals for one item do not meet again. */
export const jitteredBackoff: Backoff = async (attempt) => {
  await sleep(Math.random() * 25 * 2 ** (attempt - 1));
};

export type Retries = <Answer>(call: () => Promise<Answer>) => Promise<Answer>;

/** Tries a read again where that may help, and ends in a `WorldError`. */
export const retryingReads =
  (backoff: Backoff = jitteredBackoff): Retries =>
  async (call) => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await call();
      } catch (error) {
        const failure = failureOf(error);
        const reading = readingOf(failure);
        if (attempt >= attemptsMax || !mayPass(reading)) throw worldErrorOf(failure, error);
        await backoff(attempt + 1);
      }
    }
  };
