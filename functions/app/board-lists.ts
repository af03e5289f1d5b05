import type { Conversation } from '../../shared/conversation/conversation.ts';
import { searchTerms } from '../../shared/conversation/listing.ts';
import { pointerKeys } from '../../shared/conversation/pointer.ts';
import {
  type ConversationId,
  conversationId,
  type PatientId,
  type PersonId,
  patientId,
  type ReplyId,
} from '../../shared/kernel/brand.ts';
import type { Instant } from '../../shared/kernel/instant.ts';
import { together } from '../../shared/kernel/together.ts';
import { caseDueAt } from '../../shared/paging/advance-case.ts';
import type { Case } from '../../shared/paging/case.ts';
import type { Flag } from '../../shared/triage/verdict.ts';
import type { Task } from '../../shared/worklist/task.ts';
import { attentionAt, openTasks } from '../../shared/worklist/worklist.ts';
import type { Listed, StoredCommit } from '../ports/ledger.ts';
import { WorldError } from '../ports/world-error.ts';
import { followedElsewhere } from './known-elsewhere.ts';
import { load } from './load.ts';
import type { World } from './world.ts';

/** Whoever writes from an address where nobody is followed: one of the clinic's people, by the clinic's file, or nobody known. */
export const senderIn = (
  { clinic }: Pick<World, 'clinic'>,
  { channel, address, sessions }: Conversation,
): PersonId | undefined =>
  sessions.length > 0
    ? undefined
    : clinic.people.find(({ phone, email }) =>
        channel === 'sms' ? phone === address : email?.toLowerCase() === address.toLowerCase(),
      )?.id;

/** A patient as lists name them. */
export type Who = { readonly patient: PatientId; readonly firstName: string | undefined };

/** What a patient wrote, as a list quotes it. */
export type Quote = { readonly text: string; readonly at: Instant; readonly flags: readonly Flag[] };

type Row = {
  readonly conversation: ConversationId;
  readonly who: readonly Who[];
  /** Where nobody is followed there: who of the clinic's people it is. */
  readonly sender: PersonId | undefined;
  readonly quote: Quote | undefined;
};
export type CaseRow = Row & { readonly open: Case; readonly dueAt: Instant | undefined };
export type TaskRow = Row & { readonly task: Task };
export type ConversationRow = Omit<Row, 'quote'> & { readonly state: Conversation };

/** Rows of a list, the conversations among them that could not be read, and where the list goes on. */
export type Rows<One> = {
  readonly rows: readonly One[];
  readonly unreadable: readonly ConversationId[];
  readonly next?: string | undefined;
  /** True where there is more than the list could read. */
  readonly isCut?: boolean;
};

/** As many conversations with an open case as one page reads, those that need somebody first; where there are more, it says so. */
export const casesMax = 200;
const pageSize = 50;
/** How many commits back a list looks for words first. */
const wordsWithin = 300;
/** Reads at once: as many as a table answers without hurrying. */
const readsAtOnce = 16;

const inParts = async <One, Made>(
  list: readonly One[],
  make: (one: One) => Promise<Made>,
): Promise<Made[]> => {
  const made: Made[] = [];
  for (let from = 0; from < list.length; from += readsAtOnce) {
    made.push(...(await together(list.slice(from, from + readsAtOnce).map(make))));
  }
  return made;
};

/** The patients of a conversation as it names them: by the latest session of each. */
export const whoIs = (state: Conversation, patients: readonly PatientId[]): readonly Who[] =>
  patients.map((patient) => ({
    patient,
    firstName: state.sessions
      .filter((session) => session.patientId === patient)
      .sort((a, b) => b.completedAt - a.completedAt)
      .map((session) => session.particulars?.firstName)
      .find((name) => name !== undefined),
  }));

export const patientsIn = ({ sessions }: Conversation): readonly PatientId[] => [
  ...new Set(sessions.toSorted((a, b) => b.completedAt - a.completedAt).map((session) => session.patientId)),
];

type Words = ReadonlyMap<ReplyId | 'last', Quote>;
type Loaded = { readonly id: ConversationId; readonly state: Conversation; readonly version: number };

/** Loads what a list names. One damaged conversation hides none of the others, and is named itself. */
const loadAll = async (
  world: World,
  ids: readonly ConversationId[],
): Promise<{ readonly loaded: readonly Loaded[]; readonly unreadable: readonly ConversationId[] }> => {
  const unreadable: ConversationId[] = [];
  const loaded = await inParts(ids, async (id): Promise<readonly Loaded[]> => {
    try {
      const stored = await load(world, id);
      return stored === undefined ? [] : [{ id, state: stored.state, version: stored.version }];
    } catch (error) {
      if (!(error instanceof WorldError) || error.code !== 'unreadable') throw error;
      unreadable.push(id);
      return [];
    }
  });
  return { loaded: loaded.flat(), unreadable };
};

/** What patients wrote in these commits, by the id of each reply, and the latest of all. */
const wordsOf = (commits: readonly StoredCommit[]): Words => {
  const words = new Map<ReplyId | 'last', Quote>();
  for (const { at, events } of commits) {
    for (const event of events) {
      if (event.type !== 'ReplyReceived' || event.personal === undefined) continue;
      const quote = { text: event.personal.text, at, flags: event.verdict.flags };
      words.set(event.replyId, quote).set('last', quote);
    }
  }
  return words;
};

/**
 * The words of these replies. They stand near the end of a history, where nobody answers a case behind hundreds of pages: then all
 * of it is read.
 */
const wordsFor = async (
  world: World,
  { id, version }: Loaded,
  wanted: readonly (ReplyId | undefined)[],
): Promise<Words> => {
  const ids = wanted.flatMap((one) => (one === undefined ? [] : [one]));
  if (ids.length === 0) return new Map();
  const near = wordsOf(await world.ledger.history(id, Math.max(0, version - wordsWithin)));
  if (version <= wordsWithin || ids.every((one) => near.has(one))) return near;
  return wordsOf(await world.ledger.history(id, 0));
};

const bySeverity = (a: CaseRow, b: CaseRow): number =>
  Number(b.open.severity === 'emergency') - Number(a.open.severity === 'emergency') ||
  a.open.openedAt - b.open.openedAt;

/** Every open case, the worst and oldest first, with the words it is about. */
export const listOpenCases = async (world: World): Promise<Rows<CaseRow>> => {
  const ids = await world.ledger.withOpenCase(casesMax + 1);
  const { loaded, unreadable } = await loadAll(world, ids.slice(0, casesMax));
  const rows = await inParts(loaded, async (one): Promise<readonly CaseRow[]> => {
    const open = one.state.cases.filter(({ state }) => state !== 'closed');
    const replies = open.map(
      (each) => each.entries.findLast((entry) => entry.replyId !== undefined)?.replyId,
    );
    const words = await wordsFor(world, one, replies);
    return open.map((each, n) => ({
      conversation: one.id,
      open: each,
      who: whoIs(one.state, each.patients),
      sender: senderIn(world, one.state),
      dueAt: caseDueAt(each),
      // What the case is about, not what came after it: a later "ok, thanks" belittles no danger.
      quote: words.get(replies[n] ?? 'last'),
    }));
  });
  return { rows: rows.flat().sort(bySeverity), unreadable, isCut: ids.length > casesMax };
};

/** Open tasks, those due first first, a page at a time. */
export const listOpenTasks = async (world: World, after: string | undefined): Promise<Rows<TaskRow>> => {
  const page = await world.ledger.withOpenTask({ limit: pageSize, after });
  const { loaded, unreadable } = await loadAll(
    world,
    page.items.map(({ id }) => id),
  );
  const rows = await inParts(loaded, async (one): Promise<readonly TaskRow[]> => {
    const tasks = openTasks(one.state);
    const words = await wordsFor(
      world,
      one,
      tasks.map((task) => task.replyId),
    );
    return tasks.map((task) => ({
      conversation: one.id,
      task,
      who: whoIs(one.state, task.patients),
      sender: senderIn(world, one.state),
      quote: task.replyId === undefined ? undefined : words.get(task.replyId),
    }));
  });
  return {
    rows: rows.flat().sort((a, b) => attentionAt(a.task) - attentionAt(b.task)),
    unreadable,
    next: page.next,
  };
};

const rowsOf = async (world: World, items: readonly Listed[]): Promise<Rows<ConversationRow>> => {
  const { loaded, unreadable } = await loadAll(
    world,
    items.map(({ id }) => id),
  );
  const rows = loaded.map(({ id, state }) => ({
    conversation: id,
    state,
    who: whoIs(state, patientsIn(state)),
    sender: senderIn(world, state),
  }));
  return { rows, unreadable };
};

/** Every conversation, the one that something happened in last first. */
export const listConversations = async (
  world: World,
  after: string | undefined,
): Promise<Rows<ConversationRow>> => {
  const page = await world.ledger.recent({ limit: pageSize, after });
  return { ...(await rowsOf(world, page.items)), next: page.next };
};

/**
 * The conversations an exact phone number or e-mail address may name: no index knows addresses, their names are hashes of them. A phone
 * names those as well who are followed by e-mail and gave it.
 */
const byAddress = async (
  world: World,
  phone: string | undefined,
  typed: string,
): Promise<readonly ConversationId[]> => {
  const here = phone === undefined ? undefined : world.naming.conversationId('sms', phone);
  const onFile = here === undefined ? [] : await followedElsewhere(world, here);
  return [
    ...(here === undefined ? [] : [here]),
    ...onFile.map((one) => one.conversationId),
    ...(/^[^\s@]+@[^\s@]+$/.test(typed) ? [world.naming.conversationId('email', typed)] : []),
  ];
};

const byPatient = async (world: World, typed: string): Promise<readonly ConversationId[]> => {
  if (!/^[\x21-\x7e]{1,64}$/.test(typed)) return [];
  const pointer = await world.ledger.find(pointerKeys.patient(patientId(typed)));
  if (pointer === undefined) return [];
  const { conversationId: id }: { conversationId: string } = JSON.parse(pointer.value);
  return [conversationId(id)];
};

/** Finds a patient by phone number, e-mail address, id, or the beginning of a name. `phone` is what was typed, as E.164. */
export const findPatients = async (
  world: World,
  typed: string,
  phone: string | undefined,
): Promise<Rows<ConversationRow>> => {
  const exact = [...(await byAddress(world, phone, typed)), ...(await byPatient(world, typed))];
  const named = await world.ledger.search(searchTerms(typed), pageSize);
  const ids = [...new Set([...exact, ...named.map(({ id }) => id)])];
  const rows = await rowsOf(
    world,
    ids.map((id) => ({ id, version: 0 })),
  );
  return { ...rows, isCut: named.length === pageSize };
};
