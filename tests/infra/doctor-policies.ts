import { DescribeTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { GetFunctionConfigurationCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { DescribePhoneNumbersCommand, PinpointSMSVoiceV2Client } from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { DescribeActiveReceiptRuleSetCommand, SESClient } from '@aws-sdk/client-ses';
import { GetTopicAttributesCommand, SNSClient } from '@aws-sdk/client-sns';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { deployment, example } from '../../clinics/example.ts';
import { readClinicModule } from '../../infra/clinic-files.ts';
import { policyChecks } from '../../infra/ops/doctor-policies.ts';
import { at, listAt, ofType, type Template, templates } from './templates.ts';

const clients = {
  table: mockClient(DynamoDBClient),
  functions: mockClient(LambdaClient),
  voice: mockClient(PinpointSMSVoiceV2Client),
  mails: mockClient(SESClient),
  sns: mockClient(SNSClient),
};
const account = '111122223333';
const keyArn = `arn:aws:kms:us-east-1:${account}:key/1`;

/** A value of a template as CloudFormation would write it out. */
const plain = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  if ('Fn::Join' in value)
    return listAt(value, 'Fn::Join', 1)
      .map(plain)
      .join(String(at(value, 'Fn::Join', 0)));
  if ('Fn::GetAtt' in value) return String(at(value, 'Fn::GetAtt', 0));
  if ('Ref' in value) return value.Ref === 'AWS::Partition' ? 'aws' : String(value.Ref);
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, plain(one)]));
};
const written = (policy: unknown): string => JSON.stringify(plain(policy));

const stack = async (name: string): Promise<Template> => {
  const found = (await templates()).find((one) => one.stack === name);
  if (found === undefined) throw new Error(`there is no stack ${name}`);
  return found;
};

/** The policies as they are deployed. */
const deployed = async () => {
  const clinic = await stack('afterneedle-example');
  const policyFor = (service: string): string =>
    written(
      ofType(clinic, 'AWS::SNS::TopicPolicy').find((one) =>
        JSON.stringify(one.properties).includes(`"${service}.amazonaws.com"`),
      )?.properties['PolicyDocument'],
    );
  const role = ofType(clinic, 'AWS::IAM::Role').find((one) =>
    JSON.stringify(one.properties).includes('scheduler.amazonaws.com'),
  );
  const [key] = ofType(await stack('afterneedle-foundation'), 'AWS::KMS::Key');
  return {
    key: written(key?.properties['KeyPolicy']),
    trust: written(role?.properties['AssumeRolePolicyDocument']),
    texts: policyFor('sms-voice'),
    mails: policyFor('ses'),
  };
};
type Policies = Awaited<ReturnType<typeof deployed>>;

let sound: Policies;
const asked: string[] = [];
/** The account as it stands, with these policies instead of those deployed. */
const stands = (changes: Partial<Policies> & { readonly topicKey?: string } = {}): void => {
  const { key, trust, texts, mails } = { ...sound, ...changes };
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    asked.push(`${url} ${new Headers(init.headers).get('authorization')?.split(',')[0]}`);
    const isKey = url.startsWith('https://kms.');
    return new Response(
      isKey
        ? JSON.stringify({ Policy: key })
        : `<AssumeRolePolicyDocument>${encodeURIComponent(trust)}</AssumeRolePolicyDocument>`,
    );
  });
  clients.table.on(DescribeTableCommand).resolves({ Table: { SSEDescription: { KMSMasterKeyArn: keyArn } } });
  clients.functions.on(GetFunctionConfigurationCommand).resolves({
    Environment: {
      Variables: {
        SCHEDULE_ROLE_ARN: `arn:aws:iam::${account}:role/schedules`,
        SCHEDULE_GROUP: 'afterneedle-example',
      },
    },
  });
  clients.voice
    .on(DescribePhoneNumbersCommand)
    .resolves({ PhoneNumbers: [{ TwoWayChannelArn: 'texts' }] as never });
  clients.mails.on(DescribeActiveReceiptRuleSetCommand).resolves({
    Rules: [
      { Name: 'afterneedle-example', Actions: [{ S3Action: { BucketName: 'mails', TopicArn: 'mails' } }] },
    ],
  });
  const topic = (Policy: string) => ({
    Attributes: { Policy, KmsMasterKeyId: changes.topicKey ?? keyArn },
  });
  clients.sns.on(GetTopicAttributesCommand, { TopicArn: 'texts' }).resolves(topic(texts));
  clients.sns.on(GetTopicAttributesCommand, { TopicArn: 'mails' }).resolves(topic(mails));
};

const found = async (changes: object = {}) => {
  const clinic = readClinicModule('example', { example: { ...example, ...changes }, deployment });
  return policyChecks({ words: [], options: {}, ask: async () => '', clinic });
};

describe('the doctor of policies', () => {
  beforeEach(async () => {
    sound = await deployed();
    vi.stubEnv('AWS_ACCESS_KEY_ID', 'test');
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'test');
  }, 180_000);
  afterEach(() => {
    for (const mock of Object.values(clients)) mock.reset();
    vi.unstubAllGlobals();
    vi.unstubAllEnvs();
    asked.length = 0;
  });
  afterAll(() => {
    for (const mock of Object.values(clients)) mock.restore();
  });

  test('finds the policies that are deployed well, and asks by signed calls', async () => {
    stands();
    expect((await found()).filter((one) => one.is !== 'ok')).toEqual([]);
    expect(asked.toSorted()).toEqual([
      expect.stringMatching(
        /^https:\/\/iam\.amazonaws\.com\/ AWS4-HMAC-SHA256 .*\/us-east-1\/iam\/aws4_request$/,
      ),
      expect.stringMatching(
        /^https:\/\/kms\.us-east-1\..* AWS4-HMAC-SHA256 .*\/us-east-1\/kms\/aws4_request$/,
      ),
    ]);
  });

  test('asks for no topic of a number while texts are off', async () => {
    stands();
    const lines = await found({ sms: 'off' });
    expect(lines.map(({ what }) => what)).toEqual(['key policy', 'schedules’ role', 'mails’ topic']);
    expect(clients.voice.calls()).toEqual([]);
  });

  const without = (policy: string, service: string): string =>
    policy.replaceAll(`"${service}.amazonaws.com"`, '"nobody.amazonaws.com"');
  const open = (policy: string, action: string): string =>
    policy.replace('"Statement":[', `"Statement":[{"Effect":"Allow","Principal":"*","Action":"${action}"},`);

  test.each<[string, () => Parameters<typeof stands>[0], string, RegExp]>([
    [
      'a key that texts cannot come in by',
      () => ({ key: without(sound.key, 'sms-voice') }),
      'key policy',
      /sms-voice cannot/,
    ],
    ['a key for everybody', () => ({ key: open(sound.key, 'kms:Decrypt') }), 'key policy', /lets in \*/],
    [
      'a key for the services of another account',
      () => ({ key: sound.key.replaceAll(`"aws:SourceAccount":"${account}"`, '"aws:SourceAccount":"999"') }),
      'key policy',
      /ses, events/,
    ],
    [
      'a role that the Scheduler may not take',
      () => ({ trust: without(sound.trust, 'scheduler') }),
      'schedules’ role',
      /may not take it/,
    ],
    [
      'a role that schedules of another group may take',
      () => ({ trust: sound.trust.replace('schedule-group/afterneedle-example', 'schedule-group/other') }),
      'schedules’ role',
      /may not take it/,
    ],
    [
      'a role that others may take too',
      () => ({ trust: open(sound.trust, 'sts:AssumeRole') }),
      'schedules’ role',
      /others/,
    ],
    [
      'a topic that the number may not publish to',
      () => ({ texts: without(sound.texts, 'sms-voice') }),
      'texts’ topic',
      /nothing comes in/,
    ],
    [
      'a topic that anybody may publish to',
      () => ({ texts: open(sound.texts, 'sns:Publish') }),
      'texts’ topic',
      /\* may publish/,
    ],
    [
      'a topic that mails do not come to',
      () => ({ mails: without(sound.mails, 'ses') }),
      'mails’ topic',
      /nothing comes in/,
    ],
  ])('%s is wrong, with how to mend it', async (_, changes, what, words) => {
    stands(changes());
    const wrong = (await found()).filter((one) => one.is !== 'ok');
    expect(wrong.map((one) => one.what)).toEqual([what]);
    expect(wrong[0]?.found).toMatch(words);
    expect(wrong[0]?.mend?.length).toBeGreaterThan(10);
  });

  test('topics under a key of AWS’s are wrong: no service could publish', async () => {
    stands({ topicKey: 'alias/aws/sns' });
    expect((await found()).filter((one) => one.is !== 'ok').map((one) => one.what)).toEqual([
      'texts’ topic',
      'mails’ topic',
    ]);
  });

  test('a call that is turned down is not known, and says what was answered', async () => {
    stands();
    vi.stubGlobal('fetch', async () => new Response('', { status: 403 }));
    expect((await found()).filter((one) => one.is !== 'ok')).toMatchObject([
      { what: 'key policy', is: 'unknown', found: 'could not be asked (Status403)' },
      { what: 'schedules’ role', is: 'unknown' },
    ]);
  });
});
