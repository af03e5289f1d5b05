import { type Http2Bindings, type HttpBindings, serve } from '@hono/node-server';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { type Context, Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import { recordOf } from '../functions/app/patient-record.ts';
import { type Pause, pauseOf } from '../functions/app/pause.ts';
import { type HttpResponse, securityHeaders } from '../functions/edge/http.ts';
import { badRequest, internalError, notFound, tooLarge } from '../functions/edge/problem.ts';
import { recordJson, recordText } from '../functions/pages/record-text.ts';
import { conversationId, type PatientId, patientId } from '../shared/kernel/brand.ts';
import { toIso } from '../shared/kernel/instant.ts';
import type { Channel } from '../shared/message/outbound.ts';
import { consoleView, readHeld } from './console-view.ts';
import { gatewayEvent } from './gateway-event.ts';
import type { Host } from './host.ts';
import { letterFrame } from './letter-frame.ts';
import { lostPage } from './lost-page.ts';
import { pageAssets } from './page-assets.ts';
import {
  readCheckIns,
  readClockTurn,
  readCurtain,
  readFaults,
  readInboundLetter,
  readInboundPayload,
} from './requests.ts';
import { findScenario, listScenarios, type Theatre } from './theatre.ts';
import { conversationView, isUnreadable } from './view.ts';

type Bindings = { Bindings: HttpBindings | Http2Bindings };

/** Larger than any body a door takes, so that each door can say itself that a body is too large. */
const bodyBytesMax = 1_000_000;

const respond = ({ status, headers, body }: HttpResponse): Response =>
  new Response(body, { status, headers });

/** Somebody who typed an address or followed a link, and reads no JSON. */
const isBrowser = (request: Request): boolean =>
  request.method === 'GET' && request.headers.get('accept')?.includes('text/html') === true;

const loopbackNames = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** A page of another site must not be able to turn this clock: the name asked for is loopback's and the origin is our own. */
const isOurs = (request: Request): boolean => {
  const host = request.headers.get('host') ?? '';
  const origin = request.headers.get('origin');
  if (!loopbackNames.has(host.replace(/:\d+$/, ''))) return false;
  // A page that names no referrer names no origin either. What its forms do is guarded by their link's token.
  if (origin === 'null') return /^\/[pu]\//.test(new URL(request.url).pathname);
  return origin === null || origin === `http://${host}`;
};

const readBody = async (request: Request): Promise<{ readonly bytes: Buffer } | undefined> => {
  if (Number(request.headers.get('content-length') ?? 0) > bodyBytesMax) return undefined;
  const bytes = Buffer.from(await request.arrayBuffer());
  return bytes.length > bodyBytesMax ? undefined : { bytes };
};

const readJson = async (request: Request): Promise<{ readonly value: unknown } | Response> => {
  const body = await readBody(request);
  if (body === undefined) return respond(tooLarge(bodyBytesMax));
  try {
    return { value: JSON.parse(body.bytes.toString('utf8')) };
  } catch {
    return respond(badRequest('Nothing was done.', [{ field: '', problem: 'write the body as JSON' }]));
  }
};

const asGatewayEvent = (request: Request, body: Buffer): APIGatewayProxyEventV2 => {
  const { pathname: path, search } = new URL(request.url);
  const headers = Object.fromEntries(request.headers);
  return gatewayEvent({ method: request.method, path, query: search.slice(1), headers, body });
};

/** The pages behind the links in our messages: the phones and mailboxes of this laptop lead to them. */
const linkRoutes = (app: Hono<Bindings>, host: () => Host): void => {
  const answer = async (request: Request, door: (event: APIGatewayProxyEventV2) => Promise<HttpResponse>) => {
    const body = await readBody(request);
    if (body === undefined) return respond(tooLarge(100_000));
    const page = await door(asGatewayEvent(request, body.bytes));
    return respond({ ...page, headers: { ...securityHeaders, ...page.headers } });
  };
  app.all('/p/*', (c) => answer(c.req.raw, (event) => host().caseLink(event)));
  app.all('/u/*', (c) => answer(c.req.raw, (event) => host().patientLink(event)));
};

/** The clinic's board, as its staff have it. */
const boardRoutes = (app: Hono<Bindings>, host: () => Host): void => {
  app.all('/board', (c) => host().board(c.req.raw));
  app.all('/board/*', (c) => host().board(c.req.raw));
};

const sessionRoutes = (app: Hono<Bindings>, host: () => Host): void => {
  app.all('/v1/*', async (c) => {
    const body = await readBody(c.req.raw);
    if (body === undefined) return respond(tooLarge(100_000));
    return respond(await host().sessions(asGatewayEvent(c.req.raw, body.bytes)));
  });
};

const clockRoutes = (app: Hono<Bindings>, host: () => Host): void => {
  app.get('/local/clock', (c) => c.json({ now: toIso(host().clock.now()) }));
  app.post('/local/clock', async (c) => {
    const json = await readJson(c.req.raw);
    if (json instanceof Response) return json;
    const turn = readClockTurn(json.value, host().clock.now());
    if ('problem' in turn) return respond(badRequest('The clock was not turned.', [turn]));
    const fired =
      'speed' in turn ? await host().run(turn.speed) : await host().turn('next' in turn ? 'next' : turn.to);
    return c.json({ now: toIso(host().clock.now()), fired });
  });
};

/** An unescaped plus sign in a query means a space: a phone number written so is still that number. */
const addressIn = (written: string | undefined): string | undefined =>
  written === undefined || written === '' ? undefined : written.replace(/^ (?=\d)/, '+');

const phoneRoutes = (app: Hono<Bindings>, host: () => Host): void => {
  app.get('/local/outbox', (c) => {
    const since = Number(c.req.query('since') ?? 0);
    if (!Number.isSafeInteger(since) || since < 0) {
      return respond(
        badRequest('Nothing was read.', [{ field: 'since', problem: 'write the last n you saw, like 12' }]),
      );
    }
    const address = addressIn(c.req.query('address'));
    const messages = host().outbox.list({ since, ...(address === undefined ? {} : { address }) });
    return c.json({
      messages: messages.map(({ html: _, at, ...message }) => ({ ...message, at: toIso(at) })),
    });
  });
  app.post('/local/inbound/sms', async (c) => {
    const json = await readJson(c.req.raw);
    if (json instanceof Response) return json;
    const read = readInboundPayload(json.value);
    if ('problem' in read) return respond(badRequest('Nothing was received.', [read]));
    return c.json({ conversationId: await host().inboundSms(read.payload) });
  });
  app.post('/local/inbound/mail', async (c) => {
    const json = await readJson(c.req.raw);
    if (json instanceof Response) return json;
    const read = readInboundLetter(json.value, host().clinic.email);
    if ('problem' in read) return respond(badRequest('Nothing was received.', [read]));
    return c.json({ conversationId: await host().inboundMail(read) });
  });
  app.get('/local/faults', (c) => c.json({ sms: host().fault() }));
  app.post('/local/faults', async (c) => {
    const json = await readJson(c.req.raw);
    if (json instanceof Response) return json;
    const read = readFaults(json.value);
    if ('problem' in read) return respond(badRequest('Nothing was changed.', [read]));
    host().setFault(read.sms);
    return c.json(read);
  });
};

/** The switch of `npm run ops -- pause`, for the clinic of this laptop. */
const checkInRoutes = (app: Hono<Bindings>, host: () => Host): void => {
  const shown = (pause: Pause) => ({ paused: pause !== 'running' });
  app.get('/local/check-ins', async (c) => c.json(shown(await pauseOf(host().world))));
  app.post('/local/check-ins', async (c) => {
    const json = await readJson(c.req.raw);
    if (json instanceof Response) return json;
    const read = readCheckIns(json.value);
    if ('problem' in read) return respond(badRequest('Nothing was changed.', [read]));
    return c.json(shown(await host().turnCheckIns(read.paused ? 'PauseCheckIns' : 'ResumeCheckIns')));
  });
};

const conversationRoutes = (app: Hono<Bindings>, host: () => Host): void => {
  const show = async (c: Context, id: string): Promise<Response> => {
    const view = /^[\x21-\x7e]{1,64}$/.test(id)
      ? await conversationView(host(), conversationId(id))
      : undefined;
    return view === undefined ? respond(notFound('There is no such conversation.')) : c.json(view);
  };
  app.get('/local/conversations/:id', (c) => show(c, c.req.param('id')));
  app.get('/local/conversations', (c) => {
    const address = addressIn(c.req.query('address'));
    if (address === undefined) {
      return respond(
        badRequest('Nothing was read.', [{ field: 'address', problem: 'write ?address=%2B13035550142' }]),
      );
    }
    const channel: Channel = address.includes('@') ? 'email' : 'sms';
    return show(c, host().world.naming.conversationId(channel, address));
  });
};

/** What `npm run ops -- export` and `erase` do, for the clinic of this laptop. */
const patientRoutes = (app: Hono<Bindings>, host: () => Host): void => {
  const asked = (id: string): PatientId | undefined =>
    /^[\x21-\x7e]{1,64}$/.test(id) ? patientId(id) : undefined;
  const nothing = () => respond(notFound('Nothing is held about such a patient.'));
  app.get('/local/patients/:id', async (c) => {
    const id = asked(c.req.param('id'));
    if (id === undefined) return nothing();
    const { world, archive, trail, clinic } = host();
    const record = await recordOf(world, archive, trail, id);
    if (record.addresses.length === 0) return nothing();
    return c.req.query('as') === 'text'
      ? c.text(recordText(record, clinic))
      : c.body(recordJson(record), 200, { 'content-type': 'application/json' });
  });
  app.delete('/local/patients/:id', async (c) => {
    const id = asked(c.req.param('id'));
    const plan = id === undefined ? [] : await host().erase(id);
    if (plan.length === 0) return nothing();
    return c.json({ erased: plan.every((one) => one.hindered === undefined), conversations: plan });
  });
};

const scenarioRoutes = (app: Hono<Bindings>, theatre: Theatre): void => {
  const shown = () => ({ scenarios: listScenarios(), playing: theatre.playing() });
  app.get('/local/scenarios', (c) => c.json(shown()));
  app.post('/local/scenarios', async (c) => {
    const json = await readJson(c.req.raw);
    if (json instanceof Response) return json;
    const wanted = readCurtain(json.value);
    if ('problem' in wanted) return respond(badRequest('Nothing was played.', [wanted]));
    if ('stop' in wanted) {
      await theatre.stop();
      return c.json(shown());
    }
    const scenario = findScenario(wanted.play);
    if (scenario === undefined) {
      const names = listScenarios().map(({ name }) => name);
      const problem = `there is no such story; one of ${names.join(', ')}`;
      return respond(badRequest('Nothing was played.', [{ field: 'play', problem }]));
    }
    await theatre.play(scenario);
    return c.json(shown());
  });
};

const pageRoutes = (app: Hono<Bindings>, theatre: Theatre): void => {
  app.get('/local/console', async (c) => {
    const held = readHeld((name) => c.req.query(name));
    return c.json(await consoleView(theatre.host(), theatre.playing(), held));
  });
  app.get(
    '/local/mail/:n',
    (c) =>
      letterFrame(theatre.host().outbox, Number(c.req.param('n'))) ??
      respond(notFound('There is no such mail.')),
  );
  app.get('/local/events', (c) =>
    streamSSE(c, async (stream) => {
      let wake = (): void => undefined;
      const stop = theatre.onChange(() => wake());
      stream.onAbort(() => {
        stop();
        wake();
      });
      let n = 0;
      while (!stream.aborted) {
        const changed = new Promise<void>((resolve) => {
          wake = resolve;
        });
        await stream.writeSSE({ event: 'changed', data: String(n++) });
        await Promise.race([changed, stream.sleep(15_000)]);
      }
    }),
  );
  for (const [path, asset] of pageAssets()) {
    app.get(path, () => new Response(asset.body, { headers: { ...securityHeaders, ...asset.headers } }));
  }
};

const unreadableDetail =
  'The stored rows of this conversation cannot be read. They are left as they are, and nothing was added to them.';

/** Every door of the laptop as one application: the API of production, and `/local/*` for tests and demonstrations. */
export const localApp = (theatre: Theatre): Hono<Bindings> => {
  const { host } = theatre;
  const app = new Hono<Bindings>();
  app.use(async (c, next) => {
    if (!isOurs(c.req.raw)) return respond(notFound('This server answers its own machine alone.'));
    await next();
    return undefined;
  });
  linkRoutes(app, host);
  boardRoutes(app, host);
  sessionRoutes(app, host);
  clockRoutes(app, host);
  phoneRoutes(app, host);
  checkInRoutes(app, host);
  patientRoutes(app, host);
  conversationRoutes(app, host);
  scenarioRoutes(app, theatre);
  pageRoutes(app, theatre);
  app.notFound(({ req }) =>
    respond(isBrowser(req.raw) ? lostPage : notFound('There is no such address here.')),
  );
  app.onError((error) => {
    process.stderr.write(`afterneedle: ${error.name}: ${error.message}\n`);
    return respond(isUnreadable(error) ? internalError(unreadableDetail) : internalError());
  });
  return app;
};

/** What answers requests. */
export type Doors = {
  fetch: (request: Request, bindings: HttpBindings | Http2Bindings) => Response | Promise<Response>;
};

/** Listens on loopback alone. Rejects with the reason where the port cannot be had. */
export const listen = (
  doors: Doors,
  port: number,
): Promise<{ readonly port: number; readonly close: () => void }> =>
  new Promise((resolve, reject) => {
    const fetch: Doors['fetch'] = (request, bindings) => doors.fetch(request, bindings);
    const server = serve({ fetch, hostname: '127.0.0.1', port }, (info) =>
      resolve({ port: info.port, close: () => server.close() }),
    );
    server.once('error', reject);
  });
