import type { SendingWorld } from '../../functions/app/world.ts';
import type { Commit, Ledger } from '../../functions/ports/ledger.ts';
import type { Conversation } from '../../shared/conversation/conversation.ts';
import { nextDueAt } from '../../shared/conversation/due.ts';
import type { ConversationEvent } from '../../shared/conversation/event.ts';
import { pointerKeys } from '../../shared/conversation/pointer.ts';
import { replyId } from '../../shared/kernel/brand.ts';
import type { SendOutcome } from '../../shared/message/outbound.ts';
import { clinicWith } from '../support/clinic.ts';

/** A bug put in on purpose: the oracle must find it, or it would not find one like it. */
export type Mutant = {
  readonly name: string;
  readonly does: string;
  readonly world?: (world: SendingWorld) => SendingWorld;
  readonly noSweep?: boolean;
  readonly deletesFailedTexts?: boolean;
};

const withLedger = (world: SendingWorld, changes: Partial<Ledger>): SendingWorld => ({
  ...world,
  ledger: { ...world.ledger, ...changes },
});

const withSends = (
  world: SendingWorld,
  change: (send: () => Promise<SendOutcome>) => Promise<SendOutcome>,
): SendingWorld => ({
  ...world,
  sms: { ...world.sms, send: (text) => change(() => world.sms.send(text)) },
  email: { ...world.email, send: (mail) => change(() => world.email.send(mail)) },
});

/** Stores each commit as if `dueOf` had computed when it is due. */
const withDue = (world: SendingWorld, dueOf: (state: Conversation) => Conversation): SendingWorld =>
  withLedger(world, {
    commit: (commit) => world.ledger.commit({ ...commit, nextDueAt: nextDueAt(dueOf(commit.state)) }),
  });

const consentForgotten = (state: Conversation): Conversation => ({ ...state, consent: { status: 'open' } });

const withoutCases = (commit: Commit): Commit => {
  const events = commit.events.filter(
    ({ type }) => type !== 'CaseOpened' && type !== 'CaseJoined' && type !== 'StepTaken',
  );
  const isStop = commit.events.some(({ type }) => type === 'OptedOut');
  if (!isStop || events.length === 0) return commit;
  const state = {
    ...commit.state,
    cases: [],
    messages: commit.state.messages.filter((one) => one.class !== 'page'),
  };
  return { ...commit, events, state, nextDueAt: nextDueAt(state), urgent: false };
};

/** Stores each commit with some of its events forgotten; one that would be empty is stored as it is. */
const withForgotten = (
  world: SendingWorld,
  isForgotten: (event: ConversationEvent) => boolean,
  stateOf: (state: Conversation) => Conversation,
): SendingWorld =>
  withLedger(world, {
    commit: (commit) => {
      const events = commit.events.filter((event) => !isForgotten(event));
      if (events.length === 0 || events.length === commit.events.length) return world.ledger.commit(commit);
      const state = stateOf(commit.state);
      return world.ledger.commit({ ...commit, events, state, nextDueAt: nextDueAt(state) });
    },
  });

/** Noon alone is quiet. */
const wakeful = clinicWith({ quietHours: { from: '12:00', to: '12:30' } }).quietHours;

export const mutants: readonly Mutant[] = [
  { name: 'no-sweep', does: 'hints alone wake', noSweep: true },
  {
    name: 'failed-text-deleted',
    does: 'a text that could not be stored leaves the queue',
    deletesFailedTexts: true,
  },
  {
    name: 'send-retried',
    does: 'the client of the carrier sends again when no answer came',
    world: (world) =>
      withSends(world, async (send) => {
        const first = await send();
        return first.type === 'unknown' ? send() : first;
      }),
  },
  {
    name: 'unknown-is-not-sent',
    does: 'a send without an answer counts as not sent',
    world: (world) =>
      withSends(world, async (send) => {
        const outcome = await send();
        return outcome.type === 'unknown' ? { type: 'not-sent', because: outcome.because } : outcome;
      }),
  },
  {
    name: 'unknown-is-accepted',
    does: 'a send without an answer counts as accepted',
    world: (world) =>
      withSends(world, async (send) => {
        const outcome = await send();
        return outcome.type === 'unknown' ? { type: 'accepted', providerMessageId: 'none' } : outcome;
      }),
  },
  {
    name: 'send-without-claim',
    does: 'a commit that lost its version counts as committed, so a message is sent that nobody claimed',
    world: (world) =>
      withLedger(world, {
        commit: async (commit) => {
          const outcome = await world.ledger.commit(commit);
          return outcome === 'conflict' ? 'committed' : outcome;
        },
      }),
  },
  {
    name: 'old-decision-stored',
    does: 'after a conflict the old decision is stored at the new version',
    world: (world) =>
      withLedger(world, {
        commit: async (commit) => {
          const outcome = await world.ledger.commit(commit);
          if (outcome !== 'conflict') return outcome;
          const now = await world.ledger.load(commit.conversationId);
          return world.ledger.commit({ ...commit, expectedVersion: now?.version ?? 0 });
        },
      }),
  },
  {
    name: 'opt-out-unseen',
    does: 'whoever loads a conversation sees an address that has not opted out',
    world: (world) =>
      withLedger(world, {
        load: async (id) => {
          const stored = await world.ledger.load(id);
          return stored === undefined ? undefined : { ...stored, state: consentForgotten(stored.state) };
        },
      }),
  },
  {
    name: 'stop-swallows-red-flag',
    does: 'a text that says STOP opens no case',
    world: (world) => withLedger(world, { commit: (commit) => world.ledger.commit(withoutCases(commit)) }),
  },
  {
    name: 'cases-not-due',
    does: 'the times of open cases are left out of when a row is due',
    world: (world) => withDue(world, (state) => ({ ...state, cases: [] })),
  },
  {
    name: 'leases-not-due',
    does: 'leases are left out of when a row is due',
    world: (world) =>
      withDue(world, (state) => ({
        ...state,
        messages: state.messages.filter(({ delivery }) => delivery.state !== 'sending'),
      })),
  },
  {
    name: 'old-claim-sent',
    does: 'nobody looks how old a claim is before it is sent',
    world: (world) => ({ ...world, clock: { ...world.clock, elapsed: () => 0 } }),
  },
  {
    name: 'owner-from-clock',
    does: 'the mark of a commit is made from the clock',
    world: (world) => ({
      ...world,
      randomness: {
        ...world.randomness,
        token: () => `clock-${String(world.clock.now()).padStart(20, '0')}`,
      },
    }),
  },
  {
    name: 'stop-forgotten',
    does: 'the opt-out is left out of the commit of a STOP',
    world: (world) => withForgotten(world, ({ type }) => type === 'OptedOut', consentForgotten),
  },
  {
    name: 'pages-forgotten',
    does: 'a case is opened without the promise of a page',
    world: (world) =>
      withForgotten(
        world,
        (event) => event.type === 'MessagePromised' && event.message.class === 'page',
        (state) => ({ ...state, messages: state.messages.filter((one) => one.class !== 'page') }),
      ),
  },
  {
    name: 'plan-halved',
    does: 'a session is stored with its first two check-ins alone',
    world: (world) =>
      withLedger(world, {
        commit: (commit) =>
          world.ledger.commit({
            ...commit,
            events: commit.events.map((event) =>
              event.type === 'SessionRecorded' ? { ...event, plan: event.plan.slice(0, 2) } : event,
            ),
          }),
      }),
  },
  {
    name: 'replies-not-known-again',
    does: 'nobody looks whether a text was stored before',
    world: (world) =>
      withLedger(world, {
        find: async (key) =>
          key.startsWith(pointerKeys.reply(replyId('x')).slice(0, -1)) ? undefined : world.ledger.find(key),
        commit: (commit) =>
          world.ledger.commit({
            ...commit,
            pointers: commit.pointers.map((pointer) => ({ ...pointer, guard: 'any' as const })),
          }),
      }),
  },
  {
    name: 'doubts-not-due',
    does: 'unknown outcomes are left out of when a row is due',
    world: (world) =>
      withDue(world, (state) => ({
        ...state,
        messages: state.messages.filter(({ delivery }) => delivery.state !== 'unknown'),
      })),
  },
  {
    name: 'night-is-day',
    does: 'quiet hours are those of another clinic',
    world: (world) => ({ ...world, clinic: { ...world.clinic, quietHours: wakeful } }),
  },
  {
    name: 'words-in-log',
    does: 'a failure is logged with the address it happened at',
    world: (world) =>
      withSends(world, async (send) => {
        const outcome = await send();
        if (outcome.type === 'unknown') world.journal.failed({ why: 'Zephyrine' });
        return outcome;
      }),
  },
];
