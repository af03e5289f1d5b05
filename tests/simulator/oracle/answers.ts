import { day, hour } from '../../../shared/kernel/instant.ts';
import type { Outbound } from '../../../shared/message/outbound.ts';
import type { Committed } from '../trace.ts';
import type { Violate } from './watcher.ts';

const answersPerReply = 2;
/** Talk, with whoever it is; HELP and START. */
const limits = { talk: { perHour: 5, perDay: 6 }, keyword: { perHour: 5, perDay: 10 } } as const;
type Limit = keyof typeof limits;

/** An automatic answer, and the limits that it may be beyond. */
type Answer = { readonly limit: Limit; readonly freeOfHour: boolean; readonly freeOfDay: boolean };

const startOrHelp = new Set(['admin.start', 'admin.help']);

/** How many automatic answers there are. */
export const watchAnswers = (violate: Violate): ((entry: Committed) => void) => {
  const answered = new Map<string, { readonly at: number; readonly limit: Limit }[]>();
  const byReply = new Map<string, number>();
  const urgentCases = new Set<string>();

  const answerOf = (message: Outbound, lifted: ReadonlySet<string>): Answer | undefined => {
    // What was skipped in the commit of its promise stays so, or S6 is broken.
    if ('counts' in message && message.counts === 'none') return undefined;
    if (message.class === 'staff-answer') {
      if (message.counts === undefined) return undefined;
      const limit = message.counts === 'keyword' ? 'keyword' : 'talk';
      // Whoever is paged is told how to stop it, day and night.
      return { limit, freeOfHour: false, freeOfDay: message.template !== 'staff.none-open' };
    }
    if (message.class !== 'answer') return undefined;
    const limit = message.counts === undefined ? 'talk' : 'keyword';
    if (limit === 'keyword' && !startOrHelp.has(message.template))
      violate('S20', `${message.id} counts as a keyword, and is ${message.template}`);
    const isUrgent = message.template.startsWith('ack.urgent');
    const isFirst = isUrgent && message.caseId !== undefined && !urgentCases.has(message.caseId);
    if (isUrgent && message.caseId !== undefined) urgentCases.add(message.caseId);
    const lifts = message.template === 'admin.start' && lifted.has(message.replyId);
    return { limit, freeOfHour: isFirst || lifts, freeOfDay: isUrgent || lifts };
  };

  return ({ at, conversation, events }) => {
    const lifted = new Set(events.flatMap((event) => (event.type === 'OptedIn' ? [event.replyId] : [])));
    for (const event of events) {
      if (event.type !== 'MessagePromised') continue;
      const { message } = event;
      const answer = answerOf(message, lifted);
      if (answer === undefined) continue;
      const known = (answered.get(conversation) ?? []).filter((one) => one.at > at - day);
      const all = [...known, { at, limit: answer.limit }];
      answered.set(conversation, all);
      const same = all.filter((one) => one.limit === answer.limit);
      const { perHour, perDay } = limits[answer.limit];
      if (message.class === 'answer') {
        const times = (byReply.get(message.replyId) ?? 0) + 1;
        byReply.set(message.replyId, times);
        if (times > answersPerReply) violate('S20', `${message.replyId} is answered too often`);
      }
      if (!answer.freeOfHour && same.filter((one) => one.at > at - hour).length > perHour)
        violate('S20', `${message.id} is one answer too many for an hour`);
      if (!answer.freeOfDay && same.length > perDay)
        violate('S20', `${message.id} is one answer too many for a day`);
    }
  };
};
