import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Json, type Laptop, openLaptop, session } from './laptop.ts';

let laptop: Laptop;
beforeEach(async () => {
  laptop = openLaptop();
  await laptop.record(session());
  await laptop.record(
    session({ sessionId: 's-2', patient: { id: 'p-2', firstName: 'Lee', phone: '+13035550143' } }),
  );
  await laptop.post('/local/clock', { advance: 'PT4H' });
});
afterEach(() => laptop.close());

const shown = async (query = ''): Promise<Json> => (await laptop.get(`/local/console${query}`)).json;
const heldBy = ({ conversations }: Json): string =>
  conversations.map((one: Json) => `${one.conversationId}.${one.events.at(-1)?.version}`).join(',');
const storyOf = ({ conversations }: Json, address: string): Json =>
  conversations.find((one: Json) => one.address === address);
const [first, second] = ['+13035550142', '+13035550143'];

test('a page that asks again is sent what has come since, and nothing that it has', async () => {
  const before = await shown();
  await laptop.says('it catches when I breathe in', 'in-1');
  const since = await shown(`?run=${before.run}&held=${heldBy(before)}`);
  const all = await shown();
  expect(storyOf(since, second).events).toEqual([]);
  const { after, events } = storyOf(since, first);
  expect(after).toBe(storyOf(before, first).events.at(-1).version);
  expect(events.map((one: Json) => one.type)).toContain('CaseOpened');
  expect([...storyOf(before, first).events, ...events]).toEqual(storyOf(all, first).events);
  expect({ ...storyOf(since, first), after: 0, events: 0 }).toEqual({
    ...storyOf(all, first),
    after: 0,
    events: 0,
  });
});

test('what a page of another run holds counts for nothing, nor what is no version', async () => {
  const all = await shown();
  const held = heldBy(all);
  for (const query of [
    `?run=another&held=${held}`,
    `?held=${held}`,
    `?run=${all.run}`,
    `?run=${all.run}&held=x,c-.1,${all.conversations[0].conversationId}.-1,,`,
  ])
    expect((await shown(query)).conversations).toEqual(all.conversations);
});

test('after an erasure the whole story is sent anew: what the page has names the patient', async () => {
  await laptop.says('I am Sam, sore', 'in-1');
  const before = await shown();
  expect(JSON.stringify(storyOf(before, first))).toContain('I am Sam');
  await laptop.send('DELETE', '/local/patients/p-1');
  const since = await shown(`?run=${before.run}&held=${heldBy(before)}`);
  const one = since.conversations.find(
    ({ conversationId }: Json) => conversationId === storyOf(before, first).conversationId,
  );
  expect(one.after).toBe(0);
  expect(JSON.stringify(one)).not.toContain('I am Sam');
});
