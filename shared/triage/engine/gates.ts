/** What a token does to a phrase that is being followed. */
export const gates = {
  /** Not a word, not a number. */
  boundary: 1,
  emoji: 2,
  /** Little words that a phrase steps over. */
  transparent: 4,
  /** "and", "but": no phrase steps over them. */
  joins: 8,
  /** Speaks of a person. */
  personal: 16,
} as const;
