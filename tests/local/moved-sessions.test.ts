import { describe, expect, test } from 'vitest';
import { type Laptop, openLaptop, session } from './laptop.ts';

const path = '/v1/sessions/s-1001';
const [first, second, third] = ['+13035550142', '+13035550143', '+13035550144'];
const at = (phone: string | undefined, more: Readonly<Record<string, unknown>> = {}) =>
  session({ patient: { id: 'p-1', phone }, ...more });

const asked = async (laptop: Laptop, phone: string | undefined): Promise<readonly string[]> =>
  (await laptop.outbox(`?address=${encodeURIComponent(phone ?? '')}`)).map((one) => one.at);

describe('a session whose phone changes', () => {
  test('and changes back is followed where it began, every question once', async () => {
    const laptop = openLaptop();
    await laptop.record(at(first));
    await laptop.post('/local/clock', { advance: 'PT4H' });
    await laptop.send('PUT', path, at(second));
    const back = await laptop.send('PUT', path, at(first));
    expect(back.json.checkIns.map((one: { state: string }) => one.state)).toEqual([
      'sent',
      'planned',
      'planned',
      'planned',
    ]);
    await laptop.post('/local/clock', { advance: 'P8D' });
    expect(await asked(laptop, second)).toEqual([]);
    expect(await asked(laptop, first)).toEqual([
      '2026-03-02T21:00:00Z',
      '2026-03-03T17:00:00Z',
      '2026-03-04T17:00:00Z',
      '2026-03-09T17:00:00Z',
    ]);
    await laptop.close();
  });

  test('is not asked again, from the new one or the next, what it was asked before', async () => {
    const laptop = openLaptop();
    await laptop.record(at(first));
    await laptop.post('/local/clock', { advance: 'PT4H' });
    await laptop.send('PUT', path, at(second));
    await laptop.send('PUT', path, at(second, { risks: ['deep'] }));
    await laptop.post('/local/clock', { advance: 'PT10M' });
    expect(await asked(laptop, second)).toEqual([]);
    await laptop.send('PUT', path, at(third));
    await laptop.post('/local/clock', { advance: 'PT10M' });
    expect(await asked(laptop, third)).toEqual([]);
    await laptop.close();
  });

  test('stays ended where a newer session of the patient is followed', async () => {
    const laptop = openLaptop();
    await laptop.record(at(first));
    await laptop.post('/local/clock', { advance: 'PT1H' });
    await laptop.record(at(first, { sessionId: 's-1002', completedAt: '2026-03-02T18:00:00Z' }));
    const moved = await laptop.send('PUT', path, at(second));
    expect(moved.json.checkIns.map((one: { reason: string }) => one.reason)).toEqual(
      Array(4).fill('newer-session'),
    );
    await laptop.post('/local/clock', { advance: 'P8D' });
    expect(await asked(laptop, second)).toEqual([]);
    expect(await asked(laptop, first)).toHaveLength(4);
    await laptop.close();
  });
});

describe('an older session amended after the patient has another phone', () => {
  test('stays ended, until the newer one is cancelled', async () => {
    const laptop = openLaptop();
    await laptop.record(at(first));
    await laptop.post('/local/clock', { advance: 'PT1H' });
    await laptop.record(at(second, { sessionId: 's-1002', completedAt: '2026-03-02T18:00:00Z' }));
    const reasons = async (risks: readonly string[]): Promise<readonly (string | null)[]> =>
      (await laptop.send('PUT', path, at(first, { risks }))).json.checkIns.map(
        (one: { reason: string | null }) => one.reason,
      );
    expect(await reasons(['deep'])).toEqual(Array(4).fill('newer-session'));
    await laptop.send('DELETE', '/v1/sessions/s-1002');
    expect(await reasons(['pregnant'])).toEqual(Array(4).fill(null));
    await laptop.close();
  });
});
