import { describe, expect, test } from 'vitest';
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
});
