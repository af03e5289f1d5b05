import type { SignIn } from '../../shared/clinic/clinic.ts';
import { staffId } from '../../shared/kernel/brand.ts';
import { type BoardSession, sessionEnd, sessionName } from '../edge/board-session.ts';
import { noteDeed } from './board-trail.ts';
import { type BoardWorld, sessionNow } from './board-world.ts';
import { deskOf } from './desk-of.ts';
import { execute } from './execute.ts';

/** Ends a session for good: a cookie that was copied before opens nothing any more. */
export const endSignIn = async (
  board: BoardWorld,
  who: Pick<SignIn, 'id' | 'role'>,
  session: BoardSession,
): Promise<void> => {
  const opening = deskOf(board.world);
  const about = {
    opening,
    by: staffId(who.id),
    session: sessionName(session),
    now: sessionNow(board),
    until: sessionEnd(session),
  };
  await execute(board.world, opening.id, ({ at }) => ({ type: 'SignOut', at, ...about }));
  await noteDeed(board, who, { deed: 'signed-out' });
};
