import { extendHash } from './word-hash.ts';

/**
 * Words in order of their letters, in pages of sixteen. Each word is a byte that tells how many letters it shares with the one before
 * in its page, with its highest bit set, and then the rest of its letters. A last such byte ends the list.
 */
const pageShift = 4;
const pageMask = (1 << pageShift) - 1;
const head = 128;
/** No word of a table is longer. */
export const spellingMax = 24;

/** The words as bytes, and where each page begins; the last place is the end. They have to be in order and of plain characters. */
export const writeSpellings = (
  words: readonly string[],
): { readonly spellings: readonly number[]; readonly pages: readonly number[] } => {
  const spellings: number[] = [];
  const pages: number[] = [];
  for (const [id, word] of words.entries()) {
    if (!isPlain(word) || word.length > spellingMax) throw new Error(`"${word}" cannot be packed`);
    if ((id & pageMask) === 0) pages.push(spellings.length);
    const before = (id & pageMask) === 0 ? '' : (words[id - 1] ?? '');
    let shared = 0;
    while (shared < word.length && word[shared] === before[shared]) shared++;
    spellings.push(head + shared);
    for (let at = shared; at < word.length; at++) spellings.push(word.charCodeAt(at));
  }
  pages.push(spellings.length);
  spellings.push(head);
  return { spellings, pages };
};

/** Whether a word is spelled with seven bits a letter. Emoji are not. */
export const isPlain = (word: string): boolean => {
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) >= head) return false;
  return true;
};

/** Looks words up in such pages. */
export class Spellings {
  private readonly spellings: Uint8Array;
  private readonly pages: Int32Array;
  /** The letters of the word that was spelled last. */
  private readonly letters = new Uint8Array(spellingMax);

  constructor(spellings: Uint8Array, pages: Int32Array) {
    this.spellings = spellings;
    this.pages = pages;
  }

  /** The number of the word with the letters from `from` to `to`, or -1. */
  find(letters: Uint8Array, from: number, to: number): number {
    const { pages } = this;
    let low = 0;
    let high = pages.length - 2;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.isAhead(letters, from, to, pages[middle] ?? 0)) high = middle - 1;
      else low = middle;
    }
    return this.findIn(low, letters, from, to);
  }

  /** Whether the letters come before the first word of a page. */
  private isAhead(letters: Uint8Array, from: number, to: number, page: number): boolean {
    const { spellings } = this;
    let at = page + 1;
    for (let n = from; n < to; n++, at++) {
      const own = letters[n] ?? 0;
      const other = spellings[at] ?? head;
      if (other >= head) return false;
      if (own !== other) return own < other;
    }
    return (spellings[at] ?? head) < head;
  }

  /** Goes through a page, and compares only letters that the word before has not settled. */
  private findIn(page: number, letters: Uint8Array, from: number, to: number): number {
    const { spellings } = this;
    let at = this.pages[page] ?? 0;
    const end = this.pages[page + 1] ?? 0;
    let alike = from;
    for (let id = page << pageShift; at < end; id++) {
      const shared = from + (spellings[at++] ?? head) - head;
      if (shared < alike) return -1;
      if (shared === alike) {
        while (alike < to && spellings[at] === letters[alike]) {
          at++;
          alike++;
        }
        const next = spellings[at] ?? head;
        if (next >= head && alike === to) return id;
        if (next < head && (alike === to || next > (letters[alike] ?? 0))) return -1;
      }
      while ((spellings[at] ?? head) < head) at++;
    }
    return -1;
  }

  /** Spells out a word of the pages. */
  wordOf(id: number): string {
    const { spellings, letters } = this;
    let at = this.pages[id >> pageShift] ?? 0;
    let length = 0;
    for (let left = id & pageMask; left >= 0; left--) {
      length = (spellings[at++] ?? head) - head;
      for (; (spellings[at] ?? head) < head; at++) letters[length++] = spellings[at] ?? 0;
    }
    let word = '';
    for (let n = 0; n < length; n++) word += String.fromCharCode(letters[n] ?? 0);
    return word;
  }

  /** Goes through all words: the number of each, how many letters it has, and their hash. */
  each(visit: (id: number, length: number, hash: number) => void): void {
    const { spellings } = this;
    const beginnings = new Int32Array(spellingMax + 1);
    const end = spellings.length - 1;
    let at = 0;
    for (let id = 0; at < end; id++) {
      let length = (spellings[at++] ?? head) - head;
      for (; (spellings[at] ?? head) < head; at++, length++)
        beginnings[length + 1] = extendHash(beginnings[length] ?? 0, spellings[at] ?? 0);
      visit(id, length, beginnings[length] ?? 0);
    }
  }
}
