import type { Clinic } from '../shared/clinic/clinic.ts';
import type { ConversationId } from '../shared/kernel/brand.ts';
import { hour, type Instant, minute, plus, second } from '../shared/kernel/instant.ts';
import { wallClockAt } from '../shared/kernel/zone.ts';
import { audit } from './app/audit.ts';
import { planDigest, testPages } from './app/desk.ts';
import { checkLadder } from './app/hourly-check.ts';
import { inParallel } from './app/in-parallel.ts';
import { reconcileOptOuts } from './app/reconcile-opt-outs.ts';
import { checkReplyRate } from './app/reply-rate.ts';
import type { SweepingWorld } from './app/world.ts';
import { once } from './edge/once.ts';

/** More than one run can wake: rows that always fail fill no list, and those behind them have their turn. */
const conversationsMax = 1000;
/** Open cases come first in the list; after this long the rest is left to the next minute. */
const wakingFor = 40 * second;
/** How a host sweeps otherwise than once a minute, ten wakes at once. */
type SweepOptions = { readonly duties?: Duties; readonly wakesAtOnce?: number };

/** What a run does beside waking: the audit, the check of the ladder, the share of answers, the carrier's opt-outs. */
type Duties = {
  readonly audit: boolean;
  readonly ladder: boolean;
  readonly replies: boolean;
  readonly optOuts: boolean;
};

/** A sweep that runs every minute audits every ten, checks the ladder every hour and the answers once a day, while the clinic works. */
export const dutiesAt = ({ timeZone }: Pick<Clinic, 'timeZone'>, now: Instant): Duties => {
  const wall = wallClockAt(now, timeZone);
  // Two minutes, for a run may come a little early or late; doing it twice changes nothing.
  const ladder = wall.minute < 2;
  return {
    audit: wall.minute % 10 === 0,
    ladder,
    replies: ladder && wall.hour === 12,
    optOuts: ladder && wall.hour === 6,
  };
};

/**
 * The order in which rows are woken: every other one from the front, where open cases stand, and the ones between from a place that
 * moves with time. Rows at the front that hang every time hold up nobody for ever.
 */
export const interleaved = (due: readonly ConversationId[], now: Instant): readonly ConversationId[] => {
  if (due.length < 2) return due;
  const from = (Math.floor(now / minute) * 37) % due.length;
  const moved = [...due.slice(from), ...due.slice(0, from)];
  return [...new Set(due.flatMap((id, n) => [id, moved[n] ?? id]))];
};

/** How late something may be found, in steps: one question of the ledger where nothing is late. */
const latenesses = [minute, 2 * minute, 5 * minute, 15 * minute, hour];

/** How long the longest overdue row has waited, as far as those steps tell; nothing younger than the last sweep counts. */
const measureLateness = async (world: SweepingWorld, now: Instant): Promise<void> => {
  let late = 0;
  for (const step of latenesses) {
    if ((await world.ledger.due(plus(now, -step), 1)).length === 0) break;
    late = step;
  }
  world.journal.measured?.({ figure: 'OldestDueSeconds', value: late / second, at: now });
};

const wakeDue = async (
  world: SweepingWorld,
  now: Instant,
  atOnce: number,
): Promise<readonly ConversationId[]> => {
  const due = interleaved(await world.ledger.due(now, conversationsMax), now);
  const began = world.clock.elapsed();
  const woken = await inParallel(
    due,
    atOnce,
    async (id) => {
      try {
        await world.waker.wake([id]);
      } catch {
        world.journal.failed({ why: 'sweep-could-not-wake', conversationId: id });
      }
    },
    () => world.clock.elapsed() - began < wakingFor,
  );
  return due.slice(0, woken);
};

/** What fails here is tried again by a later run, and must not keep the audit from its work. */
const besides = async (world: SweepingWorld, why: string, work: () => Promise<void>): Promise<void> => {
  try {
    await work();
  } catch {
    world.journal.failed({ why });
  }
};

/**
 * Finds everything that is due, however long ago, and has it woken: open cases first. It needs no schedule, stream or queue, so
 * whatever those lose it finds. One conversation that fails neither stops nor hides the rest. Every ten minutes it looks whether
 * anything was left undone all the same. Answers those it had woken.
 */
export const handleOne = async (
  world: SweepingWorld,
  options: SweepOptions = {},
): Promise<readonly ConversationId[]> => {
  const now = world.clock.now();
  const { duties = dutiesAt(world.clinic, now), wakesAtOnce = 10 } = options;
  await measureLateness(world, now);
  const due = await wakeDue(world, now, wakesAtOnce);
  await besides(world, 'digest-not-planned', () => planDigest(world));
  if (duties.ladder) await besides(world, 'ladder-not-checked', () => checkLadder(world));
  if (duties.replies) await besides(world, 'replies-not-counted', () => checkReplyRate(world));
  const { optOuts } = world;
  if (duties.optOuts && optOuts !== undefined)
    await besides(world, 'opt-outs-not-compared', () => reconcileOptOuts(world, optOuts));
  // Last, so that a failure of it is the run's own, whose alarm rings; and no heartbeat goes out.
  if (duties.audit) await audit(world);
  return due;
};

export const compose = once(async () => (await import('./aws/sweeping-world.ts')).awsSweepingWorld());

const all: Duties = { audit: true, ladder: true, replies: true, optOuts: true };

/** What an operator may ask for; the minute's own event asks for what is due by the clock. */
const wish = (event: unknown): unknown =>
  typeof event === 'object' && event !== null && 'duties' in event ? event.duties : undefined;

export const handlerOf =
  (world: () => Promise<SweepingWorld>) =>
  async (event?: unknown): Promise<void> => {
    const composed = await world();
    const wished = wish(event);
    if (wished === 'page-test') await composed.waker.wake([await testPages(composed)]);
    else await handleOne(composed, wished === 'all' ? { duties: all } : {});
  };

export const handler = handlerOf(compose);
