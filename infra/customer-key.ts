import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { keyUsers } from './names.ts';

/**
 * A customer key that rotates and outlives its stack. The services that publish into encrypted topics may use it for this
 * account alone; into a topic under an AWS-managed key they could not publish at all.
 */
export const customerKey = (scope: Construct, id: string, description: string): Key => {
  const key = new Key(scope, id, {
    description,
    enableKeyRotation: true,
    pendingWindow: Duration.days(30),
    removalPolicy: RemovalPolicy.RETAIN,
  });
  const { account, region, partition } = Stack.of(scope);
  for (const service of keyUsers) {
    key.addToResourcePolicy(
      new PolicyStatement({
        sid: `Publish${service.replaceAll('-', '')}`,
        principals: [new ServicePrincipal(`${service}.amazonaws.com`)],
        actions: ['kms:GenerateDataKey*', 'kms:Decrypt'],
        resources: ['*'],
        conditions: { StringEquals: { 'aws:SourceAccount': account } },
      }),
    );
  }
  key.addToResourcePolicy(
    new PolicyStatement({
      sid: 'Logs',
      principals: [new ServicePrincipal(`logs.${region}.amazonaws.com`)],
      actions: ['kms:Encrypt', 'kms:Decrypt', 'kms:ReEncrypt*', 'kms:GenerateDataKey*', 'kms:Describe*'],
      resources: ['*'],
      conditions: {
        ArnLike: {
          'kms:EncryptionContext:aws:logs:arn': `arn:${partition}:logs:${region}:${account}:log-group:*`,
        },
      },
    }),
  );
  return key;
};
