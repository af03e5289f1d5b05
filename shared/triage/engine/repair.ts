import type { Dictionary } from './dictionary.ts';
import { editDistance } from './edit-distance.ts';
import { hashBeginnings, hashBetween, hashLengthMax, hashWithout } from './word-hash.ts';

/** Shorter words have too many neighbours; their misspellings stand in the tables. */
const repairMin = 5;
const mistakesMax = 2;

const prefix = new Int32Array(hashLengthMax + 1);

/**
 * Finds the critical word that a misspelt one means: two words one mistake apart become the same when a letter of each is left
 * out. For each hash of a critical word with one letter left out there is a chain of the words it may come from: `heads` are open
 * slots of a hash and the first link plus one, `next` leads from link to link.
 */
export class Repair {
  private readonly dictionary: Dictionary;
  private readonly heads: Int32Array;
  private readonly mask: number;
  private readonly ids: Int32Array;
  private readonly next: Int32Array;
  private links = 0;
  /** The critical words of each length, and whether their chains are laid: a misspelling asks for words of its own length or one more. */
  private readonly byLength: readonly number[][] = Array.from({ length: hashLengthMax + 2 }, () => []);
  private readonly isLaid = new Uint8Array(hashLengthMax + 2);
  /** A bit for each hash that has a chain, shared by many: most hashes of a word are turned away by it. */
  private readonly mayHold = new Int32Array(1 << bloomShift);
  private fewest = 0;
  private among: (id: number) => boolean = anyWord;

  constructor(dictionary: Dictionary) {
    this.dictionary = dictionary;
    dictionary.allWords();
    let links = 0;
    for (let id = 0; id < dictionary.count; id++) {
      const length = dictionary.lengthOf(id);
      if (!dictionary.isCritical(id) || length > hashLengthMax) continue;
      links += length;
      this.byLength[length]?.push(id);
    }
    let size = 1024;
    while (size < links * 2) size *= 2;
    this.heads = new Int32Array(size * 2);
    this.mask = size - 1;
    this.ids = new Int32Array(links);
    this.next = new Int32Array(links);
  }

  private lay(length: number): void {
    if (this.isLaid[length] === 1) return;
    this.isLaid[length] = 1;
    for (const id of this.byLength[length] ?? []) {
      hashBeginnings(this.dictionary.wordOf(id), prefix);
      for (let at = 0; at < length; at++) {
        const hash = hashWithout(prefix, length, at);
        const slot = this.slotOf(hash);
        this.ids[this.links] = id;
        this.next[this.links] = this.heads[slot + 1] ?? 0;
        this.heads[slot] = hash;
        this.heads[slot + 1] = ++this.links;
        this.mayHold[bloomCell(hash)] = (this.mayHold[bloomCell(hash)] ?? 0) | (1 << (hash & 31));
      }
    }
  }

  private slotOf(hash: number): number {
    const { heads, mask } = this;
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (heads[slot * 2 + 1] !== 0 && heads[slot * 2] !== hash) slot = (slot + 1) & mask;
    return slot * 2;
  }

  /** The nearest critical word but `own`, or -1; `among` leaves some of them out. */
  nearest(token: string, own: number, among: (id: number) => boolean = anyWord): number {
    const { length } = token;
    if (length < 3 || length > hashLengthMax) return -1;
    this.among = among;
    this.lay(length);
    this.lay(length + 1);
    hashBeginnings(token, prefix);
    let best = this.bestOf(-1, prefix[length] ?? 0, token, own);
    for (let at = 0; at < length; at++) {
      const shorter = hashWithout(prefix, length, at);
      const inserted = this.dictionary.find(
        shorter,
        token.charCodeAt(at === 0 ? 1 : 0),
        token.charCodeAt(at <= 1 ? 2 : 1),
      );
      if (inserted !== own && this.dictionary.isCritical(inserted))
        best = this.better(best, inserted, token, own);
      best = this.bestOf(best, shorter, token, own);
    }
    return best;
  }

  private bestOf(best: number, hash: number, token: string, own: number): number {
    if ((((this.mayHold[bloomCell(hash)] ?? 0) >>> (hash & 31)) & 1) === 0) return best;
    let chosen = best;
    for (let link = this.heads[this.slotOf(hash) + 1] ?? 0; link !== 0; link = this.next[link - 1] ?? 0)
      chosen = this.better(chosen, this.ids[link - 1] ?? -1, token, own);
    return chosen;
  }

  /** The one with fewer mistakes, then the one that weighs more, then the one that stands earlier. */
  private better(best: number, candidate: number, token: string, own: number): number {
    if (candidate === own || candidate === best || !this.among(candidate)) return best;
    const mistakes = this.mistakesIn(candidate, token);
    if (mistakes > mistakesMax || (best !== -1 && mistakes > this.fewest)) return best;
    if (best !== -1 && mistakes === this.fewest) {
      const more = this.dictionary.weightOf(candidate) - this.dictionary.weightOf(best);
      if (more < 0 || (more === 0 && candidate > best)) return best;
    }
    this.fewest = mistakes;
    return candidate;
  }

  /** How many mistakes make the word into the token; more than can be when the two are not near. */
  private mistakesIn(candidate: number, token: string): number {
    const length = this.dictionary.lengthOf(candidate);
    if (length < repairMin) return mistakesMax + 1;
    const word = this.dictionary.wordOf(candidate);
    const shorter = Math.min(length, token.length);
    const limit = length >= 8 && token.length >= 7 ? mistakesMax : 1;
    if (shorter < 5 && word.charCodeAt(0) !== token.charCodeAt(0) && !isSwapOfFirstTwo(word, token))
      return mistakesMax + 1;
    const distance = editDistance(token, word, limit);
    return distance <= limit ? distance : mistakesMax + 1;
  }

  /** Short and unknown halves do not count. */
  split(token: string): number {
    const { length } = token;
    if (length < 7 || length > hashLengthMax) return 0;
    hashBeginnings(token, prefix);
    for (let at = 3; at <= length - 3; at++) {
      const right = this.dictionary.find(
        hashBetween(prefix, at, length),
        token.charCodeAt(at),
        token.charCodeAt(at + 1),
      );
      if (!this.dictionary.isCritical(right)) continue;
      if (this.dictionary.find(prefix[at] ?? 0, token.charCodeAt(0), token.charCodeAt(1)) !== -1) return at;
    }
    return 0;
  }
}

const bloomShift = 14;
const bloomCell = (hash: number): number => ((hash ^ (hash >>> 15)) >>> 5) & ((1 << bloomShift) - 1);

const anyWord = (): boolean => true;

const isSwapOfFirstTwo = (word: string, token: string): boolean =>
  word.charCodeAt(0) === token.charCodeAt(1) &&
  word.charCodeAt(1) === token.charCodeAt(0) &&
  word.length === token.length;
