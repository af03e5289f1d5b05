import { Repair } from './repair.ts';
import { extendHash, hashOf } from './word-hash.ts';

/**
 * Words by rolling hash. The table is open: a slot holds a hash and, behind it, the id of its word plus one; 0 is an empty slot.
 * It is less than a third full, so that most words are found at the first look.
 */
export class Dictionary {
  readonly count: number;
  private readonly text: string;
  private readonly slots: Int32Array;
  private readonly mask: number;
  private readonly starts: Int32Array;
  private readonly tableWords: number;
  private readonly urgent: Uint8Array;
  /** Spelled when first asked for; '' until then. */
  private readonly spellings: string[];
  private repair: Repair | undefined;

  /**
   * `text` holds the words, one blank between. The first `tableWords` are worth repairing when they have four letters; the others
   * only guard: they are never "corrected". Where several fit, one that is `urgent` (1) is preferred.
   */
  constructor(text: string, tableWords: number, urgent: Uint8Array) {
    this.text = text;
    this.tableWords = tableWords;
    this.urgent = urgent;
    const words = urgent.length;
    let size = 1024;
    while (size < words * 3) size *= 2;
    this.slots = new Int32Array(size * 2);
    this.mask = size - 1;
    this.starts = new Int32Array(words + 1);
    this.spellings = new Array<string>(words).fill('');
    this.count = this.fill();
  }

  private fill(): number {
    const { text, starts } = this;
    const { length } = text;
    let hash = 0;
    let id = 0;
    for (let at = 0; at <= length; at++) {
      const code = at < length ? text.charCodeAt(at) : 32;
      if (code !== 32) {
        hash = extendHash(hash, code);
        continue;
      }
      const slot = this.slotOf(hash);
      if (this.slots[slot + 1] === 0) {
        this.slots[slot] = hash;
        this.slots[slot + 1] = id + 1;
      }
      id++;
      starts[id] = at + 1;
      hash = 0;
    }
    return id;
  }

  private slotOf(hash: number): number {
    const { slots, mask } = this;
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (slots[slot * 2 + 1] !== 0 && slots[slot * 2] !== hash) slot = (slot + 1) & mask;
    return slot * 2;
  }

  /** The id of the word with this hash, or -1. */
  find(hash: number): number {
    const { slots, mask } = this;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (;;) {
      const found = slots[slot * 2 + 1] ?? 0;
      if (found === 0 || slots[slot * 2] === hash) return found - 1;
      slot = (slot + 1) & mask;
    }
  }

  idOf(word: string): number {
    return this.find(hashOf(word));
  }

  /** A word that stands in a table and is long enough to be told from its neighbours. */
  isCritical(id: number): boolean {
    return id >= 0 && id < this.tableWords && this.lengthOf(id) >= 4;
  }

  /** A known word that is not worth repairing to: it only guards. */
  isOrdinary(hash: number): boolean {
    const id = this.find(hash);
    return id !== -1 && !this.isCritical(id);
  }

  /** Whether a misspelling of this word must not be lost. */
  isUrgent(id: number): boolean {
    return this.urgent[id] === 1;
  }

  lengthOf(id: number): number {
    return (this.starts[id + 1] ?? 0) - (this.starts[id] ?? 0) - 1;
  }

  wordOf(id: number): string {
    if (id < 0 || id >= this.count) return '';
    const known = this.spellings[id] ?? '';
    if (known !== '') return known;
    const start = this.starts[id] ?? 0;
    const word = this.text.slice(start, start + this.lengthOf(id));
    this.spellings[id] = word;
    return word;
  }

  allWords(): readonly string[] {
    return this.text.split(' ');
  }

  /** The critical word that a misspelling most likely means, or -1. */
  nearest(token: string): number {
    return this.repairs().nearest(token, -1);
  }

  /** The same for a known word, which is not its own neighbour. */
  nearestOther(word: string): number {
    return this.repairs().nearest(word, this.idOf(word));
  }

  /** Where two run-together known words part ("cantbreathe"), or 0. */
  split(token: string): number {
    return this.repairs().split(token);
  }

  /** Most replies need no repair; what it takes is made for the first that does. */
  private repairs(): Repair {
    this.repair ??= new Repair(this);
    return this.repair;
  }
}
