/** Words with blanks or line ends between. They are taken apart when they are first asked for: most lists never are, in one reply. */
export class WordList {
  readonly text: string;
  private words: ReadonlySet<string> | undefined;
  /** A bit for the first letter of each word: most words that are asked for begin with none of them. */
  private firstLetters = 0;

  constructor(text: string) {
    this.text = text;
  }

  has(word: string): boolean {
    const words = this.words ?? this.all();
    return ((this.firstLetters >>> word.charCodeAt(0)) & 1) === 1 && words.has(word);
  }

  [Symbol.iterator](): Iterator<string> {
    return this.all().values();
  }

  private all(): ReadonlySet<string> {
    if (this.words === undefined) {
      this.words = new Set(this.text.split(/\s+/).filter((word) => word !== ''));
      for (const word of this.words) this.firstLetters |= 1 << word.charCodeAt(0);
    }
    return this.words;
  }
}

export const listOf = (text: string): WordList => new WordList(text);
