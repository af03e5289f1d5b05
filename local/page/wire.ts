import type { ConversationEvent } from '../../shared/conversation/event.ts';
import type { CheckInState } from '../../shared/followup/check-in-view.ts';
import type { PatientParticulars, SessionFacts } from '../../shared/followup/session.ts';
import type { Watch } from '../../shared/followup/silence.ts';
import type { Instant } from '../../shared/kernel/instant.ts';
import type { CheckInKind } from '../../shared/kernel/treatment.ts';
import type { Channel } from '../../shared/message/outbound.ts';
import type { CaseDisposition, Severity } from '../../shared/paging/case.ts';
import type { Task } from '../../shared/worklist/task.ts';

/** A value of the core as it travels: instants become ISO 8601 strings, everything else stays. */
export type Wire<T> = T extends Instant
  ? string
  : T extends string | number | boolean | null | undefined
    ? T
    : T extends readonly (infer One)[]
      ? readonly Wire<One>[]
      : { readonly [Key in keyof T]: Wire<T[Key]> };

type Stamped<T> = T extends unknown
  ? Wire<T> & { readonly version: number; readonly n: number; readonly at: string }
  : never;

/** One thing that happened in a conversation, with its place in the order of all of them. */
export type StoryEvent = Stamped<ConversationEvent>;

export type PlanItem = {
  readonly sessionId: string;
  readonly patientId: string;
  readonly kind: CheckInKind;
  readonly dueAt: string;
  readonly state: CheckInState;
  readonly reason: string | null;
};

/** What time alone will make of an open case next. */
export type CaseMove = 'page-next' | 'repeat' | 'alarm-operator' | 'contact-overdue' | 'outcome-overdue';

export type CaseView = {
  readonly code: string;
  readonly caseId: string;
  readonly severity: Severity;
  readonly state: 'paged' | 'acknowledged' | 'contacted' | 'closed';
  readonly patients: readonly string[];
  readonly openedAt: string;
  readonly nextAt: string | null;
  readonly nextMoves: readonly CaseMove[];
  readonly nextPeople: readonly string[];
  readonly paged: readonly { readonly person: string; readonly repeats: number; readonly lastAt: string }[];
  readonly ladderEnded: boolean;
  readonly acknowledgedBy: string | null;
  readonly disposition: CaseDisposition | null;
  readonly flags: readonly string[];
};

type StoredSession = Wire<SessionFacts> & {
  readonly particulars?: PatientParticulars;
  readonly recordedAt: string;
  readonly cancelled: boolean;
};

export type ConversationView = {
  readonly conversationId: string;
  readonly address: string;
  readonly channel: Channel;
  readonly state: {
    readonly consent: { readonly status: 'open' } | { readonly status: 'opted-out'; readonly at: string };
    readonly sessions: readonly StoredSession[];
    readonly watches?: readonly Wire<Watch>[];
  };
  readonly plan: readonly PlanItem[];
  /** The version that these events come after: a page that asked with it has those before. */
  readonly after: number;
  readonly events: readonly StoryEvent[];
  readonly openCases: readonly CaseView[];
  readonly cases: readonly CaseView[];
  readonly worklist: readonly Wire<Task>[];
  readonly nextDueAt: string | null;
};

export type OutboxMessage = {
  readonly n: number;
  readonly at: string;
  readonly channel: Channel;
  readonly kind: string;
  readonly to: string;
  readonly from: string;
  readonly body: string;
  readonly subject?: string;
  /** Whether there is a letter to be seen at `/local/mail/<n>`. */
  readonly hasHtml: boolean;
};

export type Person = { readonly id: string; readonly phone?: string; readonly email?: string };

export type ClinicView = {
  readonly id: string;
  readonly name: string;
  readonly timeZone: string;
  readonly smsNumber: string;
  readonly email: string;
  readonly operatorEmail: string;
  readonly deskEmail: string;
  readonly hasPager: boolean;
  readonly people: readonly Person[];
};

/** A scenario while it plays. */
export type Playing = {
  readonly name: string;
  readonly title: string;
  readonly caption: string;
  readonly step: number;
  readonly steps: number;
  readonly done: boolean;
  readonly failed: string | null;
};

/** Everything the page draws: the answer of `GET /local/console`. */
export type ConsoleData = {
  /** Which run of the laptop, or which story, this is of. */
  readonly run: string;
  readonly clinic: ClinicView;
  readonly now: string;
  readonly speed: number;
  readonly next: string | null;
  /** When an audit last passed. */
  readonly heartbeat: string | null;
  readonly fault: string;
  readonly conversations: readonly ConversationView[];
  readonly outbox: readonly OutboxMessage[];
  readonly playing?: Playing | null;
};
