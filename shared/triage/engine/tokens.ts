import { Heard } from './heard.ts';

/** What a token is to the rules. Values are powers of nothing: they are compared, not combined. */
export const kinds = {
  word: 0,
  number: 1,
  sentenceEnd: 2,
  question: 3,
  comma: 4,
  /** Colon, equals sign, or a dash between blanks: `fever - no`. */
  colon: 5,
  emoji: 6,
  slash: 7,
  arrow: 8,
  percent: 9,
} as const;

/** Room behind the last token. */
const margin = 16;

/** The tokens of one reply, as columns. One instance is used again for every reply, so that reading allocates nothing. */
export class Tokens {
  count = 0;
  kind: Uint8Array;
  start: Int32Array;
  end: Int32Array;
  /** Word id in the dictionary, or -1. */
  word: Int32Array;
  /** The value of a number. */
  value: Float64Array;
  /** 1 where a letter or digit touches the token before it (`38C`, `x10`). */
  glued: Uint8Array;
  /** For a word that no table knows but that may be a misspelling: what it would be a misspelling of, or -1. */
  meant: Int32Array;
  /** The groups and lists of their words, once they have been listened to. */
  readonly heard = new Heard();
  /** Letters of a script that is neither read nor an emoji. */
  foreignLetters = 0;

  constructor(capacity: number) {
    this.kind = new Uint8Array(capacity);
    this.start = new Int32Array(capacity);
    this.end = new Int32Array(capacity);
    this.word = new Int32Array(capacity);
    this.value = new Float64Array(capacity);
    this.glued = new Uint8Array(capacity);
    this.meant = new Int32Array(capacity);
  }

  clear(): void {
    this.count = 0;
    this.foreignLetters = 0;
  }

  push(kind: number, start: number, end: number, word: number, value: number, glued: number): void {
    if (this.count === this.kind.length) this.grow();
    const at = this.count++;
    this.kind[at] = kind;
    this.start[at] = start;
    this.end[at] = end;
    this.word[at] = word;
    this.value[at] = value;
    this.glued[at] = glued;
    this.meant[at] = -1;
  }

  /** Copies a token to an earlier place. */
  move(from: number, to: number): void {
    this.kind[to] = this.kind[from] ?? 0;
    this.start[to] = this.start[from] ?? 0;
    this.end[to] = this.end[from] ?? 0;
    this.word[to] = this.word[from] ?? -1;
    this.value[to] = this.value[from] ?? 0;
    this.glued[to] = this.glued[from] ?? 0;
    this.meant[to] = this.meant[from] ?? -1;
  }

  /** Forgets the tokens behind the first `count`. */
  truncate(count: number): void {
    this.count = count;
    this.seal();
  }

  /** Blanks the cells behind the last token, so that looking a few tokens ahead never reads an older reply. */
  seal(): void {
    const end = this.count + margin;
    while (end > this.kind.length) this.grow();
    const { kind, word, value, glued } = this;
    // So few are blanked sooner one by one than by calls that fill.
    for (let at = this.count; at < end; at++) {
      kind[at] = kinds.sentenceEnd;
      word[at] = -1;
      value[at] = -1;
      glued[at] = 0;
    }
  }

  private grow(): void {
    const capacity = this.kind.length * 2;
    this.kind = copyInto(new Uint8Array(capacity), this.kind);
    this.start = copyInto(new Int32Array(capacity), this.start);
    this.end = copyInto(new Int32Array(capacity), this.end);
    this.word = copyInto(new Int32Array(capacity), this.word);
    this.value = copyInto(new Float64Array(capacity), this.value);
    this.glued = copyInto(new Uint8Array(capacity), this.glued);
    this.meant = copyInto(new Int32Array(capacity), this.meant);
  }
}

const copyInto = <T extends Uint8Array | Int32Array | Float64Array>(to: T, from: T): T => {
  to.set(from);
  return to;
};
