import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Commit } from '../../functions/ports/ledger.ts';
import { WorldError } from '../../functions/ports/world-error.ts';
import { handlerOf } from '../../functions/record-session.ts';
import { type Host, localToken } from '../../local/host.ts';
import type { ConversationId } from '../../shared/kernel/brand.ts';
import { day } from '../../shared/kernel/instant.ts';
import {
  asJson,
  journalOf,
  later,
  openStage,
  patientPhone,
  received,
  request,
  sessionBody,
} from './stage.ts';

let host: Host;
beforeEach(() => {
  host = openStage();
});
afterEach(() => host.close());

const ask = async (
  method: string,
  path: string,
  more: Parameters<typeof request>[2] = {},
  changes: object = {},
) => {
  const using = { world: { ...host.world, ...changes }, tokens: [localToken] };
  const { statusCode, headers, body } = await handlerOf(async () => using)(request(method, path, more));
  const type = String(headers?.['content-type']);
  return { status: statusCode, headers, body: type.includes('json') ? JSON.parse(body ?? '') : body };
};

const otherPhone = '+13035550177';
const there = () => host.world.naming.conversationId('sms', otherPhone);
const moved = sessionBody({ patient: { id: 'p-1', phone: otherPhone, language: 'en' } });

/** A ledger that loses what is written to one conversation. */
const cut = (id: ConversationId) => ({
  ledger: {
    ...host.ledger,
    commit: (commit: Commit) =>
      commit.conversationId === id
        ? Promise.reject(new WorldError('gone', { code: 'unavailable', retriable: true }))
        : host.ledger.commit(commit),
  },
});

describe('the door for sessions', () => {
  test('records one, knows it again, and refuses another body under its id', async () => {
    const first = await ask('POST', '/v1/sessions', asJson(sessionBody()));
    expect(first).toMatchObject({ status: 201, body: { sessionId: 's-1001' } });
    expect(first.body.checkIns.map((one: { kind: string }) => one.kind)).toEqual(['4h', '24h', '48h', '7d']);
    const again = await ask('POST', '/v1/sessions', asJson(sessionBody()));
    expect(again).toMatchObject({ status: 200, body: first.body });
    const other = await ask('POST', '/v1/sessions', asJson(sessionBody({ regions: [] })));
    expect(other).toMatchObject({ status: 409, body: { errors: [{ field: 'sessionId' }] } });
  });

  test('amends and cancels', async () => {
    await ask('POST', '/v1/sessions', asJson(sessionBody()));
    const amended = sessionBody({ risks: ['anticoagulant'] });
    expect((await ask('PUT', '/v1/sessions/s-1001', asJson(amended))).status).toBe(200);
    expect((await ask('PUT', '/v1/sessions/other', asJson(amended))).status).toBe(400);
    const cancelled = await ask('DELETE', '/v1/sessions/s-1001', asJson(undefined));
    expect(cancelled.body.checkIns.map((one: { state: string }) => one.state)).toEqual([
      'superseded',
      'superseded',
      'superseded',
      'superseded',
    ]);
    expect((await ask('PUT', '/v1/sessions/s-1001', asJson(sessionBody()))).status).toBe(409);
    expect((await ask('DELETE', '/v1/sessions/nobody', asJson(undefined))).status).toBe(404);
  });

  test('cancels one that has just moved to another address, also where the move was cut short', async () => {
    await ask('POST', '/v1/sessions', asJson(sessionBody()));
    expect((await ask('PUT', '/v1/sessions/s-1001', asJson(moved), cut(there()))).status).toBe(500);
    expect((await ask('DELETE', '/v1/sessions/s-1001', asJson(undefined), cut(there()))).status).toBe(500);
    const cancelled = await ask('DELETE', '/v1/sessions/s-1001', asJson(undefined));
    expect(cancelled.status).toBe(200);
    await host.turn(later(8 * day));
    expect(received(host, otherPhone)).toEqual([]);
    expect((await host.ledger.load(there()))?.state.sessions.every((one) => one.cancelled)).toBe(true);
  });

  test('the same amendment again finishes a move that was cut short', async () => {
    await ask('POST', '/v1/sessions', asJson(sessionBody()));
    expect((await ask('PUT', '/v1/sessions/s-1001', asJson(moved), cut(there()))).status).toBe(500);
    const again = await ask('PUT', '/v1/sessions/s-1001', asJson(moved));
    expect(again).toMatchObject({ status: 200, body: { conversationId: there() } });
  });

  test('an amendment after STOP moves nothing to e-mail, and START still brings the texts back', async () => {
    const given = { at: '2026-03-02T16:00:00Z', how: 'written', riskExplained: true };
    const both = (changes: object = {}) =>
      sessionBody({
        patient: { id: 'p-1', phone: patientPhone, email: 'patient-a@example.com' },
        consent: { sms: given, email: given },
        ...changes,
      });
    await ask('POST', '/v1/sessions', asJson(both()));
    await host.inboundSms({
      originationNumber: patientPhone,
      destinationNumber: '+13035550100',
      messageBody: 'STOP',
      inboundMessageId: 'in-1',
    });
    const amended = await ask('PUT', '/v1/sessions/s-1001', asJson(both({ risks: ['anticoagulant'] })));
    expect(amended.status).toBe(200);
    expect(
      await host.ledger.load(host.world.naming.conversationId('email', 'patient-a@example.com')),
    ).toBeUndefined();
    await host.inboundSms({
      originationNumber: patientPhone,
      destinationNumber: '+13035550100',
      messageBody: 'START',
      inboundMessageId: 'in-2',
    });
    const stored = await host.ledger.load(host.world.naming.conversationId('sms', patientPhone));
    const waits = stored?.state.messages.filter(
      (one) => one.class === 'check-in' && one.delivery.state === 'pending',
    );
    expect(waits).toHaveLength(4);
  });

  test('no token and a wrong token are 401, and nothing is stored', async () => {
    const { body } = asJson(sessionBody());
    for (const authorization of ['', 'Bearer ', 'Bearer wrong', 'Basic bG9jYWw=']) {
      const answer = await ask('POST', '/v1/sessions', { body, headers: { authorization } });
      expect(answer).toMatchObject({ status: 401, headers: { 'www-authenticate': 'Bearer' } });
    }
    expect(host.ledger.conversations()).toEqual([]);
  });

  test('the description of the API needs no token', async () => {
    expect((await ask('GET', '/v1/openapi.json')).body).toMatchObject({ openapi: '3.1.0' });
  });

  test.each([
    ['POST', '/v1/sessions', '{', 400],
    ['POST', '/v1/sessions', 'null', 400],
    ['POST', '/v1/sessions', '', 400],
    ['POST', '/v1/sessions', ' '.repeat(100_001), 413],
    ['GET', '/v1/sessions', '', 405],
    ['PATCH', '/v1/sessions/s-1', '{}', 405],
    ['POST', '/v1/sessions/%', '{}', 404],
    ['POST', '/v2/sessions', '{}', 404],
    ['DELETE', '/v1/sessions/a/b', '{}', 404],
  ])('%s %s with a body like %.3s is %i', async (method, path, body, status) => {
    const { headers } = asJson({});
    expect((await ask(method, path, { body, headers })).status).toBe(status);
    expect(host.ledger.conversations()).toEqual([]);
  });

  test('a ledger that is away is a 500 without a word of what was sent, and the same request then works', async () => {
    const { journal, failures } = journalOf();
    const ledger = { ...host.ledger, find: () => Promise.reject(new Error('Sam +13035550142')) };
    const broken = await ask('POST', '/v1/sessions', asJson(sessionBody()), { ledger, journal });
    expect(broken.status).toBe(500);
    expect(JSON.stringify(broken)).not.toMatch(/Sam|5550142/);
    expect(failures).toEqual(['record-session-failed']);
    expect((await ask('POST', '/v1/sessions', asJson(sessionBody()))).status).toBe(201);
  });

  test('every answer forbids storing, framing and guessing its type', async () => {
    const { headers } = await ask('GET', '/nowhere');
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
    });
  });
});
