import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Topic } from 'aws-cdk-lib/aws-sns';
import { SqsSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Duration, Stack } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { acknowledge } from '../acknowledge.ts';
import { tapeDays, tapeQueueName } from '../names.ts';
import type { SafeQueue } from './safe-queue.ts';

/** A topic that texts or mails come in by, and the queue behind it. */
type WayIn = { readonly topic: Topic; readonly queue: SafeQueue };

/**
 * Everything that came in within two weeks, once more: a second queue behind the same topics, which no function reads. What a restored
 * table no longer knows is played again from it by hand.
 */
export class Tape extends Construct {
  constructor(
    scope: Construct,
    id: string,
    settings: { readonly key: IKey; readonly from: readonly WayIn[] },
  ) {
    super(scope, id);
    const tape = new Queue(this, 'Queue', {
      queueName: tapeQueueName(Stack.of(this).stackName),
      encryption: QueueEncryption.KMS,
      encryptionMasterKey: settings.key,
      dataKeyReuse: Duration.hours(24),
      enforceSSL: true,
      retentionPeriod: Duration.days(tapeDays),
    });
    acknowledge(
      tape,
      'Nobody reads it but a person after a restore, so nothing of it can fail; after two weeks it forgets.',
      'AwsSolutions-SQS3',
      'Serverless-SQSRedrivePolicy',
    );
    // What cannot be taped ends where the alarm of what came in rings; sent back from there it is known by its id.
    for (const { topic, queue } of settings.from)
      topic.addSubscription(
        new SqsSubscription(tape, { rawMessageDelivery: false, deadLetterQueue: queue.dead }),
      );
  }
}
