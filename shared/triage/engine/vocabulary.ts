import type { Columns } from './columns.ts';
import { groupCells, noGroup } from './group-limits.ts';
import { Starts } from './starts.ts';

/** Whether a group is among those that `addGroups` has gathered. */
export const isAmong = (groups: Int32Array, group: number): boolean =>
  (((groups[group >> 5] ?? 0) >>> (group & 31)) & 1) === 1;

/**
 * What sets and groups words are in. Words in the same sets are one class. A symbol is a set, below `setCount`, or a single word,
 * `setCount` behind its id. A class is in `setCounts[c]` sets, in `sets` from `setsFrom.of(c)` on, in rising order, and begins
 * `pairCounts[c]` pairs, in `pairs` from `pairsFrom.of(c)` on.
 */
export class Vocabulary {
  readonly setCount: number;
  readonly symbolCount: number;
  readonly setsFrom: Starts;
  readonly setCounts: Uint16Array;
  readonly sets: Uint16Array;
  readonly pairsFrom: Starts;
  readonly pairCounts: Uint16Array;
  readonly pairs: Uint8Array;
  /** For each class what its words do to a phrase; see `gates`. */
  readonly gate: Uint8Array;
  /** The class of each word; the first is that of words that no table knows. */
  private readonly classes: Uint16Array;
  /** The row of each word in `bits`, from that of words that no table knows on: a bit a group. */
  private readonly rows: Uint16Array;
  private readonly bits: Int32Array;

  constructor(columns: Columns, setCount: number) {
    this.setCount = setCount;
    this.symbolCount = setCount + columns.wordClass.length - 1;
    this.setsFrom = new Starts(columns.setCounts, columns.setStarts);
    this.setCounts = columns.setCounts;
    this.sets = columns.sets;
    this.pairsFrom = new Starts(columns.pairCounts, columns.pairStarts);
    this.pairCounts = columns.pairCounts;
    this.pairs = columns.pairs;
    this.gate = columns.gate;
    this.classes = columns.wordClass;
    this.rows = columns.wordRow;
    this.bits = columns.groupBits;
  }

  /** The class of a word; that of one that no table knows (-1) is in no set. */
  classOf(word: number): number {
    return this.classes[word + 1] ?? 0;
  }

  /** Asked at every turn. `noGroup` holds no word. */
  has(word: number, group: number): boolean {
    const row = (this.rows[word + 1] ?? 0) * groupCells;
    return (((this.bits[row + (group >> 5)] ?? 0) >>> (group & 31)) & 1) === 1;
  }

  /** Several groups as a row of bits, for `hasAny`. */
  maskOf(groups: readonly number[]): Int32Array {
    const mask = new Int32Array(groupCells);
    for (const group of groups)
      if (group !== noGroup) mask[group >> 5] = (mask[group >> 5] ?? 0) | (1 << (group & 31));
    return mask;
  }

  /** Whether the word is in any group of the mask. */
  hasAny(word: number, mask: Int32Array): boolean {
    const row = (this.rows[word + 1] ?? 0) * groupCells;
    for (let n = 0; n < groupCells; n++) if (((this.bits[row + n] ?? 0) & (mask[n] ?? 0)) !== 0) return true;
    return false;
  }

  /** Adds the groups of a word to those of others, a bit each; `isAmong` asks for one. */
  addGroups(word: number, groups: Int32Array): void {
    const row = (this.rows[word + 1] ?? 0) * groupCells;
    for (let n = 0; n < groupCells; n++) groups[n] = (groups[n] ?? 0) | (this.bits[row + n] ?? 0);
  }

  /** In how many phrases and sets a word takes part, roughly. */
  weightOf(word: number): number {
    return this.setCounts[this.classOf(word)] ?? 0;
  }

  /** Whether the word is what the symbol asks for. */
  takesPart(word: number, symbol: number): boolean {
    if (word < 0) return false;
    if (symbol >= this.setCount) return word === symbol - this.setCount;
    const own = this.classOf(word);
    let low = this.setsFrom.of(own);
    let high = low + (this.setCounts[own] ?? 0);
    while (low < high) {
      const middle = (low + high) >> 1;
      const found = this.sets[middle] ?? 0;
      if (found === symbol) return true;
      if (found < symbol) low = middle + 1;
      else high = middle;
    }
    return false;
  }
}
