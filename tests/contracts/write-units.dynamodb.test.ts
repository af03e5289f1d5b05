import {
  type ConsumedCapacity,
  CreateTableCommand,
  DynamoDBClient,
  PutItemCommand,
} from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dynamodbLedger, ledgerClient } from '../../functions/aws/ledger-dynamodb.ts';
import { tableDefinition } from '../../functions/aws/table.ts';
import { routine } from '../../infra/ops/counted.ts';
import { countedCloud } from '../cost/counted-cloud.ts';
import { patient, routineEpisodes } from '../cost/episodes.ts';
import { bytesOf, type Item, writeUnitsOf } from '../cost/write-units.ts';
import { start } from '../functions/stage.ts';
import { clinicWith } from '../support/clinic.ts';
import { type DynamodbLocal, startDynamodbLocal, whyNoDynamodbLocal } from '../support/dynamodb-local.ts';

const missing = await whyNoDynamodbLocal();
const { CI } = process.env;

if (missing !== undefined) {
  process.stderr.write(
    `\nSKIPPED: write units were NOT compared with the service's, because ${missing}.\n\n`,
  );
}

if (missing !== undefined && CI === 'true') {
  test('DynamoDB Local must run where this is required', () => {
    expect(missing).toBeUndefined();
  });
}

const sum = (values: readonly (number | undefined)[]): number =>
  values.reduce<number>((total, value) => total + (value ?? 0), 0);

/** Of all that the client's commands may answer, what those of a table do. */
type Consumed = Pick<ConsumedCapacity, 'CapacityUnits' | 'GlobalSecondaryIndexes'>;
type Metered = {
  readonly command: string;
  readonly items: readonly Item[];
  readonly consumed: Consumed;
};

/** What the service says that each command consumed, and what a transaction was to put. */
const meter = (client: DynamoDBClient): readonly Metered[] => {
  const metered: Metered[] = [];
  client.middlewareStack.add(
    (next, { commandName: command = '' }) =>
      async (args) => {
        Object.assign(args.input, { ReturnConsumedCapacity: 'INDEXES' });
        const { output, ...answer } = await next(args);
        const said = 'ConsumedCapacity' in output ? [output.ConsumedCapacity ?? []].flat() : [];
        const puts = 'TransactItems' in args.input ? (args.input.TransactItems ?? []) : [];
        const items = puts.flatMap((one) =>
          'Put' in one && one.Put?.Item !== undefined ? [one.Put.Item] : [],
        );
        metered.push(
          ...said.flatMap((consumed) => ('CapacityUnits' in consumed ? [{ command, items, consumed }] : [])),
        );
        return { ...answer, output };
      },
    { step: 'initialize' },
  );
  return metered;
};

const plainTable = (name: string): CreateTableCommand =>
  new CreateTableCommand({
    TableName: name,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: [
      { AttributeName: 'pk', AttributeType: 'S' },
      { AttributeName: 'sk', AttributeType: 'S' },
    ],
    KeySchema: [
      { AttributeName: 'pk', KeyType: 'HASH' },
      { AttributeName: 'sk', KeyType: 'RANGE' },
    ],
  });

describe.skipIf(missing !== undefined)('an episode on DynamoDB Local', () => {
  let server: DynamodbLocal;
  let client: DynamoDBClient;
  /** Makes tables and weighs items, in no hurry. */
  let plain: DynamoDBClient;

  beforeAll(async () => {
    server = await startDynamodbLocal();
    const where = {
      endpoint: server.endpoint,
      region: 'us-east-1',
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    };
    client = ledgerClient(where);
    plain = new DynamoDBClient(where);
  }, 330_000);
  afterAll(async () => {
    client?.destroy();
    plain?.destroy();
    await server?.stop();
  });

  /** Puts items one after another, each over what stood under its key, and answers what each put should consume and did. */
  const putEach = async (tableName: string, items: readonly Item[]) => {
    await plain.send(plainTable(tableName));
    const standing = new Map<string, Item>();
    const units: { readonly counted: number; readonly consumed: number | undefined }[] = [];
    for (const item of items) {
      const key = `${item['pk']?.S} ${item['sk']?.S}`;
      const { ConsumedCapacity } = await plain.send(
        new PutItemCommand({ TableName: tableName, Item: { ...item }, ReturnConsumedCapacity: 'TOTAL' }),
      );
      // Alone, an item costs half of what it does in a transaction.
      const counted = writeUnitsOf({}, standing.get(key), item).table / 2;
      units.push({ counted, consumed: ConsumedCapacity?.CapacityUnits });
      standing.set(key, item);
    }
    return units;
  };

  test('reads and writes as many units as are counted, and scans nothing', async () => {
    const tableName = 'counted';
    await plain.send(new CreateTableCommand(tableDefinition(tableName)));
    const metered = meter(client);
    const cloud = countedCloud(clinicWith(), dynamodbLedger({ client, tableName }), start);
    await routineEpisodes(cloud, start, [patient(1)]);
    expect(cloud.counts()).toEqual(routine);
    expect(new Set(metered.map(({ command }) => command))).toEqual(
      new Set(['GetItemCommand', 'TransactWriteItemsCommand']),
    );
    const reads = metered.filter(({ command }) => command === 'GetItemCommand');
    expect(sum(reads.map(({ consumed }) => consumed.CapacityUnits))).toBe(routine.readUnits);

    const written = metered.filter(({ command }) => command === 'TransactWriteItemsCommand');
    const indexes = written.flatMap(({ consumed }) => Object.values(consumed.GlobalSecondaryIndexes ?? {}));
    // DynamoDB Local counts what a transaction writes to indexes twice, and what it writes to the table without looking at sizes:
    // those are compared item by item.
    expect(sum(indexes.map(({ CapacityUnits }) => CapacityUnits))).toBe(2 * routine.indexWriteUnits);
    const units = await putEach(
      'weighed',
      written.flatMap(({ items }) => items),
    );
    expect(units.map(({ consumed }) => consumed)).toEqual(units.map(({ counted }) => counted));
    expect(2 * sum(units.map(({ counted }) => counted))).toBe(routine.writeUnits - routine.indexWriteUnits);
  }, 60_000);

  test('an item of one kB to the byte, and one of a byte more', async () => {
    const item = (bytes: number): Item => {
      const bare: Item = {
        pk: { S: `item-${bytes}` },
        sk: { S: 'é' },
        at: { N: '1772470800000' },
        text: { S: '' },
      };
      return { ...bare, text: { S: 'x'.repeat(bytes - bytesOf(bare)) } };
    };
    const units = await putEach('edges', [1023, 1024, 1025, 2048, 2049].map(item));
    expect(units).toEqual([1, 1, 2, 2, 3].map((one) => ({ counted: one, consumed: one })));
  });
});
