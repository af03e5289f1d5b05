import { DatabaseSync } from 'node:sqlite';
import {
  CreateTableCommand,
  DeleteItemCommand,
  DeleteTableCommand,
  type DynamoDBClient,
  GetItemCommand,
  ScanCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dynamodbArchive } from '../../functions/aws/archive-dynamodb.ts';
import { dynamodbAuditTrail } from '../../functions/aws/audit-trail-dynamodb.ts';
import { dynamodbLedger, ledgerClient } from '../../functions/aws/ledger-dynamodb.ts';
import {
  conversationOfStateKey,
  dueIndexName,
  personalKey,
  recentIndexName,
  stateKey,
  tableDefinition,
} from '../../functions/aws/table.ts';
import { sqliteLedger } from '../../local/ledger-sqlite.ts';
import { answerDroppingProxy } from '../support/answer-dropping-proxy.ts';
import { commitOf, conversation, later } from '../support/commits.ts';
import { type DynamodbLocal, startDynamodbLocal, whyNoDynamodbLocal } from '../support/dynamodb-local.ts';
import { archiveContract } from './archive.contract.ts';
import { auditTrailContract } from './audit-trail.contract.ts';
import { ledgerContract } from './ledger.contract.ts';
import { playRandomly } from './ledger.random.ts';
import type { LedgerHarness } from './ledger-stage.ts';

const missing = await whyNoDynamodbLocal();
const { CI } = process.env;

if (missing !== undefined) {
  process.stderr.write(`\nSKIPPED: the DynamoDB ledger was NOT tested, because ${missing}.\n\n`);
}

if (missing !== undefined && CI === 'true') {
  test('DynamoDB Local must run where this is required', () => {
    expect(missing).toBeUndefined();
  });
}

const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
const taken = { key: 'session/1', value: 'conversation-a', guard: 'absent' } as const;

describe.skipIf(missing !== undefined)('on DynamoDB Local', () => {
  let server: DynamodbLocal;
  let client: DynamoDBClient;
  let tables = 0;

  beforeAll(async () => {
    server = await startDynamodbLocal();
    client = ledgerClient({
      endpoint: server.endpoint,
      region: 'us-east-1',
      credentials,
    });
  }, 330_000);
  afterAll(async () => {
    client?.destroy();
    await server?.stop();
  });

  const newTable = async (): Promise<string> => {
    tables += 1;
    const name = `clinic-${tables}`;
    await client.send(new CreateTableCommand(tableDefinition(name)));
    return name;
  };

  const harness = async (): Promise<LedgerHarness> => {
    const tableName = await newTable();
    return {
      ledger: dynamodbLedger({ client, tableName }),
      damage: async (id, state) => {
        await client.send(
          new UpdateItemCommand({
            TableName: tableName,
            Key: stateKey(id),
            UpdateExpression: 'SET #state = :state',
            ExpressionAttributeNames: { '#state': 'state' },
            ExpressionAttributeValues: { ':state': { S: state } },
          }),
        );
      },
      erase: async (id, version) => {
        await client.send(new DeleteItemCommand({ TableName: tableName, Key: personalKey(id, version) }));
      },
      close: async () => {
        await client.send(new DeleteTableCommand({ TableName: tableName }));
      },
    };
  };

  ledgerContract('the DynamoDB ledger', harness);

  archiveContract('the archive of a DynamoDB ledger', async () => {
    const tableName = await newTable();
    return {
      ledger: dynamodbLedger({ client, tableName }),
      archive: dynamodbArchive({ client, tableName }),
      close: async () => {
        await client.send(new DeleteTableCommand({ TableName: tableName }));
      },
    };
  });

  auditTrailContract('the DynamoDB audit trail', async () => {
    const tableName = await newTable();
    return {
      trail: dynamodbAuditTrail({ client, tableName }),
      close: async () => {
        await client.send(new DeleteTableCommand({ TableName: tableName }));
      },
    };
  });

  test('a conversation with nothing pending and no open case is not in the index at all', async () => {
    const tableName = await newTable();
    const ledger = dynamodbLedger({ client, tableName });
    const indexed = async () =>
      (await client.send(new ScanCommand({ TableName: tableName, IndexName: dueIndexName }))).Items;
    const [a, b] = [conversation('a'), conversation('b')];
    await ledger.commit(commitOf(a, 0));
    expect(await indexed()).toEqual([]);
    await ledger.commit(commitOf(a, 1, { nextDueAt: later(5) }));
    await ledger.commit(commitOf(b, 0, { urgent: true }));
    expect(await indexed()).toHaveLength(2);
    await ledger.commit(commitOf(a, 2));
    await ledger.commit(commitOf(b, 1));
    expect(await indexed()).toEqual([]);
  });

  test('the index and every key hold ids, and no word of a patient', async () => {
    const tableName = await newTable();
    const ledger = dynamodbLedger({ client, tableName });
    await ledger.commit(
      commitOf(conversation('a'), 0, {
        nextDueAt: later(1),
        pointers: [{ key: 'session/session-1', value: 'conversation-a', guard: 'absent' }],
      }),
    );
    const index = await client.send(new ScanCommand({ TableName: tableName, IndexName: dueIndexName }));
    expect(index.Items?.map((item) => Object.keys(item).toSorted())).toEqual([
      ['dueShard', 'nextDueAt', 'pk', 'sk'],
    ]);
    const recent = await client.send(new ScanCommand({ TableName: tableName, IndexName: recentIndexName }));
    expect(recent.Items?.map((item) => Object.keys(item).toSorted())).toEqual([
      ['active', 'pk', 'recentList', 'search', 'sk', 'version'],
    ]);
    const table = await client.send(new ScanCommand({ TableName: tableName }));
    expect(table.Items?.map(({ pk, sk }) => `${pk?.S} ${sk?.S}`).toSorted()).toEqual([
      'c/conversation-a e/0000000001',
      'c/conversation-a e/0000000001/personal',
      'c/conversation-a state',
      'p/session/session-1 pointer',
    ]);
    const waking = table.Items?.map(({ pk, sk }) => conversationOfStateKey(pk?.S ?? '', sk?.S ?? ''));
    expect(waking?.filter((id) => id !== undefined)).toEqual([conversation('a')]);
  });

  test('the history is never written over, even where the snapshot is gone', async () => {
    const tableName = await newTable();
    const ledger = dynamodbLedger({ client, tableName });
    const a = conversation('a');
    const first = commitOf(a, 0);
    await ledger.commit(first);
    await client.send(new DeleteItemCommand({ TableName: tableName, Key: stateKey(a) }));
    expect(await ledger.commit(commitOf(a, 0))).toBe('conflict');
    expect(await ledger.history(a, 0)).toMatchObject([{ version: 1, commitId: first.commitId }]);
  });

  test('what is personal of an event stands in its own item alone', async () => {
    const tableName = await newTable();
    const a = conversation('a');
    await dynamodbLedger({ client, tableName }).commit(commitOf(a, 0));
    await client.send(new DeleteItemCommand({ TableName: tableName, Key: stateKey(a) }));
    const { Items: items } = await client.send(new ScanCommand({ TableName: tableName }));
    const naming = items?.filter((item) => JSON.stringify(item).includes('+13035550188'));
    expect(naming?.map(({ sk }) => sk?.S)).toEqual(['e/0000000001/personal']);
  });

  test('what is due comes in order whatever shards it lies in', async () => {
    const tableName = await newTable();
    const ledger = dynamodbLedger({ client, tableName });
    const ids = Array.from({ length: 60 }, (_, n) => conversation(`n${n}`));
    for (const [n, id] of ids.entries()) await ledger.commit(commitOf(id, 0, { nextDueAt: later(n) }));
    expect(await ledger.due(later(1000), 1000)).toEqual(ids);
    expect(await ledger.due(later(1000), 45)).toEqual(ids.slice(0, 45));
    const table = await client.send(new ScanCommand({ TableName: tableName, IndexName: dueIndexName }));
    expect(new Set(table.Items?.map(({ dueShard }) => dueShard?.S)).size).toBe(4);
  });

  describe('when answers get lost', () => {
    const patience = async (): Promise<void> => {};
    const through = async (dropped: number) => {
      const tableName = await newTable();
      const proxy = await answerDroppingProxy(server.endpoint, dropped);
      const settings = { endpoint: proxy.endpoint, region: 'us-east-1', credentials };
      const flaky = dynamodbLedger({ client: ledgerClient(settings), tableName, backoff: patience });
      return { flaky, proxy, steady: dynamodbLedger({ client, tableName }) };
    };

    test('a commit whose answer is lost lands once and is committed', async () => {
      for (const dropped of [1, 3]) {
        const { flaky, proxy, steady } = await through(dropped);
        const commit = commitOf(conversation('a'), 0, { pointers: [taken] });
        expect(await flaky.commit(commit)).toBe('committed');
        expect(proxy.forwarded()).toBe(dropped + 1);
        expect(await steady.history(conversation('a'), 0)).toHaveLength(1);
        await proxy.stop();
      }
    });

    test('a commit whose every answer is lost is unknown, and committed when it is issued again', async () => {
      const { flaky, proxy, steady } = await through(4);
      const commit = commitOf(conversation('a'), 0, { pointers: [taken] });
      expect(await flaky.commit(commit)).toBe('unknown');
      expect((await steady.history(conversation('a'), 0)).map((one) => one.commitId)).toEqual([
        commit.commitId,
      ]);
      expect(await flaky.commit(commit)).toBe('committed');
      expect(await steady.history(conversation('a'), 0)).toHaveLength(1);
      await proxy.stop();
    });

    test('a rival of a commit whose answer was lost conflicts', async () => {
      const { flaky, proxy } = await through(4);
      expect(await flaky.commit(commitOf(conversation('a'), 0))).toBe('unknown');
      expect(await flaky.commit(commitOf(conversation('a'), 0))).toBe('conflict');
      await proxy.stop();
    });

    test('a read whose answer is lost is read again', async () => {
      const { flaky, proxy, steady } = await through(2);
      await steady.commit(commitOf(conversation('a'), 0));
      expect((await flaky.load(conversation('a')))?.version).toBe(1);
      await proxy.stop();
    });
  });

  test('many writers of one conversation, each deciding again after a conflict, lose no commit', async () => {
    const tableName = await newTable();
    const ledger = dynamodbLedger({ client, tableName });
    const a = conversation('a');
    const write = async (): Promise<void> => {
      for (let turn = 0; turn < 200; turn += 1) {
        const version = (await ledger.load(a))?.version ?? 0;
        if ((await ledger.commit(commitOf(a, version))) === 'committed') return;
      }
      throw new Error('never committed');
    };
    await Promise.all(Array.from({ length: 20 }, write));
    expect((await ledger.history(a, 0)).map((commit) => commit.version)).toEqual(
      Array.from({ length: 20 }, (_, n) => n + 1),
    );
  });

  test('a table that does not exist is an error, not an empty ledger', async () => {
    const ledger = dynamodbLedger({ client, tableName: 'no-such-table' });
    const gone = { name: 'WorldError', code: 'unexpected', retriable: false };
    await expect(ledger.load(conversation('a'))).rejects.toMatchObject(gone);
    await expect(ledger.commit(commitOf(conversation('a'), 0))).rejects.toMatchObject(gone);
  });

  test('DynamoDB and SQLite answer the same to random stories', async () => {
    const open = async () => {
      const tableName = await newTable();
      return [sqliteLedger(new DatabaseSync(':memory:')), dynamodbLedger({ client, tableName })] as const;
    };
    const played = await playRandomly(open, { seed: 20_261_122, stories: 40, stepsMax: 60 });
    expect(played).toBeGreaterThan(700);
  }, 120_000);

  test('a commit leaves exactly its own items', async () => {
    const tableName = await newTable();
    const a = conversation('a');
    await dynamodbLedger({ client, tableName }).commit(commitOf(a, 0, { nextDueAt: later(7), urgent: true }));
    const { Item: item } = await client.send(new GetItemCommand({ TableName: tableName, Key: stateKey(a) }));
    expect(item).toMatchObject({
      version: { N: '1' },
      dueShard: { S: 'urgent' },
      nextDueAt: { N: String(later(7)) },
    });
  });
});
