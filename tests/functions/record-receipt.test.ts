import { afterEach, beforeEach, expect, test } from 'vitest';
import { deliver } from '../../functions/app/deliver.ts';
import { load } from '../../functions/app/load.ts';
import * as recordReceipt from '../../functions/record-receipt.ts';
import { type Host, openHost } from '../../local/host.ts';
import type { ConversationId } from '../../shared/kernel/brand.ts';
import { hour, minute } from '../../shared/kernel/instant.ts';
import { clinicWith } from '../support/clinic.ts';
import { later, record, start } from './stage.ts';

let host: Host;
let id: ConversationId;

beforeEach(async () => {
  const clinic = clinicWith({ evidenceMinutes: 15 });
  host = openHost({ clinic, file: ':memory:', start, speed: 0, seed: 'receipts' });
  id = await record(host);
});
afterEach(() => host.close());

const stateOf = async (kind: string) =>
  (await load(host.world, id))?.state.messages.find((one) => one.class === 'check-in' && one.kind === kind)
    ?.delivery.state;

test('a question whose answer was lost is settled by the carrier, which knows it by our own mark alone', async () => {
  host.clock.turnTo(later(4 * hour));
  let mark = '';
  await deliver(
    {
      ...host.world,
      sms: {
        from: host.world.sms.from,
        send: async ({ attemptId }) => {
          mark = attemptId;
          return { type: 'unknown', because: 'timeout' };
        },
      },
    },
    id,
  );
  expect(await stateOf('4h')).toBe('unknown');
  host.clock.turnTo(later(4 * hour + minute));
  const detail = { eventType: 'TEXT_DELIVERED', messageId: 'taken-1', context: { attempt: mark } };
  await recordReceipt.handleOne(host.world, { detail });
  expect(await stateOf('4h')).toBe('sent');
});
