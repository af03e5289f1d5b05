import { copyFileSync } from 'node:fs';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { sqliteLedger } from '../../../local/ledger-sqlite.ts';
import { assert } from '../../../shared/kernel/assert.ts';
import type { ConversationId } from '../../../shared/kernel/brand.ts';
import { second } from '../../../shared/kernel/instant.ts';
import { idOf, markOf, phoneOf, recorded } from './world.ts';

/** So many are the product's own commits; what is more are copies of these, under ids, numbers and due times of their own. */
export const originalsMax = 10_000;

const tables = ['conversations', 'commits', 'personal', 'pointers'] as const;
type Row = Readonly<Record<string, SQLInputValue>>;

type Named = { readonly n: number; readonly id: ConversationId };
const named = (n: number): Named => ({ n, id: idOf(n) });

/** One value of a copied row. The row's own number is not copied: the table gives out another. */
const copied = (column: string, value: SQLInputValue, from: Named, to: Named): SQLInputValue => {
  if (column === 'opened') return null;
  if (column === 'next_due_at' && typeof value === 'number') return value + (to.n - from.n) * second;
  if (typeof value !== 'string') return value;
  return value
    .replaceAll(from.id, to.id)
    .replaceAll(phoneOf(from.n), phoneOf(to.n))
    .replaceAll(markOf(from.n), markOf(to.n));
};

/** The rows of every original, by its number. */
const rowsOf = (
  database: DatabaseSync,
  table: string,
  originals: readonly Named[],
): ReadonlyMap<number, readonly Row[]> => {
  const numbers = new Map<string, number>(originals.map(({ n, id }) => [id, n]));
  const rows = new Map<number, Row[]>();
  for (const row of database.prepare(`SELECT * FROM ${table}`).all()) {
    const owner = String(row['id'] ?? row['conversation'] ?? row['value']);
    const id = /c-[a-z2-7]{20,}/.exec(owner)?.[0] ?? '';
    const n = numbers.get(id);
    assert(n !== undefined, 'every row of a fresh file belongs to an original');
    rows.set(n, [...(rows.get(n) ?? []), row]);
  }
  return rows;
};

const copy = (database: DatabaseSync, conversations: number): void => {
  // In the order of the largest tables: their pages are written once. The sweep then finds its rows far apart.
  const order = Array.from({ length: conversations - originalsMax }, (_, k) => originalsMax + k)
    .map(named)
    .sort((one, other) => (one.id < other.id ? -1 : 1));
  const originals = Array.from({ length: originalsMax }, (_, n) => named(n));
  for (const table of tables) {
    const rows = rowsOf(database, table, originals);
    const columns = Object.keys(rows.get(0)?.[0] ?? {});
    const insert = database.prepare(
      `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
    );
    database.exec('BEGIN');
    for (const to of order) {
      const from = originals[to.n % originalsMax] ?? to;
      for (const row of rows.get(from.n) ?? [])
        insert.run(...columns.map((column) => copied(column, row[column] ?? null, from, to)));
    }
    database.exec('COMMIT');
  }
};

/** Makes a file that holds the originals. */
export const fillOriginals = async (file: string): Promise<void> => {
  const database = new DatabaseSync(file);
  const ledger = sqliteLedger(database);
  // Nothing is measured meanwhile, and a file that is lost is made again.
  database.exec('PRAGMA synchronous = OFF');
  for (let n = 0; n < originalsMax; n += 1)
    assert((await ledger.commit(recorded(n))) === 'committed', 'nothing rivals the bench for its commits');
  ledger.close();
};

/** Copies the originals' file into one that holds so many conversations. */
export const fillUp = (originals: string, file: string, conversations: number): void => {
  copyFileSync(originals, file);
  const database = new DatabaseSync(file);
  database.exec('PRAGMA synchronous = OFF; PRAGMA cache_size = -500000; PRAGMA wal_autocheckpoint = 50000');
  if (conversations > originalsMax) copy(database, conversations);
  const [{ count } = { count: 0 }] = database.prepare('SELECT count(*) AS count FROM conversations').all();
  assert(count === conversations, 'the file holds what it should');
  database.close();
};
