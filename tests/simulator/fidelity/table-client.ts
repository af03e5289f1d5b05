import type {
  GetItemCommand,
  GetItemCommandOutput,
  QueryCommand,
  QueryCommandOutput,
  TransactWriteItemsCommand,
  TransactWriteItemsCommandOutput,
} from '@aws-sdk/client-dynamodb';
import { ledgerClient } from '../../../functions/aws/ledger-dynamodb.ts';
import type { TableClient } from '../../../functions/aws/table-client.ts';
import { assert } from '../../../shared/kernel/assert.ts';
import type { Answer, Request } from './simulated-table.ts';

/** How often the ledger's own client tries a request. Retries of it would stand below this one, where nobody could see them. */
const triesOfClient = ledgerClient({
  region: 'us-east-1',
  credentials: { accessKeyId: 'simulated', secretAccessKey: 'simulated' },
}).config.maxAttempts();

class SimulatedClient {
  readonly #answer: (request: Request) => Promise<Answer>;

  constructor(answer: (request: Request) => Promise<Answer>) {
    this.#answer = answer;
  }

  send(command: GetItemCommand): Promise<GetItemCommandOutput>;
  send(command: QueryCommand): Promise<QueryCommandOutput>;
  send(command: TransactWriteItemsCommand): Promise<TransactWriteItemsCommandOutput>;
  async send(command: GetItemCommand | QueryCommand | TransactWriteItemsCommand): Promise<Answer> {
    assert((await triesOfClient) === 1, 'the ledger alone decides what is tried again');
    return this.#answer(command.input);
  }
}

/** A client for the ledger, whose `send` asks `answer` in place of the service. */
export const clientOver = (answer: (request: Request) => Promise<Answer>): TableClient =>
  new SimulatedClient(answer);
