import {
  DeleteOptedOutNumberCommand,
  DescribeOptedOutNumbersCommand,
  PinpointSMSVoiceV2Client,
  PutOptedOutNumberCommand,
} from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { endUserMessagingOptOutList } from '../../functions/aws/opt-outs-end-user-messaging.ts';

const voice = mockClient(PinpointSMSVoiceV2Client);
const held = (OptedOutNumber: string) => ({
  OptedOutNumber,
  OptedOutTimestamp: new Date(0),
  EndUserOptedOut: true,
});
const client = { region: 'us-east-1', credentials: { accessKeyId: 'local', secretAccessKey: 'local' } };

afterEach(() => {
  voice.reset();
});
// Test files share one world of modules: a client that stayed mocked would be so for all of them.
afterAll(() => {
  voice.restore();
});

describe('the clinic’s list of End User Messaging', () => {
  const list = endUserMessagingOptOutList({ listName: 'afterneedle-example', client });

  test('is read to its last page', async () => {
    voice
      .on(DescribeOptedOutNumbersCommand, { OptOutListName: 'afterneedle-example' })
      .resolves({ OptedOutNumbers: [held('+13035550101')], NextToken: 'more' })
      .on(DescribeOptedOutNumbersCommand, { NextToken: 'more' })
      .resolves({ OptedOutNumbers: [held('+13035550102')] });
    expect(await list.numbers()).toEqual([
      { number: '+13035550101', since: 0 },
      { number: '+13035550102', since: 0 },
    ]);
  });

  test('that cannot be read is no empty list', async () => {
    voice.on(DescribeOptedOutNumbersCommand).rejects(new Error('no'));
    await expect(list.numbers()).rejects.toMatchObject({ name: 'WorldError' });
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

  const named = (name: string): Error => Object.assign(new Error('no'), { name });

  test('lets a number go', async () => {
    voice.on(DeleteOptedOutNumberCommand).resolves({});
    expect(await list.release('+13035550101')).toBe(true);
    expect(voice.commandCalls(DeleteOptedOutNumberCommand)[0]?.args[0].input).toEqual({
      OptOutListName: 'afterneedle-example',
      OptedOutNumber: '+13035550101',
    });
  });

  test.each([
    ['ValidationException', false],
    ['ConflictException', false],
    ['ResourceNotFoundException', true],
  ])('that answers %s to that has let it go: %s', async (name, gone) => {
    voice.on(DeleteOptedOutNumberCommand).rejects(named(name));
    expect(await list.release('+13035550101')).toBe(gone);
  });

  test('that could not be asked to let a number go says so', async () => {
    voice.on(DeleteOptedOutNumberCommand).rejects(named('AccessDeniedException'));
    await expect(list.release('+13035550101')).rejects.toMatchObject({ name: 'WorldError', code: 'denied' });
  });
});
