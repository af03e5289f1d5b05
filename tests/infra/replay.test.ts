import { LambdaClient, ListEventSourceMappingsCommand } from '@aws-sdk/client-lambda';
import {
  ChangeMessageVisibilityBatchCommand,
  GetQueueUrlCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { wrapInboundMail } from '../../functions/edge/inbound-mail.ts';
import { runTool } from '../../infra/ops/main.ts';
import { readTaped } from '../../infra/ops/tape.ts';
import { inboundText, practitionerPhone } from '../functions/stage.ts';
import { at } from '../support/clinic.ts';

const queues = mockClient(SQSClient);
const functions = mockClient(LambdaClient);

/** An envelope as the clinic's own topic makes it. */
const from = (topic: 'Text' | 'Mail', body: string): string =>
  body.replace(
    /"TopicArn":"[^"]*"/,
    `"TopicArn":"arn:aws:sns:us-east-1:1:afterneedle-example-Inbound${topic}Topic1A-2B"`,
  );
const text = (words: string, id: string, when: string, phone?: string): string =>
  from('Text', inboundText(words, id, phone, at(when)).body);
const mail = (id: string, when: string): string =>
  from(
    'Mail',
    wrapInboundMail({
      messageId: id,
      from: 'p1@example.com',
      recipients: ['reply@in.example.com'],
      at: at(when),
    }).body,
  );

const early = text('fine', 'in-1', '2026-03-02T16:00:00Z');
const later = text('it catches when I breathe in', 'in-2', '2026-03-02T18:30:00Z');
const staff = text('ACK 37', 'in-3', '2026-03-02T18:31:00Z', practitionerPhone);
const letter = mail('mail-1', '2026-03-02T18:00:00Z');

let said: string[] = [];
let complained: string[] = [];
/** What each queue holds, and what of the tape is hidden at the moment. */
let held: Map<string, string[]>;
let hidden: Set<number>;

const ops = (...args: readonly string[]): Promise<number> =>
  runTool(['replay', 'example', ...args], {
    say: (line) => said.push(line),
    complain: (line) => complained.push(line),
    ask: async () => '',
    accountAtHand: async () => '111122223333',
  });

beforeEach(() => {
  [said, complained, hidden] = [[], [], new Set()];
  // Twice what came in twice, out of order, and something that came in by no topic of ours.
  const tape = [later, early, staff, letter, later, '{"Type":"SubscriptionConfirmation"}', 'no envelope'];
  held = new Map([['afterneedle-example-tape', tape]]);
  queues
    .on(GetQueueUrlCommand)
    .callsFake(async ({ QueueName }: { readonly QueueName: string }) => ({ QueueUrl: QueueName }));
  queues.on(ReceiveMessageCommand).callsFake(async ({ QueueUrl }: { readonly QueueUrl: string }) => {
    const waiting = (held.get(QueueUrl) ?? [])
      .map((Body, n) => ({ Body, n }))
      .filter(({ n }) => !hidden.has(n));
    const taken = waiting.slice(0, 2);
    for (const { n } of taken) hidden.add(n);
    return { Messages: taken.map(({ Body, n }) => ({ Body, ReceiptHandle: String(n) })) };
  });
  queues
    .on(ChangeMessageVisibilityBatchCommand)
    .callsFake(async ({ Entries }: { readonly Entries: readonly { readonly ReceiptHandle: string }[] }) => {
      for (const { ReceiptHandle } of Entries) hidden.delete(Number(ReceiptHandle));
      return {};
    });
  queues
    .on(SendMessageCommand)
    .callsFake(async (sent: { readonly QueueUrl: string; readonly MessageBody: string }) => {
      held.set(sent.QueueUrl, [...(held.get(sent.QueueUrl) ?? []), sent.MessageBody]);
      return {};
    });
  functions
    .on(ListEventSourceMappingsCommand)
    .callsFake(async ({ FunctionName }: { readonly FunctionName: string }) => ({
      EventSourceMappings: [
        { EventSourceArn: `arn:aws:sqs:us-east-1:1:queue-of-${FunctionName.replace(':live', '-live')}` },
      ],
    }));
});
afterEach(() => {
  queues.reset();
  functions.reset();
});
afterAll(() => {
  queues.restore();
  functions.restore();
});

describe('replay', () => {
  const since = ['--since', '2026-03-02T17:00:00Z'];

  test('counts what came in since then, sends nothing and leaves the tape as it was', async () => {
    expect(await ops(...since)).toBe(0);
    expect(said.join('\n')).toMatch(/1 texts and 1 mails came in, .*18:00:00.* to .*18:30:00/);
    expect(said.join('\n')).toMatch(/1 texts of the clinic's own people are left out/);
    expect(queues.commandCalls(SendMessageCommand)).toEqual([]);
    expect(hidden.size).toBe(0);
  });

  test('brings each once, as it came, to the queue of its reader; nothing from before, and nobody’s ACK', async () => {
    expect(await ops(...since)).toBe(0);
    expect(await ops(...since, '--go')).toBe(0);
    expect(held.get('queue-of-afterneedle-example-receive-sms-live')).toEqual([later]);
    expect(held.get('queue-of-afterneedle-example-receive-email-live')).toEqual([letter]);
    expect(hidden.size).toBe(0);
  });

  test('leaves the tape as it was where reading it fails', async () => {
    queues
      .on(ReceiveMessageCommand)
      .resolvesOnce({ Messages: [{ Body: early, ReceiptHandle: '1' }] })
      .rejects(new Error('no answer'));
    await expect(ops(...since, '--go')).rejects.toThrow('no answer');
    expect(queues.commandCalls(ChangeMessageVisibilityBatchCommand)).toHaveLength(1);
    expect(queues.commandCalls(SendMessageCommand)).toEqual([]);
  });

  test('asks since when', async () => {
    expect(await ops()).toBe(2);
    expect(complained.join('\n')).toMatch(/--since: the newest moment/);
  });

  test('knows a text whose words cannot be read, and what is nobody’s', () => {
    const odd = from(
      'Text',
      JSON.stringify({
        Type: 'Notification',
        MessageId: 'x',
        TopicArn: '',
        Message: '{',
        Timestamp: '2026-03-02T18:00:00.000Z',
      }),
    );
    expect(readTaped(odd, 'afterneedle-example')).toMatchObject({ kind: 'text', from: undefined });
    expect(readTaped(later, 'afterneedle-elsewhere')).toBeUndefined();
  });
});
