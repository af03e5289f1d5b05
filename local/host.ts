import { DatabaseSync } from 'node:sqlite';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { SendingWorld } from '../functions/app/world.ts';
import type { HttpResponse } from '../functions/edge/http.ts';
import { wrapInboundSms } from '../functions/edge/inbound-sms.ts';
import { type ApiToken, hashOf } from '../functions/edge/token.ts';
import * as receiveSms from '../functions/receive-sms.ts';
import * as recordSession from '../functions/record-session.ts';
import * as sweep from '../functions/sweep.ts';
import * as wake from '../functions/wake.ts';
import type { Clinic } from '../shared/clinic/clinic.ts';
import type { ConversationId } from '../shared/kernel/brand.ts';
import { type Instant, instant, parseInstant, toIso } from '../shared/kernel/instant.ts';
import { type CarrierFault, carrierFaults } from './carrier.ts';
import { type SqliteLedger, sqliteLedger } from './ledger-sqlite.ts';
import { localWorld, type WorldOptions } from './local-world.ts';
import { type Outbox, sqliteOutbox } from './outbox.ts';
import { type Settings, sqliteSettings } from './settings.ts';
import { type Speed, type VirtualClock, virtualClock } from './virtual-clock.ts';

/** The token with which anybody on this laptop may record a session. */
export const localToken: ApiToken = { id: 'local', hash: hashOf('local'), scopes: ['sessions:write'] };

/** One clinic on one machine: the functions of production on an embedded ledger, a clock to turn, simulated phones and mailboxes. */
export type Host = {
  readonly clinic: Clinic;
  readonly world: SendingWorld;
  readonly clock: VirtualClock;
  readonly ledger: SqliteLedger;
  readonly outbox: Outbox;
  readonly fault: () => CarrierFault;
  readonly setFault: (fault: CarrierFault) => void;
  /** Handles a request as API Gateway would hand it to `record-session`; what it causes at this instant happens too. */
  readonly sessions: (event: APIGatewayProxyEventV2) => Promise<HttpResponse>;
  /** Takes a payload as End User Messaging publishes it, through the queue and `receive-sms`. */
  readonly inboundSms: (payload: unknown) => Promise<ConversationId>;
  /**
   * Turns the clock to an instant, or to the next one at which something is due, and fires everything due on the way, in order.
   * Answers how many conversations were woken.
   */
  readonly turn: (to: Instant | 'next') => Promise<number>;
  /** Lets the clock run by itself, 0 to let it stand. Answers as `turn` does. */
  readonly run: (speed: Speed) => Promise<number>;
  /** The next instant at which something is due. */
  readonly nextDueAt: () => Instant | undefined;
  /** Called after everything that may have changed what a page shows. */
  readonly onChange: (listener: () => void) => () => void;
  readonly close: () => void;
};

export type HostOptions = WorldOptions & {
  /** A database file, or `:memory:`. */
  readonly file: string;
  /** The time of a fresh file; an older file is only moved forward to it. */
  readonly start?: Instant;
  readonly speed: number;
};

const startOf = (settings: Settings, start: Instant | undefined, seed: string | undefined): Instant => {
  const stored = parseInstant(settings.get('clock') ?? '');
  const fresh = seed === undefined ? instant(Date.now()) : instant(0);
  if (stored === undefined) return start ?? fresh;
  return start !== undefined && start > stored ? start : stored;
};

/** One thing at a time: requests, turns of the clock and its own ticking never run into each other. */
const oneAtATime = () => {
  let last: Promise<unknown> = Promise.resolve();
  return <Value>(work: () => Promise<Value>): Promise<Value> => {
    const mine = last.then(work, work);
    last = mine.catch(() => undefined);
    return mine;
  };
};

/** Timers count in 32 bits; a clock that runs for weeks looks again in between. */
const longestTimer = 2 ** 31 - 1;
/** How often what is due at one instant may be swept before the clock goes on without it: a row nobody can read stays behind. */
const sweepsPerInstantMax = 50;

/**
 * What makes things happen: what a commit causes at once, as the table's stream would tell it, and what is due anyhow. `changed`
 * is called at each instant on the way.
 */
const motorOf = (
  world: SendingWorld,
  parts: { ledger: SqliteLedger; clock: VirtualClock; touched: Set<ConversationId>; changed: () => void },
) => {
  const { ledger, clock, touched, changed } = parts;
  const waker = { wake: (ids: readonly ConversationId[]) => wake.handleOne(world, ids) };
  /** A conversation that cannot be woken keeps nobody else waiting: the sweep names it, and it stays due. */
  const wakeOne = async (id: ConversationId): Promise<void> => {
    try {
      await waker.wake([id]);
    } catch {
      world.journal.failed({ why: 'wake-failed', conversationId: id });
    }
  };
  const settle = async (): Promise<number> => {
    let fired = 0;
    for (let sweeps = 0; sweeps < sweepsPerInstantMax; sweeps++) {
      const told = [...touched];
      touched.clear();
      for (const id of told) await wakeOne(id);
      const due = await sweep.handleOne({ ...world, waker });
      fired += due.length;
      if (touched.size === 0) break;
    }
    return fired;
  };
  const turn = async (to: Instant | 'next'): Promise<number> => {
    let fired = await settle();
    const next = to === 'next' ? ledger.nextDueAt(clock.now()) : undefined;
    const end = to === 'next' ? (next ?? clock.now()) : to;
    for (;;) {
      const due = ledger.nextDueAt(clock.now());
      if (due === undefined || due > end) break;
      clock.turnTo(due);
      fired += await settle();
      changed();
    }
    clock.turnTo(end);
    return fired;
  };
  return { settle, turn };
};

/** Opens a clinic on its file and starts its clock. */
export const openHost = (options: HostOptions): Host => {
  const database = new DatabaseSync(options.file);
  const ledger = sqliteLedger(database);
  const settings = sqliteSettings(database);
  const outbox = sqliteOutbox(database);
  const clock = virtualClock(startOf(settings, options.start, options.seed), options.speed);
  const fault = (): CarrierFault => carrierFaults.find((one) => one === settings.get('fault')) ?? 'ok';
  const listeners = new Set<() => void>();
  const touched = new Set<ConversationId>();
  const world = localWorld(options, {
    settings,
    ledger,
    clock,
    outbox,
    fault,
    touched: (id) => touched.add(id),
  });
  const exclusively = oneAtATime();

  let alarm: NodeJS.Timeout | undefined;
  const changed = (): void => {
    settings.set('clock', toIso(clock.now()));
    clearTimeout(alarm);
    const due = ledger.nextDueAt(clock.now());
    if (clock.speed() > 0 && due !== undefined) {
      const wait = Math.min((due - clock.now()) / clock.speed(), longestTimer);
      alarm = setTimeout(() => void after(async () => undefined), wait).unref();
    }
    for (const listener of listeners) listener();
  };
  const { settle, turn } = motorOf(world, { ledger, clock, touched, changed });
  const after = async <Value>(work: () => Promise<Value>): Promise<Value> =>
    exclusively(async () => {
      try {
        return await work();
      } finally {
        await settle();
        changed();
      }
    });

  let messages = 0;
  changed();
  return {
    clinic: options.clinic,
    world,
    clock,
    ledger,
    outbox,
    fault,
    setFault: (wanted) => {
      settings.set('fault', wanted);
      changed();
    },
    sessions: (event) => after(() => recordSession.handleOne({ world, tokens: [localToken] }, event)),
    inboundSms: (payload) =>
      after(() =>
        receiveSms.handleOne(
          world,
          wrapInboundSms(payload, clock.now(), `local-${clock.now()}-${messages++}`),
        ),
      ),
    turn: (to) => after(() => turn(to)),
    run: (speed) =>
      after(async () => {
        const fired = await settle();
        clock.setSpeed(speed);
        return fired;
      }),
    nextDueAt: () => ledger.nextDueAt(clock.now()),
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => {
      clearTimeout(alarm);
      settings.set('clock', toIso(clock.now()));
      ledger.close();
    },
  };
};
