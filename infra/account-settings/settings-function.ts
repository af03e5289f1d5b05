import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Architecture, Code, Function as LambdaFunction, Runtime } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { CustomResource, Duration, RemovalPolicy } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { acknowledge } from '../acknowledge.ts';

export type SettingsFunctionSettings = {
  readonly key: IKey;
  /** Folder with the bundled handler. */
  readonly codeFolder: string;
  /** Exactly what the settings of this stack call. */
  readonly statements: readonly PolicyStatement[];
};

/** Lambda tries three times, over six minutes. What has not answered by then never will, and CloudFormation would wait for an hour. */
const answersWithin = Duration.minutes(10);

/** The function behind the custom resources of one stack: the few settings that CloudFormation has no resource for. */
export class SettingsFunction extends Construct {
  private readonly function: LambdaFunction;

  constructor(scope: Construct, id: string, settings: SettingsFunctionSettings) {
    super(scope, id);
    const log = new LogGroup(this, 'Log', {
      encryptionKey: settings.key,
      retention: RetentionDays.ONE_MONTH,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    role.addToPolicy(
      new PolicyStatement({
        actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
        resources: [log.logGroupArn],
      }),
    );
    for (const statement of settings.statements) role.addToPolicy(statement);
    this.function = new LambdaFunction(this, 'Function', {
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      code: Code.fromAsset(settings.codeFolder),
      handler: 'handler.handler',
      role,
      logGroup: log,
      timeout: Duration.minutes(1),
      memorySize: 256,
    });
    acknowledge(
      role,
      'The policy belongs to this one role and goes with it.',
      'HIPAA.Security-IAMNoInlinePolicy',
    );
    acknowledge(
      role,
      'These settings are of the account and have no ARN of their own to name.',
      'AwsSolutions-IAM5[Resource::*]',
    );
    acknowledge(
      this.function,
      'It runs while a stack is deployed, and CloudFormation waits for its answer: a failure fails the deployment.',
      'HIPAA.Security-LambdaDLQ',
      'HIPAA.Security-LambdaConcurrency',
      'HIPAA.Security-LambdaInsideVPC',
      'Serverless-LambdaDLQ',
      'Serverless-LambdaTracing',
    );
  }

  set(
    id: string,
    resourceType: `Custom::${string}`,
    properties: Readonly<Record<string, string>>,
  ): CustomResource {
    return new CustomResource(this, id, {
      resourceType,
      serviceToken: this.function.functionArn,
      serviceTimeout: answersWithin,
      properties: { ...properties },
    });
  }
}
