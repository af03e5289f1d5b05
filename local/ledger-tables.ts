import type { DatabaseSync } from 'node:sqlite';
import { decodeSnapshot, placesOf } from '../functions/ports/ledger-records.ts';
import { conversationId } from '../shared/kernel/brand.ts';
import { instant } from '../shared/kernel/instant.ts';

const tables = `
  CREATE TABLE IF NOT EXISTS conversations (
    opened INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    commit_id TEXT NOT NULL,
    state TEXT NOT NULL,
    next_due_at INTEGER,
    urgent INTEGER NOT NULL,
    active TEXT NOT NULL DEFAULT '',
    task TEXT,
    search TEXT NOT NULL DEFAULT ''
  ) STRICT;
  CREATE INDEX IF NOT EXISTS due ON conversations (urgent DESC, next_due_at) WHERE next_due_at IS NOT NULL;
  CREATE TABLE IF NOT EXISTS commits (
    conversation TEXT NOT NULL,
    version INTEGER NOT NULL,
    commit_id TEXT NOT NULL,
    at INTEGER NOT NULL,
    events TEXT NOT NULL,
    PRIMARY KEY (conversation, version)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS personal (
    conversation TEXT NOT NULL,
    version INTEGER NOT NULL,
    parts TEXT NOT NULL,
    PRIMARY KEY (conversation, version)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS pointers (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL,
    free_from INTEGER
  ) STRICT, WITHOUT ROWID;
`;

/** Lists are read from their indexes alone: the snapshots beside them are large. */
const indexes = `
  CREATE INDEX IF NOT EXISTS recent ON conversations (active, search, version);
  CREATE INDEX IF NOT EXISTS tasks ON conversations (task, version) WHERE task IS NOT NULL;
`;

/** A file from before the lists: its conversations take their places in them once. */
const listOlder = (database: DatabaseSync): void => {
  const columns = new Set(
    database
      .prepare('PRAGMA table_info(conversations)')
      .all()
      .map((column) => column['name']),
  );
  if (columns.has('active')) return;
  database.exec(`
    ALTER TABLE conversations ADD COLUMN active TEXT NOT NULL DEFAULT '';
    ALTER TABLE conversations ADD COLUMN task TEXT;
    ALTER TABLE conversations ADD COLUMN search TEXT NOT NULL DEFAULT '';
  `);
  const place = database.prepare('UPDATE conversations SET active = ?, task = ?, search = ? WHERE id = ?');
  const rows = database
    .prepare(
      'SELECT id, state, (SELECT max(at) FROM commits WHERE conversation = id) AS at FROM conversations',
    )
    .all();
  for (const row of rows) {
    const id = conversationId(String(row['id']));
    try {
      const state = decodeSnapshot(id, String(row['state']));
      const { active, task, search } = placesOf({
        conversationId: id,
        state,
        at: instant(Number(row['at'])),
      });
      place.run(active ?? '', task ?? null, search, id);
    } catch {}
  }
};

/** Makes the tables of a fresh file, and brings an older one to their shape. */
export const prepareTables = (database: DatabaseSync): void => {
  database.exec(tables);
  listOlder(database);
  database.exec(indexes);
};
