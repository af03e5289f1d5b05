import { createServer, type RequestListener, type Server } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { httpHeartbeat } from '../../functions/aws/heartbeat-http.ts';

let server: Server | undefined;
afterEach(() => server?.close());

const watcher = async (answer: RequestListener): Promise<string> => {
  const listening = createServer(answer);
  server = listening;
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
  const address = listening.address();
  return `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}/ping/abc`;
};

test('a heartbeat is one GET that tells nothing', async () => {
  const seen: string[] = [];
  const url = await watcher((request, response) => {
    seen.push(`${request.method} ${request.url} ${request.headers['content-length'] ?? 0}`);
    response.end('OK');
  });
  await httpHeartbeat({ url }).beat();
  expect(seen).toEqual(['GET /ping/abc 0']);
});

test.each([500, 404, 302])('a watcher that answers %i has not taken it', async (status) => {
  const url = await watcher((_, response) => {
    response.writeHead(status, { location: 'http://127.0.0.1:1/' }).end();
  });
  await expect(httpHeartbeat({ url }).beat()).rejects.toMatchObject({ code: 'unavailable', retriable: true });
});

test('a watcher that never answers holds nobody up', async () => {
  const url = await watcher(() => undefined);
  const beat = httpHeartbeat({ url, timeoutMilliseconds: 50 }).beat();
  await expect(beat).rejects.toMatchObject({ code: 'unavailable' });
});

test('a watcher that is not there is a failure of the world, with no address in its words', async () => {
  const beat = httpHeartbeat({ url: 'http://127.0.0.1:9/ping/secret' }).beat();
  await expect(beat).rejects.toThrow(/^the heartbeat was not taken$/);
});
