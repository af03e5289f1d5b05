import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { type Host, openHost } from '../../local/host.ts';
import { type Doors, listen, localApp } from '../../local/server.ts';
import { openTheatre } from '../../local/theatre.ts';
import { at, clinicWith } from '../support/clinic.ts';

export type BoardBrowser = {
  readonly origin: string;
  readonly host: Host;
  readonly browser: Browser;
  /** What the pages' console, their scripts or a request to anywhere else complained of. */
  readonly complaints: string[];
  readonly send: (path: string, body: object) => Promise<Response>;
  /** A browser in which somebody is signed in, on the first page of theirs. */
  readonly as: (person: string, options?: BrowserContextOptions) => Promise<Page>;
  readonly close: () => Promise<void>;
};

/** The laptop on a free port with a standing clock and its data in memory, and a browser to look at its board with. */
export const openBoardBrowser = async (): Promise<BoardBrowser> => {
  const doors: Doors = { fetch: () => new Response(null, { status: 503 }) };
  const server = await listen(doors, 0);
  const origin = `http://127.0.0.1:${server.port}`;
  const clinic = clinicWith({ publicUrl: origin });
  const host = openHost({ clinic, file: ':memory:', speed: 0, start: at('2026-03-02T17:00:00Z') });
  const theatre = openTheatre(host, 0);
  const app = localApp(theatre);
  doors.fetch = (request, bindings) => app.fetch(request, bindings);
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-sync',
    ],
  });
  const complaints: string[] = [];
  return {
    origin,
    host,
    browser,
    complaints,
    send: (path, body) =>
      fetch(`${origin}${path}`, {
        method: 'POST',
        headers: { authorization: 'Bearer local', 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    as: async (person, options = {}) => {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
      const page = await context.newPage();
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('request', (request) => {
        const { protocol, origin: asked } = new URL(request.url());
        if (protocol.startsWith('http') && asked !== origin) complaints.push(`asked ${request.url()}`);
      });
      await page.goto(`${origin}/board`);
      await page.getByRole('button', { name: new RegExp(`^${person}`) }).click();
      await page.getByRole('heading', { level: 1 }).waitFor();
      return page;
    },
    close: async () => {
      await browser.close();
      await theatre.close();
      server.close();
      host.close();
    },
  };
};

const consent = { at: '2026-03-02T16:00:00Z', how: 'written', riskExplained: true };
const names = ['Sam', 'José', 'Mara', 'Ana', 'Lee', 'Kim'] as const;

/** A morning in the clinic: six patients, an emergency, something urgent, somebody to call, an unknown number. */
export const aMorning = async ({ send }: BoardBrowser): Promise<void> => {
  for (const [n, firstName] of names.entries()) {
    await send('/v1/sessions', {
      sessionId: `s-${n}`,
      patient: { id: `p-${n}`, firstName, phone: `+1303555014${n}` },
      practitionerId: 'practitioner-1',
      completedAt: '2026-03-02T16:30:00Z',
      regions: [{ region: n % 2 === 0 ? 'thorax' : 'calf', side: 'left' }],
      risks: ['deep'],
      consent: { sms: consent, email: null },
    });
  }
  const says = (n: number, messageBody: string): Promise<Response> =>
    send('/local/inbound/sms', {
      originationNumber: `+1303555014${n}`,
      destinationNumber: '+13035550100',
      messageBody,
      inboundMessageId: `in-${n}`,
    });
  await send('/local/clock', { advance: 'PT4H' });
  await says(1, '3, a bit sore but ok');
  await says(
    2,
    'sore 6 but it catches when I breathe in <b>& my chest is tight</b><img src=x onerror=alert(1)>',
  );
  await says(3, 'please call me back');
  await says(4, 'my arm went numb and tingly since last night');
  await says(9, 'who is this?');
  await send('/local/clock', { advance: 'PT7M' });
};
