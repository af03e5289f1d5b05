import { PublishCommand, SNSClient, type SNSClientConfig } from '@aws-sdk/client-sns';
import type { CanaryLine } from '../ports/canary-line.ts';
import { failureOf } from './failure.ts';
import { worldErrorOf } from './reading.ts';

export type InboundTopicSettings = {
  /** The topic that the two-way number publishes to. */
  readonly topicArn: string;
  /** The clinic's own number. */
  readonly to: string;
  readonly client?: Pick<SNSClientConfig, 'region' | 'endpoint' | 'credentials'>;
};

/** Publishes to the topic of inbound texts what the two-way number would publish. It reaches no phone. */
export const inboundTopic = ({ topicArn, to, client: where = {} }: InboundTopicSettings): CanaryLine => {
  const client = new SNSClient({ ...where, maxAttempts: 3 });
  return {
    text: async ({ from, words, id }) => {
      try {
        await client.send(
          new PublishCommand({
            TopicArn: topicArn,
            Message: JSON.stringify({
              originationNumber: from,
              destinationNumber: to,
              messageKeyword: 'CANARY',
              messageBody: words,
              inboundMessageId: id,
            }),
          }),
        );
      } catch (error) {
        throw worldErrorOf(failureOf(error), error);
      }
    },
  };
};
