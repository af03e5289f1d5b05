import type { StoredCommit } from '../../functions/ports/ledger.ts';
import type { Clinic } from '../../shared/clinic/clinic.ts';
import type { Conversation } from '../../shared/conversation/conversation.ts';
import type { ConversationEvent } from '../../shared/conversation/event.ts';
import type { Instant } from '../../shared/kernel/instant.ts';
import type { Channel, Route } from '../../shared/message/outbound.ts';
import type { CaseAct } from '../../shared/paging/case-act.ts';
import type { FunctionName } from './invocation.ts';
import type { Release } from './release.ts';

/** What a person meant by their words, as the one who wrote the script knows it: the oracle does not ask triage. */
export type Meaning = 'red-flag' | 'stop' | 'stop-and-red-flag' | 'start' | 'other' | 'command';

/** One thing that happened, as the world outside the code under test saw it. */
export type Happened =
  /** From now on a clinic may run with these settings; those before are its own for some minutes more. */
  | { readonly type: 'configured'; readonly clinic: Clinic }
  | {
      readonly type: 'committed';
      readonly clinic: string;
      readonly conversation: string;
      readonly version: number;
      readonly commitId: string;
      /** The time that the commit itself tells. */
      readonly at: Instant;
      readonly events: readonly ConversationEvent[];
      readonly state: Conversation;
      readonly nextDueAt: Instant | undefined;
      readonly pointers: readonly string[];
      /** Which function it was, and whether all it was asked for was to look. */
      readonly by: FunctionName;
      /** Whose code it ran, where two releases are at work. */
      readonly release?: Release['name'];
      readonly looksOnly: boolean;
    }
  /** A function begins to run, and fails by itself, where two releases are at work. */
  | {
      readonly type: 'invoked';
      readonly by: FunctionName;
      readonly release: Release['name'];
      readonly run: string;
    }
  | {
      readonly type: 'failed';
      readonly by: FunctionName;
      readonly release: Release['name'];
      readonly why: string;
    }
  /** What the product reads of a conversation at the end; undefined where it finds none. */
  | {
      readonly type: 'read-back';
      readonly conversation: string;
      readonly version: number | undefined;
      readonly state: Conversation | undefined;
    }
  /** What the due-index of a clinic lists. */
  | { readonly type: 'listed'; readonly clinic: string; readonly due: readonly string[] }
  /** A request to send left the process. */
  | {
      readonly type: 'departed';
      readonly clinic: string;
      readonly attemptId: string;
      readonly channel: Route;
      readonly by: FunctionName;
    }
  /** A carrier or mail service took a message, whatever answer the sender saw. */
  | {
      readonly type: 'accepted';
      readonly clinic: string;
      readonly attemptId: string;
      readonly channel: Route;
      readonly to: string;
      readonly body: string;
    }
  /** Somebody wrote; the carrier or the mail service handed it over. */
  | {
      readonly type: 'wrote';
      readonly clinic: string;
      readonly id: string;
      readonly channel: Channel;
      readonly from: string;
      /** Who it was, where it was a patient. */
      readonly patient: string | undefined;
      readonly meaning: Meaning;
      readonly text: string;
    }
  /** The carrier's word of a text reached its function, which took it in. */
  | { readonly type: 'evidence'; readonly attemptId: string; readonly what: string }
  | {
      readonly type: 'requested';
      readonly clinic: string;
      readonly method: string;
      readonly session: string;
      readonly status: number;
    }
  | {
      readonly type: 'pressed';
      readonly person: string;
      readonly act: CaseAct;
      readonly code: string;
      readonly outcome: string;
    }
  /** Somebody presses a button on a page of the board that was made between `asked` and `shown`; a press and its answer have one number. */
  | {
      readonly type: 'board-pressed';
      readonly clinic: string;
      readonly person: string;
      readonly press: number;
      /** The case, task, conversation or session that it is about. */
      readonly thing: string;
      readonly act: string;
      readonly asked: Instant;
      readonly shown: Instant;
    }
  | {
      readonly type: 'board-answered';
      readonly clinic: string;
      readonly press: number;
      readonly outcome: string;
    }
  /** A line of the trail of who saw and did what at the board. */
  | {
      readonly type: 'noted';
      readonly clinic: string;
      readonly by: string;
      readonly deed: string;
      readonly about: string;
    }
  | { readonly type: 'fault'; readonly kind: string }
  | { readonly type: 'logged'; readonly line: string }
  /** What a schedule or a queue of ours holds. */
  | { readonly type: 'queued'; readonly body: string }
  | { readonly type: 'alarmed'; readonly what: 'dead-letter' | 'sweep-failed'; readonly about?: string }
  /** A function returned while calls of it were unanswered. */
  | { readonly type: 'left-behind'; readonly by: FunctionName; readonly calls: number }
  /** The snapshots of a clinic were lost and stand again from their events. */
  | { readonly type: 'restored'; readonly clinic: string; readonly lost: number }
  /** An operator's tool has erased a patient; `left` are the conversations that could not be erased yet. */
  | {
      readonly type: 'erased';
      readonly clinic: string;
      readonly patient: string;
      readonly left: readonly string[];
    }
  /** What an operator's tool wrote down of everything that is held about a patient. */
  | {
      readonly type: 'exported';
      readonly clinic: string;
      readonly patient: string;
      readonly record: string;
    }
  /** What is left at the end of the history of a conversation that somebody was erased from. */
  | { readonly type: 'kept'; readonly conversation: string; readonly commits: readonly StoredCommit[] }
  /** A flight of the canary that began then: `home`, or what it waited for in vain. */
  | { readonly type: 'flown'; readonly clinic: string; readonly began: Instant; readonly came: string }
  | { readonly type: 'healed' }
  /** Everything that was to be done is done; what follows only looks. */
  | { readonly type: 'ended' };

export type TraceEntry = { readonly t: Instant } & Happened;
export type Trace = readonly TraceEntry[];
export type Committed = Extract<TraceEntry, { type: 'committed' }>;

const short = (text: string): string => text.replaceAll(/c-[a-z2-7]{10,}/g, (id) => id.slice(0, 8));

const eventTold = (event: ConversationEvent): string => {
  const about = [
    'messageId' in event ? event.messageId : undefined,
    'message' in event ? `${event.message.class} ${event.message.id}` : undefined,
    'caseId' in event ? event.caseId : undefined,
    'replyId' in event ? event.replyId : undefined,
    'because' in event ? event.because : undefined,
  ].filter((one) => one !== undefined);
  return [event.type, ...about].join(' ');
};

const told = (entry: TraceEntry): string => {
  switch (entry.type) {
    case 'configured':
      return entry.clinic.id;
    case 'committed':
      return short(
        `${entry.clinic} ${entry.conversation} v${entry.version} by ${entry.by}${entry.release === undefined ? '' : ` ${entry.release}`}: ${entry.events.map(eventTold).join(' + ')}`,
      );
    case 'invoked':
      return short(`${entry.by} ${entry.release}: ${entry.run}`);
    case 'failed':
      return short(`${entry.by} ${entry.release}: ${entry.why}`);
    case 'read-back':
      return short(`${entry.conversation} v${entry.version ?? 0}`);
    case 'listed':
      return `${entry.clinic} ${entry.due.length} due`;
    case 'departed':
      return `${entry.channel} ${entry.attemptId.slice(0, 8)} by ${entry.by}`;
    case 'accepted':
      return `${entry.channel} ${entry.attemptId.slice(0, 8)} to ${entry.to}: ${entry.body.slice(0, 60).replaceAll('\n', ' ')}`;
    case 'wrote':
      return `${entry.id} from ${entry.from}: ${entry.text.slice(0, 60)} (${entry.meaning})`;
    case 'evidence':
      return `${entry.attemptId.slice(0, 8)} ${entry.what}`;
    case 'requested':
      return `${entry.clinic} ${entry.method} ${entry.session} ${entry.status}`;
    case 'pressed':
      return `${entry.person} ${entry.act} ${entry.code}: ${entry.outcome}`;
    case 'board-pressed':
      return short(`${entry.press} ${entry.person} ${entry.act} ${entry.thing}`);
    case 'board-answered':
      return `${entry.press} ${entry.outcome}`;
    case 'noted':
      return short(`${entry.by} ${entry.deed} ${entry.about}`.trimEnd());
    case 'fault':
      return entry.kind;
    case 'logged':
      return short(entry.line);
    case 'queued':
      return short(entry.body);
    case 'alarmed':
      return `${entry.what} ${entry.about ?? ''}`;
    case 'left-behind':
      return `${entry.calls} calls by ${entry.by}`;
    case 'restored':
      return `${entry.clinic} ${entry.lost} commits`;
    case 'erased':
      return short(`${entry.clinic} ${entry.patient}, left ${entry.left.join(' ') || 'nowhere'}`);
    case 'exported':
      return `${entry.clinic} ${entry.patient} ${entry.record.length} letters`;
    case 'kept':
      return short(`${entry.conversation} ${entry.commits.length} commits`);
    case 'flown':
      return `${entry.clinic} ${entry.came}`;
    case 'healed':
    case 'ended':
      return '';
  }
};

/** One line of a trace, as it is printed and as two runs of a seed are compared. */
export const tellEntry = (entry: TraceEntry): string =>
  `${new Date(entry.t).toISOString()} ${entry.type} ${told(entry)}`.trimEnd();
