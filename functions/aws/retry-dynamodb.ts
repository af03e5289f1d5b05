import { setTimeout as sleep } from 'node:timers/promises';
import { WorldError } from '../ports/world-error.ts';
import { type Failure, failureOf, isDenied, isThrottle, nameOf } from './failure.ts';

/** Waits before attempt 2, 3, ...; tests do not wait. */
export type Backoff = (attempt: number) => Promise<void>;

export const attemptsMax = 4;

/** Full jitter under 50, 100, 200 ms: rivals for one item do not meet again. */
export const jitteredBackoff: Backoff = async (attempt) => {
  await sleep(Math.random() * 25 * 2 ** (attempt - 1));
};

/** How a failed call is to be read. Only `lost` leaves open whether the service did what it was asked. */
export type Reading = 'throttled' | 'unreachable' | 'denied' | 'rejected' | 'lost';

// The service read these requests and turned them down.
const rejectedNames = new Set([
  'ResourceNotFound',
  'Validation',
  'Serialization',
  'ItemCollectionSizeLimitExceeded',
]);

export const readingOf = (failure: Failure): Reading => {
  if (isThrottle(failure)) return 'throttled';
  if (isDenied(failure)) return 'denied';
  if (failure.neverLeft) return 'unreachable';
  if (rejectedNames.has(failure.name)) return 'rejected';
  return 'lost';
};

export const mayPass = (reading: Reading): boolean => reading !== 'denied' && reading !== 'rejected';

export const worldErrorOf = (reading: Reading, failure: Failure, cause: unknown): WorldError => {
  const codes = {
    throttled: 'throttled',
    unreachable: 'unavailable',
    lost: 'unavailable',
    denied: 'denied',
    rejected: 'unexpected',
  } as const;
  return new WorldError(`the table answered ${nameOf(failure)}`, {
    code: codes[reading],
    retriable: mayPass(reading),
    cause,
  });
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
        if (attempt >= attemptsMax || !mayPass(reading)) throw worldErrorOf(reading, failure, error);
        await backoff(attempt + 1);
      }
    }
  };
