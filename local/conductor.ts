import type { SendingWorld } from '../functions/app/world.ts';
import type { Heartbeat } from '../functions/ports/heartbeat.ts';
import * as sweep from '../functions/sweep.ts';
import * as wake from '../functions/wake.ts';
import type { ConversationId } from '../shared/kernel/brand.ts';
import { hour, type Instant, minute } from '../shared/kernel/instant.ts';
import type { SqliteLedger } from './ledger-sqlite.ts';
import type { VirtualClock } from './virtual-clock.ts';

/** What makes things happen on a laptop, one at a time: the stream's part, the sweep's, and the turning of the clock. */
export type Conductor = {
  /** Does this work alone, then everything it causes at this instant. */
  readonly alone: <Value>(work: () => Promise<Value>) => Promise<Value>;
  /** Turns the clock and fires everything due on the way, in order. Answers how many conversations were woken. */
  readonly turn: (to: Instant | 'next') => Promise<number>;
  readonly stop: () => void;
};

/** How often the audit runs while the clock does. */
const auditEvery = 10 * minute;
/** One wake after another, so that a story happens in one order; the audit has its own time. */
const quietly = { duties: { audit: false, ladder: false, replies: false, optOuts: false }, wakesAtOnce: 1 };
/** How often what is due at one instant may be swept before the clock goes on without it: a row nobody can read stays behind. */
const sweepsPerInstantMax = 50;

const oneAtATime = () => {
  let last: Promise<unknown> = Promise.resolve();
  return <Value>(work: () => Promise<Value>): Promise<Value> => {
    const mine = last.then(work, work);
    last = mine.catch(() => undefined);
    return mine;
  };
};

export const conduct = (parts: {
  readonly world: SendingWorld;
  readonly ledger: SqliteLedger;
  readonly clock: VirtualClock;
  readonly heartbeat: Heartbeat;
  /** Conversations that have been committed: woken when the work at hand is done, as the table's stream would. */
  readonly touched: Set<ConversationId>;
  /** Called after everything that may have changed what a page shows. */
  readonly changed: () => void;
}): Conductor => {
  const { world, ledger, clock, heartbeat, touched, changed } = parts;
  const exclusively = oneAtATime();
  let alarm: NodeJS.Timeout | undefined;

  let auditedAt: Instant | undefined;
  const waker = { wake: (ids: readonly ConversationId[]) => wake.handleOne(world, ids) };

  const wakeTouched = async (): Promise<void> => {
    const ids = [...touched];
    touched.clear();
    for (const id of ids) {
      // What fails here is due still, so the sweep comes back to it.
      await waker.wake([id]).catch(() => world.journal.failed({ why: 'wake-failed', conversationId: id }));
    }
  };

  /** A clock that jumps meets no minute on the dot: what is looked after every so often is, whenever that long has passed. */
  const audit = async (): Promise<void> => {
    const now = clock.now();
    if (auditedAt !== undefined && now - auditedAt < auditEvery) return;
    const ladder = auditedAt === undefined || Math.floor(now / hour) !== Math.floor(auditedAt / hour);
    auditedAt = now;
    const duties = { audit: true, ladder, replies: false, optOuts: false };
    await sweep.handleOne({ ...world, waker, heartbeat }, { duties, wakesAtOnce: 1 });
    await wakeTouched();
  };

  /** What a commit causes at once, and then whatever is due anyhow. */
  const settle = async (): Promise<number> => {
    let fired = 0;
    for (let sweeps = 0; sweeps < sweepsPerInstantMax; sweeps++) {
      await wakeTouched();
      fired += (await sweep.handleOne({ ...world, waker, heartbeat }, quietly)).length;
      if (touched.size === 0) break;
    }
    await audit();
    return fired;
  };

  /** A clock that runs looks again at the next due time, and once a minute in any case. */
  const setAlarm = (): void => {
    clearTimeout(alarm);
    if (clock.speed() === 0) return;
    const due = ledger.nextDueAt(clock.now());
    const wait = Math.min(due === undefined ? minute : due - clock.now(), minute) / clock.speed();
    alarm = setTimeout(() => void alone(async () => undefined), wait).unref();
  };

  const alone = <Value>(work: () => Promise<Value>): Promise<Value> =>
    exclusively(async () => {
      try {
        return await work();
      } finally {
        // A ledger that does not answer must not stop the clock: the next minute asks again.
        await settle().catch(() => world.journal.failed({ why: 'settling-failed' }));
        changed();
        setAlarm();
      }
    });

  const turn = async (to: Instant | 'next'): Promise<number> => {
    let fired = await settle();
    const end = to === 'next' ? (ledger.nextDueAt(clock.now()) ?? clock.now()) : to;
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

  return {
    alone,
    turn: (to) => alone(() => turn(to)),
    stop: () => clearTimeout(alarm),
  };
};
