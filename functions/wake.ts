import type { DynamoDBBatchResponse, DynamoDBStreamEvent, SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { nextRingAt } from '../shared/conversation/due.ts';
import type { ConversationId } from '../shared/kernel/brand.ts';
import { deliver } from './app/deliver.ts';
import type { SendingWorld } from './app/world.ts';
import { conversationOfStateKey } from './aws/table.ts';
import { once } from './edge/once.ts';
import { type DirectCall, readDirectCall, readStreamRecord, readWakePayload } from './edge/wake-payload.ts';
import type { AlarmClock } from './ports/alarm-clock.ts';
import { WorldError } from './ports/world-error.ts';

/** Wakes conversations: everything due in them is done. The only function that sends. */
export const handleOne = async (world: SendingWorld, ids: readonly ConversationId[]): Promise<void> => {
  for (const id of ids) await deliver(world, id);
};

export type WakingWorld = SendingWorld & { readonly alarmClock: AlarmClock };

/** Told of a commit by the table's stream: does what is due now, and asks to be woken for the next question or step. */
export const handleCommitted = async (world: WakingWorld, id: ConversationId): Promise<void> => {
  const state = await deliver(world, id);
  const next = state === undefined ? undefined : nextRingAt(state);
  if (next === undefined) return;
  try {
    await world.alarmClock.ring(id, next);
  } catch (error) {
    // The row keeps its due time and the sweep finds it: a lost hint must not hold up what else the stream tells.
    if (!(error instanceof WorldError)) throw error;
    world.journal.failed({ why: 'alarm-not-set', conversationId: id });
  }
};

export const compose = once(async () => (await import('./aws/waking-world.ts')).awsWakingWorld());

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

/** The sweep waits for the answer: it hears of a failure, after every conversation has had its turn. */
const fromSweep = async (world: WakingWorld, event: object): Promise<void> => {
  const call = readDirectCall(event);
  if ('refused' in call) {
    throw new WorldError(`a direct call was refused: ${call.refused}`, {
      code: 'unreadable',
      retriable: false,
    });
  }
  let failures = 0;
  for (const id of call.conversations) {
    try {
      await handleOne(world, [id]);
    } catch {
      world.journal.failed({ why: 'wake-failed', conversationId: id });
      failures += 1;
    }
  }
  if (failures > 0) {
    throw new WorldError(`${failures} conversations could not be woken`, {
      code: 'unavailable',
      retriable: true,
    });
  }
};

const isStream = (event: DynamoDBStreamEvent | SQSEvent): event is DynamoDBStreamEvent =>
  event.Records.some((record) => 'dynamodb' in record);

/** Three routes that share no part lead here: the table's stream, the queue of schedules, and the sweep's direct call. */
export const handlerOf =
  (world: () => Promise<WakingWorld>) =>
  async (
    event: DynamoDBStreamEvent | SQSEvent | DirectCall,
  ): Promise<DynamoDBBatchResponse | SQSBatchResponse> => {
    const composed = await world();
    if (!('Records' in event)) {
      await fromSweep(composed, event);
      return { batchItemFailures: [] };
    }
    return isStream(event) ? fromStream(composed, event) : fromQueue(composed, event);
  };

export const handler = handlerOf(compose);
