import { type Conversation, isConversation, isOfLaterShape } from '../../shared/conversation/conversation.ts';
import type { ConversationEvent } from '../../shared/conversation/event.ts';
import { listingOf } from '../../shared/conversation/listing.ts';
import { assert } from '../../shared/kernel/assert.ts';
import { type ConversationId, conversationId, type PatientId } from '../../shared/kernel/brand.ts';
import { type Instant, minute, plus } from '../../shared/kernel/instant.ts';
import type { Commit, Listed, ListPage } from './ledger.ts';
import { WorldError } from './world-error.ts';

/** Closed work leaves the snapshot long before this; beyond it every commit would be slow and dear. */
const snapshotBytesMax = 64 * 1024;

/** One stored item holds 400 KB; what one decision says fits with room to spare. */
const eventsBytesMax = 300 * 1024;

/** A transaction holds 100 items: the snapshot, the events and their personal parts take three. */
const pointersMax = 97;

const pointerKeyBytesMax = 1024;

/**
 * One commit as text, the same in every store. `personal` stands apart so that it can be erased and the
 * history stays.
 */
export type CommitRecords = {
  readonly state: string;
  readonly events: string;
  readonly personal: string | undefined;
  readonly places: Places;
};

/** Where a conversation stands in the lists: texts that order as the lists do, the same in every store. */
export type Places = {
  /** Undefined where it is no conversation with patients. */
  readonly active: string | undefined;
  /** Undefined where no task is open. */
  readonly task: string | undefined;
  readonly search: string;
};

/** Writes a commit down, and stops where it breaks a bound that the decision should have kept. */
export const encodeCommit = (commit: Commit): CommitRecords => {
  const id = commit.conversationId;
  assert(commit.state.id === id, `the snapshot belongs to another conversation than ${id}`);
  assert(Number.isSafeInteger(commit.expectedVersion) && commit.expectedVersion >= 0, `${id}: no version`);
  assert(commit.events.length >= 1, `${id}: a commit without events`);
  assertPointers(commit);

  const state = JSON.stringify(commit.state);
  const events = JSON.stringify(commit.events.map(withoutPersonal));
  const personal = personalParts(commit.events);
  assert(Buffer.byteLength(state) <= snapshotBytesMax, `${id}: the snapshot is too large`);
  assert(Buffer.byteLength(events) <= eventsBytesMax, `${id}: the events are too large`);
  assert(Buffer.byteLength(personal ?? '') <= eventsBytesMax, `${id}: the personal parts are too large`);
  return { state, events, personal, places: placesOf(commit) };
};

/** Milliseconds as text of one length. What lies before 1970 stands at the beginning. */
const sortable = (at: Instant): string => String(Math.max(0, at)).padStart(16, '0');

/**
 * Who was active last is told to the minute: a claim and its outcome then leave a conversation where it stands, and its index is
 * written once, not twice.
 */
const activeAt = (at: Instant): Instant => plus(at, -(at % minute));

export const placesOf = ({
  conversationId: id,
  state,
  at,
}: Pick<Commit, 'conversationId' | 'state' | 'at'>): Places => {
  const { isOfPatients, taskDueAt, search } = listingOf(state);
  return {
    active: isOfPatients ? `${sortable(activeAt(at))}/${id}` : undefined,
    task: taskDueAt === undefined ? undefined : `${sortable(taskDueAt)}/${id}`,
    search,
  };
};

/** The conversation that a place in a list belongs to; undefined where the text is no place. */
const conversationAt = (place: string): ConversationId | undefined => {
  const id = /^\d{16}\/([\x21-\x7e]{1,64})$/.exec(place)?.[1];
  return id === undefined ? undefined : conversationId(id);
};

type Place = { readonly place: string; readonly version: number };

/** The line of a list at its place. */
export const listedAt = ({ place, version }: Place): Listed => {
  const id = conversationAt(place);
  if (id === undefined) throw unreadable('of a list', 'it names no conversation');
  return { id, version };
};

/** A page of a list from the rows found for it, one more than were asked for: that one says whether the list goes on. */
export const listPage = (rows: readonly Place[], limit: number): ListPage => {
  const shown = rows.slice(0, limit);
  return { items: shown.map(listedAt), next: rows.length > limit ? shown.at(-1)?.place : undefined };
};

const assertPointers = ({ conversationId: id, pointers }: Commit): void => {
  assert(pointers.length <= pointersMax, `${id}: too many pointers in one commit`);
  assert(
    new Set(pointers.map((pointer) => pointer.key)).size === pointers.length,
    `${id}: one pointer twice in one commit`,
  );
  for (const { key } of pointers) {
    assert(key.length > 0 && Buffer.byteLength(key) <= pointerKeyBytesMax, `${id}: no pointer key`);
  }
};

const withoutPersonal = (event: ConversationEvent): object => {
  if (!('personal' in event)) return event;
  const { personal: _, ...rest } = event;
  return rest;
};

/** The personal parts by the position of their event; undefined where no event has one. */
const personalParts = (events: readonly ConversationEvent[]): string | undefined => {
  const parts = events.flatMap((event, position) =>
    'personal' in event && event.personal !== undefined ? [[position, event.personal] as const] : [],
  );
  return parts.length === 0 ? undefined : JSON.stringify(Object.fromEntries(parts));
};

/** The personal parts that are left when all but those at these places are erased; undefined where none is. */
export const partsLeft = (
  id: ConversationId,
  personal: string,
  keep: readonly number[],
): string | undefined => {
  const parts = parse(id, personal);
  if (!isRecord(parts)) throw unreadable(id, 'its personal parts are no list');
  const left = Object.entries(parts).filter(([place]) => keep.includes(Number(place)));
  return left.length === 0 ? undefined : JSON.stringify(Object.fromEntries(left));
};

/** How a session of this patient is written down in the events that record it. */
export const recordedAs = (patient: PatientId): string => `"patientId":${JSON.stringify(patient)}`;

/**
 * Reads a snapshot back; one that is no conversation is a row for a human, never a guess. One that a later release can read is
 * `retriable`.
 */
export const decodeSnapshot = (id: ConversationId, state: string): Conversation => {
  const row = parse(id, state);
  if (isRecord(row) && row['id'] === id && isOfLaterShape(row))
    throw new WorldError(`stored row ${id}: it is of a later release`, {
      code: 'unreadable',
      retriable: true,
    });
  if (!isConversation(row) || row.id !== id) throw unreadable(id, 'its snapshot is no conversation');
  return row;
};

/** Reads the events of one commit back, with the personal parts that have not been erased. */
export const decodeEvents = (
  id: ConversationId,
  events: string,
  personal: string | undefined,
): readonly ConversationEvent[] => {
  const rows = parse(id, events);
  const parts = personal === undefined ? {} : parse(id, personal);
  if (!Array.isArray(rows) || !isRecord(parts)) throw unreadable(id, 'its events are no list');
  const joined = rows.map((row, position) => {
    const part = parts[String(position)];
    return isRecord(row) && part !== undefined ? { ...row, personal: part } : row;
  });
  if (!areEvents(joined)) throw unreadable(id, 'an event has no type');
  return joined;
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const areEvents = (rows: readonly unknown[]): rows is readonly ConversationEvent[] =>
  rows.length > 0 && rows.every(hasType);

const hasType = (row: unknown): boolean =>
  typeof row === 'object' && row !== null && 'type' in row && typeof row.type === 'string';

const parse = (id: ConversationId, text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    // The parser's own message quotes the text, which is personal.
    throw unreadable(id, 'it is not JSON');
  }
};

/** A stored row that cannot be read: it stays as it is, and somebody has to look at it. */
export const unreadable = (id: string, why: string): WorldError =>
  new WorldError(`stored row ${id}: ${why}`, { code: 'unreadable', retriable: false });
