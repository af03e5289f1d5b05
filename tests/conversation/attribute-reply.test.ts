import { describe, expect, test } from 'vitest';
import { patientId } from '../../shared/kernel/brand.ts';
import type { SendOutcome } from '../../shared/message/outbound.ts';
import { play } from './play.ts';

const lost: SendOutcome = { type: 'unknown', because: 'timeout' };

const answered = (conversation: ReturnType<typeof play>): readonly string[] =>
  conversation.log.flatMap(({ event }) => (event.type === 'CheckInAnswered' ? [event.checkInId] : []));

describe('a reply answers', () => {
  test('the youngest open question', () => {
    const conversation = play();
    conversation.records('s-1', '2026-03-02T17:00:00Z');
    conversation.wakes('2026-03-02T21:00:00Z');
    conversation.wakes('2026-03-03T17:00:00Z');
    conversation.says('2', '2026-03-03T18:00:00Z');
    expect(answered(conversation)).toEqual(['s-1/24h/1']);
  });

  test('a question of which nobody knows whether it arrived: it may well have', () => {
    const conversation = play();
    conversation.records('s-1', '2026-03-02T17:00:00Z');
    conversation.wakes('2026-03-02T21:00:00Z');
    conversation.wakes('2026-03-03T17:00:00Z', lost);
    conversation.says('2', '2026-03-03T18:00:00Z');
    expect(answered(conversation)).toEqual(['s-1/24h/1']);
  });

  test('no question that never left', () => {
    const conversation = play();
    conversation.records('s-1', '2026-03-02T17:00:00Z');
    conversation.wakes('2026-03-02T21:00:00Z');
    conversation.wakes('2026-03-03T17:00:00Z', { type: 'not-sent', because: 'throttled' });
    conversation.says('2', '2026-03-03T17:00:10Z');
    expect(answered(conversation)).toEqual(['s-1/4h/1']);
  });

  test('no question older than one that was answered', () => {
    const conversation = play();
    conversation.records('s-1', '2026-03-02T17:00:00Z');
    conversation.wakes('2026-03-02T21:00:00Z');
    conversation.wakes('2026-03-03T17:00:00Z');
    conversation.says('2', '2026-03-03T18:00:00Z');
    conversation.says('sore', '2026-03-03T19:00:00Z');
    expect(answered(conversation)).toEqual(['s-1/24h/1']);
    expect(conversation.log.findLast(({ event }) => event.type === 'ReplyReceived')?.event).toMatchObject({
      kind: '24h',
    });
  });
});

describe('from a phone that two people share', () => {
  test('a reply may be from either, though a question older than the last answer stands unanswered', () => {
    const conversation = play();
    conversation.records('s-a', '2026-03-02T17:00:00Z', {
      patientId: patientId('p-a'),
      regions: [{ region: 'foot', side: 'left' }],
    });
    conversation.wakes('2026-03-02T21:00:00Z');
    conversation.wakes('2026-03-03T17:00:00Z');
    conversation.records('s-b', '2026-03-16T17:00:00Z', {
      patientId: patientId('p-b'),
      regions: [{ region: 'thorax', side: 'left' }],
    });
    conversation.wakes('2026-03-16T21:00:00Z');
    conversation.says('2', '2026-03-16T21:05:00Z');
    conversation.says('I cant breathe', '2026-03-16T22:00:00Z');
    expect(conversation.state().cases.map(({ patients }) => patients)).toEqual([['p-a', 'p-b']]);
  });
});
