import { second } from '../../../shared/kernel/instant.ts';
import type { PageMessage } from '../../../shared/message/outbound.ts';
import type { Committed } from '../trace.ts';
import { seeing, type Watch } from './watcher.ts';

/** A page a minute, less what clocks and the way to the carrier may differ by. */
const apart = 45 * second;
/** What makes a case new to whoever has just been paged for it. */
const isNews = new Set([
  'CaseWorsened',
  'CaseLapsed',
  'PatientNotReached',
  'CaseAcknowledged',
  'PatientContacted',
]);
const pages = new Set(['StepTaken', 'PagesRepeated', 'CaseWorsened', 'CaseLapsed', 'CaseOpened']);

/** How often one person is paged for one case. */
export const watchPageRate: Watch = (facts, violate) => {
  const last = new Map<string, { readonly claimedAt: number; readonly news: number }>();
  const news = new Map<string, number>();
  /** What was news when a page was claimed: one in the air while something happens is of before. */
  const newsAt = new Map<string, number>();

  const keyOf = ({ caseId, person, channel }: PageMessage): string => `${caseId} ${person} ${channel}`;

  const committed = ({ events }: Committed): void => {
    const hasJoined = (caseId: string): boolean =>
      events.some((event) => event.type === 'CaseJoined' && event.caseId === caseId);
    const hasMoved = (caseId: string): boolean =>
      events.some((event) => pages.has(event.type) && 'caseId' in event && event.caseId === caseId);
    for (const event of events) {
      if (isNews.has(event.type) && 'caseId' in event && event.caseId !== undefined)
        news.set(event.caseId, (news.get(event.caseId) ?? 0) + 1);
      if (event.type === 'MessageClaimed') {
        const message = facts.message(event.messageId)?.message;
        if (message?.class === 'page') newsAt.set(event.attemptId, news.get(message.caseId) ?? 0);
      }
      if (event.type !== 'MessagePromised' || event.message.class !== 'page') continue;
      const { caseId } = event.message;
      if (hasJoined(caseId) && !hasMoved(caseId))
        violate('S10', `case ${caseId} pages again because of words that are no worse`);
    }
  };

  return {
    ...seeing(['committed', 'accepted'], (entry) => {
      if (entry.type === 'committed') {
        committed(entry);
        return;
      }
      if (entry.type !== 'accepted') return;
      const claim = facts.claim(entry.attemptId);
      const message = claim?.message.message;
      if (claim === undefined || message?.class !== 'page') return;
      const before = last.get(keyOf(message));
      const now = newsAt.get(entry.attemptId) ?? 0;
      if (before !== undefined && before.news === now && Math.abs(claim.t - before.claimedAt) < apart)
        violate(
          'S10',
          `${message.person} is paged twice within ${claim.t - before.claimedAt} ms for case ${message.caseId}`,
        );
      if (before === undefined || before.claimedAt <= claim.t)
        last.set(keyOf(message), { claimedAt: claim.t, news: now });
    }),
    end: () => undefined,
  };
};
