import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import type { ConversationId } from '../shared/kernel/brand.ts';
import { instant } from '../shared/kernel/instant.ts';
import { receiveText } from './app/receive-text.ts';
import type { ReadingWorld } from './app/world.ts';
import { readInboundSms } from './edge/inbound-sms.ts';
import { once } from './edge/once.ts';
import { WorldError } from './ports/world-error.ts';

/** One text from the two-way number. What cannot be read at all is thrown back: the queue keeps it, and in the end a person does. */
export const handleOne = async (world: ReadingWorld, record: SQSRecord): Promise<ConversationId> => {
  const inbound = readInboundSms(record.body, instant(Number(record.attributes.SentTimestamp)));
  if ('unreadable' in inbound) {
    throw new WorldError(`inbound text ${inbound.unreadable}`, { code: 'unreadable', retriable: false });
  }
  return receiveText(world, inbound);
};

export const compose = once(async () => (await import('./aws/reading-world.ts')).awsReadingWorld());

export const handlerOf =
  (world: () => Promise<ReadingWorld>) =>
  async (event: SQSEvent): Promise<SQSBatchResponse> => {
    const composed = await world();
    const batchItemFailures: SQSBatchResponse['batchItemFailures'] = [];
    for (const record of event.Records) {
      try {
        await handleOne(composed, record);
      } catch {
        // The queue delivers it again, and after its last try keeps it where an alarm points at it.
        composed.journal.failed({ why: 'inbound-text-failed' });
        batchItemFailures.push({ itemIdentifier: record.messageId });
      }
    }
    return { batchItemFailures };
  };

export const handler = handlerOf(compose);
