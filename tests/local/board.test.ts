import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Host } from '../../local/host.ts';
import { day } from '../../shared/kernel/instant.ts';
import { later, openStage } from '../functions/stage.ts';

const origin = 'http://127.0.0.1:4380';

let host: Host;
beforeEach(() => {
  host = openStage();
});
afterEach(() => host.close());

const signIn = async (): Promise<string> => {
  const answer = await host.board(
    new Request(`${origin}/board/sign-in`, {
      method: 'POST',
      headers: { origin, 'content-type': 'application/x-www-form-urlencoded' },
      body: 'person=director-1',
    }),
  );
  return answer.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
};

test('who is signed in on a laptop stays so while its clock is turned by days', async () => {
  const cookie = await signIn();
  await host.turn(later(3 * day));
  const answer = await host.board(new Request(`${origin}/board/cases`, { headers: { cookie } }));
  expect(answer.status).toBe(200);
});

test('what was seen and done survives in the laptop’s file, beside its conversations', async () => {
  const cookie = await signIn();
  await host.board(new Request(`${origin}/board/cases`, { headers: { cookie } }));
  const page = await (await host.board(new Request(`${origin}/board/trail`, { headers: { cookie } }))).text();
  expect(page).toContain('signed in');
  expect(page).toContain('saw the open cases');
});
