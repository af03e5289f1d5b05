import type { Commit, CommitOutcome, Ledger, Pointer, Stored } from '../../functions/ports/ledger.ts';
import {
  decodeSnapshot,
  encodeCommit,
  listedAt,
  listPage,
  type Places,
  placesOf,
} from '../../functions/ports/ledger-records.ts';
import type { ConversationEvent } from '../../shared/conversation/event.ts';
import type { ConversationId } from '../../shared/kernel/brand.ts';
import type { Instant } from '../../shared/kernel/instant.ts';
import type { Invocation } from './invocation.ts';

type Row = Stored & {
  readonly at: Instant;
  readonly nextDueAt: Instant | undefined;
  readonly urgent: boolean;
  /** Where somebody wrote over the snapshot. */
  damaged: string | undefined;
};

type Kept = {
  readonly version: number;
  readonly commitId: Stored['commitId'];
  readonly at: Instant;
  events: readonly ConversationEvent[];
};

/** A ledger that keeps values as they are instead of text: the same answers as the others, many times as fast. */
export type SimulatedLedger = Ledger & {
  damage(id: ConversationId, state: string): void;
  erase(id: ConversationId, version: number): void;
  /** The earliest due time of any row. */
  earliestDue(): Instant | undefined;
  /**
   * The ledger as one invocation meets it, with faults below the port: `stored` is told of each commit when it stands. Absent where
   * faults strike at the port itself.
   */
  readonly through?: (
    invocation: Pick<Invocation, 'call' | 'raw'>,
    stored: (commit: Commit) => void,
  ) => Ledger;
};

const withoutPersonal = (event: ConversationEvent): ConversationEvent => {
  if (!('personal' in event)) return event;
  const { personal: _, ...rest } = event;
  return rest;
};

const byDue = (one: Row, other: Row): number =>
  Number(other.urgent) - Number(one.urgent) ||
  (one.nextDueAt ?? Infinity) - (other.nextDueAt ?? Infinity) ||
  0;

/** `writeOut` says which commits are written down as the stores would, so that their bounds are kept: all, or one in so many. */
export const simulatedLedger = (writeOut: number): SimulatedLedger => {
  const rows = new Map<ConversationId, Row>();
  const commits = new Map<ConversationId, Kept[]>();
  const pointers = new Map<string, Pointer>();
  const known = new WeakMap<Row, Places>();
  let written = 0;

  const commit = (wanted: Commit): CommitOutcome => {
    written += 1;
    if (written % writeOut === 0) encodeCommit(wanted);
    const { conversationId: id, commitId, at, state, events, nextDueAt, urgent } = wanted;
    const history = commits.get(id) ?? [];
    const standing = history[wanted.expectedVersion];
    if (standing !== undefined) return standing.commitId === commitId ? 'committed' : 'conflict';
    if (history.length !== wanted.expectedVersion) return 'conflict';
    const isTaken = wanted.pointers.some(({ key, guard }) => {
      const there = pointers.get(key);
      return guard === 'absent' && there !== undefined && !((there.freeFrom ?? Infinity) <= at);
    });
    if (isTaken) return 'conflict';
    const version = wanted.expectedVersion + 1;
    rows.set(id, { state, version, commitId, at, nextDueAt, urgent, damaged: undefined });
    history.push({ version, commitId, at, events });
    commits.set(id, history);
    for (const { key, value, freeFrom } of wanted.pointers)
      pointers.set(key, { value, ...(freeFrom === undefined ? {} : { freeFrom }) });
    return 'committed';
  };

  const listed = (wanted: (row: Row) => boolean, limit: number): readonly ConversationId[] =>
    [...rows.entries()]
      .filter(([, row]) => wanted(row))
      .sort(([, one], [, other]) => byDue(one, other))
      .slice(0, limit)
      .map(([id]) => id);

  const placed = (which: 'active' | 'task') =>
    [...rows.entries()]
      .flatMap(([conversationId, row]) => {
        const { state, at, version } = row;
        const places = known.get(row) ?? placesOf({ conversationId, state, at });
        known.set(row, places);
        const place = places[which];
        return place === undefined ? [] : [{ place, version, search: places.search }];
      })
      .sort((one, other) => (one.place < other.place ? -1 : 1));

  return {
    load: async (id) => {
      const row = rows.get(id);
      if (row === undefined) return undefined;
      const state = row.damaged === undefined ? row.state : decodeSnapshot(id, row.damaged);
      return { state, version: row.version, commitId: row.commitId };
    },
    commit: async (wanted) => commit(wanted),
    find: async (key) => pointers.get(key),
    due: async (now, limit) => listed(({ nextDueAt }) => nextDueAt !== undefined && nextDueAt <= now, limit),
    withOpenCase: async (limit) => listed(({ urgent }) => urgent, limit),
    withOpenTask: async ({ limit, after = '' }) =>
      listPage(
        placed('task').filter(({ place }) => place > after),
        limit,
      ),
    recent: async ({ limit, after }) =>
      listPage(
        placed('active')
          .reverse()
          .filter(({ place }) => after === undefined || after === '' || place < after),
        limit,
      ),
    search: async (terms, limit) =>
      terms.length === 0
        ? []
        : placed('active')
            .reverse()
            .filter(({ search }) => terms.every((term) => search.includes(` ${term}`)))
            .slice(0, limit)
            .map(listedAt),
    history: async (id, afterVersion) => (commits.get(id) ?? []).slice(afterVersion),
    damage: (id, state) => {
      const row = rows.get(id);
      if (row !== undefined) row.damaged = state;
    },
    erase: (id, version) => {
      const kept = commits.get(id)?.[version - 1];
      if (kept !== undefined) kept.events = kept.events.map(withoutPersonal);
    },
    earliestDue: () => {
      let least: Instant | undefined;
      for (const { nextDueAt } of rows.values())
        if (nextDueAt !== undefined && (least === undefined || nextDueAt < least)) least = nextDueAt;
      return least;
    },
  };
};
