import { LambdaClient, ListEventSourceMappingsCommand } from '@aws-sdk/client-lambda';
import {
  ChangeMessageVisibilityBatchCommand,
  GetQueueUrlCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import { readInboundSms } from '../../functions/edge/inbound-sms.ts';
import { day, type Instant, parseInstant, plus } from '../../shared/kernel/instant.ts';
import { clinicStackName, tapeDays, tapeQueueName } from '../names.ts';
import { type Asked, regionOf } from './command.ts';

/** One text or mail as it came in. */
export type Taped = {
  readonly id: string;
  readonly at: Instant;
  readonly kind: 'text' | 'mail';
  /** Who wrote a text; of a mail only its reader finds out. */
  readonly from: string | undefined;
  /** The envelope, exactly as its reader takes it. */
  readonly body: string;
};

/** Long enough to read the whole tape; then, or when the reader is done, everything is there again. */
const hiddenSeconds = 900;
/** A queue of this kind may answer nothing although it has something: so often in a row is the end. */
const emptyMax = 3;
const readsMax = 20_000;
const batchMax = 10;

const field = (value: unknown, name: string): string => {
  const found = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  const text = found.find(([key]) => key === name)?.[1];
  return typeof text === 'string' ? text : '';
};

/** What one message of the tape says; undefined where it is nothing that comes in. */
export const readTaped = (body: string, stackName: string): Taped | undefined => {
  let envelope: unknown;
  try {
    envelope = JSON.parse(body);
  } catch {
    return undefined;
  }
  const at = parseInstant(field(envelope, 'Timestamp'));
  const topic = field(envelope, 'TopicArn');
  const id = field(envelope, 'MessageId');
  if (at === undefined || id === '') return undefined;
  if (topic.includes(`:${stackName}-InboundMailTopic`))
    return { id, at, kind: 'mail', from: undefined, body };
  if (!topic.includes(`:${stackName}-InboundTextTopic`)) return undefined;
  const text = readInboundSms(body, at);
  return { id, at, kind: 'text', from: 'unreadable' in text ? undefined : text.from, body };
};

/** Everything on the clinic's tape since an instant, in the order in which it came, each once. Leaves the tape as it was. */
export const readTape = async (asked: Asked, since: Instant): Promise<readonly Taped[]> => {
  const client = new SQSClient(regionOf(asked));
  const stackName = clinicStackName(asked.clinic.clinic.id);
  const { QueueUrl } = await client.send(new GetQueueUrlCommand({ QueueName: tapeQueueName(stackName) }));
  const found = new Map<string, Taped>();
  const hidden: string[] = [];
  try {
    for (let reads = 0, empty = 0; reads < readsMax && empty < emptyMax; reads += 1) {
      const { Messages = [] } = await client.send(
        new ReceiveMessageCommand({
          QueueUrl,
          MaxNumberOfMessages: batchMax,
          VisibilityTimeout: hiddenSeconds,
          WaitTimeSeconds: 1,
        }),
      );
      empty = Messages.length === 0 ? empty + 1 : 0;
      for (const { Body = '', ReceiptHandle } of Messages) {
        if (ReceiptHandle !== undefined) hidden.push(ReceiptHandle);
        const taped = readTaped(Body, stackName);
        if (taped !== undefined && taped.at >= since) found.set(taped.id, taped);
      }
    }
  } finally {
    for (let from = 0; from < hidden.length; from += batchMax)
      await client.send(
        new ChangeMessageVisibilityBatchCommand({
          QueueUrl,
          Entries: hidden
            .slice(from, from + batchMax)
            .map((ReceiptHandle, n) => ({ Id: String(n), ReceiptHandle, VisibilityTimeout: 0 })),
        }),
      );
  }
  return [...found.values()].sort((a, b) => a.at - b.at);
};

/** The queue that a function of the clinic reads. */
const queueOf = async (asked: Asked, name: 'receive-sms' | 'receive-email'): Promise<string> => {
  const { EventSourceMappings = [] } = await new LambdaClient(regionOf(asked)).send(
    new ListEventSourceMappingsCommand({
      FunctionName: `${clinicStackName(asked.clinic.clinic.id)}-${name}:live`,
    }),
  );
  const arn = EventSourceMappings.map((one) => one.EventSourceArn ?? '').find((one) => one.includes(':sqs:'));
  if (arn === undefined) throw new Error(`nothing leads to ${name}`);
  const { QueueUrl = '' } = await new SQSClient(regionOf(asked)).send(
    new GetQueueUrlCommand({ QueueName: arn.slice(arn.lastIndexOf(':') + 1) }),
  );
  return QueueUrl;
};

/** Puts each where its reader finds it, one after the other. */
export const playAgain = async (asked: Asked, taped: readonly Taped[]): Promise<void> => {
  const client = new SQSClient(regionOf(asked));
  const queues = { text: await queueOf(asked, 'receive-sms'), mail: await queueOf(asked, 'receive-email') };
  for (const { kind, body } of taped)
    await client.send(new SendMessageCommand({ QueueUrl: queues[kind], MessageBody: body }));
};

/** When the tape can begin at the earliest. */
export const tapeBegins = (now: Instant): Instant => plus(now, -tapeDays * day);
