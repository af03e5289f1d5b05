import { dynamodbLedger } from '../../../functions/aws/ledger-dynamodb.ts';
import {
  conversationOfStateKey,
  neverDue,
  personalKey,
  stateKey,
  tableDefinition,
} from '../../../functions/aws/table.ts';
import { partsLeft, recordedAs } from '../../../functions/ports/ledger-records.ts';
import { assert } from '../../../shared/kernel/assert.ts';
import type { ConversationId } from '../../../shared/kernel/brand.ts';
import { instant } from '../../../shared/kernel/instant.ts';
import type { Release } from '../release.ts';
import type { SimulatedLedger } from '../simulated-ledger.ts';
import type { TableSettings } from './shelf.ts';
import { type Answer, isTransaction, type Request, simulatedTable } from './simulated-table.ts';
import { clientOver } from './table-client.ts';
import { cancelledBecause } from './transactions.ts';

const tableName = 'simulated';
/** Errors by which the service turns a request away unread, or cancels a transaction that met another. */
const refusals: readonly ((isWrite: boolean) => Error)[] = [
  () => Object.assign(new Error('too many'), { name: 'ThrottlingException' }),
  () => Object.assign(new Error('too many'), { name: 'ProvisionedThroughputExceededException' }),
  (isWrite) =>
    isWrite
      ? cancelledBecause([{ Code: 'None' }, { Code: 'TransactionConflict' }])
      : Object.assign(new Error('too many'), { name: 'RequestLimitExceeded' }),
  (isWrite) =>
    isWrite
      ? cancelledBecause([{ Code: 'ThrottlingError' }])
      : Object.assign(new Error('too many'), { name: 'ThrottlingException' }),
];

/** What a client sees where no answer came: whether the request was carried out stands in none of them. */
const silences: readonly (() => Error)[] = [
  () => Object.assign(new Error('no answer in time'), { name: 'TimeoutError' }),
  () => Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' }),
  () =>
    Object.assign(new Error('internal'), {
      name: 'InternalServerError',
      $metadata: { httpStatusCode: 500 },
    }),
];

const operationOf = (request: Request): string => {
  if (isTransaction(request)) return 'TransactWriteItems';
  return 'KeyConditionExpression' in request ? 'Query' : 'GetItem';
};

export type DynamodbSettings = Partial<Pick<TableSettings, 'now' | 'indexedAfter' | 'pageBytes'>> & {
  /** A bug put between the adapter and its client on purpose: the oracle must find what comes of it. */
  readonly altered?: (request: Request) => Request;
  /** The adapter of a release. @default this checkout's */
  readonly adapterOf?: (release: Release) => typeof dynamodbLedger;
};

/**
 * DynamoDB's own adapter over a simulated table. In an invocation every request of its client may be throttled, lost or slow, and the
 * process may die at each.
 */
export const simulatedDynamodb = (settings: DynamodbSettings): SimulatedLedger => {
  const {
    altered = (request) => request,
    adapterOf = () => dynamodbLedger,
    now = () => 0,
    indexedAfter = () => undefined,
    pageBytes = 4 * 1024,
  } = settings;
  const dueTimes = new Map<ConversationId, number | undefined>();
  const told = new Map<string, () => void>();
  const table = simulatedTable({
    definition: tableDefinition(tableName),
    now,
    indexedAfter,
    pageBytes,
    written: (items) => {
      for (const { pk, sk, nextDueAt, commitId } of items) {
        const id = conversationOfStateKey(pk?.S ?? '', sk?.S ?? '');
        if (id === undefined) continue;
        const due = nextDueAt === undefined ? undefined : Number(nextDueAt.N);
        dueTimes.set(id, due === neverDue ? undefined : due);
        told.get(commitId?.S ?? '')?.();
      }
    },
  });
  const steady = dynamodbLedger({ client: clientOver(async (request) => table.answer(request)), tableName });
  let refused = 0;
  let silent = 0;

  /** What the simulator calls throttled or unavailable, as the client of the table would throw it. */
  const asSeen = (error: unknown, { WorldError }: Release, isWrite: boolean): unknown => {
    if (!(error instanceof WorldError)) return error;
    if (error.code === 'throttled') return refusals[refused++ % refusals.length]?.(isWrite);
    return silences[silent++ % silences.length]?.();
  };

  return {
    ...steady,
    through: ({ call, raw, release }, stored) => {
      const client = clientOver(async (request): Promise<Answer> => {
        try {
          return await call('ledger', operationOf(request), async () => table.answer(altered(request)));
        } catch (error) {
          throw asSeen(error, release, isTransaction(request));
        }
      });
      const ledger = adapterOf(release)({
        client,
        tableName,
        backoff: (attempt) => raw<void>((settle) => settle(25 * 2 ** (attempt - 1), undefined)),
      });
      return {
        ...ledger,
        commit: (commit) => {
          told.set(commit.commitId, () => {
            told.delete(commit.commitId);
            stored(commit);
          });
          return ledger.commit(commit);
        },
      };
    },
    damage: (id, state) => {
      const item = table.item(stateKey(id));
      assert(item !== undefined, 'what is damaged is there');
      table.put({ ...item, state: { S: state } });
    },
    ids: () => [...dueTimes.keys()],
    loseSnapshots: () => {
      for (const id of dueTimes.keys()) table.put({ ...table.item(stateKey(id)), state: { S: '' } });
      return dueTimes.size;
    },
    erase: (id, version) => table.remove(personalKey(id, version)),
    archive: {
      conversations: async (patient) => {
        const ids: ConversationId[] = [];
        for (const id of dueTimes.keys()) {
          const history = patient === undefined ? [] : await steady.history(id, 0);
          if (patient === undefined || JSON.stringify(history).includes(recordedAs(patient))) ids.push(id);
        }
        return ids;
      },
      forget: async (id, version, keep) => {
        const key = personalKey(id, version);
        const item = table.item(key);
        if (item?.['personal']?.S === undefined) return;
        const left = partsLeft(id, item['personal'].S, keep);
        if (left === undefined) table.remove(key);
        else table.put({ ...item, personal: { S: left } });
      },
    },
    earliestDue: () => {
      let least: number | undefined;
      for (const due of dueTimes.values())
        if (due !== undefined && (least === undefined || due < least)) least = due;
      return least === undefined ? undefined : instant(least);
    },
  };
};
