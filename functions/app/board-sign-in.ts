import * as z from 'zod/mini';
import { signInOf } from '../../shared/clinic/clinic.ts';
import { type Instant, instant, minute } from '../../shared/kernel/instant.ts';
import { type BoardSession, type Role, readCookie, sessionName } from '../edge/board-session.ts';
import { seal, unseal } from '../edge/sealed.ts';
import type { ProvenPerson, SignInService } from '../ports/sign-in.ts';
import { WorldError } from '../ports/world-error.ts';
import { noteDeed } from './board-trail.ts';
import { type BoardWorld, sessionNow } from './board-world.ts';
import { deskOf } from './desk-of.ts';
import { load } from './load.ts';
import type { Pause } from './pause.ts';

/** Who is in two groups gets the role that sees less of patients. */
const narrowest: readonly Role[] = ['ops', 'front-desk', 'practitioner', 'director'];

const roleOf = (groups: readonly string[]): Role | undefined =>
  narrowest.find((role) => groups.includes(role));

/**
 * Opens a session for somebody who has proved who they are; undefined where the clinic does not know them, or they have no role.
 * `as-set`: on a laptop the clinic's settings name the role themselves.
 */
export const startSignIn = async (
  board: BoardWorld,
  person: string,
  groups: readonly string[] | 'as-set',
): Promise<BoardSession | undefined> => {
  const { world } = board;
  const known = signInOf(world.clinic, person);
  const role = groups === 'as-set' ? known?.role : roleOf(groups);
  if (known === undefined || role === undefined) {
    world.journal.failed({ why: 'sign-in-not-known' });
    return undefined;
  }
  await noteDeed(board, { id: known.id, role }, { deed: 'signed-in' });
  const now = sessionNow(board);
  return { id: world.randomness.token(), person: known.id, role, began: now, seen: now };
};

const pendingMax = 10 * minute;

const pendingSchema = z.strictObject({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  began: z.number(),
});

/** Sends a browser to where people prove who they are. What has to be remembered goes along in its own cookie. */
export const beginSignIn = async (
  board: BoardWorld,
  service: SignInService,
): Promise<{ readonly url: string; readonly sealed: string }> => {
  const { url, pending } = await service.begin();
  return {
    url,
    sealed: seal('board-sign-in', JSON.stringify({ ...pending, began: sessionNow(board) }), board.keys),
  };
};

const isFresh = (began: Instant, now: Instant): boolean =>
  now - began >= -minute && now - began <= pendingMax;

/** Judges what a browser came back with; undefined where it proves nothing. */
export const judgeSignIn = async (
  board: BoardWorld,
  service: SignInService,
  cookies: string | undefined,
  query: Readonly<Record<string, string>>,
): Promise<ProvenPerson | undefined> => {
  const { world, keys } = board;
  const text = unseal('board-sign-in', readCookie('sign-in', cookies, world.clinic.publicUrl) ?? '', keys);
  const read = text === undefined ? undefined : pendingSchema.safeParse(JSON.parse(text));
  if (read?.success !== true || !isFresh(instant(read.data.began), sessionNow(board))) {
    world.journal.failed({ why: 'sign-in-not-begun' });
    return undefined;
  }
  const { began: _, ...pending } = read.data;
  const outcome = await service.finish(query, pending);
  if (outcome.type === 'proven') return outcome;
  world.journal.failed({ why: `sign-in-${outcome.because}` });
  return undefined;
};

/** What the desk says to every page of the board: whether a session was signed out, and how the switch for check-ins stands. */
export const askDesk = async (
  { world }: BoardWorld,
  session: BoardSession,
): Promise<{ readonly signedOut: boolean; readonly pause: Pause }> => {
  try {
    const desk = (await load(world, deskOf(world).id))?.state.desk;
    const name = sessionName(session);
    return {
      signedOut: desk?.signedOut?.some((one) => one.session === name) === true,
      pause: desk?.pause ?? 'running',
    };
  } catch (error) {
    // One damaged row must not hide every patient from the people who call them.
    if (!(error instanceof WorldError) || error.code !== 'unreadable') throw error;
    world.journal.failed({ why: 'desk-unreadable' });
    return { signedOut: false, pause: 'unknown' };
  }
};
