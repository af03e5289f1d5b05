/** Words by rolling hash, and the nearest critical word of a misspelt one. Built once from the tables, then only read. */

const base = 0x01000193;
const lengthMax = 48;
/** Shorter words have too many neighbours; their misspellings stand in the tables. */
const repairMin = 5;
const powers = new Int32Array(lengthMax + 1);
powers[0] = 1;
for (let index = 1; index <= lengthMax; index++) powers[index] = Math.imul(powers[index - 1] ?? 1, base);

export const extendHash = (hash: number, code: number): number => (Math.imul(hash, base) + code) | 0;

export const hashOf = (word: string): number => {
  let hash = 0;
  for (let index = 0; index < word.length; index++) hash = extendHash(hash, word.charCodeAt(index));
  return hash;
};

/** An open-addressing table from hash to number; absent is -1. */
class HashTable {
  readonly keys: Int32Array;
  readonly values: Int32Array;
  readonly mask: number;

  constructor(entriesMax: number) {
    let size = 1024;
    while (size < entriesMax * 2) size *= 2;
    this.keys = new Int32Array(size);
    this.values = new Int32Array(size).fill(-1);
    this.mask = size - 1;
  }

  slot(hash: number): number {
    let slot = (hash ^ (hash >>> 15)) & this.mask;
    while (this.values[slot] !== -1 && this.keys[slot] !== hash) slot = (slot + 1) & this.mask;
    return slot;
  }

  get(hash: number): number {
    return this.values[this.slot(hash)] ?? -1;
  }

  setIfAbsent(hash: number, value: number): void {
    if (this.get(hash) === -1) this.set(hash, value);
  }

  set(hash: number, value: number): void {
    const slot = this.slot(hash);
    this.keys[slot] = hash;
    this.values[slot] = value;
  }
}

/** From the hash of a word with one letter left out to all words it may come from: a chain of ids for each hash. */
class DeletionTable {
  private readonly heads: HashTable;
  private readonly ids: Int32Array;
  private readonly next: Int32Array;
  private count = 0;

  constructor(entriesMax: number) {
    this.heads = new HashTable(entriesMax);
    this.ids = new Int32Array(entriesMax);
    this.next = new Int32Array(entriesMax).fill(-1);
  }

  add(hash: number, id: number): void {
    const entry = this.count++;
    this.ids[entry] = id;
    this.next[entry] = this.heads.get(hash);
    this.heads.set(hash, entry);
  }

  first(hash: number): number {
    return this.heads.get(hash);
  }

  after(entry: number): number {
    return this.next[entry] ?? -1;
  }

  idAt(entry: number): number {
    return this.ids[entry] ?? -1;
  }
}

/** Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours each cost 1. Stops above `limit`. */
const editDistance = (a: string, b: string, limit: number): number => {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    let lowest = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      current[j] = cost;
      lowest = Math.min(lowest, cost);
    }
    if (lowest > limit) return limit + 1;
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? limit + 1;
};

export class Dictionary {
  private readonly words: readonly string[];
  private readonly exact: HashTable;
  /** Critical words with one letter left out: hash -> word. */
  private readonly deletions: DeletionTable;
  private readonly critical: Uint8Array;
  private readonly urgent: ReadonlySet<number>;
  private readonly spelling: Int32Array = new Int32Array(lengthMax + 1);

  /**
   * `criticalWords` are those worth repairing; every other known word is a guard that is never "corrected".
   * Where several fit, one of `urgentWords` (ids) is preferred, then the word that stands earlier in the tables.
   */
  constructor(
    words: readonly string[],
    criticalWords: ReadonlySet<string>,
    urgentWords: ReadonlySet<number>,
  ) {
    this.urgent = urgentWords;
    this.words = words;
    this.exact = new HashTable(words.length);
    this.critical = new Uint8Array(words.length);
    let deletionCount = 0;
    for (const word of criticalWords) deletionCount += word.length;
    this.deletions = new DeletionTable(deletionCount);
    for (let id = 0; id < words.length; id++) {
      const word = words[id] ?? '';
      this.exact.setIfAbsent(hashOf(word), id);
      if (!criticalWords.has(word)) continue;
      this.critical[id] = 1;
      this.addDeletions(word, id);
    }
  }

  find(hash: number): number {
    return this.exact.get(hash);
  }

  idOf(word: string): number {
    return this.exact.get(hashOf(word));
  }

  /** A known word that is not worth repairing to: it only guards. */
  isOrdinary(word: string): boolean {
    const id = this.exact.get(hashOf(word));
    return id !== -1 && this.critical[id] === 0;
  }

  /** Whether a misspelling of this word must not be lost. */
  isUrgent(id: number): boolean {
    return this.urgent.has(id);
  }

  wordOf(id: number): string {
    return this.words[id] ?? '';
  }

  private addDeletions(word: string, id: number): void {
    if (word.length > lengthMax) return;
    const prefix = this.spelling;
    for (let at = 0; at < word.length; at++)
      prefix[at + 1] = extendHash(prefix[at] ?? 0, word.charCodeAt(at));
    const whole = prefix[word.length] ?? 0;
    for (let at = 0; at < word.length; at++) this.deletions.add(without(prefix, whole, at, word.length), id);
  }

  allWords(): readonly string[] {
    return this.words;
  }

  /** The critical word that a misspelling most likely means, or -1. */
  nearest(token: string, not = -1): number {
    const length = token.length;
    if (length < 3 || length > lengthMax) return -1;
    const prefix = this.spelling;
    prefix[0] = 0;
    for (let index = 0; index < length; index++)
      prefix[index + 1] = extendHash(prefix[index] ?? 0, token.charCodeAt(index));
    const whole = prefix[length] ?? 0;
    let best = this.betterOf(-1, whole, token, not);
    for (let at = 0; at < length; at++) {
      const shorter = without(prefix, whole, at, length);
      const inserted = this.exact.get(shorter);
      if (inserted !== -1 && this.critical[inserted] === 1) best = this.better(best, inserted, token, not);
      best = this.betterOf(best, shorter, token, not);
    }
    return best;
  }

  /** The same for a known word, which is not its own neighbour. */
  nearestOther(word: string): number {
    const own = this.idOf(word);
    const wasCritical = this.critical[own] ?? 0;
    this.critical[own] = 0;
    const near = this.nearest(word, own);
    this.critical[own] = wasCritical;
    return near;
  }

  private betterOf(best: number, hash: number, token: string, not: number): number {
    let chosen = best;
    for (let entry = this.deletions.first(hash); entry !== -1; entry = this.deletions.after(entry))
      chosen = this.better(chosen, this.deletions.idAt(entry), token, not);
    return chosen;
  }

  private better(best: number, candidate: number, token: string, not: number): number {
    if (candidate === not || candidate === best) return best;
    if (best !== -1 && this.rank(candidate) >= this.rank(best)) return best;
    return this.accept(candidate, token) === -1 ? best : candidate;
  }

  private rank(id: number): number {
    return this.urgent.has(id) ? id : id + this.words.length;
  }

  /** Where two run-together known words part ("cantbreathe"), or 0. Short and unknown halves do not count. */
  split(token: string): number {
    const length = token.length;
    if (length < 7 || length > lengthMax) return 0;
    const prefix = this.spelling;
    const whole = prefix[length] ?? 0;
    for (let at = 3; at <= length - 3; at++) {
      const tail = (whole - Math.imul(prefix[at] ?? 0, powers[length - at] ?? 1)) | 0;
      const right = this.exact.get(tail);
      if (right !== -1 && this.exact.get(prefix[at] ?? 0) !== -1 && this.critical[right] === 1) return at;
    }
    return 0;
  }

  private accept(candidate: number, token: string): number {
    if (candidate === -1) return -1;
    const word = this.words[candidate] ?? '';
    const shorter = Math.min(word.length, token.length);
    const limit = word.length >= 8 && token.length >= 7 ? 2 : 1;
    if (word.length < repairMin) return -1;
    if (shorter < 5 && word[0] !== token[0] && !isSwapOfFirstTwo(word, token)) return -1;
    return editDistance(token, word, limit) <= limit ? candidate : -1;
  }
}

/** The hash of a word with the letter at `at` left out, from the hashes of its beginnings. */
const without = (prefix: Int32Array, whole: number, at: number, length: number): number => {
  const power = powers[length - at - 1] ?? 1;
  const suffix = (whole - Math.imul(prefix[at + 1] ?? 0, power)) | 0;
  return (Math.imul(prefix[at] ?? 0, power) + suffix) | 0;
};

const isSwapOfFirstTwo = (word: string, token: string): boolean =>
  word[0] === token[1] && word[1] === token[0] && word.length === token.length;
