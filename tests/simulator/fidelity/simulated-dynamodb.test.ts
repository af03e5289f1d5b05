import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { sqliteLedger } from '../../../local/ledger-sqlite.ts';
import { minute } from '../../../shared/kernel/instant.ts';
import { archiveContract } from '../../contracts/archive.contract.ts';
import { ledgerContract } from '../../contracts/ledger.contract.ts';
import { playRandomly } from '../../contracts/ledger.random.ts';
import { commitOf, conversation, later } from '../../support/commits.ts';
import { runSeed, smallScale } from '../run-seed.ts';
import { tellEntry } from '../trace.ts';
import { fidelityOf } from './fidelity.ts';
import { simulatedDynamodb } from './simulated-dynamodb.ts';
import { isTransaction, type Request } from './simulated-table.ts';

const standing = () => simulatedDynamodb({ now: () => 0 });

ledgerContract('the DynamoDB ledger over the simulated table', async () => {
  const ledger = standing();
  return {
    ledger,
    damage: async (id, state) => ledger.damage(id, state),
    erase: async (id, version) => ledger.erase(id, version),
    close: async () => undefined,
  };
});

archiveContract('the archive over the simulated table', async () => {
  const ledger = standing();
  return { ledger, archive: ledger.archive, close: async () => undefined };
});

test('the DynamoDB ledger and SQLite answer the same to random stories', async () => {
  const open = async () => [sqliteLedger(new DatabaseSync(':memory:')), standing()] as const;
  const played = await playRandomly(open, { seed: 20_261_122, stories: 100, stepsMax: 60 });
  expect(played).toBeGreaterThan(1500);
}, 60_000);

test('an index comes after the table, and what is written later to one row never shows earlier', async () => {
  const until = [5 * minute, minute];
  let now = 0;
  const ledger = simulatedDynamodb({ now: () => now, indexedAfter: () => until.shift() });
  const a = conversation('a');
  await ledger.commit(commitOf(a, 0, { nextDueAt: later(1) }));
  await ledger.commit(commitOf(a, 1));
  expect((await ledger.load(a))?.version).toBe(2);
  now = 2 * minute;
  expect(await ledger.due(later(10), 10)).toEqual([]);
  now = 6 * minute;
  expect(await ledger.due(later(10), 10)).toEqual([]);
  expect(await ledger.recent({ limit: 5 })).toMatchObject({ items: [{ id: a, version: 2 }] });
});

test('what an index should have shown by now never covers what was written since', async () => {
  const until = [minute];
  let now = 0;
  const ledger = simulatedDynamodb({ now: () => now, indexedAfter: () => until.shift() });
  const a = conversation('a');
  await ledger.commit(commitOf(a, 0));
  now = 2 * minute;
  await ledger.commit(commitOf(a, 1, { nextDueAt: later(1) }));
  expect(await ledger.due(later(10), 10)).toEqual([a]);
});

test('a token is forgotten after ten minutes, and then the version decides', async () => {
  let now = 0;
  const ledger = simulatedDynamodb({ now: () => now });
  const commit = commitOf(conversation('a'), 0);
  expect(await ledger.commit(commit)).toBe('committed');
  now = 11 * minute;
  expect(await ledger.commit(commit)).toBe('committed');
  expect(await ledger.history(conversation('a'), 0)).toHaveLength(1);
});

const seedsPlayed = 6;

test('seeds in which every request of the client may fail keep every promise, and are the same each time', async () => {
  const through = (seed: number) => runSeed(seed, { scale: smallScale, ledgerOf: simulatedDynamodb });
  const faults = new Set<string>();
  for (let seed = 1; seed <= seedsPlayed; seed += 1) {
    const run = await through(seed);
    expect(run.violations, `seed ${seed}`).toEqual([]);
    for (const kind of run.faults.keys()) faults.add(kind);
  }
  for (const operation of ['TransactWriteItems', 'GetItem', 'Query'])
    expect([...faults].join(', ')).toContain(operation);
  const [one, again] = [await through(3), await through(3)];
  expect(again.trace.map(tellEntry)).toEqual(one.trace.map(tellEntry));
}, 60_000);

test('the oracle finds an adapter whose writes have no conditions', async () => {
  const altered = (request: Request): Request =>
    isTransaction(request)
      ? {
          ...request,
          TransactItems: request.TransactItems?.map(({ Put: put }) => ({
            Put: { Item: put?.Item, TableName: put?.TableName },
          })),
        }
      : request;
  const found: string[] = [];
  for (let seed = 1; seed <= 20 && found.length === 0; seed += 1) {
    const run = await runSeed(seed, {
      scale: smallScale,
      ledgerOf: (times) => simulatedDynamodb({ ...times, altered }),
    });
    found.push(...run.violations.map(({ invariant }) => invariant));
  }
  expect(found).not.toEqual([]);
}, 60_000);

test('one seed in ten goes through the adapter, or whatever was wished for', () => {
  expect([9, 10, 11, 20].map((seed) => fidelityOf(seed, undefined))).toEqual([
    'port',
    'dynamodb',
    'port',
    'dynamodb',
  ]);
  expect(fidelityOf(10, 'port')).toBe('port');
});
