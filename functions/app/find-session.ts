import type { Conversation } from '../../shared/conversation/conversation.ts';
import { evolve } from '../../shared/conversation/evolve.ts';
import { pointerKeys } from '../../shared/conversation/pointer.ts';
import type { Session } from '../../shared/followup/session.ts';
import { type ConversationId, conversationId, type SessionId } from '../../shared/kernel/brand.ts';
import { load } from './load.ts';
import type { World } from './world.ts';

type Found = { readonly session: Session; readonly conversation: Conversation };

/** A session that has left the snapshot is read from the history, as it stood last. */
const fromHistory = async (
  world: World,
  id: ConversationId,
  session: SessionId,
): Promise<Found | undefined> => {
  let found: Found | undefined;
  let state: Conversation | undefined;
  for (const commit of await world.ledger.history(id, 0)) {
    for (const event of commit.events) state = evolve(state, event, commit.at);
    const known = state?.sessions.find((one) => one.id === session);
    if (state !== undefined && known !== undefined) found = { session: known, conversation: state };
  }
  return found;
};

/** The session of that id with its conversation, wherever it is followed; undefined where there is none. */
export const findSession = async (world: World, id: SessionId): Promise<Found | undefined> => {
  const pointer = await world.ledger.find(pointerKeys.session(id));
  if (pointer === undefined) return undefined;
  const where = conversationId(pointer.value);
  const conversation = (await load(world, where))?.state;
  const session = conversation?.sessions.find((one) => one.id === id);
  return conversation !== undefined && session !== undefined
    ? { session, conversation }
    : fromHistory(world, where, id);
};
