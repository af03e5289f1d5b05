import { isTexting } from '../../shared/clinic/clinic.ts';
import type { Conversation } from '../../shared/conversation/conversation.ts';
import { nextDueAt } from '../../shared/conversation/due.ts';
import type { PersonId } from '../../shared/kernel/brand.ts';
import type { Instant } from '../../shared/kernel/instant.ts';
import { together } from '../../shared/kernel/together.ts';
import { WorldError } from '../ports/world-error.ts';
import { load } from './load.ts';
import type { World } from './world.ts';

/** What cannot be read is no STOP: a page that waits for it would reach nobody, and the carrier keeps a list of its own. */
const hasSaidStop = async (world: World, phone: string): Promise<boolean> => {
  const id = world.naming.conversationId('sms', phone);
  try {
    return (await load(world, id))?.state.consent.status === 'opted-out';
  } catch (error) {
    if (!(error instanceof WorldError)) throw error;
    world.journal.failed({ why: 'silence-unknown', conversationId: id });
    return false;
  }
};

/** Those of these people whose own phone has said STOP to the clinic; nobody while its texts are off. */
export const whoIsSilent = async (
  world: World,
  people: readonly { readonly id: PersonId; readonly phone?: string | undefined }[],
): Promise<readonly PersonId[]> => {
  if (!isTexting(world.clinic)) return [];
  // At once, for a page waits for the answer.
  const silent = await together(
    people.map(async ({ id, phone }) =>
      phone !== undefined && (await hasSaidStop(world, phone)) ? [id] : [],
    ),
  );
  return silent.flat();
};

/** Who is silent, as a wake asks it before it claims. */
export type Silence = (state: Conversation, at: Instant) => Promise<readonly PersonId[]>;

/** Asked only where a case may page somebody now, and once a wake: phones that say STOP in those seconds are silent from the next on. */
export const silenceIn = (world: World): Silence => {
  let known: readonly PersonId[] | undefined;
  return async (state, at) => {
    const due = nextDueAt(state);
    const mayPage = due !== undefined && due <= at && state.cases.some((one) => one.state !== 'closed');
    if (!mayPage) return [];
    known ??= await whoIsSilent(world, world.clinic.people);
    return known;
  };
};
