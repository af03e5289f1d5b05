import { staffId } from '../../../shared/kernel/brand.ts';
import { hour, type Instant, plus, second } from '../../../shared/kernel/instant.ts';
import type { Committed, Trace, TraceEntry } from '../trace.ts';
import type { Invariant } from './invariants.ts';

/** A trace with a violation planted in it; undefined where this trace has no place for it. */
export type Plant = (trace: Trace) => Trace | undefined;

type Event = Committed['events'][number];
type EventType = Event['type'];

const isCommit = (entry: TraceEntry | undefined): entry is Committed => entry?.type === 'committed';
const has = (entry: TraceEntry, type: EventType): boolean =>
  isCommit(entry) && entry.events.some((event) => event.type === type);

/** Changes the first entry for which there is a change. */
const changed = (
  trace: Trace,
  change: (entry: TraceEntry) => readonly TraceEntry[] | undefined,
): Trace | undefined => {
  for (const [n, entry] of trace.entries()) {
    const instead = change(entry);
    if (instead !== undefined) return [...trace.slice(0, n), ...instead, ...trace.slice(n + 1)];
  }
  return undefined;
};

const changedEvents = (
  trace: Trace,
  change: (event: Event) => readonly Event[] | undefined,
): Trace | undefined =>
  changed(trace, (entry) => {
    if (!isCommit(entry)) return undefined;
    const n = entry.events.findIndex((event) => change(event) !== undefined);
    const event = entry.events[n];
    if (event === undefined) return undefined;
    const events = [...entry.events.slice(0, n), ...(change(event) ?? []), ...entry.events.slice(n + 1)];
    return [{ ...entry, events }];
  });

/** Nothing happens after this entry any more, and the end comes all the same. */
const stoppedAfter = (trace: Trace, isLast: (entry: TraceEntry) => boolean): Trace | undefined => {
  const last = trace.findIndex(isLast);
  if (last < 0) return undefined;
  const end = trace.slice(last + 1).filter(({ type }) => type === 'healed' || type === 'ended');
  return end.length === 2 ? [...trace.slice(0, last + 1), ...end] : undefined;
};

/** A further commit of the same conversation. */
const next = (entry: Committed, events: readonly Event[], t: Instant = entry.t): Committed => ({
  ...entry,
  t,
  version: entry.version + 1,
  commitId: `planted-${entry.version}`,
  events,
});

const claimOf = (trace: Trace, about: (event: Extract<Event, { type: 'MessageClaimed' }>) => boolean) =>
  trace
    .flatMap((entry) => (isCommit(entry) ? entry.events : []))
    .find((event) => event.type === 'MessageClaimed' && about(event));

const messageOf = (trace: Trace, attempt: string): string | undefined => {
  const claim = claimOf(trace, ({ attemptId }) => attemptId === attempt);
  return claim?.type === 'MessageClaimed' ? claim.messageId : undefined;
};

const promised = (trace: Trace, kind: string): ReadonlySet<string> =>
  new Set(
    trace.flatMap((entry) =>
      isCommit(entry)
        ? entry.events.flatMap((event) =>
            event.type === 'MessagePromised' && event.message.class === kind
              ? [String(event.message.id)]
              : [],
          )
        : [],
    ),
  );

const checkIns = (trace: Trace): ReadonlySet<string> =>
  new Set(
    trace.flatMap((entry) =>
      isCommit(entry)
        ? entry.events.flatMap((event) =>
            event.type === 'SessionRecorded' ? event.plan.map(({ id }) => String(id)) : [],
          )
        : [],
    ),
  );

/** After a commit with such an event, a question of the same conversation is claimed. */
const claimedAfter = (trace: Trace, type: EventType): Trace | undefined =>
  changed(trace, (entry) => {
    if (!isCommit(entry) || !has(entry, type)) return undefined;
    const session = entry.state.sessions.find(
      ({ id }) => !entry.events.some((one) => one.type === 'SessionCancelled' && one.sessionId !== id),
    );
    const question = session?.checkIns[0];
    const claim = claimOf(trace, () => true);
    if (question === undefined || claim?.type !== 'MessageClaimed') return undefined;
    return [entry, next(entry, [{ ...claim, messageId: question.id }])];
  });

const takenPages = (trace: Trace): readonly TraceEntry[] => {
  const pages = promised(trace, 'page');
  return trace.filter(
    (entry) => entry.type === 'accepted' && pages.has(messageOf(trace, entry.attemptId) ?? ''),
  );
};

/** For every promise a way to break it in the trace of a seed that keeps it. */
export const plants: Readonly<Record<Invariant, Plant>> = {
  S1: (trace) => {
    const questions = checkIns(trace);
    return changed(trace, (entry) =>
      entry.type === 'accepted' && questions.has(messageOf(trace, entry.attemptId) ?? '')
        ? [entry, entry]
        : undefined,
    );
  },
  S2: (trace) => claimedAfter(trace, 'OptedOut'),
  S3: (trace) => claimedAfter(trace, 'SessionCancelled'),
  S4: (trace) =>
    changedEvents(trace, (event) =>
      event.type === 'SessionRecorded' && event.revision === 1
        ? [{ ...event, plan: event.plan.slice(0, 2) }]
        : undefined,
    ),
  S5: (trace) => changed(trace, (entry) => (entry.type === 'accepted' ? [] : undefined)),
  S6: (trace) =>
    changedEvents(trace, (event) => (event.type === 'MessageClaimed' ? [event, event] : undefined)),
  S7: (trace) => changed(trace, (entry) => (has(entry, 'ReplyReceived') ? [entry, entry] : undefined)),
  S8: (trace) => {
    const pages = takenPages(trace);
    return pages.length === 0 ? undefined : trace.filter((entry) => !pages.includes(entry));
  },
  S9: (trace) =>
    changedEvents(trace, (event) => {
      const other = trace
        .flatMap((entry) => (isCommit(entry) ? entry.state.cases : []))
        .flatMap(({ paged }) => paged.map(({ person }) => person));
      const stranger = other.find((person) => event.type === 'CaseAcknowledged' && person !== event.by);
      return event.type === 'CaseAcknowledged' && stranger !== undefined && event.by !== stranger
        ? [{ ...event, caseId: event.caseId, by: stranger }]
        : undefined;
    }),
  S10: (trace) => {
    const pages = promised(trace, 'page');
    return changed(trace, (entry) => {
      if (entry.type !== 'accepted') return undefined;
      const message = messageOf(trace, entry.attemptId) ?? '';
      const commit = trace.find(
        (one) =>
          isCommit(one) &&
          one.events.some((event) => event.type === 'MessageClaimed' && event.attemptId === entry.attemptId),
      );
      return pages.has(message) && isCommit(commit) ? [entry, commit, entry] : undefined;
    });
  },
  S11: (trace) =>
    changed(trace, (entry) =>
      isCommit(entry) && entry.version > 1 ? [{ ...entry, clinic: 'other' }] : undefined,
    ),
  S12: (trace) =>
    changedEvents(trace, (event) =>
      event.type === 'SessionRecorded' && event.plan.some(({ placement }) => placement === 'planned')
        ? [{ ...event, plan: event.plan.map((one) => ({ ...one, dueAt: plus(one.dueAt, hour) })) }]
        : undefined,
    ),
  S13: (trace) =>
    changed(trace, (entry) => (entry.type === 'logged' ? [{ ...entry, line: 'for Zephyrine' }] : undefined)),
  S14: (trace) =>
    changedEvents(trace, (event) => (event.type === 'OptedOut' && event.cause === 'asked' ? [] : undefined)),
  S15: (trace) => changed(trace, (entry) => (isCommit(entry) ? [{ ...entry, looksOnly: true }] : undefined)),
  S16: (trace) =>
    changed(trace, (entry) => (entry.type === 'departed' ? [{ ...entry, attemptId: 'nobody' }] : undefined)),
  S17: (trace) => changed(trace, (entry) => (isCommit(entry) && entry.version === 2 ? [] : undefined)),
  S18: (trace) =>
    changed(trace, (entry) =>
      isCommit(entry) && entry.nextDueAt !== undefined
        ? [{ ...entry, nextDueAt: plus(entry.nextDueAt, hour) }]
        : undefined,
    ),
  S19: (trace) => {
    const answers = promised(trace, 'answer');
    return changed(trace, (entry) =>
      entry.type === 'accepted' &&
      answers.has(messageOf(trace, entry.attemptId) ?? '') &&
      !/alerted/.test(entry.body)
        ? [{ ...entry, body: 'Your clinician was alerted' }]
        : undefined,
    );
  },
  S20: (trace) =>
    changedEvents(trace, (event) =>
      event.type === 'MessagePromised' && event.message.class === 'answer'
        ? [event, event, event]
        : undefined,
    ),
  S21: (trace) =>
    changed(trace, (entry) => (entry.type === 'departed' ? [{ ...entry, by: 'sweep' }] : undefined)),
  S22: (trace) =>
    changed(trace, (entry) =>
      isCommit(entry)
        ? [{ ...entry, pointers: Array.from({ length: 98 }, (_, n) => `key-${n}`) }]
        : undefined,
    ),
  S23: (trace) =>
    changed(trace, (entry) =>
      entry.type === 'departed' ? [{ ...entry, t: plus(entry.t, 11 * second) }] : undefined,
    ),
  S24: (trace) => {
    const questions = checkIns(trace);
    return changed(trace, (entry) => {
      const asks =
        isCommit(entry) &&
        entry.events.some((event) => event.type === 'MessageClaimed' && questions.has(event.messageId));
      if (!asks) return undefined;
      const events = [{ type: 'CheckInsPaused', by: staffId('ops-1') } as const];
      const t = plus(entry.t, -hour);
      return [{ ...entry, t, conversation: 'desk', version: 1, commitId: 'planted', events }, entry];
    });
  },
  S25: (trace) =>
    changed(trace, (entry) => {
      if (entry.type !== 'kept') return undefined;
      const told = (version: number) =>
        trace.find(
          (one) => isCommit(one) && one.conversation === entry.conversation && one.version === version,
        );
      const commits = entry.commits.map((commit) => {
        const before = told(commit.version);
        return isCommit(before) ? { ...commit, events: before.events } : commit;
      });
      return [{ ...entry, commits }];
    }),
  S26: (trace) =>
    changed(trace, (entry) =>
      entry.type === 'exported' ? [{ ...entry, record: `${entry.record} Zephyrine99` }] : undefined,
    ),
  S27: (trace) => {
    const home = trace.find((entry) => isCommit(entry) && entry.state.canary === true);
    return changed(trace, (entry) =>
      entry.type === 'accepted' &&
      isCommit(home) &&
      trace.some(
        (one) =>
          isCommit(one) &&
          one.conversation === home.conversation &&
          one.events.some((event) => event.type === 'MessageClaimed' && event.attemptId === entry.attemptId),
      )
        ? [{ ...entry, to: 'practitioner-1@example.com' }]
        : undefined,
    );
  },
  S28: (trace) =>
    changed(trace, (entry) =>
      isCommit(entry) && entry.by !== 'board' && has(entry, 'CaseAcknowledged')
        ? [{ ...entry, by: 'board' }]
        : undefined,
    ),
  S29: (trace) =>
    changed(trace, (entry) => {
      if (entry.type !== 'board-pressed') return undefined;
      const { t, clinic, press } = entry;
      return [entry, { t, type: 'board-answered', clinic, press, outcome: 'done' }];
    }),
  L1: (trace) => stoppedAfter(trace, (entry) => has(entry, 'SessionRecorded')),
  L2: (trace) =>
    changed(trace, (entry) =>
      has(entry, 'ReplyReceived') && isCommit(entry) && !has(entry, 'CheckInAnswered') ? [] : undefined,
    ),
  L3: (trace) =>
    changed(trace, (entry) =>
      isCommit(entry) && has(entry, 'CaseOpened') && has(entry, 'ReplyReceived')
        ? [{ ...entry, events: entry.events.filter(({ type }) => type !== 'CaseOpened') }]
        : undefined,
    ),
  L4: (trace) => stoppedAfter(trace, (entry) => has(entry, 'CaseOpened')),
  L5: (trace) =>
    changed(trace, (entry) =>
      entry.type === 'requested' && entry.status === 201 ? [{ ...entry, status: 500 }] : undefined,
    ),
  L6: (trace) => {
    const idle = trace.findLast((entry) => isCommit(entry) && entry.nextDueAt === undefined);
    return changed(trace, (entry) =>
      entry.type === 'listed' && isCommit(idle) ? [{ ...entry, due: [idle.conversation] }] : undefined,
    );
  },
  L7: (trace) => stoppedAfter(trace, (entry) => has(entry, 'SessionRecorded')),
  L8: (trace) =>
    stoppedAfter(
      trace,
      (entry) =>
        isCommit(entry) &&
        entry.state.messages.some(
          ({ class: kind, delivery }) => kind === 'check-in' && delivery.state === 'unknown',
        ),
    ),
  L9: (trace) =>
    changed(trace, (entry) => (entry.type === 'read-back' ? [{ ...entry, version: undefined }] : undefined)),
  L10: (trace) => stoppedAfter(trace, (entry) => has(entry, 'CaseAcknowledged')),
  L11: (trace) => {
    const alarms = promised(trace, 'alarm');
    return changed(trace, (entry) =>
      entry.type === 'accepted' && alarms.has(messageOf(trace, entry.attemptId) ?? '')
        ? [{ ...entry, channel: 'sms' }]
        : undefined,
    );
  },
  L12: (trace) => {
    const last = trace.findLast(isCommit);
    const end = trace.find(({ type }) => type === 'ended');
    if (last === undefined || end === undefined || last.nextDueAt !== undefined) return undefined;
    return [...trace, next(last, last.events, end.t)];
  },
  L14: (trace) =>
    changed(trace, (entry) => (entry.type === 'flown' ? [{ ...entry, came: 'page' }] : undefined)),
  L13: (trace) => (trace.some((entry) => has(entry, 'MessageOutcomeUnknown')) ? trace : undefined),
};
