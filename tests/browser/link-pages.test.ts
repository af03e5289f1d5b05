import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { assert } from '../../shared/kernel/assert.ts';
import { type Console, hasBrowser, openConsole, picture } from './console.ts';

const withBrowser = describe.skipIf(!hasBrowser());

const consent = { at: '2026-03-02T16:00:00Z', how: 'written', riskExplained: true };
const byText = {
  sessionId: 's-1',
  patient: { id: 'p-1', firstName: 'Sam', phone: '+13035550142' },
  practitionerId: 'practitioner-1',
  completedAt: '2026-03-02T16:30:00Z',
  regions: [{ region: 'shoulder', side: 'left' }],
  risks: ['deep'],
  consent: { sms: consent, email: null },
};
const byEmail = {
  ...byText,
  sessionId: 's-2',
  patient: { id: 'p-2', email: 'p2@example.com' },
  consent: { sms: null, email: consent },
};

const looks = [
  { name: 'phone-light', viewport: { width: 390, height: 844 }, colorScheme: 'light' },
  { name: 'phone-dark', viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
  { name: 'desktop-light', viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
] as const;

withBrowser('the pages behind our links', () => {
  let console: Console;
  let link: string;
  let code: string;
  let mailLink: string;

  const send = (path: string, body: object): Promise<Response> =>
    fetch(`${console.origin}${path}`, {
      method: 'POST',
      headers: { authorization: 'Bearer local', 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const lastBody = (address: string): string =>
    console.theatre.host().outbox.list({ address }).at(-1)?.body ?? '';

  /** A browser that runs no script, as a careful clinician's may. */
  const open = async (look: (typeof looks)[number], javaScriptEnabled: boolean): Promise<Page> => {
    const browser = (await console.open()).context().browser();
    assert(browser !== null, 'a browser is open');
    const context = await browser.newContext({ ...look, javaScriptEnabled });
    return context.newPage();
  };

  beforeEach(async () => {
    console = await openConsole();
    await send('/v1/sessions', byText);
    await send('/v1/sessions', byEmail);
    await send('/local/clock', { advance: 'PT4H' });
    await send('/local/inbound/sms', {
      originationNumber: '+13035550142',
      destinationNumber: '+13035550100',
      messageBody: 'sore 4 but it catches when I breathe in <b>& my chest is tight</b>',
      inboundMessageId: 'in-1',
    });
    await send('/local/clock', { advance: 'PT3M' });
    [, link = '', code = ''] = /Open (\S+) Reply ACK (\d+)/.exec(lastBody('+13035550111')) ?? [];
    [mailLink = ''] = /http\S+\/u\/\S+/.exec(lastBody('p2@example.com')) ?? [];
  });
  afterEach(() => console.close());

  test('without a script and with the keyboard alone a case is opened, taken and closed', async () => {
    const page = await open(looks[0], false);
    await page.goto(link);
    await page.keyboard.press('Tab');
    await page.keyboard.type(code);
    await page.keyboard.press('Enter');
    await page.getByText('Treat as pneumothorax').waitFor();
    expect(await page.locator('mark:not(.mild)').allInnerTexts()).toContain('catches when I breathe');
    expect(await page.locator('blockquote').innerText()).toContain('<b>& my chest is tight</b>');
    const press = async (name: string): Promise<void> => {
      await page.getByRole('button', { name }).focus();
      await page.keyboard.press('Enter');
    };
    await press('I have it');
    await page.getByText('The case is yours').waitFor();
    await page.getByLabel('Write a note').focus();
    await page.keyboard.type('Partner is driving <b>now</b>');
    await press('Keep the note');
    await page.getByText('Partner is driving <b>now</b>').waitFor();
    await press('I reached the patient');
    await page.getByText('Record how it ended').waitFor();
    await press('Sent to emergency care');
    await page.getByText('The case is closed').waitFor();
    const other = await open(looks[0], false);
    await other.goto(link);
    await other.getByText('This case is closed').waitFor();
  });

  test('Back and a reload show the case, even after a wrong code, and press nothing', async () => {
    const page = await open(looks[0], false);
    await page.goto(link);
    for (const typed of [code === '10' ? '11' : '10', code]) {
      await page.getByLabel('Case number from your page').fill(typed);
      await page.getByRole('button', { name: 'Open the case' }).click();
    }
    await page.getByRole('button', { name: 'I have it' }).click();
    await page.getByText('The case is yours').waitFor();
    const texts = console.theatre.host().outbox.list({}).length;
    await page.reload();
    await page.getByText('The case is yours').waitFor();
    for (let n = 0; n < 6; n++) {
      const answer = await page.goBack();
      if (answer === null || !page.url().startsWith('http')) break;
      expect(answer.status()).toBe(200);
      await page.getByText('catches when I breathe').first().waitFor();
    }
    expect(console.theatre.host().outbox.list({})).toHaveLength(texts);
  });

  test('a scanner that opens the link in a browser, runs what runs and submits every form, sees nothing and changes nothing', async () => {
    const open = await console.open();
    const browser = open.context().browser();
    assert(browser !== null, 'a browser is open');
    const page = await (await browser.newContext({ javaScriptEnabled: true })).newPage();
    const caseState = async (): Promise<string> => {
      const all = await fetch(`${console.origin}/local/conversations?address=%2B13035550142`);
      return (
        JSON.stringify(await all.json()).match(/"state":"(paged|acknowledged|contacted|closed)"/)?.[1] ?? ''
      );
    };
    expect(await caseState()).toBe('paged');
    for (const filling of ['1', '12', '99', 'scanner', '0000'].filter((one) => one !== code)) {
      await page.goto(link);
      // As a scanner does it: whatever is required is filled in, whatever keeps a form from leaving is taken away.
      await Promise.all([
        page.waitForEvent('load'),
        page.evaluate(`for (const form of document.forms) {
          form.noValidate = true;
          for (const field of form.elements) if (field.name) { field.removeAttribute('maxlength'); field.value = '${filling}'; }
          form.requestSubmit();
        }`),
      ]);
      expect(await page.content()).not.toMatch(/catches when|5550142|Sam/);
    }
    expect(await caseState()).toBe('paged');
    await page.context().close();
  });

  test('the keyboard alone reaches everything, in the order in which it is read', async () => {
    const page = await open(looks[0], false);
    await page.goto(link);
    await page.locator('#code').fill(code);
    await page.keyboard.press('Enter');
    await page.locator('blockquote').waitFor();
    const reached: string[] = [];
    for (let n = 0; n < 40; n++) {
      await page.keyboard.press('Tab');
      const name = await page.evaluate(
        "const e = document.activeElement; e === document.body ? '' : (e.labels?.[0]?.textContent ?? e.textContent).trim()",
      );
      if (typeof name !== 'string' || name === '') break;
      reached.push(name.replaceAll(/\s+/g, ' '));
    }
    expect(reached).toEqual([
      'Call the patient, +1 303 555 0142',
      'to the buttons',
      'Why it was read so',
      'I have it',
      'I reached the patient',
      'I called, no answer',
      'It has ended already',
      'It was a false alarm',
      'Write a note for whoever works on this case',
      'Keep the note',
      'Call Example Clinic, 303-555-0100',
    ]);
    const smallest = await page.evaluate(
      "Math.min(...[...document.querySelectorAll('button, a.call, summary')].map((e) => e.getBoundingClientRect().height).filter((h) => h > 0))",
    );
    expect(smallest).toBeGreaterThanOrEqual(44);
  });

  test('a screen reader finds one main, one first heading and every part by its heading', async () => {
    const page = await open(looks[0], true);
    await page.goto(link);
    await page.locator('#code').fill(code);
    await page.getByRole('button', { name: 'Open the case' }).click();
    await page.locator('blockquote').waitFor();
    expect(await page.getByRole('main').count()).toBe(1);
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    const parts = await page.getByRole('heading', { level: 2 }).allInnerTexts();
    expect(parts).toEqual([
      'What to do now',
      'What the patient wrote',
      'The patient',
      'What the patient has been told',
      'What is next',
      'The ladder',
      'What has happened',
      'Notes',
      'If you are stuck',
    ]);
    for (const part of parts)
      expect(await page.getByRole('region', { name: part, exact: true }).count()).toBe(1);
    await page.getByRole('img', { name: /Pain since the session: 4 of 10 after/ }).waitFor();
  });

  test.each(looks)('nothing is in anybody’s way, nor wider than the screen: $name', async (look) => {
    const page = await open(look, true);
    const check = async (name: string): Promise<void> => {
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      expect(violations.map((one) => `${name}: ${one.id} ${one.nodes[0]?.html}`)).toEqual([]);
      const wide = await page.evaluate('document.documentElement.scrollWidth > innerWidth');
      expect(wide, `${name} is wider than the screen`).toBe(false);
      await picture(page, `link-${name}-${look.name}`, true);
    };
    await page.goto(link);
    await check('shut');
    await page.locator('#code').fill(code);
    await page.getByRole('button', { name: 'Open the case' }).click();
    await page.locator('blockquote').waitFor();
    for (const one of await page.locator('summary').all()) await one.click();
    await check('open');
    await page.goto(`${link.slice(0, -4)}AAAA`);
    await check('unknown');
    await page.goto(mailLink);
    await check('unsubscribe');
    await page.getByRole('button', { name: 'Stop these e-mails' }).click();
    await page.getByText('no more e-mails').waitFor();
    await check('unsubscribed');
  });
});
