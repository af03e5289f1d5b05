import { Misspellings } from './misspellings.ts';
import { NumberReader } from './number-text.ts';
import { bucketKey, bucketKeys, marks, type Packed } from './pack.ts';
import { Repair } from './repair.ts';
import { extendHash } from './word-hash.ts';
import { Listed } from './word-set.ts';

/**
 * Words by rolling hash. Words lie in buckets by their first two letters, and a bucket is opened when a word is first looked for in it.
 * The table of hashes is open: a slot holds a hash and, behind it, the id of its word plus one; 0 is an empty slot. It is less than a
 * third full, so that most words are found at the first look. Every other list has one entry a word, right once its bucket is open.
 */
export class Dictionary {
  readonly count: number;
  readonly tongue: Uint8Array;
  readonly alias: Uint16Array;
  readonly root: Uint16Array;
  /** The class of a word plus one; 0 while its bucket is closed. */
  private readonly classes: Uint16Array;
  private readonly lengths: Uint8Array;
  private readonly isTable: Uint8Array;
  private readonly spellings: string[];
  private readonly slots: Int32Array;
  private readonly mask: number;
  private readonly packed: Packed;
  private readonly bucketOf = new Int16Array(bucketKeys).fill(-1);
  private readonly isOpen: Uint8Array;
  /** For each bucket its first word, and where it begins in the texts. */
  private readonly firstWord: number[] = [];
  private readonly textStart: number[] = [];
  private readonly marksStart: number[] = [];
  private readonly weigh: (word: number) => number;
  private readonly isAlarm: (word: number) => boolean;
  private repair: Repair | undefined;
  readonly misspellings = new Misspellings();
  /** In which lists each word stands. */
  readonly listed: Listed;

  /** `weigh` tells how much a word matters where a misspelt one may mean several, `isAlarm` whether an emergency is told with it. */
  constructor(packed: Packed, weigh: (word: number) => number, isAlarm: (word: number) => boolean) {
    this.packed = packed;
    this.weigh = weigh;
    this.isAlarm = isAlarm;
    const { wordCount } = packed;
    this.count = wordCount;
    this.tongue = new Uint8Array(wordCount);
    this.alias = new Uint16Array(wordCount);
    this.root = new Uint16Array(wordCount);
    this.classes = new Uint16Array(wordCount);
    this.lengths = new Uint8Array(wordCount);
    this.isTable = new Uint8Array(wordCount);
    this.spellings = new Array<string>(wordCount).fill('');
    let size = 1024;
    while (size < wordCount * 2) size *= 2;
    this.slots = new Int32Array(size * 2);
    this.mask = size - 1;
    this.readBuckets();
    this.isOpen = new Uint8Array(this.firstWord.length);
    this.listed = new Listed(this);
  }

  private readBuckets(): void {
    const reader = new NumberReader(this.packed.buckets);
    let word = 0;
    let text = 0;
    let own = 0;
    while (!reader.isAtEnd) {
      this.bucketOf[reader.next()] = this.firstWord.length;
      this.firstWord.push(word);
      this.textStart.push(text);
      this.marksStart.push(own);
      word += reader.next();
      text += reader.next();
      own += reader.next();
    }
  }

  private open(bucket: number): void {
    this.isOpen[bucket] = 1;
    const from = this.firstWord[bucket] ?? 0;
    const to = this.firstWord[bucket + 1] ?? this.count;
    this.openMarks(new NumberReader(this.packed.marks, this.marksStart[bucket]), from, to);
    const { words } = this.packed;
    let at = this.textStart[bucket] ?? 0;
    let last = '';
    for (let id = from; id < to; id++) {
      const shared = words.charCodeAt(at) - 65;
      const start = ++at;
      while (at < words.length && !isCapital(words.charCodeAt(at))) at++;
      last = last.slice(0, shared) + words.slice(start, at);
      this.spellings[id] = last;
      this.lengths[id] = last.length;
      let hash = 0;
      for (let n = 0; n < last.length; n++) hash = extendHash(hash, last.charCodeAt(n));
      this.insert(hash, id);
    }
  }

  private openMarks(reader: NumberReader, from: number, to: number): void {
    for (let id = from; id < to; id++) {
      const own = reader.next();
      this.tongue[id] = own & marks.tongues;
      this.isTable[id] = own & marks.table;
      this.classes[id] = reader.next() + 1;
      if ((own & marks.alias) !== 0) this.alias[id] = reader.next() + 1;
      if ((own & marks.root) !== 0) this.root[id] = reader.next() + 1;
    }
  }

  private insert(hash: number, id: number): void {
    const { slots, mask } = this;
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (slots[slot * 2 + 1] !== 0) slot = (slot + 1) & mask;
    slots[slot * 2] = hash;
    slots[slot * 2 + 1] = id + 1;
  }

  /** The id of the word with this hash and these first characters (0 for none), or -1. */
  find(hash: number, first: number, second: number): number {
    const bucket = this.bucketOf[bucketKey(first, second)] ?? -1;
    if (bucket === -1) return -1;
    if (this.isOpen[bucket] === 0) this.open(bucket);
    const { slots, mask } = this;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (;;) {
      const found = slots[slot * 2 + 1] ?? 0;
      if (found === 0 || slots[slot * 2] === hash) return found - 1;
      slot = (slot + 1) & mask;
    }
  }

  idOf(word: string): number {
    let hash = 0;
    for (let at = 0; at < word.length; at++) hash = extendHash(hash, word.charCodeAt(at));
    return this.find(hash, word.charCodeAt(0), word.charCodeAt(1));
  }

  private openWord(id: number): void {
    let low = 0;
    let high = this.firstWord.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.firstWord[middle] ?? 0) <= id) low = middle;
      else high = middle - 1;
    }
    this.open(low);
  }

  classOf(id: number): number {
    if (this.classes[id] === 0) this.openWord(id);
    return (this.classes[id] ?? 1) - 1;
  }

  wordOf(id: number): string {
    if (id < 0 || id >= this.count) return '';
    if (this.classes[id] === 0) this.openWord(id);
    return this.spellings[id] ?? '';
  }

  allWords(): readonly string[] {
    for (let id = 0; id < this.count; id++) if (this.classes[id] === 0) this.openWord(id);
    return this.spellings;
  }

  /** A word that stands in a table and is long enough to be told from its neighbours. */
  isCritical(id: number): boolean {
    return id >= 0 && this.isTable[id] !== 0 && (this.lengths[id] ?? 0) >= 4;
  }

  lengthOf(id: number): number {
    return this.lengths[id] ?? 0;
  }

  weightOf(id: number): number {
    return this.weigh(id);
  }

  /** A known word that is not worth repairing to: it only guards. */
  isOrdinary(word: string): boolean {
    const id = this.idOf(word);
    return id !== -1 && !this.isCritical(id);
  }

  /** The critical word that a misspelling most likely means, or -1. */
  nearest(token: string): number {
    return this.repairs().nearest(token, -1);
  }

  /** The nearest word but `own` with which an emergency is told, or -1. */
  nearestAlarm(word: string, own: number): number {
    return this.repairs().nearest(word, own, this.isAlarm);
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

/** What an urgent word weighs at least; others weigh as many sets as they are in. */
export const urgentWeight = 1 << 16;

const isCapital = (code: number): boolean => code >= 65 && code <= 90;
