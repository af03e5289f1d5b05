import { isDeepStrictEqual } from 'node:util';
import type { Conversation } from '../../../shared/conversation/conversation.ts';
import type { ConversationEvent } from '../../../shared/conversation/event.ts';
import type { evolve } from '../../../shared/conversation/evolve.ts';
import { type Instant, minute } from '../../../shared/kernel/instant.ts';
import type { Committed, TraceEntry } from '../trace.ts';
import { seeing, type Watch } from './watcher.ts';

const bytesMax = 64 * 1024;
const pointersMax = 97;

type Row = {
  readonly version: number;
  readonly state: Conversation;
  readonly nextDueAt: number | undefined;
  readonly since: number;
  readonly history: { readonly event: ConversationEvent; readonly at: Instant }[];
};

/** What a release makes of a history; undefined where it does not know all of it. */
const foldedBy = (fold: typeof evolve, history: Row['history']): Conversation | undefined => {
  let folded: Conversation | undefined;
  try {
    for (const { event, at } of history) folded = fold(folded, event, at);
  } catch {
    return undefined;
  }
  return folded;
};

/** The first time in a row at which something waits to be done, as far as the row itself tells it; infinite where nothing does. */
const firstIn = ({ messages, cases, watches = [], errands, desk }: Conversation): number => {
  let first: number = desk?.digestAt ?? Infinity;
  const waits = (at: number): void => {
    if (at < first) first = at;
  };
  for (const { delivery } of messages) {
    if (delivery.state === 'pending') waits(delivery.dueAt);
    else if (delivery.state === 'sending') waits(delivery.leaseUntil);
    else if (delivery.state === 'unknown') waits(delivery.until);
  }
  for (const one of cases) {
    if (one.state === 'paged') waits(one.nextRepeatAt);
    else if (one.state === 'acknowledged') waits(one.contactBy ?? Infinity);
    else if (one.state === 'contacted') waits(one.closeBy ?? Infinity);
  }
  for (const { until } of watches) waits(until);
  for (const { dueAt } of errands) waits(dueAt);
  return first;
};

/** Rows and requests: versions without gaps, due when the first thing in them is, nothing overdue, every session stored. */
export const watchRows: Watch = (_, violate, { folds }) => {
  const rows = new Map<string, Row>();
  const commits = new Set<string>();
  const recorded = new Set<string>();
  const posted = new Map<string, number>();
  const amended = new Set<string>();
  /** The rows in which nothing was due at the end, nor soon. */
  const idle = new Set<string>();

  const committed = (entry: Committed): void => {
    const { conversation, version, events, state, nextDueAt, t, at, pointers, commitId } = entry;
    const row = rows.get(conversation);
    const before = row?.version ?? 0;
    if (version !== before + 1) violate('S17', `${conversation}: ${version} after ${before}`);
    if (events.length === 0) violate('S17', `${conversation}: a commit without events`);
    const own = `${conversation} ${commitId}`;
    if (commits.has(own)) violate('S17', `${conversation}: one commit at two versions`);
    commits.add(own);
    if (idle.has(conversation) && entry.by === 'wake')
      violate('L12', `${conversation} changes though nothing in it is due`);
    // Somebody's words or a press of theirs are due at once.
    idle.delete(conversation);
    if (pointers.length > pointersMax) violate('S22', `${conversation}: ${pointers.length} pointers`);
    const first = firstIn(state);
    if (first < (nextDueAt ?? Infinity))
      violate('S18', `${conversation} is due at ${nextDueAt}, and something in it at ${first}`);
    const history = row?.history ?? [];
    for (const event of events) {
      history.push({ event, at });
      if (event.type === 'SessionRecorded') recorded.add(`${entry.clinic} ${event.session.id}`);
    }
    rows.set(conversation, { version, state, nextDueAt, since: t, history });
  };

  const readBack = ({ conversation, version, state }: Extract<TraceEntry, { type: 'read-back' }>): void => {
    const row = rows.get(conversation);
    if (row === undefined || version !== row.version || state === undefined) {
      violate('L9', `${conversation} was written ${row?.version} times and is read at ${version}`);
      return;
    }
    if (!isDeepStrictEqual(state, row.state)) violate('L9', `${conversation} is read as it never was`);
    if (!folds.some((fold) => isDeepStrictEqual(foldedBy(fold, row.history), row.state)))
      violate('S17', `${conversation} is not what its events say`);
    const bytes = Buffer.byteLength(JSON.stringify(row.state));
    if (bytes > bytesMax) violate('S22', `${conversation} has ${bytes} bytes`);
  };

  const listed = ({ t, due }: Extract<TraceEntry, { type: 'listed' }>): void => {
    for (const id of due) {
      // A row that was put there from outside is nobody's commit.
      const row = rows.get(id);
      if (row !== undefined && !(row.nextDueAt !== undefined && row.nextDueAt <= t))
        violate('L6', `${id} is listed as due and is not`);
    }
  };

  /** A session that was amended before its first answer came is refused when it is sent again as it was: it stands otherwise. */
  const isTaken = (session: string, status: number): boolean =>
    (status >= 200 && status < 300) || (status === 409 && amended.has(session));

  return {
    ...seeing(['committed', 'read-back', 'listed', 'ended', 'requested'], (entry) => {
      if (entry.type === 'committed') committed(entry);
      else if (entry.type === 'read-back') readBack(entry);
      else if (entry.type === 'listed') listed(entry);
      else if (entry.type === 'ended') {
        for (const [id, { nextDueAt }] of rows)
          if ((nextDueAt ?? Infinity) > entry.t + 5 * minute) idle.add(id);
      } else if (entry.type === 'requested' && entry.method === 'PUT') {
        if (entry.status === 200) amended.add(entry.session);
      } else if (entry.type === 'requested' && entry.method === 'POST') {
        const { clinic, session, status } = entry;
        posted.set(session, status);
        if (status === 201 && !recorded.has(`${clinic} ${session}`))
          violate('S4', `${session} was answered as stored and is not`);
      }
    }),
    end: ({ endedAt }) => {
      for (const [conversation, { nextDueAt, since }] of rows)
        if (nextDueAt !== undefined && endedAt - Math.max(nextDueAt, since) > 5 * minute)
          violate('L7', `${conversation} is overdue by ${Math.round((endedAt - nextDueAt) / minute)} min`);
      for (const [session, status] of posted)
        if (!isTaken(session, status)) violate('L5', `${session} was never taken: ${status}`);
    },
  };
};
