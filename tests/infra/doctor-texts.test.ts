import {
  DescribeAccountAttributesCommand,
  DescribeKeywordsCommand,
  DescribeOptedOutNumbersCommand,
  DescribePhoneNumbersCommand,
  PinpointSMSVoiceV2Client,
} from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { GetSMSAttributesCommand, GetSMSSandboxAccountStatusCommand, SNSClient } from '@aws-sdk/client-sns';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { loadClinics } from '../../infra/clinic-files.ts';
import { textChecks } from '../../infra/ops/doctor-texts.ts';
import type { Deployment } from '../../shared/clinic/deployment.ts';

const voice = mockClient(PinpointSMSVoiceV2Client);
const sns = mockClient(SNSClient);

afterEach(() => {
  for (const mock of [voice, sns]) mock.reset();
});
// Test files share one world of modules: a client that stayed mocked would be so for all of them.
afterAll(() => {
  for (const mock of [voice, sns]) mock.restore();
});

describe('the doctor of texts', () => {
  const good = {
    PhoneNumberId: 'phone-1',
    Status: 'ACTIVE',
    NumberType: 'TEN_DLC',
    TwoWayEnabled: true,
    TwoWayChannelArn: 'arn:aws:sns:us-east-1:111122223333:afterneedle-example-InboundTextTopic1A-2B',
    SelfManagedOptOutsEnabled: true,
    OptOutListName: 'afterneedle-example',
    DeletionProtectionEnabled: true,
  };
  const account = (changes: object = {}): void => {
    voice
      .on(DescribePhoneNumbersCommand)
      .resolves({ PhoneNumbers: [Object.assign({}, good, changes)] as never });
    voice
      .on(DescribeKeywordsCommand)
      .resolves({ Keywords: [{ Keyword: 'STOP' }, { Keyword: 'HELP' }] as never });
    voice
      .on(DescribeAccountAttributesCommand)
      .resolves({ AccountAttributes: [{ Name: 'DEFAULT_PROTECT_CONFIGURATION_ID', Value: 'protect-1' }] });
    sns.on(GetSMSSandboxAccountStatusCommand).resolves({ IsInSandbox: false });
    sns.on(GetSMSAttributesCommand).resolves({ attributes: { MonthlySpendLimit: '100' } });
    voice.on(DescribeOptedOutNumbersCommand).resolves({ OptedOutNumbers: [] });
  };
  const examine = async (sender: Deployment['sender']) => {
    const [clinic] = await loadClinics(['example']);
    if (clinic === undefined) throw new Error('the example clinic is there');
    const deployment = { ...clinic.deployment, sender };
    return textChecks({ clinic: { ...clinic, deployment }, words: [], options: {}, ask: async () => '' });
  };
  const ill = async (sender: Deployment['sender'] = 'sns') =>
    (await examine(sender)).filter((one) => one.is !== 'ok');

  test('finds nothing wrong with what is well', async () => {
    account();
    expect(await ill()).toEqual([]);
  });

  test.each([
    ['managed opt-outs', { SelfManagedOptOutsEnabled: false }, 'STOP and HELP'],
    ['a toll-free number', { NumberType: 'TOLL_FREE' }, 'kind of number'],
    ['the list that all clinics share', { OptOutListName: 'Default' }, 'opt-out list'],
    ['no two-way', { TwoWayEnabled: false }, 'replies'],
    ['a pending number', { Status: 'PENDING' }, 'number'],
    ['another’s topic', { TwoWayChannelArn: 'arn:aws:sns:us-east-1:111122223333:other' }, 'replies'],
  ])('%s is wrong, with how to mend it', async (_, changes, what) => {
    account(changes);
    const found = await ill();
    expect(found.map((one) => one.what)).toEqual([what]);
    expect(found[0]?.mend?.length).toBeGreaterThan(10);
  });

  test.each(['sns', 'end-user-messaging'] as const)(
    'a practitioner on the list of the number that pages leave by is named, whoever sends: %s',
    async (sender) => {
      account();
      voice.on(DescribeOptedOutNumbersCommand, { OptOutListName: 'afterneedle-example' }).resolves({
        OptedOutNumbers: [
          { OptedOutNumber: '+13035550112', OptedOutTimestamp: new Date(0), EndUserOptedOut: true },
        ],
      });
      expect(await ill(sender)).toMatchObject([
        { what: 'backup-1’s phone', is: 'wrong', mend: expect.stringContaining('afterneedle-example') },
      ]);
    },
  );

  test('a list that cannot be read leaves open whether anybody’s phone can be paged', async () => {
    account();
    voice.on(DescribeOptedOutNumbersCommand).rejects(new Error('no access'));
    expect((await ill()).map(({ what, is }) => [what, is])).toEqual([
      ['practitioner-1’s phone', 'unknown'],
      ['backup-1’s phone', 'unknown'],
      ['director-1’s phone', 'unknown'],
    ]);
  });

  test('a spend limit that pages could meet is wrong', async () => {
    account();
    sns.on(GetSMSAttributesCommand).resolves({ attributes: {} });
    expect((await ill()).map((one) => one.what)).toEqual(['spend limit']);
  });

  test('what could not be asked is not well', async () => {
    account();
    sns.on(GetSMSSandboxAccountStatusCommand).rejects(new Error('no access'));
    expect(await ill()).toMatchObject([{ what: 'texting', is: 'unknown' }]);
  });
});
