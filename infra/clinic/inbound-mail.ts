import { PolicyStatement, type Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { BlockPublicAccess, Bucket, BucketEncryption, type IBucket } from 'aws-cdk-lib/aws-s3';
import { CfnReceiptRule, EmailIdentity, Identity } from 'aws-cdk-lib/aws-ses';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { SqsSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { acknowledge, acknowledgeWarning, nameOf } from '../acknowledge.ts';
import { receiptRuleSetName } from '../names.ts';
import { printDnsRecords } from './dns-records.ts';
import type { Operator } from './operator.ts';
import { SafeQueue } from './safe-queue.ts';

/** Mails are kept this long once they are stored as replies: long enough to read one again by hand. */
const keptFor = Duration.days(30);

export type InboundMailSettings = {
  readonly clinicId: string;
  readonly key: IKey;
  readonly operator: Operator;
  /** Everything addressed to this domain is a reply. */
  readonly domain: string;
  readonly accessLogs: IBucket;
  readonly readWithin: Duration;
};

/**
 * From the mail domain to the queue that `receive-email` reads: the mail goes to a bucket (up to 40 MB; a phone's photo decides
 * it), its verdicts and its place to the queue.
 */
export class InboundMail extends Construct {
  readonly bucket: Bucket;
  readonly topic: Topic;
  readonly queue: SafeQueue;
  private readonly key: IKey;

  constructor(scope: Construct, id: string, settings: InboundMailSettings) {
    super(scope, id);
    this.key = settings.key;
    const { account, partition, region } = Stack.of(this);
    const ruleName = `afterneedle-${settings.clinicId}`;
    const ruleArn = `arn:${partition}:ses:${region}:${account}:receipt-rule-set/${receiptRuleSetName}:receipt-rule/${ruleName}`;
    const fromRule = {
      StringEquals: { 'aws:SourceAccount': account },
      ArnEquals: { 'aws:SourceArn': ruleArn },
    };
    this.bucket = this.mails(settings);
    const writing = new PolicyStatement({
      sid: 'ReceivedMail',
      principals: [new ServicePrincipal('ses.amazonaws.com')],
      actions: ['s3:PutObject'],
      resources: [`${this.bucket.bucketArn}/*`],
      conditions: fromRule,
    });
    this.bucket.addToResourcePolicy(writing);
    // The service receives for domains that have been proved ours.
    const domain = new EmailIdentity(this, 'Domain', { identity: Identity.domain(settings.domain) });
    printDnsRecords(this, `DNS of ${settings.domain}, for replies by mail`, domain, {
      name: settings.domain,
      type: 'MX',
      value: `10 inbound-smtp.${region}.amazonaws.com`,
    });
    const words = {
      impact:
        'Replies of patients by e-mail, red flags among them, are not triaged and unsubscribing by mail is not heard.',
      heading: 'Mails are not read',
    } as const;
    this.queue = new SafeQueue(this, 'MailQueue', {
      key: settings.key,
      operator: settings.operator,
      ...words,
      name: 'Mails',
      visibility: Duration.seconds(settings.readWithin.toSeconds() * 6),
      oldestMax: Duration.minutes(2),
    });
    this.topic = new Topic(this, 'Topic', { masterKey: settings.key, enforceSSL: true });
    this.topic.addToResourcePolicy(
      new PolicyStatement({
        sid: 'ReceivedMail',
        principals: [new ServicePrincipal('ses.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [this.topic.topicArn],
        conditions: fromRule,
      }),
    );
    this.topic.addSubscription(
      new SqsSubscription(this.queue.queue, { rawMessageDelivery: false, deadLetterQueue: this.queue.dead }),
    );
    const rule = new CfnReceiptRule(this, 'Rule', {
      ruleSetName: receiptRuleSetName,
      rule: {
        name: ruleName,
        enabled: true,
        recipients: [settings.domain],
        // Without scanning there are no verdicts.
        scanEnabled: true,
        tlsPolicy: 'Optional',
        // No key named here: that would encrypt in a way only two languages can read. The bucket's own key does it.
        actions: [
          {
            s3Action: {
              bucketName: this.bucket.bucketName,
              objectKeyPrefix: 'in/',
              topicArn: this.topic.topicArn,
            },
          },
        ],
      },
    });
    rule.node.addDependency(this.bucket, this.topic);
  }

  /** Where the service puts what it receives, for a month. */
  private mails(settings: InboundMailSettings): Bucket {
    const bucket = new Bucket(this, 'Mails', {
      encryption: BucketEncryption.KMS,
      encryptionKey: settings.key,
      bucketKeyEnabled: true,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      enforceSSL: true,
      versioned: true,
      serverAccessLogsBucket: settings.accessLogs,
      serverAccessLogsPrefix: `mails-${settings.clinicId}/`,
      lifecycleRules: [{ expiration: keptFor, noncurrentVersionExpiration: Duration.days(1) }],
      removalPolicy: RemovalPolicy.RETAIN,
    });
    acknowledge(
      bucket,
      'A mail is stored as a reply within a minute and recoverable there; this copy is transient.',
      'HIPAA.Security-S3BucketReplicationEnabled',
    );
    acknowledgeWarning(
      bucket,
      'The foundation, whose bucket it is, lets the log service write the logs of every bucket of the account.',
      '@aws-cdk/aws-s3:accessLogsPolicyNotAdded',
    );
    return bucket;
  }

  /** May read mails that have come in, and nothing else of the bucket. */
  grantRead(role: Role): void {
    const mails = `${this.bucket.bucketArn}/in/*`;
    role.addToPolicy(new PolicyStatement({ actions: ['s3:GetObject'], resources: [mails] }));
    role.addToPolicy(
      new PolicyStatement({
        actions: ['kms:Decrypt'],
        resources: [this.key.keyArn],
        conditions: { StringEquals: { 'kms:ViaService': `s3.${Stack.of(this).region}.amazonaws.com` } },
      }),
    );
    acknowledge(
      role,
      'Mails are named by the service that receives them, all below one prefix.',
      `AwsSolutions-IAM5[Resource::<${nameOf(this.bucket)}.Arn>/in/*]`,
    );
  }
}
