import { afterEach, beforeEach, expect, test } from 'vitest';
import { optOutsApart, reconcileOptOuts } from '../../functions/app/reconcile-opt-outs.ts';
import type { OptOutList } from '../../functions/ports/opt-out-list.ts';
import type { Host } from '../../local/host.ts';
import type { ConversationId } from '../../shared/kernel/brand.ts';
import { inboundText, openStage, patientPhone, practitionerPhone, record } from './stage.ts';

let host: Host;
let id: ConversationId;
beforeEach(async () => {
  host = openStage();
  id = await record(host);
});
afterEach(() => host.close());

const listOf = (...numbers: readonly string[]) => {
  const held: string[] = [];
  const list: OptOutList = { numbers: async () => numbers, hold: async (number) => void held.push(number) };
  return { list, held };
};
const state = async () => (await host.ledger.load(id))?.state;
const says = (text: string, n: string) =>
  host.inboundSms(JSON.parse(JSON.parse(inboundText(text, n).body).Message));

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

test('what is apart is told by conversation, and nothing is left apart by a comparison', async () => {
  expect(await optOutsApart(host.world, listOf(patientPhone).list)).toEqual({ unheard: [id], untold: [] });
  expect((await state())?.consent.status).toBe('open');
  await reconcileOptOuts(host.world, listOf(patientPhone).list);
  expect(await optOutsApart(host.world, listOf(patientPhone).list)).toEqual({ unheard: [], untold: [] });
  expect(await optOutsApart(host.world, listOf().list)).toEqual({ unheard: [], untold: [id] });
});
