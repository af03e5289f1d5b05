import { isTexting } from '../../shared/clinic/clinic.ts';
import type { Consent } from '../../shared/consent/consent.ts';
import { erasedAddress } from '../../shared/conversation/conversation.ts';
import type { ConversationId } from '../../shared/kernel/brand.ts';
import { day, type Instant } from '../../shared/kernel/instant.ts';
import type { HeldNumber, OptOutList } from '../ports/opt-out-list.ts';
import { raiseTrouble } from './desk.ts';
import { execute } from './execute.ts';
import { load } from './load.ts';
import type { World } from './world.ts';

/** How far back our own opt-outs are brought to the carrier: a day is compared once a day, twice over. */
const daysBack = 2;
const pageSize = 200;
const pagesMax = 50;

/** They said START after the carrier began to hold them back: the later word counts. */
const hasReturned = (consent: Consent, since: Instant | undefined): boolean =>
  consent.status === 'open' && consent.sentAt !== undefined && since !== undefined && consent.sentAt > since;

/**
 * The carrier holds a number back that we would still text: nobody would know why nothing arrives. Whom it lets go again after their
 * START stays; any other is opted out here.
 */
const hear = async (world: World, list: OptOutList, { number, since }: HeldNumber): Promise<void> => {
  const id = world.naming.conversationId('sms', number);
  const consent = (await load(world, id))?.state.consent;
  if (consent === undefined || consent.status === 'opted-out') return;
  if (hasReturned(consent, since) && (await list.release(number))) return;
  await execute(world, id, ({ at, stored }) =>
    stored === undefined ? undefined : { type: 'Unsubscribe', at, cause: 'carrier' },
  );
};

/** A conversation that was opted out here lately and whose number the carrier does not hold back. */
type Untold = { readonly id: ConversationId; readonly number: string };

const untoldOf = async (world: World, held: ReadonlySet<string>): Promise<readonly Untold[]> => {
  const found: Untold[] = [];
  // Whoever is on the ladder without a mailbox is paged by text even after a STOP.
  const own = new Set(world.clinic.people.map(({ phone }) => phone));
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
      if (state.address !== erasedAddress && !held.has(state.address) && !own.has(state.address))
        found.push({ id, number: state.address });
    }
    after = page.next;
    if (after === undefined || !isRecent) break;
  }
  return found;
};

const numbersOf = (listed: readonly HeldNumber[]): ReadonlySet<string> =>
  new Set(listed.map(({ number }) => number));

/** Where our opt-outs and the carrier's differ, by conversation. Right after a comparison there is nothing. */
export type OptOutsApart = {
  /** The carrier holds their texts back, and we would still ask them. */
  readonly unheard: readonly ConversationId[];
  /** Opted out here in the last two days, and not held back by the carrier. */
  readonly untold: readonly ConversationId[];
};

/** Compares and changes nothing. */
export const optOutsApart = async (world: World, list: OptOutList): Promise<OptOutsApart> => {
  const held = numbersOf(await list.numbers());
  const unheard: ConversationId[] = [];
  for (const number of held) {
    const id = world.naming.conversationId('sms', number);
    const status = (await load(world, id))?.state.consent.status;
    if (status !== undefined && status !== 'opted-out') unheard.push(id);
  }
  return { unheard, untold: (await untoldOf(world, held)).map(({ id }) => id) };
};

/**
 * Compares our opt-outs with the carrier's, in both directions, once a day. A number the carrier holds back is opted out here as
 * well, and whoever would still have asked that patient is told, unless they said START since and the carrier lets them go; one of the
 * clinic's own people is told to the operator, and never brought to the carrier. While texts are off the carrier is asked nothing.
 */
export const reconcileOptOuts = async (world: World, list: OptOutList): Promise<void> => {
  if (!isTexting(world.clinic)) return;
  const listed = await list.numbers();
  const held = numbersOf(listed);
  const silenced = world.clinic.people.filter(({ phone }) => phone !== undefined && held.has(phone));
  if (silenced.length > 0) {
    const detail = silenced.map(({ id }) => `${id}: the carrier holds their texts back`);
    await raiseTrouble(world, 'person-unreachable', detail);
  }
  for (const one of listed) await hear(world, list, one);
  for (const { number } of await untoldOf(world, held)) await list.hold(number);
};
