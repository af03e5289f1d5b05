import type { ConversationId } from '../../shared/kernel/brand.ts';
import { type Instant, minute, plus } from '../../shared/kernel/instant.ts';
import { together } from '../../shared/kernel/together.ts';
import { attentionAt, openTasks } from '../../shared/worklist/worklist.ts';
import { WorldError } from '../ports/world-error.ts';
import { casesMax, loadAll, readsAtOnce } from './board-lists.ts';
import { deskOf } from './desk-of.ts';
import { load } from './load.ts';
import type { World } from './world.ts';

/** `isCut` where there is more than was looked at. */
type Waiting = {
  /** Open cases whose ladder has ended and that nobody has. */
  readonly endedLadders: number;
  /** Entries of the call-back list whose time is over. */
  readonly lateTasks: number;
  readonly isCut: boolean;
};

/** Whether anything waits that should not, without a word about anybody. */
export type Health = {
  readonly cases: number;
  readonly tasks: number;
  readonly overdue: number;
  /** How late something may be before it counts as overdue, milliseconds. */
  readonly patience: number;
  readonly unreadable: readonly ConversationId[];
  /** What waits for people, past its time: the machine has done its part and nobody has done theirs. */
  readonly people: Waiting;
  /** When a synthetic red flag last came through; absent where none has, or where none is sent. */
  readonly provedAt?: Instant;
};

const countMax = 1000;
/** The sweep comes every minute: after three of them something is wrong. */
const patience = 3 * minute;
/** Damaged rows stay due, so the longest overdue are where they are found. */
const looked = 20;

const isUnreadable = async (world: World, id: ConversationId): Promise<boolean> => {
  try {
    await load(world, id);
    return false;
  } catch (error) {
    if (error instanceof WorldError && error.code === 'unreadable') return true;
    throw error;
  }
};

/** As many conversations with a late entry as are looked at. */
const lateMax = 200;

/** The list is in the order in which its entries need somebody: it is read until one does not yet. */
const lateTasksOf = async (
  world: World,
  ids: readonly ConversationId[],
): Promise<{ readonly late: number; readonly isCut: boolean }> => {
  const now = world.clock.now();
  let late = 0;
  for (let from = 0; from < ids.length; from += readsAtOnce) {
    if (from >= lateMax) return { late, isCut: true };
    const { loaded } = await loadAll(world, ids.slice(from, from + readsAtOnce));
    const tasks = loaded.flatMap(({ state }) => openTasks(state));
    late += tasks.filter(({ dueAt }) => dueAt <= now).length;
    if (loaded.length > 0 && tasks.every((task) => attentionAt(task) > now)) break;
  }
  return { late, isCut: false };
};

const waitingOf = async (
  world: World,
  withCase: readonly ConversationId[],
  withTask: readonly ConversationId[],
): Promise<Waiting> => {
  const { loaded } = await loadAll(world, withCase.slice(0, casesMax));
  const open = loaded.flatMap(({ state }) => state.cases.filter((one) => one.state === 'paged'));
  const { late, isCut } = await lateTasksOf(world, withTask);
  return {
    endedLadders: open.filter(({ ended }) => ended).length,
    lateTasks: late,
    isCut: isCut || withCase.length > casesMax,
  };
};

export const healthOf = async (world: World): Promise<Health> => {
  const { ledger, clock } = world;
  const [cases, tasks, overdue] = await together([
    ledger.withOpenCase(countMax),
    ledger.withOpenTask({ limit: countMax }),
    ledger.due(plus(clock.now(), -patience), countMax),
  ]);
  const unreadable: ConversationId[] = [];
  for (const id of overdue.slice(0, looked)) if (await isUnreadable(world, id)) unreadable.push(id);
  const proved = (await load(world, deskOf(world).id))?.state.desk?.canary?.provedAt;
  return {
    cases: cases.length,
    tasks: tasks.items.length,
    overdue: overdue.length,
    patience,
    people: await waitingOf(
      world,
      cases,
      tasks.items.map(({ id }) => id),
    ),
    unreadable,
    ...(proved === undefined ? {} : { provedAt: proved }),
  };
};
