import { hash } from 'node:crypto';
import {
  type AttributeValue,
  TransactionCanceledException,
  type TransactWriteItem,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import { assert } from '../../shared/kernel/assert.ts';
import type { ConversationId } from '../../shared/kernel/brand.ts';
import type { Commit, CommitOutcome, PointerWrite } from '../ports/ledger.ts';
import { type CommitRecords, encodeCommit, type Places } from '../ports/ledger-records.ts';
import { WorldError } from '../ports/world-error.ts';
import { failureOf } from './failure.ts';
import { mayPass, readingOf, worldErrorOf } from './reading.ts';
import { attemptsMax, type Backoff, jitteredBackoff } from './retry.ts';
import {
  calmShardOf,
  commitKey,
  neverDue,
  personalKey,
  pointerKey,
  recentList,
  stateKey,
  taskList,
  urgentShard,
} from './table.ts';
import type { TableClient } from './table-client.ts';

export type CommitTarget = {
  readonly client: TableClient;
  readonly tableName: string;
  readonly backoff: Backoff | undefined;
  /** Whose commit made that version, read strongly. */
  readonly commitIdAt: (id: ConversationId, version: number) => Promise<string | undefined>;
};

/** What one attempt came to. `busy`: somebody else was writing the same item at that moment. */
type Attempt =
  | { readonly type: 'committed' | 'version-taken' | 'pointer-taken' | 'busy' | 'lost' }
  | { readonly type: 'failed'; readonly retry: boolean; readonly error: WorldError };

/**
 * Issues one commit until it is known what became of it, or too often. Every attempt carries the same token
 * and conditions.
 */
export const commitTo = async (target: CommitTarget, commit: Commit): Promise<CommitOutcome> => {
  const command = new TransactWriteItemsCommand({
    ClientRequestToken: tokenOf(target.tableName, commit),
    TransactItems: itemsOf(target.tableName, commit, encodeCommit(commit)),
  });
  const backoff = target.backoff ?? jitteredBackoff;
  let anyLost = false;
  for (let attempt = 1; ; attempt += 1) {
    const outcome = await attemptOf(target.client, command);
    const last = attempt >= attemptsMax;
    switch (outcome.type) {
      case 'committed':
        return 'committed';
      case 'version-taken':
        return whoseCommit(target, commit);
      case 'pointer-taken':
        return 'conflict';
      case 'busy':
        // Nothing of ours stands, and whoever keeps writing there is about to take the version.
        if (last) return anyLost ? 'unknown' : 'conflict';
        break;
      case 'lost':
        anyLost = true;
        if (last) return 'unknown';
        break;
      case 'failed':
        // An earlier attempt may have landed: then the failure of this one says nothing.
        if (anyLost && (last || !outcome.retry)) return 'unknown';
        if (last || !outcome.retry) throw outcome.error;
        break;
    }
    await backoff(attempt + 1);
  }
};

const attemptOf = async (client: TableClient, command: TransactWriteItemsCommand): Promise<Attempt> => {
  try {
    await client.send(command);
    return { type: 'committed' };
  } catch (error) {
    if (error instanceof TransactionCanceledException) return cancelled(error);
    const failure = failureOf(error);
    assert(
      failure.name !== 'IdempotentParameterMismatch',
      'one commit id was used for two different commits',
    );
    const reading = readingOf(failure);
    if (reading === 'lost') return { type: 'lost' };
    return { type: 'failed', retry: mayPass(reading), error: worldErrorOf(failure, error) };
  }
};

/** A cancelled transaction stored nothing; its reasons stand in the order of `itemsOf`. */
const cancelled = (error: TransactionCanceledException): Attempt => {
  const codes = (error.CancellationReasons ?? []).map((reason) => reason.Code ?? 'None');
  const refused = codes.map((code) => code === 'ConditionalCheckFailed');
  if (refused[statePosition] === true || refused[eventsPosition] === true) return { type: 'version-taken' };
  if (refused.includes(true)) return { type: 'pointer-taken' };
  if (codes.includes('TransactionConflict')) return { type: 'busy' };
  const throttled = codes.some((code) => /Throttl|ThroughputExceeded|LimitExceeded/.test(code));
  return {
    type: 'failed',
    retry: throttled,
    error: new WorldError(`the table cancelled a commit: ${[...new Set(codes)].join(' ')}`, {
      code: throttled ? 'throttled' : 'unexpected',
      retriable: throttled,
      cause: error,
    }),
  };
};

/** The version is taken: by this very commit, issued before and not heard of, or by a rival. */
const whoseCommit = async (target: CommitTarget, commit: Commit): Promise<CommitOutcome> => {
  try {
    const standing = await target.commitIdAt(commit.conversationId, commit.expectedVersion + 1);
    return standing === commit.commitId ? 'committed' : 'conflict';
  } catch (error) {
    if (error instanceof WorldError) return 'unknown';
    throw error;
  }
};

/**
 * Tells one request sent twice from two. The commit id in it keeps rivals for one version apart, which are to
 * conflict; the table stands in it because the service compares tokens across all tables of an account.
 */
const tokenOf = (tableName: string, { conversationId, expectedVersion, commitId }: Commit): string =>
  hash('sha256', `${tableName} ${conversationId} ${expectedVersion} ${commitId}`, 'base64url').slice(0, 36);

const statePosition = 0;
const eventsPosition = 1;

/** One commit as the items of one transaction, the conversation's state and its events first. */
export const itemsOf = (tableName: string, commit: Commit, records: CommitRecords): TransactWriteItem[] => {
  const { conversationId: id, expectedVersion, commitId, at } = commit;
  const version = expectedVersion + 1;
  const put = (item: Record<string, AttributeValue>, guard: Guard = {}): TransactWriteItem => ({
    Put: { TableName: tableName, Item: item, ...guard },
  });
  const identity = { version: { N: String(version) }, commitId: { S: commitId } };
  const absent: Guard = { ConditionExpression: 'attribute_not_exists(pk)' };
  return [
    put(
      {
        ...stateKey(id),
        ...identity,
        state: { S: records.state },
        ...placeOf(commit),
        ...listed(records.places),
      },
      expectedVersion === 0
        ? absent
        : {
            ConditionExpression: 'version = :expected',
            ExpressionAttributeValues: { ':expected': { N: String(expectedVersion) } },
          },
    ),
    put(
      { ...commitKey(id, version), ...identity, at: { N: String(at) }, events: { S: records.events } },
      absent,
    ),
    ...(records.personal === undefined
      ? []
      : [
          put(
            { ...personalKey(id, version), version: identity.version, personal: { S: records.personal } },
            absent,
          ),
        ]),
    ...commit.pointers.map((pointer) => put(pointerItem(pointer), pointerGuard(pointer, at))),
  ];
};

type Guard = {
  readonly ConditionExpression?: string;
  readonly ExpressionAttributeValues?: Record<string, AttributeValue>;
};

/** Where the conversation stands in the due-index: nowhere, when nothing is pending and no case is open. */
const placeOf = ({ conversationId: id, nextDueAt, urgent }: Commit): Record<string, AttributeValue> => {
  if (!urgent && nextDueAt === undefined) return {};
  return {
    dueShard: { S: urgent ? urgentShard : calmShardOf(id) },
    nextDueAt: { N: String(nextDueAt ?? neverDue) },
  };
};

const listed = ({ active, task, search }: Places): Record<string, AttributeValue> => ({
  ...(active === undefined
    ? {}
    : { recentList: { S: recentList }, active: { S: active }, search: { S: search } }),
  ...(task === undefined ? {} : { taskList: { S: taskList }, task: { S: task } }),
});

const pointerItem = ({ key, value, freeFrom }: PointerWrite): Record<string, AttributeValue> => ({
  ...pointerKey(key),
  value: { S: value },
  ...(freeFrom === undefined ? {} : { freeFrom: { N: String(freeFrom) } }),
});

const pointerGuard = ({ guard }: PointerWrite, at: number): Guard =>
  guard === 'any'
    ? {}
    : {
        ConditionExpression: 'attribute_not_exists(pk) OR freeFrom <= :at',
        ExpressionAttributeValues: { ':at': { N: String(at) } },
      };
