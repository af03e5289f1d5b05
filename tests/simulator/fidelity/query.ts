import type { AttributeValue, QueryCommandInput, QueryCommandOutput } from '@aws-sdk/client-dynamodb';
import {
  assertSubstitutes,
  type Expression,
  expressionOf,
  isTrueOf,
  nameFor,
  type Substitutes,
  valueFor,
} from './expressions.ts';
import type { KeyNames } from './index-view.ts';
import { compared, type Item, invalid, sizeOf, unknownHere } from './items.ts';
import { assertKnown, type Shelf } from './shelf.ts';

const partsOf = (expression: Expression): readonly Expression[] =>
  expression.type === 'and' ? expression.parts : [expression];

/** The one place that a key condition names. What else it says is about the order within it. */
const hashIn = (condition: Expression, keys: KeyNames, substitutes: Substitutes): string => {
  const parts = partsOf(condition);
  const [place, order, more] = parts;
  if (place?.type !== 'compare' || place.how !== '=' || nameFor(place.left, substitutes) !== keys.hash)
    throw unknownHere('a key condition that does not begin with its place');
  if (more !== undefined) throw unknownHere('a key condition of three parts');
  if (order?.type === 'compare' && nameFor(order.left, substitutes) !== keys.range)
    throw invalid(`Query condition missed key schema element: ${keys.range}`);
  if (order?.type === 'between') {
    const [least, most] = [valueFor(order.least, substitutes), valueFor(order.most, substitutes)];
    if ((compared(least, most) ?? 0) > 0) throw invalid('the lower bound of BETWEEN is above the upper');
  }
  for (const part of parts)
    if (part.type === 'compare' && valueFor(part.right, substitutes).S === '')
      throw invalid('a key attribute cannot be an empty string');
  const hash = valueFor(place.right, substitutes).S;
  if (hash === undefined) throw invalid('Condition parameter type does not match schema type');
  return hash;
};

const keyOf = (item: Item, names: readonly string[]): Record<string, AttributeValue> =>
  Object.fromEntries(names.flatMap((name) => (item[name] === undefined ? [] : [[name, item[name]]])));

export const queryOf =
  (shelf: Shelf, pageBytesMax: number) =>
  (input: QueryCommandInput): QueryCommandOutput => {
    assertKnown('Query', input, [
      'TableName',
      'IndexName',
      'ConsistentRead',
      'KeyConditionExpression',
      'FilterExpression',
      'ExpressionAttributeNames',
      'ExpressionAttributeValues',
      'ScanIndexForward',
      'ExclusiveStartKey',
      'Limit',
    ]);
    const { IndexName: index, Limit: limit = Infinity, ExclusiveStartKey: from } = input;
    if (limit < 1) throw invalid('Limit must be greater than or equal to 1');
    shelf.assertHere(input.TableName);
    const view = shelf.view(index);
    if (view === undefined) throw invalid(`The table does not have the specified index: ${index}`);
    if (index !== undefined && input.ConsistentRead === true)
      throw invalid('Consistent read cannot be true when querying a GSI');

    const condition = expressionOf(input.KeyConditionExpression ?? '');
    const filter = input.FilterExpression === undefined ? undefined : expressionOf(input.FilterExpression);
    assertSubstitutes(filter === undefined ? [condition] : [condition, filter], input);
    const forward = view.under(hashIn(condition, view.keys, input));
    const backwards = input.ScanIndexForward === false;
    const ordered = backwards ? forward.toReversed() : forward;
    const isAfterStart = (item: Item): boolean =>
      from === undefined || (backwards ? view.order(item, from) < 0 : view.order(item, from) > 0);

    const names = [...new Set([shelf.own.hash, shelf.own.range, view.keys.hash, view.keys.range])];
    const found: Item[] = [];
    let looked = 0;
    let bytes = 0;
    let last: Item | undefined;
    for (const item of ordered) {
      if (!isAfterStart(item) || !isTrueOf(condition, item, input)) continue;
      looked += 1;
      bytes += sizeOf(item);
      if (filter === undefined || isTrueOf(filter, item, input)) found.push(item);
      if (looked >= limit || bytes >= pageBytesMax) {
        last = item;
        break;
      }
    }
    return {
      $metadata: {},
      Items: found,
      Count: found.length,
      ScannedCount: looked,
      ...(last === undefined ? {} : { LastEvaluatedKey: keyOf(last, names) }),
    };
  };
