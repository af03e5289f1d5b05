import { type Clinic, signInOf } from '../../shared/clinic/clinic.ts';
import { beginSignIn, judgeSignIn, startSignIn } from '../app/board-sign-in.ts';
import { type BoardWorld, sessionNow } from '../app/board-world.ts';
import { readBody, readFields } from '../edge/board-form.ts';
import { clearCookie, readSession, sessionCookie, setCookie } from '../edge/board-session.ts';
import { type Board, goTo, isFromHere, respond } from './board-asked.ts';
import { pickerPage, type Refusal, refusalPage, signedOutPage } from './board-sign-in.ts';

/** How long somebody may take to prove who they are. */
const provingSeconds = 600;

const refuse = (refusal: Refusal, clinic: Clinic): Response => respond(refusalPage(refusal, clinic));

const signedIn = async (
  board: BoardWorld,
  person: string,
  groups: readonly string[] | 'as-set',
): Promise<Response> => {
  const { clinic } = board.world;
  const { publicUrl } = clinic;
  const session = await startSignIn(board, person, groups);
  if (session === undefined) return refuse('not-known', clinic);
  return goTo('/board', [clearCookie('sign-in', publicUrl), sessionCookie(session, board.keys, publicUrl)]);
};

/** Signing in and out: the doors that need no session. */
export const signInRoutes = (app: Board): void => {
  app.get('/board/sign-in', async ({ env: { board } }) => {
    const { clinic } = board.world;
    if (board.signIn === 'picker') return respond(pickerPage(clinic));
    const { url, sealed } = await beginSignIn(board, board.signIn);
    return goTo(url, [setCookie('sign-in', sealed, clinic.publicUrl, provingSeconds)]);
  });

  app.post('/board/sign-in', async ({ env: { board }, req }) => {
    const { clinic } = board.world;
    if (board.signIn !== 'picker') return refuse('not-found', clinic);
    if (!isFromHere(req.raw, clinic.publicUrl)) return refuse('not-ours', clinic);
    const form = readFields((await readBody(req.raw)) ?? '');
    return signedIn(board, form.get('person') ?? '', 'as-set');
  });

  app.get('/board/signed-in', async ({ env: { board }, req }) => {
    const { clinic } = board.world;
    if (board.signIn === 'picker') return refuse('not-found', clinic);
    const outcome = await judgeSignIn(board, board.signIn, req.header('cookie'), req.query());
    return outcome === undefined
      ? refuse('sign-in-failed', clinic)
      : signedIn(board, outcome.person, outcome.groups);
  });

  app.get('/board/signed-out', ({ env: { board } }) => respond(signedOutPage(board.world.clinic)));

  app.post('/board/sign-out', async ({ env: { board }, req }) => {
    const { clinic } = board.world;
    const { publicUrl } = clinic;
    if (!isFromHere(req.raw, publicUrl)) return refuse('not-ours', clinic);
    const session = readSession(req.header('cookie'), board.keys, publicUrl, sessionNow(board));
    const who = session === undefined ? undefined : signInOf(clinic, session.person);
    if (session !== undefined && who !== undefined) {
      const { endSignIn } = await import('../app/board-sign-out.ts');
      await endSignIn(board, { ...who, role: session.role }, session);
    }
    const end = board.signIn === 'picker' ? '/board/signed-out' : await board.signIn.endUrl();
    return goTo(end, [clearCookie('session', publicUrl), clearCookie('sign-in', publicUrl)]);
  });
};
