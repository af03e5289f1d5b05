import { DatabaseSync } from 'node:sqlite';
import { ConflictException, CreateScheduleCommand, SchedulerClient } from '@aws-sdk/client-scheduler';
import { mockClient } from 'aws-sdk-client-mock';
import { schedulerAlarmClock } from '../../functions/aws/alarm-clock-scheduler.ts';
import { conversationOfStateKey, stateKey } from '../../functions/aws/table.ts';
import type { Clock } from '../../functions/ports/clock.ts';
import type { Ledger } from '../../functions/ports/ledger.ts';
import { handlerOf as smsHandler } from '../../functions/receive-sms.ts';
import { handlerOf as receiptHandler } from '../../functions/record-receipt.ts';
import { handlerOf as sessionsHandler } from '../../functions/record-session.ts';
import { handlerOf as wakeHandler } from '../../functions/wake.ts';
import { localToken } from '../../local/host.ts';
import { localSecrets, localWorld } from '../../local/local-world.ts';
import { sqliteOutbox } from '../../local/outbox.ts';
import { sqliteSettings } from '../../local/settings.ts';
import type { Clinic } from '../../shared/clinic/clinic.ts';
import { assert } from '../../shared/kernel/assert.ts';
import type { ConversationId } from '../../shared/kernel/brand.ts';
import { type Instant, instant, minute } from '../../shared/kernel/instant.ts';
import { segmentsOf } from '../../shared/message/segments.ts';
import { asJson, committed, hint, inboundText, queued, request, streamed } from '../functions/stage.ts';
import { countedLedger, type LedgerCounts } from './counted-ledger.ts';

/** What one or more patients were counted to need. */
export type Counts = LedgerCounts & {
  readonly invocations: number;
  readonly schedules: number;
  readonly textsOut: number;
  readonly segmentsOut: number;
  readonly textsIn: number;
  readonly mailsOut: number;
};

/** A clinic on counted services, where nothing fails: every function is called with what AWS calls it with. */
export type CountedCloud = {
  readonly record: (body: object) => Promise<void>;
  readonly text: (text: string, from: string) => Promise<void>;
  /** What the carrier says of every text that it has said nothing of yet. */
  readonly deliverReceipts: () => Promise<void>;
  readonly turnTo: (at: Instant) => Promise<void>;
  /** The bodies that a phone has received, oldest first. */
  readonly received: (phone: string) => readonly string[];
  readonly counts: () => Counts;
};

/** Far more than one event sets off, for all patients together. */
const wakesAtOnceMax = 200;

const arn = 'arn:aws:sqs:us-east-1:000000000000:queue';

/** A service that knows schedules by their names. `ring` is told of each one made. */
const scheduler = (clock: Pick<Clock, 'now'>, ring: (at: Instant, body: string) => void) => {
  const names = new Set<string>();
  mockClient(SchedulerClient)
    .on(CreateScheduleCommand)
    .callsFake(({ Name, ScheduleExpression, Target }) => {
      if (names.has(Name)) throw new ConflictException({ message: Name, Message: Name, $metadata: {} });
      names.add(Name);
      const at = instant(Date.parse(`${/^at\((.*)\)$/.exec(ScheduleExpression)?.[1]}Z`));
      ring(at, Target.Input);
      return {};
    });
  const alarmClock = schedulerAlarmClock({
    clock,
    groupName: 'counted',
    wakeQueueArn: arn,
    roleArn: arn,
    deadLetterArn: arn,
    client: { region: 'us-east-1' },
  });
  return { alarmClock, count: () => names.size };
};

export const countedCloud = (clinic: Clinic, beneath: Ledger, start: Instant): CountedCloud => {
  let now = start;
  let invocations = 0;
  let textsIn = 0;
  let heardUpTo = 0;
  const clock: Clock = {
    now: () => now,
    elapsed: () => now,
    sleep: async () => undefined,
  };
  const touched: ConversationId[] = [];
  const dueAt = new Map<ConversationId, Instant | undefined>();
  const counted = countedLedger(beneath, ({ conversationId, nextDueAt }) => {
    touched.push(conversationId);
    dueAt.set(conversationId, nextDueAt);
  });
  const rings: { readonly at: Instant; readonly body: string }[] = [];
  const schedules = scheduler(clock, (at, body) => void rings.push({ at, body }));
  const database = new DatabaseSync(':memory:');
  const outbox = sqliteOutbox(database);
  const world = localWorld(
    { clinic, seed: 'counted' },
    {
      secrets: localSecrets(sqliteSettings(database), 'counted'),
      ledger: counted.ledger,
      clock,
      outbox,
      fault: () => 'ok',
      touched: () => undefined,
    },
  );
  const waking = { ...world, alarmClock: schedules.alarmClock };
  const wake = wakeHandler(async () => waking);
  const sessions = sessionsHandler(async () => ({ world, tokens: [localToken] }));
  const texts = smsHandler(async () => world);
  const receipts = receiptHandler(async () => world);

  const invoke = async <Answer>(call: () => Promise<Answer>): Promise<Answer> => {
    invocations += 1;
    return call();
  };
  const woken = async (answer: Promise<{ readonly batchItemFailures: readonly unknown[] }>) => {
    assert((await answer).batchItemFailures.length === 0, 'nothing fails here');
  };

  /** The stream tells of each commit by itself: batches would be fewer calls. */
  const settle = async (): Promise<void> => {
    const before = invocations;
    for (let id = touched.shift(); id !== undefined; id = touched.shift()) {
      assert(invocations - before < wakesAtOnceMax, 'a commit wakes nobody without end');
      const { pk, sk } = stateKey(id);
      const record = committed(pk.S ?? '', sk.S ?? '', invocations);
      assert(conversationOfStateKey(pk.S ?? '', sk.S ?? '') === id, 'the stream names the conversation');
      await woken(invoke(() => wake(streamed(record))));
    }
  };

  /** What is due without a schedule waits for the sweep's next minute. */
  const swept = async (): Promise<void> => {
    for (const [id, due] of dueAt) {
      if (due === undefined || due > now) continue;
      await woken(invoke(() => wake({ v: 1, conversations: [id] })));
      await settle();
    }
  };

  /** The first minute after now at which a sweep finds something. */
  const nextSweep = (): number => {
    const first = Math.min(...[...dueAt.values()].map((due) => due ?? Number.POSITIVE_INFINITY));
    return Math.max(Math.ceil(first / minute) * minute, now + minute - (now % minute));
  };

  const turnTo = async (end: Instant): Promise<void> => {
    while (now < end) {
      const next = rings.toSorted((a, b) => a.at - b.at)[0];
      const sweepAt = Math.min(nextSweep(), end);
      const rung = next !== undefined && next.at <= sweepAt ? next : undefined;
      now = rung?.at ?? instant(sweepAt);
      if (rung === undefined) await swept();
      else {
        rings.splice(rings.indexOf(rung), 1);
        await woken(invoke(() => wake(queued(hint(rung.body, `ring-${invocations}`)))));
        await settle();
      }
    }
  };

  return {
    record: async (body) => {
      const { statusCode } = await invoke(() => sessions(request('POST', '/v1/sessions', asJson(body))));
      assert(statusCode === 201, `the session is recorded and not answered with ${statusCode}`);
      await settle();
    },
    text: async (text, from) => {
      textsIn += 1;
      await woken(
        invoke(() => texts(queued(inboundText(text, `in-${String(textsIn).padStart(4, '0')}`, from, now)))),
      );
      await settle();
    },
    deliverReceipts: async () => {
      for (const { n, channel } of outbox.list({ since: heardUpTo })) {
        heardUpTo = n;
        if (channel !== 'sms') continue;
        const detail = { eventType: 'TEXT_DELIVERED', messageId: `local-${n}` };
        await invoke(() => receipts({ source: 'aws.sms-voice', detail }));
        await settle();
      }
    },
    turnTo,
    received: (phone) => outbox.list({ address: phone }).map(({ body }) => body),
    counts: () => {
      const out = outbox.list({});
      const sms = out.filter(({ channel }) => channel === 'sms');
      return {
        ...counted.counts(),
        invocations,
        schedules: schedules.count(),
        textsOut: sms.length,
        segmentsOut: sms.reduce((sum, { body }) => sum + segmentsOf(body).parts, 0),
        textsIn,
        mailsOut: out.length - sms.length,
      };
    },
  };
};
