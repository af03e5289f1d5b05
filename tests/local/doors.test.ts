import { describe, expect, test } from 'vitest';
import { listen, localApp } from '../../local/server.ts';
import { openLaptop, session } from './laptop.ts';

describe('the doors are for this machine alone', () => {
  test.each(['evil.example', 'evil.example:4380', '127.0.0.1.evil.example', 'localhost.evil.example', ''])(
    'a request for host "%s" finds nothing',
    async (host) => {
      const laptop = openLaptop();
      expect((await laptop.get('/local/clock', { host })).status).toBe(404);
      expect((await laptop.send('POST', '/v1/sessions', session(), { host })).status).toBe(404);
      expect((await laptop.get('/local/console', { host })).status).toBe(404);
      await laptop.close();
    },
  );

  test.each(['http://evil.example', 'https://127.0.0.1:4380', 'http://127.0.0.1:9999', 'null'])(
    'a page of %s turns no clock and pages nobody',
    async (origin) => {
      const laptop = openLaptop();
      expect((await laptop.send('POST', '/local/clock', { advance: 'PT1H' }, { origin })).status).toBe(404);
      expect((await laptop.get('/local/clock')).json.now).toBe('2026-03-02T17:00:00Z');
      await laptop.close();
    },
  );

  test.each(['127.0.0.1:4380', 'localhost:4380', '[::1]:4380', '127.0.0.1'])(
    '%s is this machine',
    async (host) => {
      const laptop = openLaptop();
      const answer = await laptop.send(
        'POST',
        '/local/clock',
        { advance: 'PT1H' },
        { host, origin: `http://${host}` },
      );
      expect(answer.status).toBe(200);
      await laptop.close();
    },
  );
});

describe('on a socket', () => {
  test('requests and the stream of changes are served', async () => {
    const laptop = openLaptop();
    const app = localApp(laptop.theatre);
    const server = await listen({ fetch: (request, bindings) => app.fetch(request, bindings) }, 0);
    const base = `http://127.0.0.1:${server.port}`;
    const over = new AbortController();
    const stream = await fetch(`${base}/local/events`, { signal: over.signal });
    const reader = stream.body?.getReader();
    const next = async (): Promise<string> => Buffer.from((await reader?.read())?.value ?? []).toString();
    expect(await next()).toMatch(/event: changed\ndata: 0/);
    const turned = await fetch(`${base}/local/clock`, { method: 'POST', body: '{"advance":"PT1H"}' });
    expect(await turned.json()).toEqual({ now: '2026-03-02T18:00:00Z', fired: 0 });
    expect(await next()).toMatch(/event: changed\ndata: 1/);
    over.abort();
    server.close();
    await laptop.close();
  });
});

test('check-ins of the laptop’s clinic are paused and resumed by a door of its own', async () => {
  const laptop = openLaptop();
  expect((await laptop.get('/local/check-ins')).json).toEqual({ paused: false });
  expect((await laptop.post('/local/check-ins', { paused: true })).json).toEqual({ paused: true });
  expect((await laptop.get('/local/check-ins')).json).toEqual({ paused: true });
  const wrong = await laptop.post('/local/check-ins', { pause: 'yes' });
  expect(wrong.status).toBe(400);
  expect(wrong.json.errors).toMatchObject([{ problem: expect.stringContaining('{"paused":true}') }]);
  expect((await laptop.post('/local/check-ins', { paused: false })).json).toEqual({ paused: false });
  await laptop.close();
});

test('what is held about a patient is read and erased by doors of the laptop', async () => {
  const laptop = openLaptop();
  await laptop.record(session());
  expect((await laptop.get('/local/patients/p-1')).json).toMatchObject({ patient: 'p-1', addresses: [{}] });
  expect((await laptop.get('/local/patients/p-1?as=text')).json).toContain('Session s-1001 recorded');
  expect((await laptop.send('DELETE', '/local/patients/p-1')).json).toMatchObject({ erased: true });
  expect(JSON.stringify((await laptop.get('/local/patients/p-1')).json)).not.toMatch(/Sam|3035550142/);
  expect((await laptop.send('DELETE', '/local/patients/p-0')).status).toBe(404);
  expect((await laptop.get('/local/patients/p-0')).status).toBe(404);
  await laptop.close();
});

describe('an address that leads nowhere', () => {
  test('is a page with ways on for a browser, and a problem for a program', async () => {
    const laptop = openLaptop();
    const { status, headers, json } = await laptop.get('/nope', { accept: 'text/html,*/*' });
    expect([status, headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
    expect(json).toContain('href="/board"');
    const program = await laptop.get('/nope');
    expect([program.status, program.json.title]).toEqual([404, 'Nothing is here']);
    await laptop.close();
  });
});
