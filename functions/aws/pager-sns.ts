import { PublishCommand, SNSClient, type SNSClientConfig } from '@aws-sdk/client-sns';
import { assert } from '../../shared/kernel/assert.ts';
import type { Pager } from '../ports/pager.ts';
import { type SendLimits, senderSettings, sendOnce } from './send-once.ts';

export type SnsPagerSettings = SendLimits & {
  readonly topicArn: string;
  readonly client?: Pick<SNSClientConfig, 'region' | 'endpoint' | 'credentials'>;
};

/** Publishes to the SNS topic that a clinic has connected to its own pager. */
export const snsPager = ({ topicArn, client: where = {}, ...limits }: SnsPagerSettings): Pager => {
  assert(/^arn:[\w-]+:sns:[\w-]+:\d{12}:[\w-]+$/.test(topicArn), 'the pager has no topic');
  const client = new SNSClient({ ...where, ...senderSettings(limits) });
  return {
    alert: ({ clinic, subject, body }) => {
      const command = new PublishCommand({
        TopicArn: topicArn,
        Subject: subject.slice(0, 100),
        Message: body,
        MessageAttributes: { clinic: { DataType: 'String', StringValue: clinic } },
      });
      return sendOnce(limits, async (abortSignal) => (await client.send(command, { abortSignal })).MessageId);
    },
  };
};
