import type { CaseDisposition } from '../../shared/paging/case.ts';
import type { ConsoleData, ConversationView, OutboxMessage, StoryEvent } from './wire.ts';

/** One bubble of a phone's thread. `mine` was written on that phone. */
export type Bubble = {
  readonly key: string;
  readonly at: string;
  readonly mine: boolean;
  readonly text: string;
  /** Of the message in the outbox; undefined for what was written on the phone. */
  readonly n?: number;
  readonly kind?: string;
  /** Set where the sender could not tell whether this arrived. */
  readonly unsure?: boolean;
};

/** `place` orders what happened at one instant. */
type Placed = Bubble & { readonly place: number };

const closingWord: Readonly<Record<CaseDisposition, string>> = {
  'sent-to-emergency': 'ER',
  seen: 'SEEN',
  advised: 'ADVISED',
  'could-not-reach': 'NOANSWER',
  'false-alarm': 'FALSE',
};

/** What a practitioner texted, as far as the history keeps it: the act and the number of the case. */
const commandOf = (event: StoryEvent, codes: ReadonlyMap<string, string>): string | undefined => {
  switch (event.type) {
    case 'CaseAcknowledged':
      return event.replyId === undefined ? undefined : `ACK ${codes.get(event.caseId) ?? ''}`;
    case 'PatientContacted':
      return event.replyId === undefined ? undefined : `REACHED ${codes.get(event.caseId) ?? ''}`;
    case 'PatientNotReached':
      return event.replyId === undefined ? undefined : `NOANSWER ${codes.get(event.caseId) ?? ''}`;
    case 'CaseClosed':
      return event.replyId === undefined || event.disposition === 'could-not-reach'
        ? undefined
        : `${closingWord[event.disposition]} ${codes.get(event.caseId) ?? ''}`;
    case 'CommandRefused':
      return event.personal?.text;
    default:
      return undefined;
  }
};

const codesOf = (conversation: ConversationView): ReadonlyMap<string, string> =>
  new Map(
    conversation.events.flatMap((event) =>
      event.type === 'CaseOpened' ? [[event.caseId, event.code] as const] : [],
    ),
  );

/** The messages of the outbox that one conversation sent: after which of its events, and whether its sender knows. */
const sentBy = (data: ConsoleData, conversation: ConversationView) =>
  conversation.events.flatMap((event, e): { e: number; n: number; known: boolean }[] => {
    if (event.type === 'MessageAccepted') {
      const n = Number(/^local-(\d+)$/.exec(event.providerMessageId)?.[1]);
      return Number.isInteger(n) ? [{ e, n, known: true }] : [];
    }
    if (event.type !== 'MessageClaimed' || event.personal === undefined) return [];
    const { to, body } = event.personal;
    const taken = data.outbox.find(
      (message) => message.at === event.at && message.to === to && message.body === body,
    );
    return taken === undefined ? [] : [{ e, n: taken.n, known: false }];
  });

const received = (data: ConsoleData, address: string): readonly Placed[] => {
  const known = new Set(
    data.conversations.flatMap((conversation) =>
      sentBy(data, conversation).flatMap((one) => (one.known ? [one.n] : [])),
    ),
  );
  return data.outbox
    .filter((message) => message.channel === 'sms' && message.to === address)
    .map((message) => ({
      key: `out-${message.n}`,
      at: message.at,
      mine: false,
      text: message.body,
      n: message.n,
      kind: message.kind,
      ...(known.has(message.n) ? {} : { unsure: true }),
      place: message.n,
    }));
};

/**
 * Conversations share no order of their own, but their messages leave in one: what was written stands before the next message
 * that its conversation sent.
 */
const written = (data: ConsoleData, address: string, person: string | undefined): readonly Placed[] =>
  data.conversations.flatMap((conversation) => {
    const codes = codesOf(conversation);
    const sent = sentBy(data, conversation);
    return conversation.events.flatMap((event, e): Placed[] => {
      const place = (sent.find((one) => one.e > e)?.n ?? Number.MAX_SAFE_INTEGER) - 0.5;
      const bubble = { key: `in-${conversation.conversationId}-${e}`, at: event.at, mine: true, place };
      if (event.type === 'ReplyReceived' && conversation.address === address) {
        return [{ ...bubble, text: event.personal?.text ?? 'These words have been erased.' }];
      }
      if (person === undefined || !('by' in event) || event.by !== person) return [];
      const text = commandOf(event, codes);
      return text === undefined ? [] : [{ ...bubble, text }];
    });
  });

/** The thread of a phone: what arrived and what was written on it, in the order of life. `person` is who of the clinic owns it. */
export const threadOf = (data: ConsoleData, address: string, person?: string): readonly Bubble[] =>
  [...received(data, address), ...written(data, address, person)]
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at) || a.place - b.place)
    .map(({ place: _, ...bubble }) => bubble);

/** What a mailbox holds, newest first. */
export const mailOf = (data: ConsoleData, address: string | undefined): readonly OutboxMessage[] =>
  data.outbox.filter((message) => message.channel === 'email' && message.to === address).toReversed();

/** The patients' conversations: those of the clinic's own people only where they hold a session. */
export const patientConversations = (data: ConsoleData): readonly ConversationView[] => {
  const own = new Set(data.clinic.people.flatMap((person) => [person.phone, person.email]));
  return data.conversations.filter((one) => one.state.sessions.length > 0 || !own.has(one.address));
};

/** What a person calls a conversation: the patients' first names, else whoever of the clinic has the address, else the address. */
export const conversationName = ({ clinic }: ConsoleData, conversation: ConversationView): string => {
  const { address, state } = conversation;
  const names = state.sessions.map((one) => one.particulars?.firstName ?? one.patientId);
  if (names.length > 0) return [...new Set(names)].join(', ');
  return clinic.people.find(({ phone, email }) => [phone, email].includes(address))?.id ?? address;
};
