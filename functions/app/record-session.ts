import type { Opening } from '../../shared/conversation/command.ts';
import type { Conversation } from '../../shared/conversation/conversation.ts';
import { pointerKeys } from '../../shared/conversation/pointer.ts';
import { isCrowded } from '../../shared/followup/evolve-session.ts';
import {
  type CancelReason,
  isOver,
  type ReportedSession,
  type Session,
} from '../../shared/followup/session.ts';
import { waysOf } from '../../shared/followup/ways.ts';
import { assert } from '../../shared/kernel/assert.ts';
import type { ConversationId, PatientId, SessionId, StaffId } from '../../shared/kernel/brand.ts';
import type { Channel } from '../../shared/message/outbound.ts';
import { execute } from './execute.ts';
import { findSession } from './find-session.ts';
import { phoneOnFile } from './known-elsewhere.ts';
import { load } from './load.ts';
import { lastElsewhere, newerElsewhere } from './newer-session.ts';
import { runErrands } from './run-errands.ts';
import type { World } from './world.ts';

/** How often a recording that lost a race for its session id starts over. */
const triesMax = 4;

export type RecordedSession = { readonly session: Session; readonly conversation: Conversation };

/**
 * `recorded` is new, `known` the same body again, `conflict` another body under a known id, or a session that is not as somebody saw it,
 * `ended` an amendment of what is over.
 */
export type RecordingOutcome =
  | ({ readonly type: 'recorded' | 'known' | 'amended' | 'cancelled' } & RecordedSession)
  | { readonly type: 'conflict' | 'ended' | 'unknown-session' }
  /** Too many others are followed at this address. */
  | { readonly type: 'crowded'; readonly channel: Channel };

/** Where a session's messages go, and whether anything may go there. */
type Route = { readonly opening: Opening; readonly consented: boolean };

/**
 * By text where the clinic texts and the number agreed and has not opted out, else likewise by e-mail, else nowhere: the session is then
 * stored under its phone, or its e-mail address, and its check-ins are work for a person. Chosen once, when it is recorded: one that is
 * followed `here` already, where its patient has said STOP since, does not move to another channel by being amended.
 */
const routeOf = async (world: World, reported: ReportedSession, here?: ConversationId): Promise<Route> => {
  const open = waysOf(world.clinic, reported).map(({ channel, address, agreed }) => ({
    agreed,
    opening: { id: world.naming.conversationId(channel, address), channel, address },
  }));
  const agreed = open.flatMap((way) => (way.agreed ? [way.opening] : []));
  const isShut = async ({ id }: Opening): Promise<boolean> =>
    (await load(world, id))?.state.consent.status === 'opted-out';
  const stays = agreed.find(({ id }) => id === here);
  if (stays !== undefined && (await isShut(stays))) return { opening: stays, consented: true };
  for (const opening of agreed) if (!(await isShut(opening))) return { opening, consented: true };
  const [first] = open;
  assert(first !== undefined, 'a session was read without an address');
  return { opening: first.opening, consented: false };
};

const onFile = (world: World, here: Opening, { session, particulars }: ReportedSession) =>
  phoneOnFile(world, here, { id: session.patientId, phone: particulars.phone });

/** Whether an address has room for one patient more. */
const isFull = async (world: World, { id }: Opening, patient: PatientId): Promise<boolean> => {
  const state = (await load(world, id))?.state;
  return state !== undefined && isCrowded(state, patient);
};

const storedAs = (known: RecordedSession, digest: string): RecordingOutcome => {
  if (known.session.digest !== digest) return { type: 'conflict' };
  return { type: 'known', ...known };
};

/** The stored session that a body repeats, although it would be refused if it were new: it was recorded long ago. */
export const findRepeated = async (
  world: World,
  repeats: { readonly id: SessionId; readonly digest: string },
): Promise<RecordedSession | undefined> => {
  const known = await findSession(world, repeats.id);
  return known?.session.digest === world.naming.seal(repeats.digest) ? known : undefined;
};

/** Stores a completed session under the client's own id: the same body again changes nothing, another one is refused. */
export const recordSession = async (world: World, reported: ReportedSession): Promise<RecordingOutcome> => {
  const { id } = reported.session;
  const digest = world.naming.seal(reported.digest);
  for (let attempt = 0; attempt < triesMax; attempt++) {
    const known = await findSession(world, id);
    if (known !== undefined) return storedAs(known, digest);
    const { opening, consented } = await routeOf(world, reported);
    if (await isFull(world, opening, reported.session.patientId))
      return { type: 'crowded', channel: opening.channel };
    const elsewhere = await lastElsewhere(world, reported.session.patientId, opening.id);
    const done = await execute(world, opening.id, async ({ at }) => {
      // A rival with the same id may have landed in any conversation since.
      if ((await world.ledger.find(pointerKeys.session(id))) !== undefined) return undefined;
      return {
        type: 'RecordSession',
        at,
        opening,
        session: { ...reported.session, consented },
        particulars: reported.particulars,
        digest,
        revision: 1,
        kept: [],
        ...(elsewhere === undefined ? {} : { elsewhere }),
        ...(await onFile(world, opening, reported)),
      };
    });
    const session = done?.state?.sessions.find((one) => one.id === id);
    if (done?.state === undefined || session === undefined) continue;
    await runErrands(world, opening.id);
    return { type: 'recorded', session, conversation: done.state };
  }
  return { type: 'conflict' };
};

/** The session where it is followed: a move to another address that was cut short, or is still under way, is finished first. */
const findSettled = async (world: World, id: SessionId): Promise<RecordedSession | undefined> => {
  const known = await findSession(world, id);
  const isMoving = known?.conversation.errands.some(
    (errand) => errand.type === 'adopt' && errand.session.id === id,
  );
  if (known === undefined || isMoving !== true) return known;
  await runErrands(world, known.conversation.id);
  return findSession(world, id);
};

/** A person who changes a session, and the digest of it as they saw it: what has changed since is not changed by them. */
export type Changing = { readonly by: StaffId; readonly seen: string };

/** Replaces a session's facts. Where its address changed, what is still to be asked moves along. */
export const amendSession = async (
  world: World,
  reported: ReportedSession,
  changing?: Changing,
): Promise<RecordingOutcome> => {
  const { id } = reported.session;
  const known = await findSettled(world, id);
  if (known === undefined) return { type: 'unknown-session' };
  if (isOver(known.session)) return { type: 'ended' };
  const digest = world.naming.seal(reported.digest);
  if (known.session.digest === digest) return { type: 'known', ...known };
  const isAsSeen = (session: Session | undefined): boolean =>
    changing === undefined || session?.digest === changing.seen;
  if (!isAsSeen(known.session)) return { type: 'conflict' };
  const here = known.conversation.id;
  const { opening, consented } = await routeOf(world, reported, here);
  if (opening.id !== here && (await isFull(world, opening, reported.session.patientId)))
    return { type: 'crowded', channel: opening.channel };
  const newer = await newerElsewhere(world, reported.session, here);
  const kept = opening.id === here ? await onFile(world, opening, reported) : {};
  const done = await execute(world, here, ({ at, stored }) =>
    isAsSeen(stored?.state.sessions.find((one) => one.id === id))
      ? {
          type: 'AmendSession',
          at,
          session: { ...reported.session, consented },
          particulars: reported.particulars,
          digest,
          ...newer,
          ...kept,
          ...(opening.id === here ? {} : { moveTo: opening }),
          ...(changing === undefined ? {} : { by: changing.by }),
        }
      : undefined,
  );
  if (done === undefined) return { type: 'conflict' };
  await runErrands(world, here);
  const amended = await findSession(world, id);
  assert(amended !== undefined, 'an amended session is still a session');
  // It ended just then, or left the snapshot long ago.
  const isAsItWas = done.events.length === 0 && amended.session.digest !== digest;
  return isAsItWas ? { type: 'ended' } : { type: 'amended', ...amended };
};

/** Ends the follow-up of a session, wherever it has moved meanwhile; what has left stays. Ending it twice changes nothing. */
export const cancelSession = async (
  world: World,
  id: SessionId,
  changing?: Changing & { readonly because: CancelReason; readonly note: string },
): Promise<RecordingOutcome> => {
  for (let attempt = 0; attempt < triesMax; attempt++) {
    const known = await findSettled(world, id);
    if (known === undefined) return { type: 'unknown-session' };
    if (known.session.cancelled) return { type: 'cancelled', ...known };
    const done = await execute(world, known.conversation.id, ({ at, stored }) => {
      if (changing === undefined) return { type: 'CancelSession', at, sessionId: id };
      const { by, seen, because, note } = changing;
      const session = stored?.state.sessions.find((one) => one.id === id);
      return session?.digest === seen
        ? { type: 'CancelSession', at, sessionId: id, said: { by, because, note } }
        : undefined;
    });
    if (done === undefined) return { type: 'conflict' };
    // It left the snapshot long ago: nothing is to be sent.
    const isHere = done.state?.sessions.some((one) => one.id === id) === true;
    if (!isHere) return { type: 'cancelled', ...known };
  }
  return { type: 'conflict' };
};
