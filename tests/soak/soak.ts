import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { CreateTableCommand } from '@aws-sdk/client-dynamodb';
import { ledgerClient } from '../../functions/aws/ledger-dynamodb.ts';
import { tableDefinition } from '../../functions/aws/table.ts';
import { startDynamodbLocal, whyNoDynamodbLocal } from '../support/dynamodb-local.ts';
import type { StorePlace } from './calls.ts';
import { local, naming, openLedger } from './clinic.ts';
import { liveThrough } from './day.ts';
import { type Options, readOptions, type StoreName, usage } from './options.ts';
import { tallyOf } from './tally.ts';

const folders = join(import.meta.dirname, '../../.cache/soak');
const wrongShown = 20;

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

type OpenStore = { readonly place: StorePlace; readonly close: () => Promise<void> };

const openSqlite = async (): Promise<OpenStore> => {
  mkdirSync(folders, { recursive: true });
  const folder = mkdtempSync(join(folders, 'day-'));
  return {
    place: { type: 'sqlite', file: join(folder, 'soak.sqlite') },
    close: async () => rmSync(folder, { recursive: true, force: true }),
  };
};

const openDynamodb = async (): Promise<OpenStore> => {
  const server = await startDynamodbLocal();
  const tableName = 'soak';
  const client = ledgerClient({ ...local, endpoint: server.endpoint });
  await client.send(new CreateTableCommand(tableDefinition(tableName)));
  client.destroy();
  return { place: { type: 'dynamodb', endpoint: server.endpoint, tableName }, close: server.stop };
};

const stores: Readonly<
  Record<StoreName, { readonly title: string; readonly open: () => Promise<OpenStore> }>
> = {
  sqlite: { title: 'SQLite on a file', open: openSqlite },
  dynamodb: { title: 'DynamoDB Local', open: openDynamodb },
};

/** What the file itself says of its pages and indexes, after so many processes that died on it. */
const damageOf = (place: StorePlace): readonly string[] => {
  if (place.type !== 'sqlite') return [];
  const database = new DatabaseSync(place.file);
  const said = database
    .prepare('PRAGMA integrity_check')
    .all()
    .map((row) => String(row['integrity_check']));
  database.close();
  return said.filter((line) => line !== 'ok');
};

const soak = async (name: StoreName, options: Options): Promise<boolean> => {
  const { hours, sessions, kills, seed } = options;
  const { title, open } = stores[name];
  say(`\n${title}: ${hours} h, ${sessions} sessions, ${kills} kills, seed ${seed}`);
  const began = performance.now();
  const store = await open();
  try {
    const day = await liveThrough(options, store.place, (minuteOfDay, of, calls) => {
      const took = (performance.now() - began) / 1000;
      process.stderr.write(`  .. minute ${minuteOfDay} of ${of}, ${calls} calls, ${took.toFixed(0)} s\n`);
    });
    const { ledger, close } = openLedger(store.place);
    const desk = naming.conversationId('email', 'desk');
    const { lines, wrong } = await tallyOf(ledger, desk, day);
    close();
    for (const [what, times] of lines) say(`  ${what.padEnd(40)} ${String(times).padStart(8)}`);
    const all = [...wrong, ...damageOf(store.place)];
    for (const line of all.slice(0, wrongShown)) say(`  WRONG: ${line}`);
    const held = all.length === 0 ? 'nothing lost, nothing doubled' : `${all.length} wrong`;
    say(`  ${held}, in ${((performance.now() - began) / 1000).toFixed(0)} s`);
    return all.length === 0;
  } finally {
    await store.close();
  }
};

const main = async (): Promise<number> => {
  const options = readOptions(process.argv.slice(2));
  if (options === 'help') {
    say(usage);
    return 0;
  }
  if ('wrong' in options) {
    process.stderr.write(`${options.wrong}\n${usage}\n`);
    return 2;
  }
  let good = true;
  for (const store of options.stores) {
    const missing = store === 'dynamodb' ? await whyNoDynamodbLocal() : undefined;
    if (missing !== undefined) {
      say(`\nSKIPPED: ${stores[store].title}, because ${missing}.`);
      good &&= process.env['CI'] !== 'true';
      continue;
    }
    good = (await soak(store, options)) && good;
  }
  return good ? 0 : 1;
};

process.exitCode = await main();
