import * as z from 'zod/mini';
import type { SignIn } from '../../shared/clinic/clinic.ts';
import { hour, type Instant, instant, minute, plus } from '../../shared/kernel/instant.ts';
import { seal, unseal } from './sealed.ts';
import type { LinkKeys } from './signed-link.ts';
import { hashOf, sameHash } from './token.ts';

export type Role = SignIn['role'];
const roles = ['front-desk', 'practitioner', 'director', 'ops'] as const satisfies readonly Role[];

/** Somebody who is signed in to the board, as the cookie says it. */
export type BoardSession = {
  /** Fresh randomness: what the forms of this session are tied to. */
  readonly id: string;
  readonly person: string;
  readonly role: Role;
  readonly began: Instant;
  /** When the session was last used, give or take a few minutes. */
  readonly seen: Instant;
};

/** A screen left alone closes itself; a working day ends. */
const idleMax = hour;
const lengthMax = 12 * hour;
/** How old the time of last use may grow before the cookie is written anew. */
const renewAfter = 5 * minute;

const schema = z.strictObject({
  id: z.string().check(z.minLength(16), z.maxLength(64)),
  person: z.string().check(z.minLength(1), z.maxLength(64)),
  role: z.enum(roles),
  began: z.number(),
  seen: z.number(),
});

/** Cookies of a clinic that is served in the clear are those of a laptop, where `Secure` would keep them from some browsers. */
const isSecure = (publicUrl: string): boolean => publicUrl.startsWith('https://');

type CookieName = 'session' | 'sign-in';

const nameOf = (name: CookieName, publicUrl: string): string =>
  isSecure(publicUrl) ? `__Host-board-${name}` : `board-${name}`;

export const setCookie = (name: CookieName, value: string, publicUrl: string, seconds: number): string =>
  `${nameOf(name, publicUrl)}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${seconds}${
    isSecure(publicUrl) ? '; Secure' : ''
  }`;

export const clearCookie = (name: CookieName, publicUrl: string): string => setCookie(name, '', publicUrl, 0);

/** The value of a cookie of ours in a `Cookie` header. */
export const readCookie = (
  name: CookieName,
  header: string | undefined,
  publicUrl: string,
): string | undefined => {
  const wanted = `${nameOf(name, publicUrl)}=`;
  const found = (header ?? '')
    .slice(0, 16_000)
    .split(';')
    .map((one) => one.trim())
    .find((one) => one.startsWith(wanted));
  return found?.slice(wanted.length);
};

export const sessionCookie = (session: BoardSession, keys: LinkKeys, publicUrl: string): string =>
  setCookie('session', seal('board-session', JSON.stringify(session), keys), publicUrl, lengthMax / 1000);

/** The session a browser came with; undefined where there is none, it is not ours, or it has ended. */
export const readSession = (
  header: string | undefined,
  keys: LinkKeys,
  publicUrl: string,
  now: Instant,
): BoardSession | undefined => {
  const text = unseal('board-session', readCookie('session', header, publicUrl) ?? '', keys);
  if (text === undefined) return undefined;
  // Under our seal stands what we wrote: it is JSON.
  const read = schema.safeParse(JSON.parse(text));
  if (!read.success) return undefined;
  const session = { ...read.data, began: instant(read.data.began), seen: instant(read.data.seen) };
  const isOver =
    now - session.seen > idleMax || now - session.began > lengthMax || session.seen > now + minute;
  return isOver ? undefined : session;
};

/** A session's name where it is kept: nobody can make a cookie of it. */
export const sessionName = ({ id }: BoardSession): string => hashOf(id).slice(0, 32);

/** When a session is over at the latest, however much it is used. */
export const sessionEnd = ({ began }: BoardSession): Instant => plus(began, lengthMax);

/** The session with its time of last use, where the one in the cookie has grown old. */
export const renewed = (session: BoardSession, now: Instant): BoardSession | undefined =>
  now - session.seen > renewAfter ? { ...session, seen: now } : undefined;

/** What every form of a session carries: another site can make a browser post, and cannot know this. */
export const formToken = ({ id }: BoardSession, keys: LinkKeys): string => seal('board-form', id, keys);

export const isFormOf = (session: BoardSession, token: string, keys: LinkKeys): boolean =>
  sameHash(unseal('board-form', token, keys) ?? '', session.id);
