import type { Archive } from '../../functions/ports/archive.ts';
import type { Commit, CommitOutcome, Ledger, Pointer, Stored } from '../../functions/ports/ledger.ts';
import {
  decodeSnapshot,
  encodeCommit,
  listedAt,
  listPage,
  type Places,
  placesOf,
  recordedAs,
} from '../../functions/ports/ledger-records.ts';
import type { ConversationEvent } from '../../shared/conversation/event.ts';
import { type ConversationId, commitId } from '../../shared/kernel/brand.ts';
import type { Instant } from '../../shared/kernel/instant.ts';
import type { Invocation } from './invocation.ts';

/** What the due-index knows of a row. */
type Indexed = { readonly nextDueAt: Instant | undefined; readonly urgent: boolean };

type Row = Stored &
  Indexed & {
    readonly at: Instant;
    /** Where somebody wrote over the snapshot. */
    damaged: string | undefined;
    /** What the index still says, until it has caught up. */
    behind: (Indexed & { readonly until: number }) | undefined;
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
  /** What an operator does with all of it. */
  readonly archive: Archive;
  /** The earliest due time of any row. */
  earliestDue(): Instant | undefined;
  /** Every conversation that was committed. */
  ids(): readonly ConversationId[];
  /** A row that nobody can read is due from now on, before all others. Absent where a store has no way to put one there. */
  poison?(id: ConversationId, state: Stored['state'], at: Instant): void;
  /** Every snapshot is gone; what the histories say is all that is left. Answers how many commits that are. */
  loseSnapshots(): number;
  /**
   * The ledger as one invocation meets it, with faults below the port: `stored` is told of each commit when it stands. Absent where
   * faults strike at the port itself.
   */
  readonly through?: (
    invocation: Pick<Invocation, 'call' | 'raw' | 'release'>,
    stored: (commit: Commit) => void,
  ) => Ledger;
};

const withoutPersonal = (event: ConversationEvent): ConversationEvent => {
  if (!('personal' in event)) return event;
  const { personal: _, ...rest } = event;
  return rest;
};

/** What an operator's tool looks through: events never change, and are read again for every patient. */
const written = new WeakMap<Kept['events'], string>();
const asWritten = (events: Kept['events']): string => {
  const text = written.get(events) ?? JSON.stringify(events);
  written.set(events, text);
  return text;
};

const archiveOf = (commits: ReadonlyMap<ConversationId, readonly Kept[]>): Archive => ({
  conversations: async (patient) =>
    [...commits].flatMap(([id, history]) => {
      const isTheirs =
        patient === undefined ||
        history.some(({ events }) => asWritten(events).includes(recordedAs(patient)));
      return isTheirs ? [id] : [];
    }),
  forget: async (id, version, keep) => {
    const kept = commits.get(id)?.[version - 1];
    if (kept === undefined) return;
    kept.events = kept.events.map((event, place) => (keep.includes(place) ? event : withoutPersonal(event)));
  },
});

/** How a store may be slower than it should. */
export type Store = {
  /** Which commits are written down as the stores would, so that their bounds are kept: all, or one in so many. */
  readonly writeOut: number;
  /** Until when the index does not know of a commit that was just made; undefined where it knows at once. */
  readonly indexedAfter?: () => number | undefined;
  readonly now?: () => number;
  /** Of how many bytes a page of a query is, where the store answers in pages. */
  readonly pageBytes?: number;
};

/** The lists, from the rows as the index knows them. */
const listsOf = (rows: ReadonlyMap<ConversationId, Row>, clock: () => number) => {
  const known = new WeakMap<Row, Places>();
  const indexed = (row: Row): Indexed =>
    row.behind !== undefined && row.behind.until > clock() ? row.behind : row;

  const listed = (wanted: (row: Indexed) => boolean, limit: number): readonly ConversationId[] => {
    const found: (readonly [ConversationId, Indexed])[] = [];
    for (const [id, row] of rows) {
      const entry = indexed(row);
      if (wanted(entry)) found.push([id, entry]);
    }
    found.sort(
      ([, one], [, other]) =>
        Number(other.urgent) - Number(one.urgent) ||
        (one.nextDueAt ?? Infinity) - (other.nextDueAt ?? Infinity) ||
        0,
    );
    return found.slice(0, limit).map(([id]) => id);
  };

  const placed = (which: 'active' | 'task') => {
    const found: { place: string; version: number; search: string }[] = [];
    for (const [conversationId, row] of rows) {
      const { state, at, version } = row;
      if (which === 'task' && state.tasks.length === 0) continue;
      const places = known.get(row) ?? placesOf({ conversationId, state, at });
      known.set(row, places);
      const place = places[which];
      if (place !== undefined) found.push({ place, version, search: places.search });
    }
    return found.sort((one, other) => (one.place < other.place ? -1 : 1));
  };
  return { listed, placed };
};

export const simulatedLedger = ({
  writeOut,
  indexedAfter = () => undefined,
  now: clock = () => Infinity,
}: Store): SimulatedLedger => {
  const rows = new Map<ConversationId, Row>();
  const commits = new Map<ConversationId, Kept[]>();
  const pointers = new Map<string, Pointer>();
  const { listed, placed } = listsOf(rows, clock);
  let written = 0;

  const commit = (wanted: Commit): CommitOutcome => {
    written += 1;
    if (written % writeOut === 0) encodeCommit(wanted);
    const { conversationId: id, commitId: mark, at, state, events, nextDueAt, urgent } = wanted;
    const history = commits.get(id) ?? [];
    const standing = history[wanted.expectedVersion];
    if (standing !== undefined) return standing.commitId === mark ? 'committed' : 'conflict';
    if (history.length !== wanted.expectedVersion) return 'conflict';
    const isTaken = wanted.pointers.some(({ key, guard }) => {
      const there = guard === 'absent' ? pointers.get(key) : undefined;
      return there !== undefined && !((there.freeFrom ?? Infinity) <= at);
    });
    if (isTaken) return 'conflict';
    const version = wanted.expectedVersion + 1;
    const until = indexedAfter();
    const before = rows.get(id);
    const behind =
      until === undefined
        ? undefined
        : { nextDueAt: before?.nextDueAt, urgent: before?.urgent === true, until };
    rows.set(id, { state, version, commitId: mark, at, nextDueAt, urgent, damaged: undefined, behind });
    history.push({ version, commitId: mark, at, events });
    commits.set(id, history);
    for (const { key, value, freeFrom } of wanted.pointers)
      pointers.set(key, { value, ...(freeFrom === undefined ? {} : { freeFrom }) });
    return 'committed';
  };

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
    archive: archiveOf(commits),
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
    ids: () => [...commits.keys()],
    poison: (id, state, at) => {
      const indexed = { nextDueAt: at, urgent: true, behind: undefined };
      rows.set(id, { state, version: 1, commitId: commitId(id), at, damaged: '', ...indexed });
    },
    loseSnapshots: () => {
      let lost = 0;
      for (const row of rows.values()) {
        row.damaged = '';
        lost += row.version;
      }
      return lost;
    },
  };
};
