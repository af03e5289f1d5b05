import type { ConversationEvent, StoredVerdict } from '../../shared/conversation/event.ts';
import type { MailFacts } from '../../shared/conversation/mail-facts.ts';
import type { MessageId, PatientId, ReplyId } from '../../shared/kernel/brand.ts';
import type { Instant } from '../../shared/kernel/instant.ts';
import type { CheckInKind } from '../../shared/kernel/treatment.ts';
import type { Outbound } from '../../shared/message/outbound.ts';
import type { StoredCommit } from '../ports/ledger.ts';

/** What became of a message, as far as the sender knows. */
type Fate =
  | { readonly type: 'waiting' | 'accepted' | 'unknown' | 'delivered' }
  | { readonly type: 'not-sent'; readonly because: string };

/** One thing in the thread of a conversation, at the time it was committed. */
export type ThreadItem = { readonly at: Instant; readonly version: number } & (
  | {
      readonly type: 'reply';
      readonly id: ReplyId;
      /** Undefined where it has been erased. */
      readonly text: string | undefined;
      readonly reasons: readonly string[];
      readonly verdict: StoredVerdict;
      readonly patients: readonly PatientId[];
      readonly kind: CheckInKind | undefined;
      /** Where it came as a mail: what its words do not say. */
      readonly mail: MailFacts | undefined;
    }
  | {
      readonly type: 'message';
      readonly id: MessageId;
      readonly class: Outbound['class'];
      readonly kind: CheckInKind | undefined;
      /** Undefined before it was written out, and where it has been erased. */
      readonly body: string | undefined;
      readonly fate: Fate;
    }
  | { readonly type: 'event'; readonly event: ConversationEvent }
  /** The same people paged again and again while nobody did anything: one line, from `at` to `until`. */
  | {
      readonly type: 'repeats';
      readonly people: readonly string[];
      readonly times: number;
      readonly until: Instant;
    }
);

type Message = Extract<ThreadItem, { type: 'message' }>;

/** Messages to the patient stand in the thread as what they said; the rest is told by the events that caused it. */
const toPatient: ReadonlySet<Outbound['class']> = new Set<Outbound['class']>([
  'check-in',
  'answer',
  'emergency-answer',
  'stop-confirmation',
]);

/** So do answers to what one of the clinic's people texted that was no command: no event tells of them. */
const isSaid = (message: Outbound): boolean =>
  toPatient.has(message.class) || (message.class === 'staff-answer' && message.counts !== undefined);

/** What happens to a message changes the message that stands in the thread; nothing new stands there. */
const afterwards = (
  event: ConversationEvent,
): { readonly id: MessageId; readonly fate: Fate } | undefined => {
  switch (event.type) {
    case 'MessageAccepted':
      return { id: event.messageId, fate: { type: 'accepted' } };
    case 'MessageOutcomeUnknown':
      return { id: event.messageId, fate: { type: 'unknown' } };
    case 'MessageDeferred':
    case 'MessageRenewed':
    case 'MessageHeld':
      return { id: event.messageId, fate: { type: 'waiting' } };
    case 'ReceiptRecorded':
      if (event.receipt === 'undelivered')
        return { id: event.messageId, fate: { type: 'not-sent', because: 'undelivered' } };
      return {
        id: event.messageId,
        fate: { type: event.receipt === 'delivered' ? 'delivered' : 'accepted' },
      };
    case 'MessageSkipped':
    case 'MessageLeftToHuman':
      return { id: event.messageId, fate: { type: 'not-sent', because: event.because } };
    default:
      return undefined;
  }
};

/** A check-in stands in the thread once it is on its way: what is planned stands in the plan. */
const promised = (event: ConversationEvent): readonly Outbound[] =>
  event.type === 'MessagePromised' ? [event.message] : [];

const checkInKindsOf = (commits: readonly StoredCommit[]): ReadonlyMap<MessageId, CheckInKind> =>
  new Map(
    commits.flatMap(({ events }) =>
      events.flatMap((event) =>
        event.type === 'SessionRecorded' || event.type === 'SessionAmended'
          ? event.plan.map(({ id, kind }) => [id, kind] as const)
          : [],
      ),
    ),
  );

/** The whole story of a conversation, oldest first. Nothing that happened is left out but the inner life of messages. */
export const threadOf = (commits: readonly StoredCommit[]): readonly ThreadItem[] => {
  const items: ThreadItem[] = [];
  const places = new Map<MessageId, number>();
  const classes = new Map<MessageId, Outbound['class']>();
  const kinds = checkInKindsOf(commits);
  const change = (id: MessageId, changed: (message: Message) => Message): boolean => {
    const place = places.get(id);
    const item = place === undefined ? undefined : items[place];
    if (place === undefined || item?.type !== 'message') return false;
    items[place] = changed(item);
    return true;
  };
  const add = (message: Message): void => {
    places.set(message.id, items.length);
    items.push(message);
  };
  for (const { at, version, events } of commits) {
    for (const event of events) {
      const told = { at, version, type: 'message' as const };
      if (event.type === 'ReplyReceived') {
        const { replyId: id, verdict, patients, kind, mail, personal } = event;
        const words = { text: personal?.text, reasons: personal?.reasons ?? [] };
        items.push({ at, version, type: 'reply', id, verdict, patients, kind, mail, ...words });
        continue;
      }
      for (const message of promised(event)) {
        classes.set(message.id, message.class);
        if (!isSaid(message)) continue;
        add({
          ...told,
          id: message.id,
          class: message.class,
          kind: undefined,
          body: undefined,
          fate: { type: 'waiting' },
        });
      }
      if (event.type === 'MessageClaimed') {
        const { messageId: id, personal } = event;
        const claimed = { at, body: personal?.body, fate: { type: 'unknown' as const } };
        const known = change(id, (message) => ({ ...message, ...claimed }));
        const kind = kinds.get(id);
        if (!known && kind !== undefined) add({ ...told, ...claimed, id, class: 'check-in', kind });
        continue;
      }
      const after = afterwards(event);
      if (after !== undefined) change(after.id, (message) => ({ ...message, fate: after.fate }));
      else if (event.type !== 'MessagePromised') items.push({ at, version, type: 'event', event });
    }
  }
  return items;
};

const peopleOf = (item: ThreadItem | undefined): readonly string[] | undefined =>
  item?.type === 'event' && item.event.type === 'PagesRepeated' ? item.event.people : undefined;

/** The thread with rows of repeated pages made one: a case that nobody takes pages for days, and its patient's words must be found. */
export const withoutRepeats = (items: readonly ThreadItem[]): readonly ThreadItem[] => {
  const short: ThreadItem[] = [];
  for (const item of items) {
    const people = peopleOf(item);
    const last = short.at(-1);
    if (people === undefined) short.push(item);
    else if (last?.type === 'repeats' && last.people.join() === people.join())
      short[short.length - 1] = { ...last, times: last.times + 1, until: item.at };
    else
      short.push({ at: item.at, version: item.version, type: 'repeats', people, times: 1, until: item.at });
  }
  return short;
};
