import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { deskOf } from '../../functions/app/desk-of.ts';
import { handlerOf } from '../../functions/board.ts';
import { boardAssets } from '../../functions/pages/board-frame.ts';
import { WorldError } from '../../functions/ports/world-error.ts';
import { hour, minute } from '../../shared/kernel/instant.ts';
import { type BoardStage, openBoard, origin } from './board-stage.ts';
import { later, request } from './stage.ts';

let stage: BoardStage;
beforeEach(() => {
  stage = openBoard();
});
afterEach(() => stage.host.close());

const pages = [
  'cases',
  'call-backs',
  'inbox',
  'conversations',
  'record',
  'reports',
  'settings',
  'trail',
  'health',
];
const mayOpen: Readonly<Record<string, readonly string[]>> = {
  'front-desk-1': ['cases', 'call-backs', 'inbox', 'conversations', 'record'],
  'practitioner-1': ['cases', 'call-backs', 'inbox', 'conversations', 'record', 'settings'],
  'backup-1': ['cases', 'call-backs', 'inbox', 'conversations', 'record', 'settings'],
  'director-1': pages,
  'ops-1': ['settings', 'health'],
};

describe('roles', () => {
  test.each(Object.entries(mayOpen))('%s opens %j and nothing else', async (person, may) => {
    const somebody = await stage.as(person);
    for (const page of pages) {
      const { status } = await somebody.look(`/board/${page}`);
      expect([page, status]).toEqual([page, may.includes(page) ? 200 : 403]);
    }
    const { page } = await somebody.look(`/board/${may[0]}`);
    const linked = [...page.matchAll(/<li><a href="\/board\/([\w-]+)"/g)].map(([, name]) => name);
    expect(linked).toEqual(may);
  });

  test('ops see no patient on any page, and no conversation', async () => {
    const id = await stage.patientWho('it catches when I breathe in');
    const ops = await stage.as('ops-1');
    expect((await ops.look(`/board/c/${id}`)).status).toBe(403);
    expect((await ops.press('/board/search', { q: 'Sam' })).status).toBe(403);
    for (const page of mayOpen['ops-1'] ?? []) {
      const shown = await ops.look(`/board/${page}`);
      expect(shown.page).not.toMatch(/Sam|\bp-1\b|\+13035550142|catches/);
    }
  });
});

describe('an address that names what there is not', () => {
  test.each([
    ['reports?weeks=abc', 'no report of so many weeks'],
    ['reports?weeks=9999', 'no report of so many weeks'],
    ['reports?weeks=', 'no report of so many weeks'],
    ['reports/replies.csv?weeks=5', 'no report of so many weeks'],
    ['trail?day=nonsense', 'That is no day'],
    ['trail?day=2026-02-30', 'That is no day'],
    ['trail?day=2026-03-02T10', 'That is no day'],
    ['trail?day=', 'That is no day'],
  ])('/board/%s is answered so, and with nothing else', async (path, words) => {
    const { status, page } = await (await stage.as('director-1')).look(`/board/${path}`);
    expect(status).toBe(400);
    expect(page).toContain(words);
  });

  test.each(['reports', 'reports?weeks=13', 'trail', 'trail?day=2026-03-02'])(
    '/board/%s is answered',
    async (path) => {
      expect((await (await stage.as('director-1')).look(`/board/${path}`)).status).toBe(200);
    },
  );
});

describe('without a session', () => {
  test.each([...pages, 'c/c-aaaaaaaaaaaaaaaaaaaaaaaaaa'])(
    '/board/%s leads to the sign-in and shows nothing',
    async (page) => {
      const { status, headers } = await stage.ask('GET', `/board/${page}`);
      expect([status, headers.get('location')]).toEqual([303, '/board/sign-in']);
    },
  );

  test('a press is refused', async () => {
    const id = await stage.patientWho('3');
    const before = await stage.stateOf(id);
    const { status } = await stage.ask('POST', `/board/c/${id}/note`, {
      form: { text: 'hello', token: 'x' },
    });
    expect(status).toBe(401);
    expect(await stage.stateOf(id)).toEqual(before);
  });

  test.each([
    '',
    'x',
    '1.e30.AAAA',
    `1.${'A'.repeat(5000)}.x`,
    '%00',
    '2.e30.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
  ])('a cookie that we did not write (%j) opens nothing', async (value) => {
    const { status } = await stage.ask('GET', '/board/cases', { cookie: `board-session=${value}` });
    expect(status).toBe(303);
  });

  test('a cookie whose role was changed by hand opens nothing', async () => {
    const { cookie } = await stage.as('front-desk-1');
    const [version, payload = '', sealed] = cookie.replace('board-session=', '').split('.');
    const session = JSON.parse(Buffer.from(payload, 'base64url').toString());
    const forged = Buffer.from(JSON.stringify({ ...session, role: 'director' })).toString('base64url');
    const { status } = await stage.ask('GET', '/board/reports', {
      cookie: `board-session=${version}.${forged}.${sealed}`,
    });
    expect(status).toBe(303);
  });

  test('the seal of a form is no session', async () => {
    const token = await (await stage.as('director-1')).token();
    expect((await stage.ask('GET', '/board/cases', { cookie: `board-session=${token}` })).status).toBe(303);
  });
});

describe('a session', () => {
  test('ends after an hour without use, and not while it is used', async () => {
    const desk = await stage.as('front-desk-1');
    await stage.host.turn(later(59 * minute));
    const answer = await stage.ask('GET', '/board/cases', { cookie: desk.cookie });
    expect(answer.status).toBe(200);
    const fresh = stage.cookieOf(answer);
    await stage.host.turn(later(110 * minute));
    expect((await stage.ask('GET', '/board/cases', { cookie: fresh })).status).toBe(200);
    expect((await stage.ask('GET', '/board/cases', { cookie: desk.cookie })).status).toBe(303);
  });

  test('is not kept alive by a page that renews itself', async () => {
    const desk = await stage.as('front-desk-1');
    await stage.host.turn(later(30 * minute));
    const answer = await stage.ask('GET', '/board/cases', {
      cookie: desk.cookie,
      headers: { 'x-board-live': '1' },
    });
    expect([answer.status, stage.cookieOf(answer)]).toEqual([200, '']);
  });

  test('ends after twelve hours however it is used', async () => {
    let { cookie } = await stage.as('front-desk-1');
    for (let at = 50; at < 12 * 60; at += 50) {
      await stage.host.turn(later(at * minute));
      const fresh = stage.cookieOf(await stage.ask('GET', '/board/cases', { cookie }));
      cookie = fresh === '' ? cookie : fresh;
    }
    expect((await stage.ask('GET', '/board/cases', { cookie })).status).toBe(200);
    await stage.host.turn(later(12 * hour + minute));
    expect((await stage.ask('GET', '/board/cases', { cookie })).status).toBe(303);
  });

  test('of somebody who has left the clinic opens nothing any more', async () => {
    const desk = await stage.as('front-desk-1');
    Object.assign(stage.board.world.clinic, { staff: [] });
    expect((await desk.look('/board/cases')).status).toBe(303);
  });

  test('is in a cookie that no script reads and no other site sends', async () => {
    const answer = await stage.ask('POST', '/board/sign-in', { form: { person: 'front-desk-1' } });
    const [cookie] = answer.headers.getSetCookie().filter((one) => one.startsWith('board-session='));
    expect(cookie).toMatch(/; Path=\/; HttpOnly; SameSite=Lax; Max-Age=43200$/);
  });

  test('ends when somebody signs out', async () => {
    const desk = await stage.as('front-desk-1');
    const answer = await desk.press('/board/sign-out', {});
    expect(answer.headers.get('location')).toBe('/board/signed-out');
    expect(answer.headers.getSetCookie().join()).toContain(
      'board-session=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0',
    );
  });

  test('is over for every copy of its cookie once somebody signs out, and for no other session', async () => {
    const id = await stage.patientWho('3');
    const desk = await stage.as('front-desk-1');
    const elsewhere = await stage.as('front-desk-1');
    const form = { token: await desk.token(), text: 'a note' };
    await desk.press('/board/sign-out', {});
    await desk.press('/board/sign-out', {});
    const { cookie } = desk;
    const before = await stage.stateOf(id);
    for (const path of ['/board/cases', '/board/call-backs', `/board/c/${id}`]) {
      const look = await stage.ask('GET', path, { cookie });
      expect([look.status, look.headers.get('location')]).toEqual([303, '/board/sign-in']);
      const live = await stage.ask('GET', path, { cookie, headers: { 'x-board-live': '1' } });
      expect([live.status, stage.cookieOf(live)]).toEqual([401, '']);
    }
    expect((await stage.ask('POST', `/board/c/${id}/note`, { cookie, form })).status).toBe(401);
    expect(await stage.stateOf(id)).toEqual(before);
    expect((await elsewhere.look('/board/cases')).status).toBe(200);
    expect((await (await stage.as('front-desk-1')).look('/board/cases')).status).toBe(200);
  });

  test('that was signed out is forgotten when it would have ended by itself, not before', async () => {
    const desk = await stage.as('front-desk-1');
    await desk.press('/board/sign-out', {});
    const kept = async () => (await stage.stateOf(deskOf(stage.host.world).id)).desk?.signedOut?.length;
    const signsOutAt = async (when: number): Promise<void> => {
      stage.host.clock.turnTo(later(when));
      await (await stage.as('front-desk-1')).press('/board/sign-out', {});
    };
    await signsOutAt(12 * hour - minute);
    expect(await kept()).toBe(2);
    await signsOutAt(12 * hour + minute);
    expect(await kept()).toBe(2);
  });

  test('goes on where the desk is damaged: the board is for patients in danger', async () => {
    const desk = await stage.as('front-desk-1');
    const { ledger } = stage.host.world;
    const damaged = deskOf(stage.host.world).id;
    const failing = (code: 'unreadable' | 'unavailable') => {
      const load: typeof ledger.load = (id) =>
        id === damaged ? Promise.reject(new WorldError('row', { code, retriable: false })) : ledger.load(id);
      Object.assign(stage.board.world, { ledger: { ...ledger, load } });
    };
    failing('unreadable');
    expect((await desk.look('/board/cases')).status).toBe(200);
    failing('unavailable');
    expect((await desk.look('/board/cases')).status).toBe(500);
  });
});

describe('a press from another site', () => {
  test.each([
    ['names another origin', { origin: 'https://evil.example' }],
    ['names none', { origin: 'null' }],
    ['names another port', { origin: 'http://127.0.0.1:9' }],
    ['comes from another site', { origin: 'null', 'sec-fetch-site': 'cross-site' }],
    ['comes from a neighbour', { origin: 'null', 'sec-fetch-site': 'same-site' }],
  ])('that %s changes nothing, even with the token', async (_, headers) => {
    const id = await stage.patientWho('3');
    const desk = await stage.as('front-desk-1');
    const form = { token: await desk.token(), text: 'hello' };
    const before = await stage.stateOf(id);
    const { status } = await stage.ask('POST', `/board/c/${id}/note`, { cookie: desk.cookie, form, headers });
    expect(status).toBe(403);
    expect(await stage.stateOf(id)).toEqual(before);
  });

  test.each(['', 'x', 'of somebody else'])('with the token %j changes nothing', async (token) => {
    const id = await stage.patientWho('3');
    const desk = await stage.as('front-desk-1');
    const theirs = token === 'of somebody else' ? await (await stage.as('director-1')).token() : token;
    const { status } = await stage.ask('POST', `/board/c/${id}/note`, {
      cookie: desk.cookie,
      form: { token: theirs, text: 'hello' },
    });
    expect(status).toBe(403);
    expect(
      (await stage.host.ledger.history(id, 0)).flatMap(({ events }) => events.map(({ type }) => type)),
    ).not.toContain('NoteAdded');
  });

  test('cannot sign anybody in', async () => {
    const answer = await stage.ask('POST', '/board/sign-in', {
      form: { person: 'director-1' },
      headers: { origin: 'https://evil.example' },
    });
    expect([answer.status, stage.cookieOf(answer)]).toEqual([403, '']);
  });
});

describe('every answer', () => {
  test('may not be kept, framed, indexed or run anything foreign', async () => {
    const id = await stage.patientWho('3');
    const director = await stage.as('director-1');
    for (const path of [
      ...pages.map((page) => `/board/${page}`),
      `/board/c/${id}`,
      '/board/nothing',
      '/board/sign-in',
    ]) {
      const { headers } = await director.look(path);
      expect(headers.get('cache-control'), path).toBe('no-store');
      expect(headers.get('content-security-policy'), path).toMatch(
        /^default-src 'none'; style-src 'self'; script-src 'self'/,
      );
      expect(headers.get('content-security-policy'), path).toContain("frame-ancestors 'none'");
      expect(headers.get('x-robots-tag'), path).toBe('noindex, nofollow');
      expect(headers.get('x-content-type-options'), path).toBe('nosniff');
      expect(headers.get('referrer-policy'), path).toBe('same-origin');
    }
  });

  test('its own two files are kept for ever under a name of their contents', async () => {
    for (const path of boardAssets.keys()) {
      const answer = await stage.ask('GET', path);
      expect([answer.status, answer.headers.get('cache-control')]).toEqual([
        200,
        'public, max-age=31536000, immutable',
      ]);
    }
  });

  test.each([
    '/board/c/nobody',
    '/board/c/c-aaaaaaaaaaaaaaaaaaaaaaaaaa',
    '/board/c/..%2f..%2fetc',
    '/board/x/y/z',
    '/board/c/%00',
  ])('%s is not there, and says nothing', async (path) => {
    const { status, page } = await (await stage.as('director-1')).look(path);
    expect(status).toBe(404);
    expect(page).toContain('Nothing is here');
  });

  test('a form that is too long is not read', async () => {
    const desk = await stage.as('front-desk-1');
    const { status } = await stage.ask('POST', '/board/record', {
      cookie: desk.cookie,
      form: { token: 'x', text: 'x'.repeat(100_001) },
    });
    expect(status).toBe(413);
  });

  test('a failure inside is an answer with what to do, and a line in the log', async () => {
    const failures: string[] = [];
    Object.assign(stage.board.world.ledger, {
      recent: () => Promise.reject(new Error('words of a patient')),
    });
    Object.assign(stage.board.world.journal, { failed: ({ why }: { why: string }) => failures.push(why) });
    const { status, page } = await (await stage.as('director-1')).look('/board/conversations');
    expect(status).toBe(500);
    expect(page).toContain('call 911');
    expect(page).not.toContain('words of a patient');
    expect(failures).toEqual(['board-failed']);
  });
});

describe('as a Lambda', () => {
  const asked = (path: string, more: object = {}) => ({ ...request('GET', path), ...more });

  test('answers what API Gateway hands over, with the cookie apart from the headers', async () => {
    const handler = handlerOf(async () => stage.board);
    const event = {
      ...request('POST', '/board/sign-in', {
        body: 'person=director-1',
        headers: { origin, 'content-type': 'application/x-www-form-urlencoded' },
      }),
    };
    const answer = await handler(event);
    expect(answer.statusCode).toBe(303);
    const [cookie = ''] = (answer.cookies ?? []).filter((one) => one.startsWith('board-session='));
    const page = await handler(asked('/board/cases', { cookies: [cookie.split(';')[0] ?? ''] }));
    expect([page.statusCode, page.isBase64Encoded]).toEqual([200, false]);
    expect(page.body).toContain('No case is open');
    expect(page.headers?.['cache-control']).toBe('no-store');
  });

  test('a body that is too large is refused before it is read', async () => {
    const answer = await handlerOf(async () => stage.board)(
      request('POST', '/board/record', { body: 'x'.repeat(300_000), headers: { origin } }),
    );
    expect(answer.statusCode).toBe(413);
  });
});
