import type { Clinic } from '../../shared/clinic/clinic.ts';
import type { ConsentReader } from '../../shared/consent/consent-words.ts';
import type { ConversationEvent } from '../../shared/conversation/event.ts';
import type { ConversationId } from '../../shared/kernel/brand.ts';
import type { Instant } from '../../shared/kernel/instant.ts';
import type { Channel } from '../../shared/message/outbound.ts';
import type { Triage } from '../../shared/triage/verdict.ts';
import type { CanaryLine } from '../ports/canary-line.ts';
import type { Clock } from '../ports/clock.ts';
import type { Heartbeat } from '../ports/heartbeat.ts';
import type { Ledger } from '../ports/ledger.ts';
import type { OptOutList } from '../ports/opt-out-list.ts';
import type { Pager } from '../ports/pager.ts';
import type { Randomness } from '../ports/randomness.ts';
import type { EmailSender, SmsSender } from '../ports/sender.ts';
import type { Waker } from '../ports/waker.ts';

/** Names conversations and links. Keyed, so that no key or link tells an address. */
export type Naming = {
  conversationId(channel: Channel, address: string): ConversationId;
  hashOf(token: string): string;
  /** A keyed hash of a digest: what is kept for ever lets nobody guess what it was made from. */
  seal(digest: string): string;
  /** Where answers to mails of this conversation go. */
  replyAddress(id: ConversationId): string;
  /** Where one click ends e-mails of this conversation. */
  unsubscribeUrl(id: ConversationId): string;
};

/** What is watched of a clinic from outside, each in the unit of its name or as a count. */
export type Figure =
  | 'OldestDueSeconds'
  | 'OldestUnacknowledgedSeconds'
  | 'AuditFailures'
  | 'CanaryAgeSeconds'
  | 'SendsRefusedByAccount';

/** What the use cases hear of each committed event: ids and types, never words. */
export type Journal = {
  committed(entry: {
    readonly conversationId: ConversationId;
    readonly version: number;
    readonly n: number;
    readonly type: ConversationEvent['type'];
    readonly durationMs: number;
  }): void;
  failed(entry: { readonly why: string; readonly conversationId?: ConversationId }): void;
  /** A figure that alarms are built on. A host that watches none leaves it out. */
  measured?(entry: { readonly figure: Figure; readonly value: number; readonly at: Instant }): void;
};

/** Everything a use case may touch. Built once, at the cold start of a function or the start of a laptop. */
export type World = {
  readonly clinic: Clinic;
  readonly ledger: Ledger;
  readonly clock: Clock;
  readonly randomness: Randomness;
  readonly naming: Naming;
  readonly journal: Journal;
};

/** What reads the words of a reply. */
export type Readers = { readonly triage: Triage; readonly consentIn: ConsentReader };

/** The world of a function that takes in replies. */
export type ReadingWorld = World & {
  /** Asked for with the first reply: their tables are more than all else that such a function carries. */
  readonly readers: () => Promise<Readers>;
};

/** The world of the one function that sends. */
export type SendingWorld = World & {
  readonly sms: SmsSender;
  readonly email: EmailSender;
  readonly pager: Pager;
};

/** The world of the sweep, which wakes what is due and tells somebody outside when all is well. */
export type SweepingWorld = World & {
  readonly waker: Waker;
  readonly heartbeat: Heartbeat;
  /** What the carrier holds back; absent where there is no carrier. */
  readonly optOuts?: OptOutList;
};

/** The world of the synthetic red flag, which comes in by the road of every text. */
export type CanaryWorld = World & { readonly line: CanaryLine };
