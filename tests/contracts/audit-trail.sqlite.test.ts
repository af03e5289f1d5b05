import { DatabaseSync } from 'node:sqlite';
import { sqliteAuditTrail } from '../../local/audit-trail-sqlite.ts';
import { listAuditTrail } from '../support/audit-trail-map.ts';
import { auditTrailContract } from './audit-trail.contract.ts';

auditTrailContract('the audit trail in a list', async () => ({
  trail: listAuditTrail(),
  close: async () => {},
}));

auditTrailContract('the SQLite audit trail', async () => {
  const database = new DatabaseSync(':memory:');
  return { trail: sqliteAuditTrail(database), close: async () => database.close() };
});
