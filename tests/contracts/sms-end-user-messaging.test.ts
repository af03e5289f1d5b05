import { describe, expect, test } from 'vitest';
import { endUserMessagingSender } from '../../functions/aws/sms-end-user-messaging.ts';
import { carrierSocket } from '../support/carrier-socket.ts';
import { aText, smsContract } from './sms.contract.ts';

const from = '+13035550100';
const numberArn = 'arn:aws:sms-voice:us-east-1:111122223333:phone-number/phone-1';
const local = { region: 'us-east-1', credentials: { accessKeyId: 'local', secretAccessKey: 'local' } };
const accepted = (id: string) => JSON.stringify({ MessageId: id });
const open = (endpoint: string, timeoutMilliseconds: number) =>
  endUserMessagingSender({ from, numberArn, timeoutMilliseconds, client: { ...local, endpoint } });

smsContract('texts through End User Messaging', { open, accepted });

describe('what End User Messaging is asked for', () => {
  const asked = async (more: object = {}) => {
    const carrier = await carrierSocket({ type: 'answer', status: 200, body: accepted('1') });
    await open(carrier.endpoint, 1000).send({ ...aText, ...more });
    await carrier.stop();
    return JSON.parse(carrier.requests[0] ?? '{}');
  };

  test('a transactional text from the clinic’s own number, marked with its attempt', async () => {
    expect(await asked()).toEqual({
      DestinationPhoneNumber: aText.to,
      OriginationIdentity: numberArn,
      MessageBody: aText.body,
      MessageType: 'TRANSACTIONAL',
      Context: { attempt: aText.attemptId },
    });
  });

  test.each([
    [1, 5],
    [3600.4, 3600],
    [9e9, 259_200],
  ])('a text that may be delivered for %d s lives %d s at the carrier', async (validForSeconds, seconds) => {
    expect(await asked({ validForSeconds })).toMatchObject({ TimeToLive: seconds });
  });

  test.each(['', '+13035550100', 'pool-1'])('%j is no number to send from', (wrong) => {
    expect(() => endUserMessagingSender({ from, numberArn: wrong, client: local })).toThrow(
      /no number of its own/,
    );
  });
});

describe('what an error of End User Messaging means', () => {
  test.each([
    ['ThrottlingException', {}, 400, { type: 'not-sent' }],
    [
      'ConflictException',
      { Reason: 'DESTINATION_PHONE_NUMBER_OPTED_OUT' },
      409,
      { type: 'refused', because: 'opted-out' },
    ],
    [
      'ConflictException',
      { Reason: 'DESTINATION_COUNTRY_BLOCKED_BY_PROTECT_CONFIGURATION' },
      409,
      { type: 'refused', because: 'bad-address' },
    ],
    ['ConflictException', { Reason: 'RESOURCE_NOT_ACTIVE' }, 409, { type: 'blocked' }],
    [
      'ValidationException',
      { Reason: 'INVALID_PARAMETER' },
      400,
      { type: 'refused', because: 'bad-address' },
    ],
    [
      'ValidationException',
      { Reason: 'MAXIMUM_SIZE_EXCEEDED' },
      400,
      { type: 'refused', because: 'rejected' },
    ],
    [
      'ServiceQuotaExceededException',
      { Reason: 'MONTHLY_SPEND_LIMIT_REACHED_FOR_TEXT' },
      402,
      { type: 'blocked' },
    ],
    ['AccessDeniedException', { Reason: 'ACCOUNT_DISABLED' }, 400, { type: 'blocked' }],
    ['ResourceNotFoundException', {}, 404, { type: 'blocked' }],
    ['InternalServerException', {}, 500, { type: 'unknown' }],
  ] as const)('%s %j on the wire, sent once', async (type, fields, status, outcome) => {
    const body = JSON.stringify({ __type: type, Message: `of ${aText.to}`, ...fields });
    const carrier = await carrierSocket({ type: 'answer', status, body });
    const answer = await open(carrier.endpoint, 1000).send(aText);
    expect(answer).toMatchObject(outcome);
    expect(JSON.stringify(answer)).not.toContain(aText.to);
    expect(carrier.requests).toHaveLength(1);
    await carrier.stop();
  });
});
