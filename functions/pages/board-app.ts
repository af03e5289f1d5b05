import type { Context } from 'hono';
// The router that takes least to make: a function serves few requests before it is gone.
import { Hono } from 'hono/tiny';
import { type SignIn, signInOf } from '../../shared/clinic/clinic.ts';
import { together } from '../../shared/kernel/together.ts';
import { askDesk } from '../app/board-sign-in.ts';
import { type BoardWorld, mayDo, type Right, sessionNow } from '../app/board-world.ts';
import type { Pause } from '../app/pause.ts';
import { readBody, readFields } from '../edge/board-form.ts';
import { formToken, isFormOf, readSession, renewed, sessionCookie } from '../edge/board-session.ts';
import { actRoutes } from './board-act-routes.ts';
import { type Answer, type Board, type BoardEnv, goTo, isFromHere, respond } from './board-asked.ts';
import { boardAssets, sections, type Viewer } from './board-frame.ts';
import { listRoutes } from './board-list-routes.ts';
import { officeRoutes } from './board-office-routes.ts';
import { recordRoutes } from './board-record-routes.ts';
import { type Refusal, refusalPage } from './board-sign-in.ts';
import { signInRoutes } from './board-sign-in-routes.ts';

/** As far as the frame counts what waits. */
const countMax = 100;

const viewerOf = async (board: BoardWorld, who: SignIn, token: string, pause: Pause): Promise<Viewer> => {
  const { clinic, clock, ledger } = board.world;
  const counted = mayDo(who.role, 'patients');
  const [cases, tasks] = await together([
    counted ? ledger.withOpenCase(countMax) : [],
    counted ? ledger.withOpenTask({ limit: countMax }) : { items: [] },
  ]);
  return {
    clinic,
    who,
    token,
    now: clock.now(),
    pause,
    waiting: { cases: cases.length, tasks: tasks.items.length },
  };
};

const withCookie = (response: Response, cookie: string | undefined): Response => {
  if (cookie !== undefined) response.headers.append('set-cookie', cookie);
  return response;
};

/** Everything before a route: who asks, whether they may, and whether a press came from our own page. */
const guarded =
  (right: Right, answer: Answer) =>
  async (c: Context<BoardEnv>): Promise<Response> => {
    const { board } = c.env;
    const { world, keys } = board;
    const { clinic } = world;
    const refuse = (refusal: Refusal): Response => respond(refusalPage(refusal, clinic));
    const now = sessionNow(board);
    const session = readSession(c.req.header('cookie'), keys, clinic.publicUrl, now);
    const known = session === undefined ? undefined : signInOf(clinic, session.person);
    const desk = session === undefined ? undefined : await askDesk(board, session);
    // Who has left the clinic, or has signed out, has left its board, whatever their cookie says.
    if (session === undefined || known === undefined || desk === undefined || desk.signedOut) {
      return c.req.method === 'GET' && c.req.header('x-board-live') === undefined
        ? goTo('/board/sign-in')
        : refuse('session');
    }
    const who: SignIn = { ...known, role: session.role };
    if (!mayDo(who.role, right)) return refuse('not-allowed');
    const isPress = c.req.method !== 'GET' && c.req.method !== 'HEAD';
    const body = isPress ? await readBody(c.req.raw) : '';
    if (body === undefined) return refuse('too-large');
    const form = readFields(body);
    if (
      isPress &&
      !(isFromHere(c.req.raw, clinic.publicUrl) && isFormOf(session, form.get('token') ?? '', keys))
    ) {
      return refuse('not-ours');
    }
    const live = !isPress && c.req.header('x-board-live') === '1';
    const viewer = await viewerOf(board, who, formToken(session, keys), desk.pause);
    const done = await answer({
      board,
      who,
      viewer,
      form,
      live,
      query: (name) => c.req.query(name),
      param: (name) => c.req.param(name) ?? '',
    });
    // A page that only renews itself keeps no session alive.
    const fresh = live ? undefined : renewed(session, now);
    const cookie = fresh === undefined ? undefined : sessionCookie(fresh, keys, clinic.publicUrl);
    return withCookie(done instanceof Response ? done : respond(done), cookie);
  };

const routed = (): Board => {
  const app: Board = new Hono();
  for (const [path, file] of boardAssets) app.get(path, () => respond(file));
  signInRoutes(app);
  const get = (path: string, right: Right, answer: Answer): void => {
    app.get(path, guarded(right, answer));
  };
  const post = (path: string, right: Right, answer: Answer): void => {
    app.post(path, guarded(right, answer));
  };
  for (const routes of [listRoutes, actRoutes, recordRoutes, officeRoutes]) routes(get, post);
  app.get('/board', ({ env: { board }, req }) => {
    const { publicUrl } = board.world.clinic;
    const session = readSession(req.header('cookie'), board.keys, publicUrl, sessionNow(board));
    const first =
      session === undefined ? undefined : sections.find(({ right }) => mayDo(session.role, right));
    return goTo(first?.path ?? '/board/sign-in');
  });
  app.notFound(({ env: { board } }) => respond(refusalPage('not-found', board.world.clinic)));
  app.onError((error, { env: { board } }) => {
    const { clinic, journal } = board.world;
    const isUnreadable = 'code' in error && error.code === 'unreadable';
    journal.failed({ why: isUnreadable ? 'board-unreadable' : 'board-failed' });
    return respond(refusalPage(isUnreadable ? 'unreadable' : 'failed', clinic));
  });
  return app;
};

const app = routed();

/** The clinic's board as one application, on a laptop and as a Lambda. */
export const answerBoard = async (board: BoardWorld, request: Request): Promise<Response> =>
  app.fetch(request, { board });
