import { isDeepStrictEqual } from 'node:util';
import {
  type CancellationReason,
  IdempotentParameterMismatchException,
  type Put,
  TransactionCanceledException,
  type TransactWriteItemsCommandInput,
  type TransactWriteItemsCommandOutput,
} from '@aws-sdk/client-dynamodb';
import { minute } from '../../../shared/kernel/instant.ts';
import { assertSubstitutes, expressionOf, isTrueOf } from './expressions.ts';
import { primaryOf } from './index-view.ts';
import { type Item, invalid, normal, sizeOf, unknownHere } from './items.ts';
import { assertKnown, type Shelf } from './shelf.ts';

/** The service's limits, as it documents them. */
const itemsMax = 100;
const itemBytesMax = 400 * 1024;
const transactionBytesMax = 4 * 1024 * 1024;
const hashBytesMax = 2048;
const rangeBytesMax = 1024;
const tokenHolds = 10 * minute;

type Wanted = { readonly item: Item; readonly put: Put };

const itemOf = (shelf: Shelf, put: Put): Item => {
  const given = Object.entries(put.Item ?? {});
  const item: Item = Object.fromEntries(given.map(([name, value]) => [name, normal(value)]));
  const { own, indexes } = shelf;
  for (const name of [own.hash, own.range])
    if (item[name]?.S === undefined) throw invalid(`the key has no text ${name}`);
  for (const name of [own, ...indexes].flatMap(({ hash, range }) => [hash, range]))
    if (item[name]?.S === '') throw invalid(`the key attribute ${name} is an empty string`);
  if (sizeOf(item) > itemBytesMax) throw invalid('Item size has exceeded the maximum allowed size');
  return item;
};

const putsOf = (input: TransactWriteItemsCommandInput): readonly Put[] => {
  const actions = input.TransactItems ?? [];
  if (actions.length === 0) throw invalid('Member must have length greater than or equal to 1');
  if (actions.length > itemsMax) throw invalid('Member must have length less than or equal to 100');
  return actions.map(({ Put: put, ...others }) => {
    if (put === undefined) throw unknownHere(`${Object.keys(others)[0]} in a transaction`);
    assertKnown('Put', put, [
      'TableName',
      'Item',
      'ConditionExpression',
      'ExpressionAttributeNames',
      'ExpressionAttributeValues',
    ]);
    return put;
  });
};

const wantedOf = (shelf: Shelf, puts: readonly Put[]): readonly Wanted[] => {
  const wanted = puts.map((put): Wanted => {
    shelf.assertHere(put.TableName);
    const { ConditionExpression: condition } = put;
    assertSubstitutes(condition === undefined ? [] : [expressionOf(condition)], put);
    return { item: itemOf(shelf, put), put };
  });
  const bytes = wanted.reduce((sum, { item }) => sum + sizeOf(item), 0);
  if (bytes > transactionBytesMax) throw invalid('Transaction payload size cannot exceed 4MB');
  const own = wanted.map(({ item }) => primaryOf(item, shelf.own));
  if (new Set(own).size !== own.length)
    throw invalid('Transaction request cannot include multiple operations on one item');
  return wanted;
};

/** Why one item of a transaction stands in its way. */
const reasonOf = (shelf: Shelf, { item, put }: Wanted): CancellationReason => {
  const { own, keyTypes } = shelf;
  const isLong =
    Buffer.byteLength(item[own.hash]?.S ?? '') > hashBytesMax ||
    Buffer.byteLength(item[own.range]?.S ?? '') > rangeBytesMax;
  const isMistyped = [...keyTypes].some(
    ([name, type]) => item[name] !== undefined && item[name][type] === undefined,
  );
  if (isLong || isMistyped) return { Code: 'ValidationError' };
  if (put.ConditionExpression === undefined) return { Code: 'None' };
  const holds = isTrueOf(expressionOf(put.ConditionExpression), shelf.item(item), put);
  return { Code: holds ? 'None' : 'ConditionalCheckFailed' };
};

export const cancelledBecause = (reasons: CancellationReason[]): TransactionCanceledException =>
  new TransactionCanceledException({
    message: `Transaction cancelled: ${reasons.map(({ Code }) => Code).join(', ')}`,
    CancellationReasons: reasons,
    $metadata: { httpStatusCode: 400 },
  });

/** Transactions: all of it or nothing, and one request issued twice under one token done once. */
export const transactionsOf = (
  shelf: Shelf,
  written: (items: readonly Item[]) => void,
): ((input: TransactWriteItemsCommandInput) => TransactWriteItemsCommandOutput) => {
  const tokens = new Map<string, { readonly puts: readonly Put[]; readonly at: number }>();
  return (input) => {
    assertKnown('TransactWriteItems', input, ['TransactItems', 'ClientRequestToken']);
    const puts = putsOf(input);
    const { ClientRequestToken: token = '' } = input;
    const before = tokens.get(token);
    if (before !== undefined && shelf.now() - before.at < tokenHolds) {
      if (isDeepStrictEqual(before.puts, puts)) return { $metadata: {} };
      throw new IdempotentParameterMismatchException({
        message: 'one token for two requests',
        $metadata: { httpStatusCode: 400 },
      });
    }
    const wanted = wantedOf(shelf, puts);
    const reasons = wanted.map((one) => reasonOf(shelf, one));
    if (reasons.some(({ Code }) => Code !== 'None')) throw cancelledBecause(reasons);
    if (token !== '') tokens.set(token, { puts, at: shelf.now() });
    for (const { item } of wanted) shelf.write(item);
    written(wanted.map(({ item }) => item));
    return { $metadata: {} };
  };
};
