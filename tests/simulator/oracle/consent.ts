import { minute } from '../../../shared/kernel/instant.ts';
import type { Committed, TraceEntry } from '../trace.ts';
import { seeing, type Watch } from './watcher.ts';

type Address = { isOut: boolean; confirmations: Set<string>; startedAt: number };
type Wrote = Extract<TraceEntry, { type: 'wrote' }>;

const toPatient = new Set(['check-in', 'answer', 'emergency-answer', 'stop-confirmation']);

/** Words that came in: each stored once, a STOP in the commit of its words, and silence after it. */
export const watchConsent: Watch = (facts, violate) => {
  const words: Wrote[] = [];
  const addresses = new Map<string, Address>();
  const stored = new Set<string>();
  const replies = new Set<string>();
  const opened = new Map<string, string>();
  const dead = new Set<string>();

  const addressOf = (conversation: string): Address => {
    const known = addresses.get(conversation) ?? { isOut: false, confirmations: new Set(), startedAt: 0 };
    addresses.set(conversation, known);
    return known;
  };

  const saysStop = ({ meaning }: Wrote): boolean => meaning === 'stop' || meaning === 'stop-and-red-flag';

  const optedOut = ({ cause, replyId }: Extract<Committed['events'][number], { type: 'OptedOut' }>): void => {
    const wrote = replyId === undefined ? undefined : facts.wrote(replyId);
    if (cause === 'asked' && wrote !== undefined && !saysStop(wrote))
      violate('S14', `${wrote.id} says no STOP and its address is closed`);
  };

  const received = (replyId: string, address: Address): void => {
    const wrote = facts.wrote(replyId);
    if (replies.has(replyId)) violate('S7', `${replyId} is stored twice`);
    replies.add(replyId);
    if (wrote !== undefined && saysStop(wrote) && !address.isOut && address.startedAt <= wrote.t)
      violate('S14', `${replyId} says STOP and its address stays open`);
  };

  const claimed = (messageId: string, address: Address): void => {
    const kind = facts.message(messageId)?.class ?? 'unheard-of';
    if (!address.isOut || !toPatient.has(kind)) return;
    address.confirmations.add(messageId);
    if (kind !== 'stop-confirmation' || address.confirmations.size > 1)
      violate('S2', `${kind} ${messageId} is claimed after STOP was committed`);
  };

  const caseOpened = (caseId: string, replyId: string | undefined): void => {
    if (replyId === undefined) return;
    const before = opened.get(replyId);
    if (before !== undefined) violate('S7', `${replyId} opens ${caseId} and ${before}`);
    opened.set(replyId, caseId);
  };

  const committed = ({ conversation, events }: Committed): void => {
    const address = addressOf(conversation);
    for (const event of events) {
      if ('replyId' in event && event.replyId !== undefined) stored.add(event.replyId);
      switch (event.type) {
        case 'OptedOut':
          optedOut(event);
          // A STOP after a STOP has no confirmation of its own.
          if (!address.isOut) address.confirmations = new Set();
          address.isOut = true;
          break;
        case 'OptedIn':
          address.isOut = false;
          address.startedAt = event.sentAt;
          break;
        case 'MessageClaimed':
          claimed(event.messageId, address);
          break;
        case 'CaseOpened':
          // A task whose time is over opens one too, and names the reply that it came from.
          if (event.entry.why === undefined) caseOpened(event.caseId, event.entry.replyId);
          break;
        default:
      }
    }
    for (const event of events) if (event.type === 'ReplyReceived') received(event.replyId, address);
  };

  return {
    ...seeing(['committed', 'wrote', 'alarmed'], (entry) => {
      if (entry.type === 'committed') committed(entry);
      else if (entry.type === 'wrote') words.push(entry);
      else if (entry.type === 'alarmed' && entry.about !== undefined) dead.add(entry.about);
    }),
    end: ({ endedAt, healedAt }) => {
      for (const { id, t } of words)
        if (!stored.has(id) && Math.max(t, healedAt) + 15 * minute < endedAt)
          violate('L2', `${id} was never stored${dead.has(id) ? ', though a dead-letter queue had it' : ''}`);
    },
  };
};
