import { expect, test } from 'vitest';
import { readReceipt } from '../../functions/edge/receipt.ts';

const event = (eventType: string, more: object = {}) => ({
  version: '0',
  'detail-type': 'Text Message Delivery Status Updated',
  source: 'aws.sms-voice',
  account: '111122223333',
  detail: {
    eventType,
    messageId: 'provider-1',
    isFinal: true,
    messageStatusDescription: 'delivered to +13035550188',
    context: { attempt: 'c-abc/1/0-commit-1' },
    ...more,
  },
});

test.each([
  ['TEXT_SUCCESSFUL', 'handed-on', 'successful'],
  ['TEXT_DELIVERED', 'delivered', 'delivered'],
  ['TEXT_CARRIER_BLOCKED', 'undelivered', 'carrier-blocked'],
  ['TEXT_TTL_EXPIRED', 'undelivered', 'ttl-expired'],
  ['TEXT_UNREACHABLE', 'undelivered', 'unreachable'],
])('%s is %s', (type, receipt, because) => {
  expect(readReceipt(event(type))).toEqual({
    providerMessageId: 'provider-1',
    attemptId: 'c-abc/1/0-commit-1',
    receipt,
    because,
  });
});

test.each(['TEXT_PENDING', 'TEXT_QUEUED', 'TEXT_UNKNOWN', 'SOMETHING_NEW', 'constructor'.toUpperCase()])(
  '%s says nothing new',
  (type) => {
    expect(readReceipt(event(type))).toEqual({ unused: 'nothing-new' });
  },
);

test.each([undefined, null, 'words', {}, { detail: {} }, event('a number: +13035550188')])(
  '%j is unreadable',
  (wrong) => {
    expect(readReceipt(wrong)).toEqual({ unused: 'unreadable' });
  },
);

test('a receipt without our mark is known by the carrier’s id alone', () => {
  expect(readReceipt(event('TEXT_DELIVERED', { context: undefined }))).toEqual({
    providerMessageId: 'provider-1',
    receipt: 'delivered',
    because: 'delivered',
  });
});
