import type { Dictionary } from './dictionary.ts';

/** For each word so many numbers of 32 bits, one bit a list. */
export const listCells = 2;

/** Every list there is, by its number; 0 is no list. */
const lists: (WordSet | undefined)[] = [undefined];

/** A list of words that is asked for by the number of a word. */
export class WordSet {
  readonly number: number;
  private words: string | ReadonlySet<string>;

  /** Words with one blank between, or a list that stands already. */
  constructor(words: string | ReadonlySet<string>) {
    this.words = words;
    this.number = lists.push(this) - 1;
    if (this.number >= listCells * 32) throw new Error('there are too many lists of words');
  }

  /** A word that no table knows (-1) stands in no list. */
  has(dictionary: Dictionary, word: number): boolean {
    return word >= 0 && dictionary.listed.has(word, this.number);
  }

  spells(word: string): boolean {
    return this.all().has(word);
  }

  [Symbol.iterator](): Iterator<string> {
    return this.all().values();
  }

  /** Taken apart when it is first asked. */
  private all(): ReadonlySet<string> {
    if (typeof this.words === 'string') this.words = new Set(this.words.split(' '));
    return this.words;
  }
}

/** In which lists the words of a dictionary stand. A word is spelled out once, when it is first asked for, and looked up in all of them. */
export class Listed {
  /** A row a word, a bit a list; bit 0 tells that the row is filled. */
  private readonly bits: Int32Array;
  private readonly dictionary: Dictionary;

  constructor(dictionary: Dictionary) {
    this.dictionary = dictionary;
    this.bits = new Int32Array(dictionary.count * listCells);
  }

  has(word: number, list: number): boolean {
    const row = word * listCells;
    if (this.bits[row] === 0) this.fill(word);
    return (((this.bits[row + (list >> 5)] ?? 0) >>> (list & 31)) & 1) === 1;
  }

  /** Adds the lists of a word to those of others, a bit each. */
  addLists(word: number, among: Int32Array): void {
    const row = word * listCells;
    if (this.bits[row] === 0) this.fill(word);
    for (let n = 0; n < listCells; n++) among[n] = (among[n] ?? 0) | (this.bits[row + n] ?? 0);
  }

  private fill(word: number): void {
    const row = word * listCells;
    const spelling = this.dictionary.wordOf(word);
    for (const [number, list] of lists.entries())
      if (list === undefined || list.spells(spelling)) {
        const cell = row + (number >> 5);
        this.bits[cell] = (this.bits[cell] ?? 0) | (1 << (number & 31));
      }
  }
}
