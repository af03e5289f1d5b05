import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { openHost } from '../../local/host.ts';
import { type Doors, listen, localApp } from '../../local/server.ts';
import { openTheatre, type Theatre } from '../../local/theatre.ts';
import { parseInstant } from '../../shared/kernel/instant.ts';
import { clinicWith } from '../support/clinic.ts';

const browserPath = '/usr/bin/chromium';

/** Whether the browser is here. Where it is not the tests are left out, and say so; on the CI machine that is a failure. */
export const hasBrowser = (): boolean => {
  if (existsSync(browserPath)) return true;
  const missing = `no browser at ${browserPath}: apt-get install -y chromium`;
  if (process.env['CI'] === 'true') throw new Error(missing);
  process.stderr.write(`\n*** BROWSER TESTS ARE SKIPPED: ${missing} ***\n\n`);
  return false;
};

export type Console = {
  readonly origin: string;
  readonly theatre: Theatre;
  /** Opens the page; what its console or its scripts complain of is kept in `complaints`. */
  readonly open: (options?: BrowserContextOptions) => Promise<Page>;
  readonly complaints: string[];
  readonly close: () => Promise<void>;
};

/** The laptop on a free port with a standing clock, and a browser to look at it with. */
export const openConsole = async (): Promise<Console> => {
  const folder = mkdtempSync(join(tmpdir(), 'afterneedle-browser-'));
  const doors: Doors = { fetch: () => new Response(null, { status: 503 }) };
  const server = await listen(doors, 0);
  const origin = `http://127.0.0.1:${server.port}`;
  const start = parseInstant('2026-03-02T17:00:00Z');
  const host = openHost({
    clinic: clinicWith({ publicUrl: origin }),
    file: join(folder, 'clinic.db'),
    speed: 0,
    ...(start === undefined ? {} : { start }),
  });
  const theatre = openTheatre(host, 0);
  const app = localApp(theatre);
  doors.fetch = (request, bindings) => app.fetch(request, bindings);
  const browser: Browser = await chromium.launch({
    executablePath: browserPath,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  const complaints: string[] = [];
  return {
    origin,
    theatre,
    complaints,
    open: async (options = {}) => {
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
      await page.goto(origin);
      await page.getByRole('heading', { name: 'What happened, and why' }).waitFor();
      await page.locator('.clock').waitFor();
      return page;
    },
    close: async () => {
      await browser.close();
      await theatre.close();
      server.close();
      host.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

/** Pictures for whoever changes the design: they are looked at, not compared. */
export const picture = async (page: Page, name: string, fullPage = false): Promise<void> => {
  const folder = new URL('./screenshots/', import.meta.url).pathname;
  mkdirSync(folder, { recursive: true });
  // Fonts and a first transition have settled by then.
  await page.waitForTimeout(350);
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage });
};
