import type { Conversation } from '../../shared/conversation/conversation.ts';
import { nextDueAt } from '../../shared/conversation/due.ts';
import type { PersonId } from '../../shared/kernel/brand.ts';
import type { Instant } from '../../shared/kernel/instant.ts';
import { load } from './execute.ts';
import type { World } from './world.ts';

/** Those of these people whose own phone has said STOP to the clinic. */
export const whoIsSilent = async (
  world: World,
  people: readonly { readonly id: PersonId; readonly phone?: string | undefined }[],
): Promise<readonly PersonId[]> => {
  const silent: PersonId[] = [];
  for (const { id, phone } of people) {
    if (phone === undefined) continue;
    const own = await load(world, world.naming.conversationId('sms', phone));
    if (own?.state.consent.status === 'opted-out') silent.push(id);
  }
  return silent;
};

/** Asked only where a case may page somebody now: everything else is sent without reading the phones of the clinic's people. */
export const silentPeople = async (
  world: World,
  state: Conversation,
  at: Instant,
): Promise<readonly PersonId[]> => {
  const due = nextDueAt(state);
  const mayPage = due !== undefined && due <= at && state.cases.some((one) => one.state !== 'closed');
  return mayPage ? whoIsSilent(world, world.clinic.people) : [];
};
