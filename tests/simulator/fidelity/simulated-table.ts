import type {
  GetItemCommandInput,
  GetItemCommandOutput,
  QueryCommandInput,
  QueryCommandOutput,
  TransactWriteItemsCommandInput,
  TransactWriteItemsCommandOutput,
} from '@aws-sdk/client-dynamodb';
import type { Item } from './items.ts';
import { queryOf } from './query.ts';
import { assertKnown, shelfOf, type TableSettings } from './shelf.ts';
import { transactionsOf } from './transactions.ts';

export type Request = GetItemCommandInput | QueryCommandInput | TransactWriteItemsCommandInput;
export type Answer = GetItemCommandOutput | QueryCommandOutput | TransactWriteItemsCommandOutput;

/**
 * One DynamoDB table in memory, at the level of `client.send`: the three commands that the ledger's adapter uses, with the answers and
 * errors of the service. What it does not know it refuses loudly. DynamoDB Local answers the same to random commands; a test compares.
 */
export type SimulatedTable = {
  /** Answers at once, and throws what the service would. */
  answer(request: Request): Answer;
  /** Puts one item, or takes it away, behind the back of whoever uses the table. */
  put(item: Item): void;
  remove(key: Item): void;
  item(key: Item): Item | undefined;
};

export const isTransaction = (request: Request): request is TransactWriteItemsCommandInput =>
  'TransactItems' in request;
const isQuery = (request: Request): request is QueryCommandInput => 'KeyConditionExpression' in request;

export const simulatedTable = (settings: TableSettings): SimulatedTable => {
  const shelf = shelfOf(settings);
  const transact = transactionsOf(shelf, settings.written ?? (() => undefined));
  const query = queryOf(shelf, settings.pageBytes ?? 1024 * 1024);
  const get = (input: GetItemCommandInput): GetItemCommandOutput => {
    assertKnown('GetItem', input, ['TableName', 'Key', 'ConsistentRead']);
    shelf.assertHere(input.TableName);
    const item = shelf.item(input.Key ?? {});
    return { $metadata: {}, ...(item === undefined ? {} : { Item: item }) };
  };
  return {
    answer: (request) => {
      if (isTransaction(request)) return transact(request);
      return isQuery(request) ? query(request) : get(request);
    },
    put: shelf.write,
    remove: shelf.remove,
    item: shelf.item,
  };
};
