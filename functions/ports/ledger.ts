import type { Conversation } from '../../shared/conversation/conversation.ts';
import type { ConversationEvent } from '../../shared/conversation/event.ts';
import type { CommitId, ConversationId } from '../../shared/kernel/brand.ts';
import type { Instant } from '../../shared/kernel/instant.ts';

/** A conversation as stored: the snapshot, its version (1 after the first commit) and the commit that wrote it. */
export type Stored = {
  readonly state: Conversation;
  readonly version: number;
  readonly commitId: CommitId;
};

/** One decision as stored for ever: the audit trail. What is `personal` in an event can be erased; the rest cannot. */
export type StoredCommit = {
  readonly version: number;
  readonly commitId: CommitId;
  readonly at: Instant;
  readonly events: readonly ConversationEvent[];
};

/** A pointer as stored: what `key` leads to, and from when the key may be taken by somebody else. */
export type Pointer = {
  readonly value: string;
  readonly freeFrom?: Instant;
};

/**
 * A pointer to write with a commit. `absent`: the commit conflicts where the key is taken, unless its `freeFrom` has passed at
 * the commit's `at`. `any`: the key is written whatever stood there.
 */
export type PointerWrite = Pointer & {
  readonly key: string;
  readonly guard: 'absent' | 'any';
};

/** Everything one decision stores, in one transaction: all of it or nothing. */
export type Commit = {
  readonly conversationId: ConversationId;
  /** The version the decision was made on; 0 where there was no conversation. The new version is one more. */
  readonly expectedVersion: number;
  /** Fresh randomness: tells our commit from a rival's when the answer was lost. */
  readonly commitId: CommitId;
  readonly at: Instant;
  readonly state: Conversation;
  /** At least one: a decision without events commits nothing. */
  readonly events: readonly ConversationEvent[];
  readonly pointers: readonly PointerWrite[];
  /** When the conversation next needs attention; undefined when nothing is pending. */
  readonly nextDueAt: Instant | undefined;
  /** True while a case is open: such conversations come first in `due` and are listed by `withOpenCase`. */
  readonly urgent: boolean;
};

/**
 * `conflict`: another commit took the version or a guarded pointer; decide again. `unknown`: the answer was lost; `history`
 * after `expectedVersion` tells whose commit stands there, and the same commit may be issued again.
 */
export type CommitOutcome = 'committed' | 'conflict' | 'unknown';

/** One line of a list: which conversation, and whether it has changed since it was last looked at. */
export type Listed = { readonly id: ConversationId; readonly version: number };

/** As much of a list as was asked for. `next` goes on where it ended; undefined at the end. */
export type ListPage = { readonly items: readonly Listed[]; readonly next: string | undefined };

export type ListRequest = {
  readonly limit: number;
  /** `next` of the page before. What is no such thing begins somewhere in the list, and never fails. */
  readonly after?: string | undefined;
};

/**
 * The one store. Reads are strongly consistent except the lists (`due`, `withOpenCase`, `withOpenTask`, `recent` and `search`),
 * which name candidates to load. Methods throw only `WorldError`; a stored snapshot that cannot be read is `WorldError` with code
 * `unreadable`.
 */
export type Ledger = {
  load(id: ConversationId): Promise<Stored | undefined>;
  commit(commit: Commit): Promise<CommitOutcome>;
  find(key: string): Promise<Pointer | undefined>;
  /** Conversations whose `nextDueAt` is at or before `now`: no lower bound, open cases first, then longest overdue first. */
  due(now: Instant, limit: number): Promise<readonly ConversationId[]>;
  withOpenCase(limit: number): Promise<readonly ConversationId[]>;
  /** Conversations with work for a person, that which is due first first. */
  withOpenTask(request: ListRequest): Promise<ListPage>;
  /** Every conversation, the one committed to last first. */
  recent(request: ListRequest): Promise<ListPage>;
  /** Conversations in whose `search` every one of these terms begins a word, the one committed to last first. */
  search(terms: readonly string[], limit: number): Promise<readonly Listed[]>;
  /** The commits after `afterVersion`, oldest first. */
  history(id: ConversationId, afterVersion: number): Promise<readonly StoredCommit[]>;
};
