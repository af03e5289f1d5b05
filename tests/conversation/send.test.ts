import { describe, expect, test } from 'vitest';
import { recordOutcome } from '../../shared/conversation/record-outcome.ts';
import { wake } from '../../shared/conversation/wake.ts';
import { attemptId, commitId, sessionId } from '../../shared/kernel/brand.ts';
import type { SendOutcome } from '../../shared/message/outbound.ts';
import { at } from '../support/clinic.ts';
import { accepted, phone, play, templates } from './play.ts';

const due = '2026-03-02T21:00:00Z';
const unknown: SendOutcome = { type: 'unknown', because: 'timeout' };
const notSent: SendOutcome = { type: 'not-sent', because: 'connection-refused' };

const recorded = () => {
  const story = play();
  story.records('s-1', '2026-03-02T17:00:00Z');
  return story;
};

/** Claims the due check-in and leaves its outcome open, as a crash or a slow carrier does. */
const inFlight = () => {
  const story = recorded();
  const claim = (when: string) => {
    const decision = story.does({
      type: 'Wake',
      at: at(when),
      freeCode: '99',
      commitId: commitId(`k-${when}`),
      jitter: 0,
      link: { url: 'u', hash: 'h' },
      unsubscribeUrl: 'u',
      decidedBy: wake,
    });
    return decision.claim;
  };
  const held = claim(due);
  const answers = (when: string, outcome: SendOutcome, attempt = held?.attemptId) => {
    if (held === undefined || attempt === undefined) return undefined;
    return story.does({
      type: 'RecordOutcome',
      at: at(when),
      jitter: 0,
      messageId: held.messageId,
      attemptId: attempt,
      outcome,
      decidedBy: recordOutcome,
    });
  };
  return { story, claim, answers };
};

const stateOf = (story: ReturnType<typeof recorded>, kind = '4h') =>
  story.state().messages.find((message) => message.class === 'check-in' && message.kind === kind)?.delivery
    .state;

describe('a claim', () => {
  test('keeps everybody else from sending the same message', () => {
    const { claim } = inFlight();
    expect(claim('2026-03-02T21:00:01Z')).toBeUndefined();
  });

  test('whose lease ran out is of unknown outcome: the check-in is never sent again and a person looks', () => {
    const { story } = inFlight();
    expect(story.wakes('2026-03-02T21:00:30Z')).toEqual([]);
    expect(stateOf(story)).toBe('human');
    expect(story.state().tasks.map((task) => task.kind)).toEqual(['outcome-unknown']);
    expect(templates(story.wakes('2026-03-03T17:00:00Z'))).toEqual([`checkin.24h ${phone}`]);
  });

  test('is answered by its own attempt alone', () => {
    const { story, answers } = inFlight();
    expect(answers('2026-03-02T21:00:05Z', notSent)?.events).toHaveLength(1);
    story.wakes('2026-03-02T21:00:05Z');
    const second = story.does({
      type: 'Wake',
      at: at('2026-03-02T21:01:00Z'),
      freeCode: '99',
      commitId: commitId('k-2'),
      jitter: 0,
      link: { url: 'u', hash: 'h' },
      unsubscribeUrl: 'u',
      decidedBy: wake,
    });
    expect(second.claim).toBeDefined();
    expect(answers('2026-03-02T21:01:01Z', accepted)?.events).toEqual([]);
    expect(answers('2026-03-02T21:01:01Z', accepted, attemptId('nobody'))?.events).toEqual([]);
    expect(stateOf(story)).toBe('sending');
    expect(answers('2026-03-02T21:01:02Z', accepted, second.claim?.attemptId)?.events).toHaveLength(1);
    expect(stateOf(story)).toBe('sent');
  });

  test('answered late, after its lease, annotates nothing once a person has the work', () => {
    const { story, answers } = inFlight();
    story.wakes('2026-03-02T21:00:30Z');
    expect(answers('2026-03-02T21:01:00Z', accepted)?.events).toEqual([]);
    expect(stateOf(story)).toBe('human');
  });

  test('a session cancelled while its check-in was in flight is not asked when the send failed', () => {
    const { story, answers } = inFlight();
    story.does({ type: 'CancelSession', at: at('2026-03-02T21:00:02Z'), sessionId: sessionId('s-1') });
    answers('2026-03-02T21:00:05Z', notSent);
    expect(story.wakes('2026-03-02T21:05:00Z')).toEqual([]);
    expect(stateOf(story)).toBe('skipped');
  });

  test('a STOP while a check-in was in flight wins over its next try', () => {
    const { story, answers } = inFlight();
    story.says('STOP', '2026-03-02T21:00:02Z');
    answers('2026-03-02T21:00:05Z', notSent);
    expect(templates(story.wakes('2026-03-02T21:01:00Z'))).toEqual([`admin.stop ${phone}`]);
    expect(stateOf(story)).toBe('skipped');
  });
});

describe('an outcome', () => {
  test('unknown leaves a check-in to a person at once', () => {
    const story = recorded();
    story.wakes(due, unknown);
    expect(stateOf(story)).toBe('human');
    expect(story.wakes('2026-03-02T22:00:00Z')).toEqual([]);
  });

  test('not sent is tried again until the grace is over, then it is late and a person looks', () => {
    const story = recorded();
    story.wakes(due, notSent);
    expect(stateOf(story)).toBe('pending');
    expect(templates(story.wakes('2026-03-03T00:59:00Z'))).toEqual([`checkin.4h ${phone}`]);

    const unlucky = recorded();
    unlucky.wakes(due, notSent);
    expect(unlucky.wakes('2026-03-03T01:00:01Z')).toEqual([]);
    expect(unlucky.state().tasks.map((task) => task.kind)).toEqual(['not-sent']);
  });

  test('refused because the patient opted out at the carrier is an opt-out here too', () => {
    const story = recorded();
    story.wakes(due, { type: 'refused', because: 'opted-out' });
    expect(story.state().consent).toMatchObject({ status: 'opted-out', cause: 'carrier' });
    expect(story.state().tasks.map((task) => task.kind)).toEqual(['not-sent']);
    expect(story.wakes('2026-03-03T17:00:00Z')).toEqual([]);
  });

  test('unknown of a page sends it again after a minute, labelled', () => {
    const story = recorded();
    story.wakes(due);
    story.says('I cant breathe', '2026-03-02T21:05:00Z');
    story.wakes('2026-03-02T21:05:00Z', unknown);
    expect(story.sent.filter((one) => one.purpose === 'page')).toEqual([]);
    expect(templates(story.wakes('2026-03-02T21:06:00Z'))).toEqual([
      'page.repeat +13035550111',
      'page.repeat practitioner-1@example.com',
      `ack.emergency ${phone}`,
    ]);
  });

  test('unknown of "call 911" is tried three times, then a person is asked to make sure', () => {
    const story = recorded();
    story.wakes(due);
    story.says('I cant breathe', '2026-03-02T21:05:00Z');
    for (const when of ['21:05:00', '21:06:00', '21:07:00', '21:08:00', '21:09:00'])
      story.wakes(`2026-03-02T${when}Z`, unknown);
    const tries = story.log.filter(
      ({ event }) => event.type === 'MessageClaimed' && event.template === 'ack.emergency',
    );
    expect(tries).toHaveLength(3);
    expect(story.state().tasks.map((task) => task.kind)).toContain('outcome-unknown');
    // From then on every page says so, counting on from the pages that were sent again meanwhile.
    const pages = story.wakes('2026-03-02T21:10:00Z').filter((one) => one.purpose === 'page');
    expect(pages.map((one) => one.template)).toEqual(['page.repeat.untold', 'page.repeat.untold']);
    expect(pages[0]?.body).toMatch(
      /^REPEAT 5: P1 case \d+ not acknowledged for 5 min\. Patient may NOT have been told/,
    );
  });

  test('blocked raises one alarm, by e-mail', () => {
    const story = recorded();
    story.wakes(due, { type: 'blocked', because: 'spend-limit' });
    story.wakes('2026-03-02T21:20:00Z', { type: 'blocked', because: 'spend-limit' });
    const alarms = story.log.filter(
      ({ event }) => event.type === 'MessagePromised' && event.message.class === 'alarm',
    );
    expect(alarms).toHaveLength(1);
    expect(templates(story.wakes('2026-03-02T21:40:00Z'))).toContain(
      'alarm.sender-blocked operator@example.com',
    );
  });

  test('not sent is tried within the minute for the one confirmation of an opt-out, which has five', () => {
    const story = recorded();
    story.says('STOP', '2026-03-02T18:00:00Z');
    for (let seconds = 0; seconds <= 180; seconds += 15) {
      const when = `2026-03-02T18:0${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}Z`;
      story.wakes(when, notSent);
    }
    expect(templates(story.wakes('2026-03-02T18:04:30Z'))).toEqual([`admin.stop ${phone}`]);
  });

  test('refused of page after page is one piece of work an hour, and pushes no other work off the list', () => {
    const story = recorded();
    story.wakes(due);
    story.says('I cant breathe', '2026-03-02T21:00:00Z');
    for (let minutes = 0; minutes < 60; minutes += 5) {
      const when = `2026-03-02T21:${String(minutes).padStart(2, '0')}:00Z`;
      story.wakes(when, { type: 'refused', because: 'rejected' });
    }
    const kinds = story.state().tasks.map((task) => task.kind);
    expect(kinds.filter((kind) => kind === 'page-refused')).toHaveLength(1);
  });

  test('refused of an alarm to the operator is work for a person: no alarm ends in silence', () => {
    const story = recorded();
    story.wakes(due, { type: 'blocked', because: 'spend-limit' });
    story.wakes('2026-03-02T21:01:00Z', { type: 'refused', because: 'rejected' });
    expect(story.state().tasks.map((task) => task.kind)).toEqual(['not-sent']);
  });

  test('blocked again and again while a page repeats rings once for each way that is blocked', () => {
    const story = recorded();
    story.wakes(due);
    story.says('I cant breathe', '2026-03-02T21:05:00Z');
    const blocked: SendOutcome = { type: 'blocked', because: 'spend-limit' };
    for (const minute of ['05', '07', '09', '11', '13']) {
      story.wakes(`2026-03-02T21:${minute}:00Z`, blocked);
      // The mail to the operator leaves, the texts do not.
      story.wakes(`2026-03-02T21:${minute}:30Z`);
    }
    const alarms = story.log.flatMap(({ event }) =>
      event.type === 'MessagePromised' && event.message.class === 'alarm'
        ? [`${event.message.about} ${event.message.detail}`]
        : [],
    );
    expect(alarms).toEqual(['sender-blocked sms: blocked', 'sender-blocked email: blocked']);
  });

  test('refused of every page of a case raises an alarm, and a person mends the address', () => {
    const story = recorded();
    story.wakes(due);
    story.says('I cant breathe', '2026-03-02T21:05:00Z');
    story.wakes('2026-03-02T21:05:00Z', { type: 'refused', because: 'rejected' });
    expect(story.state().tasks.map((task) => task.kind)).toContain('page-refused');
    const alarms = story.log.flatMap(({ event }) =>
      event.type === 'MessagePromised' && event.message.class === 'alarm' ? [event.message.about] : [],
    );
    expect(alarms).toEqual(['nobody-to-page']);
  });
});

describe('sessions', () => {
  test('a newer session supersedes what the older one still had to ask', () => {
    const story = recorded();
    story.wakes(due);
    story.records('s-2', '2026-03-03T16:00:00Z');
    expect(stateOf(story, '24h')).toBe('skipped');
    const because = story.log.flatMap(({ event }) =>
      event.type === 'MessageSkipped' ? [event.because] : [],
    );
    expect(because).toEqual(['newer-session', 'newer-session', 'newer-session']);
    expect(templates(story.wakes('2026-03-03T20:00:00Z'))).toEqual([`checkin.4h ${phone}`]);
  });

  test('the first question to an address says who asks and how to stop, whichever it is', () => {
    const story = play();
    story.records('s-1', '2026-03-02T17:00:00Z', { at: '2026-03-03T18:00:00Z' });
    expect(templates(story.wakes('2026-03-03T18:00:00Z'))).toEqual([`checkin.4h ${phone}`]);
    expect(templates(story.wakes('2026-03-04T17:00:00Z'))).toEqual([`checkin.48h ${phone}`]);
  });
});
