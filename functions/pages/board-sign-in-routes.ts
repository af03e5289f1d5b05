import type { Context, Hono } from 'hono';
import { signInOf } from '../../shared/clinic/clinic.ts';
import { beginSignIn, judgeSignIn, startSignIn } from '../app/board-sign-in.ts';
import { type BoardWorld, sessionNow } from '../app/board-world.ts';
import { readBody, readFields } from '../edge/board-form.ts';
import { clearCookie, readSession, sessionCookie, setCookie } from '../edge/board-session.ts';
import { goTo, isFromHere, respond } from './board-asked.ts';
import { pickerPage, type Refusal, refusalPage, signedOutPage } from './board-sign-in.ts';

/** How long somebody may take to prove who they are. */
const provingSeconds = 600;

/** Signing in and out: the doors that need no session. */
export const signInRoutes = (app: Hono, board: BoardWorld): void => {
  const { clinic } = board.world;
  const { publicUrl } = clinic;
  const refuse = (refusal: Refusal): Response => respond(refusalPage(refusal, clinic));
  const signedIn = async (person: string, groups: readonly string[] | 'as-set'): Promise<Response> => {
    const session = await startSignIn(board, person, groups);
    if (session === undefined) return refuse('not-known');
    return goTo('/board', [clearCookie('sign-in', publicUrl), sessionCookie(session, board.keys, publicUrl)]);
  };

  app.get('/board/sign-in', async () => {
    if (board.signIn === 'picker') return respond(pickerPage(clinic));
    const { url, sealed } = await beginSignIn(board, board.signIn);
    return goTo(url, [setCookie('sign-in', sealed, publicUrl, provingSeconds)]);
  });

  app.post('/board/sign-in', async (c) => {
    if (board.signIn !== 'picker') return refuse('not-found');
    if (!isFromHere(c.req.raw, publicUrl)) return refuse('not-ours');
    const form = readFields((await readBody(c.req.raw)) ?? '');
    return signedIn(form.get('person') ?? '', 'as-set');
  });

  app.get('/board/signed-in', async (c) => {
    if (board.signIn === 'picker') return refuse('not-found');
    const outcome = await judgeSignIn(board, board.signIn, c.req.header('cookie'), c.req.query());
    return outcome === undefined ? refuse('sign-in-failed') : signedIn(outcome.person, outcome.groups);
  });

  app.get('/board/signed-out', () => respond(signedOutPage(clinic)));

  app.post('/board/sign-out', async (c: Context) => {
    if (!isFromHere(c.req.raw, publicUrl)) return refuse('not-ours');
    const session = readSession(c.req.header('cookie'), board.keys, publicUrl, sessionNow(board));
    const who = session === undefined ? undefined : signInOf(clinic, session.person);
    if (session !== undefined && who !== undefined) {
      const { endSignIn } = await import('../app/board-sign-out.ts');
      await endSignIn(board, { ...who, role: session.role }, session);
    }
    const end = board.signIn === 'picker' ? '/board/signed-out' : await board.signIn.endUrl();
    return goTo(end, [clearCookie('session', publicUrl), clearCookie('sign-in', publicUrl)]);
  });
};
