import {
  type AttributeValue,
  CreateTableCommand,
  DeleteTableCommand,
  type DynamoDBClient,
  GetItemCommand,
  QueryCommand,
  type QueryCommandInput,
  TransactionCanceledException,
  TransactWriteItemsCommand,
  type TransactWriteItemsCommandInput,
} from '@aws-sdk/client-dynamodb';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ledgerClient } from '../../functions/aws/ledger-dynamodb.ts';
import { tableDefinition } from '../../functions/aws/table.ts';
import type { TableClient } from '../../functions/aws/table-client.ts';
import { assert } from '../../shared/kernel/assert.ts';
import { simulatedTable } from '../simulator/fidelity/simulated-table.ts';
import { clientOver } from '../simulator/fidelity/table-client.ts';
import { type DynamodbLocal, startDynamodbLocal, whyNoDynamodbLocal } from '../support/dynamodb-local.ts';
import { anyTable, type Step, stories } from './table-commands.random.ts';

// What must hold is said once, beside the ledger itself: in CI DynamoDB Local must run.
const missing = await whyNoDynamodbLocal();

const commandsMin = 10_000;
const storiesPlayed = 300;
const stepsMax = 60;
const pagesMax = 200;

type Item = Record<string, AttributeValue>;

/** What the service said, in a form that two services can be compared in: words of errors are its own. */
const said = async (answer: () => Promise<unknown>): Promise<unknown> => {
  try {
    return await answer();
  } catch (error) {
    assert(error instanceof Error, 'what is thrown is an error');
    return error instanceof TransactionCanceledException
      ? { error: error.name, codes: error.CancellationReasons?.map(({ Code }) => Code) }
      : { error: error.name };
  }
};

const placeOf = (item: Item): string => `${item['pk']?.S} ${item['sk']?.S}`;

/** Every page of a query. Items that share their place in an index come in any order, so they are put in one. */
const pagesOf = async (client: TableClient, input: QueryCommandInput): Promise<unknown> => {
  const items: Item[] = [];
  const pages: { looked: number | undefined; last: readonly string[]; counted: unknown; due: unknown }[] = [];
  let from: Item | undefined;
  for (let page = 0; page < pagesMax; page += 1) {
    const answer = await client.send(new QueryCommand({ ...input, ExclusiveStartKey: from }));
    items.push(...(answer.Items ?? []));
    from = answer.LastEvaluatedKey;
    pages.push({
      counted: answer.Count,
      looked: answer.ScannedCount,
      // Of those that share a place any may be the last.
      last: Object.keys(from ?? {}).toSorted(),
      due: answer.Items?.map(({ nextDueAt }) => nextDueAt?.N),
    });
    if (from === undefined) break;
  }
  // Where a list ends with a full page, the service may say so at once or with an empty page after it.
  if (pages.length > 1 && pages.at(-1)?.looked === 0) {
    pages.pop();
    pages.push(...pages.splice(-1).map((last) => ({ ...last, last: [] })));
  }
  const isTied = (one: Item, other: Item): boolean =>
    input.IndexName !== undefined && one['nextDueAt']?.N === other['nextDueAt']?.N && !('active' in one);
  return { pages, items: items.toSorted((a, b) => (isTied(a, b) && placeOf(a) < placeOf(b) ? -1 : 0)) };
};

const fill = (input: Omit<TransactWriteItemsCommandInput, 'TableName'>, table: string, story: number) => ({
  ...input,
  TransactItems: input.TransactItems?.map(({ Put: put }) =>
    put === undefined
      ? {}
      : { Put: { ...put, TableName: put.TableName === anyTable ? table : put.TableName } },
  ),
  // Tokens count for all tables of an account.
  ...(input.ClientRequestToken === undefined
    ? {}
    : { ClientRequestToken: `${input.ClientRequestToken}-${story}` }),
});

describe.skipIf(missing !== undefined)('the simulated table and DynamoDB Local', () => {
  let server: DynamodbLocal;
  let real: DynamoDBClient;
  let sent = 0;

  beforeAll(async () => {
    server = await startDynamodbLocal();
    real = ledgerClient({
      endpoint: server.endpoint,
      region: 'us-east-1',
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    });
    real.middlewareStack.add(
      (next) => (args) => {
        sent += 1;
        return next(args);
      },
      { step: 'initialize', name: 'counted' },
    );
  }, 330_000);
  afterAll(async () => {
    real?.destroy();
    await server?.stop();
  });

  test(`answer the same to ${commandsMin} random commands`, async () => {
    let story = 0;
    const errors = new Map<string, number>();
    const play = async (
      step: Step,
      table: string,
      written: TransactWriteItemsCommandInput[],
      client: TableClient,
    ): Promise<unknown> => {
      switch (step.type) {
        case 'write': {
          const input = fill(step.input, table, story);
          written.push(input);
          return said(async () => void (await client.send(new TransactWriteItemsCommand(input))));
        }
        case 'write-again': {
          const input = written[step.which % Math.max(1, written.length)];
          return input === undefined
            ? undefined
            : said(async () => void (await client.send(new TransactWriteItemsCommand(input))));
        }
        case 'get':
          return said(
            async () => (await client.send(new GetItemCommand({ ...step.input, TableName: table }))).Item,
          );
        case 'query':
          return said(() => pagesOf(client, { ...step.input, TableName: table }));
      }
    };
    await fc.assert(
      fc.asyncProperty(stories(stepsMax), async (steps) => {
        story += 1;
        const definition = tableDefinition(`clinic-${story}`);
        await real.send(new CreateTableCommand(definition));
        const simulated = simulatedTable({ definition, now: () => 0 });
        const pretended = clientOver(async (request) => simulated.answer(request));
        const [mine, theirs]: [TransactWriteItemsCommandInput[], TransactWriteItemsCommandInput[]] = [[], []];
        for (const step of steps) {
          const expected = await play(step, `clinic-${story}`, theirs, real);
          expect(await play(step, `clinic-${story}`, mine, pretended)).toEqual(expected);
          const kind = /"error":"(\w+)"/.exec(JSON.stringify(expected) ?? '')?.[1];
          if (kind !== undefined) errors.set(kind, (errors.get(kind) ?? 0) + 1);
        }
        await real.send(new DeleteTableCommand({ TableName: `clinic-${story}` }));
      }),
      { seed: 20_261_122, numRuns: storiesPlayed },
    );
    expect(sent).toBeGreaterThanOrEqual(commandsMin);
    // A story in which nothing is ever refused would compare little.
    expect([...errors.keys()].toSorted()).toEqual([
      'IdempotentParameterMismatchException',
      'ResourceNotFoundException',
      'TransactionCanceledException',
      'ValidationException',
    ]);
  }, 280_000);
});
