/**
 * What words are weighed for: how much they tell of danger, against an easy day; and how much they are of what patients write of, against
 * texts about anything else.
 */
export type Scale = 'danger' | 'topic';

/** How much words weigh on a scale, and how much more two weigh of which one follows the other. */
export type WeightTable = {
  readonly words: readonly { readonly weight: number; readonly words: string }[];
  readonly pairs: readonly { readonly weight: number; readonly pairs: string }[];
};
