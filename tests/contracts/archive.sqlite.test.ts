import { DatabaseSync } from 'node:sqlite';
import { sqliteArchive } from '../../local/archive-sqlite.ts';
import { sqliteLedger } from '../../local/ledger-sqlite.ts';
import { archiveContract } from './archive.contract.ts';

archiveContract('the archive of an SQLite ledger', async () => {
  const database = new DatabaseSync(':memory:');
  return {
    ledger: sqliteLedger(database),
    archive: sqliteArchive(database),
    close: async () => database.close(),
  };
});
