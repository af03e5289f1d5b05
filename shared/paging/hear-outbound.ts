import type { CaseId, PersonId } from '../kernel/brand.ts';
import type { Instant } from '../kernel/instant.ts';
import type { Outbound, OutboundEvent } from '../message/outbound.ts';
import type { Case } from './case.ts';

const changed = (
  cases: readonly Case[],
  id: CaseId | undefined,
  change: (one: Case) => Case,
): readonly Case[] => cases.map((one) => (one.id === id ? change(one) : one));

/** Somebody was paged, or may have been: their next page waits its minute. */
const pagedAt = (one: Case, person: PersonId, at: Instant): Case['paged'] =>
  one.paged.map((paged) => (paged.person === person ? { ...paged, lastAt: at } : paged));

/** What cases learn from the fate of their messages: that a page was accepted, may have been, or goes out again, or "call 911" never arrived. */
export const hearOutbound = (
  cases: readonly Case[],
  about: Outbound | undefined,
  event: OutboundEvent,
  at: Instant,
): readonly Case[] => {
  if (about?.class === 'page' && event.type === 'MessageAccepted') {
    return changed(cases, about.caseId, (one) => ({
      ...one,
      pageAcceptedAt: one.pageAcceptedAt ?? at,
      paged: pagedAt(one, about.person, at),
    }));
  }
  if (about?.class === 'page' && event.type === 'MessageOutcomeUnknown')
    return changed(cases, about.caseId, (one) => ({ ...one, paged: pagedAt(one, about.person, at) }));
  if (about?.class === 'page' && event.type === 'MessageRenewed') {
    // The text will say "repeat n + 1", and so the next repeat is one more.
    const again = about.repeat + 1;
    return changed(cases, about.caseId, (one) => ({
      ...one,
      paged: one.paged.map((paged) =>
        paged.person === about.person ? { ...paged, repeats: Math.max(paged.repeats, again) } : paged,
      ),
    }));
  }
  const failed =
    event.type === 'MessageLeftToHuman' ||
    (event.type === 'MessageSkipped' && ['refused', 'bad-address'].includes(event.because));
  return about?.class === 'emergency-answer' && failed
    ? changed(cases, about.caseId, (one) => ({ ...one, untold: true }))
    : cases;
};
