import type { ConversationId, PersonId } from '../../shared/kernel/brand.ts';
import type { Instant } from '../../shared/kernel/instant.ts';

/** What somebody who is signed in looked at or did. Acts stand in the conversation's own history too, with what came of them. */
export const auditedDeeds = [
  'signed-in',
  'signed-out',
  'saw-cases',
  'saw-call-backs',
  'saw-inbox',
  'saw-conversations',
  'searched',
  'saw-conversation',
  'saw-reports',
  'exported-report',
  'saw-settings',
  'saw-trail',
  'saw-health',
  'acted-on-case',
  'took-task',
  'finished-task',
  'reopened-task',
  'wrote-note',
  'recorded-session',
  'exported-patient',
  'erased-patient',
] as const;
export type AuditedDeed = (typeof auditedDeeds)[number];

/** One line of the trail: who, what, when, and about which thing. Ids alone, never a name, a number or a word. */
export type AuditEntry = {
  /** Fresh randomness: the same entry appended again is the same entry. */
  readonly id: string;
  readonly at: Instant;
  readonly by: PersonId;
  readonly role: string;
  readonly deed: AuditedDeed;
  readonly conversation?: ConversationId;
  /** The case, task or session that was acted on, or what was pressed. */
  readonly about?: string;
};

/** Who saw and did what on the board. Lines are only ever added. Methods throw only `WorldError`. */
export type AuditTrail = {
  append(entry: AuditEntry): Promise<void>;
  /** What was seen and done about one conversation, the latest first. */
  ofConversation(id: ConversationId, limit: number): Promise<readonly AuditEntry[]>;
  /** What was seen and done on one day of UTC (`2026-03-02`), the latest first. */
  ofDay(day: string, limit: number): Promise<readonly AuditEntry[]>;
};
