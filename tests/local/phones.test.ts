import { describe, expect, test } from 'vitest';
import { openLaptop, patient, session } from './laptop.ts';

describe('the outbox', () => {
  test('shows a text with its number, time, channel, kind and words, and nothing else', async () => {
    const laptop = openLaptop();
    await laptop.record(session());
    await laptop.post('/local/clock', { advance: 'PT4H' });
    expect(await laptop.outbox()).toEqual([
      {
        n: 1,
        at: '2026-03-02T21:00:00Z',
        channel: 'sms',
        kind: 'checkin',
        to: patient,
        from: '+13035550100',
        body: expect.stringMatching(/^Example Clinic: Checking in/),
      },
    ]);
    await laptop.close();
  });

  test('shows a mail with its subject', async () => {
    const laptop = openLaptop();
    await laptop.record(session());
    await laptop.says("can't breathe", 'in-1');
    const [, mail] = await laptop.outbox('?address=practitioner-1@example.com');
    expect(mail).toBeUndefined();
    const [page] = await laptop.outbox('?address=practitioner-1@example.com');
    expect(Object.keys(page).sort()).toEqual(['at', 'body', 'channel', 'from', 'kind', 'n', 'subject', 'to']);
    expect(page).toMatchObject({ channel: 'email', kind: 'page', from: 'follow-up@example.com' });
    await laptop.close();
  });

  test('is read by address, with the plus sign escaped or not, and from the last number seen', async () => {
    const laptop = openLaptop();
    await laptop.record(session());
    await laptop.post('/local/clock', { advance: 'PT4H' });
    await laptop.says('3', 'in-1');
    await laptop.says('my hand is numb', 'in-2');
    const all = await laptop.outbox();
    expect(all.map((one) => one.n)).toEqual(all.map((_, n) => n + 1));
    const his = await laptop.outbox('?address=%2B13035550142');
    expect(his.map((one) => one.kind)).toEqual(['checkin', 'ack', 'ack', 'ack']);
    expect(await laptop.outbox('?address=+13035550142')).toEqual(his);
    expect(await laptop.outbox(`?since=${all.length}`)).toEqual([]);
    expect(await laptop.outbox('?since=1&address=%2B13035550142')).toEqual(his.slice(1));
    expect(await laptop.outbox('?address=%2B13039999999')).toEqual([]);
    await laptop.close();
  });

  test.each(['x', '-1', '1.5', 'NaN', '1e400'])('is not read from %s', async (since) => {
    const laptop = openLaptop();
    const answer = await laptop.get(`/local/outbox?since=${since}`);
    expect([answer.status, answer.json.errors[0].field]).toEqual([400, 'since']);
    await laptop.close();
  });

  test('names each kind: checkin, ack, consent, page, other', async () => {
    const laptop = openLaptop();
    await laptop.record(session());
    await laptop.post('/local/clock', { advance: 'PT4H' });
    await laptop.says('HELP', 'in-1');
    await laptop.says('my hand is numb', 'in-2');
    const [page] = await laptop.outbox('?address=%2B13035550111');
    const code = /Case (\d+)/.exec(page.body)?.[1];
    await laptop.says(`ack ${code}.`, 'in-3', '+13035550111');
    await laptop.says('STOP', 'in-4');
    await laptop.says('START', 'in-5');
    expect((await laptop.outbox()).map((one) => `${one.kind} ${one.channel}`)).toEqual([
      'checkin sms',
      'consent sms',
      'page sms',
      'page email',
      'ack sms',
      'other sms',
      'consent sms',
      'consent sms',
    ]);
    await laptop.close();
  });
});

describe('an inbound text', () => {
  test('has its whole effect at once, without a turn of the clock', async () => {
    const laptop = openLaptop();
    await laptop.record(session());
    await laptop.post('/local/clock', { advance: 'PT4H' });
    const answer = await laptop.says("I can't breathe", 'in-1');
    expect(answer.status).toBe(200);
    const [, ...since] = await laptop.outbox();
    expect(since.map((one) => [one.at, one.kind, one.to])).toEqual([
      ['2026-03-02T21:00:00Z', 'page', '+13035550111'],
      ['2026-03-02T21:00:00Z', 'page', 'practitioner-1@example.com'],
      ['2026-03-02T21:00:00Z', 'ack', patient],
    ]);
    await laptop.close();
  });

  test('has one effect however often it is delivered', async () => {
    const laptop = openLaptop();
    await laptop.record(session());
    await laptop.post('/local/clock', { advance: 'PT4H' });
    const first = await laptop.says("I can't breathe", 'in-1');
    const before = await laptop.outbox();
    const view = (await laptop.get(`/local/conversations/${first.json.conversationId}`)).json;
    const again = await Promise.all([1, 2, 3].map(() => laptop.says("I can't breathe", 'in-1')));
    expect(again.map(({ json }) => json)).toEqual([first.json, first.json, first.json]);
    await laptop.post('/local/clock', { advance: 'PT1M' });
    expect(await laptop.outbox()).toEqual(before);
    expect((await laptop.get(`/local/conversations/${first.json.conversationId}`)).json.events).toEqual(
      view.events,
    );
    await laptop.close();
  });

  test('counts under its id alone: another text under the same id is the same text', async () => {
    const laptop = openLaptop();
    await laptop.record(session());
    await laptop.says('2', 'in-1');
    const before = await laptop.outbox();
    await laptop.says('8', 'in-1');
    expect(await laptop.outbox()).toEqual(before);
    await laptop.close();
  });

  test('from an unknown number is stored and triaged, a person is told, and it gets no automatic answer', async () => {
    const laptop = openLaptop();
    await laptop.says('what is this about', 'in-1', '+13035550177');
    const { json } = await laptop.get('/local/conversations?address=%2B13035550177');
    expect(json.events.map((one: { type: string }) => one.type)).toContain('ReplyReceived');
    expect(json.worklist.map((one: { kind: string }) => one.kind)).toContain('unknown-sender');
    expect(await laptop.outbox()).toEqual([]);
    await laptop.close();
  });

  test('from an unknown number that tells of a red flag pages the ladder', async () => {
    const laptop = openLaptop();
    await laptop.says('chest pain and short of breath', 'in-1', '+13035550177');
    const sent = await laptop.outbox();
    expect(sent.length).toBeGreaterThan(0);
    expect(sent.every((one) => one.kind === 'page')).toBe(true);
    expect(await laptop.outbox('?address=%2B13035550177')).toEqual([]);
    const { json } = await laptop.get('/local/conversations?address=%2B13035550177');
    expect(json.openCases).toHaveLength(1);
    await laptop.close();
  });

  test('from an unknown number that says STOP is kept: a session recorded later is not asked about', async () => {
    const laptop = openLaptop();
    await laptop.says('STOP', 'in-1');
    const recorded = await laptop.record(session());
    expect(recorded.status).toBe(201);
    await laptop.post('/local/clock', { advance: 'P8D' });
    expect((await laptop.outbox()).filter((one) => one.to === patient)).toEqual([]);
    await laptop.close();
  });

  test('of fifty thousand characters is read to its end', async () => {
    const laptop = openLaptop();
    await laptop.record(session());
    expect((await laptop.says(`${'fine '.repeat(10_000)} i cannot breathe`, 'in-1')).status).toBe(200);
    expect((await laptop.outbox()).map((one) => one.kind)).toContain('page');
    await laptop.close();
  });

  test('without words is for a person, and breaks nothing', async () => {
    const laptop = openLaptop();
    await laptop.record(session());
    for (const [n, text] of ['', ' ', '\u0000', '\ud83d', '😀', '\u200b'].entries()) {
      expect((await laptop.says(text, `in-${n}`)).status).toBe(200);
    }
    expect(laptop.troubles).toEqual([]);
    await laptop.close();
  });

  test.each([
    ['originationNumber', { destinationNumber: '+13035550100', messageBody: 'x', inboundMessageId: 'a' }],
    ['destinationNumber', { originationNumber: patient, messageBody: 'x', inboundMessageId: 'a' }],
    ['messageBody', { originationNumber: patient, destinationNumber: '+1', inboundMessageId: 'a' }],
    ['inboundMessageId', { originationNumber: patient, destinationNumber: '+1', messageBody: 'x' }],
  ])('without %s is refused by name', async (field, body) => {
    const laptop = openLaptop();
    const answer = await laptop.post('/local/inbound/sms', body);
    expect([answer.status, answer.json.errors[0].field]).toEqual([400, field]);
    expect((await laptop.post('/local/inbound/sms', 'no JSON')).status).toBe(400);
    expect((await laptop.post('/local/inbound/sms', 'null')).status).toBe(400);
    await laptop.close();
  });
});

describe('the carrier', () => {
  const asked = async (fault: string) => {
    const laptop = openLaptop();
    await laptop.record(session());
    expect((await laptop.post('/local/faults', { sms: fault })).json).toEqual({ sms: fault });
    expect((await laptop.get('/local/faults')).json).toEqual({ sms: fault });
    await laptop.post('/local/clock', { advance: 'PT4H' });
    const early = (await laptop.outbox()).length;
    await laptop.post('/local/faults', { sms: 'ok' });
    await laptop.post('/local/clock', { advance: 'PT1H' });
    const late = (await laptop.outbox()).length;
    const { json } = await laptop.get('/local/conversations?address=%2B13035550142');
    const [plan] = json.plan;
    const worklist = json.worklist.map((one: { kind: string }) => one.kind);
    await laptop.close();
    return { early, late, state: plan.state, reason: plan.reason, worklist };
  };

  test('that is well sends a check-in once', async () => {
    expect(await asked('ok')).toEqual({ early: 1, late: 1, state: 'sent', reason: null, worklist: [] });
  });

  test.each(['throttle', 'down'])(
    'with fault %s sends nothing, and the check-in goes out afterwards, once',
    async (fault) => {
      expect(await asked(fault)).toEqual({ early: 0, late: 1, state: 'sent', reason: null, worklist: [] });
    },
  );

  test('that takes a check-in and loses the answer has sent it once, and it is never sent again', async () => {
    expect(await asked('timeout-after')).toEqual({
      early: 1,
      late: 1,
      state: 'worklist',
      reason: 'outcome-unknown',
      worklist: ['outcome-unknown'],
    });
  });

  test('that loses a check-in and the answer has not sent it, and it is never sent again either', async () => {
    expect(await asked('timeout-before')).toEqual({
      early: 0,
      late: 0,
      state: 'worklist',
      reason: 'outcome-unknown',
      worklist: ['outcome-unknown'],
    });
  });

  test('that refuses an opted-out number opts it out here', async () => {
    expect(await asked('reject-opted-out')).toEqual({
      early: 0,
      late: 0,
      state: 'skipped',
      reason: 'opted-out',
      worklist: ['not-sent'],
    });
  });

  test.each(['timeout-before', 'timeout-after'])(
    'with fault %s is sent every page again, labelled, until one is known to have left',
    async (fault) => {
      const laptop = openLaptop();
      await laptop.record(session());
      await laptop.post('/local/faults', { sms: fault });
      await laptop.says("can't breathe", 'in-1');
      await laptop.post('/local/clock', { advance: 'PT1M30S' });
      await laptop.post('/local/faults', { sms: 'ok' });
      await laptop.post('/local/clock', { advance: 'PT3M' });
      const pages = await laptop.outbox('?address=%2B13035550111');
      expect(pages.at(-1).body).toMatch(/^REPEAT 2: P1/);
      expect(pages).toHaveLength(fault === 'timeout-after' ? 3 : 1);
      await laptop.close();
    },
  );

  test.each([{ sms: 'slow' }, { mail: 'down' }, {}, { sms: 'ok', more: 1 }])(
    'has no fault %j',
    async (body) => {
      const laptop = openLaptop();
      expect((await laptop.post('/local/faults', body)).status).toBe(400);
      expect((await laptop.get('/local/faults')).json).toEqual({ sms: 'ok' });
      await laptop.close();
    },
  );
});
