import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Ledger } from '../../../functions/ports/ledger.ts';
import { type SqliteLedger, sqliteLedger } from '../../../local/ledger-sqlite.ts';
import { assert } from '../../../shared/kernel/assert.ts';
import { hour, type Instant, plus, second } from '../../../shared/kernel/instant.ts';
import { type Random, seeded } from '../corpus/random.ts';
import { begun } from '../ledger/episodes.ts';
import { fillOriginals, fillUp, originalsMax } from './fill.ts';
import { clinicOver, overAt } from './world.ts';

/**
 * A process of its own: what the sweep and an inbound reply cost on files that hold so many conversations, every one with questions to
 * come. Each round measures every file, so that a ratio is of one moment of the machine. Prints one line of JSON, microseconds.
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

/** Sweeps at a time at which so many are due. */
const sweepAt = (ledger: Ledger, now: Instant, expected: number): Promise<Cost> => {
  const clinic = clinicOver(ledger);
  clinic.turnTo(now);
  return costOf(sweepsARound, async () =>
    assert((await clinic.sweep()) === expected, 'the sweep wakes what is due and nothing else'),
  );
};

type Filled = {
  readonly conversations: number;
  readonly ledger: SqliteLedger;
  readonly bytes: number;
  readonly costs: Readonly<Record<'idle' | 'busy' | 'reply', Cost[]>>;
};

const fillOne = (folder: string, originals: string, conversations: number): Filled => {
  const file = join(folder, `${conversations}.sqlite`);
  fillUp(originals, file, conversations);
  const bytes = statSync(file).size;
  const ledger = sqliteLedger(new DatabaseSync(file));
  return { conversations, ledger, bytes, costs: { idle: [], busy: [], reply: [] } };
};

const replies = (filled: Filled, random: Random, round: number): Promise<Cost> => {
  const clinic = clinicOver(filled.ledger);
  return costOf(repliesARound, async (k) => {
    const n = random.below(filled.conversations);
    // A copy lives in the time of its original.
    clinic.turnTo(plus(overAt(n % originalsMax), 5 * hour));
    await clinic.reply(n, `reply-${round}-${k}`);
  });
};

const main = async (): Promise<void> => {
  const asked: { sizes: number[]; rounds: number } = JSON.parse(process.argv[2] ?? '{}');
  mkdirSync(folders, { recursive: true });
  const folder = mkdtempSync(join(folders, 'scale-'));
  const originals = join(folder, 'originals.sqlite');
  await fillOriginals(originals);
  const all: Filled[] = [];
  for (const conversations of asked.sizes) {
    process.stderr.write(`  .. scale: filling ${conversations.toLocaleString('en-US')}\n`);
    all.push(fillOne(folder, originals, conversations));
  }
  const firstDue = plus(begun, 4 * hour);
  for (let round = 0; round <= asked.rounds; round += 1)
    for (const { ledger, costs } of all) {
      costs.idle.push(await sweepAt(ledger, plus(firstDue, -second), 0));
      costs.busy.push(await sweepAt(ledger, plus(firstDue, (dueAtOnce - 1) * second), dueAtOnce));
    }
  // After the sweeps: a reply promises an answer, which is due at once.
  const random = seeded(7);
  for (let round = 0; round <= asked.rounds; round += 1)
    for (const filled of all) filled.costs.reply.push(await replies(filled, random, round));
  for (const { ledger } of all) ledger.close();
  rmSync(folder, { recursive: true, force: true });
  // The first round warms up.
  const answers = all.map(({ conversations, bytes, costs: { idle, busy, reply } }) => ({
    conversations,
    bytes,
    idle: idle.slice(1),
    busy: busy.slice(1),
    reply: reply.slice(1),
  }));
  process.stdout.write(`\n${JSON.stringify(answers)}\n`);
};

await main();
