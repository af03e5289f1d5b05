import type { ConversationEvent } from '../../shared/conversation/event.ts';
import type { Instant } from '../../shared/kernel/instant.ts';

/** What a person meant by a text, as the one who wrote the script knows it: the oracle does not ask triage. */
export type Meaning = 'red-flag' | 'stop' | 'stop-and-red-flag' | 'start' | 'other' | 'command';

/** One thing that happened, as the world outside the code under test saw it. */
export type Happened =
  | {
      readonly type: 'committed';
      readonly conversation: string;
      readonly version: number;
      readonly commitId: string;
      readonly events: readonly ConversationEvent[];
      /** When the row is due next. */
      readonly nextDueAt: Instant | undefined;
    }
  /** A request to send left the process. */
  | { readonly type: 'departed'; readonly attemptId: string; readonly channel: Sent }
  /** A carrier or mail service took a message, whatever answer the sender saw. */
  | {
      readonly type: 'accepted';
      readonly attemptId: string;
      readonly channel: Sent;
      readonly to: string;
      readonly body: string;
    }
  /** Somebody sent a text; the carrier handed it over. */
  | {
      readonly type: 'texted';
      readonly id: string;
      readonly from: string;
      readonly meaning: Meaning;
      readonly text: string;
    }
  | {
      readonly type: 'requested';
      readonly method: string;
      readonly session: string;
      readonly status: number;
    }
  | { readonly type: 'pressed'; readonly person: string; readonly act: string; readonly outcome: string }
  | { readonly type: 'fault'; readonly kind: string }
  | { readonly type: 'logged'; readonly line: string }
  | { readonly type: 'alarmed'; readonly what: 'dead-letter' | 'sweep-failed' }
  | { readonly type: 'healed' }
  | { readonly type: 'ended' };

type Sent = 'sms' | 'email' | 'pager';

export type TraceEntry = { readonly t: Instant } & Happened;
export type Trace = readonly TraceEntry[];

const told = (entry: TraceEntry): string => {
  switch (entry.type) {
    case 'committed':
      return `${entry.conversation.slice(0, 8)} v${entry.version} ${entry.events.map(eventTold).join(' + ')}`;
    case 'departed':
      return `${entry.channel} ${entry.attemptId.slice(0, 8)}`;
    case 'accepted':
      return `${entry.channel} ${entry.attemptId.slice(0, 8)} to ${entry.to}: ${entry.body.slice(0, 60).replaceAll('\n', ' ')}`;
    case 'texted':
      return `${entry.id} from ${entry.from}: ${entry.text} (${entry.meaning})`;
    case 'requested':
      return `${entry.method} ${entry.session} ${entry.status}`;
    case 'pressed':
      return `${entry.person} ${entry.act}: ${entry.outcome}`;
    case 'fault':
      return entry.kind;
    case 'logged':
      return entry.line;
    case 'alarmed':
      return entry.what;
    case 'healed':
    case 'ended':
      return '';
  }
};

const eventTold = (event: ConversationEvent): string => {
  const about = [
    'messageId' in event ? event.messageId : undefined,
    'message' in event ? `${event.message.class} ${event.message.id}` : undefined,
    'caseId' in event ? event.caseId : undefined,
    'replyId' in event ? event.replyId : undefined,
    'because' in event ? event.because : undefined,
  ].filter((one) => one !== undefined);
  return [event.type, ...about].join(' ').replaceAll(/c-[a-z2-7]{10,}/g, (id) => id.slice(0, 8));
};

/** One line of a trace, as it is printed and as two runs of a seed are compared. */
export const tellEntry = (entry: TraceEntry): string =>
  `${new Date(entry.t).toISOString()} ${entry.type} ${told(entry)}`.trimEnd();
