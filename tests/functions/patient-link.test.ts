import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { namingOf } from '../../functions/edge/naming.ts';
import { type LinkKeys, signLink } from '../../functions/edge/signed-link.ts';
import { handlerOf } from '../../functions/patient-link.ts';
import type { Host } from '../../local/host.ts';
import { type ConversationId, conversationId } from '../../shared/kernel/brand.ts';
import { day, hour } from '../../shared/kernel/instant.ts';
import { clinicWith } from '../support/clinic.ts';
import { journalOf, later, openStage, received, record, request, sessionBody } from './stage.ts';

const address = 'patient-a@example.com';
const linkKeys: LinkKeys = { current: '2', keys: { '1': 'a'.repeat(32), '2': 'b'.repeat(32) } };
const oneClick = 'List-Unsubscribe=One-Click';

let host: Host;
let id: ConversationId;
let token: string;

const byEmail = (language: 'en' | 'es', clinic = {}) =>
  sessionBody({
    patient: { id: 'p-1', firstName: 'Sam', email: address, language },
    consent: { sms: null, email: { at: '2026-03-02T16:00:00Z', how: 'written', riskExplained: true } },
    ...clinic,
  });

beforeEach(async () => {
  host = openStage();
  await record(host, byEmail('en'));
  id = host.world.naming.conversationId('email', address);
  token = signLink('unsubscribe', id, linkKeys);
});
afterEach(() => host.close());

const ask = async (
  method: string,
  link: string,
  more: Parameters<typeof request>[2] = {},
  changes: object = {},
) => {
  const handler = handlerOf(async () => ({ world: { ...host.world, ...changes }, linkKeys }));
  const answer = await handler(request(method, `/u/${link}`, more));
  return { status: answer.statusCode, headers: answer.headers ?? {}, page: answer.body ?? '' };
};
const click = (link: string) =>
  ask('POST', link, { body: oneClick, headers: { 'content-type': 'application/x-www-form-urlencoded' } });
const consent = async () => (await host.ledger.load(id))?.state.consent;
const everything = async () => [await host.ledger.load(id), await host.ledger.history(id, 0)];

describe('looking at the link', () => {
  test('asks, with one button, and changes nothing', async () => {
    const before = await everything();
    const { status, page, headers } = await ask('GET', token);
    expect(status).toBe(200);
    expect(page).toContain('Stop e-mails from Example Clinic?');
    expect(page.match(/<(button|input|form)\b/g)).toEqual(['<form', '<button']);
    expect(page).not.toMatch(/<script|Sam|patient-a/);
    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex, nofollow' });
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'sha256-/);
    for (const method of ['GET', 'HEAD', 'PUT', 'OPTIONS']) {
      await ask(method, token);
      await ask(method, token, { body: oneClick });
    }
    expect(await everything()).toEqual(before);
  });

  test('is in the language of the patient', async () => {
    const other = openStage();
    await record(other, byEmail('es'));
    const { body = '' } = await handlerOf(async () => ({ world: other.world, linkKeys }))(
      request('GET', `/u/${token}`),
    );
    other.close();
    expect(body).toContain('<html lang="es">');
    expect(body).toContain('No recibir más');
  });
});

describe('one click', () => {
  test('ends the e-mails of this address, says so, and nothing goes out any more', async () => {
    const { status, page } = await click(token);
    expect(status).toBe(200);
    expect(page).toContain('You will get no more e-mails from Example Clinic.');
    expect(await consent()).toMatchObject({ status: 'opted-out', cause: 'unsubscribed' });
    await host.turn(later(8 * day));
    expect(received(host, address)).toEqual([]);
  });

  test('comes from a mail program without any page, as a form of either kind', async () => {
    const boundary = '----mail';
    const multipart = `--${boundary}\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--${boundary}--\r\n`;
    const { status } = await ask('POST', token, {
      body: multipart,
      headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
    });
    expect(status).toBe(200);
    expect(await consent()).toMatchObject({ status: 'opted-out' });
  });

  test('twice ends them once', async () => {
    await click(token);
    const before = await everything();
    expect((await click(token)).page).toContain('no more e-mails');
    expect((await ask('GET', token)).page).toContain('no more e-mails');
    expect(await everything()).toEqual(before);
  });

  test('works under a key that signs no longer', async () => {
    const old = signLink('unsubscribe', id, { ...linkKeys, current: '1' });
    expect((await click(old)).status).toBe(200);
    expect(await consent()).toMatchObject({ status: 'opted-out' });
  });

  test('does not end the texts of the same patient', async () => {
    const phone = await record(host, sessionBody({ sessionId: 's-2' }));
    await click(token);
    expect((await host.ledger.load(phone))?.state.consent.status).toBe('open');
  });

  test.each([
    ['nothing', ''],
    ['another field', 'x=1'],
    ['another value', 'List-Unsubscribe=Maybe'],
    ['JSON', '{"List-Unsubscribe":"One-Click"}'],
  ])('with %s in the body only asks', async (_, body) => {
    const before = await everything();
    const { status, page } = await ask('POST', token, { body });
    expect(status).toBe(200);
    expect(page).toContain('Stop e-mails');
    expect(await everything()).toEqual(before);
  });
});

describe('a link that is not ours', () => {
  test('gets one answer, whatever is wrong with it, and changes nothing', async () => {
    const before = await everything();
    const foreign = { current: '2', keys: { '2': 'c'.repeat(32) } };
    const known = await ask('GET', 'nothing');
    expect(known).toMatchObject({ status: 404 });
    expect(known.page).toContain('303-555-0100');
    const wrong = [
      token.slice(0, -1),
      `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`,
      token.replace(/^2/, '3'),
      signLink('unsubscribe', id, foreign),
      signLink('unsubscribe', conversationId('c-nobody'), linkKeys),
      `2.${id}.`,
      'constructor',
      'a'.repeat(5000),
    ];
    for (const link of wrong) {
      expect(await ask('GET', link)).toEqual(known);
      expect(await click(link)).toEqual(known);
    }
    expect(await everything()).toEqual(before);
  });

  test.each(['/u', '/u/', '/u/a/b', '/x/a', '/u/%'])('%s is no address', async (path) => {
    const handler = handlerOf(async () => ({ world: host.world, linkKeys }));
    expect((await handler(request('GET', path))).statusCode).toBe(404);
  });
});

test('the name of a clinic is text', async () => {
  const clinic = { ...clinicWith(), name: '<b>"Clinic"</b>' };
  const { page } = await ask('GET', token, {}, { clinic });
  expect(page).toContain('&lt;b&gt;&quot;Clinic&quot;&lt;/b&gt;');
  expect(page).not.toContain('<b>');
});

test('a practitioner who was paged learns that the patient can only be phoned', async () => {
  const phone = await record(host, sessionBody({ sessionId: 's-2' }));
  await host.turn(later(4 * hour));
  await host.inboundSms({
    originationNumber: '+13035550142',
    destinationNumber: '+13035550100',
    messageBody: 'I cannot breathe',
    inboundMessageId: 'in-1',
  });
  await host.turn(later(4 * hour + 2 * 60_000));
  await ask('POST', signLink('unsubscribe', phone, linkKeys), { body: oneClick });
  await host.turn(host.clock.now());
  expect(received(host, '+13035550111').at(-1)).toContain('OPTED OUT');
});

test('the link in a mail is the link that opens', async () => {
  const naming = namingOf(clinicWith(), { addressSecret: 's'.repeat(32), linkKeys });
  const link = naming.unsubscribeUrl(id).split('/u/')[1] ?? '';
  expect((await ask('GET', link)).status).toBe(200);
});

test('a ledger that is away is an error, and the click may be repeated', async () => {
  const { journal, failures } = journalOf();
  const ledger = { ...host.ledger, load: () => Promise.reject(new Error(address)) };
  const broken = await ask('POST', token, { body: oneClick }, { ledger, journal });
  expect(broken.status).toBe(500);
  expect(broken.page).not.toContain(address);
  expect(failures).toEqual(['patient-link-failed']);
  expect((await click(token)).status).toBe(200);
});
