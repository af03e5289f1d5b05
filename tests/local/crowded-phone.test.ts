import { describe, expect, test } from 'vitest';
import { openLaptop, session } from './laptop.ts';

const body = (n: number, phone = '+13035550142') =>
  session({ sessionId: `s-${n}`, patient: { id: `p-${n}`, phone } });

describe('a phone that stands for a crowd', () => {
  test('takes no further patient, says so, and is still heard', async () => {
    const laptop = openLaptop();
    const statuses: number[] = [];
    for (let n = 0; n < 22; n++) statuses.push((await laptop.record(body(n))).status);
    expect(statuses).toEqual([...Array(20).fill(201), 400, 400]);
    const { json } = await laptop.record(body(30));
    expect(json.errors).toEqual([expect.objectContaining({ field: 'patient.phone' })]);
    expect((await laptop.record(body(31, '+13035550143'))).status).toBe(201);
    expect((await laptop.send('PUT', '/v1/sessions/s-31', body(31))).status).toBe(400);
    await laptop.post('/local/clock', { advance: 'PT4H' });
    await laptop.says("STOP, I can't breathe", 'in-1');
    const { json: shown } = await laptop.get('/local/conversations?address=%2B13035550142');
    expect(shown.state.consent.status).toBe('opted-out');
    expect(shown.openCases[0].patients).toHaveLength(20);
    await laptop.close();
  });

  test('has room again once the others are followed to their end, and keeps to its bound', async () => {
    const laptop = openLaptop();
    for (let n = 0; n < 20; n++) await laptop.record(body(n));
    await laptop.post('/local/clock', { advance: 'P8D' });
    for (let n = 40; n < 60; n++) {
      const later = { ...body(n), completedAt: '2026-03-10T17:00:00Z' };
      expect((await laptop.record(later)).status).toBe(201);
    }
    const { json } = await laptop.get('/local/conversations?address=%2B13035550142');
    expect(json.state.sessions).toHaveLength(20);
    expect((await laptop.record(body(0))).status).toBe(200);
    await laptop.close();
  });
});
