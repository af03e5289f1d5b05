import { CfnBudget } from 'aws-cdk-lib/aws-budgets';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction as LambdaTarget } from 'aws-cdk-lib/aws-events-targets';
import { type IKey, Key } from 'aws-cdk-lib/aws-kms';
import { Code, LayerVersion } from 'aws-cdk-lib/aws-lambda';
import { Bucket, type IBucket } from 'aws-cdk-lib/aws-s3';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { StringParameter } from 'aws-cdk-lib/aws-ssm';
import { CfnOutput, Duration, RemovalPolicy, Stack } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import type { Clinic } from '../../shared/clinic/clinic.ts';
import type { Deployment } from '../../shared/clinic/deployment.ts';
import { customerKey } from '../customer-key.ts';
import { watchKey } from '../key-watch.ts';
import { clinicStackName, foundationParameters, ledgerTableName, optOutListName } from '../names.ts';
import { ClinicFunctions } from './clinic-functions.ts';
import { InboundMail } from './inbound-mail.ts';
import { InboundText } from './inbound-text.ts';
import { LedgerTable } from './ledger-table.ts';
import { TwoWayNumber } from './number.ts';
import { Operator } from './operator.ts';
import { Receipts } from './receipts.ts';
import { deadLetters } from './safe-queue.ts';
import { Sending } from './sending.ts';
import { StaffPool } from './staff-pool.ts';
import { Tape } from './tape.ts';
import { Vigil } from './vigil.ts';
import { WakeUps } from './wake-ups.ts';
import { WebDoors } from './web-doors.ts';

export type ClinicStackSettings = {
  readonly clinic: Clinic;
  readonly deployment: Deployment;
  /** Folder with all bundled functions. */
  readonly codeFolder: string;
  /** Folder with this clinic's settings as `clinic.json`. */
  readonly settingsFolder: string;
  /** Folder with the bundled handler of account settings. */
  readonly settingsCodeFolder: string;
};

/** How long one text or one mail may take to be read. */
const readWithin = Duration.seconds(30);

/** Everything one clinic has on AWS. */
export class ClinicStack extends Stack {
  constructor(scope: Construct, settings: ClinicStackSettings) {
    const { clinic, deployment } = settings;
    super(scope, clinicStackName(clinic.id), {
      stackName: clinicStackName(clinic.id),
      description: `Afterneedle for ${clinic.id}`,
      env: { account: deployment.account, region: deployment.region },
      terminationProtection: true,
      tags: { application: 'afterneedle', clinic: clinic.id },
    });
    const operator = new Operator(this, 'Operator', { email: clinic.operatorEmail, name: clinic.id });
    const key = this.keyOf(settings, operator);
    const ledger = new LedgerTable(this, 'Ledger', {
      key,
      tableName: ledgerTableName(clinic.id, deployment),
      restoredStreamArn: deployment.restoredTableStreamArn,
    });
    const wakeUps = new WakeUps(this, 'WakeUps', { key, operator, groupName: `afterneedle-${clinic.id}` });
    const texts = new InboundText(this, 'InboundText', { key, operator, readWithin });
    const mails = new InboundMail(this, 'InboundMail', {
      clinicId: clinic.id,
      key,
      operator,
      domain: clinic.mailDomain,
      accessLogs: this.accessLogs(),
      readWithin,
    });
    new Tape(this, 'Tape', { key, from: [texts, mails] });
    const failed = deadLetters(this, 'FailedEvents', {
      name: 'Events',
      key,
      operator,
      impact:
        'A run of the sweep or of the canary, or a delivery receipt, was lost; the next run makes good what it missed.',
      heading: 'A function fails',
    });
    const sending = new Sending(this, 'Sending', {
      deployment,
      optOutList: optOutListName(clinic.id),
      pagerTopicArn: clinic.pagerTopicArn,
      fromDomain: clinic.email.slice(clinic.email.indexOf('@') + 1),
    });
    const functions = new ClinicFunctions(this, 'Functions', {
      clinic,
      deployment,
      key,
      codeFolder: settings.codeFolder,
      settings: new LayerVersion(this, 'Settings', {
        code: Code.fromAsset(settings.settingsFolder),
        description: `The settings of ${clinic.id}`,
        removalPolicy: RemovalPolicy.DESTROY,
      }),
      ledger,
      wakeUps,
      texts,
      mails,
      failed,
      sending,
      staff: new StaffPool(this, 'Staff', { clinicId: clinic.id, publicUrl: clinic.publicUrl }),
      readWithin,
    });
    this.clock(functions, failed);
    new Receipts(this, 'Receipts', { recordReceipt: functions.recordReceipt.live, failed });
    new TwoWayNumber(this, 'Number', {
      clinicId: clinic.id,
      key,
      deployment,
      inbound: texts.topic,
      settingsCodeFolder: settings.settingsCodeFolder,
    });
    const doors = new WebDoors(this, 'Doors', {
      name: `afterneedle-${clinic.id}`,
      key,
      logDays: deployment.logDays,
      doors: functions.doors,
    });
    new CfnOutput(this, 'WebAddress', {
      value: doors.api.apiEndpoint,
      description: 'Where the clinic answers: its publicUrl, or what a domain of its own has to lead to',
    });
    new Vigil(this, 'Vigil', { clinicId: clinic.id, operator, doors, functions });
    this.budget(clinic, deployment);
  }

  /** What happens by the clock. */
  private clock(functions: ClinicFunctions, failed: IQueue): void {
    new Rule(this, 'EveryMinute', {
      schedule: Schedule.rate(Duration.minutes(1)),
      targets: [new LambdaTarget(functions.sweep.live, { deadLetterQueue: failed, retryAttempts: 1 })],
    });
    // The function itself knows when the clinic's day has come and whether it has flown already.
    new Rule(this, 'EveryHour', {
      schedule: Schedule.cron({ minute: '20' }),
      targets: [new LambdaTarget(functions.canary.live, { deadLetterQueue: failed, retryAttempts: 0 })],
    });
  }

  private keyOf({ clinic, deployment }: ClinicStackSettings, operator: Operator): IKey {
    if (deployment.ownKey === true) {
      const own = customerKey(this, 'Key', `Afterneedle: everything ${clinic.id} stores`);
      watchKey(this, own, operator);
      return own;
    }
    // The shared one is watched where it stands.
    const arn = StringParameter.valueForStringParameter(this, foundationParameters.keyArn);
    return Key.fromKeyArn(this, 'Key', arn);
  }

  private accessLogs(): IBucket {
    const name = StringParameter.valueForStringParameter(this, foundationParameters.accessLogBucket);
    return Bucket.fromBucketName(this, 'AccessLogs', name);
  }

  private budget(clinic: Clinic, { budgetDollars }: Deployment): void {
    new CfnBudget(this, 'Budget', {
      budget: {
        budgetName: `afterneedle-${clinic.id}`,
        budgetType: 'COST',
        timeUnit: 'MONTHLY',
        budgetLimit: { amount: budgetDollars, unit: 'USD' },
        costFilters: { TagKeyValue: [`user:clinic$${clinic.id}`] },
      },
      notificationsWithSubscribers: [50, 80, 100].map((threshold) => ({
        notification: {
          comparisonOperator: 'GREATER_THAN',
          notificationType: 'ACTUAL',
          threshold,
          thresholdType: 'PERCENTAGE',
        },
        subscribers: [{ subscriptionType: 'EMAIL', address: clinic.operatorEmail }],
      })),
    });
  }
}
