import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** One call that a function made, as IAM would name it. */
export type AwsCall = { readonly service: string; readonly operation: string; readonly body: string };

/** Answers a call itself in place of the service. */
export type Stand = (
  operation: string,
  path: string,
  body: Buffer,
) => Promise<{ status: number; body: string }>;

export type AwsCalls = {
  readonly endpoint: string;
  /** What was called since the last time this was asked. */
  take(): readonly AwsCall[];
  stop(): Promise<void>;
};

const bodyOf = async (request: IncomingMessage): Promise<Buffer> => {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces);
};

/** The service stands in the signature, the operation in the header, the form or the path, each protocol in its own way. */
const callOf = (request: IncomingMessage, body: Buffer): AwsCall => {
  const service =
    /Credential=[^/]+\/\d+\/[^/]+\/([^/]+)\//.exec(request.headers.authorization ?? '')?.[1] ?? '?';
  const target =
    String(request.headers['x-amz-target'] ?? '')
      .split('.')
      .at(-1) ?? '';
  const text = body.toString('utf8');
  if (target !== '') return { service, operation: target, body: text };
  const action = new URLSearchParams(text).get('Action');
  if (action !== null) return { service, operation: action, body: text };
  const path = request.url ?? '';
  const rest: readonly (readonly [string, string, RegExp, string])[] = [
    ['lambda', 'POST', /\/invocations/, 'Invoke'],
    ['scheduler', 'POST', /\/schedules\//, 'CreateSchedule'],
    ['ses', 'POST', /\/outbound-emails/, 'SendEmail'],
    ['s3', 'GET', /./, 'GetObject'],
  ];
  const found = rest.find(([of, method, at]) => of === service && method === request.method && at.test(path));
  return { service, operation: found?.[3] ?? `${request.method} ${path}`, body: text };
};

/** Stands between functions and the services, passes everything on and remembers what was called. */
export const awsCalls = async (
  homes: Readonly<Record<string, string>>,
  elsewhere: string,
  stands: Readonly<Record<string, Stand>>,
): Promise<AwsCalls> => {
  let calls: AwsCall[] = [];
  const pass = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await bodyOf(request);
    const call = callOf(request, body);
    calls.push(call);
    const stand = stands[call.service];
    if (stand !== undefined) {
      const answer = await stand(call.operation, request.url ?? '', body);
      response.writeHead(answer.status, { 'content-type': 'application/json' }).end(answer.body);
      return;
    }
    const headers = new Headers();
    for (const [name, value] of Object.entries(request.headers))
      if (!['host', 'connection', 'content-length', 'expect'].includes(name))
        headers.set(name, String(value));
    const answer = await fetch(`${homes[call.service] ?? elsewhere}${request.url}`, {
      method: request.method ?? 'GET',
      headers,
      ...(body.length === 0 ? {} : { body: new Uint8Array(body) }),
    });
    const back = Buffer.from(await answer.arrayBuffer());
    const told = Object.fromEntries(
      [...answer.headers].filter(
        ([name]) => !['content-encoding', 'transfer-encoding', 'content-length', 'connection'].includes(name),
      ),
    );
    response.writeHead(answer.status, { ...told, 'content-length': back.length }).end(back);
  };
  const server = createServer((request, response) => {
    pass(request, response).catch(() => response.writeHead(502).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    endpoint: `http://127.0.0.1:${port}`,
    take: () => {
      const taken = calls;
      calls = [];
      return taken;
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
};
