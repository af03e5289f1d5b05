import type { Clinic } from '../clinic/clinic.ts';
import type { ConsentReader } from '../consent/consent-words.ts';
import type { CancelReason, PatientParticulars, PhoneOnFile, SessionFacts } from '../followup/session.ts';
import type {
  CaseId,
  CommitId,
  ConversationId,
  MessageId,
  PatientId,
  PersonId,
  ReplyId,
  SessionId,
  StaffId,
} from '../kernel/brand.ts';
import type { Instant } from '../kernel/instant.ts';
import type { CheckInKind } from '../kernel/treatment.ts';
import type { AlarmMessage, Channel, Receipt, SendOutcome } from '../message/outbound.ts';
import type { CaseAct } from '../paging/case-act.ts';
import type { Triage } from '../triage/verdict.ts';
import type { Digest } from '../worklist/digest.ts';
import type { TaskOutcome } from '../worklist/task.ts';
import type { Draft } from './draft.ts';
import type { MailFacts } from './mail-facts.ts';
import type { Claim } from './wake.ts';

/**
 * What decides about a command of one type, which the command brings along: every function decides, and one or two alone give these
 * commands. A command that is given without it does not compile.
 */
type Decider<T extends Command['type'], Answer = void> = (
  draft: Draft,
  command: Extract<Command, { type: T }>,
  clinic: Clinic,
) => Answer;

/** Where a conversation begins, should this command be its first. */
export type Opening = {
  readonly id: ConversationId;
  readonly channel: Channel;
  readonly address: string;
  /** Set for the one conversation of a clinic with somebody who does not exist. */
  readonly canary?: true;
};

/** What people do with the call-back list. */
export type TaskCommand =
  | {
      /** Somebody takes a task of the call-back list on, or over; `ReopenTask` puts it back: not done, and nobody's. */
      readonly type: 'TakeTask' | 'ReopenTask';
      readonly at: Instant;
      readonly taskId: string;
      readonly by: StaffId;
    }
  | {
      /** Somebody has done a task, or has called in vain: `not-reached` leaves it open with its deadline. */
      readonly type: 'FinishTask';
      readonly at: Instant;
      readonly taskId: string;
      readonly by: StaffId;
      readonly outcome: TaskOutcome;
      /** What they want to remember; personal. */
      readonly note?: string;
    };

/** What the clinic's own programs ask of its desk. */
export type DeskCommand =
  /** Something is open: the next opening brings a digest. */
  | { readonly type: 'PlanDigest'; readonly at: Instant; readonly opening: Opening }
  | { readonly type: 'MakeDigest'; readonly at: Instant; readonly digest: Digest }
  /** The switch for check-ins, off and on again. Pages and answers know nothing of it. */
  | {
      readonly type: 'PauseCheckIns' | 'ResumeCheckIns';
      readonly at: Instant;
      readonly opening: Opening;
      readonly by: StaffId;
    }
  /** A session of the board ends for good, whoever has a copy of its cookie. `session` is a hash of its id. */
  | {
      readonly type: 'SignOut';
      readonly at: Instant;
      readonly opening: Opening;
      readonly by: StaffId;
      readonly session: string;
      readonly now: Instant;
      readonly until: Instant;
    }
  /** A synthetic red flag is expected to come through, or has come through. */
  | { readonly type: 'AwaitCanary' | 'ProveCanary'; readonly at: Instant; readonly opening: Opening }
  /** Everybody on the ladder is sent a page that says it is a test. */
  | { readonly type: 'TestPages'; readonly at: Instant; readonly opening: Opening }
  /** Something about the clinic as a whole needs its operator. `detail` names ids, never patients. */
  | {
      readonly type: 'RaiseTrouble';
      readonly at: Instant;
      readonly opening: Opening;
      readonly about: AlarmMessage['about'];
      readonly detail: readonly string[];
    };

/** Every command carries its time; ownership ids and secrets are made outside and enter here. */
export type Command =
  | {
      readonly type: 'RecordSession';
      readonly at: Instant;
      readonly opening: Opening;
      readonly session: SessionFacts;
      readonly particulars: PatientParticulars;
      readonly digest: string;
      /** 1, or the revision under which an amended session arrives from another address. */
      readonly revision: number;
      readonly kept: readonly CheckInKind[];
      readonly phoneOnFile?: PhoneOnFile;
      /** Where this patient was followed last, if at another address, and since which session. */
      readonly elsewhere?: { readonly conversationId: ConversationId; readonly completedAt: Instant };
    }
  | {
      readonly type: 'AmendSession';
      readonly at: Instant;
      readonly session: SessionFacts;
      readonly particulars: PatientParticulars;
      readonly digest: string;
      readonly phoneOnFile?: PhoneOnFile;
      /** The address that the amended session belongs to, where it is not this one. */
      readonly moveTo?: Opening;
      /** Where a newer session of this patient is followed, if at another address. */
      readonly elsewhere?: { readonly conversationId: ConversationId; readonly completedAt: Instant };
      /** Who amends it, where that is a person and no program. */
      readonly by?: StaffId;
    }
  | {
      readonly type: 'CancelSession';
      readonly at: Instant;
      readonly sessionId: SessionId;
      /** Who, why, and what they want to remember (personal), where that is a person and no program. */
      readonly said?: { readonly by: StaffId; readonly because: CancelReason; readonly note: string };
    }
  | {
      readonly type: 'SupersedePatient';
      readonly at: Instant;
      readonly patientId: PatientId;
      readonly completedAt: Instant;
    }
  | { readonly type: 'FinishErrand'; readonly at: Instant; readonly errandId: string }
  | {
      readonly type: 'ReceiveReply';
      /** Whose phone it came from, where that is somebody on the ladder: what they say of texts is about pages too. */
      readonly staff?: PersonId;
      /** What the open cases of that person wait for, as "ACK 37 to take case 37, which pages until then"; absent where nobody can tell. */
      readonly awaited?: readonly string[];
      readonly at: Instant;
      readonly opening: Opening;
      readonly replyId: ReplyId;
      /** The carrier's time of the text; texts overtake each other. */
      readonly sentAt: Instant;
      readonly text: string;
      /** Our message that the carrier says came before it. A hint only. */
      readonly previousMessageId?: MessageId;
      /** What the same sender wrote within the last 90 seconds, oldest first: long texts arrive in parts. */
      readonly preceding: readonly string[];
      /** A case code that was free a moment ago; the commit proves it. */
      readonly freeCode: string;
      /** What reads its words. */
      readonly triage: Triage;
      readonly consentIn: ConsentReader;
      /** Where it came as a mail: what its words do not say. */
      readonly mail?: MailFacts;
      readonly decidedBy: Decider<'ReceiveReply'>;
    }
  | {
      readonly type: 'ActOnCase';
      readonly at: Instant;
      readonly code: string;
      readonly act: CaseAct;
      readonly by: PersonId;
      /** Whoever is signed in to the board sees the case there, paged or not. */
      readonly from?: 'board';
      readonly replyId?: ReplyId;
      /** When the carrier or the mail service had the words; absent for a button, which stands on the case itself. */
      readonly sentAt?: Instant;
    }
  | {
      /** What was due up to then may have left, and the table that knew is lost. */
      readonly type: 'DoubtSends';
      readonly at: Instant;
      readonly until: Instant;
    }
  | {
      /** What names this patient goes; `whole` where, by the history up to this version, nobody else is followed here. */
      readonly type: 'ErasePatient';
      readonly at: Instant;
      readonly patientId: PatientId;
      readonly by: StaffId;
      readonly whole: boolean;
    }
  | {
      /** What a person of the clinic wants remembered with a conversation. */
      readonly type: 'AddNote';
      readonly at: Instant;
      readonly by: StaffId;
      readonly text: string;
    }
  | {
      /** Somebody typed a code behind a link of a case: counted where it was wrong, on record where it opened the case. */
      readonly type: 'TryLink';
      readonly at: Instant;
      readonly caseId: CaseId;
      readonly by: PersonId;
      readonly link: string;
      readonly right: boolean;
    }
  | {
      /** Ends what is sent to this address, without a word of the patient: one click, or the carrier's own list. */
      readonly type: 'Unsubscribe';
      readonly at: Instant;
      readonly cause: 'unsubscribed' | 'carrier';
    }
  | {
      /** A command that named no case of anybody: it is answered and kept, and nothing else happens. */
      readonly type: 'RefuseCommand';
      readonly at: Instant;
      readonly opening: Opening;
      readonly by: PersonId;
      readonly because: 'no-such-case' | 'which-case' | 'no-open-case' | 'unclear';
      readonly values: Readonly<Record<string, string>>;
      readonly replyId: ReplyId;
      readonly text: string;
    }
  | TaskCommand
  | DeskCommand
  | {
      readonly type: 'Wake';
      readonly at: Instant;
      readonly commitId: CommitId;
      /** From 0 up to 1; spreads what would otherwise retry in step. */
      readonly jitter: number;
      /** A case code that was free a moment ago, should a case open; the commit proves it. */
      readonly freeCode: string;
      /** True while the clinic's check-ins are paused; `unknown` where nobody can tell at this moment. */
      readonly paused?: boolean | 'unknown';
      /** Practitioners whose phones have said STOP to the clinic: their pages go by e-mail. */
      readonly silent?: readonly PersonId[];
      /** A fresh link, should a page be claimed. */
      readonly link: {
        readonly url: string;
        readonly hash: string;
        /** The sealed address of each person and channel, as `<person>/<channel>`: a link is for the phone it was sent to. */
        readonly seals?: Readonly<Record<string, string>>;
      };
      /** Where a patient ends e-mails from this conversation with one click. */
      readonly unsubscribeUrl: string;
      readonly decidedBy: Decider<'Wake', Claim | undefined>;
    }
  | {
      readonly type: 'RecordOutcome';
      readonly at: Instant;
      readonly jitter: number;
      readonly messageId: MessageId;
      readonly attemptId: string;
      readonly outcome: SendOutcome;
      readonly decidedBy: Decider<'RecordOutcome'>;
    }
  | {
      /** What the carrier says later of a text: known by our own mark on it, or by the carrier's id. */
      readonly type: 'RecordReceipt';
      readonly at: Instant;
      readonly attemptId?: string;
      readonly messageId?: MessageId;
      readonly providerMessageId: string;
      readonly receipt: Receipt;
      readonly because: string;
      readonly decidedBy: Decider<'RecordReceipt'>;
    };
