import type { Commit, CommitOutcome, Ledger, Pointer, StoredCommit } from '../../functions/ports/ledger.ts';
import {
  decodeEvents,
  decodeSnapshot,
  encodeCommit,
  listedAt,
  listPage,
  type Places,
} from '../../functions/ports/ledger-records.ts';
import type { CommitId, ConversationId } from '../../shared/kernel/brand.ts';
import type { Instant } from '../../shared/kernel/instant.ts';

type Row = {
  state: string;
  readonly version: number;
  readonly commitId: CommitId;
  readonly nextDueAt: Instant | undefined;
  readonly urgent: boolean;
  readonly places: Places;
};

type CommitRow = {
  readonly commitId: CommitId;
  readonly at: Instant;
  readonly events: string;
  personal: string | undefined;
};

/**
 * The ledger in two dozen plain lines: what the real ones are compared with, and quick enough for millions of
 * commits.
 */
export type MapLedger = Ledger & {
  damage(id: ConversationId, state: string): void;
  erase(id: ConversationId, version: number): void;
};

export const mapLedger = (): MapLedger => {
  const rows = new Map<ConversationId, Row>();
  const commits = new Map<ConversationId, CommitRow[]>();
  const pointers = new Map<string, Pointer>();

  const commit = (wanted: Commit): CommitOutcome => {
    const records = encodeCommit(wanted);
    const history = commits.get(wanted.conversationId) ?? [];
    const standing = history[wanted.expectedVersion];
    if (standing !== undefined) return standing.commitId === wanted.commitId ? 'committed' : 'conflict';
    if (history.length !== wanted.expectedVersion) return 'conflict';
    const taken = wanted.pointers.some(({ key, guard }) => {
      const there = pointers.get(key);
      return guard === 'absent' && there !== undefined && !((there.freeFrom ?? Infinity) <= wanted.at);
    });
    if (taken) return 'conflict';

    const { commitId, at, nextDueAt, urgent } = wanted;
    const version = wanted.expectedVersion + 1;
    const { state, places } = records;
    rows.set(wanted.conversationId, { state, version, commitId, nextDueAt, urgent, places });
    commits.set(wanted.conversationId, [
      ...history,
      { commitId, at, events: records.events, personal: records.personal },
    ]);
    for (const { key, value, freeFrom } of wanted.pointers) {
      pointers.set(key, { value, ...(freeFrom === undefined ? {} : { freeFrom }) });
    }
    return 'committed';
  };

  const dueFirst = (a: Row, b: Row): number => (a.nextDueAt ?? Infinity) - (b.nextDueAt ?? Infinity) || 0;
  const listed = (wanted: (row: Row) => boolean, limit: number): readonly ConversationId[] =>
    [...rows]
      .filter(([, row]) => wanted(row))
      .sort(([, a], [, b]) => Number(b.urgent) - Number(a.urgent) || dueFirst(a, b))
      .slice(0, limit)
      .map(([id]) => id);

  const placed = (of: (places: Places) => string | undefined) =>
    [...rows.values()].flatMap(({ places, version }) => {
      const place = of(places);
      return place === undefined ? [] : [{ place, version, search: places.search }];
    });
  const inOrder = (a: { place: string }, b: { place: string }): number => (a.place < b.place ? -1 : 1);
  const newest = () =>
    placed(({ active }) => active)
      .sort(inOrder)
      .reverse();

  return {
    load: async (id) => {
      const row = rows.get(id);
      if (row === undefined) return undefined;
      return { state: decodeSnapshot(id, row.state), version: row.version, commitId: row.commitId };
    },
    commit: async (wanted) => commit(wanted),
    find: async (key) => pointers.get(key),
    due: async (now, limit) => listed((row) => row.nextDueAt !== undefined && row.nextDueAt <= now, limit),
    withOpenCase: async (limit) => listed((row) => row.urgent, limit),
    withOpenTask: async ({ limit, after = '' }) => {
      const tasks = placed(({ task }) => task).sort(inOrder);
      return listPage(
        tasks.filter(({ place }) => place > after),
        limit,
      );
    },
    recent: async ({ limit, after }) =>
      listPage(
        newest().filter(({ place }) => after === undefined || after === '' || place < after),
        limit,
      ),
    search: async (terms, limit) =>
      terms.length === 0
        ? []
        : newest()
            .filter(({ search }) => terms.every((term) => search.includes(` ${term}`)))
            .slice(0, limit)
            .map(listedAt),
    history: async (id, afterVersion) =>
      (commits.get(id) ?? []).slice(afterVersion).map(
        ({ commitId, at, events, personal }, n): StoredCommit => ({
          version: afterVersion + n + 1,
          commitId,
          at,
          events: decodeEvents(id, events, personal),
        }),
      ),
    damage: (id, state) => {
      const row = rows.get(id);
      if (row !== undefined) row.state = state;
    },
    erase: (id, version) => {
      const row = commits.get(id)?.[version - 1];
      if (row !== undefined) row.personal = undefined;
    },
  };
};
