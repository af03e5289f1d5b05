import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { loadClinics } from '../../infra/clinic-files.ts';
import { accountAtHand } from '../../infra/ops/account.ts';
import { turnedDown } from '../../infra/ops/turned-down.ts';

const [clinic] = await loadClinics(['example']);
if (clinic === undefined) throw new Error('the example is a clinic');
const asked = { clinic, words: [], options: {}, ask: async () => '' };

let requests: { readonly url: string; readonly headers: Headers; readonly body: unknown }[] = [];
const answering = (response: Response): void => {
  vi.stubGlobal('fetch', async (url: string, { headers, body }: RequestInit) => {
    requests.push({ url, headers: new Headers(headers), body });
    return response;
  });
};

beforeEach(() => {
  requests = [];
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'test');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'test');
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

test('the account at hand is the one that STS names to who signed the question', async () => {
  answering(
    new Response(
      '<GetCallerIdentityResponse><GetCallerIdentityResult><Arn>arn:aws:iam::999988887777:user/ops</Arn><Account>999988887777</Account></GetCallerIdentityResult></GetCallerIdentityResponse>',
    ),
  );
  expect(await accountAtHand(asked)).toBe('999988887777');
  const [request] = requests;
  expect(request?.url).toBe('https://sts.us-east-1.amazonaws.com/');
  expect(request?.body).toBe('Action=GetCallerIdentity&Version=2011-06-15');
  expect(request?.headers.get('authorization')).toMatch(
    /^AWS4-HMAC-SHA256 Credential=test\/\d{8}\/us-east-1\/sts\/aws4_request/,
  );
});

test('credentials that STS refuses are those of nobody who is signed in', async () => {
  answering(new Response('<Error><Code>ExpiredToken</Code></Error>', { status: 403 }));
  const error = await accountAtHand(asked).catch((thrown: unknown) => thrown);
  expect(turnedDown(error, clinic)).toMatch(/nobody is signed in to account 111122223333, or no longer/);
});

test('an answer that names no account is no account', async () => {
  answering(new Response('<html>a proxy</html>'));
  await expect(accountAtHand(asked)).rejects.toThrow('STS named no account');
});
