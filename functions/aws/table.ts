import { createHash } from 'node:crypto';
import type { AttributeValue, CreateTableCommandInput } from '@aws-sdk/client-dynamodb';
import { type ConversationId, conversationId } from '../../shared/kernel/brand.ts';

// One table per clinic. Keys hold ids alone: no address, no name, no word of a patient.
//
//   pk                 sk                    attributes
//   c/<conversation>   state                 version commitId state [dueShard nextDueAt]
//   c/<conversation>   e/<version>           version commitId at events
//   c/<conversation>   e/<version>/personal  version personal                              (erasable)
//   p/<pointer key>    pointer               value [freeFrom]
//
// The index `due` lists, by dueShard and nextDueAt, the conversations that need attention.

export type Key = { readonly pk: AttributeValue.SMember; readonly sk: AttributeValue.SMember };

const key = (pk: string, sk: string): Key => ({ pk: { S: pk }, sk: { S: sk } });

export const stateSortKey = 'state';

const conversationPrefix = 'c/';

export const partitionOf = (id: ConversationId): string => `${conversationPrefix}${id}`;

/** Sort keys order as text; a version never needs more digits than this. */
export const commitSortKey = (version: number): string => `e/${String(version).padStart(10, '0')}`;

/** Sorts after every commit of a conversation. */
export const lastCommitSortKey = 'e/~';

export const stateKey = (id: ConversationId): Key => key(partitionOf(id), stateSortKey);
export const commitKey = (id: ConversationId, version: number): Key =>
  key(partitionOf(id), commitSortKey(version));
export const personalKey = (id: ConversationId, version: number): Key =>
  key(partitionOf(id), `${commitSortKey(version)}/personal`);
export const pointerKey = (pointer: string): Key => key(`p/${pointer}`, 'pointer');

/**
 * The conversation whose state stands under a key, as the stream and the index name it; undefined for every
 * other item.
 */
export const conversationOfStateKey = (pk: string, sk: string): ConversationId | undefined =>
  sk === stateSortKey && pk.startsWith(conversationPrefix)
    ? conversationId(pk.slice(conversationPrefix.length))
    : undefined;

export const dueIndexName = 'due';

/** Open cases have a shard of their own, so that no backlog of check-ins stands before them. */
export const urgentShard = 'urgent';

/** The list may grow; a shard that was ever written to is never taken off it. */
export const calmShards = ['1', '2', '3', '4'] as const;

/** Later than any instant: the place of an open case with nothing due, which is listed but never due. */
export const neverDue = 9e15;

export const calmShardOf = (id: ConversationId): string =>
  calmShards[createHash('sha256').update(id).digest().readUInt8(0) % calmShards.length] ?? calmShards[0];

/**
 * The table as the adapter needs it. What protects it (recovery, keys, deletion protection) is its host's to
 * add.
 */
export const tableDefinition = (name: string): CreateTableCommandInput => ({
  TableName: name,
  BillingMode: 'PAY_PER_REQUEST',
  AttributeDefinitions: [
    { AttributeName: 'pk', AttributeType: 'S' },
    { AttributeName: 'sk', AttributeType: 'S' },
    { AttributeName: 'dueShard', AttributeType: 'S' },
    { AttributeName: 'nextDueAt', AttributeType: 'N' },
  ],
  KeySchema: [
    { AttributeName: 'pk', KeyType: 'HASH' },
    { AttributeName: 'sk', KeyType: 'RANGE' },
  ],
  GlobalSecondaryIndexes: [
    {
      IndexName: dueIndexName,
      KeySchema: [
        { AttributeName: 'dueShard', KeyType: 'HASH' },
        { AttributeName: 'nextDueAt', KeyType: 'RANGE' },
      ],
      Projection: { ProjectionType: 'KEYS_ONLY' },
    },
  ],
  // Keys only: no text of a patient passes through the stream.
  StreamSpecification: { StreamEnabled: true, StreamViewType: 'KEYS_ONLY' },
});
