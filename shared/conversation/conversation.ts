import type { Language } from '../clinic/clinic.ts';
import { type Consent, initialConsent } from '../consent/consent.ts';
import type { PatientParticulars, Session, SessionFacts } from '../followup/session.ts';
import type { Watch } from '../followup/silence.ts';
import type { ConversationId, PatientId, ReplyId } from '../kernel/brand.ts';
import type { Instant } from '../kernel/instant.ts';
import type { CheckInKind } from '../kernel/treatment.ts';
import type { Channel, Outbound } from '../message/outbound.ts';
import type { ToldTrouble } from '../message/told-troubles.ts';
import type { Case } from '../paging/case.ts';
import type { Disposition } from '../triage/verdict.ts';
import type { Desk } from '../worklist/desk.ts';
import type { Task } from '../worklist/task.ts';

/** The last replies, as far as later decisions need them; their words are in the history. */
export type RecentReply = {
  readonly id: ReplyId;
  readonly at: Instant;
  readonly disposition: Disposition;
  readonly patients: readonly PatientId[];
  /** Hash of the words: the same text twice within two minutes gets one answer. */
  readonly digest: number;
};

/** The shape of a snapshot as this release writes it. A release that raises it comes after one that reads the new one already. */
const shape = 1;

/**
 * Everything about one address at one clinic: consent, sessions, messages and cases of every patient who uses it. One version
 * orders all of it, so a STOP and a send in flight can never both win.
 */
export type Conversation = {
  /** Of the snapshot's shape. Old numbers stay readable as long as rows live. */
  readonly schema: typeof shape;
  readonly id: ConversationId;
  readonly channel: Channel;
  /** E.164 or e-mail address. Erasable. */
  readonly address: string;
  readonly openedAt: Instant;
  /** True in the one conversation of a clinic with somebody who does not exist: nobody's list shows it, and it reaches nobody. */
  readonly canary?: true;
  readonly consent: Consent;
  /** The language the patient last wrote in, once it differed from the session's. */
  readonly prefers?: Language;
  /** True once a question has gone, or may have gone, to this address: the first one says who asks and how to stop it. */
  readonly introduced: boolean;
  readonly sessions: readonly Session[];
  /** What is still to be sent or settled, and every check-in of the sessions above. */
  readonly messages: readonly Outbound[];
  readonly cases: readonly Case[];
  readonly tasks: readonly Task[];
  /** Questions whose silence would mean something. Absent in rows from before there were any. */
  readonly watches?: readonly Watch[];
  /** Present in the one conversation of a clinic that belongs to no patient. */
  readonly desk?: Desk;
  readonly replies: readonly RecentReply[];
  /** When the last automatic answers under the hourly and daily caps were promised. */
  readonly answeredAt: readonly Instant[];
  /** The same for HELP and START. Absent where nobody has written one, and in rows from before they were counted apart. */
  readonly keywordsAnsweredAt?: readonly Instant[];
  readonly errands: readonly Errand[];
  /** What the operator was told of here lately, so that one trouble does not ring every minute. */
  readonly told?: readonly ToldTrouble[];
};

/**
 * Work this conversation has promised another one, since a patient's address may change between sessions: done by the waker under
 * the other's own version, then struck off here. A crash between leaves it due; doing it twice changes nothing.
 */
export type Errand =
  | {
      readonly type: 'supersede';
      readonly id: string;
      readonly to: ConversationId;
      readonly dueAt: Instant;
      readonly patientId: PatientId;
      readonly completedAt: Instant;
    }
  | {
      readonly type: 'adopt';
      readonly id: string;
      readonly to: ConversationId;
      readonly dueAt: Instant;
      readonly session: SessionFacts;
      readonly digest: string;
      readonly revision: number;
      /** Kinds already asked from here: they are not asked again. */
      readonly kept: readonly CheckInKind[];
      /** Erasable. */
      readonly channel: Channel;
      readonly address: string;
      readonly particulars: PatientParticulars;
    };

/** Stands where an address has been erased. No carrier takes it. */
export const erasedAddress = 'erased';

export const openConversation = (opened: {
  id: ConversationId;
  channel: Channel;
  address: string;
  at: Instant;
  canary?: boolean;
}): Conversation => ({
  schema: shape,
  id: opened.id,
  channel: opened.channel,
  address: opened.address,
  openedAt: opened.at,
  ...(opened.canary === true ? { canary: true } : {}),
  consent: initialConsent,
  introduced: false,
  sessions: [],
  messages: [],
  cases: [],
  tasks: [],
  replies: [],
  answeredAt: [],
  errands: [],
});

const isFields = (row: unknown): row is Readonly<Record<string, unknown>> =>
  typeof row === 'object' && row !== null;

/** Whether a later release gave a row a shape of its own: whoever does not know it keeps away from it. */
export const isOfLaterShape = (row: unknown): boolean => {
  const schema = isFields(row) ? row['schema'] : undefined;
  return typeof schema === 'number' && schema > shape;
};

const lists = ['sessions', 'messages', 'cases', 'tasks', 'replies', 'answeredAt', 'errands'] as const;

/** Whether a stored row is a conversation this code can read; anything else is a row for a human. */
export const isConversation = (row: unknown): row is Conversation =>
  isFields(row) &&
  row['schema'] === shape &&
  typeof row['id'] === 'string' &&
  typeof row['address'] === 'string' &&
  typeof row['consent'] === 'object' &&
  lists.every((name) => Array.isArray(row[name]));
