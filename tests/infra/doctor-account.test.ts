import { DescribeTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  DescribeAccountAttributesCommand,
  DescribePhoneNumbersCommand,
  DescribePoolsCommand,
  DescribeSpendLimitsCommand,
  GetProtectConfigurationCountryRuleSetCommand,
  PinpointSMSVoiceV2Client,
  SendTextMessageCommand,
} from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { GetSMSAttributesCommand, ListSubscriptionsCommand, SNSClient } from '@aws-sdk/client-sns';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { deployment, example } from '../../clinics/example.ts';
import { loadClinics, readClinicModule } from '../../infra/clinic-files.ts';
import { canaryCheck } from '../../infra/ops/canary.ts';
import { accountChecks } from '../../infra/ops/doctor-account.ts';
import { optOutCheck } from '../../infra/ops/doctor-opt-outs.ts';
import { textChecks } from '../../infra/ops/doctor-texts.ts';

const voice = mockClient(PinpointSMSVoiceV2Client);
const sns = mockClient(SNSClient);
const table = mockClient(DynamoDBClient);

afterEach(() => {
  for (const mock of [voice, sns, table]) mock.reset();
});
// Test files share one world of modules: a client that stayed mocked would be so for all of them.
afterAll(() => {
  for (const mock of [voice, sns, table]) mock.restore();
});

describe('the doctor of the account', () => {
  const topic = 'arn:aws:sns:us-east-1:111122223333:afterneedle-example-OperatorTopic1A-2B';
  const account = (changes: { readonly subscription?: string; readonly pool?: boolean } = {}): void => {
    const { subscription = `${topic}:1`, pool } = changes;
    voice.on(DescribePhoneNumbersCommand).resolves({
      PhoneNumbers: [Object.assign({}, pool === undefined ? {} : { PoolId: 'pool-1' })] as never,
    });
    voice.on(DescribePoolsCommand).resolves({ Pools: [{ SelfManagedOptOutsEnabled: pool }] as never });
    voice
      .on(DescribeAccountAttributesCommand)
      .resolves({ AccountAttributes: [{ Name: 'DEFAULT_PROTECT_CONFIGURATION_ID', Value: 'protect-1' }] });
    voice
      .on(GetProtectConfigurationCountryRuleSetCommand)
      .resolves({ CountryRuleSet: { US: { ProtectStatus: 'ALLOW' }, CA: { ProtectStatus: 'BLOCK' } } });
    sns.on(GetSMSAttributesCommand).resolves({ attributes: { DefaultSMSType: 'Transactional' } });
    sns.on(ListSubscriptionsCommand).resolves({
      Subscriptions: [{ TopicArn: topic, Protocol: 'email', SubscriptionArn: subscription }],
    });
    table.on(DescribeTableCommand).resolves({ Table: { SSEDescription: { Status: 'ENABLED' } } });
  };
  const offAsked = () => ({
    clinic: readClinicModule('example', { example: { ...example, sms: 'off' }, deployment }),
    words: [],
    options: {},
    ask: async () => '',
  });
  const ill = async (sender: 'sns' | 'end-user-messaging' = 'sns') => {
    const [clinic] = await loadClinics(['example']);
    if (clinic === undefined) throw new Error('the example clinic is there');
    const asked = { words: [], options: {}, ask: async () => '' };
    const deployed = { ...clinic, deployment: { ...clinic.deployment, sender } };
    return (await accountChecks({ ...asked, clinic: deployed })).filter((one) => one.is !== 'ok');
  };

  test('says in one line that texts are off, and asks nothing about them or a number', async () => {
    account();
    sns.on(GetSMSAttributesCommand).resolves({ attributes: {} });
    const found = await accountChecks(offAsked());
    expect(found.filter((one) => one.is !== 'ok')).toEqual([]);
    expect(found.map(({ what }) => what)).toEqual(['open countries', 'operator', 'key']);
    const calls = voice.calls().length + sns.calls().length;
    expect(await textChecks(offAsked())).toMatchObject([
      { what: 'texts', is: 'ok', found: expect.stringMatching(/^texts are off/) },
    ]);
    expect(voice.calls().length + sns.calls().length).toBe(calls);
    expect(await optOutCheck(offAsked())).toMatchObject({ is: 'ok', found: 'kept here; texts are off' });
    expect(await canaryCheck(offAsked())).toMatchObject({ is: 'ok' });
  });

  test('finds nothing wrong with what is well', async () => {
    account();
    expect(await ill()).toEqual([]);
    account({ pool: true });
    expect(await ill()).toEqual([]);
  });

  test.each([
    ['a pool that answers STOP itself', () => account({ pool: false }), 'pool'],
    ['alarms that nobody has confirmed', () => account({ subscription: 'PendingConfirmation' }), 'operator'],
    [
      'texts that are dropped first',
      () => {
        account();
        sns.on(GetSMSAttributesCommand).resolves({ attributes: {} });
      },
      'kind of texts',
    ],
    [
      'a country of the clinic that is closed',
      () => {
        account();
        voice.on(GetProtectConfigurationCountryRuleSetCommand).resolves({ CountryRuleSet: {} });
      },
      'open countries',
    ],
    [
      'a key that opens nothing',
      () => {
        account();
        table.on(DescribeTableCommand).resolves({
          Table: { SSEDescription: { Status: 'ENABLED', InaccessibleEncryptionDateTime: new Date(0) } },
        });
      },
      'key',
    ],
  ])('%s is wrong, with how to mend it', async (_, set, what) => {
    set();
    const found = await ill();
    expect(found.map((one) => one.what)).toEqual([what]);
    expect(found[0]?.mend?.length).toBeGreaterThan(10);
  });

  test('End User Messaging has a tier and a limit of its own, and is tried without sending', async () => {
    account();
    voice.on(DescribeSpendLimitsCommand).resolves({
      SpendLimits: [{ Name: 'TEXT_MESSAGE_MONTHLY_SPEND_LIMIT', EnforcedLimit: 1 }] as never,
    });
    voice.on(SendTextMessageCommand).rejects(new Error('no such number'));
    expect((await ill('end-user-messaging')).map((one) => one.what)).toEqual([
      'account tier',
      'texts’ limit',
      'a text, not sent',
    ]);
    const calls = voice.commandCalls(SendTextMessageCommand);
    expect(calls.map((call) => call.args[0].input.DryRun)).toEqual([true]);
    expect(calls[0]?.args[0].input.DestinationPhoneNumber).toBe('+14254147755');
  });
});
