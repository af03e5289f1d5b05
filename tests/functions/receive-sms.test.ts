import type { SQSRecord } from 'aws-lambda';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { handlerOf } from '../../functions/receive-sms.ts';
import type { Host } from '../../local/host.ts';
import type { ConversationId } from '../../shared/kernel/brand.ts';
import {
  inboundText,
  journalOf,
  openStage,
  patientPhone,
  practitionerPhone,
  queued,
  record,
} from './stage.ts';

let host: Host;
let id: ConversationId;
beforeEach(async () => {
  host = openStage();
  id = await record(host);
});
afterEach(() => host.close());

const world = (changes: object = {}) => ({ ...host.world, ...journalOf(), ...changes });
const receive = (...records: readonly SQSRecord[]) => handlerOf(async () => world())(queued(...records));
const state = async () => (await host.ledger.load(id))?.state;

describe('a text from the two-way number', () => {
  test('is a reply of its conversation', async () => {
    expect(await receive(inboundText('2', 'in-1'))).toEqual({ batchItemFailures: [] });
    expect((await state())?.replies).toMatchObject([{ id: 'in-1' }]);
  });

  test('delivered twice has one effect', async () => {
    await receive(inboundText('I cannot breathe', 'in-1'), inboundText('I cannot breathe', 'in-1'));
    const once = await host.ledger.load(id);
    expect(await receive(inboundText('I cannot breathe', 'in-1'))).toEqual({ batchItemFailures: [] });
    expect(await host.ledger.load(id)).toEqual(once);
    expect(once?.state.replies).toHaveLength(1);
    expect(once?.state.cases).toHaveLength(1);
  });

  test('from a number nobody knows is kept for a person', async () => {
    expect(await receive(inboundText('who is this', 'in-1', '+13035550177'))).toEqual({
      batchItemFailures: [],
    });
    const stranger = host.world.naming.conversationId('sms', '+13035550177');
    expect((await host.ledger.load(stranger))?.state.tasks.map((task) => task.kind)).toContain(
      'unknown-sender',
    );
  });

  test('from a practitioner acts on the case it names', async () => {
    await host.inboundSms(JSON.parse(JSON.parse(inboundText('I cannot breathe', 'in-1').body).Message));
    const code = (await state())?.cases[0]?.code ?? '';
    await receive(inboundText(`ack ${code}`, 'in-2', practitionerPhone));
    expect((await state())?.cases[0]).toMatchObject({
      state: 'acknowledged',
      acknowledgedBy: 'practitioner-1',
    });
  });
});

describe('a record that cannot be read', () => {
  const envelope = (message: string) => JSON.stringify({ Type: 'Notification', Message: message });
  test.each([
    ['no JSON', '{'],
    ['nothing', ''],
    ['no envelope', '{}'],
    ['a list', '[]'],
    ['no payload', envelope('{')],
    ['a payload without a sender', envelope('{"destinationNumber":"+13035550100","messageBody":"1"}')],
    ['a sender that is no text', envelope('{"originationNumber":5,"destinationNumber":"+1303"}')],
  ])('(%s) goes back to the queue alone', async (_, body) => {
    const poison = { ...inboundText('', 'poison'), body };
    const { journal, failures } = journalOf();
    const answer = await handlerOf(async () => world({ journal }))(
      queued(inboundText('1', 'in-1'), poison, inboundText('2', 'in-2')),
    );
    expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: 'queue-poison' }] });
    expect(failures).toEqual(['inbound-text-failed']);
    expect((await state())?.replies.map((reply) => reply.id)).toEqual(['in-1', 'in-2']);
  });
});

test('a ledger that is away for one text gives that text back, and the next delivery stores it', async () => {
  let away = true;
  const ledger = {
    ...host.ledger,
    commit: (...commit: Parameters<typeof host.ledger.commit>) =>
      away ? Promise.reject(new Error('away')) : host.ledger.commit(...commit),
  };
  const handler = handlerOf(async () => world({ ledger }));
  expect(await handler(queued(inboundText('3', 'in-1')))).toEqual({
    batchItemFailures: [{ itemIdentifier: 'queue-in-1' }],
  });
  away = false;
  expect(await handler(queued(inboundText('3', 'in-1')))).toEqual({ batchItemFailures: [] });
  expect((await state())?.replies).toHaveLength(1);
});

test('a world that cannot be built fails the whole batch, so that the queue keeps all of it', async () => {
  const handler = handlerOf(() => Promise.reject(new Error('no secrets')));
  await expect(handler(queued(inboundText('3', 'in-1')))).rejects.toThrow('no secrets');
});

test('nothing that receives can send', async () => {
  const { sms: _, email: __, ...receiving } = world();
  await handlerOf(async () => receiving)(queued(inboundText('I cannot breathe', 'in-1')));
  expect(host.outbox.list({ address: patientPhone })).toEqual([]);
  expect((await state())?.messages.filter((message) => message.class === 'page')).not.toHaveLength(0);
});
