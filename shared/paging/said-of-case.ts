import type { PersonId } from '../kernel/brand.ts';
import { type Instant, minute, plus } from '../kernel/instant.ts';
import type { Case } from './case.ts';
import type { CaseAct } from './case-act.ts';

type Paging = Pick<Case, 'openedAt' | 'ladderFrom' | 'entries' | 'paged'>;

/** What somebody could not know of when they sent words about a case: its first page to them, or what came of it since; and when that was. */
export type Unknown = { readonly what: 'page' | 'news'; readonly at: Instant };

/** When a case paged this person first; undefined where it never did. */
const pagedFirst = ({ openedAt, paged }: Paging, by: PersonId): Instant | undefined => {
  const page = paged.find(({ person }) => person === by);
  return page && (page.firstAt ?? openedAt);
};

/** Whether this person had been paged for the case when they sent something. Nobody answers for what they have not seen. */
export const wasPagedFor = (open: Paging, by: PersonId, sentAt: Instant): boolean => {
  const page = pagedFirst(open, by);
  return page !== undefined && sentAt >= page;
};

/** "I have it" and "I call again" are about the paging that was going on, and take nothing from one that began again. */
const takesOn = (act: CaseAct): boolean => act === 'ACK' || act === 'NOANSWER';

/**
 * What whoever sent an act at that time could not know of and would have to; undefined where there is nothing. A text may be on its way
 * for seconds, or lie in a dead-letter queue for hours: it speaks of the case of then. All but "I have it" is about the patient, and so
 * is overtaken by what the patient wrote since. No minute is given for clocks that differ: to be asked once more costs a text, to
 * end a danger that nobody has read may cost a life.
 */
export const unknownTo = (open: Paging, by: PersonId, act: CaseAct, sentAt: Instant): Unknown | undefined => {
  if (!wasPagedFor(open, by, sentAt)) return { what: 'page', at: pagedFirst(open, by) ?? open.openedAt };
  const news = [
    ...(takesOn(act) ? [open.ladderFrom] : []),
    ...(act === 'ACK' ? [] : open.entries.slice(-1).map((entry) => entry.at)),
  ].find((at) => sentAt < at);
  return news === undefined ? undefined : { what: 'news', at: news };
};

type Held = Pick<Case, 'code' | 'state' | 'acknowledgedBy' | 'contactedBy'>;

/** What an open case waits for from somebody whom it has paged, as they would text it; undefined where somebody else has it. */
export const awaitedFrom = (open: Held, person: PersonId): string | undefined => {
  const { code, state, acknowledgedBy, contactedBy } = open;
  switch (state) {
    case 'paged':
      return `ACK ${code} to take case ${code}, which pages until then`;
    case 'acknowledged':
      return acknowledgedBy === person ? `REACHED ${code} or NOANSWER ${code} after your call` : undefined;
    case 'contacted':
      return [acknowledgedBy, contactedBy].includes(person)
        ? `ER ${code}, SEEN ${code}, ADVISED ${code} or FALSE ${code} to close case ${code}`
        : undefined;
    case 'closed':
      return undefined;
  }
};

/** By then a text without a code may mean a case that has closed since. */
const bareMinutes = 2;

/** Whether "I have it" without a code can still be read as the one case that is open: not once it was long on its way. */
export const mayBeBare = (sentAt: Instant, now: Instant): boolean =>
  now <= plus(sentAt, bareMinutes * minute);
