import { describe, expect, test } from 'vitest';
import { openLaptop, session, temporaryFile } from './laptop.ts';

const practitioner = '+13035550111';

describe('after a restart', () => {
  test('the clock, the outbox, the plan, the open case and the carrier are as they were', async () => {
    const file = temporaryFile();
    const before = openLaptop({ file });
    await before.record(session());
    await before.post('/local/clock', { advance: 'PT4H' });
    await before.says('my hand is numb', 'in-1');
    await before.post('/local/faults', { sms: 'down' });
    const paths = [
      '/local/clock',
      '/local/outbox',
      '/local/conversations?address=%2B13035550142',
      '/local/faults',
    ];
    const was = await Promise.all(paths.map(async (path) => (await before.get(path)).json));
    await before.close();

    const after = openLaptop({ file });
    expect(await Promise.all(paths.map(async (path) => (await after.get(path)).json))).toEqual(was);
    await after.close();
  });

  test('what was due goes on: repeats, the acknowledgement, the next question, each once', async () => {
    const file = temporaryFile();
    const before = openLaptop({ file });
    await before.record(session());
    await before.says("can't breathe", 'in-1');
    await before.close();

    const after = openLaptop({ file });
    const [page] = await after.outbox(`?address=%2B13035550111`);
    await after.post('/local/clock', { advance: 'PT5M' });
    expect((await after.outbox(`?address=%2B13035550111`)).at(-1).body).toMatch(/^REPEAT 1/);
    await after.says(`ER ${/Case (\d+)/.exec(page.body)?.[1]}`, 'in-2', practitioner);
    await after.post('/local/clock', { to: '2026-03-02T21:00:00Z' });
    expect((await after.outbox('?address=%2B13035550142')).map((one) => one.kind)).toEqual([
      'ack',
      'checkin',
    ]);
    await after.close();
  });

  test('the same text and the same session are still known', async () => {
    const file = temporaryFile();
    const before = openLaptop({ file });
    const first = await before.record(session());
    await before.says('my hand is numb', 'in-1');
    const sent = await before.outbox();
    await before.close();

    const after = openLaptop({ file });
    const again = await after.record(session());
    expect([again.status, again.json.conversationId]).toEqual([200, first.json.conversationId]);
    await after.says('my hand is numb', 'in-1');
    expect(await after.outbox()).toEqual(sent);
    await after.close();
  });
});
