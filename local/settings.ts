import type { DatabaseSync } from 'node:sqlite';

/** What a laptop remembers beside its ledger: its clock, its secrets, how the carrier behaves. */
export type Settings = {
  get(name: string): string | undefined;
  set(name: string, value: string): void;
};

export const sqliteSettings = (database: DatabaseSync): Settings => {
  database.exec(
    'CREATE TABLE IF NOT EXISTS settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID',
  );
  const read = database.prepare('SELECT value FROM settings WHERE name = ?');
  const write = database.prepare(
    'INSERT INTO settings (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
  );
  return {
    get: (name) => {
      const value = read.get(name)?.['value'];
      return typeof value === 'string' ? value : undefined;
    },
    set: (name, value) => {
      write.run(name, value);
    },
  };
};
