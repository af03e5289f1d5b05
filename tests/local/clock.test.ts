import { describe, expect, test } from 'vitest';
import { openLaptop, session } from './laptop.ts';

describe('the clock', () => {
  test('stands where it was put, until it is turned', async () => {
    const laptop = openLaptop();
    expect((await laptop.get('/local/clock')).json).toEqual({ now: '2026-03-02T17:00:00Z' });
    expect((await laptop.get('/local/clock')).json).toEqual({ now: '2026-03-02T17:00:00Z' });
    await laptop.close();
  });

  test('is advanced by a duration, and what is due on the way happens at its own time', async () => {
    const laptop = openLaptop();
    await laptop.record(session());
    const turned = await laptop.post('/local/clock', { advance: 'P2DT1H' });
    expect(turned.json).toEqual({ now: '2026-03-04T18:00:00Z', fired: 3 });
    const asked = await laptop.outbox();
    expect(asked.map((one) => one.at)).toEqual([
      '2026-03-02T21:00:00Z',
      '2026-03-03T17:00:00Z',
      '2026-03-04T17:00:00Z',
    ]);
    await laptop.close();
  });

  test('is turned to an instant, with any offset', async () => {
    const laptop = openLaptop();
    await laptop.record(session());
    expect((await laptop.post('/local/clock', { to: '2026-03-02T14:00:00-07:00' })).json).toEqual({
      now: '2026-03-02T21:00:00Z',
      fired: 1,
    });
    expect((await laptop.post('/local/clock', { to: '2026-03-02T21:00:00Z' })).json.fired).toBe(0);
    await laptop.close();
  });

  test('is turned to what comes next, and stays where nothing does', async () => {
    const laptop = openLaptop();
    expect((await laptop.post('/local/clock', { to: 'next' })).json).toEqual({
      now: '2026-03-02T17:00:00Z',
      fired: 0,
    });
    await laptop.record(session());
    const stops = [];
    for (let n = 0; n < 5; n++) stops.push((await laptop.post('/local/clock', { to: 'next' })).json.now);
    expect(stops).toEqual([
      '2026-03-02T21:00:00Z',
      '2026-03-03T17:00:00Z',
      '2026-03-04T17:00:00Z',
      '2026-03-09T17:00:00Z',
      '2026-03-09T17:00:00Z',
    ]);
    await laptop.close();
  });

  test('does what several conversations have due in the order of time', async () => {
    const laptop = openLaptop();
    const { json } = await laptop.record(session());
    expect(json.sessionId).toBe('s-1001');
    await laptop.record(
      session({
        sessionId: 's-1002',
        completedAt: '2026-03-02T16:30:00Z',
        patient: { id: 'p-2', phone: '+13035550143' },
      }),
    );
    await laptop.post('/local/clock', { advance: 'PT5H' });
    expect((await laptop.outbox()).map((one) => [one.at, one.to])).toEqual([
      ['2026-03-02T20:30:00Z', '+13035550143'],
      ['2026-03-02T21:00:00Z', '+13035550142'],
    ]);
    await laptop.close();
  });

  test.each([
    ['a duration that is none', { advance: '4 hours' }, 'advance'],
    ['an empty duration', { advance: 'P' }, 'advance'],
    ['a negative duration', { advance: '-PT4H' }, 'advance'],
    ['a duration of a century', { advance: 'P36500D' }, 'advance'],
    ['the past', { to: '2026-03-02T16:59:59Z' }, 'to'],
    ['an instant without an offset', { to: '2026-03-03T17:00:00' }, 'to'],
    ['the 30th of February', { to: '2027-02-30T00:00:00Z' }, 'to'],
    ['a far future', { to: '2999-01-01T00:00:00Z' }, 'to'],
    ['nothing', {}, ''],
    ['two turns at once', { advance: 'PT1H', to: 'next' }, ''],
    ['an unknown word', { forward: 'PT1H' }, ''],
    ['a list', [], ''],
    ['a speed below nothing', { speed: -1 }, ''],
  ])('is not turned by %s', async (_, body, field) => {
    const laptop = openLaptop();
    const answer = await laptop.post('/local/clock', body);
    expect(answer.status).toBe(400);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(answer.json.errors[0].field).toBe(field);
    expect((await laptop.get('/local/clock')).json.now).toBe('2026-03-02T17:00:00Z');
    await laptop.close();
  });

  test('is not turned by what is no JSON, or too much of it', async () => {
    const laptop = openLaptop();
    expect((await laptop.post('/local/clock', '{"advance":')).status).toBe(400);
    expect((await laptop.post('/local/clock', '')).status).toBe(400);
    expect((await laptop.post('/local/clock', `{"advance":"${'P'.repeat(2_000_000)}"}`)).status).toBe(413);
    await laptop.close();
  });

  test('runs by itself at the speed it is given, and fires what comes due', async () => {
    const laptop = openLaptop();
    await laptop.record(session({ completedAt: '2026-03-02T13:00:02Z' }));
    await laptop.post('/local/clock', { speed: 100 });
    await expect.poll(() => laptop.outbox(), { timeout: 2000 }).toHaveLength(1);
    await laptop.post('/local/clock', { speed: 0 });
    const { now } = (await laptop.get('/local/clock')).json;
    expect((await laptop.get('/local/clock')).json.now).toBe(now);
    await laptop.close();
  });
});
