import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { Naming, SendingWorld } from '../../functions/app/world.ts';
import { wrapInboundSms } from '../../functions/edge/inbound-sms.ts';
import { logTo } from '../../functions/edge/log.ts';
import { namingOf } from '../../functions/edge/naming.ts';
import { hashOf } from '../../functions/edge/token.ts';
import type { AlarmClock } from '../../functions/ports/alarm-clock.ts';
import type { Commit, CommitOutcome, Ledger } from '../../functions/ports/ledger.ts';
import { WorldError } from '../../functions/ports/world-error.ts';
import * as receiveSms from '../../functions/receive-sms.ts';
import * as recordSession from '../../functions/record-session.ts';
import * as sweep from '../../functions/sweep.ts';
import * as wake from '../../functions/wake.ts';
import { readersAtHand } from '../../local/readers.ts';
import type { Clinic } from '../../shared/clinic/clinic.ts';
import { type ConversationId, conversationId } from '../../shared/kernel/brand.ts';
import { hour, type Instant, instant, minute, second } from '../../shared/kernel/instant.ts';
import { type Invocation, invoke } from './invocation.ts';
import type { Mutant } from './mutants.ts';
import { carriersOf, type Delivered } from './senders.ts';
import type { SimulatedLedger } from './simulated-ledger.ts';
import type { Simulation } from './simulation.ts';

/** What a text is that the carrier hands over: to be delivered at least once, however long that takes. */
export type Inbound = {
  readonly id: string;
  readonly from: string;
  readonly text: string;
  readonly sentAt: Instant;
};

/** The platform round the functions: it invokes them, delivers to them at least once, and loses what may be lost. */
export type Cloud = {
  /** A request to `record-session`; undefined where no answer came back. */
  readonly request: (event: APIGatewayProxyEventV2) => Promise<number | undefined>;
  readonly inbound: (text: Inbound) => void;
  /** Runs something else of the product as an invocation of its own; undefined where its process died or its world failed. */
  readonly invoked: <Value>(work: (world: SendingWorld) => Promise<Value>) => Promise<Value | undefined>;
  /** What stands in dead-letter queues is delivered again, as an operator would have it once the faults are over. */
  readonly redrive: () => void;
};

/** How often a queue delivers before it gives up: as the clinic's queues are set. */
const receivesMax = 5;
/** The same secret for every seed: what is named under it does not depend on chance. */
const secrets = {
  addressSecret: 'simulated',
  linkKeys: { current: '1', keys: { '1': 'simulated-link-key' } },
};
const token = { id: 'simulated', hash: hashOf('simulated'), scopes: ['sessions:write' as const] };

/** Hashing is most of what naming costs, and the same few addresses come again and again. */
const remembered = <Value>(make: (...words: readonly string[]) => Value) => {
  const known = new Map<string, Value>();
  return (...words: readonly string[]): Value => {
    const key = words.join('\n');
    const there = known.get(key);
    if (there !== undefined) return there;
    const made = make(...words);
    known.set(key, made);
    return made;
  };
};

const namingFor = (clinic: Clinic): Naming => {
  const naming = namingOf(clinic, secrets);
  const sms = remembered((address = '') => naming.conversationId('sms', address));
  const email = remembered((address = '') => naming.conversationId('email', address));
  const seal = remembered((digest = '') => naming.seal(digest));
  const unsubscribe = remembered((id = '') => naming.unsubscribeUrl(conversationId(id)));
  const reply = remembered((id = '') => naming.replyAddress(conversationId(id)));
  return {
    ...naming,
    conversationId: (channel, address) => (channel === 'sms' ? sms(address) : email(address)),
    seal,
    unsubscribeUrl: (id) => unsubscribe(id),
    replyAddress: (id) => reply(id),
  };
};

export const cloudOf = (parts: {
  readonly sim: Simulation;
  readonly clinic: Clinic;
  readonly ledger: SimulatedLedger;
  readonly mutant: Mutant | undefined;
  readonly deliver: (message: Delivered) => void;
  /** Told of every commit, as it happens. */
  readonly committed: (id: ConversationId, events: Parameters<Ledger['commit']>[0]['events']) => void;
}): Cloud => {
  const { sim, clinic, ledger, mutant, deliver, committed } = parts;
  const { agenda } = sim;
  const chance = { calls: sim.random('calls'), hints: sim.random('hints'), ids: sim.random('ids') };
  const carriers = carriersOf(sim, sim.random('carriers'), deliver);
  const naming = namingFor(clinic);
  const journal = logTo((line) => sim.tell({ type: 'logged', line }), clinic.id);

  const stored = async (wanted: Commit): Promise<CommitOutcome> => {
    const before = (await ledger.load(wanted.conversationId))?.version ?? 0;
    const outcome = await ledger.commit(wanted);
    if (outcome === 'committed' && before === wanted.expectedVersion) stands(wanted);
    return outcome;
  };

  /** A commit is in the ledger now, whatever its writer hears of it. */
  const stands = ({ conversationId: id, expectedVersion, commitId, events, nextDueAt }: Commit): void => {
    const version = expectedVersion + 1;
    sim.tell({ type: 'committed', conversation: id, version, commitId, events, nextDueAt });
    committed(id, events);
    fromStream(id);
    armSweep();
  };

  const atPort = ({ call }: Invocation): Ledger => ({
    load: (id) => call('ledger', 'load', () => ledger.load(id)),
    commit: (wanted) => call<CommitOutcome>('ledger', 'commit', () => stored(wanted), 'unknown'),
    find: (key) => call('ledger', 'find', () => ledger.find(key)),
    due: (now, limit) => call('ledger', 'due', () => ledger.due(now, limit)),
    withOpenCase: (limit) => call('ledger', 'list', () => ledger.withOpenCase(limit)),
    withOpenTask: (request) => call('ledger', 'list', () => ledger.withOpenTask(request)),
    recent: (request) => call('ledger', 'list', () => ledger.recent(request)),
    search: (terms, limit) => call('ledger', 'list', () => ledger.search(terms, limit)),
    history: (id, after) => call('ledger', 'history', () => ledger.history(id, after)),
  });

  const worldOf = (invocation: Invocation): SendingWorld => ({
    clinic,
    ledger: ledger.through?.(invocation, stands) ?? atPort(invocation),
    clock: {
      now: () => instant(agenda.now() + invocation.skew),
      elapsed: () => agenda.now(),
      sleep: (milliseconds) => invocation.raw((settle) => settle(Math.max(1, milliseconds), undefined)),
    },
    randomness: { token: () => chance.ids.token(), fraction: () => chance.ids.fraction() },
    naming,
    journal,
    sms: carriers.sms(invocation),
    email: carriers.email(invocation),
    pager: carriers.pager(invocation),
  });

  const run = <Value>(
    work: (world: SendingWorld, invocation: Invocation) => Promise<Value>,
  ): Promise<Value> =>
    invoke(sim, chance.calls, (invocation) => {
      const world = worldOf(invocation);
      return work(mutant?.world?.(world) ?? world, invocation);
    });

  const alarmClockOf = ({ call }: Invocation): AlarmClock => ({
    ring: (id, at) => call('hints', 'ring', async () => schedule(id, at)),
  });

  const wakeWith = (
    how: (world: SendingWorld, invocation: Invocation) => Promise<void>,
    again: number,
  ): void => {
    run(how).catch(() => {
      // Whoever hinted tries a few times more; what is due still is the sweep's after that.
      if (again > 0) agenda.after(chance.hints.between(second, minute), () => wakeWith(how, again - 1));
    });
  };

  /** A hint may be lost, late, or come twice. */
  const hint = (within: number, happens: () => void): void => {
    const rates = sim.rates();
    if (chance.hints.chance(rates.hintLost) && sim.fault('hint lost')) return;
    const late = chance.hints.chance(rates.hintLate) && sim.fault('hint late');
    const delay = late ? chance.hints.between(second, 3 * hour) : chance.hints.between(1, within);
    agenda.after(delay, happens);
    if (chance.hints.chance(rates.hintTwice) && sim.fault('hint twice'))
      agenda.after(delay + (chance.hints.chance(0.5) ? 0 : chance.hints.between(0, 10 * minute)), happens);
  };

  function fromStream(id: ConversationId): void {
    hint(400, () =>
      wakeWith(
        (world, invocation) => wake.handleCommitted({ ...world, alarmClock: alarmClockOf(invocation) }, id),
        2,
      ),
    );
  }

  const scheduled = new Set<string>();
  function schedule(id: ConversationId, at: Instant): void {
    // Nothing is scheduled that is due so soon, and the same thing is scheduled once.
    const name = `${id}.${Math.floor(at / 1000)}`;
    if (at - agenda.now() < 2 * minute || scheduled.has(name)) return;
    scheduled.add(name);
    agenda.at(at, () => {
      hint(minute, () => wakeWith((world) => wake.handleOne(world, [id]), 2));
      return false;
    });
  }

  let sweepAt: number | undefined;
  /** Minutes in which nothing is due are left out: such a sweep finds nothing and does nothing. */
  function armSweep(): void {
    const due = ledger.earliestDue();
    if (due === undefined || mutant?.noSweep === true) return;
    const at = Math.max(Math.ceil(due / minute) * minute, (Math.floor(agenda.now() / minute) + 1) * minute);
    if (sweepAt !== undefined && sweepAt <= at) return;
    sweepAt = at;
    agenda.at(at, () => {
      if (sweepAt !== at) return false;
      sweepAt = undefined;
      void sweepOnce().finally(armSweep);
      armSweep();
      return true;
    });
  }

  const sweepOnce = async (): Promise<void> => {
    const waker = {
      wake: async (ids: readonly ConversationId[]): Promise<void> => {
        try {
          await run((world) => wake.handleOne(world, ids));
        } catch {
          throw new WorldError('a wake died', { code: 'unavailable', retriable: true });
        }
      },
    };
    const heartbeat = { beat: async (): Promise<void> => undefined };
    try {
      await run((world) => sweep.handleOne({ ...world, waker, heartbeat }));
    } catch {
      sim.tell({ type: 'alarmed', what: 'sweep-failed' });
    }
  };

  const dead: Inbound[] = [];
  const receive = (text: Inbound, tries: number): void => {
    const payload = {
      originationNumber: text.from,
      destinationNumber: clinic.smsNumber,
      messageKeyword: 'KEYWORD',
      messageBody: text.text,
      inboundMessageId: text.id,
    };
    const record = wrapInboundSms(payload, text.sentAt, `queue-${text.id}`);
    run((world) => receiveSms.handleOne({ ...world, readers: readersAtHand }, record)).catch(() => {
      if (mutant?.deletesFailedTexts === true) return;
      if (tries < receivesMax)
        agenda.after(chance.hints.between(30 * second, 2 * minute), () => receive(text, tries + 1));
      else {
        dead.push(text);
        sim.tell({ type: 'alarmed', what: 'dead-letter' });
      }
    });
  };

  return {
    request: async (event) => {
      try {
        return (await run((world) => recordSession.handleOne({ world, tokens: [token] }, event))).status;
      } catch {
        return undefined;
      }
    },
    inbound: (text) => {
      const rates = sim.rates();
      const late = chance.hints.chance(rates.inboundLate) && sim.fault('inbound late');
      agenda.after(late ? chance.hints.between(second, 30 * minute) : chance.hints.between(50, 3000), () =>
        receive(text, 1),
      );
      if (chance.hints.chance(rates.inboundTwice) && sim.fault('inbound twice'))
        agenda.after(chance.hints.between(50, chance.hints.chance(0.5) ? 3000 : 3 * hour), () =>
          receive(text, 1),
        );
    },
    invoked: async (work) => {
      try {
        return await run((world) => work(world));
      } catch {
        return undefined;
      }
    },
    redrive: () => {
      for (const text of dead.splice(0)) receive(text, 1);
    },
  };
};
