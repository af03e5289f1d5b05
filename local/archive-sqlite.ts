import type { DatabaseSync } from 'node:sqlite';
import type { Archive } from '../functions/ports/archive.ts';
import { partsLeft, recordedAs } from '../functions/ports/ledger-records.ts';
import { WorldError } from '../functions/ports/world-error.ts';
import { conversationId } from '../shared/kernel/brand.ts';

/** The whole of a laptop's ledger, in the file that `sqliteLedger` has prepared. */
export const sqliteArchive = (database: DatabaseSync): Archive => {
  const all = database.prepare('SELECT DISTINCT conversation FROM commits');
  const ofPatient = database.prepare('SELECT DISTINCT conversation FROM commits WHERE instr(events, ?) > 0');
  const read = database.prepare('SELECT parts FROM personal WHERE conversation = ? AND version = ?');
  const write = database.prepare('UPDATE personal SET parts = ? WHERE conversation = ? AND version = ?');
  const remove = database.prepare('DELETE FROM personal WHERE conversation = ? AND version = ?');
  const guarded = <Value>(work: () => Value): Value => {
    try {
      return work();
    } catch (cause) {
      if (cause instanceof WorldError) throw cause;
      throw new WorldError('the local file failed on its archive', {
        code: 'unavailable',
        retriable: true,
        cause,
      });
    }
  };
  return {
    conversations: async (patient) =>
      guarded(() =>
        (patient === undefined ? all.all() : ofPatient.all(recordedAs(patient))).map((row) =>
          conversationId(String(row['conversation'])),
        ),
      ),
    forget: async (id, version, keep) =>
      guarded(() => {
        database.exec('BEGIN IMMEDIATE');
        try {
          const row = read.get(id, version);
          if (row === undefined) return;
          const left = partsLeft(id, String(row['parts']), keep);
          if (left === undefined) remove.run(id, version);
          else write.run(left, id, version);
          database.exec('COMMIT');
        } finally {
          if (database.isTransaction) database.exec('ROLLBACK');
        }
      }),
  };
};
