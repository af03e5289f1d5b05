import { minute } from '../../../shared/kernel/instant.ts';
import type { Trace, TraceEntry } from '../trace.ts';
import type { Violate, Watcher } from './watcher.ts';

type Address = { isOut: boolean; confirmations: Set<string>; startedAt: number };
type Texted = Extract<TraceEntry, { type: 'texted' }>;
type Committed = Extract<TraceEntry, { type: 'committed' }>;

const toPatient = new Set(['check-in', 'answer', 'emergency-answer', 'stop-confirmation']);

/** Words that came in: each stored once, a STOP in the commit of its words, and silence after it. */
export const watchConsent = (trace: Trace, violate: Violate): Watcher => {
  const texts = new Map<string, Texted>();
  for (const entry of trace) if (entry.type === 'texted') texts.set(entry.id, entry);
  const addresses = new Map<string, Address>();
  const classes = new Map<string, string>();
  const stored = new Map<string, number>();

  const addressOf = (conversation: string): Address => {
    const known = addresses.get(conversation) ?? { isOut: false, confirmations: new Set(), startedAt: 0 };
    addresses.set(conversation, known);
    return known;
  };

  const stopped = (text: Texted, address: Address, entry: Committed): void => {
    const says = text.meaning === 'stop' || text.meaning === 'stop-and-red-flag';
    if (says && !address.isOut && address.startedAt <= text.t)
      violate('S14', `${text.id} says STOP and its address stays open in ${entry.conversation}`);
  };

  const committed = (entry: Committed): void => {
    const address = addressOf(entry.conversation);
    for (const event of entry.events) {
      switch (event.type) {
        case 'SessionRecorded':
        case 'SessionAmended':
          for (const { id } of event.plan) classes.set(id, 'check-in');
          break;
        case 'MessagePromised':
          classes.set(event.message.id, event.message.class);
          break;
        case 'OptedOut':
          address.isOut = true;
          address.confirmations = new Set();
          break;
        case 'OptedIn':
          address.isOut = false;
          address.startedAt = event.sentAt;
          break;
        case 'MessageClaimed': {
          const kind = classes.get(event.messageId) ?? 'unheard-of';
          if (!address.isOut || !toPatient.has(kind)) break;
          address.confirmations.add(event.messageId);
          if (kind !== 'stop-confirmation' || address.confirmations.size > 1)
            violate('S2', `${kind} ${event.messageId} is claimed after STOP was committed`);
          break;
        }
        default:
      }
    }
    const heard = new Set(
      entry.events.flatMap((event) =>
        'replyId' in event && event.replyId !== undefined ? [String(event.replyId)] : [],
      ),
    );
    for (const id of heard) {
      const isReply = entry.events.some((event) => event.type === 'ReplyReceived' && event.replyId === id);
      const text = texts.get(id);
      if (isReply) stored.set(id, (stored.get(id) ?? 0) + 1);
      else if (!stored.has(id)) stored.set(id, 1);
      if ((stored.get(id) ?? 0) > 1) violate('S7', `${id} is stored twice`);
      if (text !== undefined && isReply) stopped(text, address, entry);
    }
  };

  return {
    see: (entry) => {
      if (entry.type === 'committed') committed(entry);
    },
    end: ({ endedAt, healedAt }) => {
      for (const [id, { t }] of texts)
        if (!stored.has(id) && Math.max(t, healedAt) + 3 * minute < endedAt)
          violate('L2', `${id} was never stored`);
    },
  };
};
