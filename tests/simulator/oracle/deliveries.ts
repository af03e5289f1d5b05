import { quietSpanAt } from '../../../shared/followup/quiet-hours.ts';
import { instant, minute, second } from '../../../shared/kernel/instant.ts';
import { clinicWith } from '../../support/clinic.ts';
import type { TraceEntry } from '../trace.ts';
import type { About, Violate, Watcher } from './watcher.ts';

type State = 'pending' | 'sending' | 'unknown' | 'sent' | 'skipped' | 'human';

type Message = {
  readonly class: string;
  /** Of a check-in: its session and which of the four it is. */
  readonly question?: string;
  /** When it was planned for, before anything moved it. */
  readonly plannedFor?: number;
  state: State;
  attempt: string | undefined;
  /** When its state must have changed: it is due, its lease is over, or its evidence is. */
  until: number;
};

type Claimed = { readonly message: Message; readonly id: string; readonly at: number };

const clinic = clinicWith();
const skewMax = 5 * second;
/** What outlives its outcome: it goes at most once, and nobody does anything more about it. */
const mayStayUnknown = new Set(['answer', 'stop-confirmation', 'staff-answer', 'notice']);
const workWith = new Set(['late', 'refused', 'bad-address']);
/** From one state to the next: the only ways there are. */
const ways: Readonly<Record<string, readonly State[]>> = {
  MessageClaimed: ['pending'],
  MessageAccepted: ['sending', 'unknown'],
  MessageDeferred: ['sending', 'unknown'],
  MessageOutcomeUnknown: ['sending'],
  MessageRenewed: ['unknown', 'sending'],
  MessageHeld: ['pending'],
  MessageSkipped: ['pending', 'sending', 'unknown'],
  MessageLeftToHuman: ['pending', 'sending', 'unknown'],
};

/** Messages: each check-in at most once, no claim that was not free, nothing sent that was not claimed, nothing left in the air. */
export const watchDeliveries = ({ faultless }: About, violate: Violate): Watcher => {
  const messages = new Map<string, Message>();
  const claims = new Map<string, Claimed>();
  const taken = new Map<string, number>();
  const asked = new Map<string, string>();
  const finishedSessions = new Map<string, string>();

  const promise = (id: string, message: Message): void => {
    if (messages.has(id)) violate('S4', `${id} is promised twice`);
    messages.set(id, message);
  };

  const claimed = (message: Message, id: string, attempt: string, leaseUntil: number, t: number): void => {
    message.attempt = attempt;
    message.until = leaseUntil;
    claims.set(attempt, { message, id, at: t });
    const session = message.question?.split(' ')[0];
    if (message.class !== 'check-in' || session === undefined) return;
    const over = finishedSessions.get(session);
    if (over !== undefined) violate('S3', `${id} is claimed although its session was ${over}`);
    if (message.plannedFor !== undefined && message.plannedFor - t > minute + skewMax)
      violate('S12', `${id} is claimed more than a minute early`);
    const early = quietSpanAt(instant(t - skewMax), clinic.timeZone, clinic.quietHours);
    const late = quietSpanAt(instant(t + skewMax), clinic.timeZone, clinic.quietHours);
    if (early !== undefined && late !== undefined) violate('S12', `${id} is claimed in quiet hours`);
  };

  const committed = (entry: Extract<TraceEntry, { type: 'committed' }>): void => {
    const work = entry.events.some(({ type }) => type === 'TaskAdded' || type === 'TaskJoined');
    for (const event of entry.events) {
      switch (event.type) {
        case 'SessionRecorded':
        case 'SessionAmended': {
          if (event.revision === 1 && new Set(event.plan.map(({ kind }) => kind)).size !== 4)
            violate('S4', `session ${event.session.id} is stored without its four check-ins`);
          for (const { id, kind, sendAt, dueAt, skipped } of event.plan)
            promise(id, {
              class: 'check-in',
              question: `${event.session.id} ${kind}`,
              plannedFor: dueAt,
              state: skipped === undefined ? 'pending' : 'skipped',
              attempt: undefined,
              until: sendAt,
            });
          break;
        }
        case 'SessionCancelled':
          finishedSessions.set(event.sessionId, 'cancelled');
          break;
        case 'MessagePromised': {
          const { id, delivery, class: kind } = event.message;
          const until = 'dueAt' in delivery ? delivery.dueAt : entry.t;
          promise(id, { class: kind, state: delivery.state, attempt: undefined, until });
          break;
        }
        case 'MessageClaimed':
        case 'MessageAccepted':
        case 'MessageDeferred':
        case 'MessageOutcomeUnknown':
        case 'MessageRenewed':
        case 'MessageHeld':
        case 'MessageSkipped':
        case 'MessageLeftToHuman':
          moved(event, entry.t, work);
          break;
        default:
      }
    }
  };

  type Move = Extract<
    Extract<TraceEntry, { type: 'committed' }>['events'][number],
    {
      type:
        | 'MessageClaimed'
        | 'MessageAccepted'
        | 'MessageDeferred'
        | 'MessageOutcomeUnknown'
        | 'MessageRenewed'
        | 'MessageHeld'
        | 'MessageSkipped'
        | 'MessageLeftToHuman';
    }
  >;

  const moved = (event: Move, t: number, work: boolean): void => {
    const id = event.messageId;
    const message = messages.get(id);
    if (message === undefined) {
      violate('S6', `${event.type} of ${id}, which nobody promised`);
      return;
    }
    if (ways[event.type]?.includes(message.state) !== true)
      violate('S6', `${event.type} of ${id}, which is ${message.state}`);
    const isCheckIn = message.class === 'check-in';
    switch (event.type) {
      case 'MessageClaimed':
        message.state = 'sending';
        claimed(message, id, event.attemptId, event.leaseUntil, t);
        return;
      case 'MessageAccepted':
        if (!taken.has(event.attemptId)) violate('S5', `${id} is stored as sent, and nobody took it`);
        message.state = 'sent';
        return;
      case 'MessageOutcomeUnknown':
        if (faultless) violate('L13', `${id} is in doubt although nothing went wrong`);
        message.state = 'unknown';
        message.until = event.until;
        return;
      case 'MessageDeferred':
      case 'MessageRenewed':
      case 'MessageHeld':
        if (isCheckIn && event.type === 'MessageRenewed') violate('S1', `${id} goes out again after doubt`);
        message.state = 'pending';
        message.until = event.dueAt;
        return;
      case 'MessageSkipped':
        message.state = 'skipped';
        if (isCheckIn && workWith.has(event.because) && !work)
          violate('S5', `${id} is skipped as ${event.because} and nobody is told`);
        return;
      case 'MessageLeftToHuman':
        message.state = 'human';
        if (isCheckIn && !work) violate('S5', `${id} is left to people and is no work of theirs`);
    }
  };

  const left = ({ t, attemptId }: Extract<TraceEntry, { type: 'departed' }>): void => {
    const claim = claims.get(attemptId);
    if (claim === undefined) {
      violate('S16', 'a message leaves that nobody claimed');
      return;
    }
    if (t - claim.at > 10 * second) violate('S23', `${claim.id} leaves ${t - claim.at} ms after its claim`);
  };

  const accepted = ({ attemptId }: Extract<TraceEntry, { type: 'accepted' }>): void => {
    const claim = claims.get(attemptId);
    if (claim === undefined) {
      violate('S16', 'a message was taken that nobody claimed');
      return;
    }
    const times = (taken.get(attemptId) ?? 0) + 1;
    taken.set(attemptId, times);
    const { message, id } = claim;
    if (message.class !== 'check-in') {
      if (times > 1) violate('S1', `one attempt at ${id} was taken ${times} times`);
      return;
    }
    const before = asked.get(message.question ?? id);
    if (before !== undefined)
      violate('S1', `${message.question ?? id} was asked twice, as ${before} and ${id}`);
    asked.set(message.question ?? id, id);
  };

  return {
    see: (entry) => {
      if (entry.type === 'committed') committed(entry);
      else if (entry.type === 'departed') left(entry);
      else if (entry.type === 'accepted') accepted(entry);
    },
    end: ({ endedAt }) => {
      for (const [id, { class: kind, state, until }] of messages) {
        if (endedAt - until < 5 * minute) continue;
        if (state === 'pending' || state === 'sending') violate('L1', `${kind} ${id} is ${state} for ever`);
        if (state === 'unknown' && !mayStayUnknown.has(kind)) violate('L8', `${kind} ${id} stays in doubt`);
      }
    },
  };
};
