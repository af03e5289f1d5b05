import {
  DescribeAccountAttributesCommand,
  DescribePhoneNumbersCommand,
  PinpointSMSVoiceV2Client,
  SetAccountDefaultProtectConfigurationCommand,
  UpdatePhoneNumberCommand,
} from '@aws-sdk/client-pinpoint-sms-voice-v2';
import {
  DescribeActiveReceiptRuleSetCommand,
  SESClient,
  SetActiveReceiptRuleSetCommand,
} from '@aws-sdk/client-ses';
import type { CloudFormationCustomResourceEvent } from 'aws-lambda';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { handler } from '../../infra/account-settings/handler.ts';

const mails = mockClient(SESClient);
const texts = mockClient(PinpointSMSVoiceV2Client);
const answers: { readonly Status: string; readonly Reason: string; readonly PhysicalResourceId: string }[] =
  [];

beforeEach(() => {
  vi.stubEnv('AWS_REGION', 'us-east-1');
  vi.stubGlobal('fetch', async (_url: string, init: { readonly body: string }) => {
    answers.push(JSON.parse(init.body));
    return new Response('');
  });
});
afterEach(() => {
  mails.reset();
  texts.reset();
  answers.length = 0;
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});
// Test files share one world of modules: a client that stayed mocked would be so for all of them.
afterAll(() => {
  mails.restore();
  texts.restore();
});

const numberArn = 'arn:aws:sms-voice:us-east-1:111122223333:phone-number/phone-1';

const ask = async (
  ResourceType: string,
  properties: Readonly<Record<string, string>>,
  more: { readonly RequestType?: 'Delete'; readonly PhysicalResourceId?: string } = {},
) => {
  const about = {
    ResourceType,
    ServiceToken: 'token',
    ResponseURL: 'https://example.com/answer',
    StackId: 'stack',
    RequestId: 'request',
    LogicalResourceId: 'Logical',
    ResourceProperties: { ServiceToken: 'token', ...properties },
  };
  const PhysicalResourceId = more.PhysicalResourceId ?? 'set-before';
  const event: CloudFormationCustomResourceEvent =
    more.RequestType === 'Delete'
      ? { RequestType: 'Delete', PhysicalResourceId, ...about }
      : { RequestType: 'Create', ...about };
  await handler(event);
  return answers.at(-1);
};

describe('the active rule set', () => {
  const ours = { RuleSetName: 'afterneedle' };
  const name = 'Custom::ActiveReceiptRuleSet';

  test('becomes ours where none is active', async () => {
    mails.on(DescribeActiveReceiptRuleSetCommand).resolves({});
    mails.on(SetActiveReceiptRuleSetCommand).resolves({});
    expect(await ask(name, ours)).toMatchObject({ Status: 'SUCCESS' });
    expect(mails.commandCalls(SetActiveReceiptRuleSetCommand)[0]?.args[0].input).toEqual(ours);
  });

  test('of somebody else stays, and the deployment says whose it is', async () => {
    mails.on(DescribeActiveReceiptRuleSetCommand).resolves({ Metadata: { Name: 'theirs' } });
    const answer = await ask(name, ours);
    expect(answer).toMatchObject({ Status: 'FAILED' });
    expect(answer?.Reason).toContain('"theirs"');
    expect(mails.commandCalls(SetActiveReceiptRuleSetCommand)).toHaveLength(0);
  });

  test('of somebody else stays active when a foundation that never was is rolled back', async () => {
    mails.on(DescribeActiveReceiptRuleSetCommand).resolves({ Metadata: { Name: 'theirs' } });
    const rolledBack = { RequestType: 'Delete', PhysicalResourceId: 'Logical-not-set' } as const;
    expect(await ask(name, ours, rolledBack)).toMatchObject({ Status: 'SUCCESS' });
    expect(await ask(name, ours, { RequestType: 'Delete' })).toMatchObject({ Status: 'SUCCESS' });
    expect(mails.commandCalls(SetActiveReceiptRuleSetCommand)).toHaveLength(0);
  });

  test('that is ours is taken down with the foundation', async () => {
    mails.on(DescribeActiveReceiptRuleSetCommand).resolves({ Metadata: { Name: 'afterneedle' } });
    mails.on(SetActiveReceiptRuleSetCommand).resolves({});
    await ask(name, ours, { RequestType: 'Delete' });
    expect(mails.commandCalls(SetActiveReceiptRuleSetCommand)[0]?.args[0].input).toEqual({});
  });
});

describe('the countries of the account', () => {
  const name = 'Custom::DefaultProtectConfiguration';
  const ours = { ProtectConfigurationId: 'protect-ours' };
  const defaultIs = (Value: string) =>
    texts
      .on(DescribeAccountAttributesCommand)
      .resolves({ AccountAttributes: [{ Name: 'DEFAULT_PROTECT_CONFIGURATION_ID', Value }] });

  test.each(['UNSET', '', 'protect-ours'])('become ours where the default is %j', async (value) => {
    defaultIs(value);
    texts.on(SetAccountDefaultProtectConfigurationCommand).resolves({});
    expect(await ask(name, ours)).toMatchObject({ Status: 'SUCCESS' });
    expect(texts.commandCalls(SetAccountDefaultProtectConfigurationCommand)).toHaveLength(1);
  });

  test('of another programme stay', async () => {
    defaultIs('protect-theirs');
    const answer = await ask(name, ours);
    expect(answer?.Status).toBe('FAILED');
    expect(answer?.Reason).toContain('protect-theirs');
    expect(texts.commandCalls(SetAccountDefaultProtectConfigurationCommand)).toHaveLength(0);
  });
});

describe('the two-way number', () => {
  const name = 'Custom::NumberSettings';
  const wanted = { NumberArn: numberArn, TopicArn: 'topic', OptOutListName: 'afterneedle-example' };
  const numberIs = (more: object) =>
    texts
      .on(DescribePhoneNumbersCommand)
      .resolves({ PhoneNumbers: [{ PhoneNumberId: 'phone-1', ...more } as never] });

  test('sends us what patients text, STOP included, and is kept from deletion', async () => {
    numberIs({ NumberType: 'TEN_DLC' });
    texts.on(UpdatePhoneNumberCommand).resolves({});
    expect(await ask(name, wanted)).toMatchObject({ Status: 'SUCCESS' });
    expect(texts.commandCalls(UpdatePhoneNumberCommand)[0]?.args[0].input).toEqual({
      PhoneNumberId: numberArn,
      TwoWayEnabled: true,
      TwoWayChannelArn: 'topic',
      SelfManagedOptOutsEnabled: true,
      OptOutListName: 'afterneedle-example',
      DeletionProtectionEnabled: true,
    });
  });

  test.each([
    ['toll-free', { NumberType: 'TOLL_FREE' }],
    ['pool-1', { NumberType: 'TEN_DLC', PoolId: 'pool-1' }],
  ])('is refused where STOP could not be ours: %s', async (word, more) => {
    numberIs(more);
    const answer = await ask(name, wanted);
    expect(answer?.Status).toBe('FAILED');
    expect(answer?.Reason).toContain(word);
    expect(texts.commandCalls(UpdatePhoneNumberCommand)).toHaveLength(0);
  });

  test('that the account does not have is named', async () => {
    texts.on(DescribePhoneNumbersCommand).resolves({ PhoneNumbers: [] });
    expect((await ask(name, wanted))?.Reason).toContain(numberArn);
  });

  test('answers STOP by itself again before our topic goes', async () => {
    texts.on(UpdatePhoneNumberCommand).resolves({});
    await ask(name, wanted, { RequestType: 'Delete' });
    expect(texts.commandCalls(UpdatePhoneNumberCommand).map((call) => call.args[0].input)).toEqual([
      { PhoneNumberId: numberArn, SelfManagedOptOutsEnabled: false },
      { PhoneNumberId: numberArn, TwoWayEnabled: false },
    ]);
  });
});

test('a resource that nobody here sets fails, and CloudFormation hears of it', async () => {
  expect(await ask('Custom::Nothing', {})).toMatchObject({ Status: 'FAILED' });
});
