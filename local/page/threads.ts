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

/** Where each message of the outbox stands in the order of what happened, and what the sender does not know of it. */
const placesOf = (
  data: ConsoleData,
): {
  readonly accepted: ReadonlyMap<number, number>;
  readonly claims: readonly { readonly body: string; readonly at: string; readonly place: number }[];
} => {
  const accepted = new Map<number, number>();
  const claims: { body: string; at: string; place: number }[] = [];
  data.conversations.forEach((conversation, c) => {
    conversation.events.forEach((event, e) => {
      const place = c * 1_000_000 + e;
      if (event.type === 'MessageAccepted') {
        const n = Number(/^local-(\d+)$/.exec(event.providerMessageId)?.[1]);
        if (Number.isInteger(n)) accepted.set(n, place);
      }
      if (event.type === 'MessageClaimed' && event.personal !== undefined) {
        claims.push({ body: event.personal.body, at: event.at, place });
      }
    });
  });
  return { accepted, claims };
};

const placed = (a: Placed, b: Placed): number =>
  Date.parse(a.at) - Date.parse(b.at) || a.place - b.place || (a.n ?? 0) - (b.n ?? 0);

const received = (data: ConsoleData, address: string): readonly Placed[] => {
  const { accepted, claims } = placesOf(data);
  return data.outbox
    .filter((message) => message.channel === 'sms' && message.to === address)
    .map((message) => {
      const claim = claims.find((one) => one.at === message.at && one.body === message.body);
      const place = accepted.get(message.n);
      return {
        key: `out-${message.n}`,
        at: message.at,
        mine: false,
        text: message.body,
        n: message.n,
        kind: message.kind,
        ...(place === undefined ? { unsure: true } : {}),
        place: place ?? claim?.place ?? Number.MAX_SAFE_INTEGER,
      };
    });
};

const written = (data: ConsoleData, address: string, person: string | undefined): readonly Placed[] =>
  data.conversations.flatMap((conversation, c) => {
    const codes = codesOf(conversation);
    return conversation.events.flatMap((event, e): Placed[] => {
      const place = c * 1_000_000 + e;
      const bubble = { key: `in-${place}`, at: event.at, mine: true, place };
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
    .sort(placed)
    .map(({ place: _, ...bubble }) => bubble);

/** What a mailbox holds, newest first. */
export const mailOf = (data: ConsoleData, address: string | undefined): readonly OutboxMessage[] =>
  data.outbox.filter((message) => message.channel === 'email' && message.to === address).toReversed();

/** The patients' conversations: those of the clinic's own people only where they hold a session. */
export const patientConversations = (data: ConsoleData): readonly ConversationView[] => {
  const own = new Set(data.clinic.people.flatMap((person) => [person.phone, person.email]));
  return data.conversations.filter((one) => one.state.sessions.length > 0 || !own.has(one.address));
};

/** What a person calls a conversation: the patients' first names, else the address. */
export const conversationName = (conversation: ConversationView): string => {
  const names = conversation.state.sessions.map((one) => one.particulars?.firstName ?? one.patientId);
  return names.length === 0 ? conversation.address : [...new Set(names)].join(', ');
};
