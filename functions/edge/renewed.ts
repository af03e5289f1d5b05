import { type Instant, minute } from '../../shared/kernel/instant.ts';
import type { Clock } from '../ports/clock.ts';
import { WorldError } from '../ports/world-error.ts';

export type Renewal<Value> = {
  readonly first: Value;
  /** When the first was asked for. */
  readonly readAt: Instant;
  readonly read: () => Promise<Value>;
  readonly clock: Pick<Clock, 'now'>;
  /** At this age, in milliseconds, it is read again before it is used. */
  readonly freshFor: number;
  /** Until this age it goes on where it cannot be read again; then what went wrong is thrown. */
  readonly servesFor: number;
  /** Told of each reading that failed while the value goes on. */
  readonly failed: () => void;
};

/** A store that does not answer is asked once in this time: each try costs somebody seconds. */
const retriesAfter = minute;

/**
 * What was read at the cold start and may change while the process lives. Nothing runs between two uses: a process that slept for
 * hours reads before it answers. Ages are of the wall clock, which alone goes on while a process is frozen.
 */
export const renewed = <Value>(of: Renewal<Value>): (() => Promise<Value>) => {
  let known = { value: of.first, readAt: of.readAt };
  let failedAt: Instant | undefined;
  return async () => {
    const now = of.clock.now();
    // A clock that was set back makes nothing young.
    const age = Math.abs(now - known.readAt);
    const isWaiting = failedAt !== undefined && Math.abs(now - failedAt) < retriesAfter;
    if (age < of.freshFor || (isWaiting && age < of.servesFor)) return known.value;
    try {
      known = { value: await of.read(), readAt: now };
      failedAt = undefined;
    } catch (error) {
      if (!(error instanceof WorldError) || age >= of.servesFor) throw error;
      failedAt = now;
      of.failed();
    }
    return known.value;
  };
};
