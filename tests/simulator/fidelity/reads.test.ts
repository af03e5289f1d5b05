import { expect, test } from 'vitest';
import { dynamodbLedger } from '../../../functions/aws/ledger-dynamodb.ts';
import { tableDefinition } from '../../../functions/aws/table.ts';
import { hour, plus, second } from '../../../shared/kernel/instant.ts';
import { clinicOver, overAt, recorded } from '../../bench/scale/world.ts';
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
  const clinic = clinicOver(ledger);
  const due = plus(overAt(9), 4 * hour);
  clinic.turnTo(due);
  const swept = await counted(async () => expect(await clinic.sweep()).toBe(10));
  clinic.turnTo(plus(due, 30 * second));
  const replied = await counted(() => clinic.reply(5, 'reply-1'));
  return { swept, replied };
};

test('a sweep and a reply ask as much of a table with 1,000 conversations as with 100, and read nothing that is not due', async () => {
  const few = await askedOf(100);
  expect(await askedOf(1000)).toEqual(few);
  expect(few).toEqual({ swept: { requests: 11, rows: 10 }, replied: { requests: 4, rows: 0 } });
});
