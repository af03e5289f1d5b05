import type {
  AttributeValue,
  GetItemCommandInput,
  Put,
  QueryCommandInput,
  TransactWriteItemsCommandInput,
} from '@aws-sdk/client-dynamodb';
import fc from 'fast-check';
import { dueIndexName, recentIndexName, taskIndexName } from '../../functions/aws/table.ts';

/** One command for a table of the ledger; a query is read page after page to its end. */
export type Step =
  | { readonly type: 'write'; readonly input: Wish<TransactWriteItemsCommandInput> }
  | { readonly type: 'write-again'; readonly which: number }
  | { readonly type: 'get'; readonly input: Wish<GetItemCommandInput> }
  | { readonly type: 'query'; readonly input: Wish<QueryCommandInput> };

/** A request before it is told its table. */
type Wish<Input> = Omit<Input, 'TableName'>;

const text = (value: string): AttributeValue => ({ S: value });
const number = (value: number): AttributeValue => ({ N: String(value) });

const partitions = ['c/a', 'c/b', 'c/large', 'p/x'] as const;
const places = ['state', 'e/0000000001', 'e/0000000001/personal', 'e/0000000002', 'pointer'] as const;
const keys = fc.record({ pk: fc.constantFrom(...partitions), sk: fc.constantFrom(...places) });
const few = fc.integer({ min: 0, max: 4 });
const instants = fc.oneof(few, fc.constantFrom(-8.6e15, 8.64e15, 1_772_470_800_000));
const words = fc.constantFrom(' sam p1', ' samara', ' josé', ' 日本 😀', '');
const limits = fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined });

const maybe = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(value, { nil: undefined });

/** An item as the adapter writes them, more or less: any of its attributes may be missing. */
const items = fc
  .record({
    key: keys,
    version: maybe(few),
    freeFrom: maybe(few),
    due: maybe(fc.record({ shard: fc.constantFrom('1', 'urgent'), at: instants })),
    recent: maybe(fc.record({ rank: few, search: words })),
    task: maybe(few),
    large: fc.oneof({ weight: 25, arbitrary: fc.constant(0) }, fc.integer({ min: 100_000, max: 390_000 })),
  })
  .map(
    ({ key: { pk, sk }, version, freeFrom, due, recent, task, large }): Record<string, AttributeValue> => ({
      pk: text(pk),
      sk: text(sk),
      ...(version === undefined ? {} : { version: number(version) }),
      ...(freeFrom === undefined ? {} : { freeFrom: number(freeFrom) }),
      ...(due === undefined ? {} : { dueShard: text(due.shard), nextDueAt: number(due.at) }),
      // Places in this list are never shared, as in the ledger; due times are.
      ...(recent === undefined
        ? {}
        : {
            recentList: text('all'),
            active: text(`${recent.rank}/${pk}/${sk}`),
            search: text(recent.search),
          }),
      ...(task === undefined ? {} : { taskList: text('open'), task: text(`${task}/${pk}/${sk}`) }),
      ...(pk === 'c/large' && large > 0 ? { events: text('x'.repeat(large)) } : {}),
    }),
  );

const guards: fc.Arbitrary<Partial<Put>> = fc.oneof(
  fc.constant({}),
  fc.constant({ ConditionExpression: 'attribute_not_exists(pk)' }),
  few.map((expected) => ({
    ConditionExpression: 'version = :expected',
    ExpressionAttributeValues: { ':expected': number(expected) },
  })),
  few.map((at) => ({
    ConditionExpression: 'attribute_not_exists(pk) OR freeFrom <= :at',
    ExpressionAttributeValues: { ':at': number(at) },
  })),
);

/** What the service refuses for its form, each in its way. */
const spoilt: fc.Arbitrary<(put: Put) => Put> = fc.constantFrom(
  (put: Put): Put => ({ ...put, Item: { ...put.Item, sk: text('') } }),
  (put: Put): Put => ({ ...put, Item: { ...put.Item, pk: text('x'.repeat(2049)) } }),
  (put: Put): Put => ({ ...put, Item: { ...put.Item, sk: text('x'.repeat(1025)) } }),
  (put: Put): Put => ({ ...put, Item: { ...put.Item, dueShard: text(''), nextDueAt: number(1) } }),
  (put: Put): Put => ({ ...put, Item: { ...put.Item, dueShard: text('1'), nextDueAt: text('soon') } }),
  (put: Put): Put => ({ ...put, Item: { ...put.Item, version: { N: '1x' } } }),
  (put: Put): Put => ({ ...put, Item: { ...put.Item, version: { N: '0042' } } }),
  (put: Put): Put => ({ ...put, Item: { ...put.Item, events: text('x'.repeat(410_000)) } }),
  (put: Put): Put => ({ ...put, TableName: 'no-such-table' }),
  (put: Put): Put => ({
    ...put,
    ConditionExpression: 'version = :expected',
    ExpressionAttributeValues: { ':expected': number(1), ':unused': number(2) },
  }),
  (put: Put): Put => ({
    Item: put.Item,
    TableName: put.TableName,
    ConditionExpression: 'version = :missing',
  }),
  (put: Put): Put => ({
    ...put,
    ConditionExpression: 'version = :expected',
    ExpressionAttributeValues: { ':expected': text('1') },
  }),
);

/** The table's name is put in when the story is played. */
export const anyTable = '';

const puts: fc.Arbitrary<Put> = fc
  .record({ item: items, guard: guards })
  .map(({ item, guard }) => ({ TableName: anyTable, Item: item, ...guard }));

const ownKey = (put: Put): string => `${put.Item?.['pk']?.S} ${put.Item?.['sk']?.S}`;

const writeOf = (wanted: readonly Put[], token?: string): Step => ({
  type: 'write',
  input: {
    TransactItems: wanted.map((put) => ({ Put: put })),
    ...(token === undefined ? {} : { ClientRequestToken: token }),
  },
});

const manyPuts = fc.uniqueArray(puts, { minLength: 1, maxLength: 5, selector: ownKey });

const writes: fc.Arbitrary<Step> = fc
  .record({ wanted: manyPuts, token: maybe(fc.constantFrom('token-1', 'token-2', 'token-3')) })
  .map(({ wanted, token }) => writeOf(wanted, token));

const counted = (count: number, put: (n: number) => Record<string, AttributeValue>): Step =>
  writeOf(Array.from({ length: count }, (_, n) => ({ TableName: anyTable, Item: put(n) })));

/** Without a token: whether the service looks at that first or at the form is nowhere said. */
const refused: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ wanted: manyPuts, spoil: spoilt }).map(({ wanted, spoil }) => {
    const [first, ...others] = wanted;
    return writeOf(first === undefined ? [] : [...others, spoil(first)]);
  }),
  // One item twice, without conditions: DynamoDB Local looks at those first, the service at the items.
  items.map((item) => {
    const put: Put = { TableName: anyTable, Item: item };
    return writeOf([put, put]);
  }),
  fc.constant(writeOf([])),
);

/** As much as a transaction holds, and a little more. */
const crowded: fc.Arbitrary<Step> = fc.oneof(
  fc.constantFrom(100, 101).map((count) => counted(count, (n) => ({ pk: text('c/many'), sk: text(`${n}`) }))),
  fc
    .constantFrom(10, 11)
    .map((count) =>
      counted(count, (n) => ({ pk: text('c/heavy'), sk: text(`${n}`), events: text('x'.repeat(400_000)) })),
    ),
);

const gets: fc.Arbitrary<Step> = fc.record({ key: keys, strong: fc.boolean() }).map(({ key, strong }) => ({
  type: 'get',
  input: { Key: { pk: text(key.pk), sk: text(key.sk) }, ConsistentRead: strong },
}));

const histories: fc.Arbitrary<Step> = fc
  .record({
    pk: fc.oneof(
      { weight: 30, arbitrary: fc.constantFrom<string>(...partitions) },
      { weight: 1, arbitrary: fc.constantFrom('c/heavy', 'c/many') },
    ),
    ends: fc.constantFrom<readonly [string, string]>(
      ['e/0000000001', 'e/~'],
      ['e/0000000002', 'e/~'],
      ['0', '~'],
      // Refused: the lower bound is above the upper.
      ['e/~', 'e/0000000001'],
    ),
    limit: limits,
    forward: fc.boolean(),
  })
  .map(({ pk, ends, limit, forward }) => ({
    type: 'query',
    input: {
      ConsistentRead: true,
      KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
      ExpressionAttributeValues: { ':pk': text(pk), ':from': text(ends[0]), ':to': text(ends[1]) },
      ScanIndexForward: forward,
      Limit: limit,
    },
  }));

const dues: fc.Arbitrary<Step> = fc
  .record({
    shard: fc.constantFrom('1', 'urgent', 'empty', ''),
    until: instants,
    limit: limits,
    strong: fc.oneof({ weight: 20, arbitrary: fc.constant(undefined) }, fc.constant(true)),
  })
  .map(({ shard, until, limit, strong }) => ({
    type: 'query',
    input: {
      IndexName: dueIndexName,
      KeyConditionExpression: 'dueShard = :shard AND nextDueAt <= :until',
      ExpressionAttributeValues: { ':shard': text(shard), ':until': number(until) },
      Limit: limit,
      ConsistentRead: strong,
    },
  }));

const lists: fc.Arbitrary<Step> = fc
  .record({
    list: fc.constantFrom('recent', 'tasks', 'no-such-index'),
    after: fc.constantFrom('0/', '2/c/a/state', '3', '~', ''),
    limit: fc.oneof({ weight: 20, arbitrary: limits }, fc.constant(0)),
  })
  .map(({ list, after, limit }) => ({
    type: 'query',
    input:
      list === 'tasks'
        ? {
            IndexName: taskIndexName,
            KeyConditionExpression: 'taskList = :list AND task > :after',
            ExpressionAttributeValues: { ':list': text('open'), ':after': text(after) },
            Limit: limit,
          }
        : {
            IndexName: list === 'recent' ? recentIndexName : list,
            KeyConditionExpression: 'recentList = :list AND active < :after',
            ExpressionAttributeValues: { ':list': text('all'), ':after': text(after) },
            ScanIndexForward: false,
            Limit: limit,
          },
  }));

const searches: fc.Arbitrary<Step> = fc
  .record({
    terms: fc.array(fc.constantFrom(' sam', ' p1', ' jos', ' 日', 'x'), { minLength: 1, maxLength: 4 }),
    limit: limits,
  })
  .map(({ terms, limit }) => ({
    type: 'query',
    input: {
      IndexName: recentIndexName,
      KeyConditionExpression: 'recentList = :list',
      FilterExpression: terms.map((_, n) => `contains(#search, :term${n})`).join(' AND '),
      ExpressionAttributeValues: {
        ':list': text('all'),
        ...Object.fromEntries(terms.map((term, n) => [`:term${n}`, text(term)])),
      },
      ExpressionAttributeNames: { '#search': 'search' },
      ScanIndexForward: false,
      Limit: limit,
    },
  }));

const again: fc.Arbitrary<Step> = fc.record({
  type: fc.constant('write-again' as const),
  which: fc.nat({ max: 30 }),
});

/** A story for one fresh table: every command that the ledger's adapter sends, well formed and not. */
export const stories = (stepsMax: number): fc.Arbitrary<Step[]> =>
  fc.array(
    fc.oneof(
      { weight: 40, arbitrary: writes },
      { weight: 4, arbitrary: refused },
      { weight: 1, arbitrary: crowded },
      { weight: 8, arbitrary: again },
      { weight: 8, arbitrary: gets },
      { weight: 12, arbitrary: histories },
      { weight: 12, arbitrary: dues },
      { weight: 12, arbitrary: lists },
      { weight: 8, arbitrary: searches },
    ),
    { minLength: 20, maxLength: stepsMax },
  );
