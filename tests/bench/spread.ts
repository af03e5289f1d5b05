/** What several rounds gave: the middle one, and how far they lay apart. */
export type Spread = {
  readonly median: number;
  readonly least: number;
  readonly most: number;
};

/** Of an even number the lower of the two in the middle, so that it was measured and not made up. */
export const spreadOf = (values: readonly number[]): Spread => {
  const sorted = values.toSorted((a, b) => a - b);
  return {
    median: sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN,
    least: sorted[0] ?? Number.NaN,
    most: sorted.at(-1) ?? Number.NaN,
  };
};

/** The value below which this share of all values lies. */
export const percentile = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
};
