import { CreateScheduleCommand, SchedulerClient } from '@aws-sdk/client-scheduler';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, expect, test } from 'vitest';
import { schedulerAlarmClock } from '../../functions/aws/alarm-clock-scheduler.ts';
import { readWakePayload } from '../../functions/edge/wake-payload.ts';
import { conversationId } from '../../shared/kernel/brand.ts';
import { instant, minute, plus } from '../../shared/kernel/instant.ts';
import { conversation, start } from '../support/commits.ts';

const mock = mockClient(SchedulerClient);
const clock = schedulerAlarmClock({
  clock: { now: () => start },
  groupName: 'clinic-example',
  wakeQueueArn: 'arn:aws:sqs:us-east-1:123456789012:wake',
  roleArn: 'arn:aws:iam::123456789012:role/ring',
  deadLetterArn: 'arn:aws:sqs:us-east-1:123456789012:rings-not-delivered',
  client: { region: 'us-east-1' },
});
const a = conversation('a');
const inFourHours = plus(start, 240 * minute);
const asked = () => mock.commandCalls(CreateScheduleCommand).map((call) => call.args[0].input);

beforeEach(() => {
  mock.reset();
  mock.on(CreateScheduleCommand).resolves({});
});

test('a ring is one schedule, once, in UTC, to the wake queue, gone afterwards', async () => {
  await clock.ring(a, inFourHours);
  expect(asked()).toEqual([
    {
      Name: `conversation-a.${inFourHours / 1000}`,
      GroupName: 'clinic-example',
      ScheduleExpression: 'at(2026-03-02T21:00:00)',
      ScheduleExpressionTimezone: 'UTC',
      FlexibleTimeWindow: { Mode: 'OFF' },
      ActionAfterCompletion: 'DELETE',
      Target: {
        Arn: 'arn:aws:sqs:us-east-1:123456789012:wake',
        RoleArn: 'arn:aws:iam::123456789012:role/ring',
        DeadLetterConfig: { Arn: 'arn:aws:sqs:us-east-1:123456789012:rings-not-delivered' },
        RetryPolicy: { MaximumEventAgeInSeconds: 3600, MaximumRetryAttempts: 10 },
        Input: '{"v":1,"conversation":"conversation-a"}',
      },
    },
  ]);
});

test('what a schedule writes into the queue is read there', async () => {
  await clock.ring(a, inFourHours);
  expect(readWakePayload(asked()[0]?.Target?.Input ?? '')).toEqual({ conversation: a });
});

test('a fraction of a second rings after it, never before', async () => {
  await clock.ring(a, plus(inFourHours, 1));
  expect(asked()[0]?.ScheduleExpression).toBe('at(2026-03-02T21:00:01)');
});

test('nothing is created for what is due within two minutes or in the past', async () => {
  for (const early of [-1e9, 0, 1, 2 * minute - 1]) await clock.ring(a, plus(start, early));
  expect(asked()).toEqual([]);
  await clock.ring(a, plus(start, 2 * minute));
  expect(asked()).toHaveLength(1);
});

test('a schedule that exists already is success', async () => {
  mock.on(CreateScheduleCommand).rejects(Object.assign(new Error('taken'), { name: 'ConflictException' }));
  await expect(clock.ring(a, inFourHours)).resolves.toBeUndefined();
});

test('the same ring has the same name, and it fits the service whatever the id', async () => {
  const ids = ['a/b#c', 'x'.repeat(64), 'plain_-.id', '$'.repeat(64)].map(conversationId);
  for (const id of [...ids, ...ids]) await clock.ring(id, inFourHours);
  const names = asked().map((input) => input.Name);
  for (const name of names) expect(name).toMatch(/^[0-9a-zA-Z-_.]{1,64}$/);
  expect(names.slice(0, 4)).toEqual(names.slice(4));
  expect(new Set(names).size).toBe(4);
  expect(names[2]).toBe(`plain_-.id.${inFourHours / 1000}`);
});

test('an instant without a year the service knows is an error of the service, not a crash', async () => {
  await clock.ring(a, instant(8e15));
  expect(asked()).toHaveLength(1);
});

test.each([
  ['ThrottlingException', {}, 'throttled', true],
  ['AccessDeniedException', {}, 'denied', false],
  ['ResourceNotFoundException', {}, 'unexpected', false],
  ['ValidationException', {}, 'unexpected', false],
  ['InternalServerException', {}, 'unavailable', true],
  ['Error', { code: 'ECONNREFUSED' }, 'unavailable', true],
])('%s %o is an error the caller may pass over', async (name, fields, code, retriable) => {
  mock.on(CreateScheduleCommand).rejects(Object.assign(new Error('words'), { name, ...fields }));
  await expect(clock.ring(a, inFourHours)).rejects.toMatchObject({ name: 'WorldError', code, retriable });
});
