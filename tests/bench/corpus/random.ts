/** Numbers that look random and are the same on every machine for one seed. */
export type Random = {
  /** At least 0, below 1. */
  readonly fraction: () => number;
  /** A whole number from 0 up to `below`, which is not reached. */
  readonly below: (below: number) => number;
  readonly chance: (probability: number) => boolean;
  readonly pick: (list: readonly string[]) => string;
};

/** A 32-bit xorshift: whole-number arithmetic alone, so no machine can round it differently. */
export const seeded = (seed: number): Random => {
  let state = seed | 0 || 1;
  const fraction = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 0x1_0000_0000;
  };
  const below = (limit: number): number => Math.floor(fraction() * limit);
  return {
    fraction,
    below,
    chance: (probability) => fraction() < probability,
    pick: (list) => list[below(list.length)] ?? '',
  };
};
