import { erasedAddress } from '../../shared/conversation/conversation.ts';
import { day } from '../../shared/kernel/instant.ts';
import type { OptOutList } from '../ports/opt-out-list.ts';
import { raiseTrouble } from './desk.ts';
import { execute } from './execute.ts';
import { load } from './load.ts';
import type { World } from './world.ts';

/** How far back our own opt-outs are brought to the carrier: a day is compared once a day, twice over. */
const daysBack = 2;
const pageSize = 200;
const pagesMax = 50;

/** The carrier holds a number back that we would still text: nobody would know why nothing arrives. */
const hear = async (world: World, number: string): Promise<void> => {
  const id = world.naming.conversationId('sms', number);
  await execute(world, id, ({ at, stored }) =>
    stored === undefined ? undefined : { type: 'Unsubscribe', at, cause: 'carrier' },
  );
};

/** What was opted out here lately and is not on the carrier's list is put there. */
const tell = async (world: World, list: OptOutList, held: ReadonlySet<string>): Promise<void> => {
  const since = world.clock.now() - daysBack * day;
  let after: string | undefined;
  for (let n = 0; n < pagesMax; n++) {
    const page = await world.ledger.recent({ limit: pageSize, ...(after === undefined ? {} : { after }) });
    let isRecent = false;
    for (const { id } of page.items) {
      const state = (await load(world, id))?.state;
      if (state?.consent.status !== 'opted-out' || state.channel !== 'sms') {
        isRecent = true;
        continue;
      }
      if (state.consent.at < since) continue;
      isRecent = true;
      // Of who was erased only the keyed name is left: the carrier has been told before.
      if (state.address !== erasedAddress && !held.has(state.address)) await list.hold(state.address);
    }
    after = page.next;
    if (after === undefined || !isRecent) return;
  }
};

/**
 * Compares our opt-outs with the carrier's, in both directions, once a day. A number the carrier holds back is opted out here as
 * well, and whoever would still have asked that patient is told; one of the clinic's own people is told to the operator.
 */
export const reconcileOptOuts = async (world: World, list: OptOutList): Promise<void> => {
  const held = new Set(await list.numbers());
  const silenced = world.clinic.people.filter(({ phone }) => phone !== undefined && held.has(phone));
  if (silenced.length > 0) {
    const detail = silenced.map(({ id }) => `${id}: the carrier holds their texts back`);
    await raiseTrouble(world, 'person-unreachable', detail);
  }
  for (const number of held) await hear(world, number);
  await tell(world, list, held);
};
