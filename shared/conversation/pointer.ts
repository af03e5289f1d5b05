import type { PhoneOnFile } from '../followup/session.ts';
import type {
  CaseId,
  ConversationId,
  MessageId,
  PatientId,
  PersonId,
  ReplyId,
  SessionId,
} from '../kernel/brand.ts';
import { day, type Instant, plus } from '../kernel/instant.ts';
import type { Conversation } from './conversation.ts';
import type { ConversationEvent } from './event.ts';

/** A closed case's code rests this long, so that a late "ACK 37" never touches somebody else. */
const codeRests = 7 * day;

/** What leads into a conversation from outside. Keys hold ids, codes and hashes; never an address, a name or a word. */
export const pointerKeys = {
  session: (id: SessionId): string => `session:${id}`,
  patient: (id: PatientId): string => `patient:${id}`,
  reply: (id: ReplyId): string => `reply:${id}`,
  carrier: (providerMessageId: string): string => `carrier:${providerMessageId}`,
  caseCode: (code: string): string => `case:${code}`,
  link: (hash: string): string => `link:${hash}`,
  /** Who may text from a phone that nobody is followed at, by the conversation it would be. */
  phone: (id: ConversationId): string => `phone:${id}`,
} as const;

/** A pointer to store with the events that made it; the guards are those of the ledger. */
export type PointerTo = {
  readonly key: string;
  readonly value: string;
  readonly guard: 'absent' | 'any';
  readonly freeFrom?: Instant;
};

/** The values of pointers that carry more than a conversation's id. */
export type PatientPointer = { readonly conversationId: ConversationId; readonly completedAt: Instant };
export type CarrierPointer = { readonly conversationId: ConversationId; readonly messageId: MessageId };
export type LinkPointer = {
  readonly conversationId: ConversationId;
  readonly caseId: CaseId;
  readonly person: PersonId;
  readonly until: Instant;
  readonly seal?: string;
};

/** Two who give the same phone in one instant may push each other off this list: it is a help to who phones back, and no more. */
const phonePointers = (onFile: PhoneOnFile | undefined): readonly PointerTo[] =>
  onFile === undefined
    ? []
    : [{ key: pointerKeys.phone(onFile.phone), value: JSON.stringify(onFile.patients), guard: 'any' }];

const pointersOfEvent = (
  event: ConversationEvent,
  state: Conversation,
  at: Instant,
): readonly PointerTo[] => {
  const here = state.id;
  switch (event.type) {
    case 'SessionRecorded': {
      const { id, patientId } = event.session;
      // A session that moved here from another address takes its pointer along.
      const guard = event.revision === 1 ? 'absent' : 'any';
      const latest = state.sessions.every(
        (other) => other.patientId !== patientId || other.completedAt <= event.session.completedAt,
      );
      const patient: PatientPointer = { conversationId: here, completedAt: event.session.completedAt };
      return [
        { key: pointerKeys.session(id), value: here, guard },
        ...(latest
          ? [{ key: pointerKeys.patient(patientId), value: JSON.stringify(patient), guard: 'any' as const }]
          : []),
        ...phonePointers(event.phoneOnFile),
      ];
    }
    case 'SessionAmended':
      return phonePointers(event.phoneOnFile);
    case 'ReplyReceived':
    case 'CommandRefused':
      return [{ key: pointerKeys.reply(event.replyId), value: here, guard: 'absent' }];
    case 'MessageAccepted': {
      // What the carrier or a reply says of it is looked for in the snapshot, which keeps questions alone.
      if (state.messages.every((message) => message.id !== event.messageId)) return [];
      const carrier: CarrierPointer = { conversationId: here, messageId: event.messageId };
      return [
        { key: pointerKeys.carrier(event.providerMessageId), value: JSON.stringify(carrier), guard: 'any' },
      ];
    }
    case 'MessageClaimed': {
      if (event.link === undefined) return [];
      const { hash, ...leads } = event.link;
      const { until } = leads;
      const link: LinkPointer = { conversationId: here, ...leads };
      return [{ key: pointerKeys.link(hash), value: JSON.stringify(link), guard: 'any', freeFrom: until }];
    }
    case 'CaseOpened':
      return [{ key: pointerKeys.caseCode(event.code), value: here, guard: 'absent' }];
    case 'CaseAcknowledged':
    case 'PatientContacted':
    case 'PatientNotReached':
      return event.replyId === undefined
        ? []
        : [{ key: pointerKeys.reply(event.replyId), value: here, guard: 'absent' }];
    case 'CaseClosed': {
      const code = state.cases.find((one) => one.id === event.caseId)?.code ?? '';
      const freed: PointerTo = {
        key: pointerKeys.caseCode(code),
        value: here,
        guard: 'any',
        freeFrom: plus(at, codeRests),
      };
      return event.replyId === undefined
        ? [freed]
        : [freed, { key: pointerKeys.reply(event.replyId), value: here, guard: 'absent' }];
    }
    default:
      return [];
  }
};

/** The pointers that belong to the events of one decision; `state` is the conversation after them. */
export const pointersOf = (
  events: readonly ConversationEvent[],
  state: Conversation,
  at: Instant,
): readonly PointerTo[] => {
  const byKey = new Map<string, PointerTo>();
  for (const event of events) {
    for (const pointer of pointersOfEvent(event, state, at)) byKey.set(pointer.key, pointer);
  }
  return [...byKey.values()];
};
