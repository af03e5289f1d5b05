import type { Dictionary } from './dictionary.ts';
import { noGroup } from './group-limits.ts';
import { WordList } from './word-list.ts';

/** Every list there is. */
const lists: WordSet[] = [];
/** The number of each list in the tables that are read by, by its key. */
let numbers: ReadonlyMap<string, number> | undefined;

/** A list of words that is asked for by the number of a word. It is a group of the packed tables, which know it by its key. */
export class WordSet {
  /** Its number among the groups of the tables. */
  number: number;
  readonly words: WordList;

  /** Words with one blank between. */
  constructor(text: string) {
    this.words = new WordList(text);
    this.number = numbers === undefined ? noGroup : numberOf(text, numbers);
    lists.push(this);
  }

  /** A word that no table knows (-1) stands in no list. */
  has(dictionary: Dictionary, word: number): boolean {
    return dictionary.isIn(word, this.number);
  }

  [Symbol.iterator](): Iterator<string> {
    return this.words[Symbol.iterator]();
  }
}

/** All lists, each once, in the order of their letters. */
export const wordSets = (): readonly WordList[] => {
  const byText = new Map(lists.map(({ words }) => [words.text, words]));
  return [...byText.keys()].sort().flatMap((text) => byText.get(text) ?? []);
};

/** How the packed tables call a list: by its beginning and its length. */
export const listKey = (text: string): string => `${text.slice(0, 24)} ${text.length}`;

const numberOf = (text: string, known: ReadonlyMap<string, number>): number => {
  const number = known.get(listKey(text));
  if (number === undefined)
    throw new Error(
      `the packed tables do not know the list "${listKey(text)}"; run: npm run triage -- --compile`,
    );
  return number;
};

/** Tells each list its number in the tables that are read from now on. A list that is younger than they are throws. */
export const numberWordSets = (keys: readonly string[], first: number): void => {
  const known = new Map(keys.map((key, index) => [key, first + index]));
  for (const list of lists) list.number = numberOf(list.words.text, known);
  numbers = known;
};
