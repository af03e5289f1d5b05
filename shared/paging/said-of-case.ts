import type { PersonId } from '../kernel/brand.ts';
import { type Instant, minute, plus } from '../kernel/instant.ts';
import type { Case } from './case.ts';
import type { CaseAct } from './case-act.ts';

/** The clocks of whoever carries a text and of whoever wrote the page are this near to each other. */
const clocksDiffer = minute;

type Paging = Pick<Case, 'openedAt' | 'ladderFrom' | 'paged'>;

const isBefore = (saidAt: Instant, at: Instant): boolean => plus(saidAt, clocksDiffer) < at;

/**
 * Whether this person had been paged for the case when they sent something. Nobody answers for what they have not seen: a text may lie in a
 * dead-letter queue for hours, and speaks of the cases of then.
 */
export const wasPagedFor = ({ openedAt, paged }: Paging, by: PersonId, saidAt: Instant): boolean => {
  const page = paged.find(({ person }) => person === by);
  // The time of the first page is known until it is repeated.
  return page !== undefined && !isBefore(saidAt, page.repeats === 0 ? page.lastAt : openedAt);
};

/**
 * Whether words that this person sent at that time can act on the case. "I have it" is about the paging that was going on; it takes
 * nothing from one that began again, for a graver danger or because nobody had called.
 */
export const maySpeakOf = (open: Paging, by: PersonId, act: CaseAct, saidAt: Instant): boolean =>
  wasPagedFor(open, by, saidAt) && !(act === 'ACK' && isBefore(saidAt, open.ladderFrom));
