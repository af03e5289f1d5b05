import type { CaseId, MessageId, PatientId, ReplyId, StaffId } from '../kernel/brand.ts';
import type { Instant } from '../kernel/instant.ts';

/** Why a person of the clinic has to do something. */
export const taskKinds = [
  'concern',
  'follow-up',
  'unclear',
  'call-back',
  'booking',
  'silent',
  'which-patient',
  'unknown-sender',
  'opt-in-disputed',
  'opt-out-unverified',
  'wrong-number',
  'unsubscribed',
  'outcome-unknown',
  'not-sent',
  'could-not-reach',
  'no-consent',
  'page-refused',
  'patient-died',
] as const;
export type TaskKind = (typeof taskKinds)[number];

/** How a person ended a task. `not-reached` ends nothing: it is a try, and the task stays open with its deadline. */
export const taskOutcomes = ['spoke', 'seen', 'sent-to-emergency', 'no-need', 'not-reached'] as const;
export type TaskOutcome = (typeof taskOutcomes)[number];

/** Why a task ended without anybody's doing. */
type SettledBecause = 'answered' | 'case-closed' | 'concern-instead';

/**
 * What time makes of an open task: it pages, becomes a concern, reminds the desk, or tells the supervisor. `unless` is what takes the
 * sting out of it: somebody has taken the task on, or the patient has written again.
 */
export type Deadline = {
  readonly at: Instant;
  readonly does: 'page' | 'raise' | 'remind' | 'supervise';
  readonly unless?: 'taken' | 'answered';
  /** When it was met. It is met once. */
  readonly metAt?: Instant;
};

/** One entry of the call-back list: what a person of the clinic has to look at, and by when. */
export type Task = {
  readonly id: string;
  readonly kind: TaskKind;
  readonly at: Instant;
  readonly dueAt: Instant;
  readonly patients: readonly PatientId[];
  readonly replyId?: ReplyId;
  readonly messageId?: MessageId;
  readonly caseId?: CaseId;
  /** What was found in the reply, by the ids of the flags. */
  readonly flags?: readonly string[];
  /** What time makes of it. Absent in tasks from before there were deadlines. */
  readonly deadlines?: readonly Deadline[];
  /** How many more times the same came up before anybody took it on. */
  readonly more?: number;
  /** What it was before it became a concern. */
  readonly raisedFrom?: TaskKind;
  /** When the patient wrote again after it. */
  readonly answeredAt?: Instant;
  /** The case that was paged because nobody had done it in time. */
  readonly pagedAs?: CaseId;
  readonly owner?: StaffId;
  readonly takenAt?: Instant;
  /** True once a clinician has taken it; what waits for one is not read by the desk. */
  readonly readByClinician?: true;
  /** How often the patient was called in vain. */
  readonly tries?: number;
  readonly doneAt?: Instant;
  /** Absent where it was settled by what happened, not by a person. */
  readonly doneBy?: StaffId;
  readonly outcome?: TaskOutcome | SettledBecause;
};

export type TaskEvent =
  | { readonly type: 'TaskAdded'; readonly task: Task }
  /** The same came up again while nobody had taken it on: one piece of work, due when the first was. */
  | { readonly type: 'TaskJoined'; readonly taskId: string; readonly replyId?: ReplyId }
  | {
      readonly type: 'TaskTaken';
      readonly taskId: string;
      readonly by: StaffId;
      /** Whoever took it is on the ladder: a clinician has read it. */
      readonly clinician?: true;
    }
  | {
      readonly type: 'TaskTried';
      readonly taskId: string;
      readonly by: StaffId;
      readonly personal?: { readonly note: string };
    }
  | {
      readonly type: 'TaskFinished';
      readonly taskId: string;
      readonly by: StaffId;
      readonly outcome: TaskOutcome;
      readonly personal?: { readonly note: string };
    }
  /** Back on the list: not done, and nobody's. */
  | { readonly type: 'TaskReopened'; readonly taskId: string; readonly by: StaffId }
  | { readonly type: 'TaskSettled'; readonly taskId: string; readonly because: SettledBecause }
  /** It has become a concern: nobody answered, or nobody called, in time. Or it is one again, put back after it was paged. */
  | {
      readonly type: 'TaskRaised';
      readonly taskId: string;
      readonly dueAt: Instant;
      readonly deadlines: readonly Deadline[];
    }
  /** A deadline was met, by its place in the list. */
  | {
      readonly type: 'TaskOverdue';
      readonly taskId: string;
      readonly deadline: number;
      readonly does: Deadline['does'];
      /** The case that was opened or joined. */
      readonly caseId?: CaseId;
    };
