import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { minute, plus } from '../../shared/kernel/instant.ts';
import { standOf } from '../../shared/paging/link-attempt.ts';
import { type CaseStage, openCaseStage, otherCode, words } from './case-stage.ts';
import { later, patientPhone } from './stage.ts';

let stage: CaseStage;
beforeEach(async () => {
  stage = await openCaseStage();
  await stage.says(words);
});
afterEach(() => stage.host.close());

/** Types the code, and whatever is pressed with it; no page is followed. */
const typed = async (token = stage.linkTo(), fields: Readonly<Record<string, string>> = {}) => {
  const open = await stage.theCase();
  return stage.send('POST', token, { form: { code: open.code, seen: standOf(open), ...fields } });
};
const again = (token: string, cookies: readonly string[]) => stage.send('GET', token, { cookies });

describe('a press on the page of a case', () => {
  test('leads to the page of the same address, so that Back and a reload press nothing', async () => {
    const token = stage.linkTo();
    for (const fields of [{}, { act: 'ACK' }, { act: 'NOTE', note: 'voicemail' }, { act: 'REACHED' }]) {
      const { status, headers, page, cookies } = await typed(token, fields);
      expect([status, headers['location'], page]).toEqual([303, `/p/${token}`, '']);
      const before = await stage.everything();
      for (const _ of [1, 2]) expect((await again(token, cookies)).page).toContain('catches when I breathe');
      expect(await stage.everything()).toEqual(before);
    }
  });

  test('is answered there with what came of it, until the case has changed', async () => {
    const token = stage.linkTo();
    const { cookies } = await typed(token, { act: 'ACK' });
    expect((await again(token, cookies)).page).toContain('The case is yours');
    await stage.says(`REACHED ${(await stage.theCase()).code}`, '+13035550111');
    const { page } = await again(token, cookies);
    expect(page).not.toContain('The case is yours');
    expect(page).toContain('catches when I breathe');
  });

  test('that closes the case is answered with its end, by whoever pressed it alone', async () => {
    const token = stage.linkTo();
    const { cookies } = await typed(token, { act: 'SEEN' });
    expect(await again(token, cookies)).toMatchObject({ status: 200 });
    expect((await again(token, cookies)).page).toContain('The patient was seen by a clinician.');
    expect((await again(token, [])).page).toContain('This case is closed');
    expect((await again(token, cookies)).page).not.toMatch(/breathe|Sam/);
  });

  test('with a wrong code opens nothing, closes what was open, and is told of once', async () => {
    const token = stage.linkTo();
    const open = await stage.theCase();
    const before = (await typed(token)).cookies;
    expect((await again(token, before)).page).toContain('breathe');
    for (const [code, status, words] of [
      [otherCode(open), 403, '4 tries are left'],
      ['', 400, 'Nothing was counted'],
    ] as const) {
      const { status: led, cookies } = await stage.send('POST', token, { form: { code }, cookies: before });
      expect(led).toBe(303);
      const shown = await again(token, cookies);
      expect(shown.status).toBe(status);
      expect(shown.page).toContain(words);
      expect(shown.page).not.toMatch(/breathe|Sam/);
    }
  });
});

describe('what a browser keeps of a code that was typed', () => {
  test('goes to that link alone, and to no script', async () => {
    const token = stage.linkTo();
    const { code } = await stage.theCase();
    const clinic = { ...stage.host.world.clinic, publicUrl: 'https://care.example.com' };
    const changes = { clinic };
    const { setCookies, cookies } = await stage.send('POST', token, { form: { code }, changes });
    expect(setCookies).toHaveLength(1);
    expect(setCookies[0]).toMatch(
      new RegExp(`^__Secure-case=[^;]+; Path=/p/${token}; HttpOnly; SameSite=Strict; Max-Age=900; Secure$`),
    );
    expect((await stage.send('GET', token, { cookies, changes })).page).toContain('breathe');
  });

  test('opens no other link, changed or made up', async () => {
    const [token, mail] = [stage.linkTo(), stage.linkTo('practitioner-1@example.com')];
    const [cookie = ''] = (await typed(token)).cookies;
    const [name = '', value = ''] = cookie.split('=');
    const [until = '', text = '', seal = ''] = value.split('.');
    expect((await again(mail, [cookie])).page).not.toContain('breathe');
    for (const forged of [
      '',
      'x',
      `${Number(until) + 1}.${text}.${seal}`,
      `${until}.${text}x.${seal}`,
      `${until}.${text}.${'A'.repeat(43)}`,
      `${until}.${text}.`,
      'x'.repeat(9000),
    ]) {
      const { status, page } = await again(token, [`${name}=${forged}`]);
      expect(status).toBe(200);
      expect(page).not.toContain('breathe');
    }
    expect((await again(token, ['other=1', cookie])).page).toContain('breathe');
  });

  test('lasts a quarter of an hour from the last press', async () => {
    const token = stage.linkTo();
    const { cookies } = await typed(token);
    const from = stage.host.clock.now();
    await stage.host.turn(plus(from, 14 * minute));
    expect((await again(token, cookies)).page).toContain('breathe');
    await stage.host.turn(plus(from, 15 * minute));
    expect((await again(token, cookies)).page).not.toContain('breathe');
  });

  test('presses nothing: every act needs the code', async () => {
    const token = stage.linkTo();
    const { cookies } = await typed(token);
    const form = { act: 'FALSE', seen: standOf(await stage.theCase()) };
    const pressed = await stage.send('POST', token, { form, cookies });
    expect((await again(token, pressed.cookies)).status).toBe(400);
    expect((await stage.theCase()).state).toBe('paged');
  });

  test('opens nothing once the link is locked, has expired or is nobody’s', async () => {
    const token = stage.linkTo();
    const { cookies } = await typed(token);
    const clock = { ...stage.host.world.clock, now: () => later(30 * 60 * minute) };
    expect((await stage.send('GET', token, { cookies, changes: { clock } })).status).toBe(404);
    const clinic = { ...stage.host.world.clinic, people: stage.host.world.clinic.people.slice(1) };
    expect((await stage.send('GET', token, { cookies, changes: { clinic } })).status).toBe(404);
    const wrong = { code: otherCode(await stage.theCase()) };
    for (let n = 0; n < 5; n++) await stage.send('POST', token, { form: wrong });
    const { page } = await again(token, cookies);
    expect(page).toContain('This link is locked');
    expect(page).not.toMatch(/breathe|Sam/);
    expect(page).not.toContain(patientPhone);
  });
});

describe('a browser that keeps no cookie', () => {
  test('is answered at once, and opens the case and acts on it as any other', async () => {
    const token = stage.linkTo();
    const { code } = await stage.theCase();
    const press = (fields: Readonly<Record<string, string>>) =>
      stage.send('POST', token, { form: { code, ...fields }, cookies: [] });
    const { status, page } = await press({});
    expect(status).toBe(200);
    expect(page).toContain('catches when I breathe');
    const seen = standOf(await stage.theCase());
    expect((await press({ act: 'ACK', seen })).page).toContain('The case is yours');
    expect(await press({ act: 'ACK', seen })).toMatchObject({ status: 409 });
    expect(await press({ code: '' })).toMatchObject({ status: 400 });
    const ended = await press({ act: 'SEEN', seen: standOf(await stage.theCase()) });
    expect([ended.status, ended.page.includes('The patient was seen by a clinician.')]).toEqual([200, true]);
  });

  test('is known by the cookie that the page before the code gives, which opens nothing', async () => {
    const token = stage.linkTo();
    const shut = await stage.send('GET', token);
    expect(shut.setCookies).toHaveLength(1);
    expect((await again(token, shut.cookies)).page).not.toContain('breathe');
    const { code } = await stage.theCase();
    expect(await stage.send('POST', token, { form: { code }, cookies: shut.cookies })).toMatchObject({
      status: 303,
    });
  });
});

test('the page of a locked link says the way that is left, and that way brings a new link', async () => {
  const token = stage.linkTo();
  const open = await stage.theCase();
  for (let n = 0; n < 5; n++) await stage.send('POST', token, { form: { code: otherCode(open) } });
  expect((await again(token, [])).page).toContain('Text ACK and the case number to +1 303 555 0100');
  const before = stage.linksTo('+13035550111').length;
  await stage.says(`ACK ${open.code}`, '+13035550111');
  const links = stage.linksTo('+13035550111');
  expect(links.length).toBeGreaterThan(before);
  expect((await stage.press(links.at(-1) ?? '')).page).toContain('catches when I breathe');
});
