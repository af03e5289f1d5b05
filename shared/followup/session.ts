import type { Language } from '../clinic/clinic.ts';
import type { ConversationId, MessageId, PatientId, PersonId, SessionId, StaffId } from '../kernel/brand.ts';
import { day, type Instant } from '../kernel/instant.ts';
import type { CheckInKind, Region, Risk } from '../kernel/treatment.ts';
import type { Zone } from '../kernel/zone.ts';
import type { Channel, SkipReason } from '../message/outbound.ts';
import type { Disposition } from '../triage/verdict.ts';

export type Site = { readonly region: Region; readonly side?: 'left' | 'right' | 'both' };

/** What is known of one completed treatment, as the follow-up needs it. */
export type SessionFacts = {
  readonly id: SessionId;
  readonly patientId: PatientId;
  readonly practitionerId?: PersonId;
  readonly completedAt: Instant;
  readonly regions: readonly Site[];
  readonly risks: readonly Risk[];
  readonly language: Language;
  readonly timeZone: Zone;
  /** What the patient agreed to, the risk of unencrypted messages explained: the evidence, kept with the session. */
  readonly consents: { readonly [channel in Channel]?: ConsentGiven };
  /** Whether that reaches this conversation: its channel was agreed to and its address has not opted out. */
  readonly consented: boolean;
};

/** When a patient agreed, and how (`written`, `verbal`, ...). */
export type ConsentGiven = { readonly at: Instant; readonly how: string };

/** A completed session as a client reported it, before it is known which conversation follows it. */
export type ReportedSession = {
  readonly session: Omit<SessionFacts, 'consented'>;
  readonly particulars: PatientParticulars;
  /** The same body has the same digest, whatever its key order and white space. */
  readonly digest: string;
};

/** What names the patient; erasable. */
export type PatientParticulars = {
  readonly firstName?: string;
  readonly phone?: string;
  readonly email?: string;
};

/** How the planner placed a check-in. */
export type Placement = 'planned' | 'pulled-forward' | 'moved';

/** One check-in as the planner placed it; its delivery is the message of the same id. */
export type CheckIn = {
  readonly id: MessageId;
  readonly kind: CheckInKind;
  readonly dueAt: Instant;
  readonly placement: Placement;
  /** Why it stands where it stands, in a word; null when it is where elapsed time puts it. */
  readonly reason: string | null;
  readonly answeredAt?: Instant;
};

/** One check-in of a fresh plan: placed, or already known never to go out. */
export type PlannedCheckIn = Omit<CheckIn, 'answeredAt'> & {
  /** When it may leave: `dueAt`, or later where it was recorded late or the hours are quiet. */
  readonly sendAt: Instant;
  readonly skipped?: SkipReason;
};

/** What an earlier reply said, as triage wants to know it. */
export type Answer = {
  readonly kind: CheckInKind;
  readonly at: Instant;
  readonly disposition: Disposition;
  readonly score?: number;
};

export type Session = SessionFacts & {
  readonly particulars?: PatientParticulars;
  /** Hash of the body it was recorded from: the same body again is the same session, another is a conflict. */
  readonly digest: string;
  readonly recordedAt: Instant;
  readonly cancelled: boolean;
  /** 1, and one more with every amendment; part of the ids of the check-ins planned then. */
  readonly revision: number;
  readonly checkIns: readonly CheckIn[];
  readonly answers: readonly Answer[];
};

/** Cancelled, or its patient has been erased: nothing brings it back, however late an amendment comes. */
export const isOver = ({ cancelled, particulars }: Session): boolean =>
  cancelled || particulars === undefined;

/** A session is recorded, and amended, within this time of its end: later there is no follow-up to speak of. */
export const backdatedMax = 7 * day;

/** Why somebody of the clinic ended the follow-up of a session. */
export const cancelReasons = [
  'wrong-number',
  'wrong-patient',
  'recorded-twice',
  'not-treated',
  'patient-wishes',
  'other',
] as const;
export type CancelReason = (typeof cancelReasons)[number];

/** A patient whose questions go to another address than the one at hand. */
export type FollowedElsewhere = { readonly conversationId: ConversationId; readonly patientId: PatientId };

/** The phone that a patient gave who is followed by e-mail, by the conversation it would be, and everybody who gave it. */
export type PhoneOnFile = {
  readonly phone: ConversationId;
  readonly patients: readonly FollowedElsewhere[];
};

export type SessionEvent =
  | {
      readonly type: 'SessionRecorded' | 'SessionAmended';
      readonly session: SessionFacts;
      readonly digest: string;
      readonly revision: number;
      /** Every kind: the check-ins kept from an earlier plan are not named again. */
      readonly plan: readonly PlannedCheckIn[];
      readonly phoneOnFile?: PhoneOnFile;
      readonly personal?: PatientParticulars;
      /** Who amended it, where that was a person and no program. */
      readonly by?: StaffId;
    }
  | {
      readonly type: 'SessionCancelled';
      readonly sessionId: SessionId;
      /** Who, and why, where that was a person and no program. */
      readonly by?: StaffId;
      readonly because?: CancelReason;
    }
  | {
      readonly type: 'SessionMoved';
      readonly sessionId: SessionId;
      readonly to: ConversationId;
      readonly by?: StaffId;
    };
