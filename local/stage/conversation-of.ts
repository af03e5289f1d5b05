import { load } from '../../functions/app/load.ts';
import type { Conversation } from '../../shared/conversation/conversation.ts';
import type { Actor } from './cast.ts';
import type { Stage } from './scenario.ts';

/** The conversation with an actor, by phone before mailbox. */
export const conversationOf = async (
  { host }: Stage,
  { phone, email }: Actor,
): Promise<Conversation | undefined> => {
  const ids = [
    ...(phone === undefined ? [] : [host.world.naming.conversationId('sms', phone)]),
    ...(email === undefined ? [] : [host.world.naming.conversationId('email', email)]),
  ];
  for (const id of ids) {
    const stored = await load(host.world, id);
    if (stored !== undefined) return stored.state;
  }
  return undefined;
};
