import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Console, hasBrowser, openConsole, picture } from './console.ts';

const withBrowser = describe.skipIf(!hasBrowser());

const phone = { width: 390, height: 844 };

const record = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Record this session' }).click();
  await page.getByRole('heading', { name: 'The plan' }).waitFor();
};

const story = (page: Page) => page.getByRole('region', { name: 'Timeline' });
const patientPhone = (page: Page) => page.getByRole('group', { name: /^Phone of Patient/ });
const clinicPhone = (page: Page, person = 'practitioner-1') =>
  page.getByRole('group', { name: `Phone of ${person}`, exact: true });

const sends = async (page: Page, words: string): Promise<void> => {
  await patientPhone(page).getByLabel('Write a text').fill(words);
  await patientPhone(page).getByRole('button', { name: 'Send' }).click();
  await patientPhone(page).locator('.bubble.mine', { hasText: words }).first().waitFor();
};

/** From an empty console to an open emergency. */
const toEmergency = async (page: Page): Promise<void> => {
  await record(page);
  await page.getByRole('button', { name: 'Next event' }).click();
  await story(page).getByText('Sent the 4 h check-in.').waitFor();
  await sends(page, 'it catches when I breathe in, a bit sore, no fever');
  await page.getByRole('region', { name: 'Open cases' }).waitFor();
};

const serious = async (page: Page): Promise<readonly string[]> => {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return violations
    .filter((one) => one.impact === 'serious' || one.impact === 'critical')
    .map((one) => `${one.id}: ${one.nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`);
};

withBrowser('the laptop console', () => {
  let console: Console;
  beforeEach(async () => {
    console = await openConsole();
  });
  afterEach(() => console.close());

  test('a session, four hours, a red flag, a page, an acknowledgement and an outcome, all on the page', async () => {
    const page = await console.open();
    await toEmergency(page);
    const cases = page.getByRole('region', { name: 'Open cases' });
    expect(await cases.innerText()).toContain('EMERGENCY');
    expect(await story(page).locator('mark').first().innerText()).toMatch(/catches when I breathe/);
    expect(await patientPhone(page).innerText()).toContain('Call 911 now');
    const practitioner = clinicPhone(page);
    await practitioner.locator('.bubble', { hasText: 'EMERGENCY P1' }).waitFor();
    await practitioner.getByRole('button', { name: /^ACK \d+$/ }).click();
    await practitioner.locator('.bubble', { hasText: 'is yours' }).waitFor();
    await story(page)
      .getByText(/practitioner-1 has case \d+/)
      .waitFor();
    await practitioner.getByRole('button', { name: /^REACHED \d+$/ }).click();
    await practitioner.getByRole('button', { name: /^ER \d+$/ }).click();
    await story(page)
      .getByText(/closed case \d+: sent to emergency care/)
      .waitFor();
    await cases.waitFor({ state: 'detached' });
    expect(console.complaints).toEqual([]);
  });

  test('a page nobody takes climbs to the next person and in the end to the operator’s mailbox', async () => {
    const page = await console.open();
    await toEmergency(page);
    await page.getByRole('button', { name: '+1 h' }).click();
    await story(page).getByText('The ladder has ended').waitFor();
    await page.getByRole('button', { name: /^director-1/ }).click();
    await clinicPhone(page, 'director-1').locator('.bubble', { hasText: 'EMERGENCY P1' }).first().waitFor();
    await page.getByRole('button', { name: /^operator/ }).click();
    await clinicPhone(page, 'operator').getByRole('button', { name: /ALARM/ }).first().click();
    const letter = page.frameLocator('iframe');
    await letter.getByText('nobody has the case').waitFor();
    expect(console.complaints).toEqual([]);
  });

  test.each([1360, 1440, 1536, 1920])(
    'the clock stands beside the levers and not under them, %i wide',
    async (width) => {
      const page = await console.open({ viewport: { width, height: 900 } });
      await record(page);
      const now = (await page.locator('.now').boundingBox()) ?? expect.fail('no clock');
      const levers = (await page.locator('.controls').boundingBox()) ?? expect.fail('no levers');
      const isBeside = now.x + now.width + 8 <= levers.x;
      const isAbove = now.y + now.height <= levers.y;
      expect(isBeside || isAbove).toBe(true);
    },
  );

  test('on a small screen a phone keeps room for what was said, and no lever is cut short', async () => {
    const page = await console.open();
    await toEmergency(page);
    await page.setViewportSize({ width: 1280, height: 800 });
    const talk = async (name: string): Promise<number> =>
      (await page.getByRole('group', { name }).locator('.thread').boundingBox())?.height ?? 0;
    expect(await talk('Phone of Patient A')).toBeGreaterThan(190);
    await page.getByRole('button', { name: 'Practitioner' }).click();
    expect(await talk('Phone of practitioner-1')).toBeGreaterThan(190);
    await page.setViewportSize(phone);
    const cut = await page.evaluate(
      "[...document.querySelectorAll('.top .button > span')].filter((one) => one.clientWidth > 1 && one.scrollWidth > one.clientWidth).map((one) => one.textContent)",
    );
    expect(cut).toEqual([]);
  });

  test('a jump says what it will fire before it does', async () => {
    const page = await console.open();
    await record(page);
    const day = page.getByRole('button', { name: '+1 day' });
    await day.hover();
    const hint = page.getByRole('tooltip').filter({ hasText: 'what follows from it' }).last();
    expect(await hint.innerText()).toMatch(/14:00 4 h check-in to Patient A\s+tomorrow 10:00 24 h check-in/);
    expect(await day.getAttribute('aria-describedby')).toBe('fires-day');
  });

  test('what the server refuses is said at the field, and what was typed stays', async () => {
    const page = await console.open();
    const refused = async (label: string): Promise<string> => {
      await page.getByRole('button', { name: 'Record this session' }).click();
      const field = page.getByLabel(label, { exact: true });
      await page.locator('[aria-invalid=true]').and(field).waitFor();
      return page.locator(`#${await field.getAttribute('aria-describedby')}`).innerText();
    };
    await page.getByLabel('Phone', { exact: true }).fill('12');
    await page.getByLabel('Patient id').fill('two words');
    expect(await refused('Patient id')).toMatch(/use 1 to 64/);
    await page.getByLabel('Patient id').fill('p-1');
    expect(await refused('Phone')).toMatch(/number/);
    expect(await page.getByLabel('Phone', { exact: true }).inputValue()).toBe('12');
    await page.getByLabel('Phone', { exact: true }).fill('303 555 0142');
    await record(page);
  });

  test('the form opens at its first field, and Back and a reload lose nothing of it', async () => {
    const page = await console.open({ viewport: { width: 1280, height: 800 } });
    await page.getByRole('button', { name: 'Plan' }).click();
    await record(page);
    await page.getByRole('button', { name: 'Record a session' }).focus();
    await page.keyboard.press('Enter');
    const first = page.getByLabel('First name');
    await first.waitFor();
    expect(await page.locator(':focus').getAttribute('id')).toBe('field-patient-firstName');
    await first.fill('Noa');
    await page.reload();
    await first.waitFor();
    expect(await first.inputValue()).toBe('Noa');
    await page.goBack();
    await page.getByRole('heading', { name: 'The plan' }).waitFor();
    await page.goForward();
    await first.waitFor();
    expect(await first.inputValue()).toBe('Noa');
    await record(page);
    await page.getByRole('button', { name: 'Record a session' }).click();
    expect(await first.inputValue()).toBe('Patient C');
  });

  test('work that takes a moment is told of, and what the last attempt was told is gone with the next', async () => {
    const page = await console.open();
    await page.getByLabel('Phone', { exact: true }).fill('12');
    await page.getByRole('button', { name: 'Record this session' }).click();
    await page.getByText(/area code/).waitFor();
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/v1/sessions', async (route) => {
      await held;
      await route.continue();
    });
    await page.getByRole('button', { name: 'Record this session' }).click();
    await page.getByRole('button', { name: 'Recording…' }).waitFor();
    expect(await page.getByText(/area code/).count()).toBe(0);
    release();
    await page.getByText(/area code/).waitFor();
    await page.route('**/local/clock', async (route) => {
      await page.waitForTimeout(1500);
      await route.continue();
    });
    await page.getByRole('button', { name: '+1 h' }).click();
    await page.getByText('Working on it').waitFor();
    await page.getByText('Working on it').waitFor({ state: 'detached' });
  });

  test('on a phone the board is one press away', async () => {
    const page = await console.open({ viewport: { width: 390, height: 844 } });
    await page
      .getByRole('navigation', { name: 'Parts of the console' })
      .getByRole('link', { name: 'Board' })
      .click();
    await page.waitForURL(/\/board/);
  });

  test('regions are chosen on the body and in the list, and are the same', async () => {
    const page = await console.open();
    const front = page.getByRole('group', { name: /front of the body/ });
    await front.getByRole('checkbox', { name: 'right thorax' }).click();
    await front.getByRole('checkbox', { name: 'left thorax' }).click();
    expect(await page.getByLabel('Side of the thorax').inputValue()).toBe('both');
    await page.getByLabel('Add a region').selectOption('calf');
    expect(await front.getByRole('checkbox', { name: 'left calf' }).getAttribute('aria-checked')).toBe(
      'true',
    );
    await page.getByRole('button', { name: 'Leave out the shoulder' }).click();
    await record(page);
    await story(page).getByText('thorax on both sides and left calf').waitFor();
  });

  test('a cancelled session is asked about first, and then sends nothing', async () => {
    const page = await console.open();
    await record(page);
    await page.getByRole('button', { name: 'Cancel this session' }).click();
    await page.getByRole('button', { name: 'Yes, cancel it' }).click();
    await story(page)
      .getByText(/Session s-1001 cancelled/)
      .waitFor();
    await page.getByRole('button', { name: '+1 day' }).click();
    await page.locator('.now', { hasText: 'Tue 3 Mar' }).waitFor();
    expect(await patientPhone(page).locator('.bubble').count()).toBe(0);
  });

  test('a reload keeps who is looked at, and the words of a patient stay words', async () => {
    const page = await console.open();
    await toEmergency(page);
    await sends(page, '<img src=x onerror=alert(1)> & <b>sore</b>');
    await page.getByRole('button', { name: 'Record a session' }).click();
    await record(page);
    await page
      .getByRole('navigation', { name: 'Patients' })
      .getByRole('button', { name: /Patient A/ })
      .click();
    await page.getByRole('button', { name: /^backup-1/ }).click();
    await page.reload();
    await page.getByRole('group', { name: 'Phone of Patient A' }).waitFor();
    await clinicPhone(page, 'backup-1').waitFor();
    expect(await story(page).innerText()).toContain('<img src=x onerror=alert(1)>');
    expect(await page.locator('img[src="x"], .quoted b').count()).toBe(0);
    expect(console.complaints).toEqual([]);
  });

  test('all of it works without a mouse', async () => {
    const page = await console.open();
    const tabTo = async (wanted: (label: string) => boolean): Promise<void> => {
      for (let presses = 0; presses < 120; presses++) {
        await page.keyboard.press('Tab');
        const label = await page.evaluate(
          "document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? ''",
        );
        if (wanted(String(label).trim())) return;
      }
      throw new Error('never reached with the Tab key');
    };
    await tabTo((label) => label === 'right head' || label === 'head');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    expect(await page.getByLabel('Side of the jaw').inputValue()).toBe('right');
    await tabTo((label) => label === 'Record this session');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'The plan' }).waitFor();
    await page.keyboard.press('Control+Home');
    await page.reload();
    await page.getByRole('heading', { name: 'The plan' }).waitFor();
    await tabTo((label) => label === 'Next event');
    await page.keyboard.press('Enter');
    await story(page).getByText('Sent the 4 h check-in.').waitFor();
    await tabTo((label) => label === 'I can’t breathe');
    await page.keyboard.press('Enter');
    await clinicPhone(page).locator('.bubble', { hasText: 'EMERGENCY P1' }).waitFor();
    await tabTo((label) => /^ACK \d+$/.test(label));
    await page.keyboard.press('Enter');
    await clinicPhone(page).locator('.bubble', { hasText: 'is yours' }).waitFor();
  });

  test('while the server is away the page says so calmly, keeps everything, and goes on by itself', async () => {
    const page = await console.open();
    await record(page);
    await page.route('**/local/**', (route) => route.abort());
    await patientPhone(page).getByLabel('Write a text').fill('sore');
    await patientPhone(page).getByRole('button', { name: 'Send' }).click();
    await page.getByText('The server is not answering').waitFor();
    expect(await patientPhone(page).getByLabel('Write a text').inputValue()).toBe('sore');
    await page.unroute('**/local/**');
    await page.getByText('The server is not answering').waitFor({ state: 'detached' });
    await patientPhone(page).getByRole('button', { name: 'Send' }).click();
    await patientPhone(page).locator('.bubble.mine', { hasText: 'sore' }).waitFor();
  });

  test('a story plays on its own clinic, with captions, and gives one’s own data back', async () => {
    const page = await console.open();
    await record(page);
    await page.getByRole('button', { name: 'Stories' }).click();
    await page.getByRole('button', { name: /It catches when I breathe in/ }).click();
    const banner = page.getByRole('region', { name: 'Scenario' });
    await banner.getByText('the end').waitFor();
    await picture(page, 'scenario-desktop-light');
    await banner.getByRole('button', { name: 'Back to my data' }).click();
    await banner.waitFor({ state: 'detached' });
    await page.getByRole('group', { name: 'Phone of Patient A' }).waitFor();
    expect(console.complaints).toEqual([]);
  });
});

withBrowser('the console can be read by everybody', () => {
  let console: Console;
  beforeAll(async () => {
    console = await openConsole();
    const page = await console.open();
    await picture(page, 'empty-desktop-light');
    expect(await serious(page), 'empty').toEqual([]);
    await toEmergency(page);
    await page.getByRole('button', { name: '+1 h' }).click();
    await story(page).getByText('The ladder has ended').waitFor();
    await clinicPhone(page)
      .getByRole('button', { name: /^ACK \d+$/ })
      .click();
    await clinicPhone(page)
      .getByRole('button', { name: /^ER \d+$/ })
      .click();
    await page.getByRole('region', { name: 'Open cases' }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Record a session' }).click();
    await page.getByLabel('takes a blood thinner').check();
    await record(page);
    await page.getByRole('button', { name: '+1 day' }).click();
    await page.locator('.now', { hasText: 'Tue 3 Mar' }).waitFor();
    await sends(page, 'a bit sore and a small bruise, pain 3 but no fever');
    await page.context().close();
  });
  afterAll(() => console.close());

  test.each(['light', 'dark'] as const)('on a desk, %s', async (colorScheme) => {
    const page = await console.open({ colorScheme });
    await story(page).locator('details.why summary').last().click();
    await picture(page, `story-desktop-${colorScheme}`);
    expect(await serious(page)).toEqual([]);
    await page.getByRole('button', { name: /^Carrier/ }).click();
    await page.getByRole('button', { name: 'Record a session' }).focus();
    await page.getByRole('button', { name: 'Record a session' }).click();
    await clinicPhone(page).getByRole('button', { name: /Mail/ }).click();
    expect(await serious(page)).toEqual([]);
    // The letter stands in a frame without scripts, where axe cannot look.
    await clinicPhone(page).locator('.mail').first().click();
    await picture(page, `form-desktop-${colorScheme}`);
    await page.context().close();
  });

  test.each(['light', 'dark'] as const)('on a phone, %s, without a sideways scroll', async (colorScheme) => {
    const page = await console.open({ colorScheme, viewport: phone, hasTouch: true, isMobile: true });
    for (const tab of ['Patient', 'Practitioner', 'Story', 'Plan']) {
      await page
        .getByRole('navigation', { name: 'Parts of the console' })
        .getByRole('button', { name: new RegExp(`^${tab}`) })
        .click();
      await picture(page, `${tab.toLowerCase()}-phone-${colorScheme}`);
      expect(await serious(page), tab).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth'), tab).toBeLessThanOrEqual(
        phone.width,
      );
    }
    await page.context().close();
  });

  test('what is pressed is at least 44 pixels high, or 24 inside a sentence', async () => {
    const page = await console.open({ viewport: phone });
    for (const pane of ['patient', 'clinic', 'story', 'plan']) {
      await page.goto(`${console.origin}/#pane=${pane}`);
      await page.locator(`.show-${pane}`).waitFor();
      const small =
        await page.evaluate(`[...document.querySelectorAll('button:not(.skip), select, summary, input, textarea')]
        .filter((one) => one.checkVisibility())
        .map((one) => ({ one, target: one.closest('label') ?? one }))
        .filter(({ one, target }) => target.getBoundingClientRect().height < (one.matches('.link') ? 24 : 43.9))
        .map(({ one, target }) => target.getBoundingClientRect().height + ' ' + one.outerHTML.slice(0, 90))`);
      expect(small, pane).toEqual([]);
    }
    await page.context().close();
  });
});
