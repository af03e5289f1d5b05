import { auditDay, auditPlace } from '../../functions/ports/audit-records.ts';
import type { AuditLine, AuditTrail } from '../../functions/ports/audit-trail.ts';

/** The trail in a list: what the real ones are compared with. */
export const listAuditTrail = (): AuditTrail & { readonly entries: readonly AuditLine[] } => {
  const entries: AuditLine[] = [];
  const latest = (wanted: (entry: AuditLine) => boolean, limit: number): readonly AuditLine[] =>
    entries
      .filter(wanted)
      .sort((a, b) => (auditPlace(a) < auditPlace(b) ? 1 : -1))
      .slice(0, limit);
  return {
    entries,
    append: async (entry) => {
      if (!entries.some((one) => auditPlace(one) === auditPlace(entry))) entries.push(entry);
    },
    ofConversation: async (id, limit) => latest((entry) => entry.conversation === id, limit),
    ofDay: async (day, limit) => latest((entry) => auditDay(entry) === day, limit),
  };
};
