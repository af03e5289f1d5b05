import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { optOutsApart, reconcileOptOuts } from '../../functions/app/reconcile-opt-outs.ts';
import type { OptOutList } from '../../functions/ports/opt-out-list.ts';
import type { Host } from '../../local/host.ts';
import type { ConversationId } from '../../shared/kernel/brand.ts';
import { hour, type Instant, plus } from '../../shared/kernel/instant.ts';
import { inboundText, openStage, patientPhone, practitionerPhone, record } from './stage.ts';

let host: Host;
let id: ConversationId;
beforeEach(async () => {
  host = openStage();
  id = await record(host);
});
afterEach(() => host.close());

/** A carrier's list that has held these numbers since then. `keeps`: it lets none go, as within 30 days of the last time. */
const listSince = (since: Instant, numbers: readonly string[], keeps = false) => {
  const held: string[] = [];
  const released: string[] = [];
  const list: OptOutList = {
    numbers: async () => numbers.map((number) => ({ number, since })),
    hold: async (number) => void held.push(number),
    release: async (number) => {
      if (!keeps) released.push(number);
      return !keeps;
    },
  };
  return { list, held, released };
};
const listOf = (...numbers: readonly string[]) => listSince(host.clock.now(), numbers);
const state = async () => (await host.ledger.load(id))?.state;
const says = (text: string, n: string, from = patientPhone) =>
  host.inboundSms(JSON.parse(JSON.parse(inboundText(text, n, from).body).Message));

test('a number that the carrier holds back is opted out here, and whoever would still have asked hears of it', async () => {
  await reconcileOptOuts(host.world, listOf(patientPhone).list);
  expect((await state())?.consent).toMatchObject({ status: 'opted-out', cause: 'carrier' });
  expect((await state())?.tasks).toMatchObject([{ kind: 'unsubscribed', patients: ['p-1'] }]);
});

test('comparing again changes nothing', async () => {
  await reconcileOptOuts(host.world, listOf(patientPhone).list);
  const once = await host.ledger.load(id);
  await reconcileOptOuts(host.world, listOf(patientPhone).list);
  expect(await host.ledger.load(id)).toEqual(once);
});

test('numbers of other clinics on the same list change nothing here', async () => {
  const before = await host.ledger.load(id);
  await reconcileOptOuts(host.world, listOf('+13035550177').list);
  expect(await host.ledger.load(id)).toEqual(before);
});

test('who opted out here and is not held back by the carrier is put on its list; who is there is left', async () => {
  await says('STOP', 'in-1');
  const { list, held } = listOf();
  await reconcileOptOuts(host.world, list);
  expect(held).toEqual([patientPhone]);
  const known = listOf(patientPhone);
  await reconcileOptOuts(host.world, known.list);
  expect(known.held).toEqual([]);
});

test('nobody who is still asked is put on the carrier’s list', async () => {
  const { list, held } = listOf();
  await reconcileOptOuts(host.world, list);
  expect(held).toEqual([]);
});

test('one of the clinic’s own people on the carrier’s list is told to the operator', async () => {
  await reconcileOptOuts(host.world, listOf(practitionerPhone).list);
  await host.turn(host.clock.now());
  const mails = host.outbox.list({ address: host.clinic.operatorEmail });
  expect(mails.map((mail) => mail.body).join('\n')).toContain('practitioner-1');
});

test('one of the clinic’s own people who said STOP is not put on the carrier’s list: a page with no other way must still leave', async () => {
  await says('STOP', 'in-1', practitionerPhone);
  expect(
    (await host.ledger.load(host.world.naming.conversationId('sms', practitionerPhone)))?.state.consent
      .status,
  ).toBe('opted-out');
  const { list, held } = listOf();
  await reconcileOptOuts(host.world, list);
  expect(held).toEqual([]);
  expect(await optOutsApart(host.world, list)).toEqual({ unheard: [], untold: [] });
});

describe('who said START after the carrier began to hold them back', () => {
  const returned = async (): Promise<Instant> => {
    await says('STOP', 'in-1');
    await host.turn(plus(host.clock.now(), hour));
    await says('START', 'in-2');
    expect((await state())?.consent.status).toBe('open');
    return host.clock.now();
  };

  test('is taken off its list and asked again', async () => {
    const { list, released } = listSince(plus(await returned(), -hour), [patientPhone]);
    await reconcileOptOuts(host.world, list);
    expect(released).toEqual([patientPhone]);
    expect((await state())?.consent.status).toBe('open');
  });

  test('and whom it keeps, as it does within 30 days, is opted out here: texts would be lost', async () => {
    const { list } = listSince(plus(await returned(), -hour), [patientPhone], true);
    await reconcileOptOuts(host.world, list);
    expect((await state())?.consent).toMatchObject({ status: 'opted-out', cause: 'carrier' });
  });

  test('but who was put there after that START is opted out here', async () => {
    const { list, released } = listSince(plus(await returned(), hour), [patientPhone]);
    await reconcileOptOuts(host.world, list);
    expect(released).toEqual([]);
    expect((await state())?.consent).toMatchObject({ status: 'opted-out', cause: 'carrier' });
  });
});

test('what is apart is told by conversation, and nothing is left apart by a comparison', async () => {
  expect(await optOutsApart(host.world, listOf(patientPhone).list)).toEqual({ unheard: [id], untold: [] });
  expect((await state())?.consent.status).toBe('open');
  await reconcileOptOuts(host.world, listOf(patientPhone).list);
  expect(await optOutsApart(host.world, listOf(patientPhone).list)).toEqual({ unheard: [], untold: [] });
  expect(await optOutsApart(host.world, listOf().list)).toEqual({ unheard: [], untold: [id] });
});
