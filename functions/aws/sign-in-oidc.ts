import { hash } from 'node:crypto';
import { createRemoteJWKSet, type JWTPayload, jwtVerify } from 'jose';
import * as z from 'zod/mini';
import { once } from '../edge/once.ts';
import { sameHash } from '../edge/token.ts';
import type { Randomness } from '../ports/randomness.ts';
import type { PendingSignIn, SignInOutcome, SignInService } from '../ports/sign-in.ts';
import { WorldError } from '../ports/world-error.ts';

export type OidcSettings = {
  /** `https://cognito-idp.<region>.amazonaws.com/<pool>`; everything else is read from its own description. */
  readonly issuer: string;
  /** An app client without a secret: the code is bound to us by PKCE. */
  readonly clientId: string;
  readonly publicUrl: string;
  readonly randomness: Randomness;
};

const timeoutMilliseconds = 3000;
const answerBytesMax = 64_000;
/** Clocks of the pool and of a function differ a little. */
const skewSeconds = 30;
/** The id token of a sign-in that has just happened. */
const tokenAgeMax = '10 minutes';

const url = z.string().check(z.maxLength(2000), z.regex(/^https?:\/\/[^\s]+$/));

const description = z.object({
  issuer: z.string(),
  authorization_endpoint: url,
  token_endpoint: url,
  jwks_uri: url,
  end_session_endpoint: z.optional(url),
});
type Description = z.infer<typeof description>;

const tokenAnswer = z.object({ id_token: z.string().check(z.maxLength(answerBytesMax)) });

const failed = (what: string, cause?: unknown): WorldError =>
  new WorldError(`the sign-in service: ${what}`, { code: 'unavailable', retriable: true, cause });

const ask = async (
  where: string,
  init: RequestInit = {},
): Promise<{ readonly ok: boolean; readonly value: unknown }> => {
  try {
    const answer = await fetch(where, {
      ...init,
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMilliseconds),
    });
    const text = await answer.text();
    return { ok: answer.ok, value: text.length > answerBytesMax ? undefined : JSON.parse(text) };
  } catch (cause) {
    throw failed('no readable answer', cause);
  }
};

const describe = async (issuer: string): Promise<Description> => {
  const { ok, value } = await ask(`${issuer}/.well-known/openid-configuration`);
  const read = description.safeParse(value);
  if (!ok || !read.success) throw failed('its description cannot be read');
  // A description that speaks for another issuer would let that one sign people in here.
  if (read.data.issuer !== issuer) throw failed('its description is of another issuer');
  return read.data;
};

const challengeOf = (verifier: string): string => hash('sha256', verifier, 'base64url');

const refused = (because: string): SignInOutcome => ({ type: 'refused', because });

/** The id by which the clinic's settings know somebody: their user name in the pool. */
const personIn = (claims: JWTPayload): string | undefined => {
  const name = claims['cognito:username'] ?? claims['preferred_username'];
  return typeof name === 'string' && /^[a-z0-9][a-z0-9-]{0,39}$/.test(name) ? name : undefined;
};

const groupsIn = (claims: JWTPayload): readonly string[] => {
  const groups = claims['cognito:groups'];
  return Array.isArray(groups) ? groups.filter((one) => typeof one === 'string') : [];
};

/**
 * Signs people in at an OpenID Connect issuer (Cognito managed login): authorization code with PKCE, a state bound to the browser,
 * a nonce bound to the token, and the token's signature checked against the issuer's own keys.
 */
export const oidcSignIn = ({ issuer, clientId, publicUrl, randomness }: OidcSettings): SignInService => {
  const known = once(() => describe(issuer));
  const keys = once(async () =>
    createRemoteJWKSet(new URL((await known()).jwks_uri), { timeoutDuration: timeoutMilliseconds }),
  );
  const redirectUri = `${publicUrl}/board/signed-in`;

  const tokenFor = async (code: string, verifier: string): Promise<string | undefined> => {
    const { token_endpoint: endpoint } = await known();
    const { ok, value } = await ask(endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
      body: new URLSearchParams({
        grant_type: 'authorization_code',
        client_id: clientId,
        code,
        redirect_uri: redirectUri,
        code_verifier: verifier,
      }).toString(),
    });
    const read = tokenAnswer.safeParse(value);
    return ok && read.success ? read.data.id_token : undefined;
  };

  const claimsOf = async (token: string): Promise<JWTPayload | undefined> => {
    try {
      const { payload } = await jwtVerify(token, await keys(), {
        issuer,
        audience: clientId,
        algorithms: ['RS256'],
        clockTolerance: skewSeconds,
        maxTokenAge: tokenAgeMax,
        requiredClaims: ['exp', 'iat', 'nonce', 'sub'],
      });
      return payload;
    } catch (cause) {
      if (cause instanceof WorldError) throw cause;
      return undefined;
    }
  };

  return {
    begin: async () => {
      const pending: PendingSignIn = {
        state: randomness.token(),
        nonce: randomness.token(),
        // 256 bits, 44 characters: a verifier has at least 43.
        verifier: `${randomness.token()}${randomness.token()}`,
      };
      const query = new URLSearchParams({
        response_type: 'code',
        client_id: clientId,
        redirect_uri: redirectUri,
        scope: 'openid',
        state: pending.state,
        nonce: pending.nonce,
        code_challenge: challengeOf(pending.verifier),
        code_challenge_method: 'S256',
      });
      return { url: `${(await known()).authorization_endpoint}?${query}`, pending };
    },
    finish: async (query, pending) => {
      if (!sameHash(query['state'] ?? '', pending.state)) return refused('other-state');
      const code = query['code'] ?? '';
      if (query['error'] !== undefined || !/^[\x21-\x7e]{1,2000}$/.test(code)) return refused('no-code');
      const token = await tokenFor(code, pending.verifier);
      if (token === undefined) return refused('no-token');
      const claims = await claimsOf(token);
      if (claims === undefined) return refused('bad-token');
      if (!sameHash(String(claims['nonce']), pending.nonce)) return refused('other-nonce');
      if ('token_use' in claims && claims['token_use'] !== 'id') return refused('other-token');
      const person = personIn(claims);
      return person === undefined ? refused('no-name') : { type: 'proven', person, groups: groupsIn(claims) };
    },
    endUrl: async () => {
      const { end_session_endpoint: described, authorization_endpoint: begin } = await known();
      // Managed login signs out beside where it signs in, whether its description says so or not.
      const beside = begin.replace(/\/oauth2\/authorize$/, '/logout');
      const end = described ?? (beside === begin ? undefined : beside);
      const back = `${publicUrl}/board/signed-out`;
      return end === undefined
        ? back
        : `${end}?${new URLSearchParams({ client_id: clientId, logout_uri: back })}`;
    },
  };
};
