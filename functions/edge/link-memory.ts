import { type Instant, instant, minute, plus } from '../../shared/kernel/instant.ts';
import type { World } from '../app/world.ts';
import { sameHash } from './token.ts';

/**
 * What the last press on a link came to, as the browser of whoever pressed says it for a while. A press leads to the page of the same
 * address, so that Back and a reload press nothing; that page would ask anew for a code that was typed rightly a moment ago.
 */
export type LinkMemory = {
  /** What the press came to: with a wrong code it opens nothing. */
  readonly notice: string;
  /** The case as that press left it: once it has changed, the notice is old. */
  readonly stand: string;
};

type Where = Pick<World, 'clinic' | 'clock' | 'naming'>;

/** A phone that is put down closes its case. */
const keptFor = 15 * minute;
const cookieLengthMax = 400;

const isSecure = ({ clinic }: Where): boolean => clinic.publicUrl.startsWith('https://');
const nameIn = (where: Where): string => (isSecure(where) ? '__Secure-case' : 'case');

const sealOf = ({ naming }: Where, token: string, until: Instant, text: string): string =>
  naming.seal(JSON.stringify(['link-memory', naming.hashOf(token), until, text]));

const cookieOf = (where: Where, token: string, value: string, keeping: string): string =>
  `${nameIn(where)}=${value}; Path=/p/${token}; HttpOnly; SameSite=Strict${keeping}${isSecure(where) ? '; Secure' : ''}`;

/** What a browser is given before it has anything to remember: one that sends no cookie with a press keeps none. It opens nothing. */
export const emptyCookie = (where: Where, token: string): string => cookieOf(where, token, '0', '');

/** The cookie of one link: sent back to that link alone, and worth nothing for another. */
export const memoryCookie = (where: Where, token: string, { notice, stand }: LinkMemory): string => {
  const until = plus(where.clock.now(), keptFor);
  const text = Buffer.from(JSON.stringify([notice, stand])).toString('base64url');
  const value = `${until}.${text}.${sealOf(where, token, until, text)}`;
  return cookieOf(where, token, value, `; Max-Age=${keptFor / 1000}`);
};

/** What a browser says of a link; undefined where it says nothing, the seal is not ours or for another link, or it is too long ago. */
export const readMemory = (
  where: Where,
  token: string,
  cookies: string | undefined,
): LinkMemory | undefined => {
  const wanted = `${nameIn(where)}=`;
  const found = (cookies ?? '')
    .slice(0, 16_000)
    .split(';')
    .map((one) => one.trim())
    .find((one) => one.startsWith(wanted));
  const value = found?.slice(wanted.length) ?? '';
  const [, until, text, given] =
    value.length > cookieLengthMax ? [] : (/^(\d{1,16})\.([\w-]+)\.([\w-]{43})$/.exec(value) ?? []);
  if (until === undefined || text === undefined || given === undefined) return undefined;
  const end = instant(Number(until));
  const now = where.clock.now();
  if (!sameHash(sealOf(where, token, end, text), given) || end <= now || end > plus(now, keptFor)) {
    return undefined;
  }
  // Under our seal stands what we wrote.
  const [notice, stand]: readonly string[] = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
  return notice === undefined || stand === undefined ? undefined : { notice, stand };
};
