import {
  type CancellationReason,
  DynamoDBClient,
  GetItemCommand,
  QueryCommand,
  TransactionCanceledException,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, test } from 'vitest';
import { dynamodbLedger } from '../../functions/aws/ledger-dynamodb.ts';
import { attemptsMax } from '../../functions/aws/retry.ts';
import { commitOf, conversation, later } from '../support/commits.ts';

const client = new DynamoDBClient({ region: 'us-east-1' });
const table = mockClient(client);
const pauses: number[] = [];
const ledger = dynamodbLedger({
  client,
  tableName: 'clinic',
  backoff: async (attempt) => {
    pauses.push(attempt);
  },
});

beforeEach(() => {
  table.reset();
  pauses.length = 0;
});

const failure = (name: string, status?: number): Error =>
  Object.assign(new Error('words of the service'), { name, $metadata: { httpStatusCode: status } });

const broken = (code: string): Error => Object.assign(new Error('words of the socket'), { code });

const cancelledBecause = (...codes: readonly string[]): Error =>
  new TransactionCanceledException({
    message: 'cancelled',
    $metadata: {},
    CancellationReasons: codes.map((Code): CancellationReason => ({ Code })),
  });

const commit = commitOf(conversation('a'), 3, { pointers: [{ key: 'k', value: 'v', guard: 'absent' }] });
const writes = () => table.commandCalls(TransactWriteItemsCommand);
const standing = (commitId: string | undefined) =>
  table.on(GetItemCommand).resolves(commitId === undefined ? {} : { Item: { commitId: { S: commitId } } });

describe('why a transaction was cancelled', () => {
  test('a taken version is a conflict, after one look at whose it is', async () => {
    table.on(TransactWriteItemsCommand).rejects(cancelledBecause('ConditionalCheckFailed', 'None'));
    standing('of-a-rival');
    expect(await ledger.commit(commit)).toBe('conflict');
    expect(writes()).toHaveLength(1);
    expect(table.commandCalls(GetItemCommand)[0]?.args[0].input).toMatchObject({
      Key: { pk: { S: 'c/conversation-a' }, sk: { S: 'e/0000000004' } },
      ConsistentRead: true,
    });
  });

  test.each([
    ['the snapshot', ['ConditionalCheckFailed', 'None']],
    ['the events', ['None', 'ConditionalCheckFailed']],
    ['both', ['ConditionalCheckFailed', 'ConditionalCheckFailed', 'None', 'ConditionalCheckFailed']],
  ])('a version taken by our own commit, told by %s, is committed', async (_, codes) => {
    table.on(TransactWriteItemsCommand).rejects(cancelledBecause(...codes));
    standing(commit.commitId);
    expect(await ledger.commit(commit)).toBe('committed');
  });

  test('a taken version that cannot be looked at is unknown', async () => {
    table.on(TransactWriteItemsCommand).rejects(cancelledBecause('ConditionalCheckFailed'));
    table.on(GetItemCommand).rejects(failure('InternalServerError', 500));
    expect(await ledger.commit(commit)).toBe('unknown');
  });

  test('a taken pointer is a conflict without another look', async () => {
    table
      .on(TransactWriteItemsCommand)
      .rejects(cancelledBecause('None', 'None', 'None', 'ConditionalCheckFailed'));
    expect(await ledger.commit(commit)).toBe('conflict');
    expect(table.commandCalls(GetItemCommand)).toHaveLength(0);
  });

  test('a meeting with another transaction is tried again', async () => {
    table.on(TransactWriteItemsCommand).rejectsOnce(cancelledBecause('TransactionConflict')).resolves({});
    expect(await ledger.commit(commit)).toBe('committed');
    expect(pauses).toEqual([2]);
  });

  test('meeting others every time is a conflict: they are about to take the version', async () => {
    table.on(TransactWriteItemsCommand).rejects(cancelledBecause('None', 'TransactionConflict'));
    expect(await ledger.commit(commit)).toBe('conflict');
    expect(writes()).toHaveLength(attemptsMax);
  });

  test.each(['ThrottlingError', 'ProvisionedThroughputExceeded'])(
    '%s is tried again and then an error that may pass',
    async (code) => {
      table.on(TransactWriteItemsCommand).rejects(cancelledBecause('None', code));
      await expect(ledger.commit(commit)).rejects.toMatchObject({ code: 'throttled', retriable: true });
      expect(writes()).toHaveLength(attemptsMax);
    },
  );

  test('an item the table cannot take is an error that stays', async () => {
    table.on(TransactWriteItemsCommand).rejects(cancelledBecause('ValidationError'));
    await expect(ledger.commit(commit)).rejects.toMatchObject({ code: 'unexpected', retriable: false });
    expect(writes()).toHaveLength(1);
  });
});

describe('a commit that got no answer', () => {
  test.each([
    ['a reset', broken('ECONNRESET')],
    ['a timeout', failure('TimeoutError')],
    ['a 500', failure('InternalServerError', 500)],
    ['a 503', failure('ServiceUnavailable', 503)],
    ['an earlier attempt still under way', failure('TransactionInProgressException', 400)],
    ['an error nobody has heard of', failure('SomethingNewException', 400)],
  ])('by %s is issued again with the same token, and then unknown', async (_, error) => {
    table.on(TransactWriteItemsCommand).rejects(error);
    expect(await ledger.commit(commit)).toBe('unknown');
    const tokens = writes().map((call) => call.args[0].input.ClientRequestToken);
    expect(tokens).toHaveLength(attemptsMax);
    expect(new Set(tokens).size).toBe(1);
    expect(tokens[0]).toMatch(/^[\w-]{36}$/);
  });

  test('and then meets a definite error is still unknown', async () => {
    const afterwards = [
      failure('AccessDeniedException', 400),
      failure('ThrottlingException', 400),
      broken('ECONNREFUSED'),
      cancelledBecause('TransactionConflict'),
    ];
    for (const error of afterwards) {
      table.reset();
      table.on(TransactWriteItemsCommand).rejectsOnce(broken('ECONNRESET')).rejects(error);
      expect(await ledger.commit(commit)).toBe('unknown');
    }
  });

  test('rivals carry different tokens', async () => {
    table.on(TransactWriteItemsCommand).resolves({});
    await ledger.commit(commit);
    await ledger.commit(commitOf(conversation('a'), 3));
    const tokens = writes().map((call) => call.args[0].input.ClientRequestToken);
    expect(new Set(tokens).size).toBe(2);
  });
});

describe('a definite failure', () => {
  test.each([
    ['throttling', failure('ThrottlingException', 400), 'throttled', true, attemptsMax],
    ['a 429', failure('Whatever', 429), 'throttled', true, attemptsMax],
    ['a refused connection', broken('ECONNREFUSED'), 'unavailable', true, attemptsMax],
    ['no permission', failure('AccessDeniedException', 400), 'denied', false, 1],
    ['a disabled key', failure('KMSDisabledException', 400), 'denied', false, 1],
    ['no credentials', failure('CredentialsProviderError'), 'denied', false, 1],
    ['no table', failure('ResourceNotFoundException', 400), 'unexpected', false, 1],
  ])('of a commit, %s, says so', async (_, error, code, retriable, attempts) => {
    table.on(TransactWriteItemsCommand).rejects(error);
    await expect(ledger.commit(commit)).rejects.toMatchObject({ name: 'WorldError', code, retriable });
    expect(writes()).toHaveLength(attempts);
  });

  test('of a read is tried again where that may help', async () => {
    table.on(GetItemCommand).rejectsOnce(failure('TimeoutError')).resolves({});
    expect(await ledger.load(conversation('a'))).toBeUndefined();
    table.on(GetItemCommand).rejects(failure('TimeoutError'));
    await expect(ledger.find('k')).rejects.toMatchObject({ code: 'unavailable', retriable: true });
    table.on(QueryCommand).rejects(failure('AccessDeniedException', 400));
    await expect(ledger.due(later(0), 1)).rejects.toMatchObject({ code: 'denied' });
  });

  test('never shows the words of the service, which may quote a patient', async () => {
    table.on(GetItemCommand).rejects(failure('ValidationException', 400));
    await expect(ledger.load(conversation('a'))).rejects.not.toThrow(/words/);
  });
});

describe('pages', () => {
  const item = (n: number) => ({
    pk: { S: `c/conversation-${n}` },
    sk: { S: 'state' },
    dueShard: { S: 'x' },
    nextDueAt: { N: String(n) },
  });

  test('a list is read to its last page, an empty one in between included', async () => {
    table
      .on(QueryCommand)
      .resolvesOnce({ Items: [item(1), item(2)], LastEvaluatedKey: item(2) })
      .resolvesOnce({ Items: [], LastEvaluatedKey: item(2) })
      .resolvesOnce({ Items: [item(3)] });
    expect(await ledger.withOpenCase(10)).toEqual(['1', '2', '3'].map(conversation));
    const asked = table.commandCalls(QueryCommand).map((call) => call.args[0].input);
    expect(asked.map((input) => input.Limit)).toEqual([10, 8, 8]);
    expect(asked.map((input) => input.ExclusiveStartKey)).toEqual([undefined, item(2), item(2)]);
  });

  test('no more pages are read than asked for', async () => {
    table.on(QueryCommand).resolves({ Items: [item(1), item(2)], LastEvaluatedKey: item(2) });
    expect(await ledger.withOpenCase(2)).toHaveLength(2);
    expect(table.commandCalls(QueryCommand)).toHaveLength(1);
  });

  test('where open cases fill the list nothing else is looked at', async () => {
    table.on(QueryCommand).resolves({ Items: [item(1)] });
    expect(await ledger.due(later(0), 1)).toEqual([conversation('1')]);
    expect(table.commandCalls(QueryCommand)).toHaveLength(1);
  });

  test('a conversation that the index shows in two places is listed once', async () => {
    table.on(QueryCommand).resolves({ Items: [item(1)] });
    expect(await ledger.due(later(0), 10)).toEqual([conversation('1')]);
  });

  test('a history is read strongly', async () => {
    table.on(QueryCommand).resolves({ Items: [] });
    await ledger.history(conversation('a'), 0);
    expect(table.commandCalls(QueryCommand)[0]?.args[0].input.ConsistentRead).toBe(true);
  });
});
