import { Dashboard, Metric, SingleValueWidget, TextWidget } from 'aws-cdk-lib/aws-cloudwatch';
import { Rule } from 'aws-cdk-lib/aws-events';
import { SnsTopic } from 'aws-cdk-lib/aws-events-targets';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { BlockPublicAccess, Bucket, BucketEncryption, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import { CfnReceiptRuleSet } from 'aws-cdk-lib/aws-ses';
import { CfnProtectConfiguration } from 'aws-cdk-lib/aws-smsvoice';
import { StringParameter } from 'aws-cdk-lib/aws-ssm';
import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { getCountries } from 'libphonenumber-js/max/es6';
import type { Deployment } from '../../shared/clinic/deployment.ts';
import { SettingsFunction } from '../account-settings/settings-function.ts';
import { acknowledge } from '../acknowledge.ts';
import { Operator } from '../clinic/operator.ts';
import { customerKey } from '../customer-key.ts';
import { watchKey } from '../key-watch.ts';
import { foundationParameters, foundationStackName, receiptRuleSetName } from '../names.ts';

export type FoundationSettings = {
  readonly account: string;
  readonly region: string;
  /** Who hears of the account's own alarms. */
  readonly operatorEmail: string;
  /** Countries that may be texted from this account at all, as ISO codes. */
  readonly countries: readonly string[];
  /** US dollars of texts a month at which the operator hears of it: half and four fifths of the account's limit. */
  readonly textSpendAlarms: readonly number[];
  /** Who sends texts for the clinics here: each counts its own dollars. */
  readonly senders: readonly Deployment['sender'][];
  readonly settingsCodeFolder: string;
};

/** Telephone plans whose two letters ISO gives to no country. AWS takes ISO's alone; these stay open, and no text of ours goes there unasked. */
const noCountries: ReadonlySet<string> = new Set(['AC', 'TA', 'XK']);

/** Every country there is a telephone in: those of the clinics are open, the rest are shut. What is not named would be open. */
const countryRules = (open: readonly string[]): { countryCode: string; protectStatus: string }[] =>
  [...new Set<string>([...getCountries(), ...open])]
    .filter((countryCode) => !noCountries.has(countryCode))
    .sort()
    .map((countryCode) => ({
      countryCode,
      protectStatus: open.includes(countryCode) ? 'ALLOW' : 'BLOCK',
    }));

/** US dollars of texts since the month began. What End User Messaging sends itself SNS does not count. */
const spentThrough = (sender: Deployment['sender']): Metric =>
  new Metric({
    ...(sender === 'sns'
      ? { namespace: 'AWS/SNS', metricName: 'SMSMonthToDateSpentUSD' }
      : { namespace: 'AWS/SMSVoice', metricName: 'TextMessageMonthlySpend' }),
    statistic: 'Maximum',
    period: Duration.hours(1),
  });

/** What an account and Region has once, for all clinics in it. */
export class FoundationStack extends Stack {
  constructor(scope: Construct, settings: FoundationSettings) {
    const { account, region } = settings;
    super(scope, `${foundationStackName}-${account}-${region}`, {
      stackName: foundationStackName,
      description: 'Afterneedle: what the account and Region has once for all clinics',
      env: { account, region },
      terminationProtection: true,
      tags: { application: 'afterneedle' },
    });
    const key = customerKey(this, 'Key', 'Afterneedle: everything the clinics of this account store');
    key.addAlias('alias/afterneedle');
    const operator = new Operator(this, 'Operator', { email: settings.operatorEmail, name: 'foundation' });
    const accessLogs = new Bucket(this, 'AccessLogs', {
      encryption: BucketEncryption.S3_MANAGED,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      versioned: true,
      lifecycleRules: [{ expiration: Duration.days(365), noncurrentVersionExpiration: Duration.days(1) }],
      removalPolicy: RemovalPolicy.RETAIN,
    });
    // The buckets of mails are in other stacks, which cannot change this one's policy.
    accessLogs.addToResourcePolicy(
      new PolicyStatement({
        sid: 'AccessLogsOfMails',
        principals: [new ServicePrincipal('logging.s3.amazonaws.com')],
        actions: ['s3:PutObject'],
        resources: [`${accessLogs.bucketArn}/*`],
        conditions: { StringEquals: { 'aws:SourceAccount': account } },
      }),
    );
    acknowledge(
      accessLogs,
      'It is where the other buckets log to; it holds request lines and no words of patients, and the log service cannot write under a customer key.',
      'AwsSolutions-S1',
      'HIPAA.Security-S3BucketLoggingEnabled',
      'HIPAA.Security-S3BucketReplicationEnabled',
      'HIPAA.Security-S3DefaultEncryptionKMS',
    );
    new StringParameter(this, 'KeyArn', {
      parameterName: foundationParameters.keyArn,
      stringValue: key.keyArn,
    });
    new StringParameter(this, 'AccessLogBucket', {
      parameterName: foundationParameters.accessLogBucket,
      stringValue: accessLogs.bucketName,
    });

    const forAccount = new SettingsFunction(this, 'AccountSettings', {
      key,
      codeFolder: settings.settingsCodeFolder,
      statements: [
        new PolicyStatement({
          actions: ['ses:DescribeActiveReceiptRuleSet', 'ses:SetActiveReceiptRuleSet'],
          resources: ['*'],
        }),
        new PolicyStatement({
          actions: [
            'sms-voice:DescribeAccountAttributes',
            'sms-voice:SetAccountDefaultProtectConfiguration',
            'sms-voice:DeleteAccountDefaultProtectConfiguration',
          ],
          resources: ['*'],
        }),
      ],
    });
    const ruleSet = new CfnReceiptRuleSet(this, 'ReceiptRuleSet', { ruleSetName: receiptRuleSetName });
    const active = forAccount.set('ActiveRuleSet', 'Custom::ActiveReceiptRuleSet', {
      RuleSetName: receiptRuleSetName,
    });
    active.node.addDependency(ruleSet);
    const protect = new CfnProtectConfiguration(this, 'Countries', {
      deletionProtectionEnabled: true,
      countryRuleSet: {
        sms: countryRules(settings.countries),
      },
    });
    forAccount.set('DefaultCountries', 'Custom::DefaultProtectConfiguration', {
      ProtectConfigurationId: protect.attrProtectConfigurationId,
    });
    this.watch(operator, settings);
    watchKey(this, key, operator);
    this.draw(settings);
  }

  private watch(operator: Operator, { senders, textSpendAlarms }: FoundationSettings): void {
    for (const sender of senders)
      textSpendAlarms.forEach((dollars, n) => {
        operator.alarm(`TextSpend${n + 1} ${sender}`, {
          metric: spentThrough(sender),
          threshold: dollars,
          impact: `Texts of this month have cost ${dollars} dollars; when the account's limit is reached, no text goes out and pages travel by e-mail alone.`,
          heading: 'Texts are refused or too dear',
        });
      });
    const reputation = (metricName: string): Metric =>
      new Metric({ namespace: 'AWS/SES', metricName, statistic: 'Maximum', period: Duration.hours(1) });
    operator.alarm('MailBounces', {
      metric: reputation('Reputation.BounceRate'),
      threshold: 0.05,
      impact:
        'Too many mails bounce; when the service pauses the account, no patient is mailed and no page goes by mail.',
      heading: 'Mail reputation falls',
    });
    operator.alarm('MailComplaints', {
      metric: reputation('Reputation.ComplaintRate'),
      threshold: 0.001,
      impact:
        'Too many mails are reported as unwanted; when the service pauses the account, no page goes by mail.',
      heading: 'Mail reputation falls',
    });
    new Rule(this, 'RegistrationChanged', {
      description: 'A brand, campaign or number changed its registration status',
      eventPattern: { source: ['aws.sms-voice'], detailType: ['Registration Status Change'] },
      targets: [new SnsTopic(operator.topic, { deadLetterQueue: operator.undelivered })],
    });
  }

  private draw({ region, senders }: FoundationSettings): void {
    const dashboard = new Dashboard(this, 'Dashboard', { dashboardName: 'afterneedle' });
    dashboard.addWidgets(
      new TextWidget({
        markdown: `# Afterneedle, ${region}\nEach clinic's alarms say what they mean; RUNBOOK.md says what to do.`,
        width: 24,
        height: 2,
      }),
      new SingleValueWidget({
        title: 'Texts this month, US dollars',
        metrics: senders.map(spentThrough),
        width: 8,
      }),
      new SingleValueWidget({
        title: 'Mail bounces and complaints, share',
        metrics: [
          new Metric({ namespace: 'AWS/SES', metricName: 'Reputation.BounceRate', statistic: 'Maximum' }),
          new Metric({ namespace: 'AWS/SES', metricName: 'Reputation.ComplaintRate', statistic: 'Maximum' }),
        ],
        width: 8,
      }),
    );
  }
}
