import { conversationId, personId } from '../../shared/kernel/brand.ts';
import { instant, toIso } from '../../shared/kernel/instant.ts';
import { type AuditEntry, auditedDeeds } from './audit-trail.ts';
import { unreadable } from './ledger-records.ts';

/** Where a line stands: texts that order by time, the same in every store. */
export const auditPlace = ({ at, id }: AuditEntry): string =>
  `${String(Math.max(0, at)).padStart(16, '0')}/${id}`;

/** The day of UTC that a line is filed under. */
export const auditDay = ({ at }: AuditEntry): string => toIso(at).slice(0, 10);

export const encodeAudit = (entry: AuditEntry): string => JSON.stringify(entry);

const textOf = (fields: ReadonlyMap<string, unknown>, name: string): string | undefined => {
  const value = fields.get(name);
  return typeof value === 'string' && value !== '' ? value : undefined;
};

/** Reads a line back; one that is none is a row for a human. */
export const decodeAudit = (text: string): AuditEntry => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw unreadable('of the audit trail', 'it is not JSON');
  }
  const fields = new Map<string, unknown>(Object.entries(Object(value)));
  const [id, by, role, conversation, about] = ['id', 'by', 'role', 'conversation', 'about'].map((name) =>
    textOf(fields, name),
  );
  const at = fields.get('at');
  const deed = auditedDeeds.find((one) => one === fields.get('deed'));
  if (
    id === undefined ||
    by === undefined ||
    role === undefined ||
    deed === undefined ||
    typeof at !== 'number'
  ) {
    throw unreadable('of the audit trail', 'it is no entry');
  }
  return {
    id,
    at: instant(at),
    by: personId(by),
    role,
    deed,
    ...(conversation === undefined ? {} : { conversation: conversationId(conversation) }),
    ...(about === undefined ? {} : { about }),
  };
};
