import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { ledgerClient } from '../../../functions/aws/ledger-dynamodb.ts';
import { assert } from '../../../shared/kernel/assert.ts';
import type { Answer, Request } from './simulated-table.ts';

const isRequest = (input: object): input is Request =>
  ['TransactItems', 'KeyConditionExpression', 'Key'].some((name) => name in input);

/** The ledger's own client, whose `send` asks `answer` in place of the network. */
export const clientOver = (answer: (request: Request) => Promise<Answer>): DynamoDBClient => {
  const client = ledgerClient({
    region: 'us-east-1',
    credentials: { accessKeyId: 'simulated', secretAccessKey: 'simulated' },
  });
  client.middlewareStack.add(
    () =>
      async ({ input }) => {
        assert(isRequest(input), 'the ledger sends commands that the simulated table knows');
        // Retries of the client's own would stand below this, where nobody could see them.
        assert((await client.config.maxAttempts()) === 1, 'the ledger alone decides what is tried again');
        return { output: await answer(input), response: undefined };
      },
    { step: 'initialize', name: 'simulatedTable', priority: 'high' },
  );
  return client;
};
