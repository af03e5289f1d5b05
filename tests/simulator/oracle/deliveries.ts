import { minute, second } from '../../../shared/kernel/instant.ts';
import type { Committed, TraceEntry } from '../trace.ts';
import type { MessageFact } from './facts.ts';
import { seeing, type Watch } from './watcher.ts';

type State = 'pending' | 'sending' | 'unknown' | 'sent' | 'skipped' | 'human';

type Message = {
  readonly fact: MessageFact;
  state: State;
  attempt: string | undefined;
  /** When its state must have changed: it is due, its lease is over, or its evidence is. */
  until: number;
  receipt: number;
};

const moves = {
  MessageClaimed: ['pending'],
  MessageAccepted: ['sending', 'unknown'],
  MessageDeferred: ['sending', 'unknown'],
  MessageOutcomeUnknown: ['sending'],
  MessageRenewed: ['unknown', 'sending'],
  MessageHeld: ['pending'],
  MessageSkipped: ['pending', 'sending', 'unknown'],
  MessageLeftToHuman: ['pending', 'sending', 'unknown'],
  ReceiptRecorded: ['sent'],
} as const satisfies Readonly<Record<string, readonly State[]>>;

type Event = Committed['events'][number];
type Move = Extract<Event, { type: keyof typeof moves }>;

const isMove = (event: Event): event is Move => Object.hasOwn(moves, event.type);
const canMove = ({ type }: Move, from: State): boolean => moves[type].some((state) => state === from);

/** What outlives its outcome: it goes at most once, and nobody does anything more about it. */
const mayStayUnknown = new Set(['answer', 'stop-confirmation', 'staff-answer', 'notice']);
const workWith = new Set(['late', 'refused', 'bad-address']);
const receipts = ['handed-on', 'undelivered', 'delivered'];

/** Messages: each question at most once, the few ways there are, nothing sent that was not claimed, nothing left in the air. */
export const watchDeliveries: Watch = (facts, violate, { faultless }) => {
  const messages = new Map<string, Message>();
  const asked = new Map<string, string>();
  const evident = new Set<string>();

  const promise = (id: string, state: State, until: number): void => {
    const fact = facts.message(id);
    if (messages.has(id)) violate('S6', `${id} is promised twice`);
    if (fact !== undefined) messages.set(id, { fact, state, attempt: undefined, until, receipt: -1 });
  };

  const accepted = (message: Message, attempt: string): void => {
    const times = facts.taken(attempt);
    if (times !== 1) violate('S5', `${message.fact.id} is stored as sent, and was taken ${times} times`);
    message.state = 'sent';
  };

  const leftToHuman = ({ fact, attempt = '' }: Message, because: string, work: boolean): void => {
    if (fact.class !== 'check-in') return;
    if (!work) violate('S5', `${fact.id} is left to people and is no work of theirs`);
    if (because === 'outcome-unknown' && evident.has(attempt))
      violate('L8', `${fact.id} is left to people although the carrier said that it has it`);
  };

  const moved = (event: Move, work: boolean): void => {
    const message = messages.get(event.messageId);
    if (message === undefined) {
      violate('S6', `${event.type} of ${event.messageId}, which nobody promised`);
      return;
    }
    const { id, class: kind } = message.fact;
    if (!canMove(event, message.state)) violate('S6', `${event.type} of ${id}, which is ${message.state}`);
    switch (event.type) {
      case 'MessageClaimed':
        message.state = 'sending';
        message.attempt = event.attemptId;
        message.until = event.leaseUntil;
        return;
      case 'MessageAccepted':
        accepted(message, event.attemptId);
        return;
      case 'MessageOutcomeUnknown':
        if (faultless) violate('L13', `${id} is in doubt although nothing went wrong`);
        message.state = 'unknown';
        message.until = event.until;
        return;
      case 'MessageDeferred':
      case 'MessageRenewed':
      case 'MessageHeld':
        if (kind === 'check-in' && event.type === 'MessageRenewed')
          violate('S1', `${id} goes out again after doubt`);
        message.state = 'pending';
        message.until = event.dueAt;
        return;
      case 'MessageSkipped':
        message.state = 'skipped';
        if (kind === 'check-in' && workWith.has(event.because) && !work)
          violate('S5', `${id} is skipped as ${event.because} and nobody is told`);
        return;
      case 'MessageLeftToHuman':
        message.state = 'human';
        leftToHuman(message, event.because, work);
        return;
      case 'ReceiptRecorded': {
        const rank = receipts.indexOf(event.receipt);
        if (rank <= message.receipt) violate('S6', `${id} goes back to ${event.receipt}`);
        message.receipt = rank;
      }
    }
  };

  const committed = ({ t, events }: Committed): void => {
    const work = events.some(({ type }) => type === 'TaskAdded' || type === 'TaskJoined');
    for (const event of events) {
      if (event.type === 'SessionRecorded' || event.type === 'SessionAmended')
        for (const { id, sendAt, skipped } of event.plan)
          promise(id, skipped === undefined ? 'pending' : 'skipped', sendAt);
      else if (event.type === 'MessagePromised') {
        const { id, delivery } = event.message;
        promise(id, delivery.state, 'dueAt' in delivery ? delivery.dueAt : t);
      } else if (isMove(event)) moved(event, work);
    }
  };

  const departed = ({ t, attemptId, by }: Extract<TraceEntry, { type: 'departed' }>): void => {
    const claim = facts.claim(attemptId);
    if (by !== 'wake') violate('S21', `${by} sends`);
    if (claim === undefined) violate('S16', 'a message leaves that nobody claimed');
    else if (t - claim.t > 10 * second)
      violate('S23', `${claim.message.id} leaves ${t - claim.t} ms after its claim`);
  };

  const taken = ({ attemptId }: Extract<TraceEntry, { type: 'accepted' }>): void => {
    const claim = facts.claim(attemptId);
    if (claim === undefined) {
      violate('S16', 'a message was taken that nobody claimed');
      return;
    }
    const { id, planned } = claim.message;
    const times = facts.taken(attemptId);
    if (times > 1) violate('S1', `one attempt at ${id} was taken ${times} times`);
    if (planned === undefined) return;
    const question = `${planned.session.id} ${planned.kind}`;
    const before = asked.get(question);
    if (before !== undefined) violate('S1', `${question} was asked twice, as ${before} and ${id}`);
    asked.set(question, id);
  };

  return {
    ...seeing(['committed', 'departed', 'accepted', 'evidence', 'left-behind'], (entry) => {
      if (entry.type === 'committed') committed(entry);
      else if (entry.type === 'departed') departed(entry);
      else if (entry.type === 'accepted') taken(entry);
      else if (entry.type === 'evidence') evident.add(entry.attemptId);
      else if (entry.type === 'left-behind')
        violate('S16', `${entry.by} returned while ${entry.calls} calls were unanswered`);
    }),
    end: ({ endedAt }) => {
      for (const { fact, state, until } of messages.values()) {
        if (endedAt - until < 5 * minute) continue;
        if (state === 'pending' || state === 'sending')
          violate('L1', `${fact.class} ${fact.id} is ${state} for ever`);
        if (state === 'unknown' && !mayStayUnknown.has(fact.class))
          violate('L8', `${fact.class} ${fact.id} stays in doubt`);
      }
    },
  };
};
