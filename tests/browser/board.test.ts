import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { assert } from '../../shared/kernel/assert.ts';
import { aMorning, type BoardBrowser, openBoardBrowser } from './board.ts';
import { hasBrowser, picture } from './console.ts';

const withBrowser = describe.skipIf(!hasBrowser());

const pages = [
  ['cases', 'Open cases'],
  ['call-backs', 'Call-back list'],
  ['inbox', 'Inbox'],
  ['conversations', 'Conversations'],
  ['record', 'Record a session'],
  ['reports', 'Reports'],
  ['settings', 'Settings'],
  ['trail', 'Who saw what'],
  ['health', 'Health'],
] as const;

const looks = [
  { name: 'desktop-light', viewport: { width: 1440, height: 900 }, colorScheme: 'light' },
  { name: 'desktop-dark', viewport: { width: 1440, height: 900 }, colorScheme: 'dark' },
  { name: 'phone-light', viewport: { width: 390, height: 844 }, colorScheme: 'light' },
  { name: 'phone-dark', viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
] as const;

const found = async (page: Page): Promise<readonly string[]> => {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return violations.map((one) => `${one.impact} ${one.id}: ${one.nodes[0]?.html.slice(0, 140)}`);
};

/** The section that is marked as the one shown, where it is in sight. */
const currentSection = `(() => {
  const here = document.querySelector('nav.side [aria-current]');
  const { left, right } = here.getBoundingClientRect();
  return left >= 0 && right <= innerWidth ? here.firstChild.textContent.trim() : 'out of sight';
})()`;

/** How large the smallest letters of a picture are on the screen. */
const smallestLetter = `Math.min(99, ...[...document.querySelectorAll('svg.chart text')].map((one) =>
  parseFloat(getComputedStyle(one).fontSize) * one.ownerSVGElement.clientWidth / one.ownerSVGElement.viewBox.baseVal.width))`;

const focused = (page: Page): Promise<string> =>
  page.evaluate("(document.activeElement?.textContent ?? '').trim().replace(/\\s+/g, ' ')");

withBrowser('the board', () => {
  let board: BoardBrowser;
  beforeAll(async () => {
    board = await openBoardBrowser();
    await aMorning(board);
  });
  afterAll(() => board.close());

  test.each(looks)(
    'is in nobody’s way, nor wider than the screen: $name',
    async ({ name, ...look }) => {
      const page = await board.as('director-1', look);
      const check = async (what: string): Promise<void> => {
        expect(await found(page), what).toEqual([]);
        const wide = await page.evaluate('document.documentElement.scrollWidth > innerWidth');
        expect(wide, `${what} is wider than the screen`).toBe(false);
        await picture(page, `board-${what}-${name}`);
      };
      for (const [path, title] of pages) {
        await page.goto(`${board.origin}/board/${path}`);
        await page.getByRole('heading', { level: 1, name: title }).waitFor();
        expect(await page.evaluate(currentSection), `${path} is marked in sight`).toBe(title);
        expect(await page.evaluate(smallestLetter), `the letters of ${path}`).toBeGreaterThanOrEqual(11);
        await check(path);
      }
      await page.goto(`${board.origin}/board/cases`);
      await page.locator('a[data-open]').first().click();
      await page.getByRole('heading', { level: 1, name: 'Mara (p-2)' }).waitFor();
      for (const one of await page.locator('summary').all()) await one.click();
      await check('conversation');
      await page.goto(`${board.origin}/board/record`);
      await page.getByLabel('Patient id').fill('two words');
      await page.getByRole('button', { name: 'Record this session' }).click();
      await page.getByRole('alert').waitFor();
      await page.waitForFunction("document.activeElement?.getAttribute('aria-invalid') === 'true'");
      for (const one of await page.locator('summary').all()) await one.click();
      await check('record-refused');
      await page.getByRole('button', { name: 'Sign out' }).click();
      await page.getByRole('heading', { name: 'You are signed out' }).waitFor();
      await check('signed-out');
      await page.goto(`${board.origin}/board/sign-in`);
      await check('sign-in');
      await page.context().close();
    },
    180_000,
  );

  test('what is pressed is at least 44 pixels high, or 24 inside a sentence', async () => {
    const page = await board.as('director-1', { viewport: { width: 390, height: 844 } });
    const id = await page.locator('a[data-open]').first().getAttribute('href');
    for (const path of [...pages.map(([one]) => `/board/${one}`), `${id}`]) {
      await page.goto(`${board.origin}${path}`);
      const small =
        await page.evaluate(`[...document.querySelectorAll('main button, main select, main summary, main input:not([type=hidden]), main textarea, nav a, header button')]
        .filter((one) => one.checkVisibility())
        .map((one) => ({ one, target: one.closest('label') ?? one }))
        .filter(({ target }) => target.getBoundingClientRect().height < 43.9)
        .map(({ one }) => one.outerHTML.slice(0, 90))`);
      expect(small, path).toEqual([]);
    }
    await page.context().close();
  });

  test('words of a patient stay words, and nothing foreign is asked for', async () => {
    const page = await board.as('practitioner-1');
    await page.locator('a[data-open]').first().click();
    const words = page.locator('.said.patient blockquote').last();
    expect(await words.innerText()).toContain('<b>& my chest is tight</b><img src=x onerror=alert(1)>');
    expect(await page.locator('img, .said b b, iframe').count()).toBe(0);
    expect(await page.locator('.said mark:not(.mild)').allInnerTexts()).toContain('catches when I breathe');
    // The refused form of another test is an answer with status 400, and meant.
    expect(board.complaints.filter((one) => !one.includes('400 (Bad Request)'))).toEqual([]);
    await page.context().close();
  });
});

withBrowser('the board without a mouse or a script', () => {
  let board: BoardBrowser;
  beforeEach(async () => {
    board = await openBoardBrowser();
    await aMorning(board);
    return () => board.close();
  });

  test('without a script and with the keyboard alone a case is taken, reached and closed', async () => {
    const context = await board.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${board.origin}/board`);
    const press = async (name: string | RegExp): Promise<void> => {
      await page.getByRole('button', { name }).first().focus();
      await page.keyboard.press('Enter');
    };
    await press(/^practitioner-1/);
    await page.getByRole('heading', { name: 'Open cases' }).waitFor();
    await page.getByRole('link', { name: /^Case \d+: M/ }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Treat as pneumothorax').waitFor();
    await press('I have it');
    await page.getByText('Recorded.').waitFor();
    await press('I reached the patient');
    await page.getByText('How did it end?').waitFor();
    await press('Sent to emergency care');
    await page.getByText('The case is closed.').waitFor();
    expect(await page.locator('.case.emergency').count()).toBe(0);
    await context.close();
  });

  test('without a script a session is recorded, its form mended first, and the patient found', async () => {
    const context = await board.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${board.origin}/board`);
    await page.getByRole('button', { name: /^front-desk-1/ }).click();
    await page.getByRole('link', { name: 'Record a session' }).click();
    await page.getByLabel('Patient id').fill('p-77');
    await page.getByLabel('First name').fill('Noa');
    await page.getByLabel('Mobile phone').fill('12');
    await page.getByText('Regions needled').click();
    await page.getByLabel('upper back').selectOption('both');
    await page.getByLabel('deep').check();
    await page.getByLabel('to text messages').check();
    await page.getByLabel('was told that').check();
    await page.getByLabel('How it was given').selectOption('written');
    const record = page.getByRole('button', { name: 'Record this session' });
    await record.click();
    await page.getByText('Nothing was recorded yet').waitFor();
    expect(await page.getByLabel('First name').inputValue()).toBe('Noa');
    expect(await page.getByLabel('Mobile phone').getAttribute('aria-invalid')).toBe('true');
    expect(await page.getByLabel('upper back').inputValue()).toBe('both');
    await page.getByLabel('Mobile phone').fill('303 555 0177');
    await record.click();
    await page.getByRole('heading', { name: 'Noa (p-77)' }).waitFor();
    expect(await page.locator('.facts').innerText()).toContain('upper back (both)');
    await page.getByLabel('Find a patient').fill('noa');
    await page.getByRole('button', { name: 'Find' }).click();
    await page.getByRole('heading', { name: '1 found' }).waitFor();
    expect(page.url()).not.toContain('noa');
    await context.close();
  });

  test('without a script a wrong number is amended, and the session then cancelled', async () => {
    const context = await board.browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 390, height: 844 },
    });
    const page = await context.newPage();
    await page.goto(`${board.origin}/board`);
    await page.getByRole('button', { name: /^front-desk-1/ }).click();
    await page.getByRole('link', { name: 'Record a session' }).click();
    await page.getByLabel('Patient id').fill('p-78');
    await page.getByLabel('First name').fill('Ada');
    await page.getByLabel('Mobile phone').fill('303 555 0178');
    await page.getByLabel('to text messages').check();
    await page.getByLabel('was told that').check();
    await page.getByRole('button', { name: 'Record this session' }).click();
    await page.getByRole('link', { name: 'How it was given' }).waitFor();
    await page.getByLabel('How it was given').selectOption('written');
    await page.getByRole('button', { name: 'Record this session' }).click();
    await page.getByRole('link', { name: 'Amend this session' }).click();
    expect(await page.getByLabel('Mobile phone').inputValue()).toBe('+13035550178');
    await page.getByLabel('Mobile phone').fill('303 555 0179');
    await page.getByRole('button', { name: 'Save what was changed' }).click();
    await page.getByText('followed here from now on').waitFor();
    expect(await page.locator('.headline').innerText()).toContain('+1 303 555 0179');
    await page.getByText('Cancel this session').click();
    await page.getByLabel('Why').selectOption('recorded-twice');
    await page.getByRole('button', { name: 'Yes, cancel it' }).click();
    await page.getByText('Cancelled. Stopped: 4 h check-in').waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    await context.close();
  });

  test('j, k, Enter, a and / do what they say, and not while somebody types', async () => {
    const page = await board.as('practitioner-1');
    await page.keyboard.press('a');
    expect(await page.locator('.rows').innerText()).toContain('Nobody has taken it');
    await page.keyboard.press('j');
    expect(await focused(page)).toMatch(/^Case \d+: M\. p-2/);
    await page.keyboard.press('j');
    expect(await focused(page)).toMatch(/^Case \d+: L\. p-4/);
    await page.keyboard.press('k');
    await page.keyboard.press('/');
    await page.keyboard.type('jka/');
    expect(await page.getByLabel('Find a patient').inputValue()).toBe('jka/');
    await page.keyboard.press('Escape');
    await page.keyboard.press('j');
    await page.keyboard.press('a');
    await page.getByText('Recorded.').waitFor();
    expect(await page.locator('.case').first().innerText()).toContain('practitioner-1 has it');
    await page.getByRole('link', { name: 'Open cases' }).click();
    await page.getByRole('heading', { name: 'Open cases' }).waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /\(p-\d\)/ }).waitFor();
    expect(board.complaints).toEqual([]);
    await page.context().close();
  });

  test('a list renews itself, keeps its place, and says when the server is away', async () => {
    const page = await board.as('front-desk-1');
    await page.clock.install();
    await page.reload();
    await page.keyboard.press('j');
    const first = await focused(page);
    expect(await page.locator('.row').first().innerText()).toContain('Nobody has taken it.');
    const id = (await page.locator('a[data-open]').first().getAttribute('href')) ?? '';
    const other = await board.as('practitioner-1');
    await other.goto(`${board.origin}${id}`);
    await other.getByRole('button', { name: 'I have it' }).click();
    await other.getByText('Recorded.').waitFor();
    await page.clock.fastForward(16_000);
    await page.locator('.row', { hasText: 'practitioner-1 has it' }).waitFor();
    expect(await focused(page)).toBe(first);
    await page.route('**/board/**', (route) => route.abort());
    await page.clock.fastForward(16_000);
    await page.locator('body.stale').waitFor();
    await page.unroute('**/board/**');
    await page.clock.fastForward(16_000);
    await page.locator('body:not(.stale)').waitFor();
    assert(
      board.complaints.every((one) => one.includes('ERR_FAILED')),
      'nothing but the dropped answer is complained of',
    );
    await page.context().close();
  });
});
