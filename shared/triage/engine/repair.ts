import type { Dictionary } from './dictionary.ts';
import { editDistance } from './edit-distance.ts';
import { hashBeginnings, hashLengthMax, hashWithout } from './word-hash.ts';

/** Shorter words have too many neighbours; their misspellings stand in the tables. */
const repairMin = 5;
const mistakesMax = 2;

const prefix = new Int32Array(hashLengthMax + 1);
/** The letters of the word that is being repaired, and the same but for one. */
const letters = new Uint8Array(hashLengthMax);
const fewer = new Uint8Array(hashLengthMax);

/**
 * Finds the critical word that a misspelt one means: two words one mistake apart become the same when a letter of each is left
 * out. For each hash of a critical word with one letter left out there is a chain of the words it may come from: `heads` are open
 * slots of a hash and the first link plus one, `next` leads from link to link.
 */
export class Repair {
  private readonly dictionary: Dictionary;
  /** How many letters each word has. */
  private readonly lengths: Uint8Array;
  private readonly heads: Int32Array;
  private readonly mask: number;
  private readonly ids: Int32Array;
  private readonly next: Int32Array;
  private links = 0;
  /** For each length whether the chains of its words are laid: a misspelling asks for words of its own length or one more. */
  private readonly isLaid = new Uint8Array(hashLengthMax + 2);
  /** A bit for each hash that has a chain, shared by many: most hashes of a word are turned away by it. */
  private readonly mayHold = new Int32Array(1 << bloomShift);
  /** The same for the critical words themselves. */
  private readonly mayBe = new Int32Array(1 << bloomShift);
  private fewest = 0;
  private among: (id: number) => boolean = anyWord;

  constructor(dictionary: Dictionary) {
    this.dictionary = dictionary;
    this.lengths = new Uint8Array(dictionary.count);
    let links = 0;
    dictionary.eachPlain((id, length, hash) => {
      this.lengths[id] = length;
      if (!dictionary.isCritical(id)) return;
      links += length;
      addTo(this.mayBe, hash);
    });
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
    for (let id = 0; id < this.lengths.length; id++) {
      if (this.lengths[id] !== length || !this.dictionary.isCritical(id)) continue;
      hashBeginnings(this.dictionary.wordOf(id), prefix);
      for (let at = 0; at < length; at++) {
        const hash = hashWithout(prefix, length, at);
        const slot = this.slotOf(hash);
        this.ids[this.links] = id;
        this.next[this.links] = this.heads[slot + 1] ?? 0;
        this.heads[slot] = hash;
        this.heads[slot + 1] = ++this.links;
        addTo(this.mayHold, hash);
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
    for (let at = 1; at < length; at++) fewer[at - 1] = token.charCodeAt(at);
    let best = this.bestOf(-1, prefix[length] ?? 0, token, own);
    for (let at = 0; at < length; at++) {
      if (at > 0) fewer[at - 1] = token.charCodeAt(at - 1);
      const shorter = hashWithout(prefix, length, at);
      if (isIn(this.mayBe, shorter)) {
        const inserted = this.dictionary.findOnce(fewer, 0, length - 1);
        if (inserted !== own && this.dictionary.isCritical(inserted))
          best = this.better(best, inserted, token, own);
      }
      best = this.bestOf(best, shorter, token, own);
    }
    return best;
  }

  private bestOf(best: number, hash: number, token: string, own: number): number {
    if (!isIn(this.mayHold, hash)) return best;
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
    const length = this.lengths[candidate] ?? 0;
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
    for (let at = 0; at < length; at++) letters[at] = token.charCodeAt(at);
    for (let at = 3; at <= length - 3; at++) {
      const right = this.dictionary.findOnce(letters, at, length);
      if (this.dictionary.isCritical(right) && this.dictionary.findOnce(letters, 0, at) !== -1) return at;
    }
    return 0;
  }
}

const bloomShift = 14;
const bloomCell = (hash: number): number => ((hash ^ (hash >>> 15)) >>> 5) & ((1 << bloomShift) - 1);

const addTo = (bloom: Int32Array, hash: number): void => {
  bloom[bloomCell(hash)] = (bloom[bloomCell(hash)] ?? 0) | (1 << (hash & 31));
};

const isIn = (bloom: Int32Array, hash: number): boolean =>
  (((bloom[bloomCell(hash)] ?? 0) >>> (hash & 31)) & 1) === 1;

const anyWord = (): boolean => true;

const isSwapOfFirstTwo = (word: string, token: string): boolean =>
  word.charCodeAt(0) === token.charCodeAt(1) &&
  word.charCodeAt(1) === token.charCodeAt(0) &&
  word.length === token.length;
