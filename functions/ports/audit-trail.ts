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
  'gave-back-task',
  'finished-task',
  'reopened-task',
  'wrote-note',
  'recorded-session',
  'amended-session',
  'cancelled-session',
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

/** A line that this version of the code does not understand: another one wrote it, or it is damaged. It hides no other. */
export type UnknownLine = {
  readonly deed: 'unknown';
  /** Where it stands, which tells when. */
  readonly place: string;
  readonly at: Instant;
  /** As it was stored. */
  readonly text: string;
} & { readonly [known in 'by' | 'role' | 'about']?: string } & { readonly conversation?: ConversationId };

export type AuditLine = AuditEntry | UnknownLine;

/** Who saw and did what on the board. Lines are only ever added. Methods throw only `WorldError`. */
export type AuditTrail = {
  append(line: AuditLine): Promise<void>;
  /** What was seen and done about one conversation, the latest first. */
  ofConversation(id: ConversationId, limit: number): Promise<readonly AuditLine[]>;
  /** What was seen and done on one day of UTC (`2026-03-02`), the latest first. */
  ofDay(day: string, limit: number): Promise<readonly AuditLine[]>;
};
