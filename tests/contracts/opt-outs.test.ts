import {
  DescribeOptedOutNumbersCommand,
  PinpointSMSVoiceV2Client,
  PutOptedOutNumberCommand,
} from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { ListPhoneNumbersOptedOutCommand, SNSClient } from '@aws-sdk/client-sns';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { endUserMessagingOptOutList } from '../../functions/aws/opt-outs-end-user-messaging.ts';
import { snsOptOutList } from '../../functions/aws/opt-outs-sns.ts';

const sns = mockClient(SNSClient);
const voice = mockClient(PinpointSMSVoiceV2Client);
const held = (OptedOutNumber: string) => ({
  OptedOutNumber,
  OptedOutTimestamp: new Date(0),
  EndUserOptedOut: true,
});
const client = { region: 'us-east-1', credentials: { accessKeyId: 'local', secretAccessKey: 'local' } };

afterEach(() => {
  sns.reset();
  voice.reset();
});
// Test files share one world of modules: a client that stayed mocked would be so for all of them.
afterAll(() => {
  sns.restore();
  voice.restore();
});

describe('the account’s list of SNS', () => {
  test('is read to its last page', async () => {
    sns
      .on(ListPhoneNumbersOptedOutCommand, {})
      .resolves({ phoneNumbers: ['+13035550101'], nextToken: 'more' })
      .on(ListPhoneNumbersOptedOutCommand, { nextToken: 'more' })
      .resolves({ phoneNumbers: ['+13035550102'] });
    expect(await snsOptOutList({ client }).numbers()).toEqual(['+13035550101', '+13035550102']);
  });

  test('that cannot be read is no empty list', async () => {
    sns.on(ListPhoneNumbersOptedOutCommand).rejects(new Error('no'));
    await expect(snsOptOutList({ client }).numbers()).rejects.toMatchObject({ name: 'WorldError' });
  });

  test('takes no number', async () => {
    await snsOptOutList({ client }).hold('+13035550101');
    expect(sns.calls()).toHaveLength(0);
  });
});

describe('the clinic’s list of End User Messaging', () => {
  const list = endUserMessagingOptOutList({ listName: 'afterneedle-example', client });

  test('is read to its last page', async () => {
    voice
      .on(DescribeOptedOutNumbersCommand, { OptOutListName: 'afterneedle-example' })
      .resolves({ OptedOutNumbers: [held('+13035550101')], NextToken: 'more' })
      .on(DescribeOptedOutNumbersCommand, { NextToken: 'more' })
      .resolves({ OptedOutNumbers: [held('+13035550102')] });
    expect(await list.numbers()).toEqual(['+13035550101', '+13035550102']);
  });

  test('takes a number, and says so where it does not', async () => {
    voice.on(PutOptedOutNumberCommand).resolvesOnce({}).rejects(new Error('no'));
    await list.hold('+13035550101');
    expect(voice.commandCalls(PutOptedOutNumberCommand)[0]?.args[0].input).toEqual({
      OptOutListName: 'afterneedle-example',
      OptedOutNumber: '+13035550101',
    });
    await expect(list.hold('+13035550101')).rejects.toMatchObject({ name: 'WorldError' });
  });
});
