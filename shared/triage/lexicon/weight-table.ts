/**
 * What words are weighed for: how much they tell of danger, against an easy day; and how much they are of what patients write of, against
 * texts about anything else.
 */
export const scales = ['danger', 'topic'] as const;
export type Scale = (typeof scales)[number];

/** Stands in the tables for every number in digits that is too high for a score. */
export const numberWord = '#';

/** How much words weigh on a scale, and how much more two weigh of which one follows the other. */
export type WeightTable = {
  /** What a word weighs that no table knows: patients tell of bodies in few words, and of anything else in any. */
  readonly unknown: number;
  readonly words: readonly { readonly weight: number; readonly words: string }[];
  readonly pairs: readonly { readonly weight: number; readonly pairs: string }[];
};
