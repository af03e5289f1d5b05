const pageShift = 3;
const pageMask = (1 << pageShift) - 1;

/** Where lists that follow one another begin. Of eight starts one is kept; the others follow from the lengths in between. */
export class Starts {
  private readonly lengths: Uint16Array;
  private readonly every: Int32Array;

  constructor(lengths: Uint16Array, every: Int32Array) {
    this.lengths = lengths;
    this.every = every;
  }

  /** Where list `n` begins. */
  of(n: number): number {
    let start = this.every[n >> pageShift] ?? 0;
    for (let at = n & ~pageMask; at < n; at++) start += this.lengths[at] ?? 0;
    return start;
  }
}

/** The starts that are kept of lists of such lengths. */
export const everyStart = (lengths: readonly number[]): readonly number[] => {
  const every: number[] = [];
  let start = 0;
  for (const [n, length] of lengths.entries()) {
    if ((n & pageMask) === 0) every.push(start);
    start += length;
  }
  return every;
};
