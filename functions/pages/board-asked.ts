import type { Hono } from 'hono';
import type { SignIn } from '../../shared/clinic/clinic.ts';
import { type Deed, noteDeed } from '../app/board-trail.ts';
import type { BoardWorld, Right } from '../app/board-world.ts';
import type { Form } from '../edge/board-form.ts';
import { type HttpResponse, securityHeaders } from '../edge/http.ts';
import type { Viewer } from './board-frame.ts';

export const respond = ({ status, headers, body }: HttpResponse): Response =>
  new Response(body, { status, headers: { ...securityHeaders, ...headers } });

/** Where a browser goes after a press, so that a reload presses nothing again. */
export const goTo = (path: string, cookies: readonly string[] = []): Response => {
  const headers = new Headers({
    location: path,
    'cache-control': 'no-store',
    'referrer-policy': 'same-origin',
  });
  for (const cookie of cookies) headers.append('set-cookie', cookie);
  return new Response(null, { status: 303, headers });
};

/** The routes of the board, made once: the world that a request is answered in comes with it. */
export type BoardEnv = { readonly Bindings: { readonly board: BoardWorld } };
export type Board = Hono<BoardEnv>;

/** What a route of the board is given: who asks, and the frame for its pages. */
export type Asked = {
  readonly board: BoardWorld;
  readonly who: SignIn;
  readonly viewer: Viewer;
  /** The fields of a press; empty where a page is only looked at. */
  readonly form: Form;
  readonly query: (name: string) => string | undefined;
  readonly param: (name: string) => string;
  /** True where an open page asks again for itself. */
  readonly live: boolean;
};

export type Answer = (asked: Asked) => Promise<Response | HttpResponse>;

/** Adds the routes of one part of the board. Each names the right it needs; nothing is shown or done without it. */
export type Routes = (
  get: (path: string, right: Right, answer: Answer) => void,
  post: (path: string, right: Right, answer: Answer) => void,
) => void;

/** Notes what somebody saw or did; to be called before it is shown. */
export const noted = ({ board, who, live }: Asked, deed: Deed): Promise<void> =>
  noteDeed(board, who, { ...deed, live: live && deed.conversation === undefined });

/** A form comes from our own page: browsers say so, and one that does not say is not believed. */
export const isFromHere = (request: Request, publicUrl: string): boolean => {
  const origin = request.headers.get('origin');
  if (origin === null || origin === 'null') return request.headers.get('sec-fetch-site') === 'same-origin';
  return [new URL(publicUrl).origin, new URL(request.url).origin].includes(origin);
};
