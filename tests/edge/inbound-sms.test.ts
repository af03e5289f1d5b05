import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readInboundSms, textCharactersMax, wrapInboundSms } from '../../functions/edge/inbound-sms.ts';
import { instant, parseInstant } from '../../shared/kernel/instant.ts';
import { anyText } from '../support/any-text.ts';

const at = parseInstant('2026-03-02T21:02:03.456Z') ?? instant(0);
const queuedAt = instant(at + 5000);
const payload = {
  originationNumber: '+13035550142',
  destinationNumber: '+13035550100',
  messageKeyword: 'KEYWORD_031234567890',
  messageBody: "STOP, I can't breathe",
  inboundMessageId: 'cae173d2-66b9-564c-8309-21f858e9fb84',
  previousPublishedMessageId: 'wJalrXUtnFEMI',
};
const read = (changes: object) =>
  readInboundSms(wrapInboundSms({ ...payload, ...changes }, at, 'sns-1').body, queuedAt);

describe('a text as it arrives', () => {
  test('is read with the time of its envelope', () => {
    expect(read({})).toEqual({
      replyId: 'cae173d2-66b9-564c-8309-21f858e9fb84',
      from: '+13035550142',
      to: '+13035550100',
      text: "STOP, I can't breathe",
      charactersCut: 0,
      sentAt: at,
      previousPublishedMessageId: 'wJalrXUtnFEMI',
    });
  });

  test.each([
    ['fields that are new', { mmsUrl: ['x'], nested: { a: 1 } }, payload.messageBody],
    ['an empty text', { messageBody: '' }, ''],
    ['no text', { messageBody: undefined }, ''],
    ['a null text', { messageBody: null }, ''],
    ['a short code', { originationNumber: '72345' }, payload.messageBody],
    ['control characters', { messageBody: 'a\u0000b\r\n\u202ec' }, 'a\u0000b\r\n\u202ec'],
    ['emoji', { messageBody: '😴👍🏽' }, '😴👍🏽'],
  ])('%s does not hide it', (_name, changes, text) => {
    expect(read(changes)).toMatchObject({ text, sentAt: at });
  });

  test.each([undefined, null, '', 7])('%j is no previous message', (previousPublishedMessageId) => {
    expect(read({ previousPublishedMessageId })).not.toHaveProperty('previousPublishedMessageId');
  });

  test.each([undefined, null, '', 7])(
    'a text whose id is %j is known by the id of its envelope',
    (inboundMessageId) => {
      expect(read({ inboundMessageId })).toMatchObject({ replyId: 'sns-1' });
    },
  );

  test('an id that no key could hold is the same reply each time all the same', () => {
    const one = read({ inboundMessageId: 'ü \n'.repeat(100) });
    expect(one).toEqual(read({ inboundMessageId: 'ü \n'.repeat(100) }));
    expect(one).toMatchObject({ replyId: expect.stringMatching(/^hash-[0-9a-f]{64}$/) });
  });

  test('an envelope without a readable time has the time of the queue', () => {
    const body = JSON.stringify({
      Type: 'Notification',
      Message: JSON.stringify(payload),
      Timestamp: 'soon',
    });
    expect(readInboundSms(body, queuedAt)).toMatchObject({ sentAt: queuedAt, text: payload.messageBody });
  });

  test.each([[{ MessageId: 7 }], [{ Timestamp: null }], [{ MessageId: undefined, Timestamp: {} }]])(
    'an envelope with an odd %j does not hide it',
    (odd) => {
      const body = JSON.stringify({ Type: 'Notification', Message: JSON.stringify(payload), ...odd });
      expect(readInboundSms(body, queuedAt)).toMatchObject({ text: payload.messageBody, sentAt: queuedAt });
    },
  );

  test('a monstrous text is read in part, and what was left out is counted', () => {
    expect(read({ messageBody: 'a'.repeat(textCharactersMax) })).toMatchObject({ charactersCut: 0 });
    const long = read({ messageBody: `${'a'.repeat(textCharactersMax - 1)}😴${'b'.repeat(10)}` });
    expect(long).toMatchObject({ text: 'a'.repeat(textCharactersMax - 1), charactersCut: 12 });
  });
});

describe('what is no text is a value for a person', () => {
  const envelope = (message: unknown, type = 'Notification') =>
    JSON.stringify({ Type: type, MessageId: 'm', Message: message, Timestamp: '2026-03-02T21:02:03.456Z' });

  test.each([
    ['', 'not-json'],
    ['STOP', 'not-json'],
    ['{"Type":"Notification"', 'not-json'],
    ['null', 'no-envelope'],
    ['[]', 'no-envelope'],
    [JSON.stringify(payload), 'no-envelope'],
    [envelope(payload), 'no-envelope'],
    [envelope(JSON.stringify(payload), 'SubscriptionConfirmation'), 'no-envelope'],
    [envelope('STOP'), 'no-payload'],
    [envelope('[]'), 'no-payload'],
    [envelope(JSON.stringify({ ...payload, originationNumber: '' })), 'no-payload'],
    [envelope(JSON.stringify({ ...payload, originationNumber: undefined })), 'no-payload'],
    [envelope(JSON.stringify({ ...payload, destinationNumber: 7 })), 'no-payload'],
    [envelope(JSON.stringify({ ...payload, messageBody: { text: 'x' } })), 'no-payload'],
    [envelope(JSON.stringify({ ...payload, originationNumber: '+'.repeat(65) })), 'no-payload'],
  ])('%#', (body, unreadable) => {
    expect(readInboundSms(body, at)).toEqual({ unreadable });
  });

  test('any bytes', () => {
    fc.assert(fc.property(anyText(), (body) => void readInboundSms(body, at)));
    fc.assert(fc.property(fc.json(), (body) => void readInboundSms(body, at)));
    fc.assert(fc.property(fc.json(), (message) => void readInboundSms(envelope(message), at)));
  });

  test('any payload goes through the envelope and back, or is refused as one', () => {
    fc.assert(
      fc.property(anyText(), anyText(), (messageBody, inboundMessageId) => {
        const result = read({ messageBody, inboundMessageId });
        expect(result).toMatchObject({ text: JSON.parse(JSON.stringify(messageBody)), charactersCut: 0 });
      }),
    );
    fc.assert(
      fc.property(fc.anything({ withBigInt: false }), (anything) => {
        expect(wrapInboundSms(anything, at, 'm').body).toContain('Notification');
      }),
    );
  });
});
