import type { DatabaseSync } from 'node:sqlite';
import { auditDay, auditPlace, decodeAudit, encodeAudit } from '../functions/ports/audit-records.ts';
import type { AuditLine, AuditTrail } from '../functions/ports/audit-trail.ts';
import { WorldError } from '../functions/ports/world-error.ts';

const table = `
  CREATE TABLE IF NOT EXISTS audit (
    day TEXT NOT NULL,
    place TEXT NOT NULL,
    conversation TEXT,
    entry TEXT NOT NULL,
    PRIMARY KEY (day, place)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS audit_of_conversation ON audit (conversation, place) WHERE conversation IS NOT NULL;
`;

const lineOf = (row: Record<string, unknown>): AuditLine =>
  decodeAudit(String(row['place']), String(row['entry']));

/** The trail of a laptop, in the file of its ledger. */
export const sqliteAuditTrail = (database: DatabaseSync): AuditTrail => {
  database.exec(table);
  const add = database.prepare(
    'INSERT INTO audit (day, place, conversation, entry) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING',
  );
  const ofConversation = database.prepare(
    'SELECT place, entry FROM audit WHERE conversation = ? ORDER BY place DESC LIMIT ?',
  );
  const ofDay = database.prepare('SELECT place, entry FROM audit WHERE day = ? ORDER BY place DESC LIMIT ?');
  const guarded = <Value>(work: () => Value): Value => {
    try {
      return work();
    } catch (cause) {
      if (cause instanceof WorldError) throw cause;
      throw new WorldError('the local file failed on the audit trail', {
        code: 'unavailable',
        retriable: true,
        cause,
      });
    }
  };
  return {
    append: async (entry) =>
      guarded(() => {
        add.run(auditDay(entry), auditPlace(entry), entry.conversation ?? null, encodeAudit(entry));
      }),
    ofConversation: async (id, limit) => guarded(() => ofConversation.all(id, limit).map(lineOf)),
    ofDay: async (day, limit) => guarded(() => ofDay.all(day, limit).map(lineOf)),
  };
};
