import type { Clinic } from '../../../shared/clinic/clinic.ts';
import type { SessionFacts } from '../../../shared/followup/session.ts';
import type { Instant } from '../../../shared/kernel/instant.ts';
import type { CheckInKind } from '../../../shared/kernel/treatment.ts';
import type { Outbound } from '../../../shared/message/outbound.ts';
import type { TraceEntry } from '../trace.ts';

/** What was said of a check-in when it was planned. */
export type PlannedFact = {
  readonly id: string;
  readonly kind: CheckInKind;
  readonly session: SessionFacts;
  readonly revision: number;
  readonly conversation: string;
  readonly dueAt: Instant;
};

/** Anything that can be claimed, as it was promised. */
export type MessageFact = {
  readonly id: string;
  readonly class: Outbound['class'];
  readonly conversation: string;
  readonly planned?: PlannedFact;
  readonly message?: Outbound;
  readonly promisedAt: number;
};

export type Claim = { readonly message: MessageFact; readonly t: number; readonly clinic: string };

/** What the trace has said so far that more than one watcher wants to know. It is told of an entry before they are. */
export type Facts = {
  see(entry: TraceEntry): void;
  message(id: string): MessageFact | undefined;
  claim(attempt: string): Claim | undefined;
  /** How often an attempt was taken. */
  taken(attempt: string): number;
  wrote(id: string): Wrote | undefined;
  /** The settings that a clinic has had, the latest last. */
  settings(clinic: string): readonly Clinic[];
};

type Wrote = Extract<TraceEntry, { type: 'wrote' }>;

export const factsOf = (): Facts => {
  const messages = new Map<string, MessageFact>();
  const claims = new Map<string, Claim>();
  const taken = new Map<string, number>();
  const written = new Map<string, Wrote>();
  const settings = new Map<string, Clinic[]>();

  const committed = ({
    t,
    clinic,
    conversation,
    events,
  }: Extract<TraceEntry, { type: 'committed' }>): void => {
    for (const event of events) {
      switch (event.type) {
        case 'SessionRecorded':
        case 'SessionAmended':
          for (const { id, kind, dueAt } of event.plan) {
            const { session, revision } = event;
            const planned = { id, kind, session, revision, conversation, dueAt };
            messages.set(id, { id, class: 'check-in', conversation, planned, promisedAt: t });
          }
          break;
        case 'MessagePromised': {
          const { message } = event;
          const { id, class: kind } = message;
          messages.set(id, { id, class: kind, conversation, message, promisedAt: t });
          break;
        }
        case 'MessageClaimed': {
          const message = messages.get(event.messageId);
          if (message !== undefined) claims.set(event.attemptId, { message, t, clinic });
          break;
        }
        default:
      }
    }
  };

  return {
    see: (entry) => {
      if (entry.type === 'committed') committed(entry);
      else if (entry.type === 'accepted') taken.set(entry.attemptId, (taken.get(entry.attemptId) ?? 0) + 1);
      else if (entry.type === 'wrote') written.set(entry.id, entry);
      else if (entry.type === 'configured')
        settings.set(entry.clinic.id, [...(settings.get(entry.clinic.id) ?? []), entry.clinic]);
    },
    message: (id) => messages.get(id),
    claim: (attempt) => claims.get(attempt),
    taken: (attempt) => taken.get(attempt) ?? 0,
    wrote: (id) => written.get(id),
    settings: (clinic) => settings.get(clinic) ?? [],
  };
};
