import type { AttemptId, CaseId, MessageId, PersonId, ReplyId, SessionId } from '../kernel/brand.ts';
import type { Instant } from '../kernel/instant.ts';
import type { CheckInKind } from '../kernel/treatment.ts';
import type { Digest } from '../worklist/digest.ts';
import type { TaskKind } from '../worklist/task.ts';
import type { StaffTextKey } from './staff-texts.ts';
import type { TextKey } from './wording.ts';

export type Channel = 'sms' | 'email';
/** How a message leaves: to a phone, to a mailbox, or to the clinic's own pager. */
export type Route = Channel | 'pager';

/** Why a message will never be sent. */
export type SkipReason =
  | 'opted-out'
  | 'no-consent'
  | 'cancelled'
  | 'amended'
  | 'newer-session'
  | 'newer-check-in'
  | 'merged'
  | 'late'
  | 'budget'
  | 'acknowledged'
  | 'repeated'
  | 'bad-address'
  | 'off-ladder'
  | 'refused'
  | 'patient-died'
  | 'done'
  /** An answer to whoever is no patient here, as far as the clinic knows; to a program; or to an address that has had enough for now. */
  | 'no-patient'
  | 'automatic-mail'
  | 'answered-enough';

/** Why an automatic answer is held back as soon as it is promised: the record says so, and nothing leaves. */
export type HeldBecause = Extract<
  SkipReason,
  'no-patient' | 'opted-out' | 'automatic-mail' | 'repeated' | 'answered-enough'
>;

/** Why a message waits for a person instead of being sent. */
export type HumanReason = 'outcome-unknown' | 'no-address' | 'asked-to-stop-asking';

/**
 * What a carrier says of a text it accepted: handed on, given up, on the phone. Best effort, up to three days late, and out of
 * order: a later one of this list stands against an earlier one.
 */
export const receipts = ['handed-on', 'undelivered', 'delivered'] as const;
export type Receipt = (typeof receipts)[number];

/**
 * Where one message stands. `sending` belongs to one attempt until its lease ends; a lease that ran out means unknown, never
 * "try again". Terminal: sent, skipped, human.
 */
export type Delivery =
  | { readonly state: 'pending'; readonly dueAt: Instant; readonly attempts: number }
  | {
      readonly state: 'sending';
      readonly attemptId: AttemptId;
      readonly claimedAt: Instant;
      readonly leaseUntil: Instant;
      readonly attempts: number;
    }
  | {
      readonly state: 'unknown';
      readonly attemptId: AttemptId;
      readonly until: Instant;
      readonly attempts: number;
    }
  | { readonly state: 'sent'; readonly at: Instant; readonly receipt?: Receipt }
  | { readonly state: 'skipped'; readonly at: Instant; readonly because: SkipReason }
  | { readonly state: 'human'; readonly at: Instant; readonly because: HumanReason };

type Envelope = { readonly id: MessageId; readonly promisedAt: Instant; readonly delivery: Delivery };

/** A planned question. At most once: an unknown outcome is a human's work. */
export type CheckInMessage = Envelope & {
  readonly class: 'check-in';
  readonly sessionId: SessionId;
  readonly kind: CheckInKind;
};

/** The limit under which an automatic answer counts: that of talk, or that of HELP and START, which talk does not use up. */
export type AnswerLimit = 'chat' | 'keyword';

/**
 * An automatic text to the patient. `answer` and `stop-confirmation` go at most once; `emergency-answer` is repeated up to three
 * times while its outcome is unknown, for twice is harmless and never is not.
 */
export type AnswerMessage = Envelope & {
  readonly class: 'answer' | 'emergency-answer' | 'stop-confirmation';
  readonly template: TextKey;
  readonly language: 'en' | 'es';
  readonly replyId: ReplyId;
  /** The case whose page the wording speaks of. */
  readonly caseId?: CaseId;
  /** Absent where it counts as talk, or under no limit by its class; `none` where it was held back. */
  readonly counts?: 'keyword' | 'none';
};

/**
 * What a page is about: a first page, which promise lapsed, that somebody called the patient in vain, or that the patient can no
 * longer be texted, which whoever has taken the case on has to know.
 */
export type PageAbout = 'first' | 'unacknowledged' | 'not-reached' | 'not-closed' | 'no-answer' | 'opted-out';

/** A page to one person on one channel. At least once: repeated, labelled, until somebody acts. */
export type PageMessage = Envelope & {
  readonly class: 'page';
  readonly caseId: CaseId;
  readonly person: PersonId;
  readonly channel: Channel;
  readonly about: PageAbout;
  /** 0 for the first page of this person, then 1, 2, ... */
  readonly repeat: number;
};

/** An emergency told to the pager that the clinic has connected. At least once; it reaches nobody we know, so it counts as no page. */
export type PagerMessage = Envelope & { readonly class: 'pager'; readonly caseId: CaseId };

/** An answer to a practitioner's command, or a test of their phone and mailbox. At most once. */
export type StaffAnswerMessage = Envelope & {
  readonly class: 'staff-answer';
  /** By text where it says nothing else, or by e-mail to whoever cannot be texted. */
  readonly channel?: Channel;
  readonly person: PersonId;
  readonly template: StaffTextKey;
  readonly values: Readonly<Record<string, string>>;
  /** The case its link leads to. */
  readonly caseId?: CaseId;
  /** Set where it answers what was no command: two machines would go on for ever. `none` where it was held back. */
  readonly counts?: AnswerLimit | 'none';
};

/** Tells the clinic's operator that paging needs a person. At least once, and never by text. */
export type AlarmMessage = Envelope & {
  readonly class: 'alarm';
  readonly about:
    | 'ladder-ended'
    | 'nobody-to-page'
    | 'sender-blocked'
    | 'could-not-read'
    | 'practitioner-stopped'
    | 'audit-failed'
    | 'person-unreachable'
    | 'reply-rate-fell';
  readonly caseId?: CaseId;
  /** What it is about, by ids alone. */
  readonly detail?: readonly string[];
  /** How many more there are than it names. */
  readonly more?: number;
};

/**
 * Tells somebody of the clinic of a task: a concern came in, it has to be read before the clinic opens, its time is over, or it has
 * been over for a day. At most once: the deadline stands behind it, and every morning's digest.
 */
export type NoticeMessage = Envelope & {
  readonly class: 'notice';
  readonly about: 'concern' | 'unread' | 'overdue' | 'supervise';
  readonly taskId: string;
  readonly kind: TaskKind;
  readonly taskDueAt: Instant;
  /** Whom it goes to; the clinic's desk where nobody is named. */
  readonly person?: PersonId;
  readonly channel: Channel;
};

/** The morning's call-back list to the clinic's desk. Up to three times while its outcome is unknown: twice is harmless. */
export type DigestMessage = Envelope & {
  readonly class: 'digest';
  /** The local day it is of. */
  readonly day: string;
  readonly digest: Digest;
};

export type Outbound =
  | CheckInMessage
  | AnswerMessage
  | PageMessage
  | PagerMessage
  | StaffAnswerMessage
  | AlarmMessage
  | NoticeMessage
  | DigestMessage;
export type MessageClass = Outbound['class'];

/** Whether a message goes to a patient's address: consent and its limits speak of these alone. */
export const isToPatient = (message: Outbound): boolean => {
  switch (message.class) {
    case 'check-in':
    case 'answer':
    case 'emergency-answer':
    case 'stop-confirmation':
      return true;
    case 'page':
    case 'pager':
    case 'staff-answer':
    case 'alarm':
    case 'notice':
    case 'digest':
      return false;
  }
};

/** The limit under which a promised message counts; undefined where it counts under none. */
export const limitOf = (message: Outbound): AnswerLimit | undefined => {
  if (message.class !== 'answer' && message.class !== 'staff-answer') return undefined;
  if (message.counts === 'none') return undefined;
  return message.counts ?? (message.class === 'answer' ? 'chat' : undefined);
};

/** What the sender said of one attempt. `not-sent`, `refused` and `blocked` are definite: nothing left. */
export type SendOutcome =
  | { readonly type: 'accepted'; readonly providerMessageId: string }
  | { readonly type: 'not-sent'; readonly because: string }
  | { readonly type: 'refused'; readonly because: 'opted-out' | 'bad-address' | 'rejected' }
  | { readonly type: 'blocked'; readonly because: string }
  | { readonly type: 'unknown'; readonly because: string };

export type OutboundEvent = { readonly type: 'MessagePromised'; readonly message: Outbound } | DeliveryEvent;

/** What became of a promised message. */
export type DeliveryEvent =
  | {
      readonly type: 'MessageClaimed';
      readonly messageId: MessageId;
      readonly attemptId: AttemptId;
      readonly leaseUntil: Instant;
      readonly channel: Route;
      readonly template: string;
      /** Where the page's link leads, by the hash of its token. */
      readonly link?: {
        readonly hash: string;
        readonly caseId: CaseId;
        readonly person: PersonId;
        readonly until: Instant;
        /** The sealed address it went to; where that person has another now, the link opens nothing. */
        readonly seal?: string;
      };
      readonly personal?: { readonly to: string; readonly body: string; readonly subject?: string };
    }
  | {
      readonly type: 'MessageAccepted';
      readonly messageId: MessageId;
      readonly attemptId: AttemptId;
      readonly providerMessageId: string;
    }
  | {
      readonly type: 'MessageDeferred';
      readonly messageId: MessageId;
      readonly attemptId: AttemptId;
      readonly because: string;
      readonly dueAt: Instant;
    }
  | {
      readonly type: 'MessageOutcomeUnknown';
      readonly messageId: MessageId;
      readonly attemptId: AttemptId;
      readonly because: string;
      /** Until when evidence may still settle it. */
      readonly until: Instant;
    }
  | {
      /** An unknown outcome of a message that must arrive: it goes out again, the same promise. */
      readonly type: 'MessageRenewed';
      readonly messageId: MessageId;
      readonly dueAt: Instant;
    }
  | {
      /** It would have left at a time when this message may not; it keeps its place in the plan. */
      readonly type: 'MessageHeld';
      readonly messageId: MessageId;
      readonly because: 'quiet-hours' | 'paused';
      readonly dueAt: Instant;
    }
  | {
      readonly type: 'ReceiptRecorded';
      readonly messageId: MessageId;
      readonly receipt: Receipt;
      /** The carrier's word for it. */
      readonly because: string;
    }
  | { readonly type: 'MessageSkipped'; readonly messageId: MessageId; readonly because: SkipReason }
  | { readonly type: 'MessageLeftToHuman'; readonly messageId: MessageId; readonly because: HumanReason };
