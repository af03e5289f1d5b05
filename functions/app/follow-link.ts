import { type Person, personOf } from '../../shared/clinic/clinic.ts';
import { isOnLadder } from '../../shared/clinic/on-call.ts';
import type { Conversation } from '../../shared/conversation/conversation.ts';
import { isOwnConversation } from '../../shared/conversation/own-case.ts';
import { type LinkPointer, pointerKeys } from '../../shared/conversation/pointer.ts';
import {
  type CaseId,
  type ConversationId,
  caseId,
  conversationId,
  type PersonId,
} from '../../shared/kernel/brand.ts';
import type { Instant } from '../../shared/kernel/instant.ts';
import { mayAnswerFor } from '../../shared/paging/advance-case.ts';
import type { Case } from '../../shared/paging/case.ts';
import { isLocked } from '../../shared/paging/link-attempt.ts';
import { load } from './load.ts';
import type { World } from './world.ts';

/** A case behind a valid link, and whose link it is. */
export type LinkedCase = {
  readonly state: Conversation;
  readonly open: Case;
  readonly person: Person;
  /** The hash of the link's token. */
  readonly link: string;
};

/** A case that has ended, and who said so, as long as that is remembered. */
export type ClosedCase = {
  readonly type: 'closed';
  readonly by?: PersonId;
  readonly at?: Instant;
};

/** What a link leads to. What never was a link, what has expired and what is nobody's any more are told apart by nobody. */
export type LinkTarget =
  | { readonly type: 'unknown' | 'own' }
  | ClosedCase
  | ({ readonly type: 'locked' | 'shut' } & LinkedCase);

/** Where a link leads, and whose it is. */
export type Place = {
  readonly link: string;
  readonly where: ConversationId;
  readonly case: CaseId;
  readonly person: Person;
};

type PointerRead = Record<Exclude<keyof LinkPointer, 'until' | 'seal'>, string> & {
  readonly until: number;
  readonly seal?: string;
};

/** Whether the address that a link was sent to is still that person's: a lost phone opens nothing once its number is taken away. */
const isStillTheirs = (world: World, { phone, email }: Person, seal: string | undefined): boolean =>
  seal === undefined ||
  [phone, email].some((address) => address !== undefined && world.naming.seal(address) === seal);

/** The place of a link's token; undefined for what is no link, has expired, or is nobody's any more. */
export const placeOf = async (world: World, token: string): Promise<Place | undefined> => {
  if (!/^[\w-]{16,64}$/.test(token)) return undefined;
  const link = world.naming.hashOf(token);
  const pointer = await world.ledger.find(pointerKeys.link(link));
  if (pointer === undefined) return undefined;
  const read: PointerRead = JSON.parse(pointer.value);
  // Who has left the clinic has left its cases.
  const person = personOf(world.clinic, read.person);
  const isValid = person !== undefined && read.until > world.clock.now();
  if (!isValid || !isStillTheirs(world, person, read.seal)) return undefined;
  return { link, where: conversationId(read.conversationId), case: caseId(read.caseId), person };
};

/** Why a case is not shown. */
export type Shut = ClosedCase | { readonly type: 'unknown' | 'own' };

export const isShut = (found: Shut | LinkedCase): found is Shut => 'type' in found;

const closedCase = (about: Case | undefined): ClosedCase => ({
  type: 'closed',
  ...(about?.closedBy === undefined ? {} : { by: about.closedBy }),
  ...(about?.closedAt === undefined ? {} : { at: about.closedAt }),
});

/** What stands behind a place: an open case, or why it is shut to this person. */
export const caseAt = (
  world: World,
  state: Conversation | undefined,
  { person, link, case: id }: Place,
): Shut | LinkedCase => {
  const about = state?.cases.find((one) => one.id === id);
  const now = world.clock.now();
  const isTheirs =
    about === undefined
      ? isOnLadder(world.clinic, person, now)
      : mayAnswerFor(about, world.clinic, person, now);
  if (!isTheirs) return { type: 'unknown' };
  if (state === undefined || about === undefined || about.state === 'closed') return closedCase(about);
  return isOwnConversation(state, person) ? { type: 'own' } : { state, open: about, person, link };
};

/** Follows a link and changes nothing: mail scanners and previews follow every link. */
export const followLink = async (world: World, token: string): Promise<LinkTarget> => {
  const place = await placeOf(world, token);
  if (place === undefined) return { type: 'unknown' };
  const found = caseAt(world, (await load(world, place.where))?.state, place);
  if (isShut(found)) return found;
  return { type: isLocked(found.open, found.link) ? 'locked' : 'shut', ...found };
};
