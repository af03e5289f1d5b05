import type { ConversationId } from '../../shared/kernel/brand.ts';
import { type Instant, minute, plus } from '../../shared/kernel/instant.ts';
import { together } from '../../shared/kernel/together.ts';
import { WorldError } from '../ports/world-error.ts';
import { deskOf } from './desk-of.ts';
import { load } from './load.ts';
import type { World } from './world.ts';

/** Whether anything waits that should not, without a word about anybody. */
export type Health = {
  readonly cases: number;
  readonly tasks: number;
  readonly overdue: number;
  /** How late something may be before it counts as overdue, milliseconds. */
  readonly patience: number;
  readonly unreadable: readonly ConversationId[];
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
    unreadable,
    ...(proved === undefined ? {} : { provedAt: proved }),
  };
};
