import {
  type AttributeValue,
  DynamoDBClient,
  type DynamoDBClientConfig,
  GetItemCommand,
  QueryCommand,
  type QueryCommandInput,
} from '@aws-sdk/client-dynamodb';
import { assert } from '../../shared/kernel/assert.ts';
import { type ConversationId, commitId } from '../../shared/kernel/brand.ts';
import { type Instant, instant } from '../../shared/kernel/instant.ts';
import { together } from '../../shared/kernel/together.ts';
import type { Ledger, Pointer, Stored, StoredCommit } from '../ports/ledger.ts';
import { decodeEvents, decodeSnapshot, unreadable } from '../ports/ledger-records.ts';
import { commitTo } from './commit-dynamodb.ts';
import { listsOf } from './lists-dynamodb.ts';
import { type Backoff, type Retries, retryingReads } from './retry.ts';
import {
  calmShards,
  commitKey,
  commitSortKey,
  conversationOfStateKey,
  dueIndexName,
  type Key,
  lastCommitSortKey,
  neverDue,
  partitionOf,
  pointerKey,
  stateKey,
  urgentShard,
} from './table.ts';
import type { TableClient } from './table-client.ts';

/**
 * The client the ledger is made for: it tries once and gives up in time, since the adapter itself knows what
 * may be tried again and the sender's lease counts on an early answer.
 */
export const ledgerClient = (settings: DynamoDBClientConfig = {}): DynamoDBClient =>
  new DynamoDBClient({
    ...settings,
    maxAttempts: 1,
    requestHandler: {
      connectionTimeout: 1000,
      requestTimeout: 2500,
      throwOnRequestTimeout: true,
      socketTimeout: 2500,
    },
  });

/** A table of `tableDefinition`, and how patient the adapter is with it. */
export type DynamodbLedgerSettings = {
  readonly client: TableClient;
  readonly tableName: string;
  readonly backoff?: Backoff;
};

type Item = Readonly<Record<string, AttributeValue>>;

/** Far above what a clinic stores: a query that needs more pages than this goes in circles. */
const pagesMax = 10_000;

/** How many conversations a search looks at before it asks whether it has found enough: a common name is found on the first page. */
const searchedAtOnce = 2000;

/** Keeps conversations in one DynamoDB table, one transaction per decision. */
export const dynamodbLedger = (settings: DynamodbLedgerSettings): Ledger => {
  const { client, tableName } = settings;
  const retries: Retries = retryingReads(settings.backoff);

  const get = async (key: Key): Promise<Item | undefined> => {
    const command = new GetItemCommand({ TableName: tableName, Key: key, ConsistentRead: true });
    return (await retries(() => client.send(command))).Item;
  };

  /**
   * Every item of a query in order, page after page, until there are `limit` or no more. `pageSize` says how many a page may look
   * at: of a filtered query most are not found.
   */
  const query = async (
    input: Omit<QueryCommandInput, 'TableName'>,
    limit = Infinity,
    pageSize: (found: number) => number | undefined = (found) =>
      Number.isFinite(limit) ? limit - found : undefined,
  ): Promise<readonly Item[]> => {
    const items: Item[] = [];
    let from: Record<string, AttributeValue> | undefined;
    for (let page = 0; page < pagesMax; page += 1) {
      const command = new QueryCommand({
        ...input,
        TableName: tableName,
        ExclusiveStartKey: from,
        Limit: pageSize(items.length),
      });
      const answer = await retries(() => client.send(command));
      items.push(...(answer.Items ?? []));
      from = answer.LastEvaluatedKey;
      if (from === undefined || items.length >= limit) return items;
    }
    assert(false, 'a query of the ledger never ends');
    return items;
  };

  const shard = (name: string, until: number, limit: number): Promise<readonly Item[]> =>
    query(
      {
        IndexName: dueIndexName,
        KeyConditionExpression: 'dueShard = :shard AND nextDueAt <= :until',
        ExpressionAttributeValues: { ':shard': { S: name }, ':until': { N: String(until) } },
      },
      limit,
    );

  return {
    load: async (id) => {
      const item = await get(stateKey(id));
      return item === undefined ? undefined : storedOf(id, item);
    },
    commit: (commit) =>
      commitTo(
        {
          client,
          tableName,
          backoff: settings.backoff,
          commitIdAt: async (id, version) => {
            const { commitId: standing } = (await get(commitKey(id, version))) ?? {};
            return standing?.S;
          },
        },
        commit,
      ),
    find: async (key) => {
      const item = await get(pointerKey(key));
      return item === undefined ? undefined : pointerOf(item);
    },
    due: (now, limit) => dueOf(shard, now, limit),
    withOpenCase: async (limit) => idsOf(await shard(urgentShard, neverDue, limit)),
    ...listsOf(query, (input, enough) => query(input, enough, () => searchedAtOnce)),
    history: async (id, afterVersion) =>
      commitsOf(
        id,
        await query({
          ConsistentRead: true,
          KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
          ExpressionAttributeValues: {
            ':pk': { S: partitionOf(id) },
            ':from': { S: commitSortKey(afterVersion + 1) },
            ':to': { S: lastCommitSortKey },
          },
        }),
      ),
  };
};

/**
 * Open cases first, then the rest by due time. The index lags, so a conversation on its way between shards
 * may show twice.
 */
const dueOf = async (
  shard: (name: string, until: number, limit: number) => Promise<readonly Item[]>,
  now: Instant,
  limit: number,
): Promise<readonly ConversationId[]> => {
  const urgent = await shard(urgentShard, now, limit);
  if (urgent.length >= limit) return idsOf(urgent);
  const shards = await together(calmShards.map((name) => shard(name, now, limit)));
  const calm = shards.flat().sort((a, b) => dueAtOf(a) - dueAtOf(b));
  return [...new Set(idsOf([...urgent, ...calm]))].slice(0, limit);
};

const dueAtOf = ({ nextDueAt }: Item): number => Number(nextDueAt?.N);

const idsOf = (items: readonly Item[]): readonly ConversationId[] =>
  items.flatMap(({ pk, sk }) => {
    const id = conversationOfStateKey(pk?.S ?? '', sk?.S ?? '');
    return id === undefined ? [] : [id];
  });

const storedOf = (id: ConversationId, item: Item): Stored => ({
  state: decodeSnapshot(id, text(id, item, 'state')),
  version: number(id, item, 'version'),
  commitId: commitId(text(id, item, 'commitId')),
});

const pointerOf = (item: Item): Pointer => {
  const { freeFrom } = item;
  const value = text('of a pointer', item, 'value');
  return freeFrom === undefined ? { value } : { value, freeFrom: instant(Number(freeFrom.N)) };
};

/** Joins each commit with its personal parts, which a page may have brought apart from it. */
const commitsOf = (id: ConversationId, items: readonly Item[]): readonly StoredCommit[] => {
  const personal = new Map(
    items
      .filter((item) => 'personal' in item)
      .map((item) => [number(id, item, 'version'), text(id, item, 'personal')]),
  );
  return items
    .filter((item) => !('personal' in item))
    .map((item) => {
      const version = number(id, item, 'version');
      return {
        version,
        commitId: commitId(text(id, item, 'commitId')),
        at: instant(number(id, item, 'at')),
        events: decodeEvents(id, text(id, item, 'events'), personal.get(version)),
      };
    });
};

const text = (id: string, item: Item, attribute: string): string => {
  const value = item[attribute]?.S;
  if (value === undefined) throw unreadable(id, `${attribute} is no text`);
  return value;
};

const number = (id: string, item: Item, attribute: string): number => {
  const value = Number(item[attribute]?.N ?? Number.NaN);
  if (!Number.isFinite(value)) throw unreadable(id, `${attribute} is no number`);
  return value;
};
