/** What a word was read as: a known word, with the alarming one it may mean besides, or two words run together. */
export type Read = {
  readonly id: number;
  readonly meant: number;
  /** How many letters the first of two words has, or 0. */
  readonly split: number;
  /** The second of two words, or -1. */
  readonly second: number;
};

const slots = 4096;
export const lettersMax = 40;

/**
 * What words that no table knows were read as: a misspelling that comes again is not worked out again. Of two words that fall on one
 * slot the later is kept, so that it never grows; letters are compared, so that it changes no answer.
 */
export class Misspellings {
  private readonly letters = new Uint8Array(slots * lettersMax);
  private readonly lengths = new Uint8Array(slots);
  private readonly reads = new Array<Read | undefined>(slots).fill(undefined);

  find(hash: number, spelling: Uint8Array, length: number): Read | undefined {
    const slot = slotOf(hash);
    if (this.lengths[slot] !== length) return undefined;
    const from = slot * lettersMax;
    for (let at = 0; at < length; at++) if (this.letters[from + at] !== spelling[at]) return undefined;
    return this.reads[slot];
  }

  keep(hash: number, spelling: Uint8Array, length: number, read: Read): void {
    const slot = slotOf(hash);
    this.lengths[slot] = length;
    this.letters.set(spelling.subarray(0, length), slot * lettersMax);
    this.reads[slot] = read;
  }
}

const slotOf = (hash: number): number => (hash ^ (hash >>> 15)) & (slots - 1);
