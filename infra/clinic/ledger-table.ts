import {
  AttributeType,
  BillingMode,
  ProjectionType,
  StreamViewType,
  Table,
  TableEncryption,
} from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement, type Role } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { RemovalPolicy, Stack } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { dueIndexName } from '../../functions/aws/table.ts';
import { acknowledge } from '../acknowledge.ts';

const recoveryDays = 35;

/** The clinic's one table: kept when the stack goes, recoverable to any second of 35 days, never replicated (transactions are not). */
export class LedgerTable extends Construct {
  readonly table: Table;
  private readonly key: IKey;

  constructor(scope: Construct, id: string, settings: { readonly key: IKey; readonly tableName: string }) {
    super(scope, id);
    this.key = settings.key;
    this.table = new Table(this, 'Table', {
      tableName: settings.tableName,
      partitionKey: { name: 'pk', type: AttributeType.STRING },
      sortKey: { name: 'sk', type: AttributeType.STRING },
      billingMode: BillingMode.PAY_PER_REQUEST,
      encryption: TableEncryption.CUSTOMER_MANAGED,
      encryptionKey: settings.key,
      pointInTimeRecoverySpecification: {
        pointInTimeRecoveryEnabled: true,
        recoveryPeriodInDays: recoveryDays,
      },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
      // Keys only: no word of a patient passes through the stream.
      stream: StreamViewType.KEYS_ONLY,
    });
    this.table.addGlobalSecondaryIndex({
      indexName: dueIndexName,
      partitionKey: { name: 'dueShard', type: AttributeType.STRING },
      sortKey: { name: 'nextDueAt', type: AttributeType.NUMBER },
      projectionType: ProjectionType.KEYS_ONLY,
    });
    acknowledge(
      this.table,
      'Point-in-time recovery over 35 days is the backup; a second copy would hold the same words of patients elsewhere.',
      'HIPAA.Security-DynamoDBInBackupPlan',
    );
  }

  /** May list what is due and read conversations. */
  grantRead(role: Role): void {
    this.allow(
      role,
      ['dynamodb:GetItem', 'dynamodb:Query'],
      [`${this.table.tableArn}/index/${dueIndexName}`],
    );
    this.allowKey(role, ['kms:Decrypt', 'kms:DescribeKey']);
  }

  /** May read, and store what it decided: one transaction of puts. Nothing may delete or scan. */
  grantDecide(role: Role): void {
    this.grantRead(role);
    this.allow(role, ['dynamodb:PutItem'], []);
    this.allowKey(role, ['kms:Encrypt', 'kms:GenerateDataKey', 'kms:ReEncryptFrom', 'kms:ReEncryptTo']);
  }

  private allow(role: Role, actions: string[], indexes: string[]): void {
    const resources = [this.table.tableArn, ...indexes];
    role.addToPolicy(new PolicyStatement({ actions, resources }));
  }

  /** The table uses the key for whoever reads or writes it, and for nothing else. */
  private allowKey(role: Role, actions: string[]): void {
    role.addToPolicy(
      new PolicyStatement({
        actions,
        resources: [this.key.keyArn],
        conditions: { StringEquals: { 'kms:ViaService': `dynamodb.${Stack.of(this).region}.amazonaws.com` } },
      }),
    );
  }
}
