import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { CfnOptOutList, CfnResourcePolicy } from 'aws-cdk-lib/aws-smsvoice';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { RemovalPolicy, Stack } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import type { Deployment } from '../../shared/clinic/deployment.ts';
import { SettingsFunction } from '../account-settings/settings-function.ts';
import { optOutListName } from '../names.ts';

export type NumberSettings = {
  readonly clinicId: string;
  readonly key: IKey;
  readonly deployment: Deployment;
  readonly inbound: ITopic;
  readonly settingsCodeFolder: string;
};

/**
 * The clinic's two-way number as we need it: what patients text comes to us, STOP included. The number itself belongs to a person,
 * never to a stack. While texts are off there is the list of opt-outs alone.
 */
export class TwoWayNumber extends Construct {
  constructor(scope: Construct, id: string, settings: NumberSettings) {
    super(scope, id);
    const { numberArn, sender } = settings.deployment;
    const { account, partition, region } = Stack.of(this);
    // Moving a number to another list brings back people who had opted out: the name is for ever and the list outlives the stack.
    const optOuts = new CfnOptOutList(this, 'OptOuts', {
      optOutListName: optOutListName(settings.clinicId),
    });
    optOuts.applyRemovalPolicy(RemovalPolicy.RETAIN);
    if (numberArn === undefined) return;
    const set = new SettingsFunction(this, 'Settings', {
      key: settings.key,
      codeFolder: settings.settingsCodeFolder,
      statements: [
        new PolicyStatement({
          actions: ['sms-voice:DescribePhoneNumbers', 'sms-voice:UpdatePhoneNumber'],
          resources: [numberArn],
        }),
        new PolicyStatement({
          actions: ['sms-voice:UpdatePhoneNumber'],
          resources: [
            `arn:${partition}:sms-voice:${region}:${account}:opt-out-list/${optOuts.optOutListName}`,
          ],
        }),
      ],
    });
    const applied = set.set('Number', 'Custom::NumberSettings', {
      NumberArn: numberArn,
      TopicArn: settings.inbound.topicArn,
      OptOutListName: optOutListName(settings.clinicId),
    });
    applied.node.addDependency(optOuts, settings.inbound);
    if (sender === 'sns') {
      // Even in one account SNS may send from a number only when the number says so.
      new CfnResourcePolicy(this, 'SendFrom', {
        resourceArn: numberArn,
        policyDocument: {
          Version: '2012-10-17',
          Statement: [
            {
              Sid: 'SnsSends',
              Effect: 'Allow',
              Principal: { Service: 'sns.amazonaws.com' },
              Action: 'sms-voice:SendTextMessage',
              Resource: numberArn,
              Condition: { StringEquals: { 'aws:SourceAccount': account } },
            },
          ],
        },
      });
    }
  }
}
