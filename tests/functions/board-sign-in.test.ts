import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { oidcSignIn } from '../../functions/aws/sign-in-oidc.ts';
import { systemRandomness } from '../../functions/edge/system.ts';
import { minute } from '../../shared/kernel/instant.ts';
import { type Forgery, type OidcIssuer, startOidcIssuer } from '../support/oidc-issuer.ts';
import { type BoardStage, openBoard, origin } from './board-stage.ts';
import { later } from './stage.ts';

let issuer: OidcIssuer;
let stage: BoardStage;
beforeEach(async () => {
  issuer = await startOidcIssuer();
  stage = openBoard({
    signIn: oidcSignIn({
      issuer: issuer.issuer,
      clientId: 'board-client',
      publicUrl: origin,
      randomness: systemRandomness,
    }),
  });
});
afterEach(async () => {
  stage.host.close();
  await issuer.close();
});

/** Begins a sign-in as a browser does: where it is sent, and the cookie it keeps meanwhile. */
const begin = async () => {
  const answer = await stage.ask('GET', '/board/sign-in');
  const cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  return { url: answer.headers.get('location') ?? '', cookie };
};

const comeBack = (back: URL, cookie: string) =>
  stage.ask('GET', `${back.pathname}${back.search}`, { cookie });

const signInAs = async (person: string, groups: readonly string[], forge: Forgery = {}) => {
  issuer.forge = forge;
  const { url, cookie } = await begin();
  return comeBack(issuer.signIn(url, person, groups), cookie);
};

const pageOf = async (answer: Response, path: string) => {
  const cookie = stage.cookieOf(answer);
  return { cookie, page: cookie === '' ? undefined : await stage.ask('GET', path, { cookie }) };
};

describe('signing in at the clinic’s pool', () => {
  test('asks for a code with PKCE, a state and a nonce, and keeps them under seal in a cookie of ours', async () => {
    const answer = await stage.ask('GET', '/board/sign-in');
    const url = new URL(answer.headers.get('location') ?? '');
    expect(`${url.origin}${url.pathname}`).toBe(`${issuer.issuer}/authorize`);
    const asked = Object.fromEntries(url.searchParams);
    expect(asked).toMatchObject({
      response_type: 'code',
      client_id: 'board-client',
      redirect_uri: `${origin}/board/signed-in`,
      scope: 'openid',
      code_challenge_method: 'S256',
    });
    expect(asked['code_challenge']).toMatch(/^[\w-]{43}$/);
    expect(new Set([asked['state'], asked['nonce'], asked['code_challenge']]).size).toBe(3);
    expect(answer.headers.getSetCookie()[0]).toMatch(
      /^board-sign-in=.*; HttpOnly; SameSite=Lax; Max-Age=600$/,
    );
  });

  test.each([
    ['front-desk-1', ['front-desk'], '/board/call-backs'],
    ['practitioner-1', ['practitioner'], '/board/cases'],
    ['director-1', ['director'], '/board/reports'],
    ['ops-1', ['ops'], '/board/health'],
  ])('%s of %j opens %s', async (person, groups, path) => {
    const answer = await signInAs(person, groups);
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/board']);
    expect((await pageOf(answer, path)).page?.status).toBe(200);
    const lines = await stage.trail.ofDay('2026-03-02', 10);
    expect(lines.map(({ by, deed }) => `${by} ${deed}`)).toContain(`${person} signed-in`);
  });

  test('the role is that of the group: in two groups it is the one that sees less', async () => {
    const { page } = await pageOf(await signInAs('director-1', ['director', 'front-desk']), '/board/reports');
    expect(page?.status).toBe(403);
  });

  test.each([
    ['nobody the clinic knows', 'stranger', ['director']],
    ['without a group', 'director-1', []],
    ['of a group we do not know', 'director-1', ['admins', 'Director']],
    ['of a name that is no id', '<b>director-1</b>', ['director']],
  ])('%s is told so and gets no session', async (_, person, groups) => {
    const answer = await signInAs(person, groups);
    expect([400, 403]).toContain(answer.status);
    expect(stage.cookieOf(answer)).toBe('');
  });
});

describe('a token is believed only if it is right in everything', () => {
  const now = (): number => Math.floor((performance.timeOrigin + performance.now()) / 1000);
  test.each<readonly [string, () => Forgery]>([
    ['was signed by another key', () => ({ signedBy: issuer.otherKey })],
    ['names a key that the issuer has not', () => ({ keyId: 'key-2' })],
    ['is not signed at all', () => ({ algorithm: 'none' })],
    ['is signed with the public key as a secret', () => ({ algorithm: 'HS256' })],
    ['is for another client', () => ({ claims: { aud: 'other-client' } })],
    ['is of another issuer', () => ({ claims: { iss: 'https://issuer.example' } })],
    ['has another nonce', () => ({ claims: { nonce: 'replayed' } })],
    ['has no nonce', () => ({ without: 'nonce' })],
    ['has expired', () => ({ claims: { exp: now() - 120 } })],
    ['never expires', () => ({ without: 'exp' })],
    ['was issued long ago', () => ({ issuedSecondsAgo: 1200 })],
    ['comes from the future', () => ({ issuedSecondsAgo: -600 })],
    ['is an access token', () => ({ claims: { token_use: 'access' } })],
    ['names nobody', () => ({ without: 'cognito:username' })],
    ['is missing', () => ({ tokenAnswer: { status: 200, body: '{}' } })],
    ['is no token', () => ({ tokenAnswer: { status: 200, body: '{"id_token":"x.y.z"}' } })],
    ['was refused', () => ({ tokenAnswer: { status: 400, body: '{"error":"invalid_grant"}' } })],
  ])('one that %s opens nothing', async (_, forge) => {
    const answer = await signInAs('director-1', ['director'], forge());
    expect([answer.status, stage.cookieOf(answer)]).toEqual([400, '']);
    expect(await stage.trail.ofDay('2026-03-02', 10)).toEqual([]);
  });

  test('an answer that is no JSON is a failure to be tried again, and opens nothing', async () => {
    const answer = await signInAs('director-1', ['director'], {
      tokenAnswer: { status: 200, body: '<html>' },
    });
    expect([answer.status, stage.cookieOf(answer)]).toEqual([500, '']);
  });

  test('a description that speaks for another issuer signs nobody in', async () => {
    issuer.description = { ...issuer.description, issuer: 'https://issuer.example' };
    expect((await stage.ask('GET', '/board/sign-in')).status).toBe(500);
  });
});

describe('coming back', () => {
  test('with the state of another browser proves nothing', async () => {
    const [mine, theirs] = [await begin(), await begin()];
    const answer = await comeBack(issuer.signIn(theirs.url, 'director-1', ['director']), mine.cookie);
    expect([answer.status, stage.cookieOf(answer)]).toEqual([400, '']);
  });

  test('without the cookie, or with one that was changed, proves nothing', async () => {
    const { url, cookie } = await begin();
    const back = issuer.signIn(url, 'director-1', ['director']);
    for (const kept of ['', `${cookie}x`, cookie.replace('sign-in', 'session')]) {
      expect((await comeBack(back, kept)).status).toBe(400);
    }
  });

  test('later than ten minutes proves nothing', async () => {
    const { url, cookie } = await begin();
    const back = issuer.signIn(url, 'director-1', ['director']);
    await stage.host.turn(later(11 * minute));
    expect((await comeBack(back, cookie)).status).toBe(400);
  });

  test('with a code that was used already proves nothing', async () => {
    const { url, cookie } = await begin();
    const back = issuer.signIn(url, 'director-1', ['director']);
    expect((await comeBack(back, cookie)).status).toBe(303);
    expect((await comeBack(back, cookie)).status).toBe(400);
  });

  test.each(['?error=access_denied', '?code=', '?state=x&code=y', '', `?code=${'x'.repeat(3000)}`])(
    'with %j proves nothing',
    async (query) => {
      const { cookie } = await begin();
      expect((await stage.ask('GET', `/board/signed-in${query}`, { cookie })).status).toBe(400);
    },
  );

  test('the seal of a sign-in is no session', async () => {
    const { cookie } = await begin();
    expect(
      (await stage.ask('GET', '/board/cases', { cookie: cookie.replace('board-sign-in', 'board-session') }))
        .status,
    ).toBe(303);
  });
});

test('nobody picks who they are where people have to prove it', async () => {
  const answer = await stage.ask('POST', '/board/sign-in', { form: { person: 'director-1' } });
  expect([answer.status, stage.cookieOf(answer)]).toEqual([404, '']);
});

test('who signs out is signed out of the pool too', async () => {
  const cookie = stage.cookieOf(await signInAs('director-1', ['director']));
  const answer = await stage.ask('POST', '/board/sign-out', { cookie, form: {} });
  expect(answer.headers.get('location')).toBe(
    `${issuer.issuer}/logout?client_id=board-client&logout_uri=${encodeURIComponent(`${origin}/board/signed-out`)}`,
  );
  expect(stage.cookieOf(answer)).toBe('');
});

test('an issuer whose description names no sign-out is left beside its sign-in', async () => {
  const { end_session_endpoint: _, ...rest } = issuer.description;
  issuer.description = { ...rest, authorization_endpoint: `${issuer.issuer}/oauth2/authorize` };
  const cookie = stage.cookieOf(await signInAs('director-1', ['director']));
  const answer = await stage.ask('POST', '/board/sign-out', { cookie, form: {} });
  expect(answer.headers.get('location')).toMatch(`${issuer.issuer}/logout?client_id=board-client`);
});

test('an issuer that does not answer is an answer with what to do', async () => {
  await issuer.close();
  const { status } = await stage.ask('GET', '/board/sign-in');
  expect(status).toBe(500);
  issuer = await startOidcIssuer();
});
