import { type IGrantable, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { CfnScheduleGroup } from 'aws-cdk-lib/aws-scheduler';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { acknowledge } from '../acknowledge.ts';
import type { Operator } from './operator.ts';
import { deadLetters, SafeQueue } from './safe-queue.ts';

/** One-time schedules and the queue they write to. All of it is a hint: what it loses the sweep finds within a minute or two. */
export class WakeUps extends Construct {
  readonly queue: SafeQueue;
  readonly lost: Queue;
  readonly role: Role;
  readonly groupName: string;
  private readonly key: IKey;

  constructor(
    scope: Construct,
    id: string,
    settings: { readonly key: IKey; readonly operator: Operator; readonly groupName: string },
  ) {
    super(scope, id);
    const { account, partition, region } = Stack.of(this);
    const { key, operator } = settings;
    this.groupName = settings.groupName;
    this.key = key;
    const group = new CfnScheduleGroup(this, 'Group', { name: settings.groupName });
    // A group left behind would go on waking a clinic that is gone.
    group.applyRemovalPolicy(RemovalPolicy.DESTROY);
    const words = {
      key,
      operator,
      impact: 'Check-ins and page repeats may start up to two minutes late, when the sweep finds them.',
      heading: 'Wake-ups are lost',
    } as const;
    this.queue = new SafeQueue(this, 'WakeQueue', {
      ...words,
      name: 'WakeUps',
      visibility: Duration.minutes(6),
      oldestMax: Duration.minutes(5),
    });
    this.lost = deadLetters(this, 'LostSchedules', { ...words, name: 'Schedules' });
    this.role = new Role(this, 'ScheduleRole', {
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
        conditions: {
          StringEquals: { 'aws:SourceAccount': account },
          ArnEquals: {
            'aws:SourceArn': `arn:${partition}:scheduler:${region}:${account}:schedule-group/${settings.groupName}`,
          },
        },
      }),
    });
    this.role.addToPolicy(
      new PolicyStatement({
        actions: ['sqs:SendMessage'],
        resources: [this.queue.queue.queueArn, this.lost.queueArn],
      }),
    );
    key.grant(this.role, 'kms:GenerateDataKey', 'kms:Decrypt');
    acknowledge(
      this.role,
      'The policy belongs to this one role and goes with it.',
      'HIPAA.Security-IAMNoInlinePolicy',
    );
  }

  /** What a function needs to be told to create schedules. */
  get variables(): Readonly<
    Record<'SCHEDULE_GROUP' | 'SCHEDULE_ROLE_ARN' | 'SCHEDULE_DLQ_ARN' | 'WAKE_QUEUE_ARN', string>
  > {
    return {
      SCHEDULE_GROUP: this.groupName,
      SCHEDULE_ROLE_ARN: this.role.roleArn,
      SCHEDULE_DLQ_ARN: this.lost.queueArn,
      WAKE_QUEUE_ARN: this.queue.queue.queueArn,
    };
  }

  /** May create schedules of this clinic's group that use this clinic's role, and nothing else of the scheduler. */
  grantCreate(role: Role): void {
    const { account, partition, region } = Stack.of(this);
    const schedules = `scheduler:${region}:${account}:schedule/${this.groupName}/*`;
    role.addToPolicy(
      new PolicyStatement({
        actions: ['scheduler:CreateSchedule'],
        resources: [`arn:${partition}:${schedules}`],
      }),
    );
    acknowledge(
      role,
      'Schedules are named when they are made, all in the group of this clinic.',
      `AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:${schedules}]`,
    );
    role.addToPolicy(
      new PolicyStatement({
        actions: ['iam:PassRole'],
        resources: [this.role.roleArn],
        conditions: { StringEquals: { 'iam:PassedToService': 'scheduler.amazonaws.com' } },
      }),
    );
  }
  /** May put what the table's stream could not deliver where the alarm stands. */
  grantLose(role: IGrantable): void {
    const allow = (actions: string[], resource: string): void => {
      role.grantPrincipal.addToPrincipalPolicy(new PolicyStatement({ actions, resources: [resource] }));
    };
    allow(['sqs:SendMessage'], this.lost.queueArn);
    allow(['kms:GenerateDataKey', 'kms:Decrypt'], this.key.keyArn);
  }
}
