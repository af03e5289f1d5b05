/** Where ownership ids, link tokens, case codes and jitter come from. Never the clock: two duplicates share a millisecond. */
export type Randomness = {
  /** 128 random bits, base64url. */
  token(): string;
  /** Evenly from 0 up to, but not including, 1. */
  fraction(): number;
};
