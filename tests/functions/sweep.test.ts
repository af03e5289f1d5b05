import { afterEach, beforeEach, expect, test } from 'vitest';
import { WorldError } from '../../functions/ports/world-error.ts';
import { handlerOf } from '../../functions/sweep.ts';
import * as wake from '../../functions/wake.ts';
import type { Host } from '../../local/host.ts';
import type { ConversationId } from '../../shared/kernel/brand.ts';
import { hour } from '../../shared/kernel/instant.ts';
import { journalOf, later, openStage, patientPhone, received, record, sessionBody } from './stage.ts';

let host: Host;
beforeEach(() => {
  host = openStage();
});
afterEach(() => host.close());

const second = sessionBody({ sessionId: 's-2', patient: { id: 'p-2', phone: '+13035550143' } });

test('finds what is due without any hint and has it woken', async () => {
  await record(host);
  host.clock.turnTo(later(4 * hour));
  const waker = { wake: (ids: readonly ConversationId[]) => wake.handleOne(host.world, ids) };
  await handlerOf(async () => ({ ...host.world, waker }))();
  expect(received(host, patientPhone)).toHaveLength(1);
});

test('a conversation that cannot be woken neither stops nor hides the rest', async () => {
  const first = await record(host);
  await record(host, second);
  host.clock.turnTo(later(4 * hour));
  const { journal, failures } = journalOf();
  const waker = {
    wake: async (ids: readonly ConversationId[]) => {
      if (ids.includes(first)) throw new WorldError('away', { code: 'unavailable', retriable: true });
      await wake.handleOne(host.world, ids);
    },
  };
  await handlerOf(async () => ({ ...host.world, journal, waker }))();
  expect(failures).toEqual(['sweep-could-not-wake']);
  expect(received(host, '+13035550143')).toHaveLength(1);
});

test('an index that cannot be read is a failure, so that its alarm rings', async () => {
  const ledger = {
    ...host.ledger,
    due: () => Promise.reject(new WorldError('away', { code: 'throttled', retriable: true })),
  };
  const waker = { wake: async () => undefined };
  await expect(handlerOf(async () => ({ ...host.world, ledger, waker }))()).rejects.toThrow(WorldError);
});
