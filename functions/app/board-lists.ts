import type { Conversation } from '../../shared/conversation/conversation.ts';
import type { ConversationId, PatientId, PersonId, ReplyId } from '../../shared/kernel/brand.ts';
import type { Instant } from '../../shared/kernel/instant.ts';
import { together } from '../../shared/kernel/together.ts';
import { caseDueAt } from '../../shared/paging/advance-case.ts';
import type { Case } from '../../shared/paging/case.ts';
import { caseOfTask, quotedOf } from '../../shared/paging/words-of-case.ts';
import { severity } from '../../shared/triage/finding.ts';
import type { Disposition, Flag } from '../../shared/triage/verdict.ts';
import type { Task } from '../../shared/worklist/task.ts';
import { attentionAt, openTasks } from '../../shared/worklist/worklist.ts';
import type { Listed, StoredCommit } from '../ports/ledger.ts';
import { WorldError } from '../ports/world-error.ts';
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

/** What a patient wrote, as a list quotes it, and how it was read. */
export type Quote = {
  readonly text: string;
  readonly at: Instant;
  readonly flags: readonly Flag[];
  readonly reading: Disposition;
};

type Row = {
  readonly conversation: ConversationId;
  readonly who: readonly Who[];
  /** Where nobody is followed there: who of the clinic's people it is. */
  readonly sender: PersonId | undefined;
  /** The words that say how bad it is. */
  readonly quote: Quote | undefined;
  /** The latest words after them, where there are others. */
  readonly later: Quote | undefined;
};
export type CaseRow = Row & { readonly open: Case; readonly dueAt: Instant | undefined };
/** `about` is the case that its reader has to know of. */
export type TaskRow = Row & { readonly task: Task; readonly about: Case | undefined };
export type ConversationRow = Omit<Row, 'quote' | 'later'> & { readonly state: Conversation };

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
export const pageSize = 50;
/** How many commits back a list looks for words first. */
const wordsWithin = 300;
/** Reads at once: as many as a table answers without hurrying. */
export const readsAtOnce = 16;

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

/** What was written, by the id of each reply, and which replies came to each task later. */
type Words = {
  readonly quotes: ReadonlyMap<ReplyId, Quote>;
  readonly joined: ReadonlyMap<string, readonly ReplyId[]>;
};
type Loaded = { readonly id: ConversationId; readonly state: Conversation; readonly version: number };

/** Loads what a list names. One damaged conversation hides none of the others, and is named itself. */
export const loadAll = async (
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

const wordsOf = (commits: readonly StoredCommit[]): Words => {
  const quotes = new Map<ReplyId, Quote>();
  const joined = new Map<string, readonly ReplyId[]>();
  for (const { at, events } of commits) {
    for (const event of events) {
      if (event.type === 'TaskJoined' && event.replyId !== undefined)
        joined.set(event.taskId, [...(joined.get(event.taskId) ?? []), event.replyId]);
      if (event.type !== 'ReplyReceived' || event.personal === undefined) continue;
      const { flags, disposition: reading } = event.verdict;
      quotes.set(event.replyId, { text: event.personal.text, at, flags, reading });
    }
  }
  return { quotes, joined };
};

/**
 * The words of these replies, and of those that came to the same tasks after them. They stand near the end of a history, where nobody
 * answers a case behind hundreds of pages: then all of it is read.
 */
const wordsFor = async (
  world: World,
  { id, version }: Loaded,
  wanted: readonly (ReplyId | undefined)[],
): Promise<Words> => {
  const ids = wanted.flatMap((one) => (one === undefined ? [] : [one]));
  if (ids.length === 0) return wordsOf([]);
  const near = wordsOf(await world.ledger.history(id, Math.max(0, version - wordsWithin)));
  if (version <= wordsWithin || ids.every((one) => near.quotes.has(one))) return near;
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
    const quoted = open.map(quotedOf);
    const { quotes } = await wordsFor(
      world,
      one,
      quoted.flatMap(({ worst, later }) => [worst, later]),
    );
    const quoteOf = (reply: ReplyId | undefined) => (reply === undefined ? undefined : quotes.get(reply));
    return open.map((each, n) => ({
      conversation: one.id,
      open: each,
      who: whoIs(one.state, each.patients),
      sender: senderIn(world, one.state),
      dueAt: caseDueAt(each),
      // What gave the case its severity comes first: a later "3" or "ok, thanks" belittles no danger.
      quote: quoteOf(quoted[n]?.worst),
      later: quoteOf(quoted[n]?.later),
    }));
  });
  return { rows: rows.flat().sort(bySeverity), unreadable, isCut: ids.length > casesMax };
};

/** A task with the worst of the replies that it came from, the latest after that one, and the case beside it. */
const taskRow = (world: World, { id, state }: Loaded, task: Task, { quotes, joined }: Words): TaskRow => {
  const replies = [...(task.replyId === undefined ? [] : [task.replyId]), ...(joined.get(task.id) ?? [])];
  const written = replies.flatMap((reply) => quotes.get(reply) ?? []);
  const gravest = Math.max(...written.map(({ reading }) => severity(reading)));
  const worst = written.findIndex(({ reading }) => severity(reading) === gravest);
  return {
    conversation: id,
    task,
    about: caseOfTask(state.cases, task, replies),
    who: whoIs(state, task.patients),
    sender: senderIn(world, state),
    quote: written[worst],
    later: written.slice(worst + 1).at(-1),
  };
};

const isUrgent = ({ about }: TaskRow): boolean => about !== undefined && about.state !== 'closed';

/** Open tasks, a page at a time: beside which a case is open first, then those due first. */
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
    return tasks.map((task) => taskRow(world, one, task, words));
  });
  return {
    rows: rows
      .flat()
      .sort((a, b) => Number(isUrgent(b)) - Number(isUrgent(a)) || attentionAt(a.task) - attentionAt(b.task)),
    unreadable,
    next: page.next,
  };
};

/** What lists name of these conversations. */
export const rowsOf = async (world: World, items: readonly Listed[]): Promise<Rows<ConversationRow>> => {
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
