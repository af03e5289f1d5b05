import type { Instant } from '../../shared/kernel/instant.ts';

/** Time and patience. `elapsed` is monotonic within the process and measures how long ago a claim was issued. */
export type Clock = {
  now(): Instant;
  /** Milliseconds of process time; only differences mean anything. */
  elapsed(): number;
  sleep(milliseconds: number): Promise<void>;
};
