/** Words with blanks or line ends between. They are taken apart when they are first asked for: most lists never are, in one reply. */
export class WordList {
  readonly text: string;
  private words: ReadonlySet<string> | undefined;

  constructor(text: string) {
    this.text = text;
  }

  has(word: string): boolean {
    return (this.words ?? this.all()).has(word);
  }

  [Symbol.iterator](): Iterator<string> {
    return this.all().values();
  }

  private all(): ReadonlySet<string> {
    this.words ??= new Set(this.text.split(/\s+/).filter((word) => word !== ''));
    return this.words;
  }
}

export const listOf = (text: string): WordList => new WordList(text);
