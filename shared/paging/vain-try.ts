import type { PersonId } from '../kernel/brand.ts';
import { type Instant, minute } from '../kernel/instant.ts';
import type { Case } from './case.ts';

/** Calls in vain that are told of within this time are one try: whoever does not pick up is not called thrice in a minute. */
export const oneTryWithin = 5 * minute;

/**
 * What word of a call in vain is worth. `counts`: a try of its own. `same-try`: somebody else tried as well; whoever is next is paged, and
 * the count stays. `told-already`: this person has told of it, and says it once more.
 */
export const judgeTry = (
  { vainTry }: Case,
  by: PersonId,
  at: Instant,
): 'counts' | 'same-try' | 'told-already' => {
  if (vainTry === undefined || at - vainTry.at >= oneTryWithin) return 'counts';
  return vainTry.by.includes(by) ? 'told-already' : 'same-try';
};
