import type { Conversation } from '../../shared/conversation/conversation.ts';
import type { Instant } from '../../shared/kernel/instant.ts';
import type { CheckInPause } from '../../shared/worklist/desk.ts';
import { WorldError } from '../ports/world-error.ts';
import { deskOf } from './desk-of.ts';
import { load } from './load.ts';
import type { World } from './world.ts';

/** Where the switch for check-ins stands. `unknown`: its row cannot be read. */
export type Pause = 'running' | 'unknown' | CheckInPause;

/** Reads the switch, strongly. */
export const pauseOf = async (world: World): Promise<Pause> => {
  try {
    return (await load(world, deskOf(world).id))?.state.desk?.pause ?? 'running';
  } catch (error) {
    if (!(error instanceof WorldError)) throw error;
    world.journal.failed({ why: 'pause-unknown' });
    return 'unknown';
  }
};

/**
 * Whether check-ins of this conversation must stay, as a wake asks it before it claims: only where one is due, and anew with every
 * claim. Where the switch cannot be read they stay, for a text cannot be taken back, and what is held too long goes to a person.
 */
export const isPausedIn = async (
  world: World,
  state: Conversation,
  at: Instant,
): Promise<boolean | 'unknown'> => {
  const mayAsk = state.messages.some(
    ({ class: kind, delivery }) =>
      kind === 'check-in' && delivery.state === 'pending' && delivery.dueAt <= at,
  );
  if (!mayAsk) return false;
  const pause = await pauseOf(world);
  return pause === 'unknown' ? pause : pause !== 'running';
};
