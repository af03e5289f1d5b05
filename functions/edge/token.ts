import { hash, timingSafeEqual } from 'node:crypto';
import { hour, minute } from '../../shared/kernel/instant.ts';

export const scopes = ['sessions:write', 'board:read', 'board:write'] as const;
export type Scope = (typeof scopes)[number];

/** A token as it is kept: its hash alone, so that a copy of the table opens nothing. */
export type ApiToken = {
  readonly id: string;
  /** `hashOf` the token. */
  readonly hash: string;
  readonly scopes: readonly Scope[];
};

/** A revoked token may be taken for so long: kept ones that are older are read again before one is checked. */
export const tokensFreshFor = 5 * minute;

/** For so long sessions go on being recorded while kept tokens cannot be read, with those that were known; then nobody's are. */
export const tokensServeFor = hour;

export type TokenCheck =
  | { readonly type: 'allowed'; readonly tokenId: string }
  | { readonly type: 'unauthorized' }
  | { readonly type: 'forbidden'; readonly tokenId: string };

/**
 * SHA-256 in hex: how tokens and the codes of links are kept. Enough without salt, for they carry 128 random bits; never for
 * what can be guessed.
 */
export const hashOf = (token: string): string => hash('sha256', token, 'hex');

/** Compares without telling by its time how much was right. */
export const sameHash = (a: string, b: string): boolean => {
  const [first, second] = [Buffer.from(a), Buffer.from(b)];
  return first.length === second.length && timingSafeEqual(first, second);
};

const tokenLengthMax = 200;

/** The token of `Authorization: Bearer <token>`. */
export const readBearer = ({ authorization }: Readonly<Record<string, string>>): string | undefined => {
  const written = /^Bearer +([A-Za-z0-9._~+/-]+=*)$/i.exec(authorization ?? '')?.[1];
  return written !== undefined && written.length <= tokenLengthMax ? written : undefined;
};

/** Whether a presented token may do what needs `scope`. Every kept token is compared, found or not. */
export const checkToken = (
  presented: string | undefined,
  kept: readonly ApiToken[],
  scope: Scope,
): TokenCheck => {
  const given = hashOf(presented ?? '');
  const matching = kept.filter((token) => sameHash(token.hash, given));
  const [token] = matching;
  if (presented === undefined || presented === '' || token === undefined) return { type: 'unauthorized' };
  return token.scopes.includes(scope)
    ? { type: 'allowed', tokenId: token.id }
    : { type: 'forbidden', tokenId: token.id };
};
