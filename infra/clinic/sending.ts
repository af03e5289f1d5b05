import { PolicyStatement, type Role } from 'aws-cdk-lib/aws-iam';
import { EmailIdentity, Identity } from 'aws-cdk-lib/aws-ses';
import { Stack } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import type { Deployment } from '../../shared/clinic/deployment.ts';
import { printDnsRecords } from './dns-records.ts';

export type SendingSettings = {
  readonly deployment: Deployment;
  /** The domain of the clinic's own mailbox. */
  readonly fromDomain: string;
  /** The clinic's list of numbers that the carrier holds back. */
  readonly optOutList: string;
  /** The clinic's own pager, where it has one. */
  readonly pagerTopicArn: string | undefined;
};

/** SNS has End User Messaging do it, in the name of whoever asked: what it may there it may by SNS alone. */
const onlyBySns = { StringEquals: { 'aws:CalledViaLast': 'sns.amazonaws.com' } };

/** What the one sender needs: the mail identity of the clinic, and the right to text and to mail. */
export class Sending extends Construct {
  private readonly identity: EmailIdentity;
  private readonly deployment: Deployment;
  private readonly optOutList: string;
  private readonly pagerTopicArn: string | undefined;

  constructor(
    scope: Construct,
    id: string,
    { deployment, fromDomain, optOutList, pagerTopicArn }: SendingSettings,
  ) {
    super(scope, id);
    this.deployment = deployment;
    this.optOutList = optOutList;
    this.pagerTopicArn = pagerTopicArn;
    const bounces = `bounce.${fromDomain}`;
    this.identity = new EmailIdentity(this, 'Identity', {
      identity: Identity.domain(fromDomain),
      mailFromDomain: bounces,
    });
    printDnsRecords(
      this,
      `DNS of ${fromDomain}, for mail that is sent`,
      this.identity,
      { name: bounces, type: 'MX', value: `10 feedback-smtp.${Stack.of(this).region}.amazonses.com` },
      { name: bounces, type: 'TXT', value: '"v=spf1 include:amazonses.com ~all"' },
    );
  }

  /** May read what the carrier holds back for the clinic's number, and change it. */
  grantCompareOptOuts(role: Role): void {
    if (this.deployment.numberArn === undefined) return;
    const { account, partition, region } = Stack.of(this);
    role.addToPolicy(
      new PolicyStatement({
        actions: [
          'sms-voice:DescribeOptedOutNumbers',
          'sms-voice:PutOptedOutNumber',
          'sms-voice:DeleteOptedOutNumber',
        ],
        resources: [`arn:${partition}:sms-voice:${region}:${account}:opt-out-list/${this.optOutList}`],
      }),
    );
  }

  /** Only the role of `wake` is ever given this. */
  grantSend(role: Role): void {
    const allow = (statement: PolicyStatement): void => {
      role.addToPolicy(statement);
    };
    allow(
      new PolicyStatement({
        actions: ['ses:SendEmail'],
        resources: [this.identity.emailIdentityArn],
      }),
    );
    if (this.pagerTopicArn !== undefined)
      allow(new PolicyStatement({ actions: ['sns:Publish'], resources: [this.pagerTopicArn] }));
    const { numberArn, sender } = this.deployment;
    if (numberArn === undefined) return;
    if (sender === 'end-user-messaging') {
      allow(new PolicyStatement({ actions: ['sms-voice:SendTextMessage'], resources: [numberArn] }));
      return;
    }
    const { partition } = Stack.of(this);
    // A telephone has no ARN: everything but topics is what is left to name.
    allow(new PolicyStatement({ actions: ['sns:Publish'], notResources: [`arn:${partition}:sns:*:*:*`] }));
    allow(
      new PolicyStatement({
        actions: ['sms-voice:SendTextMessage'],
        resources: [numberArn],
        conditions: onlyBySns,
      }),
    );
  }
}
