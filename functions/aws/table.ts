import { hash } from 'node:crypto';
import type { AttributeValue, CreateTableCommandInput } from '@aws-sdk/client-dynamodb';
import { type ConversationId, conversationId } from '../../shared/kernel/brand.ts';

// One table per clinic. Keys hold ids alone: no address, no name, no word of a patient.
//
//   pk                 sk                    attributes
//   c/<conversation>   state                 version commitId state [dueShard nextDueAt] recentList active search [taskList task]
//   c/<conversation>   e/<version>           version commitId at events
//   c/<conversation>   e/<version>/personal  version personal                              (erasable)
//   c/<conversation>   a/<time>/<entry>      entry: who looked at it or acted on it (append-only)
//   a/<day of UTC>     a/<time>/<entry>      entry: the same, of the whole clinic
//   p/<pointer key>    pointer               value [freeFrom]
//
// The index `due` lists, by dueShard and nextDueAt, the conversations that need attention; `recent` every conversation by its last
// commit, with what it is searched by; `tasks` those with work for a person, by when that is due.

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

export const auditKeyPrefix = 'a/';
export const auditDayKey = (day: string, place: string): Key =>
  key(`${auditKeyPrefix}${day}`, `${auditKeyPrefix}${place}`);
export const auditOfConversationKey = (id: ConversationId, place: string): Key =>
  key(partitionOf(id), `${auditKeyPrefix}${place}`);

/**
 * The conversation whose state stands under a key, as the stream and the index name it; undefined for every
 * other item.
 */
export const conversationOfStateKey = (pk: string, sk: string): ConversationId | undefined =>
  sk === stateSortKey ? conversationOfPartition(pk) : undefined;

/** The conversation that a partition belongs to; undefined for pointers and the audit trail. */
export const conversationOfPartition = (pk: string): ConversationId | undefined =>
  pk.startsWith(conversationPrefix) ? conversationId(pk.slice(conversationPrefix.length)) : undefined;

export const dueIndexName = 'due';
export const recentIndexName = 'recent';
export const taskIndexName = 'tasks';

/** Each list of the board is one partition of its index: a clinic writes far less than one takes. */
export const recentList = 'all';
export const taskList = 'open';

/** Open cases have a shard of their own, so that no backlog of check-ins stands before them. */
export const urgentShard = 'urgent';

/** The list may grow; a shard that was ever written to is never taken off it. */
export const calmShards = ['1', '2', '3', '4'] as const;

/** Later than any instant: the place of an open case with nothing due, which is listed but never due. */
export const neverDue = 9e15;

export const calmShardOf = (id: ConversationId): string =>
  calmShards[hash('sha256', id, 'buffer').readUInt8(0) % calmShards.length] ?? calmShards[0];

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
    { AttributeName: 'recentList', AttributeType: 'S' },
    { AttributeName: 'active', AttributeType: 'S' },
    { AttributeName: 'taskList', AttributeType: 'S' },
    { AttributeName: 'task', AttributeType: 'S' },
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
    {
      IndexName: recentIndexName,
      KeySchema: [
        { AttributeName: 'recentList', KeyType: 'HASH' },
        { AttributeName: 'active', KeyType: 'RANGE' },
      ],
      // What is searched by stands in the index, never in its keys.
      Projection: { ProjectionType: 'INCLUDE', NonKeyAttributes: ['version', 'search'] },
    },
    {
      IndexName: taskIndexName,
      KeySchema: [
        { AttributeName: 'taskList', KeyType: 'HASH' },
        { AttributeName: 'task', KeyType: 'RANGE' },
      ],
      Projection: { ProjectionType: 'INCLUDE', NonKeyAttributes: ['version'] },
    },
  ],
  // Keys only: no text of a patient passes through the stream.
  StreamSpecification: { StreamEnabled: true, StreamViewType: 'KEYS_ONLY' },
});
