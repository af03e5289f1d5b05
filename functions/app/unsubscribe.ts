import type { Language } from '../../shared/clinic/clinic.ts';
import type { Conversation } from '../../shared/conversation/conversation.ts';
import type { ConversationId } from '../../shared/kernel/brand.ts';
import { execute } from './execute.ts';
import { load } from './load.ts';
import type { World } from './world.ts';

/** What a page about these e-mails needs to know of them. */
export type Subscription = { readonly language: Language; readonly ended: boolean };

const subscriptionOf = (world: World, state: Conversation): Subscription => ({
  language: state.prefers ?? state.sessions.at(-1)?.language ?? world.clinic.language,
  ended: state.consent.status === 'opted-out',
});

/** Looks and changes nothing. */
export const viewSubscription = async (
  world: World,
  id: ConversationId,
): Promise<Subscription | undefined> => {
  const state = (await load(world, id))?.state;
  return state === undefined ? undefined : subscriptionOf(world, state);
};

/** Ends the e-mails of a conversation; ending them twice changes nothing. */
export const unsubscribe = async (world: World, id: ConversationId): Promise<Subscription | undefined> => {
  await execute(world, id, ({ at, stored }) =>
    stored === undefined ? undefined : { type: 'Unsubscribe', at, cause: 'unsubscribed' },
  );
  return viewSubscription(world, id);
};
