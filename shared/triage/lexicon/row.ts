import type { Disposition } from '../verdict.ts';

/** One flag: what it is called, what it asks for, and the phrases that say it. One row is all there is to a flag. */
export type FlagRow = {
  readonly id: string;
  readonly label: string;
  readonly level: Disposition;
  /** The level when the patient plays it down ("a little"); without it a minimiser changes nothing. */
  readonly minimised?: Disposition;
  /** The id reported in place of this one when it is played down. */
  readonly minimisedAs?: string;
  /** The level when it was there and is clearly gone. */
  readonly resolved?: Disposition;
  /** The level while it is there but easing; without it one level lower, never below concern for a red flag. */
  readonly improving?: Disposition;
  /** It is told in any words (a fall among lamps and ladders), so that the words around it never say that something else is meant. */
  readonly anyWords?: true;
  readonly source: string;
  /** What the columns cannot say, in words; the rule itself stands in `special-rules.ts`. */
  readonly rule?: string;
  /** Ids that this finding replaces where it covers their words. */
  readonly absorbs?: readonly string[];
  readonly en: string;
  readonly es: string;
};
