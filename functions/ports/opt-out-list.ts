import type { Instant } from '../../shared/kernel/instant.ts';

/** A number that the carrier holds back: no text to it arrives. */
export type HeldNumber = {
  /** E.164. */
  readonly number: string;
  /** Since when; undefined where the carrier does not say. */
  readonly since?: Instant;
};

/** The numbers that the carrier itself holds back, whoever put them there. Throws `WorldError` where it cannot be asked. */
export type OptOutList = {
  numbers(): Promise<readonly HeldNumber[]>;
  /** Puts a number on it, as a second barrier beside ours. */
  hold(number: string): Promise<void>;
  /** Takes a number off it. False where the carrier keeps it: it lets each one go once in 30 days. */
  release(number: string): Promise<boolean>;
};
