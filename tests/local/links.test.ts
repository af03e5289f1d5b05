import { describe, expect, test } from 'vitest';
import { type Laptop, openLaptop, session } from './laptop.ts';

const form = (fields: Readonly<Record<string, string>>): string => new URLSearchParams(fields).toString();
// A page that names no referrer names no origin either: so its forms come.
const fromOurPage = { 'content-type': 'application/x-www-form-urlencoded', origin: 'null' };

const paged = async (laptop: Laptop): Promise<{ readonly link: string; readonly code: string }> => {
  await laptop.record(session());
  await laptop.post('/local/clock', { advance: 'PT4H' });
  await laptop.says('it catches when I breathe in', 'in-1');
  const [page] = await laptop.outbox('?address=%2B13035550111');
  const [, link = '', code = ''] = /127\.0\.0\.1:4380(\/p\/\S+) Reply ACK (\d+)/.exec(page.body) ?? [];
  return { link, code };
};

/** A press, and the page that it leads on to. */
const press = async (laptop: Laptop, link: string, fields: Readonly<Record<string, string>>) => {
  const { status, headers } = await laptop.send('POST', link, form(fields), {
    ...fromOurPage,
    cookie: 'kept=1',
  });
  expect([status, headers.get('location')]).toEqual([303, link]);
  return laptop.get(link, { cookie: headers.get('set-cookie')?.split(';')[0] ?? '' });
};

describe('the links in the messages of a laptop lead somewhere', () => {
  test('a page’s link opens the case, and its button acts', async () => {
    const laptop = openLaptop();
    const { link, code } = await paged(laptop);
    const shut = await laptop.get(link);
    expect(shut.status).toBe(200);
    expect(shut.json).toContain('EMERGENCY');
    expect(shut.headers.get('content-security-policy')).toContain("form-action 'self'");
    expect(shut.headers.get('cache-control')).toBe('no-store');
    const open = await press(laptop, link, { code });
    expect(open.json).toContain('catches when I breathe');
    const seen = /name="seen" value="([^"]+)"/.exec(open.json)?.[1] ?? '';
    const taken = await press(laptop, link, { code, act: 'ACK', seen });
    expect(taken.json).toContain('The case is yours');
    const { json } = await laptop.get('/local/conversations?address=%2B13035550142');
    expect(json.openCases).toMatchObject([{ state: 'acknowledged', acknowledgedBy: 'practitioner-1' }]);
    expect(laptop.troubles).toEqual([]);
    await laptop.close();
  });

  test('an e-mail’s link ends the e-mails', async () => {
    const laptop = openLaptop();
    const consent = {
      sms: null,
      email: { at: '2026-03-02T16:00:00Z', how: 'written', riskExplained: true },
    };
    await laptop.record(session({ consent }));
    await laptop.post('/local/clock', { advance: 'PT4H' });
    const [mail] = await laptop.outbox('?address=p1%40example.com');
    const [, link = ''] = /127\.0\.0\.1:4380(\/u\/\S+)/.exec(mail.body) ?? [];
    expect((await laptop.get(link)).json).toContain('Stop e-mails from Example Clinic?');
    const body = 'List-Unsubscribe=One-Click';
    const ended = await laptop.send('POST', link, body, fromOurPage);
    expect(ended.json).toContain('You will get no more e-mails');
    await laptop.post('/local/clock', { advance: 'P8D' });
    expect(await laptop.outbox('?address=p1%40example.com')).toHaveLength(1);
    await laptop.close();
  });

  test('another site reaches them no more than any other door', async () => {
    const laptop = openLaptop();
    const { link, code } = await paged(laptop);
    const elsewhere = { ...fromOurPage, origin: 'http://evil.example' };
    expect((await laptop.send('POST', link, form({ code }), elsewhere)).status).toBe(404);
    expect(
      (await laptop.send('POST', link, form({ code }), { ...fromOurPage, host: 'evil.example' })).status,
    ).toBe(404);
    expect((await laptop.send('POST', '/local/clock', { advance: 'PT1H' }, { origin: 'null' })).status).toBe(
      404,
    );
    await laptop.close();
  });
});
