import type { Dictionary } from './dictionary.ts';

const unknown = 0;
const absent = 1;
const present = 2;

/** A list of words that is asked for by the number of a word; each is spelled out once, and its answer is kept. */
export class WordSet {
  private readonly list: string;
  /** Made when it is first asked. */
  private words: ReadonlySet<string> | undefined;
  private dictionary: Dictionary | undefined;
  private answers = new Uint8Array(0);

  /** Words with one blank between. */
  constructor(list: string) {
    this.list = list;
  }

  /** A word that no table knows (-1) stands in no list. */
  has(dictionary: Dictionary, word: number): boolean {
    if (word < 0) return false;
    if (dictionary !== this.dictionary) {
      this.dictionary = dictionary;
      this.answers = new Uint8Array(dictionary.count);
    }
    const known = this.answers[word];
    if (known !== unknown) return known === present;
    this.words ??= new Set(this.list.split(' '));
    const answer = this.words.has(dictionary.wordOf(word));
    this.answers[word] = answer ? present : absent;
    return answer;
  }

  [Symbol.iterator](): Iterator<string> {
    return this.list.split(' ').values();
  }
}
