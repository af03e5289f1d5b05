import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Duration, Stack } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { acknowledge } from '../acknowledge.ts';
import { type FailedQueue, failedQueueName } from '../names.ts';
import type { RunbookHeading } from '../runbook.ts';
import type { Operator } from './operator.ts';

export type SafeQueueSettings = {
  /** What it is called in alarms; unique in its stack. */
  readonly name: FailedQueue;
  readonly key: IKey;
  readonly operator: Operator;
  /** Six times what its function may take, else a message comes back while it is still being read. */
  readonly visibility: Duration;
  /** Rings when the oldest message has waited this long; absent where waiting is normal. */
  readonly oldestMax?: Duration;
  readonly impact: string;
  readonly heading: RunbookHeading;
};

const keptFor = Duration.days(14);
const triesMax = 5;

/** A queue that a failing reader ends in, kept for two weeks, with an alarm at the first message. */
export const deadLetters = (
  scope: Construct,
  id: string,
  settings: Pick<SafeQueueSettings, 'name' | 'key' | 'operator' | 'impact' | 'heading'>,
): Queue => {
  const queue = new Queue(scope, id, {
    queueName: failedQueueName(Stack.of(scope).stackName, settings.name),
    encryption: QueueEncryption.KMS,
    encryptionMasterKey: settings.key,
    dataKeyReuse: Duration.hours(24),
    enforceSSL: true,
    retentionPeriod: keptFor,
  });
  acknowledge(
    queue,
    'This is the queue of what failed; behind it stands its alarm and a person.',
    'AwsSolutions-SQS3',
    'Serverless-SQSRedrivePolicy',
  );
  settings.operator.alarm(`${settings.name}Failed`, {
    metric: queue.metricApproximateNumberOfMessagesVisible({
      period: Duration.minutes(1),
      statistic: 'Maximum',
    }),
    threshold: 1,
    impact: settings.impact,
    heading: settings.heading,
  });
  return queue;
};

/** A queue whose every message is either worked on or ends where an alarm rings. */
export class SafeQueue extends Construct {
  readonly queue: Queue;
  readonly dead: Queue;

  constructor(scope: Construct, id: string, settings: SafeQueueSettings) {
    super(scope, id);
    this.dead = deadLetters(this, 'Dead', settings);
    this.queue = new Queue(this, 'Queue', {
      encryption: QueueEncryption.KMS,
      encryptionMasterKey: settings.key,
      dataKeyReuse: Duration.hours(24),
      enforceSSL: true,
      retentionPeriod: keptFor,
      visibilityTimeout: settings.visibility,
      deadLetterQueue: { queue: this.dead, maxReceiveCount: triesMax },
    });
    if (settings.oldestMax !== undefined) {
      settings.operator.alarm(`${settings.name}Waiting`, {
        metric: this.queue.metricApproximateAgeOfOldestMessage({
          period: Duration.minutes(1),
          statistic: 'Maximum',
        }),
        threshold: settings.oldestMax.toSeconds(),
        impact: settings.impact,
        heading: settings.heading,
      });
    }
  }
}
