import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import { type AwsClientStub, mockClient } from 'aws-sdk-client-mock';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { meanings } from '../../functions/aws/send-outcomes.ts';
import { type SnsSenderSettings, snsSender } from '../../functions/aws/sms-sns.ts';
import { carrierSocket } from '../support/carrier-socket.ts';
import { aText, smsContract } from './sms.contract.ts';

const from = '+13035550100';
const local = { region: 'us-east-1', credentials: { accessKeyId: 'local', secretAccessKey: 'local' } };
const namespace = 'http://sns.amazonaws.com/doc/2010-03-31/';
const accepted = (id: string) =>
  `<PublishResponse xmlns="${namespace}"><PublishResult><MessageId>${id}</MessageId></PublishResult></PublishResponse>`;
const refused = (code: string) =>
  `<ErrorResponse xmlns="${namespace}"><Error><Type>Sender</Type><Code>${code}</Code>` +
  `<Message>of ${aText.to}</Message></Error><RequestId>r</RequestId></ErrorResponse>`;
const open = (endpoint: string, timeoutMilliseconds: number) =>
  snsSender({ from, timeoutMilliseconds, client: { ...local, endpoint } });

smsContract('texts through SNS', { open, accepted });

describe('what SNS is asked for', () => {
  test('a transactional text from the clinic’s own number, to one phone', async () => {
    const carrier = await carrierSocket({ type: 'answer', status: 200, body: accepted('1') });
    await open(carrier.endpoint, 1000).send(aText);
    const form = new URLSearchParams(carrier.requests[0]);
    await carrier.stop();
    const attributes = [1, 2].map((n) => [
      form.get(`MessageAttributes.entry.${n}.Name`),
      form.get(`MessageAttributes.entry.${n}.Value.StringValue`),
    ]);
    expect(form.get('Action')).toBe('Publish');
    expect(form.get('PhoneNumber')).toBe(aText.to);
    expect(form.get('Message')).toBe(aText.body);
    expect(Object.fromEntries(attributes)).toEqual({
      'AWS.MM.SMS.OriginationNumber': from,
      'AWS.SNS.SMS.SMSType': 'Transactional',
    });
    expect(form.has('TopicArn')).toBe(false);
  });

  test.each(['', '3035550100', 'pool-1', '+1 303 555 0100'])('%j is no number to send from', (wrong) => {
    expect(() => snsSender({ from: wrong, client: local })).toThrow(/no number of its own/);
  });
});

describe('what an error of SNS means', () => {
  const codes: readonly (readonly [string, number, object])[] = [
    ['Throttling', 400, { type: 'not-sent' }],
    ['Throttled', 429, { type: 'not-sent' }],
    ['ThrottlingException', 400, { type: 'not-sent' }],
    ['TooManyRequestsException', 429, { type: 'not-sent' }],
    ['KMSThrottling', 400, { type: 'not-sent' }],
    ['NobodyKnowsThis', 429, { type: 'not-sent' }],
    ['InvalidParameter', 400, { type: 'refused', because: 'bad-address' }],
    ['ParameterValueInvalid', 400, { type: 'refused', because: 'bad-address' }],
    ['AuthorizationError', 403, { type: 'blocked' }],
    ['AccessDenied', 403, { type: 'blocked' }],
    ['InvalidClientTokenId', 403, { type: 'blocked' }],
    ['ExpiredToken', 403, { type: 'blocked' }],
    ['InvalidSecurity', 403, { type: 'blocked' }],
    ['KMSDisabled', 400, { type: 'blocked' }],
    ['KMSAccessDenied', 400, { type: 'blocked' }],
    ['KMSNotFound', 400, { type: 'blocked' }],
    ['KMSOptInRequired', 403, { type: 'blocked' }],
    ['NotFound', 404, { type: 'blocked' }],
    ['EndpointDisabled', 400, { type: 'blocked' }],
    ['PlatformApplicationDisabled', 400, { type: 'blocked' }],
    ['InternalError', 500, { type: 'unknown' }],
    ['ServiceUnavailable', 503, { type: 'unknown' }],
    ['RequestTimeout', 408, { type: 'unknown' }],
    ['NobodyKnowsThis', 400, { type: 'unknown' }],
  ];

  test.each(codes)('%s (%i) on the wire, sent once', async (code, status, outcome) => {
    const carrier = await carrierSocket({ type: 'answer', status, body: refused(code) });
    const answer = await open(carrier.endpoint, 1000).send(aText);
    expect(answer).toMatchObject(outcome);
    expect(JSON.stringify(answer)).not.toContain(aText.to);
    expect(carrier.requests).toHaveLength(1);
    await carrier.stop();
  });
});

describe('what an error of any carrier means', () => {
  let mock: AwsClientStub<SNSClient>;
  beforeEach(() => {
    mock = mockClient(SNSClient);
  });
  afterEach(() => mock.restore());

  const sender = (settings: Partial<SnsSenderSettings> = {}) =>
    snsSender({ from, client: local, ...settings });
  const failWith = (name: string, fields: object = {}) =>
    mock.on(PublishCommand).rejects(Object.assign(new Error('words'), { name, ...fields }));

  const expected = {
    'not-sent': { type: 'not-sent' },
    blocked: { type: 'blocked' },
    'opted-out': { type: 'refused', because: 'opted-out' },
    'bad-address': { type: 'refused', because: 'bad-address' },
    rejected: { type: 'refused', because: 'rejected' },
  } as const;
  const listed = Object.entries(expected).flatMap(([meaning, outcome]) =>
    Object.entries(meanings)
      .filter(([name]) => name === meaning)
      .flatMap(([, names]) => names.map((name) => [name, outcome] as const)),
  );

  test.each(listed)('%s', async (listedName, outcome) => {
    const [name = '', reason] = listedName.split(' ');
    for (const suffix of ['', 'Exception']) {
      failWith(`${name}${suffix}`, reason === undefined ? {} : { Reason: reason });
      expect(await sender().send(aText)).toMatchObject(outcome);
    }
  });

  test.each([
    ['a reason nobody has heard of', 'ConflictException', { Reason: 'SOMETHING_NEW' }],
    ['no reason where one is expected', 'ConflictException', {}],
    ['a server fault', 'InternalServerException', { $metadata: { httpStatusCode: 500 } }],
    ['a reset', 'Error', { code: 'ECONNRESET' }],
    ['a broken pipe', 'Error', { code: 'EPIPE' }],
    ['a timeout of the socket', 'TimeoutError', {}],
    ['a prototype’s name', 'constructor', {}],
  ])('%s is unknown', async (_, name, fields) => {
    failWith(name, fields);
    expect(await sender().send(aText)).toMatchObject({ type: 'unknown' });
  });

  test('what is thrown and is no error at all is unknown', async () => {
    mock.on(PublishCommand).callsFake(() => Promise.reject('a word'));
    expect(await sender().send(aText)).toMatchObject({ type: 'unknown' });
  });

  test('an acceptance without an id is unknown', async () => {
    mock.on(PublishCommand).resolves({});
    expect(await sender().send(aText)).toEqual({ type: 'unknown', because: 'accepted without an id' });
  });

  test('no credentials is a blocked account', async () => {
    failWith('CredentialsProviderError');
    expect(await sender().send(aText)).toMatchObject({ type: 'blocked' });
  });
});

test('credentials that never come are given up in time, and nothing leaves afterwards', async () => {
  const carrier = await carrierSocket({ type: 'answer', status: 200, body: accepted('1') });
  let give = (): void => undefined;
  const credentials = () =>
    new Promise<typeof local.credentials>((resolve) => {
      give = () => resolve(local.credentials);
    });
  const sender = snsSender({
    from,
    timeoutMilliseconds: 100,
    client: { region: 'us-east-1', endpoint: carrier.endpoint, credentials },
  });
  expect(await sender.send(aText)).toEqual({ type: 'unknown', because: 'timeout' });
  give();
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(carrier.requests).toHaveLength(0);
  await carrier.stop();
});
