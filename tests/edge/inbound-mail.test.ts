import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readInboundMail, wrapInboundMail } from '../../functions/edge/inbound-mail.ts';
import { readReplyAddress, replyAddressOf } from '../../functions/edge/reply-address.ts';
import { conversationId } from '../../shared/kernel/brand.ts';
import { instant } from '../../shared/kernel/instant.ts';
import { anyText } from '../support/any-text.ts';

const received = instant(Date.UTC(2026, 2, 2, 18));
type Given = Partial<Parameters<typeof wrapInboundMail>[0]>;
const bodyOf = (given: Given = {}): string =>
  wrapInboundMail({
    messageId: 'mail-1',
    from: 'patient-a@example.com',
    recipients: ['reply@in.example.com'],
    at: instant(Date.UTC(2026, 2, 2, 17, 30)),
    ...given,
  }).body;
const notifying = (told: unknown): string =>
  JSON.stringify({ Type: 'Notification', Message: JSON.stringify(told) });
const keys = { current: 'K2', keys: { K2: 'k'.repeat(32), '1': 'old'.repeat(10) } };
const id = conversationId('c-abcdefghijklmnopqrstuvwxyz');

describe('that a mail came in', () => {
  test('its place, its sender, its recipients and whether its domain vouches for it', () => {
    const body = bodyOf({
      from: 'Somebody <Patient-A@Example.com>',
      recipients: ['Reply+x@in.example.com'],
      dmarc: 'PASS',
    });
    expect(readInboundMail(body, received)).toMatchObject({
      key: 'in/mail-1',
      from: 'patient-a@example.com',
      recipients: ['reply+x@in.example.com'],
      sentAt: instant(Date.UTC(2026, 2, 2, 17, 30)),
      verified: true,
    });
  });

  test.each([['FAIL'], ['GRAY'], ['PROCESSING_FAILED'], [undefined]])(
    'a verdict of %s vouches for nobody',
    (dmarc) => {
      expect(readInboundMail(bodyOf(dmarc === undefined ? {} : { dmarc }), received)).toMatchObject({
        verified: false,
      });
    },
  );

  test('the same mail twice is one reply, to another recipient another', () => {
    const idOf = (recipients: string[]) => {
      const read = readInboundMail(bodyOf({ recipients }), received);
      return 'replyId' in read ? read.replyId : '';
    };
    expect(idOf(['a@in.example.com'])).toBe(idOf(['a@in.example.com']));
    expect(idOf(['a@in.example.com'])).not.toBe(idOf(['b@in.example.com']));
    expect(idOf(['a@in.example.com'])).not.toContain('example');
  });

  test.each([
    ['', 'not-json'],
    ['{}', 'no-envelope'],
    [JSON.stringify({ Type: 'Notification', Message: '{}' }), 'no-notification'],
    [JSON.stringify({ Type: 'Notification', Message: 'words' }), 'no-notification'],
    [JSON.stringify({ Type: 'Notification', Message: { mail: {} } }), 'no-envelope'],
    [JSON.stringify({ Type: 'SubscriptionConfirmation', Message: '{}' }), 'no-envelope'],
    [notifying({ mail: { messageId: 'mail-1' }, receipt: {} }), 'no-notification'],
    [notifying({ mail: { messageId: 'mail-1' }, receipt: { action: { objectKey: '' } } }), 'no-notification'],
    [notifying({ mail: { messageId: 7 }, receipt: { action: { objectKey: 'in/1' } } }), 'no-notification'],
  ])('%s is unreadable: %s', (body, unreadable) => {
    expect(readInboundMail(body, received)).toEqual({ unreadable });
  });

  test('what it can do without counts as missing where it is odd', () => {
    const odd = {
      mail: {
        messageId: 'mail-1',
        timestamp: 7,
        source: 'patient-a@example.com',
        commonHeaders: { from: 'x' },
      },
      receipt: { action: { objectKey: 'in/1' }, recipients: [7], dmarcVerdict: 'PASS' },
    };
    expect(readInboundMail(notifying(odd), received)).toMatchObject({
      key: 'in/1',
      from: 'patient-a@example.com',
      recipients: [],
      sentAt: received,
      verified: false,
    });
  });

  test('any bytes', () => {
    fc.assert(fc.property(anyText(), (body) => void readInboundMail(body, received)));
    fc.assert(fc.property(fc.json(), (body) => void readInboundMail(body, received)));
    fc.assert(fc.property(fc.jsonValue(), (told) => void readInboundMail(notifying(told), received)));
  });
});

describe('the address that answers come back to', () => {
  const address = replyAddressOf(id, 'in.example.com', keys);

  test('names its conversation, also in capitals, and fits before the "@"', () => {
    expect(readReplyAddress(address, keys)).toBe(id);
    expect(readReplyAddress(address.toUpperCase(), keys)).toBe(id);
    expect(address.split('@')[0]?.length).toBeLessThanOrEqual(64);
  });

  test.each([
    ['another conversation', address.replace('abcdefg', 'abcdefh')],
    ['another signature', address.replace(/.@/, '0@').replace('0@', address.includes('0@') ? '1@' : '0@')],
    ['a version that is gone', address.replace('k2.', 'k9.')],
    ['a version that is a property of every object', address.replace('k2.', 'constructor.')],
    ['no address of ours', 'patient-a@example.com'],
    ['nothing', ''],
  ])('%s names nobody', (_, wrong) => {
    expect(readReplyAddress(wrong, keys)).toBeUndefined();
  });
});
