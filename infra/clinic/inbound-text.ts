import { PolicyStatement, type Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { SqsSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Duration, Stack } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import type { Operator } from './operator.ts';
import { SafeQueue } from './safe-queue.ts';

/** From the two-way number to the queue that `receive-sms` reads. AWS puts numbers and words of patients in both. */
export class InboundText extends Construct {
  readonly topic: Topic;
  readonly queue: SafeQueue;
  private readonly key: IKey;

  constructor(
    scope: Construct,
    id: string,
    settings: { readonly key: IKey; readonly operator: Operator; readonly readWithin: Duration },
  ) {
    super(scope, id);
    this.key = settings.key;
    const { account, partition, region } = Stack.of(this);
    const words = {
      impact: 'Replies of patients, red flags among them, are not triaged and STOP is not heard.',
      heading: 'Replies are not read',
    } as const;
    this.queue = new SafeQueue(this, 'Texts', {
      ...settings,
      ...words,
      name: 'Texts',
      visibility: Duration.seconds(settings.readWithin.toSeconds() * 6),
      oldestMax: Duration.minutes(2),
    });
    this.topic = new Topic(this, 'Topic', { masterKey: settings.key, enforceSSL: true });
    this.topic.addToResourcePolicy(
      new PolicyStatement({
        sid: 'TwoWayNumber',
        principals: [new ServicePrincipal('sms-voice.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [this.topic.topicArn],
        conditions: {
          StringEquals: { 'aws:SourceAccount': account },
          ArnLike: { 'aws:SourceArn': `arn:${partition}:sms-voice:${region}:${account}:*` },
        },
      }),
    );
    // Without raw delivery: the envelope keeps the carrier's time and an id.
    this.topic.addSubscription(
      new SqsSubscription(this.queue.queue, { rawMessageDelivery: false, deadLetterQueue: this.queue.dead }),
    );
  }

  /** May put a text where the two-way number puts them: the canary's own, and it reaches no phone. */
  grantBringIn(role: Role): void {
    role.addToPolicy(new PolicyStatement({ actions: ['sns:Publish'], resources: [this.topic.topicArn] }));
    role.addToPolicy(
      new PolicyStatement({
        actions: ['kms:GenerateDataKey', 'kms:Decrypt'],
        resources: [this.key.keyArn],
        conditions: { StringEquals: { 'kms:ViaService': `sns.${Stack.of(this).region}.amazonaws.com` } },
      }),
    );
  }
}
