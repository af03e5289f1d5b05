import { join } from 'node:path';
import { type Host, openHost } from '../../local/host.ts';
import { localApp } from '../../local/server.ts';
import { openTheatre, type Theatre } from '../../local/theatre.ts';
import { at, clinicWith } from '../support/clinic.ts';
import { memoryFolder } from '../support/memory-folder.ts';

// Answers of the laptop are read as what they are on the wire: JSON of any shape.
// biome-ignore lint/suspicious/noExplicitAny: a black-box test looks into answers without their types
export type Json = any;

export type Answer = { readonly status: number; readonly json: Json; readonly headers: Headers };

export type Laptop = {
  readonly host: Host;
  readonly theatre: Theatre;
  /** What went wrong behind an answer. */
  readonly troubles: readonly string[];
  readonly get: (path: string, headers?: Readonly<Record<string, string>>) => Promise<Answer>;
  /** Sends a body as JSON, or a text as it is. */
  readonly send: (
    method: string,
    path: string,
    body?: unknown,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<Answer>;
  readonly post: (path: string, body?: unknown) => Promise<Answer>;
  readonly record: (body: object) => Promise<Answer>;
  readonly says: (text: string, id: string, from?: string) => Promise<Answer>;
  readonly outbox: (query?: string) => Promise<Json[]>;
  readonly close: () => Promise<void>;
};

export type LaptopOptions = {
  readonly file?: string;
  readonly start?: string;
  readonly speed?: number;
  readonly seed?: string;
};

const origin = 'http://127.0.0.1:4380';
export const patient = '+13035550142';

/** The laptop behind its doors, with a clock that stands. */
export const openLaptop = (options: LaptopOptions = {}): Laptop => {
  const troubles: string[] = [];
  const host = openHost({
    clinic: clinicWith(),
    file: options.file ?? ':memory:',
    speed: options.speed ?? 0,
    report: (trouble) => troubles.push(trouble),
    ...(options.start === undefined ? { start: at('2026-03-02T17:00:00Z') } : { start: at(options.start) }),
    ...(options.seed === undefined ? {} : { seed: options.seed }),
  });
  const theatre = openTheatre(host, 0);
  const app = localApp(theatre);
  const send: Laptop['send'] = async (method, path, body, headers = {}) => {
    const response = await app.request(`${origin}${path}`, {
      method,
      headers: { host: '127.0.0.1:4380', authorization: 'Bearer local', ...headers },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = /json/.test(response.headers.get('content-type') ?? '');
    return { status: response.status, json: isJson ? JSON.parse(text) : text, headers: response.headers };
  };
  const post: Laptop['post'] = (path, body) => send('POST', path, body);
  return {
    host,
    theatre,
    troubles,
    get: (path, headers) => send('GET', path, undefined, headers),
    send,
    post,
    record: (body) => post('/v1/sessions', body),
    says: (text, id, from = patient) =>
      post('/local/inbound/sms', {
        originationNumber: from,
        destinationNumber: '+13035550100',
        messageKeyword: 'KEYWORD_1',
        messageBody: text,
        inboundMessageId: id,
      }),
    outbox: async (query = '') => (await send('GET', `/local/outbox${query}`)).json.messages,
    close: async () => {
      await theatre.close();
      host.close();
    },
  };
};

export const session = (more: Readonly<Record<string, unknown>> = {}): Record<string, unknown> => ({
  sessionId: 's-1001',
  patient: {
    id: 'p-1',
    firstName: 'Sam',
    phone: patient,
    email: 'p1@example.com',
    language: 'en',
    timeZone: 'America/Denver',
  },
  practitionerId: 'practitioner-1',
  completedAt: '2026-03-02T17:00:00Z',
  regions: [{ region: 'shoulder', side: 'left' }],
  risks: ['first-visit'],
  consent: { sms: { at: '2026-03-02T16:00:00Z', how: 'written', riskExplained: true }, email: null },
  ...more,
});

let folder: string | undefined;
let files = 0;

/** A database file that is gone with the run of the tests. */
export const temporaryFile = (): string => {
  folder ??= memoryFolder('laptop-');
  files += 1;
  return join(folder, `${files}.db`);
};
