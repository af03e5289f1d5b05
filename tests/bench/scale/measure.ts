import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { wrapInboundSms } from '../../../functions/edge/inbound-sms.ts';
import type { Ledger } from '../../../functions/ports/ledger.ts';
import * as receiveSms from '../../../functions/receive-sms.ts';
import * as sweep from '../../../functions/sweep.ts';
import { sqliteLedger } from '../../../local/ledger-sqlite.ts';
import { assert } from '../../../shared/kernel/assert.ts';
import { hour, type Instant, plus, second } from '../../../shared/kernel/instant.ts';
import { seeded } from '../corpus/random.ts';
import { begun } from '../ledger/episodes.ts';
import { spreadOf } from '../spread.ts';
import { clinic, overAt, phoneOf, recorded, worldAt } from './world.ts';

/**
 * A process of its own: what the sweep and an inbound reply cost where one file holds so many conversations, every one with questions
 * to come. Prints one line of JSON: microseconds of processor time and on the clock.
 */
const folders = join(import.meta.dirname, '../../../.cache/bench');
const sweepsARound = 100;
const repliesARound = 100;
const dueAtOnce = 25;

type Cost = { readonly processor: number; readonly clock: number };

const costOf = async (times: number, work: (n: number) => Promise<void>): Promise<Cost> => {
  const before = process.cpuUsage();
  const began = performance.now();
  for (let n = 0; n < times; n += 1) await work(n);
  const clock = ((performance.now() - began) * 1000) / times;
  const { user, system } = process.cpuUsage(before);
  return { processor: (user + system) / times, clock };
};

const fill = async (file: string, conversations: number): Promise<void> => {
  const database = new DatabaseSync(file);
  const ledger = sqliteLedger(database);
  // Nothing is measured meanwhile, and a file that is lost is made again.
  database.exec('PRAGMA synchronous = OFF; PRAGMA cache_size = -500000; PRAGMA wal_autocheckpoint = 50000');
  for (let n = 0; n < conversations; n += 1)
    assert((await ledger.commit(recorded(n))) === 'committed', 'nothing rivals the bench for its commits');
  database.close();
};

/** Sweeps at a time at which so many are due. */
const sweepAt = async (ledger: Ledger, now: Instant, expected: number): Promise<Cost> => {
  let woken = 0;
  const world = worldAt(
    ledger,
    () => now,
    (count) => {
      woken += count;
    },
  );
  const duties = { audit: false, ladder: false, replies: false, optOuts: false };
  const cost = await costOf(sweepsARound, async () => void (await sweep.handleOne(world, { duties })));
  assert(woken === expected * sweepsARound, 'the sweep wakes what is due and nothing else');
  return cost;
};

const main = async (): Promise<void> => {
  const asked: { conversations: number; rounds: number } = JSON.parse(process.argv[2] ?? '{}');
  mkdirSync(folders, { recursive: true });
  const folder = mkdtempSync(join(folders, 'scale-'));
  const file = join(folder, 'scale.sqlite');
  await fill(file, asked.conversations);
  const ledger = sqliteLedger(new DatabaseSync(file));

  const random = seeded(7);
  const costs = { idle: [] as Cost[], busy: [] as Cost[], reply: [] as Cost[] };
  const firstDue = plus(begun, 4 * hour);
  for (let round = 0; round <= asked.rounds; round += 1) {
    costs.idle.push(await sweepAt(ledger, plus(firstDue, -second), 0));
    costs.busy.push(await sweepAt(ledger, plus(firstDue, (dueAtOnce - 1) * second), dueAtOnce));
  }
  let now = begun;
  const world = worldAt(
    ledger,
    () => now,
    () => undefined,
  );
  for (let round = 0; round <= asked.rounds; round += 1)
    costs.reply.push(
      await costOf(repliesARound, async (k) => {
        const n = random.below(asked.conversations);
        now = plus(overAt(n), 5 * hour);
        const payload = {
          originationNumber: phoneOf(n),
          destinationNumber: clinic.smsNumber,
          messageBody: 'a bit sore, 3/10, no fever',
          inboundMessageId: `reply-${round}-${k}`,
        };
        await receiveSms.handleOne(world, wrapInboundSms(payload, now, `queue-${round}-${k}`));
      }),
    );
  const bytes = statSync(file).size;
  ledger.close();
  rmSync(folder, { recursive: true, force: true });
  // The first round warms up.
  const spreads = (all: readonly Cost[]) => ({
    processor: spreadOf(all.slice(1).map(({ processor }) => processor)),
    clock: spreadOf(all.slice(1).map(({ clock }) => clock)),
  });
  const answer = { idle: spreads(costs.idle), busy: spreads(costs.busy), reply: spreads(costs.reply), bytes };
  process.stdout.write(`\n${JSON.stringify(answer)}\n`);
};

await main();
