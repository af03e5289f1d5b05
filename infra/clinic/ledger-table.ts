import type {
  CreateTableCommandInput,
  GlobalSecondaryIndex,
  KeySchemaElement,
} from '@aws-sdk/client-dynamodb';
import {
  type Attribute,
  AttributeType,
  BillingMode,
  type ITable,
  ProjectionType,
  StreamViewType,
  Table,
  TableEncryption,
} from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement, type Role } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { RemovalPolicy, Stack } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { tableDefinition } from '../../functions/aws/table.ts';
import { acknowledge } from '../acknowledge.ts';

const recoveryDays = 35;

const attributeTypes = { S: AttributeType.STRING, N: AttributeType.NUMBER, B: AttributeType.BINARY } as const;

/** The keys of the table or of an index, as the adapter's own definition has them: the two cannot differ. */
const keysOf = (
  { AttributeDefinitions = [] }: CreateTableCommandInput,
  schema: readonly KeySchemaElement[] = [],
): { partitionKey: Attribute; sortKey: Attribute } => {
  const attribute = (role: 'HASH' | 'RANGE'): Attribute => {
    const name = schema.find((one) => one.KeyType === role)?.AttributeName ?? '';
    const type = AttributeDefinitions.find((one) => one.AttributeName === name)?.AttributeType ?? 'S';
    return { name, type: attributeTypes[type] };
  };
  return { partitionKey: attribute('HASH'), sortKey: attribute('RANGE') };
};

const addIndex = (table: Table, definition: CreateTableCommandInput, index: GlobalSecondaryIndex): void => {
  const { IndexName: indexName = '', KeySchema, Projection } = index;
  const nonKeyAttributes = Projection?.NonKeyAttributes;
  table.addGlobalSecondaryIndex({
    indexName,
    ...keysOf(definition, KeySchema),
    projectionType: nonKeyAttributes === undefined ? ProjectionType.KEYS_ONLY : ProjectionType.INCLUDE,
    ...(nonKeyAttributes === undefined ? {} : { nonKeyAttributes }),
  });
};

export type LedgerTableSettings = {
  readonly key: IKey;
  readonly tableName: string;
  /** Set where a restore left the table: the stack uses it and does not own it. */
  readonly restoredStreamArn: string | undefined;
};

/** The clinic's one table: kept when the stack goes, recoverable to any second of 35 days, never replicated (transactions are not). */
export class LedgerTable extends Construct {
  readonly table: ITable;
  private readonly key: IKey;
  private readonly indexNames: readonly string[];

  constructor(scope: Construct, id: string, settings: LedgerTableSettings) {
    super(scope, id);
    this.key = settings.key;
    const { GlobalSecondaryIndexes: indexes = [] } = tableDefinition(settings.tableName);
    this.indexNames = indexes.map(({ IndexName = '' }) => IndexName);
    this.table =
      settings.restoredStreamArn === undefined ? this.make(settings) : this.use(settings.restoredStreamArn);
  }

  private use(streamArn: string): ITable {
    const [tableArn = ''] = streamArn.split('/stream/');
    return Table.fromTableAttributes(this, 'Table', {
      tableArn,
      tableStreamArn: streamArn,
      encryptionKey: this.key,
    });
  }

  private make({ key, tableName }: LedgerTableSettings): Table {
    const definition = tableDefinition(tableName);
    const table = new Table(this, 'Table', {
      tableName,
      ...keysOf(definition, definition.KeySchema),
      billingMode: BillingMode.PAY_PER_REQUEST,
      encryption: TableEncryption.CUSTOMER_MANAGED,
      encryptionKey: key,
      pointInTimeRecoverySpecification: {
        pointInTimeRecoveryEnabled: true,
        recoveryPeriodInDays: recoveryDays,
      },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
      // Keys only: no word of a patient passes through the stream.
      stream: StreamViewType.KEYS_ONLY,
    });
    for (const index of definition.GlobalSecondaryIndexes ?? []) addIndex(table, definition, index);
    acknowledge(
      table,
      'Point-in-time recovery over 35 days is the backup; a second copy would hold the same words of patients elsewhere.',
      'HIPAA.Security-DynamoDBInBackupPlan',
    );
    return table;
  }

  /** May list what is due and read conversations. */
  grantRead(role: Role): void {
    const indexes = this.indexNames.map((name) => `${this.table.tableArn}/index/${name}`);
    this.allow(role, ['dynamodb:GetItem', 'dynamodb:Query'], indexes);
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
