import type { SendingWorld } from '../../functions/app/world.ts';
import type { Commit, Ledger } from '../../functions/ports/ledger.ts';
import type { Conversation } from '../../shared/conversation/conversation.ts';
import { nextDueAt } from '../../shared/conversation/due.ts';
import type { SendOutcome } from '../../shared/message/outbound.ts';

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
