import type { Dictionary } from './dictionary.ts';
import { gates } from './gates.ts';
import { groupsMax } from './group-limits.ts';
import { NumberReader } from './number-text.ts';
import { type Packed, pageShift } from './pack.ts';

/** Whether a group is among those that `addGroups` has gathered. */
export const isAmong = (groups: Int32Array, group: number): boolean =>
  (((groups[group >> 5] ?? 0) >>> (group & 31)) & 1) === 1;

/** So many numbers of 32 bits a word. */
const rowShift = 2;
export const groupCells = 1 << rowShift;
/** The number of a group without words. */
export const noGroup = groupCells * 32 - 1;
/** The bit behind the last group tells that the word has been met. */
const met = 1 << (groupsMax & 31);
const metCell = groupsMax >> 5;

/** The numbers of the groups that say what a word does to a phrase that is being followed. */
export type GateGroups = {
  readonly transparent: number;
  readonly joins: readonly number[];
  readonly personal: readonly number[];
};

/**
 * What sets words are in. Words in the same sets are one class; the page of a class is read when one of its words is first met.
 * A symbol is a set, below `setCount`, or a single word, `setCount` behind its id. The sets of a class are `list[from[c]]` up to
 * `list[pairsFrom[c] - 1]`, in rising order, and the pairs it begins follow up to `list[to[c] - 1]`.
 */
export class Vocabulary {
  readonly setCount: number;
  readonly from: Int32Array;
  readonly pairsFrom: Int32Array;
  readonly to: Int32Array;
  readonly list: Uint16Array;
  /** For each class what its words do to a phrase; see `gates`. */
  readonly gate: Uint8Array;
  private readonly dictionary: Dictionary;
  private readonly packed: Packed;
  /** The class of a word plus one; 0 until it is first met. */
  private readonly classes: Uint16Array;
  private readonly pageStart: number[] = [];
  private readonly isRead: Uint8Array;
  private filled = 0;
  /** For each set the number of its group plus one, or 0. */
  private readonly groupOf: Uint8Array;
  /** A row a word, a bit a group, right once the word has been met. The first row is that of words that no table knows. */
  private readonly bits: Int32Array;
  private readonly gateGroups: GateGroups;

  constructor(packed: Packed, dictionary: Dictionary, groupOf: Uint8Array, gateGroups: GateGroups) {
    const { classCount } = packed;
    this.packed = packed;
    this.dictionary = dictionary;
    this.setCount = packed.setCount;
    this.groupOf = groupOf;
    this.gateGroups = gateGroups;
    this.from = new Int32Array(classCount);
    this.pairsFrom = new Int32Array(classCount);
    this.to = new Int32Array(classCount);
    this.list = new Uint16Array(packed.classEntries);
    this.gate = new Uint8Array(classCount);
    this.bits = new Int32Array((packed.wordCount + 1) << rowShift);
    this.bits[metCell] = met;
    this.classes = new Uint16Array(packed.wordCount);
    this.isRead = new Uint8Array((classCount >> pageShift) + 1);
    let start = 0;
    const index = new NumberReader(packed.classIndex);
    while (!index.isAtEnd) {
      this.pageStart.push(start);
      start += index.next();
    }
  }

  /** The class of a known word. */
  classOf(word: number): number {
    const known = this.classes[word] ?? 0;
    return known === 0 ? this.meet(word) : known - 1;
  }

  private meet(word: number): number {
    const own = this.dictionary.classOf(word);
    const page = own >> pageShift;
    if (this.isRead[page] === 0) this.readPage(page);
    this.classes[word] = own + 1;
    const row = (word + 1) << rowShift;
    this.bits[row + metCell] = met;
    const end = this.pairsFrom[own] ?? 0;
    for (let at = this.from[own] ?? 0; at < end; at++) {
      const group = (this.groupOf[this.list[at] ?? 0] ?? 0) - 1;
      if (group < 0) continue;
      const cell = row + (group >> 5);
      this.bits[cell] = (this.bits[cell] ?? 0) | (1 << (group & 31));
    }
    const { transparent, joins, personal } = this.gateGroups;
    const isIn = (group: number): boolean => this.has(word, group);
    this.gate[own] =
      (isIn(transparent) ? gates.transparent : 0) |
      (joins.some(isIn) ? gates.joins : 0) |
      (personal.some(isIn) ? gates.personal : 0);
    return own;
  }

  private readPage(page: number): void {
    this.isRead[page] = 1;
    const reader = new NumberReader(this.packed.classes, this.pageStart[page]);
    const first = page << pageShift;
    for (let own = first; own < Math.min(first + (1 << pageShift), this.from.length); own++) {
      this.from[own] = this.filled;
      this.readList(reader);
      this.pairsFrom[own] = this.filled;
      this.readList(reader);
      this.to[own] = this.filled;
    }
  }

  private readList(reader: NumberReader): void {
    let value = 0;
    for (let left = reader.next(); left > 0; left--) {
      value += reader.next();
      this.list[this.filled++] = value;
    }
  }

  /** Asked at every turn: one look, once the word has been met. `noGroup` holds no word. */
  has(word: number, group: number): boolean {
    const row = (word + 1) << rowShift;
    if ((((this.bits[row + (group >> 5)] ?? 0) >>> (group & 31)) & 1) === 1) return true;
    if (((this.bits[row + metCell] ?? 0) & met) !== 0) return false;
    this.meet(word);
    return this.has(word, group);
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
    const row = (word + 1) << rowShift;
    if (((this.bits[row + metCell] ?? 0) & met) === 0) this.meet(word);
    for (let n = 0; n < groupCells; n++) if (((this.bits[row + n] ?? 0) & (mask[n] ?? 0)) !== 0) return true;
    return false;
  }

  /** Adds the groups of a word to those of others, a bit each; `isAmong` asks for one. */
  addGroups(word: number, groups: Int32Array): void {
    const row = (word + 1) << rowShift;
    if (((this.bits[row + metCell] ?? 0) & met) === 0) this.meet(word);
    for (let n = 0; n < 1 << rowShift; n++) groups[n] = (groups[n] ?? 0) | (this.bits[row + n] ?? 0);
  }

  /** In how many phrases and sets a word takes part, roughly. */
  weightOf(word: number): number {
    const own = this.classOf(word);
    return (this.pairsFrom[own] ?? 0) - (this.from[own] ?? 0);
  }

  /** Whether the word is what the symbol asks for. */
  takesPart(word: number, symbol: number): boolean {
    if (word < 0) return false;
    if (symbol >= this.setCount) return word === symbol - this.setCount;
    const own = this.classOf(word);
    let low = this.from[own] ?? 0;
    let high = this.pairsFrom[own] ?? 0;
    while (low < high) {
      const middle = (low + high) >> 1;
      const found = this.list[middle] ?? 0;
      if (found === symbol) return true;
      if (found < symbol) low = middle + 1;
      else high = middle;
    }
    return false;
  }
}
