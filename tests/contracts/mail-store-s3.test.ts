import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { type HttpRequest, HttpResponse } from '@smithy/core/protocols';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { s3MailStore } from '../../functions/aws/mail-store-s3.ts';
import { WorldError } from '../../functions/ports/world-error.ts';

const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
const mail = 'From: p1@example.com\r\n\r\nmy hand is numb\r\n';

type Answer = (response: ServerResponse, request: IncomingMessage) => void;

const answers = (status: number, body: string | Buffer): Answer => {
  return (response) => response.writeHead(status).end(body);
};
const refused = (status: number, code: string): Answer =>
  answers(
    status,
    `<?xml version="1.0"?><Error><Code>${code}</Code><Message>p1@example.com</Message></Error>`,
  );

let stop: (() => void) | undefined;
afterEach(() => {
  stop?.();
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

/** A store that answers one request after another so, the last answer for ever; and what it was asked. */
const storeThat = async (script: readonly Answer[], timeoutMilliseconds = 10_000) => {
  const asked: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    asked.push(request);
    script[Math.min(asked.length, script.length) - 1]?.(response, request);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  stop = () => {
    server.closeAllConnections();
    server.close();
  };
  const address = server.address();
  const store = s3MailStore({
    bucket: 'mails',
    region: 'us-east-1',
    credentials,
    endpoint: `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`,
    timeoutMilliseconds,
    backoff: async () => undefined,
  });
  return { store, asked };
};

const textOf = (raw: Uint8Array): string => Buffer.from(raw).toString();

describe('the store of mails', () => {
  test('is asked once for the key in the bucket, signed for S3', async () => {
    const { store, asked } = await storeThat([answers(200, mail)]);
    expect(textOf(await store.read('in/mail-1'))).toBe(mail);
    expect(asked.map(({ method, url }) => `${method} ${url}`)).toEqual(['GET /mails/in/mail-1']);
    expect(asked[0]?.headers['authorization']).toMatch(
      /^AWS4-HMAC-SHA256 Credential=local\/\d{8}\/us-east-1\/s3\/aws4_request, SignedHeaders=host;x-amz-content-sha256;x-amz-date, Signature=[0-9a-f]{64}$/,
    );
  });

  test('is asked for a key as it is, whatever stands in it', async () => {
    const { store, asked } = await storeThat([answers(200, mail)]);
    await store.read('in/a b+c?d=é');
    expect(asked[0]?.url).toBe('/mails/in/a%20b%2Bc%3Fd%3D%C3%A9');
  });

  test.each(['in/mail-1', 'in/a b+c?d=é'])(
    'asks AWS what S3’s own client would, with the role’s credentials',
    async (key) => {
      vi.stubEnv('AWS_ACCESS_KEY_ID', 'role');
      vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'secret');
      vi.stubEnv('AWS_SESSION_TOKEN', 'token');
      const asked: HttpRequest[] = [];
      vi.spyOn(NodeHttpHandler.prototype, 'handle').mockImplementation(async (request) => {
        asked.push(request);
        return {
          response: new HttpResponse({
            statusCode: 200,
            headers: {},
            body: Readable.from([Buffer.from(mail)]),
          }),
        };
      });
      const here = { region: 'us-west-2' };
      expect(textOf(await s3MailStore({ ...here, bucket: 'mails' }).read(key))).toBe(mail);
      await new S3Client(here).send(new GetObjectCommand({ Bucket: 'mails', Key: key }));
      const [ours, theirs] = asked.map(({ method, protocol, hostname, port, path, headers }) => ({
        asks: [method, protocol, hostname, port, path],
        token: headers['x-amz-security-token'],
        signs: /Credential=[^/]+\/\d+\/([^,]+)/.exec(headers['authorization'] ?? '')?.[1],
      }));
      expect(ours?.asks).toContain('mails.s3.us-west-2.amazonaws.com');
      expect(ours).toEqual(theirs);
    },
  );

  test('gives a mail of 40 MB, and an empty one, byte for byte', async () => {
    const large = Buffer.alloc(40_000_000, 'x');
    const { store } = await storeThat([answers(200, large), answers(200, '')]);
    expect(Buffer.compare(await store.read('in/large'), large)).toBe(0);
    expect(await store.read('in/empty')).toHaveLength(0);
  });

  test.each<readonly [string, Answer]>([
    ['is overloaded', refused(503, 'SlowDown')],
    ['fails', refused(500, 'InternalError')],
    ['resets the connection', (_, request) => request.socket.resetAndDestroy()],
    [
      'breaks off within the mail',
      (response, request) =>
        response
          .writeHead(200, { 'content-length': 999 })
          .write('From:', () => request.socket.resetAndDestroy()),
    ],
    ['never answers', () => undefined],
    ['begins and never ends', (response) => response.writeHead(200).write('From:')],
  ])('is asked again where it %s', async (_, trouble) => {
    const { store, asked } = await storeThat([trouble, answers(200, mail)], 300);
    expect(textOf(await store.read('in/mail-1'))).toBe(mail);
    expect(asked.length).toBeGreaterThan(1);
  });

  test.each<readonly [Answer, string, boolean, number]>([
    [refused(503, 'SlowDown'), 'throttled', true, 4],
    [refused(500, 'InternalError'), 'unavailable', true, 4],
    [refused(404, 'NoSuchKey'), 'unavailable', true, 4],
    [answers(502, 'not XML'), 'unavailable', true, 4],
    [refused(403, 'AccessDenied'), 'denied', false, 1],
    [refused(403, 'SignatureDoesNotMatch'), 'denied', false, 1],
  ])(
    'fails with a code of ours and without the words of the service (%#)',
    async (answer, code, retriable, times) => {
      const { store, asked } = await storeThat([answer]);
      const failure: unknown = await store.read('in/mail-1').catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(WorldError);
      expect(failure).toMatchObject({ code, retriable });
      expect(String(failure)).not.toContain('p1@example.com');
      expect(asked).toHaveLength(times);
    },
  );

  test('is not asked at all without credentials', async () => {
    const store = s3MailStore({
      bucket: 'mails',
      region: 'us-east-1',
      endpoint: 'http://127.0.0.1:9',
      credentials: { accessKeyId: '', secretAccessKey: '' },
      backoff: async () => undefined,
    });
    await expect(store.read('in/mail-1')).rejects.toBeInstanceOf(WorldError);
  });
});
