import { isSentenceEnd } from './engine/breaks.ts';
import { kinds } from './engine/tokens.ts';
import { heaviestPassage, passageWordsMin } from './passages.ts';
import type { Words } from './read.ts';

/**
 * How surely a reply is of what patients write of (a body, a complaint, a danger), and not of anything else, whatever it says of it: the
 * logarithm of the odds of the passage that is so most, so that nothing that is added makes it less. Infinite where words are too few to tell.
 */
export const topicOf = (words: Words): number => topicIn(words, 0, words.tokens.count);

/** The same from one token to another. */
export const topicIn = (words: Words, from: number, to: number): number =>
  oddsIn(words, from, to, passageWordsMin);

/** Tokens from `from` to before `to`. */
export type Stretch = { readonly from: number; readonly to: number };

/** The same of single sentences of a reply, each of which is weighed once, however much is found in it. */
export class SentenceTopics {
  private readonly words: Words;
  /** Where the sentence of each token begins, and where it ends. */
  private readonly starts: Int32Array;
  private readonly ends: Int32Array;
  /** By the first token of the sentences and the one behind their last. */
  private readonly weighed = new Map<number, number>();

  constructor(words: Words) {
    const { kind, count } = words.tokens;
    this.words = words;
    this.starts = new Int32Array(count);
    this.ends = new Int32Array(count);
    let from = 0;
    for (let at = 0; at <= count; at++) {
      if (at < count && !isSentenceEnd(kind[at])) continue;
      this.starts.fill(from, from, Math.min(at + 1, count));
      this.ends.fill(at, from, Math.min(at + 1, count));
      from = at + 1;
    }
  }

  /** The tokens of a piece of the text. */
  stretchOf([start, end]: readonly [number, number]): Stretch {
    const from = this.firstBehind(start);
    let to = from;
    while (to < this.starts.length && (this.words.tokens.start[to] ?? end) < end) to++;
    return { from, to };
  }

  /** Of the sentences in which tokens stand. Infinite where they are short or hardly known, and where one of their words is plainly of patients. */
  around({ from, to }: Stretch): number {
    const first = this.starts[from] ?? 0;
    const last = this.ends[Math.max(from, to - 1)] ?? 0;
    const key = first * (this.starts.length + 1) + last;
    const odds = this.weighed.get(key) ?? this.weigh(first, last);
    this.weighed.set(key, odds);
    return odds;
  }

  private weigh(from: number, to: number): number {
    let said = 0;
    let known = 0;
    for (let at = from; at < to; at++) {
      if (this.words.tokens.kind[at] !== kinds.emoji) said++;
      if (this.words.weight('topic', at) >= plainWord) return Number.POSITIVE_INFINITY;
      if ((this.words.tokens.word[at] ?? -1) >= 0) known++;
    }
    // A few words between two commas may tell.
    return said < sentenceMin || known < passageWordsMin
      ? Number.POSITIVE_INFINITY
      : oddsIn(this.words, from, to, 1);
  }

  /** The first token that ends behind a place of the text: tokens stand in its order. */
  private firstBehind(place: number): number {
    let low = 0;
    let high = Math.max(0, this.starts.length - 1);
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.words.tokens.end[middle] ?? 0) <= place) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

const oddsIn = (words: Words, from: number, to: number, wordsMin: number): number => {
  const { odds } = heaviestPassage(words.tokens, from, to, (at) => words.weight('topic', at), wordsMin);
  return odds === Number.NEGATIVE_INFINITY ? Number.POSITIVE_INFINITY : odds;
};

/** Shorter ones are the phrase itself and little more. */
const sentenceMin = 7;

/** A word that no text about anything else has ("fever", "can barely"), in units of the table. */
const plainWord = 20;
