import type { SendingWorld } from '../../functions/app/world.ts';
import type { ConversationId } from '../../shared/kernel/brand.ts';
import { hour, type Instant, minute, second } from '../../shared/kernel/instant.ts';
import type { Invocation } from './invocation.ts';
import type { Platform } from './platform.ts';
import type { Release } from './release.ts';
import type { SimulatedLedger } from './simulated-ledger.ts';
import type { Place, Simulation } from './simulation.ts';

/** What wakes conversations: the table's stream, one-time schedules, and the sweep. The first two may lose, hold up and repeat. */
export type Hints = {
  readonly fromStream: (id: ConversationId, version: number) => void;
  /** Looks again when the sweep has something to do next. */
  readonly armSweep: () => void;
};

type Waking = (world: SendingWorld, invocation: Invocation) => Promise<unknown>;

/** How often a hint is tried again before whoever gave it gives up; what is due is the sweep's then. */
const triesMax = 3;

export const hintsOf = (parts: {
  readonly sim: Simulation;
  readonly platform: Platform;
  readonly ledger: SimulatedLedger;
}): Hints => {
  const { sim, platform, ledger } = parts;
  const { agenda } = sim;
  const { clinic } = platform;

  const wakeWith = (name: string, how: Waking, tries = 1): void => {
    platform.wake(name, how).catch(() => {
      if (tries >= triesMax) return;
      const random = sim.random(`${clinic} ${name} try ${tries}`);
      agenda.after(random.between(second, minute), () => wakeWith(name, how, tries + 1));
    });
  };

  /** A hint may be lost, late, or come twice. */
  const hint = (name: string, within: number, how: Waking): void => {
    const random = sim.random(`${clinic} hint ${name}`);
    const place: Place = { name: `${clinic} ${name}`, calls: 0 };
    const rates = sim.rates();
    if (sim.strikes(random, rates.hintLost, 'hint lost', place)) return;
    const late = sim.strikes(random, rates.hintLate, 'hint late', place);
    const twice = sim.strikes(random, rates.hintTwice, 'hint twice', place);
    const held = Math.max(0, (sim.outUntil('hints') ?? 0) - agenda.now());
    const delay = held + (late ? random.between(second, 3 * hour) : random.between(1, within));
    agenda.after(delay, () => wakeWith(name, how));
    if (twice)
      agenda.after(delay + (random.chance(0.5) ? 0 : random.between(0, 10 * minute)), () =>
        wakeWith(`${name} twice`, how),
      );
  };

  const scheduled = new Set<string>();
  const schedule = (id: ConversationId, at: Instant, { writeWakePayload }: Release): void => {
    // Nothing is scheduled that is due so soon, and the same thing is scheduled once.
    const name = `${id}.${Math.floor(at / second)}`;
    if (at - agenda.now() < 2 * minute || scheduled.has(name)) return;
    scheduled.add(name);
    sim.tell({ type: 'queued', body: name });
    const payload = writeWakePayload(id);
    agenda.at(at, () => {
      hint(`schedule ${name}`, minute, async (world, { release }) => {
        const read = release.readWakePayload(payload);
        if ('refused' in read) world.journal.failed({ why: `wake-hint-${read.refused}` });
        else await release.wake(world, [read.conversation]);
      });
      return false;
    });
  };

  const alarmClockOf = ({ call, release }: Invocation) => ({
    ring: (id: ConversationId, at: Instant) => call('hints', 'ring', async () => schedule(id, at, release)),
  });

  let sweepAt: number | undefined;
  /** Minutes in which nothing is due are left out: such a sweep finds nothing and does nothing. */
  const armSweep = (): void => {
    const due = ledger.earliestDue();
    if (due === undefined) return;
    const next = (Math.floor(agenda.now() / minute) + 1) * minute;
    const at = Math.max(Math.ceil(due / minute) * minute, next);
    if (sweepAt !== undefined && sweepAt <= at) return;
    sweepAt = at;
    agenda.at(at, () => {
      if (sweepAt !== at) return false;
      sweepAt = undefined;
      void sweepOnce(at).finally(armSweep);
      armSweep();
      return true;
    });
  };

  const sweepOnce = async (at: number): Promise<void> => {
    const name = `${at / minute}`;
    const wakerOf = ({ WorldError }: Release) => ({
      wake: async (ids: readonly ConversationId[]): Promise<void> => {
        try {
          await platform.wake(`swept ${name} ${ids.join(' ')}`, (world, { release }) =>
            release.wake(world, ids),
          );
        } catch {
          throw new WorldError('a wake died', { code: 'unavailable', retriable: true });
        }
      },
    });
    const heartbeat = { beat: async (): Promise<void> => undefined };
    try {
      await platform.run('sweep', name, (world, { release }) =>
        release.sweep({ ...world, waker: wakerOf(release), heartbeat }),
      );
    } catch {
      sim.tell({ type: 'alarmed', what: 'sweep-failed' });
    }
  };

  return {
    fromStream: (id, version) =>
      hint(`stream ${id} ${version}`, 400, (world, invocation) =>
        invocation.release.handleCommitted({ ...world, alarmClock: alarmClockOf(invocation) }, id),
      ),
    armSweep,
  };
};
