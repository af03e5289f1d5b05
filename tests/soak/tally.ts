import { isDeepStrictEqual } from 'node:util';
import type { Ledger, StoredCommit } from '../../functions/ports/ledger.ts';
import type { Conversation } from '../../shared/conversation/conversation.ts';
import type { ConversationEvent } from '../../shared/conversation/event.ts';
import { evolve } from '../../shared/conversation/evolve.ts';
import { pointerKeys } from '../../shared/conversation/pointer.ts';
import { type ConversationId, replyId } from '../../shared/kernel/brand.ts';
import { minute, plus } from '../../shared/kernel/instant.ts';
import type { Day } from './day.ts';

/** What a day came to: lines to print, and everything that was lost or doubled. */
export type Tally = {
  readonly lines: readonly (readonly [string, number])[];
  readonly wrong: readonly string[];
};

type State = 'pending' | 'sending' | 'unknown' | 'sent' | 'skipped' | 'human';

type Message = {
  readonly id: string;
  readonly class: string;
  /** Of a check-in: its session and which of the four it is. */
  readonly question: string | undefined;
  readonly caseId: string | undefined;
  state: State;
  because: string;
  /** When its state should have changed. */
  until: number;
  /** Providers' ids of what the ledger knows as accepted. */
  readonly accepted: string[];
};

type Claim = { readonly message: Message; readonly channel: string };

/** Everything that the ledger and the carrier say, side by side. */
const booksOf = () => ({
  messages: new Map<string, Message>(),
  claims: new Map<string, Claim>(),
  /** How often each session was stored. */
  sessions: new Map<string, number>(),
  replies: new Map<string, number>(),
  /** Replies that opened or joined a case. */
  pagedReplies: new Set<string>(),
  cases: new Set<string>(),
  wrong: [] as string[],
});
type Books = ReturnType<typeof booksOf>;

const count = (times: Map<string, number>, key: string): void => {
  times.set(key, (times.get(key) ?? 0) + 1);
};

const promise = (books: Books, message: Omit<Message, 'accepted' | 'because'>): void => {
  if (books.messages.has(message.id)) books.wrong.push(`message ${message.id} is promised twice`);
  books.messages.set(message.id, { ...message, because: '', accepted: [] });
};

const toPatients = new Set(['check-in', 'answer', 'emergency-answer', 'stop-confirmation']);

/** One event of a history, entered into the books. */
const enter = (books: Books, event: ConversationEvent, optedOut: boolean): void => {
  const move = (id: string, state: State, until = Infinity, because = ''): void => {
    const message = books.messages.get(id);
    if (message === undefined) books.wrong.push(`${event.type} of ${id}, which nobody promised`);
    else Object.assign(message, { state, until, because });
  };
  switch (event.type) {
    case 'SessionRecorded':
    case 'SessionAmended':
      if (event.type === 'SessionRecorded') {
        count(books.sessions, event.session.id);
        if (new Set(event.plan.map(({ kind }) => kind)).size !== 4)
          books.wrong.push(`session ${event.session.id} is stored without its four check-ins`);
      }
      for (const { id, kind, sendAt, skipped } of event.plan)
        promise(books, {
          id,
          class: 'check-in',
          question: `${event.session.id} ${kind}`,
          caseId: undefined,
          state: skipped === undefined ? 'pending' : 'skipped',
          until: sendAt,
        });
      return;
    case 'MessagePromised': {
      const { message } = event;
      const until = 'dueAt' in message.delivery ? message.delivery.dueAt : -Infinity;
      const caseId = 'caseId' in message ? message.caseId : undefined;
      const { id, class: kind, delivery } = message;
      promise(books, { id, class: kind, question: undefined, caseId, state: delivery.state, until });
      return;
    }
    case 'MessageClaimed': {
      move(event.messageId, 'sending', event.leaseUntil);
      const message = books.messages.get(event.messageId);
      if (message === undefined) return;
      books.claims.set(event.attemptId, { message, channel: event.channel });
      if (optedOut && toPatients.has(message.class) && message.class !== 'stop-confirmation')
        books.wrong.push(`${message.class} ${message.id} is claimed after STOP`);
      return;
    }
    case 'MessageAccepted':
      move(event.messageId, 'sent');
      books.messages.get(event.messageId)?.accepted.push(event.providerMessageId);
      return;
    case 'MessageOutcomeUnknown':
      move(event.messageId, 'unknown', event.until, event.because);
      return;
    case 'MessageDeferred':
    case 'MessageRenewed':
    case 'MessageHeld':
      move(event.messageId, 'pending', event.dueAt);
      return;
    case 'MessageSkipped':
      move(event.messageId, 'skipped', Infinity, event.because);
      return;
    case 'MessageLeftToHuman':
      move(event.messageId, 'human', Infinity, event.because);
      return;
    case 'ReplyReceived':
      count(books.replies, event.replyId);
      return;
    case 'CaseOpened':
    case 'CaseJoined':
      if (event.entry.replyId !== undefined) books.pagedReplies.add(event.entry.replyId);
      books.cases.add(event.caseId);
      return;
    default:
  }
};

/** One conversation: its history whole, its snapshot what the history says, its events entered. */
const readConversation = (
  books: Books,
  id: ConversationId,
  stored: { readonly state: Conversation; readonly version: number } | undefined,
  history: readonly StoredCommit[],
): void => {
  let state: Conversation | undefined;
  let optedOut = false;
  for (const [n, commit] of history.entries()) {
    if (commit.version !== n + 1) books.wrong.push(`${id}: version ${commit.version} where ${n + 1} belongs`);
    for (const event of commit.events) {
      state = evolve(state, event, commit.at);
      if (event.type === 'OptedIn') optedOut = false;
      enter(books, event, optedOut);
    }
    if (commit.events.some(({ type }) => type === 'OptedOut')) optedOut = true;
  }
  const asText = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));
  if (stored?.version !== history.length || !isDeepStrictEqual(asText(stored.state), asText(state)))
    books.wrong.push(`${id}: its snapshot is not what its history says`);
};

const conversationsIn = async (ledger: Ledger): Promise<readonly ConversationId[]> => {
  const ids: ConversationId[] = [];
  let after: string | undefined;
  do {
    const page = await ledger.recent({ limit: 200, after });
    ids.push(...page.items.map(({ id }) => id));
    after = page.next;
  } while (after !== undefined);
  return ids;
};

/** What the carrier took, by the message that it belongs to; what belongs to none is wrong. */
const takenOf = (books: Books, day: Day): ReadonlyMap<string, number> => {
  const taken = new Map<string, number>();
  const byProvider = new Map(
    [...books.messages.values()].flatMap(({ id, accepted }) => accepted.map((provider) => [provider, id])),
  );
  const attempts = new Map<string, number>();
  const mails = new Map<string, number>();
  for (const { channel, attemptId, messageId } of day.taken) {
    if (channel === 'email') {
      const owner = byProvider.get(messageId);
      if (owner === undefined) count(mails, 'unanswered');
      else count(taken, owner);
      continue;
    }
    const owner = books.claims.get(attemptId ?? '')?.message.id;
    if (owner === undefined) books.wrong.push(`a text was sent that nobody claimed: ${attemptId}`);
    else count(taken, owner);
    count(attempts, attemptId ?? '');
    if ((attempts.get(attemptId ?? '') ?? 0) > 1) books.wrong.push(`attempt ${attemptId} was sent twice`);
  }
  // A mail bears no mark: one whose answer was lost must at least have been claimed.
  const claimed = [...books.claims.values()].filter(({ channel }) => channel === 'email').length;
  const sent = day.taken.filter(({ channel }) => channel === 'email').length;
  if (sent > claimed) books.wrong.push(`${sent} mails were sent under ${claimed} claims`);
  return taken;
};

/** Check-ins that fell due: each sent once, skipped with a reason, or with a person. */
const checkInsIn = (books: Books, taken: ReadonlyMap<string, number>, day: Day) => {
  const rested = plus(day.endsAt, -5 * minute);
  const asked = new Map<string, number>();
  const came = { due: 0, sent: 0, skipped: 0, human: 0, waiting: 0 };
  for (const { id, class: kind, question = '', state, until, because } of books.messages.values()) {
    if (kind !== 'check-in') continue;
    const times = taken.get(id) ?? 0;
    if (times > 0) asked.set(question, (asked.get(question) ?? 0) + times);
    if (state === 'pending' && until > rested) {
      came.waiting += 1;
      continue;
    }
    came.due += 1;
    if (state === 'sent') {
      came.sent += 1;
      if (times !== 1) books.wrong.push(`check-in ${id} counts as sent and was taken ${times} times`);
    } else if (state === 'skipped') {
      came.skipped += 1;
      if (times > 0) books.wrong.push(`check-in ${id} counts as skipped (${because}) and was taken`);
    } else if (state === 'human') came.human += 1;
    else books.wrong.push(`check-in ${id} is ${state} for ever`);
  }
  for (const [question, times] of asked)
    if (times > 1) books.wrong.push(`${question} was asked ${times} times`);
  return came;
};

const atMostOnce = new Set(['check-in', 'answer', 'stop-confirmation', 'staff-answer', 'notice']);
/** Messages of these kinds may end in doubt: nobody does anything more about them. */
const mayStayUnknown = new Set(['answer', 'stop-confirmation', 'staff-answer', 'notice']);

const messagesIn = (books: Books, taken: ReadonlyMap<string, number>, day: Day): void => {
  const rested = plus(day.endsAt, -5 * minute);
  for (const { id, class: kind, state, until } of books.messages.values()) {
    if (atMostOnce.has(kind) && (taken.get(id) ?? 0) > 1)
      books.wrong.push(`${kind} ${id} was sent ${taken.get(id)} times`);
    if (kind === 'check-in' || until > rested) continue;
    if (state === 'pending' || state === 'sending' || (state === 'unknown' && !mayStayUnknown.has(kind)))
      books.wrong.push(`${kind} ${id} is ${state} for ever`);
  }
};

/** Texts that came in: each stored once, red flags paged. */
const repliesIn = async (books: Books, ledger: Ledger, day: Day) => {
  let triaged = 0;
  let commands = 0;
  for (const { id, meaning } of day.said) {
    const times = books.replies.get(id) ?? 0;
    if (meaning === 'command') {
      const isKnown = (await ledger.find(pointerKeys.reply(replyId(id)))) !== undefined;
      if (isKnown) commands += 1;
      else books.wrong.push(`command ${id} was lost`);
      continue;
    }
    if (times === 1) triaged += 1;
    else books.wrong.push(`${id} is stored ${times} times`);
    if (meaning === 'red-flag' && !books.pagedReplies.has(id))
      books.wrong.push(`${id} is a red flag and belongs to no case`);
  }
  return { triaged, commands };
};

/** Reads everything that was stored and compares it with what the world outside knows. */
export const tallyOf = async (ledger: Ledger, desk: ConversationId, day: Day): Promise<Tally> => {
  const books = booksOf();
  const ids = await conversationsIn(ledger);
  for (const id of [...ids, desk]) {
    const stored = await ledger.load(id);
    if (stored !== undefined) readConversation(books, id, stored, await ledger.history(id, 0));
  }
  const taken = takenOf(books, day);
  const checkIns = checkInsIn(books, taken, day);
  messagesIn(books, taken, day);
  const { triaged, commands } = await repliesIn(books, ledger, day);
  for (const session of day.wanted) {
    const times = books.sessions.get(session) ?? 0;
    if (!day.recorded.has(session)) books.wrong.push(`session ${session} was never taken`);
    if (times !== 1) books.wrong.push(`session ${session} is stored ${times} times`);
  }
  const pages = [...books.messages.values()].filter((one) => one.class === 'page');
  const paged = new Set(pages.filter(({ id }) => taken.has(id)).map(({ caseId }) => caseId));
  for (const id of books.cases) if (!paged.has(id)) books.wrong.push(`case ${id} was never paged`);
  const overdue = await ledger.due(plus(day.endsAt, -5 * minute), 1000);
  for (const id of overdue) books.wrong.push(`${id} is overdue`);
  const redFlags = day.said.filter(({ meaning }) => meaning === 'red-flag').length;
  return {
    lines: [
      ['sessions recorded', day.recorded.size],
      ['check-ins due', checkIns.due],
      ['  sent once', checkIns.sent],
      ['  skipped with a reason', checkIns.skipped],
      ['  with a person', checkIns.human],
      ['check-ins still to come', checkIns.waiting],
      [
        'patients’ texts in',
        day.said.length - day.said.filter(({ meaning }) => meaning === 'command').length,
      ],
      ['  triaged', triaged],
      ['red flags', redFlags],
      ['cases', books.cases.size],
      ['  paged', paged.size],
      ['pages promised', pages.length],
      ['  taken by carrier or mail', pages.filter(({ id }) => taken.has(id)).length],
      ['commands in', commands],
      ['texts and mails taken', day.taken.length],
      ['conversations', ids.length],
      ['calls', day.calls],
      ['  failed or cut off, and tried again', day.failed],
      ['  repeated on purpose', day.repeated],
      ['sends throttled', day.faults.throttled],
      ['sends lost before', day.faults.lostBefore],
      ['sends lost after', day.faults.lostAfter],
      ['kills', day.kills],
      ['  with calls under way', day.interruptions],
      ['lost or doubled', books.wrong.length],
    ],
    wrong: books.wrong,
  };
};
