import { describe, expect, test } from 'vitest';
import { scenarios } from '../../local/scenarios/scenarios.ts';
import { openTheatre } from '../../local/theatre.ts';
import { type Laptop, openLaptop, session } from './laptop.ts';

const playing = async (laptop: Laptop) => (await laptop.get('/local/console')).json.playing;

describe('scenarios on the page', () => {
  test('are listed with a title and a sentence, and none plays', async () => {
    const laptop = openLaptop();
    const { json } = await laptop.get('/local/scenarios');
    expect(json.playing).toBeNull();
    expect(json.scenarios).toEqual(scenarios.map(({ name, title, about }) => ({ name, title, about })));
    expect(await playing(laptop)).toBeNull();
    await laptop.close();
  });

  test("play on a clinic of their own, which every view shows, and leave one's own alone", async () => {
    const laptop = openLaptop();
    await laptop.record(session());
    await laptop.post('/local/clock', { advance: 'PT4H' });
    const own = await laptop.outbox();
    const started = await laptop.post('/local/scenarios', { play: 'pneumothorax-at-8h' });
    expect(started.status).toBe(200);
    expect(started.json.playing).toMatchObject({ name: 'pneumothorax-at-8h', done: false, failed: null });
    await expect.poll(async () => (await playing(laptop)).done, { timeout: 5000 }).toBe(true);
    expect(await playing(laptop)).toEqual({
      name: 'pneumothorax-at-8h',
      title: 'It catches when I breathe in',
      caption: expect.stringMatching(/^The questions go on/),
      step: 8,
      steps: 8,
      done: true,
      failed: null,
    });
    expect((await laptop.outbox()).map((one) => one.kind)).toContain('page');
    expect((await laptop.get('/local/clock')).json.now).toBe('2026-03-03T17:18:00Z');
    const stopped = await laptop.post('/local/scenarios', { stop: true });
    expect(stopped.json.playing).toBeNull();
    expect(await laptop.outbox()).toEqual(own);
    expect((await laptop.get('/local/clock')).json.now).toBe('2026-03-02T21:00:00Z');
    await laptop.close();
  });

  test('step by step, so that one can follow', async () => {
    const laptop = openLaptop();
    const slow = openTheatre(laptop.host, 40);
    const captions = new Set<string>();
    const stop = slow.onChange(() => captions.add(slow.playing()?.caption ?? ''));
    const [story] = scenarios;
    if (story === undefined) return;
    await slow.play(story);
    await expect.poll(() => slow.playing()?.done, { timeout: 5000 }).toBe(true);
    stop();
    for (const { caption } of story.steps) expect([...captions]).toContain(caption);
    await slow.close();
    await laptop.close();
  });

  test('give way to the next one, and to "stop" in the middle', async () => {
    const laptop = openLaptop();
    const slow = openTheatre(laptop.host, 60_000);
    const [first, second] = scenarios;
    if (first === undefined || second === undefined) return;
    await slow.play(first);
    await slow.play(second);
    expect(slow.playing()?.name).toBe(second.name);
    expect(slow.host()).not.toBe(laptop.host);
    await slow.stop();
    expect(slow.playing()).toBeNull();
    expect(slow.host()).toBe(laptop.host);
    await slow.stop();
    await slow.close();
    await laptop.close();
  });

  test("while they play one's own clock stands, and runs on afterwards", async () => {
    const laptop = openLaptop({ speed: 60 });
    await laptop.post('/local/scenarios', { play: 'routine' });
    expect(laptop.host.clock.speed()).toBe(0);
    await laptop.post('/local/scenarios', { play: 'spanish' });
    await laptop.post('/local/scenarios', { stop: true });
    expect(laptop.host.clock.speed()).toBe(60);
    await laptop.close();
  });

  test('say what was expected and what came when somebody interferes', async () => {
    const laptop = openLaptop();
    const slow = openTheatre(laptop.host, 50);
    const [, , story] = scenarios;
    if (story === undefined) return;
    await slow.play(story);
    await slow.host().turn(story.start === '' ? 'next' : slow.host().clock.now());
    await slow.host().inboundSms({
      originationNumber: '+13035550142',
      destinationNumber: '+13035550100',
      messageBody: 'STOP',
      inboundMessageId: 'from-outside',
    });
    await expect.poll(() => slow.playing()?.done, { timeout: 5000 }).toBe(true);
    expect(slow.playing()?.failed).toMatch(/^expected {2}/);
    await slow.close();
    await laptop.close();
  });

  test.each([
    [{ play: 'nothing-such' }, 'play'],
    [{ play: 1 }, ''],
    [{ stop: false }, ''],
    [{ play: 'routine', stop: true }, ''],
    [[], ''],
  ])('are not played by %j', async (body, field) => {
    const laptop = openLaptop();
    const answer = await laptop.post('/local/scenarios', body);
    expect([answer.status, answer.json.errors[0].field]).toEqual([400, field]);
    expect(await playing(laptop)).toBeNull();
    await laptop.close();
  });
});
