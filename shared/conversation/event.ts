import type { Language } from '../clinic/clinic.ts';
import type { ConsentEvent } from '../consent/consent.ts';
import type { PatientParticulars, SessionEvent } from '../followup/session.ts';
import type { SilenceEvent } from '../followup/silence.ts';
import type { ConversationId, MessageId, PatientId, ReplyId, SessionId, StaffId } from '../kernel/brand.ts';
import type { Instant } from '../kernel/instant.ts';
import type { CheckInKind } from '../kernel/treatment.ts';
import type { Channel, OutboundEvent } from '../message/outbound.ts';
import type { CaseEvent } from '../paging/case.ts';
import type { Flag, ReplyLanguage, Verdict } from '../triage/verdict.ts';
import type { DeskEvent } from '../worklist/desk.ts';
import type { TaskEvent } from '../worklist/task.ts';
import type { Errand } from './conversation.ts';
import type { MailFacts } from './mail-facts.ts';

/** What the verdict of one reply keeps for ever; the words and the sentences that quote them are personal. */
export type StoredVerdict = Omit<Verdict, 'reasons' | 'flags' | 'language'> & {
  readonly flags: readonly Flag[];
  readonly language: ReplyLanguage;
};

type Distributed<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
/** An errand without what names the patient. */
export type ErrandFacts = Distributed<Errand, 'address' | 'particulars'>;

/** What becomes known, or is no longer known, of whoever is at an address. */
export type AddressEvent =
  /** A person of the clinic wrote something down; it decides nothing. */
  | { readonly type: 'NoteAdded'; readonly by: StaffId; readonly personal?: { readonly text: string } }
  /** What named this patient has been erased; `whole`: the address too, since nobody else is followed there. */
  | {
      readonly type: 'PatientErased';
      readonly patientId: PatientId;
      readonly by: StaffId;
      readonly whole: boolean;
    }
  /** An address that had been erased is in use again. */
  | { readonly type: 'AddressGiven'; readonly personal?: { readonly address: string } }
  | { readonly type: 'LanguagePreferred'; readonly language: Language };

/**
 * Everything that can have happened to a conversation. `personal` is stored beside the event and can be erased; the event itself
 * cannot, and must make sense without it.
 */
export type ConversationEvent =
  | {
      readonly type: 'ConversationOpened';
      readonly conversationId: ConversationId;
      readonly channel: Channel;
      readonly canary?: true;
      readonly personal?: { readonly address: string };
    }
  | {
      readonly type: 'ReplyReceived';
      readonly replyId: ReplyId;
      /** The carrier's own time of the text. */
      readonly sentAt: Instant;
      /** The patients it may come from: one, several who share the phone, or none. */
      readonly patients: readonly PatientId[];
      /** What it answers, where that is known. */
      readonly sessionId?: SessionId;
      readonly checkInId?: MessageId;
      readonly kind?: CheckInKind;
      readonly verdict: StoredVerdict;
      /** Where it came as a mail: what its words do not say. */
      readonly mail?: MailFacts;
      /** Hash of the words. */
      readonly digest: number;
      readonly personal?: { readonly text: string; readonly reasons: readonly string[] };
    }
  | { readonly type: 'CheckInAnswered'; readonly checkInId: MessageId; readonly replyId: ReplyId }
  | {
      readonly type: 'ErrandPromised';
      readonly errand: ErrandFacts;
      readonly personal?: { readonly address: string; readonly particulars: PatientParticulars };
    }
  | { readonly type: 'ErrandDone'; readonly errandId: string }
  | AddressEvent
  | ConsentEvent
  | SessionEvent
  | SilenceEvent
  | OutboundEvent
  | CaseEvent
  | TaskEvent
  | DeskEvent;
