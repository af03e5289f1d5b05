import { afterEach, beforeEach, expect, test } from 'vitest';
import { WorldError } from '../../functions/ports/world-error.ts';
import { dutiesAt, handleOne, handlerOf, interleaved } from '../../functions/sweep.ts';
import * as wake from '../../functions/wake.ts';
import type { Host } from '../../local/host.ts';
import { type ConversationId, conversationId } from '../../shared/kernel/brand.ts';
import { hour, minute } from '../../shared/kernel/instant.ts';
import { journalOf, later, openStage, patientPhone, received, record, sessionBody } from './stage.ts';

let host: Host;
let beats = 0;
const heartbeat = {
  beat: async () => {
    beats += 1;
  },
};
beforeEach(() => {
  host = openStage();
  beats = 0;
});
afterEach(() => host.close());

const second = sessionBody({ sessionId: 's-2', patient: { id: 'p-2', phone: '+13035550143' } });

test('finds what is due without any hint and has it woken', async () => {
  await record(host);
  host.clock.turnTo(later(4 * hour));
  const waker = { wake: (ids: readonly ConversationId[]) => wake.handleOne(host.world, ids) };
  await handlerOf(async () => ({ ...host.world, waker, heartbeat }))();
  expect(received(host, patientPhone)).toHaveLength(1);
});

test('a conversation that cannot be woken neither stops nor hides the rest', async () => {
  const first = await record(host);
  await record(host, second);
  host.clock.turnTo(later(4 * hour + minute));
  const { journal, failures } = journalOf();
  const waker = {
    wake: async (ids: readonly ConversationId[]) => {
      if (ids.includes(first)) throw new WorldError('away', { code: 'unavailable', retriable: true });
      await wake.handleOne(host.world, ids);
    },
  };
  await handlerOf(async () => ({ ...host.world, journal, waker, heartbeat }))();
  expect(failures).toEqual(['sweep-could-not-wake']);
  expect(received(host, '+13035550143')).toHaveLength(1);
});

test('an index that cannot be read is a failure, so that its alarm rings', async () => {
  const ledger = {
    ...host.ledger,
    due: () => Promise.reject(new WorldError('away', { code: 'throttled', retriable: true })),
  };
  const waker = { wake: async () => undefined };
  await expect(handlerOf(async () => ({ ...host.world, ledger, waker, heartbeat }))()).rejects.toThrow(
    WorldError,
  );
});

const ids = (count: number): readonly ConversationId[] =>
  Array.from({ length: count }, (_, n) => conversationId(`c-${n}`));

const nothingElse = { duties: { audit: false, ladder: false, replies: false, optOuts: false } };

test('rows that always fail, more of them than any list is long, keep nobody behind them waiting', async () => {
  const { journal } = journalOf();
  const due = ids(900);
  const woken = new Set<ConversationId>();
  const waker = {
    wake: async ([id]: readonly ConversationId[]) => {
      if (id === undefined || Number(id.slice(2)) < 890)
        throw new WorldError('away', { code: 'unreadable', retriable: false });
      woken.add(id);
    },
  };
  const ledger = { ...host.ledger, due: async () => due };
  await handleOne({ ...host.world, journal, ledger, waker, heartbeat }, nothingElse);
  expect(woken.size).toBe(10);
});

test('rows that hang at the front every time give way to others in between', () => {
  const due = ids(500);
  const first = (n: number) => interleaved(due, later(n * minute)).slice(0, 10);
  const seen = new Set(Array.from({ length: 500 }, (_, n) => first(n)).flat());
  expect(seen.size).toBe(500);
  expect(first(3).filter((id) => due.slice(0, 5).includes(id))).toHaveLength(5);
  expect([...interleaved(due, later(7 * minute))].sort()).toEqual([...due].sort());
  expect(interleaved([], later(0))).toEqual([]);
});

test('several are woken beside each other, and no more than were asked for', async () => {
  let running = 0;
  let most = 0;
  const waker = {
    wake: async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, 1));
      running -= 1;
    },
  };
  const ledger = { ...host.ledger, due: async () => ids(40) };
  await handleOne({ ...host.world, ledger, waker, heartbeat }, { ...nothingElse, wakesAtOnce: 7 });
  expect(most).toBe(7);
});

test('a run that has lasted long begins no more wakes: the next minute goes on', async () => {
  let elapsed = 0;
  const clock = { ...host.clock, elapsed: () => elapsed };
  const waker = {
    wake: async () => {
      elapsed += 30_000;
    },
  };
  const ledger = { ...host.ledger, due: async () => ids(40) };
  const world = { ...host.world, clock, ledger, waker, heartbeat };
  expect(await handleOne(world, { ...nothingElse, wakesAtOnce: 1 })).toHaveLength(2);
});

test('the audit has its turn every ten minutes, the ladder every hour, the answers at noon, the carrier’s opt-outs at six', () => {
  const { clinic } = host;
  const at = (minutes: number) => dutiesAt(clinic, later(minutes * minute));
  expect(at(2)).toEqual({ audit: false, ladder: false, replies: false, optOuts: false });
  expect(at(61)).toEqual({ audit: false, ladder: true, replies: false, optOuts: false });
  expect(at(10)).toEqual({ audit: true, ladder: false, replies: false, optOuts: false });
  expect(at(60)).toEqual({ audit: true, ladder: true, replies: false, optOuts: false });
  expect(at(120)).toEqual({ audit: true, ladder: true, replies: true, optOuts: false });
  const day = Array.from({ length: 1440 }, (_, n) => at(n));
  expect(day.filter((one) => one.audit)).toHaveLength(144);
  expect(day.filter((one) => one.replies)).toHaveLength(2);
  expect(day.filter((one) => one.optOuts)).toHaveLength(2);
});

test('a list of tasks that cannot be read keeps the audit from nothing', async () => {
  const { journal, failures } = journalOf();
  const away = () => Promise.reject(new WorldError('away', { code: 'throttled', retriable: true }));
  const waker = { wake: async () => undefined };
  const ledger = { ...host.ledger, withOpenTask: away };
  await expect(
    handleOne(
      { ...host.world, journal, ledger, waker, heartbeat },
      { duties: { audit: true, ladder: false, replies: false, optOuts: false } },
    ),
  ).rejects.toThrow(WorldError);
  expect(failures).toEqual(['digest-not-planned']);
  expect(beats).toBe(0);
});

test('each run says how long the longest overdue row has waited, and nothing where none is late', async () => {
  const figures: string[] = [];
  const journal = {
    ...journalOf().journal,
    measured: ({ figure, value }: { figure: string; value: number }) =>
      void figures.push(`${figure} ${value}`),
  };
  const waker = { wake: async () => undefined };
  const world = { ...host.world, journal, waker, heartbeat };
  await record(host);
  await handleOne(world, nothingElse);
  host.clock.turnTo(later(3.5 * hour + 30_000));
  await handleOne(world, nothingElse);
  host.clock.turnTo(later(3.5 * hour + 3 * minute));
  await handleOne(world, nothingElse);
  host.clock.turnTo(later(8 * hour));
  await handleOne(world, nothingElse);
  expect(figures).toEqual([
    'OldestDueSeconds 0',
    'OldestDueSeconds 0',
    'OldestDueSeconds 120',
    'OldestDueSeconds 3600',
  ]);
});

test('a test of the pager reaches every phone and mailbox of the ladder, and says that it is one', async () => {
  const waker = { wake: (ids: readonly ConversationId[]) => wake.handleOne(host.world, ids) };
  await handlerOf(async () => ({ ...host.world, waker, heartbeat }))({ duties: 'page-test' });
  for (const { phone, email } of host.clinic.people) {
    for (const address of [phone, email])
      expect(
        host.outbox
          .list({ address: address ?? '' })
          .map((one) => one.body)
          .join(),
      ).toContain('TEST of the pager');
  }
});
