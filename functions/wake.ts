import type { DynamoDBBatchResponse, DynamoDBStreamEvent, SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { nextDueAt } from '../shared/conversation/due.ts';
import { type ConversationId, conversationId } from '../shared/kernel/brand.ts';
import { deliver } from './app/deliver.ts';
import { load } from './app/execute.ts';
import type { SendingWorld } from './app/world.ts';
import { conversationOfStateKey } from './aws/table.ts';
import { once } from './edge/once.ts';
import { readStreamRecord, readWakePayload } from './edge/wake-payload.ts';
import type { AlarmClock } from './ports/alarm-clock.ts';

/** Wakes conversations: everything due in them is done. The only function that sends. */
export const handleOne = async (world: SendingWorld, ids: readonly ConversationId[]): Promise<void> => {
  for (const id of ids) await deliver(world, id);
};

export type WakingWorld = SendingWorld & { readonly alarmClock: AlarmClock };

/** Told of a commit by the table's stream: does what is due now, and asks to be woken for what is due next. */
export const handleCommitted = async (world: WakingWorld, id: ConversationId): Promise<void> => {
  await handleOne(world, [id]);
  const state = (await load(world, id))?.state;
  const next = state === undefined ? undefined : nextDueAt(state);
  if (next !== undefined) await world.alarmClock.ring(id, next);
};

export const compose = once(async () => (await import('./aws/world.ts')).awsWakingWorld());

/** What the sweep passes when it calls directly. */
export type DirectCall = { readonly v: 1; readonly conversations: readonly string[] };

const fromStream = async (world: WakingWorld, event: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
  for (const record of event.Records) {
    const wake = readStreamRecord(record, conversationOfStateKey);
    if ('refused' in wake) continue;
    try {
      await handleCommitted(world, wake.conversation);
    } catch {
      world.journal.failed({ why: 'wake-failed', conversationId: wake.conversation });
      // A stream goes on in order: from this record, what follows is delivered again.
      return { batchItemFailures: [{ itemIdentifier: record.dynamodb?.SequenceNumber ?? '' }] };
    }
  }
  return { batchItemFailures: [] };
};

const fromQueue = async (world: WakingWorld, event: SQSEvent): Promise<SQSBatchResponse> => {
  const batchItemFailures: SQSBatchResponse['batchItemFailures'] = [];
  for (const record of event.Records) {
    const wake = readWakePayload(record.body);
    if ('refused' in wake) {
      world.journal.failed({ why: `wake-hint-${wake.refused}` });
      continue;
    }
    try {
      await handleOne(world, [wake.conversation]);
    } catch {
      world.journal.failed({ why: 'wake-failed', conversationId: wake.conversation });
      batchItemFailures.push({ itemIdentifier: record.messageId });
    }
  }
  return { batchItemFailures };
};

/** Three routes that share no part lead here: the table's stream, the queue of schedules, and the sweep's direct call. */
export const handler = async (
  event: DynamoDBStreamEvent | SQSEvent | DirectCall,
): Promise<DynamoDBBatchResponse | SQSBatchResponse> => {
  const world = await compose();
  if ('conversations' in event) {
    await handleOne(world, event.conversations.map(conversationId));
    return { batchItemFailures: [] };
  }
  const isStream = (records: DynamoDBStreamEvent | SQSEvent): records is DynamoDBStreamEvent =>
    records.Records.some((record) => 'dynamodb' in record);
  return isStream(event) ? fromStream(world, event) : fromQueue(world, event);
};
