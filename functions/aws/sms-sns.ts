import { PublishCommand, SNSClient, type SNSClientConfig } from '@aws-sdk/client-sns';
import { assert } from '../../shared/kernel/assert.ts';
import type { SmsSender } from '../ports/sender.ts';
import { type SendLimits, senderSettings, sendOnce } from './send-once.ts';

export type SnsSenderSettings = SendLimits & {
  /**
   * The clinic's own number, E.164: without it the carrier picks any number of the account, and replies go
   * astray.
   */
  readonly from: string;
  readonly client?: Pick<SNSClientConfig, 'region' | 'endpoint' | 'credentials'>;
};

/**
 * Texts through Amazon SNS. It keeps no list of opt-outs for us and tells nothing of a text after it took it.
 */
export const snsSender = ({ from, client: where = {}, ...limits }: SnsSenderSettings): SmsSender => {
  assert(/^\+[1-9]\d{6,14}$/.test(from), 'the sender has no number of its own to send from');
  const client = new SNSClient({ ...where, ...senderSettings(limits) });
  return {
    from,
    send: ({ to, body }) => {
      const command = new PublishCommand({
        PhoneNumber: to,
        Message: body,
        MessageAttributes: {
          'AWS.MM.SMS.OriginationNumber': { DataType: 'String', StringValue: from },
          'AWS.SNS.SMS.SMSType': { DataType: 'String', StringValue: 'Transactional' },
        },
      });
      return sendOnce(limits, async (abortSignal) => (await client.send(command, { abortSignal })).MessageId);
    },
  };
};
