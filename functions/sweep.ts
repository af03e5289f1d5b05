import type { ConversationId } from '../shared/kernel/brand.ts';
import type { World } from './app/world.ts';
import { once } from './edge/once.ts';
import type { Waker } from './ports/waker.ts';

/** At most this many conversations a run: about a minute of work; the next minute brings the next. */
const conversationsMax = 200;

export type SweepingWorld = Pick<World, 'ledger' | 'clock' | 'journal'> & { readonly waker: Waker };

/**
 * Finds everything that is due, however long ago, and has it woken: open cases first. It needs no schedule, stream or queue, so
 * whatever those lose it finds. One conversation that fails neither stops nor hides the rest. Answers those it asked for.
 */
export const handleOne = async (world: SweepingWorld): Promise<readonly ConversationId[]> => {
  const due = await world.ledger.due(world.clock.now(), conversationsMax);
  for (const id of due) {
    try {
      await world.waker.wake([id]);
    } catch {
      world.journal.failed({ why: 'sweep-could-not-wake', conversationId: id });
    }
  }
  return due;
};

export const compose = once(async () => (await import('./aws/world.ts')).awsSweepingWorld());

export const handlerOf = (world: () => Promise<SweepingWorld>) => async (): Promise<void> => {
  await handleOne(await world());
};

export const handler = handlerOf(compose);
