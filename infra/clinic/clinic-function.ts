import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import {
  Alias,
  Architecture,
  Code,
  type ILayerVersion,
  Function as LambdaFunction,
  Runtime,
} from 'aws-cdk-lib/aws-lambda';
import { LogGroup, type RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { type Duration, RemovalPolicy, Stack } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import type { FunctionName, VariableOf } from '../../functions/edge/environment.ts';
import { acknowledge } from '../acknowledge.ts';

/** What every function of one clinic shares. */
export type FunctionHouse = {
  readonly clinicId: string;
  readonly key: IKey;
  /** Where each bundled function has a folder of its own: who changes one deploys one. */
  readonly codeFolder: string;
  /** The clinic's settings as a file. */
  readonly settings: ILayerVersion;
  readonly logDays: RetentionDays;
};

export type ClinicFunctionSettings<Name extends FunctionName> = {
  readonly house: FunctionHouse;
  readonly name: Name;
  /** Exactly what the function reads, no more: the compiler compares the two. */
  readonly environment: Readonly<Record<VariableOf<Name>, string>>;
  readonly timeout: Duration;
  readonly memory: number;
  /** For what calls it without waiting: where events end that it could not take. */
  readonly failed?: IQueue;
  /** Kept for this function alone, so that nothing else can crowd it out. */
  readonly reserved?: number;
};

/** One function of `functions/` on AWS, with a role and a log of its own. What calls it calls its alias. */
export class ClinicFunction<Name extends FunctionName> extends Construct {
  readonly function: LambdaFunction;
  readonly live: Alias;
  readonly role: Role;

  constructor(scope: Construct, id: string, settings: ClinicFunctionSettings<Name>) {
    super(scope, id);
    const { house, name } = settings;
    const functionName = `afterneedle-${house.clinicId}-${name}`;
    const log = new LogGroup(this, 'Log', {
      logGroupName: `/aws/lambda/${functionName}`,
      encryptionKey: house.key,
      retention: house.logDays,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    this.role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    this.role.addToPolicy(
      new PolicyStatement({
        actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
        resources: [log.logGroupArn],
      }),
    );
    // What it is told stands encrypted, and it is the function's own role that opens it when it starts.
    this.role.addToPolicy(new PolicyStatement({ actions: ['kms:Decrypt'], resources: [house.key.keyArn] }));
    // The queue is encrypted, and Lambda writes to it in the function's name: the right to send alone would lose the event unheard.
    if (settings.failed !== undefined) {
      this.role.addToPolicy(
        new PolicyStatement({
          actions: ['kms:GenerateDataKey'],
          resources: [house.key.keyArn],
          conditions: {
            StringEquals: { 'kms:ViaService': `sqs.${Stack.of(this).region}.amazonaws.com` },
          },
        }),
      );
    }
    this.function = new LambdaFunction(this, 'Function', {
      functionName,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      code: Code.fromAsset(`${house.codeFolder}/${name}`),
      handler: `${name}.handler`,
      layers: [house.settings],
      role: this.role,
      logGroup: log,
      timeout: settings.timeout,
      memorySize: settings.memory,
      environment: { ...settings.environment },
      environmentEncryption: house.key,
      ...(settings.failed === undefined ? {} : { deadLetterQueue: settings.failed }),
      ...(settings.reserved === undefined ? {} : { reservedConcurrentExecutions: settings.reserved }),
    });
    this.live = new Alias(this, 'Live', { aliasName: 'live', version: this.function.currentVersion });
    acknowledge(
      this.role,
      'The policy belongs to this one role and goes with it.',
      'HIPAA.Security-IAMNoInlinePolicy',
    );
    acknowledge(
      this.function,
      'A trace would name what a log may not; durations are in the log lines, which carry ids alone.',
      'Serverless-LambdaTracing',
    );
    if (settings.failed === undefined) {
      acknowledge(
        this.function,
        'It is called by somebody who waits for the answer, or reads a queue or stream with a dead-letter queue of its own.',
        'HIPAA.Security-LambdaDLQ',
        'Serverless-LambdaDLQ',
      );
    }
    acknowledge(
      this.function,
      'Everything it talks to is a public endpoint of AWS reached over TLS with its own role; a network of its own adds a gateway to pay for and nothing to protect.',
      'HIPAA.Security-LambdaInsideVPC',
    );
    acknowledge(
      this.function,
      'Reserving takes from a small account what other clinics need; it is a switch in the clinic file, and pace is kept by the queues.',
      'HIPAA.Security-LambdaConcurrency',
    );
  }
}
