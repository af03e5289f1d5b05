import {
  Alarm,
  type AlarmProps,
  ComparisonOperator,
  type IMetric,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Duration, Stack } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { acknowledge } from '../acknowledge.ts';
import type { RunbookHeading } from '../runbook.ts';

export type AlarmSettings = {
  readonly metric: IMetric;
  /** The alarm rings at this value or above. */
  readonly threshold: number;
  /** How many periods in a row. @default 1 */
  readonly periods?: number;
  /** Rings below the threshold in place of at or above. */
  readonly below?: boolean;
  /** Silence itself is the alarm: for what must report all the time. */
  readonly silenceRings?: boolean;
  /** Which people are not reached while this rings, in one sentence. */
  readonly impact: string;
  /** Where the runbook says what to do. */
  readonly heading: RunbookHeading;
};

/**
 * Whom the alarms of one stack reach: a topic with the operator's e-mail. Never a phone: texts may be what failed; and under no key of
 * ours, for a key that is switched off is what an alarm may have to tell.
 */
export class Operator extends Construct {
  readonly topic: Topic;
  /** Where alarms end that could not be brought to the operator. */
  readonly undelivered: Queue;

  constructor(scope: Construct, id: string, settings: { readonly email: string; readonly name: string }) {
    super(scope, id);
    const { account, partition, region } = Stack.of(this);
    this.topic = new Topic(this, 'Topic', {
      displayName: `Afterneedle ${settings.name}`,
      enforceSSL: true,
    });
    // A topic with a policy of its own has no other: without this no alarm could publish.
    this.topic.addToResourcePolicy(
      new PolicyStatement({
        sid: 'Alarms',
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [this.topic.topicArn],
        conditions: {
          StringEquals: { 'aws:SourceAccount': account },
          ArnLike: { 'aws:SourceArn': `arn:${partition}:cloudwatch:${region}:${account}:alarm:*` },
        },
      }),
    );
    acknowledge(
      this.topic,
      'It carries figures and the headings of the runbook, no word and no address of a patient; under the key it would fall silent with it.',
      'HIPAA.Security-SNSEncryptedKMS',
    );
    this.undelivered = new Queue(this, 'Undelivered', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    acknowledge(
      this.undelivered,
      'It holds alarms whose e-mail was refused; an alarm about it would take the same road.',
      'AwsSolutions-SQS3',
      'Serverless-SQSRedrivePolicy',
    );
    this.topic.addSubscription(new EmailSubscription(settings.email, { deadLetterQueue: this.undelivered }));
  }

  /** An alarm that says whom it harms and where to read on. */
  alarm(id: string, settings: AlarmSettings): Alarm {
    const props: AlarmProps = {
      metric: settings.metric,
      threshold: settings.threshold,
      evaluationPeriods: settings.periods ?? 1,
      comparisonOperator: settings.below
        ? ComparisonOperator.LESS_THAN_THRESHOLD
        : ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: settings.silenceRings ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
      alarmDescription: `${settings.impact} What to do: RUNBOOK.md, "${settings.heading}".`,
    };
    const alarm = new Alarm(this, id, props);
    alarm.addAlarmAction(new SnsAction(this.topic));
    return alarm;
  }
}
