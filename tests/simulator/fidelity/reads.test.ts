import { expect, test } from 'vitest';
import { dynamodbLedger } from '../../../functions/aws/ledger-dynamodb.ts';
import { tableDefinition } from '../../../functions/aws/table.ts';
import { wrapInboundSms } from '../../../functions/edge/inbound-sms.ts';
import * as receiveSms from '../../../functions/receive-sms.ts';
import * as sweep from '../../../functions/sweep.ts';
import { readersAtHand } from '../../../local/readers.ts';
import { hour, type Instant, plus, second } from '../../../shared/kernel/instant.ts';
import { clinic, overAt, phoneOf, recorded, worldAt } from '../../bench/scale/world.ts';
import { simulatedTable } from './simulated-table.ts';
import { clientOver } from './table-client.ts';

/** What a sweep that finds ten due and an inbound reply ask of a table with so many conversations: requests, and rows looked at. */
const askedOf = async (conversations: number) => {
  const definition = tableDefinition('clinic');
  const table = simulatedTable({ definition, now: () => 0 });
  let requests = 0;
  let rows = 0;
  const client = clientOver(async (request) => {
    const answer = table.answer(request);
    requests += 1;
    if ('ScannedCount' in answer) rows += answer.ScannedCount ?? 0;
    return answer;
  });
  const ledger = dynamodbLedger({ client, tableName: 'clinic' });
  for (let n = 0; n < conversations; n += 1) await ledger.commit(recorded(n));

  const counted = async (work: () => Promise<unknown>) => {
    [requests, rows] = [0, 0];
    await work();
    return { requests, rows };
  };
  let now: Instant = plus(overAt(9), 4 * hour);
  let woken = 0;
  const world = worldAt(
    ledger,
    () => now,
    (count) => {
      woken += count;
    },
  );
  const duties = { audit: false, ladder: false, replies: false, optOuts: false };
  const swept = await counted(() => sweep.handleOne(world, { duties }));
  expect(woken).toBe(10);
  now = plus(now, 30 * second);
  const payload = {
    originationNumber: phoneOf(5),
    destinationNumber: clinic.smsNumber,
    messageBody: 'a bit sore, 3/10, no fever',
    inboundMessageId: 'reply-1',
  };
  const replied = await counted(() =>
    receiveSms.handleOne({ ...world, readers: readersAtHand }, wrapInboundSms(payload, now, 'queue-1')),
  );
  return { swept, replied };
};

test('a sweep and a reply ask as much of a table with 1,000 conversations as with 100, and read nothing that is not due', async () => {
  const few = await askedOf(100);
  expect(await askedOf(1000)).toEqual(few);
  expect(few).toEqual({ swept: { requests: 11, rows: 10 }, replied: { requests: 4, rows: 0 } });
});
