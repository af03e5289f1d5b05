import { describe, expect, test } from 'vitest';
import { nextDueAt } from '../../shared/conversation/due.ts';
import { toIso } from '../../shared/kernel/instant.ts';
import { clinicWith } from '../support/clinic.ts';
import { accepted, phone, play, templates } from './play.ts';

const paused = { paused: true };
const due = '2026-03-02T21:00:00Z';

const recorded = () => {
  const story = play();
  story.records('s-1', '2026-03-02T17:00:00Z');
  return story;
};

const deliveryOf = (story: ReturnType<typeof recorded>, kind: string) =>
  story.state().messages.find((message) => message.class === 'check-in' && message.kind === kind)?.delivery;
const nextOf = (story: ReturnType<typeof recorded>): string => {
  const next = nextDueAt(story.state());
  return next === undefined ? 'never' : toIso(next);
};

describe('while check-ins are paused', () => {
  test('a question that is due is held, and looked at again in a quarter of an hour', () => {
    const story = recorded();
    expect(story.wakes(due, accepted, paused)).toEqual([]);
    expect(story.log.at(-1)?.event).toMatchObject({ type: 'MessageHeld', because: 'paused' });
    expect(nextOf(story)).toBe('2026-03-02T21:15:00Z');
  });

  test('where nobody can tell, it is asked again in a minute', () => {
    const story = recorded();
    expect(story.wakes(due, accepted, { paused: 'unknown' })).toEqual([]);
    expect(nextOf(story)).toBe('2026-03-02T21:01:00Z');
    expect(templates(story.wakes('2026-03-02T21:01:00Z'))).toEqual([`checkin.4h ${phone}`]);
  });

  test('a night is slept through: it is looked at when that or its grace is over, whichever comes first', () => {
    const story = play();
    story.records('s-1', '2026-03-01T23:30:00Z');
    const heldUntil = (kind: string): string | undefined => {
      const held = deliveryOf(story, kind);
      return held?.state === 'pending' ? toIso(held.dueAt) : held?.state;
    };
    story.wakes('2026-03-03T04:05:00Z', accepted, paused);
    expect(heldUntil('24h')).toBe('2026-03-03T11:30:00.001Z');
    story.wakes('2026-03-09T05:00:00Z', accepted, paused);
    expect(heldUntil('7d')).toBe('2026-03-09T14:00:00Z');
  });

  test.each([
    ['cant breathe', ['page', 'page', 'ack']],
    ['STOP', ['consent']],
    ['sore', ['ack']],
  ])('%j is answered and paged as ever', (words, purposes) => {
    const story = recorded();
    story.wakes(due);
    story.says(words, '2026-03-03T17:00:00Z');
    // The 24 h question is due at this very moment, and stays.
    const sent = story.wakes('2026-03-03T17:00:00Z', accepted, paused);
    expect(sent.map((one) => one.purpose)).toEqual(purposes);
    expect(deliveryOf(story, '24h')?.state).toBe(words === 'STOP' ? 'skipped' : 'pending');
  });

  test('a page climbs its ladder, and an opt-out is confirmed', () => {
    const story = recorded();
    story.wakes(due);
    story.says('cant breathe', '2026-03-02T21:05:00Z');
    expect(story.wakes('2026-03-02T21:05:00Z', accepted, paused).map((one) => one.purpose)).toContain('page');
    const later = story.wakes('2026-03-02T21:15:30Z', accepted, paused);
    expect(later.some((one) => one.to === '+13035550112')).toBe(true);
    story.says('STOP', '2026-03-02T21:16:00Z');
    const confirmed = story.wakes('2026-03-02T21:16:00Z', accepted, paused);
    expect(templates(confirmed)).toContain(`admin.stop ${phone}`);
  });
});

describe('when they go on', () => {
  test('what still has time leaves once', () => {
    const story = recorded();
    story.wakes(due, accepted, paused);
    expect(templates(story.wakes('2026-03-02T22:00:00Z'))).toEqual([`checkin.4h ${phone}`]);
    expect(story.wakes('2026-03-02T22:15:00Z')).toEqual([]);
  });

  test.each([
    ['a moment before its grace ends it leaves', '2026-03-03T00:59:59Z', 'sent'],
    ['at the end of its grace it leaves', '2026-03-03T01:00:00Z', 'sent'],
    ['a moment later it is late, and a person’s work', '2026-03-03T01:00:00.001Z', 'skipped'],
  ])('%s', (_, when, state) => {
    const story = recorded();
    story.wakes('2026-03-02T23:00:00Z', accepted, paused);
    story.wakes(when);
    expect(deliveryOf(story, '4h')?.state).toBe(state);
    expect(story.state().tasks.map((task) => task.kind)).toEqual(state === 'sent' ? [] : ['not-sent']);
  });

  test('after days only the newest question leaves, and every other is a person’s work or superseded', () => {
    const story = recorded();
    for (let hours = 4; hours <= 50; hours += 1) {
      const when = new Date(Date.parse('2026-03-02T17:00:00Z') + hours * 3_600_000).toISOString();
      expect(story.wakes(when, accepted, paused)).toEqual([]);
    }
    const sent = story.wakes('2026-03-04T20:00:00Z');
    expect(templates(sent)).toEqual([`checkin.4h ${phone}`]);
    expect(
      story
        .state()
        .messages.filter((one) => one.delivery.state === 'sent')
        .map((one) => one.id),
    ).toEqual(['s-1/48h/1']);
    expect(deliveryOf(story, '4h')).toMatchObject({ state: 'skipped', because: 'late' });
    expect(deliveryOf(story, '24h')).toMatchObject({ state: 'skipped', because: 'late' });
    expect(story.state().tasks.map((task) => [task.kind, task.messageId])).toEqual([
      ['not-sent', 's-1/4h/1'],
      ['not-sent', 's-1/24h/1'],
    ]);
    expect(story.wakes('2026-03-04T20:30:00Z')).toEqual([]);
  });

  test('of two held questions that still have time the newer leaves, and the older never follows it', () => {
    const patient = clinicWith({ plan: { ...clinicWith().plan, '24h': { after: 1440, grace: 2880 } } });
    const story = play(patient);
    story.records('s-1', '2026-03-02T17:00:00Z');
    story.wakes(due);
    story.wakes('2026-03-03T17:00:00Z', accepted, paused);
    // Both wait, looked at in different quarters of an hour: the older one's turn comes first.
    story.wakes('2026-03-04T17:00:00Z', accepted, paused);
    story.wakes('2026-03-04T17:10:00Z', accepted, paused);
    expect(deliveryOf(story, '24h')).toMatchObject({ state: 'pending' });
    const sent = [...story.wakes('2026-03-04T17:15:00Z'), ...story.wakes('2026-03-04T17:30:00Z')];
    expect(templates(sent)).toEqual([`checkin.48h ${phone}`]);
    expect(deliveryOf(story, '24h')).toMatchObject({ state: 'skipped', because: 'newer-check-in' });
  });
});
