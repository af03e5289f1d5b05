import { createHash, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { exportJWK, type JWTPayload, SignJWT } from 'jose';
import { assert } from '../../shared/kernel/assert.ts';

/** What the next token says otherwise, and what signs it. */
export type Forgery = {
  readonly claims?: JWTPayload;
  readonly without?: string;
  readonly signedBy?: KeyObject;
  readonly keyId?: string;
  readonly algorithm?: 'RS256' | 'HS256' | 'none';
  readonly issuedSecondsAgo?: number;
  readonly tokenAnswer?: { readonly status: number; readonly body: string };
};

export type OidcIssuer = {
  readonly issuer: string;
  /** Signs somebody in as a browser would that was sent to `url`; answers what it comes back with. */
  readonly signIn: (url: string, person: string, groups: readonly string[]) => URL;
  forge: Forgery;
  /** The description that is served; changed by tests of bad ones. */
  description: Record<string, unknown>;
  readonly otherKey: KeyObject;
  readonly close: () => Promise<void>;
};

type Granted = {
  readonly person: string;
  readonly groups: readonly string[];
  readonly nonce: string;
  readonly challenge: string;
  readonly redirectUri: string;
  readonly clientId: string;
};

const bodyOf = async (request: IncomingMessage): Promise<URLSearchParams> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return new URLSearchParams(Buffer.concat(chunks).toString());
};

const makePair = () => generateKeyPairSync('rsa', { modulusLength: 2048 });
let made:
  | { readonly own: ReturnType<typeof makePair>; readonly other: ReturnType<typeof makePair> }
  | undefined;

/** Made once: finding primes takes longer than everything that is tested with them. */
const keyPairs = () => {
  made ??= { own: makePair(), other: makePair() };
  return made;
};

/** An OpenID Connect issuer on loopback that keeps Cognito's rules: a code is good once, for its client, its redirect and its verifier. */
export const startOidcIssuer = async (): Promise<OidcIssuer> => {
  const { own, other } = keyPairs();
  const { privateKey, publicKey } = own;
  const otherKey = other.privateKey;
  const jwk = { ...(await exportJWK(publicKey)), kid: 'key-1', alg: 'RS256', use: 'sig' };
  const codes = new Map<string, Granted>();
  let issued = 0;
  const seconds = (): number => Math.floor(performance.timeOrigin / 1000 + performance.now() / 1000);

  const tokenFor = async ({ person, groups, nonce, clientId }: Granted): Promise<string> => {
    const {
      claims,
      without,
      signedBy = privateKey,
      keyId = 'key-1',
      algorithm = 'RS256',
      issuedSecondsAgo = 0,
    } = it.forge;
    const at = seconds() - issuedSecondsAgo;
    const whole: JWTPayload = {
      sub: `sub-of-${person}`,
      iss: it.issuer,
      aud: clientId,
      iat: at,
      exp: at + 3600,
      nonce,
      token_use: 'id',
      'cognito:username': person,
      'cognito:groups': [...groups],
      ...claims,
    };
    const payload: JWTPayload = Object.fromEntries(
      Object.entries(whole).filter(([name]) => name !== without),
    );
    if (algorithm === 'none') {
      const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
      return `${part({ alg: 'none' })}.${part(payload)}.`;
    }
    const key = algorithm === 'HS256' ? Buffer.from(JSON.stringify(jwk)) : signedBy;
    return new SignJWT(payload).setProtectedHeader({ alg: algorithm, kid: keyId }).sign(key);
  };

  const exchange = async (
    form: URLSearchParams,
  ): Promise<{ readonly status: number; readonly body: string }> => {
    if (it.forge.tokenAnswer !== undefined) return it.forge.tokenAnswer;
    const granted = codes.get(form.get('code') ?? '');
    codes.delete(form.get('code') ?? '');
    const challenge = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    const isRight =
      granted !== undefined &&
      form.get('grant_type') === 'authorization_code' &&
      granted.clientId === form.get('client_id') &&
      granted.redirectUri === form.get('redirect_uri') &&
      granted.challenge === challenge;
    if (!isRight) return { status: 400, body: '{"error":"invalid_grant"}' };
    return { status: 200, body: JSON.stringify({ id_token: await tokenFor(granted), token_type: 'Bearer' }) };
  };

  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const answer = (status: number, body: string): void => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(body);
    };
    if (request.url === '/.well-known/openid-configuration') answer(200, JSON.stringify(it.description));
    else if (request.url === '/jwks') answer(200, JSON.stringify({ keys: [jwk] }));
    else if (request.url === '/token') {
      bodyOf(request)
        .then(exchange)
        .then(
          ({ status, body }) => answer(status, body),
          () => answer(500, '{}'),
        );
    } else answer(404, '{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  assert(typeof address === 'object' && address !== null, 'a server of a test has a port');
  const issuer = `http://127.0.0.1:${address.port}`;

  const it: OidcIssuer = {
    issuer,
    otherKey,
    forge: {},
    description: {
      issuer,
      authorization_endpoint: `${issuer}/authorize`,
      token_endpoint: `${issuer}/token`,
      jwks_uri: `${issuer}/jwks`,
      end_session_endpoint: `${issuer}/logout`,
    },
    signIn: (url, person, groups) => {
      const asked = new URL(url).searchParams;
      assert(asked.get('code_challenge_method') === 'S256', 'the challenge is hashed');
      issued += 1;
      const code = `code-${issued}`;
      codes.set(code, {
        person,
        groups,
        nonce: asked.get('nonce') ?? '',
        challenge: asked.get('code_challenge') ?? '',
        redirectUri: asked.get('redirect_uri') ?? '',
        clientId: asked.get('client_id') ?? '',
      });
      return new URL(
        `${asked.get('redirect_uri')}?code=${code}&state=${encodeURIComponent(asked.get('state') ?? '')}`,
      );
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
  return it;
};
