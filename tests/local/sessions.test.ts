import { describe, expect, test } from 'vitest';
import { openLaptop, session } from './laptop.ts';

const path = '/v1/sessions/s-1001';

describe('a session', () => {
  test('is recorded with 201 and its plan', async () => {
    const laptop = openLaptop();
    const { status, json } = await laptop.record(session());
    expect(status).toBe(201);
    expect(json).toEqual({
      sessionId: 's-1001',
      conversationId: expect.any(String),
      checkIns: [
        { kind: '4h', dueAt: '2026-03-02T21:00:00Z', state: 'planned', reason: null },
        { kind: '24h', dueAt: '2026-03-03T17:00:00Z', state: 'planned', reason: null },
        { kind: '48h', dueAt: '2026-03-04T17:00:00Z', state: 'planned', reason: null },
        { kind: '7d', dueAt: '2026-03-09T17:00:00Z', state: 'planned', reason: null },
      ],
    });
    await laptop.close();
  });

  test('is the same under the same body, in whatever order its keys stand', async () => {
    const laptop = openLaptop();
    const first = await laptop.record(session());
    const turned = Object.fromEntries(Object.entries(session()).reverse());
    const again = await laptop.record(turned);
    expect([again.status, again.json]).toEqual([200, first.json]);
    expect((await laptop.record(session({ risks: ['deep'] }))).status).toBe(409);
    await laptop.close();
  });

  test('recorded ten times at once is recorded once', async () => {
    const laptop = openLaptop();
    const answers = await Promise.all(Array.from({ length: 10 }, () => laptop.record(session())));
    expect(answers.map(({ status }) => status).sort()).toEqual([...Array(9).fill(200), 201]);
    await laptop.post('/local/clock', { advance: 'PT4H' });
    expect(await laptop.outbox()).toHaveLength(1);
    await laptop.close();
  });

  test('is amended: what has not been asked is planned anew', async () => {
    const laptop = openLaptop();
    await laptop.record(session());
    await laptop.post('/local/clock', { advance: 'PT4H' });
    const body = session({ completedAt: '2026-03-02T16:00:00Z' });
    const amended = await laptop.send('PUT', path, body);
    expect(amended.status).toBe(200);
    expect(
      amended.json.checkIns.map((one: { dueAt: string; state: string }) => `${one.dueAt} ${one.state}`),
    ).toEqual([
      '2026-03-02T21:00:00Z sent',
      '2026-03-03T16:00:00Z planned',
      '2026-03-04T16:00:00Z planned',
      '2026-03-09T16:00:00Z planned',
    ]);
    expect((await laptop.send('PUT', path, body)).json).toEqual(amended.json);
    expect((await laptop.record(body)).status).toBe(200);
    expect((await laptop.record(session())).status).toBe(409);
    await laptop.close();
  });

  test('is amended to another phone, and followed there alone', async () => {
    const laptop = openLaptop();
    await laptop.record(session());
    await laptop.post('/local/clock', { advance: 'PT4H' });
    const moved = session({ patient: { id: 'p-1', phone: '+13035550143' } });
    expect((await laptop.send('PUT', path, moved)).status).toBe(200);
    await laptop.post('/local/clock', { advance: 'P8D' });
    expect((await laptop.outbox('?address=%2B13035550142')).map((one) => one.at)).toEqual([
      '2026-03-02T21:00:00Z',
    ]);
    expect((await laptop.outbox('?address=%2B13035550143')).map((one) => one.at)).toEqual([
      '2026-03-03T17:00:00Z',
      '2026-03-04T17:00:00Z',
      '2026-03-09T17:00:00Z',
    ]);
    await laptop.close();
  });

  test('is cancelled, as often as one likes, and then asks nothing', async () => {
    const laptop = openLaptop();
    await laptop.record(session());
    const cancelled = await laptop.send('DELETE', path);
    expect(cancelled.status).toBe(200);
    expect(cancelled.json.checkIns.map((one: { state: string }) => one.state)).toEqual(
      Array(4).fill('superseded'),
    );
    expect((await laptop.send('DELETE', path)).status).toBe(200);
    expect((await laptop.send('PUT', path, session({ risks: ['deep'] }))).status).toBe(409);
    await laptop.post('/local/clock', { advance: 'P8D' });
    expect(await laptop.outbox()).toEqual([]);
    await laptop.close();
  });

  test('that nobody recorded is not found', async () => {
    const laptop = openLaptop();
    expect((await laptop.send('PUT', path, session())).status).toBe(404);
    expect((await laptop.send('DELETE', path)).status).toBe(404);
    expect((await laptop.send('DELETE', '/v1/sessions/%00')).status).toBe(404);
    expect((await laptop.send('DELETE', '/v1/sessions/%E0%A4%A')).status).toBe(404);
    await laptop.close();
  });

  test('needs the token', async () => {
    const laptop = openLaptop();
    for (const authorization of ['', 'Bearer wrong', 'Basic local', 'Bearer ', 'local']) {
      const answers = await Promise.all([
        laptop.send('POST', '/v1/sessions', session(), { authorization }),
        laptop.send('PUT', path, session(), { authorization }),
        laptop.send('DELETE', path, undefined, { authorization }),
      ]);
      expect(answers.map(({ status }) => status)).toEqual([401, 401, 401]);
    }
    await laptop.close();
  });

  const patientWith = (more: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> => ({
    patient: { id: 'p-1', phone: '+13035550142', ...more },
  });
  test.each([
    ['an unknown field', { colour: 'blue' }, 'colour'],
    ['an unknown field of the patient', patientWith({ diagnosis: 'x' }), 'patient.diagnosis'],
    ['an impossible phone number', patientWith({ phone: '12345' }), 'patient.phone'],
    ['a phone number that is words', patientWith({ phone: 'call me' }), 'patient.phone'],
    ['a number of another country', patientWith({ phone: '+447911123456' }), 'patient.phone'],
    ['a premium number', patientWith({ phone: '+19005550142' }), 'patient.phone'],
    ['neither phone nor e-mail', { patient: { id: 'p-1' } }, 'patient.phone'],
    ['two e-mail addresses', patientWith({ email: 'a@example.com,b@example.com' }), 'patient.email'],
    ['a name over two lines', patientWith({ firstName: 'A\nBcc: x' }), 'patient.firstName'],
    ['a zone that is none', patientWith({ timeZone: 'Denver' }), 'patient.timeZone'],
    ['a language nobody writes', patientWith({ language: 'fr' }), 'patient.language'],
    ['an end in the future', { completedAt: '2026-03-02T18:00:00Z' }, 'completedAt'],
    ['an end eight days ago', { completedAt: '2026-02-22T16:00:00Z' }, 'completedAt'],
    ['an end without an offset', { completedAt: '2026-03-02T16:00:00' }, 'completedAt'],
    ['an end that is a number', { completedAt: 1772470800 }, 'completedAt'],
    ['an unknown practitioner', { practitionerId: 'practitioner-9' }, 'practitionerId'],
    ['an unknown region', { regions: [{ region: 'wing' }] }, 'regions.0.region'],
    ['an unknown side', { regions: [{ region: 'hip', side: 'up' }] }, 'regions.0.side'],
    ['an unknown risk', { risks: ['brave'] }, 'risks.0'],
    ['no consent', { consent: undefined }, 'consent'],
    [
      'a consent without its time',
      { consent: { sms: { how: 'written', riskExplained: true } } },
      'consent.sms.at',
    ],
    ['an id with a space', { sessionId: 's 1' }, 'sessionId'],
    ['an id that is empty', { sessionId: '' }, 'sessionId'],
  ])(
    'with %s is refused, and the field is named',
    async (_, more: Readonly<Record<string, unknown>>, field: string) => {
      const laptop = openLaptop();
      const { status, json, headers } = await laptop.record(session(more));
      expect(status).toBe(400);
      expect(headers.get('content-type')).toContain('application/problem+json');
      expect(json.errors.map((one: { field: string }) => one.field)).toContain(field);
      expect((await laptop.get('/local/conversations?address=%2B13035550142')).status).toBe(404);
      await laptop.close();
    },
  );

  test('under another id than its path is refused', async () => {
    const laptop = openLaptop();
    await laptop.record(session());
    const answer = await laptop.send('PUT', path, session({ sessionId: 's-2' }));
    expect([answer.status, answer.json.errors[0].field]).toEqual([400, 'sessionId']);
    await laptop.close();
  });

  test('of 200 kB is too large, and what is no JSON is said to be none', async () => {
    const laptop = openLaptop();
    const huge = await laptop.record(session({ padding: 'x'.repeat(200_000) }));
    expect([huge.status, huge.json.status]).toEqual([413, 413]);
    for (const body of ['', '{', 'null', '[]', '"x"', '{"sessionId":"s-1"', '\ufeff{}', '{"__proto__":{}}']) {
      expect((await laptop.send('POST', '/v1/sessions', body)).status).toBe(400);
    }
    await laptop.close();
  });

  test('is described without a token, and other ways and addresses are none', async () => {
    const laptop = openLaptop();
    const { status, json } = await laptop.get('/v1/openapi.json', { authorization: '' });
    expect(status).toBe(200);
    expect(json.openapi).toMatch(/^3\.1\./);
    expect(Object.keys(json.paths)).toEqual(
      expect.arrayContaining(['/v1/sessions', '/v1/sessions/{sessionId}']),
    );
    expect((await laptop.get('/v1/sessions')).status).toBe(405);
    expect((await laptop.send('PATCH', path)).status).toBe(405);
    expect((await laptop.get('/v1/nothing')).status).toBe(404);
    expect((await laptop.get('/nothing')).status).toBe(404);
    await laptop.close();
  });
});

describe('a conversation', () => {
  test('is shown by its id and by its address: state, plan with reasons, events, open cases', async () => {
    const laptop = openLaptop();
    const { json: recorded } = await laptop.record(session());
    await laptop.says('my hand is numb', 'in-1');
    const byId = await laptop.get(`/local/conversations/${recorded.conversationId}`);
    expect(byId.status).toBe(200);
    expect((await laptop.get('/local/conversations?address=%2B13035550142')).json).toEqual(byId.json);
    expect((await laptop.get('/local/conversations?address=+13035550142')).json).toEqual(byId.json);
    const { state, plan, events, openCases } = byId.json;
    expect(state.consent.status).toBe('open');
    expect(plan.map((one: { kind: string }) => one.kind)).toEqual(['4h', '24h', '48h', '7d']);
    expect(plan[0]).toMatchObject({ state: 'planned', reason: null, dueAt: '2026-03-02T21:00:00Z' });
    const reply = events.find((one: { type: string }) => one.type === 'ReplyReceived');
    expect(reply).toMatchObject({ at: '2026-03-02T17:00:00Z', verdict: { disposition: 'urgent' } });
    expect(openCases).toEqual([expect.objectContaining({ severity: 'urgent', state: 'paged' })]);
    await laptop.close();
  });

  test('that does not exist is not found, and an address must be given', async () => {
    const laptop = openLaptop();
    expect((await laptop.get('/local/conversations/c.nothing')).status).toBe(404);
    expect((await laptop.get(`/local/conversations/${'x'.repeat(300)}`)).status).toBe(404);
    expect((await laptop.get('/local/conversations?address=%2B13035550142')).status).toBe(404);
    expect((await laptop.get('/local/conversations?address=nobody@example.com')).status).toBe(404);
    expect((await laptop.get('/local/conversations')).status).toBe(400);
    await laptop.close();
  });
});
