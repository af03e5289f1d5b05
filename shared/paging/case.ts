import type { CaseId, PatientId, PersonId, ReplyId } from '../kernel/brand.ts';
import type { Instant } from '../kernel/instant.ts';
import type { CheckInKind } from '../kernel/treatment.ts';

export type Severity = 'emergency' | 'urgent';

export const worse = (a: Severity, b: Severity): boolean => a === 'emergency' && b === 'urgent';

/** The intervals of one severity, copied from the clinic's settings when the case opens; minutes. Source: clinical sheet, section 1. */
export type Intervals = {
  readonly stepsAfter: readonly number[];
  readonly repeatEvery: number;
  readonly endAfter: number;
  readonly contactWithin: number;
  readonly closeWithin: number;
};

/** Whom each step pages and when, as the clinic had it when the case opened. */
export type Policy = {
  readonly ladder: readonly (readonly string[])[];
  readonly emergency: Intervals;
  readonly urgent: Intervals;
};

/** How a case ends. */
export type CaseDisposition = 'sent-to-emergency' | 'seen' | 'advised' | 'could-not-reach' | 'false-alarm';

/** What brought a case about that no red flag did: a concern whose time was over, or that nobody had read. */
export type CaseCause = 'concern-overdue' | 'concern-unread';

/** One reply that belongs to a case, or a task whose time was over. */
export type CaseEntry = {
  /** Absent where silence was the concern. */
  readonly replyId?: ReplyId;
  readonly why?: CaseCause;
  readonly at: Instant;
  readonly severity: Severity;
  readonly flags: readonly string[];
  /** The check-in it answered and when that session ended; null where the sender is unknown. */
  readonly kind: CheckInKind | null;
  readonly completedAt: Instant | null;
};

/** Somebody who has been paged for a case: when first, how often since, and when last. */
export type PagedPerson = {
  readonly person: PersonId;
  readonly repeats: number;
  /** Absent in a row of before it was kept. */
  readonly firstAt?: Instant;
  readonly lastAt: Instant;
};

/** A red flag until somebody has acted. An acknowledgement is not care: only a disposition closes. */
export type Case = {
  readonly id: CaseId;
  /** Two or three digits, unique among the clinic's open cases. */
  readonly code: string;
  /** The patients it may be about: one, several who share the phone, or none for an unknown sender. */
  readonly patients: readonly PatientId[];
  readonly treating?: PersonId;
  readonly severity: Severity;
  readonly state: 'paged' | 'acknowledged' | 'contacted' | 'closed';
  readonly openedAt: Instant;
  readonly policy: Policy;
  readonly entries: readonly CaseEntry[];
  /** When the ladder began: at opening, when the case worsened, or at a lapse. */
  readonly ladderFrom: Instant;
  /** How many steps have been taken or skipped. */
  readonly stepsTaken: number;
  /** Steps already taken when the ladder began again; the next ones keep their distances. */
  readonly stepsBefore: number;
  readonly nextRepeatAt: Instant;
  readonly ended: boolean;
  readonly paged: readonly PagedPerson[];
  /** The first page that a carrier or mail service accepted since the case opened or was paged anew. */
  readonly pageAcceptedAt?: Instant;
  /** True once "call 911" could not be brought to the patient, or may not have been. */
  readonly untold?: boolean;
  readonly acknowledgedBy?: PersonId;
  readonly acknowledgedAt?: Instant;
  /** Who said that the patient was reached. */
  readonly contactedBy?: PersonId;
  readonly contactBy?: Instant;
  readonly closeBy?: Instant;
  /** The promise that lapsed and brought the case back to paging. */
  readonly lapsed?: 'contact' | 'close';
  /** How often the patient was called in vain since the danger was told of. */
  readonly noAnswers: number;
  /** The last call in vain that counted, and who has told of it or of one soon after. */
  readonly vainTry?: { readonly at: Instant; readonly by: readonly PersonId[] };
  /** Wrong codes typed behind a link, by the hash of its token; absent where there were none. */
  readonly wrongCodes?: readonly { readonly link: string; readonly tries: number }[];
  readonly closedAt?: Instant;
  readonly closedBy?: PersonId;
  readonly disposition?: CaseDisposition;
};

/** Why a practitioner's command changed nothing. */
export type CommandRefusal =
  | 'no-such-case'
  | 'not-paged-to-you'
  | 'closed'
  | 'which-case'
  | 'no-open-case'
  /** Somebody has the case, or has reached the patient, or has told of this call in vain, already. */
  | 'already'
  /** The patient of the case is whoever sent it. */
  | 'own-case'
  /** They have left the ladder. */
  | 'off-ladder'
  /** It was sent before the case paged its sender, or before what has come of the case since. */
  | 'sent-before'
  /** It could mean more than one thing. */
  | 'unclear';

export type CaseEvent =
  | {
      readonly type: 'CaseOpened';
      readonly caseId: CaseId;
      readonly code: string;
      readonly patients: readonly PatientId[];
      readonly treating?: PersonId;
      readonly policy: Policy;
      readonly entry: CaseEntry;
    }
  | {
      readonly type: 'CaseJoined';
      readonly caseId: CaseId;
      readonly patients: readonly PatientId[];
      readonly entry: CaseEntry;
    }
  | { readonly type: 'CaseWorsened'; readonly caseId: CaseId; readonly severity: Severity }
  | {
      readonly type: 'StepTaken';
      readonly caseId: CaseId;
      readonly step: number;
      readonly people: readonly PersonId[];
    }
  | {
      readonly type: 'StepSkipped';
      readonly caseId: CaseId;
      readonly step: number;
      readonly because: 'nobody-on-call';
    }
  | {
      readonly type: 'PagesRepeated';
      readonly caseId: CaseId;
      readonly people: readonly PersonId[];
      readonly nextRepeatAt: Instant;
    }
  | { readonly type: 'LadderEnded'; readonly caseId: CaseId }
  | {
      readonly type: 'CaseAcknowledged';
      readonly caseId: CaseId;
      readonly by: PersonId;
      readonly replyId?: ReplyId;
    }
  | {
      readonly type: 'PatientContacted';
      readonly caseId: CaseId;
      readonly by: PersonId;
      readonly replyId?: ReplyId;
    }
  | {
      readonly type: 'PatientNotReached';
      readonly caseId: CaseId;
      readonly by: PersonId;
      /** Set where it is part of the try before it, which somebody else told of. */
      readonly sameTry?: true;
      readonly replyId?: ReplyId;
    }
  | {
      readonly type: 'CaseLapsed';
      readonly caseId: CaseId;
      readonly promise: 'contact' | 'close';
    }
  | {
      readonly type: 'CaseClosed';
      readonly caseId: CaseId;
      readonly by: PersonId;
      readonly disposition: CaseDisposition;
      readonly replyId?: ReplyId;
    }
  | {
      /** Somebody typed a code behind a link of this case; with the right one they saw the patient's words. */
      readonly type: 'LinkTried';
      readonly caseId: CaseId;
      /** Whose link it is. */
      readonly by: PersonId;
      /** The hash of the link's token. */
      readonly link: string;
      readonly right: boolean;
    }
  | {
      readonly type: 'CommandRefused';
      readonly caseId?: CaseId;
      readonly by: PersonId;
      readonly because: CommandRefusal;
      readonly replyId: ReplyId;
      readonly personal?: { readonly text: string };
    };
