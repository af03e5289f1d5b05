import { conversationId, personId } from '../../shared/kernel/brand.ts';
import { instant, toIso } from '../../shared/kernel/instant.ts';
import { type AuditLine, auditedDeeds } from './audit-trail.ts';

const timeDigits = 16;

/** Where a line stands: texts that order by time, the same in every store. */
export const auditPlace = (line: AuditLine): string =>
  'place' in line ? line.place : `${String(Math.max(0, line.at)).padStart(timeDigits, '0')}/${line.id}`;

/** The day of UTC that a line is filed under. */
export const auditDay = ({ at }: AuditLine): string => toIso(at).slice(0, 10);

/** A line as it is stored; one that was not understood stays as it was. */
export const encodeAudit = (line: AuditLine): string => ('place' in line ? line.text : JSON.stringify(line));

const fieldsOf = (text: string): ReadonlyMap<string, unknown> => {
  try {
    return new Map<string, unknown>(Object.entries(Object(JSON.parse(text))));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return new Map();
  }
};

/** Reads back the line that stands at `place`. One that is none is shown as unknown, with what can be read of it. */
export const decodeAudit = (place: string, text: string): AuditLine => {
  const fields = fieldsOf(text);
  const textOf = (name: string): string | undefined => {
    const value = fields.get(name);
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const [id, by, role, about] = ['id', 'by', 'role', 'about'].map(textOf);
  const where = textOf('conversation');
  const known = {
    ...(where === undefined ? {} : { conversation: conversationId(where) }),
    ...(about === undefined ? {} : { about }),
  };
  const at = fields.get('at');
  const deed = auditedDeeds.find((one) => one === fields.get('deed'));
  if (
    id === undefined ||
    by === undefined ||
    role === undefined ||
    deed === undefined ||
    typeof at !== 'number'
  ) {
    const when = instant(Number(place.slice(0, timeDigits)) || 0);
    const who = { ...(by === undefined ? {} : { by }), ...(role === undefined ? {} : { role }) };
    return { deed: 'unknown', place, at: when, text, ...who, ...known };
  }
  return { id, at: instant(at), by: personId(by), role, deed, ...known };
};
