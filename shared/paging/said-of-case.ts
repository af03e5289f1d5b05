import type { PersonId } from '../kernel/brand.ts';
import { type Instant, minute, plus } from '../kernel/instant.ts';
import type { Case } from './case.ts';
import type { CaseAct } from './case-act.ts';

/** The clocks of whoever carries a text and of whoever wrote the page are this near to each other. */
const clocksDiffer = minute;

type Paging = Pick<Case, 'openedAt' | 'ladderFrom' | 'worsenedAt' | 'paged'>;

const isBefore = (saidAt: Instant, at: Instant): boolean => plus(saidAt, clocksDiffer) < at;

/**
 * Whether this person had been paged for the case when they sent something. Nobody answers for what they have not seen: a text may lie in a
 * dead-letter queue for hours, and speaks of the cases of then.
 */
export const wasPagedFor = ({ openedAt, paged }: Paging, by: PersonId, saidAt: Instant): boolean => {
  const page = paged.find(({ person }) => person === by);
  return page !== undefined && !isBefore(saidAt, page.firstAt ?? openedAt);
};

/**
 * Whether words that this person sent at that time can act on the case. Whatever was said before it worsened is about less than what it is
 * now. "I have it" is, besides, about the paging that was going on: it takes nothing from one that began again because nobody had called.
 */
export const maySpeakOf = (open: Paging, by: PersonId, act: CaseAct, saidAt: Instant): boolean =>
  wasPagedFor(open, by, saidAt) &&
  !isBefore(saidAt, open.worsenedAt ?? open.openedAt) &&
  !(act === 'ACK' && isBefore(saidAt, open.ladderFrom));
