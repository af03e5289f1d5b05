import type { DatabaseSync, SQLOutputValue, StatementSync } from 'node:sqlite';
import type { Commit, CommitOutcome, Ledger, Pointer, PointerWrite } from '../functions/ports/ledger.ts';
import {
  decodeEvents,
  decodeSnapshot,
  encodeCommit,
  listedAt,
  listPage,
  type Places,
  unreadable,
} from '../functions/ports/ledger-records.ts';
import { WorldError } from '../functions/ports/world-error.ts';
import { type ConversationId, commitId, conversationId } from '../shared/kernel/brand.ts';
import { type Instant, instant } from '../shared/kernel/instant.ts';
import { prepareTables } from './ledger-tables.ts';

/** The ledger of one laptop: the port, and what its host asks for between two turns of the clock. */
export type SqliteLedger = Ledger & {
  /** The smallest due time after `after`: how far the clock may be turned before something happens. */
  nextDueAt(after?: Instant): Instant | undefined;
  /** Every conversation, the youngest first. */
  conversations(): readonly ConversationId[];
  close(): void;
};

const statements = {
  load: 'SELECT version, commit_id, state FROM conversations WHERE id = ?',
  commitAt: 'SELECT commit_id FROM commits WHERE conversation = ? AND version = ?',
  save: `INSERT INTO conversations (id, version, commit_id, state, next_due_at, urgent, active, task, search)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET version = excluded.version, commit_id = excluded.commit_id,
      state = excluded.state, next_due_at = excluded.next_due_at, urgent = excluded.urgent,
      active = excluded.active, task = excluded.task, search = excluded.search`,
  append: 'INSERT INTO commits (conversation, version, commit_id, at, events) VALUES (?, ?, ?, ?, ?)',
  appendPersonal: 'INSERT INTO personal (conversation, version, parts) VALUES (?, ?, ?)',
  point: `INSERT INTO pointers (key, value, free_from) VALUES (?, ?, ?)
    ON CONFLICT (key) DO UPDATE SET value = excluded.value, free_from = excluded.free_from`,
  find: 'SELECT value, free_from FROM pointers WHERE key = ?',
  due: `SELECT id FROM conversations WHERE urgent = ? AND next_due_at <= ? ORDER BY next_due_at LIMIT ?`,
  open: 'SELECT id FROM conversations WHERE urgent = 1 ORDER BY next_due_at NULLS LAST, id LIMIT ?',
  tasks: `SELECT task AS place, version FROM conversations WHERE task IS NOT NULL AND task > ? ORDER BY task LIMIT ?`,
  recent: `SELECT active AS place, version FROM conversations WHERE active > '' AND active < ?
    ORDER BY active DESC LIMIT ?`,
  search: `SELECT active AS place, version FROM conversations WHERE active > ''
    AND instr(search, ?) > 0 AND instr(search, ?) > 0 AND instr(search, ?) > 0 AND instr(search, ?) > 0
    ORDER BY active DESC LIMIT ?`,
  history: `SELECT version, commit_id, at, events, parts
    FROM commits LEFT JOIN personal USING (conversation, version)
    WHERE conversation = ? AND version > ? ORDER BY version`,
  nextDueAt: 'SELECT min(next_due_at) AS at FROM conversations WHERE next_due_at > ?',
  conversations: 'SELECT id FROM conversations ORDER BY opened DESC',
} as const;

type Prepared = { readonly [Name in keyof typeof statements]: StatementSync };

/**
 * Keeps conversations in an SQLite database that the caller has opened: a file that survives a restart, or
 * `:memory:`. The caller may keep tables of its own in it.
 */
export const sqliteLedger = (database: DatabaseSync): SqliteLedger => {
  // A claim that a power cut takes back is a second text to the patient: each commit reaches the disk before
  // it counts.
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 5000;');
  prepareTables(database);
  const sql = prepare(database);
  return {
    load: async (id) =>
      guarded(id, () => {
        const row = sql.load.get(id);
        if (row === undefined) return undefined;
        return {
          state: decodeSnapshot(id, text(row, 'state')),
          version: number(row, 'version'),
          commitId: commitId(text(row, 'commit_id')),
        };
      }),
    commit: async (commit) => commitTo(database, sql, commit),
    find: async (key) => guarded('of a pointer', () => findPointer(sql, key)),
    due: async (now, limit) =>
      guarded('of the due list', () => {
        // Two ranges of the index, so that what is not due yet is never looked at.
        const urgent = ids(sql.due.all(1, now, limit));
        return [...urgent, ...ids(sql.due.all(0, now, limit - urgent.length))];
      }),
    withOpenCase: async (limit) => guarded('of the open cases', () => ids(sql.open.all(limit))),
    withOpenTask: async ({ limit, after = '' }) =>
      guarded('of the tasks', () => listPage(places(sql.tasks.all(after, limit + 1)), limit)),
    recent: async ({ limit, after = '~' }) =>
      guarded('of the list', () =>
        listPage(places(sql.recent.all(after === '' ? '~' : after, limit + 1)), limit),
      ),
    search: async ([first, second = first, third = first, fourth = first], limit) =>
      guarded('of a search', () =>
        first === undefined
          ? []
          : places(
              sql.search.all(
                ...[first, second ?? first, third ?? first, fourth ?? first].map((term) => ` ${term}`),
                limit,
              ),
            ).map(listedAt),
      ),
    history: async (id, afterVersion) =>
      guarded(id, () =>
        sql.history.all(id, afterVersion).map((row) => ({
          version: number(row, 'version'),
          commitId: commitId(text(row, 'commit_id')),
          at: instant(number(row, 'at')),
          events: decodeEvents(id, text(row, 'events'), optionalText(row, 'parts')),
        })),
      ),
    nextDueAt: (after = instant(-8e15)) => optionalInstant(sql.nextDueAt.get(after) ?? {}, 'at'),
    conversations: () => ids(sql.conversations.all()),
    close: () => database.close(),
  };
};

const prepare = (database: DatabaseSync): Prepared => ({
  load: database.prepare(statements.load),
  commitAt: database.prepare(statements.commitAt),
  save: database.prepare(statements.save),
  append: database.prepare(statements.append),
  appendPersonal: database.prepare(statements.appendPersonal),
  point: database.prepare(statements.point),
  find: database.prepare(statements.find),
  due: database.prepare(statements.due),
  open: database.prepare(statements.open),
  tasks: database.prepare(statements.tasks),
  recent: database.prepare(statements.recent),
  search: database.prepare(statements.search),
  history: database.prepare(statements.history),
  nextDueAt: database.prepare(statements.nextDueAt),
  conversations: database.prepare(statements.conversations),
});

const commitTo = (database: DatabaseSync, sql: Prepared, commit: Commit): CommitOutcome => {
  const id = commit.conversationId;
  const records = encodeCommit(commit);
  const version = commit.expectedVersion + 1;
  const outcome = guarded(id, (): CommitOutcome => {
    database.exec('BEGIN IMMEDIATE');
    try {
      const standing = sql.commitAt.get(id, version);
      // The same commit issued again after a lost answer has already won.
      if (standing !== undefined)
        return text(standing, 'commit_id') === commit.commitId ? 'committed' : 'conflict';
      if (versionOf(sql, id) !== commit.expectedVersion) return 'conflict';
      if (commit.pointers.some((pointer) => isTaken(sql, pointer, commit.at))) return 'conflict';

      const due = commit.nextDueAt ?? null;
      sql.save.run(
        id,
        version,
        commit.commitId,
        records.state,
        due,
        commit.urgent ? 1 : 0,
        ...placed(records.places),
      );
      sql.append.run(id, version, commit.commitId, commit.at, records.events);
      if (records.personal !== undefined) sql.appendPersonal.run(id, version, records.personal);
      for (const { key, value, freeFrom } of commit.pointers) sql.point.run(key, value, freeFrom ?? null);
      return finish(database);
    } finally {
      if (database.isTransaction) database.exec('ROLLBACK');
    }
  });
  return outcome;
};

const placed = ({ active, task, search }: Places): [string, string | null, string] => [
  active ?? '',
  task ?? null,
  search,
];

/** What fails while the transaction is being made durable may still be on the disk. */
const finish = (database: DatabaseSync): CommitOutcome => {
  try {
    database.exec('COMMIT');
    return 'committed';
  } catch {
    return 'unknown';
  }
};

const isTaken = (sql: Prepared, pointer: PointerWrite, at: Instant): boolean => {
  if (pointer.guard === 'any') return false;
  const standing = findPointer(sql, pointer.key);
  return standing !== undefined && (standing.freeFrom === undefined || standing.freeFrom > at);
};

const findPointer = (sql: Prepared, key: string): Pointer | undefined => {
  const row = sql.find.get(key);
  if (row === undefined) return undefined;
  const freeFrom = optionalInstant(row, 'free_from');
  return { value: text(row, 'value'), ...(freeFrom === undefined ? {} : { freeFrom }) };
};

const versionOf = (sql: Prepared, id: ConversationId): number => {
  const row = sql.load.get(id);
  return row === undefined ? 0 : number(row, 'version');
};

type Row = Readonly<Record<string, SQLOutputValue>>;

const ids = (rows: readonly Row[]): readonly ConversationId[] =>
  rows.map((row) => conversationId(text(row, 'id')));

const places = (rows: readonly Row[]): readonly { place: string; version: number }[] =>
  rows.map((row) => ({ place: text(row, 'place'), version: number(row, 'version') }));

const text = (row: Row, column: string): string => {
  const value = row[column];
  if (typeof value !== 'string') throw unreadable('of the local file', `${column} is no text`);
  return value;
};

const optionalText = (row: Row, column: string): string | undefined =>
  row[column] === null ? undefined : text(row, column);

const number = (row: Row, column: string): number => {
  const value = row[column];
  if (typeof value !== 'number') throw unreadable('of the local file', `${column} is no number`);
  return value;
};

const optionalInstant = (row: Row, column: string): Instant | undefined =>
  row[column] === null ? undefined : instant(number(row, column));

/** The database's own failures (a full disk, a locked or closed file) as the one error a port may throw. */
const guarded = <Value>(about: string, work: () => Value): Value => {
  try {
    return work();
  } catch (cause) {
    if (!isSqliteFailure(cause)) throw cause;
    throw new WorldError(`the local file failed on row ${about}`, {
      code: 'unavailable',
      retriable: true,
      cause,
    });
  }
};

const isSqliteFailure = (cause: unknown): boolean =>
  cause instanceof Error &&
  'code' in cause &&
  (cause.code === 'ERR_SQLITE_ERROR' || cause.code === 'ERR_INVALID_STATE');
