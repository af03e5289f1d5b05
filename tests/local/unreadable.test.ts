import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { type Laptop, openLaptop, session, temporaryFile } from './laptop.ts';

const phoneOf = (n: number): string => `+1303555014${n}`;

/** Two patients on file; then the first one's rows are damaged by `sql`, as a bad disk or a hand would. */
const damaged = async (...sql: readonly string[]): Promise<Laptop> => {
  const file = temporaryFile();
  const before = openLaptop({ file });
  const ids = [];
  for (const n of [2, 3]) {
    const { json } = await before.record(
      session({ sessionId: `s-${n}`, patient: { id: `p-${n}`, phone: phoneOf(n) } }),
    );
    ids.push(json.conversationId);
  }
  await before.close();
  const database = new DatabaseSync(file);
  for (const statement of sql) database.prepare(statement).run({ id: ids[0] });
  database.close();
  return openLaptop({ file });
};

const snapshots = [
  ['no JSON', `UPDATE conversations SET state = '{"schema":1,' WHERE id = :id`],
  ['empty', `UPDATE conversations SET state = '' WHERE id = :id`],
  ['null', `UPDATE conversations SET state = 'null' WHERE id = :id`],
  [
    'right outside and rubbish inside',
    `UPDATE conversations SET state = json_set(state, '$.messages', json('[{"id":1},null]')) WHERE id = :id`,
  ],
  ['of another shape', `UPDATE conversations SET state = '{"schema":99}' WHERE id = :id`],
] as const;

describe('a snapshot that is', () => {
  test.each(snapshots)('%s is rebuilt from the history, and everything goes on', async (_, sql) => {
    const laptop = await damaged(sql);
    const { status, json } = await laptop.get('/local/conversations?address=%2B13035550142');
    expect([status, json.plan.length]).toEqual([200, 4]);
    expect(laptop.troubles.join()).toMatch(/snapshot-unreadable in c-/);
    await laptop.post('/local/clock', { advance: 'PT4H' });
    expect((await laptop.outbox()).map((one) => one.to).sort()).toEqual([phoneOf(2), phoneOf(3)]);
    await laptop.says('my hand is numb', 'in-1', phoneOf(2));
    expect((await laptop.outbox('?address=%2B13035550111')).length).toBe(1);
    await laptop.close();
  });
});

const noSnapshot = `UPDATE conversations SET state = '{' WHERE id = :id`;
const histories = [
  ['no JSON', `UPDATE commits SET events = '[' WHERE conversation = :id`],
  ['a list of nothing', `UPDATE commits SET events = '[]' WHERE conversation = :id`],
  ['of unknown events', `UPDATE commits SET events = '[{"type":"Nonsense"}]' WHERE conversation = :id`],
  [
    'of events that lack everything',
    `UPDATE commits SET events = '[{"type":"SessionRecorded"}]' WHERE conversation = :id`,
  ],
  ['without its beginning', 'UPDATE commits SET version = version + 1 WHERE conversation = :id'],
  ['gone', 'DELETE FROM commits WHERE conversation = :id'],
] as const;

describe('a conversation without a snapshot, whose history is', () => {
  test.each(histories)('%s, is reported and hides nobody else', async (_, sql) => {
    const laptop = await damaged(noSnapshot, sql);
    const { status, json } = await laptop.get('/local/console');
    expect([status, json.conversations.length, json.unreadable.length]).toEqual([200, 1, 1]);
    expect((await laptop.post('/local/clock', { advance: 'PT4H' })).status).toBe(200);
    expect((await laptop.outbox()).map((one) => one.to)).toEqual([phoneOf(3)]);
    expect(laptop.troubles.join()).toMatch(/sweep-could-not-wake in c-/);
    await laptop.close();
  });
});

describe('a snapshot whose shape a later release made', () => {
  const later = `UPDATE conversations SET state = json_set(state, '$.schema', 2) WHERE id = :id`;

  test('is left as it is: nothing is committed to it, everybody else is asked, and the operator hears of it', async () => {
    const laptop = await damaged(later);
    expect((await laptop.says('my hand is numb', 'in-1', phoneOf(2))).status).toBe(500);
    await laptop.post('/local/clock', { advance: 'PT5H' });
    const sent = (await laptop.outbox()).map((one) => one.to);
    expect(sent.filter((to) => to !== 'operator@example.com')).toEqual([phoneOf(3)]);
    expect(sent).toContain('operator@example.com');
    expect(laptop.troubles.join()).toMatch(/sweep-could-not-wake in c-/);
    expect(laptop.troubles.join()).not.toMatch(/snapshot-unreadable/);
    await laptop.close();
  });
});

describe('a conversation whose history is unreadable too', () => {
  const beyondRepair = [noSnapshot, `UPDATE commits SET events = '[' WHERE conversation = :id`] as const;

  test('is reported, keeps nobody else waiting, and the clock can still be turned', async () => {
    const laptop = await damaged(...beyondRepair);
    const turned = await laptop.post('/local/clock', { advance: 'P2D' });
    expect([turned.status, turned.json.now]).toEqual([200, '2026-03-04T17:00:00Z']);
    const sent = (await laptop.outbox()).map((one) => one.to);
    expect(sent.filter((to) => to !== 'operator@example.com')).toEqual([phoneOf(3), phoneOf(3), phoneOf(3)]);
    // What is due and cannot be woken fails the audit, which tells the operator, and stops the heartbeat.
    expect(sent).toContain('operator@example.com');
    expect(laptop.troubles.join()).toMatch(/sweep-could-not-wake in c-/);
    expect((await laptop.post('/local/clock', { to: 'next' })).json.now).toBe('2026-03-09T17:00:00Z');
    await laptop.close();
  });

  test('leaves the console and the other conversations to be seen, and is named there', async () => {
    const laptop = await damaged(...beyondRepair);
    const { status, json } = await laptop.get('/local/console');
    expect(status).toBe(200);
    expect(json.conversations.map((one: { address: string }) => one.address)).toEqual([phoneOf(3)]);
    expect(json.unreadable).toEqual([expect.stringMatching(/^c-/)]);
    const shown = await laptop.get(`/local/conversations/${json.unreadable[0]}`);
    expect(shown.status).toBe(500);
    expect(shown.json.detail).toMatch(/cannot be read/);
    await laptop.close();
  });

  test("refuses a text as one that could not be taken in, and takes in everybody else's", async () => {
    const laptop = await damaged(...beyondRepair);
    expect((await laptop.says('my hand is numb', 'in-1', phoneOf(2))).status).toBe(500);
    expect((await laptop.says('my hand is numb', 'in-2', phoneOf(3))).status).toBe(200);
    expect((await laptop.outbox('?address=%2B13035550111')).length).toBe(1);
    await laptop.close();
  });

  test('does not run away with a clock that runs', async () => {
    const laptop = await damaged(...beyondRepair);
    await laptop.post('/local/clock', { advance: 'PT5H' });
    await laptop.post('/local/clock', { speed: 1 });
    const before = laptop.troubles.length;
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(laptop.troubles.length - before).toBeLessThan(3);
    await laptop.close();
  });
});

describe('a patient whose conversation nobody can read and who has another phone now', () => {
  test('is followed and heard there, though what was open before cannot be ended', async () => {
    const laptop = await damaged(noSnapshot, 'DELETE FROM commits WHERE conversation = :id');
    const anew = session({ sessionId: 's-9', patient: { id: 'p-2', phone: phoneOf(4) } });
    await laptop.record(anew);
    await laptop.says("I can't breathe", 'in-1', phoneOf(4));
    expect(await laptop.outbox('?address=%2B13035550111')).toHaveLength(1);
    await laptop.post('/local/clock', { advance: 'PT4H' });
    const texts = await laptop.outbox(`?address=${encodeURIComponent(phoneOf(4))}`);
    expect(texts.map((one) => one.kind)).toEqual(['ack', 'checkin']);
    await laptop.close();
  });
});
