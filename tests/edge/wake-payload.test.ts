import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readStreamRecord, readWakePayload, writeWakePayload } from '../../functions/edge/wake-payload.ts';
import { conversationId } from '../../shared/kernel/brand.ts';
import { anyText } from '../support/any-text.ts';

const id = conversationId('c-abcdefghijklmnopqrstuvwxyz');

describe('a hint from a schedule', () => {
  test('names a conversation and carries nothing else', () => {
    expect(writeWakePayload(id)).toBe('{"v":1,"conversation":"c-abcdefghijklmnopqrstuvwxyz"}');
    expect(readWakePayload(writeWakePayload(id))).toEqual({ conversation: id });
  });

  test.each([
    ['', 'not-json'],
    ['{', 'not-json'],
    ['null', 'unknown-version'],
    ['7', 'unknown-version'],
    ['[]', 'unknown-version'],
    ['{"conversation":"c-1"}', 'unknown-version'],
    ['{"v":2,"conversation":"c-1"}', 'unknown-version'],
    ['{"v":"1","conversation":"c-1"}', 'unknown-version'],
    ['{"v":1}', 'no-conversation'],
    ['{"v":1,"conversation":""}', 'no-conversation'],
    ['{"v":1,"conversation":7}', 'no-conversation'],
    ['{"v":1,"conversation":"c 1"}', 'no-conversation'],
    [`{"v":1,"conversation":"${'c'.repeat(65)}"}`, 'no-conversation'],
  ])('%s is refused as %s', (body, refused) => expect(readWakePayload(body)).toEqual({ refused }));

  test('with more in it is read all the same, and what is more is dropped', () => {
    expect(readWakePayload('{"v":1,"conversation":"c-1","dueAt":5}')).toEqual({ conversation: 'c-1' });
  });

  test('any text', () => {
    fc.assert(fc.property(anyText(), (body) => 'refused' in readWakePayload(body)));
    fc.assert(fc.property(fc.json(), (body) => void readWakePayload(body)));
  });
});

describe('a hint from the stream', () => {
  const ofKey = (pk: string, sk: string) => (sk === 'state' ? conversationId(pk) : undefined);
  const record = (pk: string, sk: string, eventName: 'INSERT' | 'MODIFY' | 'REMOVE' = 'MODIFY') => ({
    eventName,
    dynamodb: { Keys: { pk: { S: pk }, sk: { S: sk } } },
  });

  test('is a conversation whose state has changed', () => {
    expect(readStreamRecord(record(id, 'state'), ofKey)).toEqual({ conversation: id });
    expect(readStreamRecord(record(id, 'state', 'INSERT'), ofKey)).toEqual({ conversation: id });
  });

  test('is no event, no pointer and nothing that was removed', () => {
    expect(readStreamRecord(record(id, 'e/1'), ofKey)).toEqual({ refused: 'not-a-state' });
    expect(readStreamRecord(record(id, 'state', 'REMOVE'), ofKey)).toEqual({ refused: 'removed' });
  });

  test.each([
    {},
    { dynamodb: {} },
    { dynamodb: { Keys: {} } },
    { dynamodb: { Keys: { pk: { N: '1' }, sk: { S: 'state' } } } },
  ])('without its keys is refused (%#)', (odd) =>
    expect(readStreamRecord(odd, ofKey)).toEqual({ refused: 'no-conversation' }),
  );
});
