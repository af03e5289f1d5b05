/** What replies in one language are made of. Each list holds what people write, one entry a line or a phrase. */
export type Language = {
  readonly greetings: readonly string[];
  /** Whole clauses that name something a clinic must hear about. */
  readonly complaints: readonly string[];
  readonly parts: readonly string[];
  /** How a part of the body feels, to be put after "my neck is" or before "neck". */
  readonly sensations: readonly string[];
  /** Patterns with `{part}` and `{sensation}`. */
  readonly felt: readonly string[];
  readonly degrees: readonly string[];
  readonly negationsBefore: readonly string[];
  /** What says afterwards that it is over, or was never there. */
  readonly negationsAfter: readonly string[];
  readonly nouns: readonly string[];
  readonly times: readonly string[];
  readonly calm: readonly string[];
  /** Patterns with `{n}` for a pain score. */
  readonly scores: readonly string[];
  /** Patterns with `{c}` or `{f}` for a temperature. */
  readonly temperatures: readonly string[];
  /** Patterns with `{n}` for a small count. */
  readonly amounts: readonly string[];
  readonly errands: readonly string[];
  readonly stops: readonly string[];
  readonly joins: readonly string[];
  readonly endings: readonly string[];
  /** The head of what a mail program quotes below an answer. */
  readonly quoteHeads: readonly string[];
  readonly quoted: readonly string[];
};
