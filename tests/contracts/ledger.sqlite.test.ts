import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type SqliteLedger, sqliteLedger } from '../../local/ledger-sqlite.ts';
import { minute } from '../../shared/kernel/instant.ts';
import { commitOf, conversation, later, start } from '../support/commits.ts';
import { mapLedger } from '../support/ledger-map.ts';
import { memoryFolder } from '../support/memory-folder.ts';
import { ledgerContract } from './ledger.contract.ts';
import { playRandomly } from './ledger.random.ts';
import type { LedgerHarness } from './ledger-stage.ts';

const harness = (database: DatabaseSync): LedgerHarness => ({
  ledger: sqliteLedger(database),
  damage: async (id, state) => {
    database.prepare('UPDATE conversations SET state = ? WHERE id = ?').run(state, id);
  },
  erase: async (id, version) => {
    database.prepare('DELETE FROM personal WHERE conversation = ? AND version = ?').run(id, version);
  },
  close: async () => database.close(),
});

const folder = memoryFolder('ledger-');
let files = 0;
const fresh = (): string => {
  files += 1;
  return join(folder, `${files}.sqlite`);
};

ledgerContract('the ledger in plain maps', async () => {
  const ledger = mapLedger();
  return {
    ledger,
    damage: async (id, state) => ledger.damage(id, state),
    erase: async (id, version) => ledger.erase(id, version),
    close: async () => {},
  };
});

ledgerContract('the SQLite ledger in memory', async () => harness(new DatabaseSync(':memory:')));

ledgerContract('the SQLite ledger in a file', async () => harness(new DatabaseSync(fresh())));

describe('the SQLite ledger of a laptop', () => {
  const a = conversation('a');
  let path: string;
  let ledger: SqliteLedger;
  const reopen = (): void => {
    ledger.close();
    ledger = sqliteLedger(new DatabaseSync(path));
  };
  beforeEach(() => {
    path = fresh();
    ledger = sqliteLedger(new DatabaseSync(path));
  });
  afterEach(() => ledger.close());

  test('everything survives a restart', async () => {
    const first = commitOf(a, 0, {
      nextDueAt: later(5),
      urgent: true,
      pointers: [{ key: 'address/1', value: a, guard: 'absent', freeFrom: later(99) }],
    });
    await ledger.commit(first);
    reopen();
    expect(await ledger.load(a)).toEqual({ state: first.state, version: 1, commitId: first.commitId });
    expect(await ledger.history(a, 0)).toMatchObject([{ version: 1, at: first.at, events: first.events }]);
    expect(await ledger.find('address/1')).toEqual({ value: a, freeFrom: later(99) });
    expect(await ledger.due(later(5), 10)).toEqual([a]);
    expect(await ledger.withOpenCase(10)).toEqual([a]);
    expect(await ledger.commit(first)).toBe('committed');
    expect(await ledger.commit(commitOf(a, 1))).toBe('committed');
  });

  test('a file commit reaches the disk before it counts', () => {
    const database = new DatabaseSync(path);
    const second = sqliteLedger(database);
    expect(database.prepare('PRAGMA synchronous').get()).toEqual({ synchronous: 2 });
    expect(database.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' });
    second.close();
  });

  test('two processes on one file never both win a version', async () => {
    const other = sqliteLedger(new DatabaseSync(path));
    for (let version = 0; version < 10; version += 1) {
      const [ours, theirs] = [commitOf(a, version), commitOf(a, version)];
      const first = version % 2 === 0 ? [ledger, other] : [other, ledger];
      expect(await first[0]?.commit(ours)).toBe('committed');
      expect(await first[1]?.commit(theirs)).toBe('conflict');
    }
    other.close();
    expect(await ledger.history(a, 0)).toHaveLength(10);
  });

  test('two programs that write at once lose no commit and never fail', async () => {
    const writer = join(import.meta.dirname, '../support/ledger-writer.ts');
    const write = (name: string) => promisify(execFile)(process.execPath, [writer, path, name, '400']);
    await Promise.all([write('one'), write('two')]);
    const history = await ledger.history(conversation('shared'), 0);
    expect(history.map((commit) => commit.version)).toEqual(Array.from({ length: 800 }, (_, n) => n + 1));
    expect(new Set(history.map((commit) => commit.commitId)).size).toBe(800);
  });

  test('the clock may be turned to the smallest due time', async () => {
    expect(ledger.nextDueAt()).toBeUndefined();
    await ledger.commit(commitOf(a, 0, { nextDueAt: later(700) }));
    await ledger.commit(commitOf(conversation('b'), 0, { nextDueAt: later(300), urgent: true }));
    await ledger.commit(commitOf(conversation('c'), 0));
    expect(ledger.nextDueAt()).toBe(later(300));
    await ledger.commit(commitOf(conversation('b'), 1));
    expect(ledger.nextDueAt()).toBe(later(700));
    await ledger.commit(commitOf(a, 1, { nextDueAt: start }));
    expect(ledger.nextDueAt()).toBe(start);
  });

  test('conversations are listed by when they were opened, the youngest first', async () => {
    for (const name of ['z', 'm', 'a']) await ledger.commit(commitOf(conversation(name), 0));
    await ledger.commit(commitOf(conversation('z'), 1));
    const listed = ['a', 'm', 'z'].map(conversation);
    expect(ledger.conversations()).toEqual(listed);
    reopen();
    expect(ledger.conversations()).toEqual(listed);
  });

  test('the host may keep tables of its own in the same file', async () => {
    const database = new DatabaseSync(path);
    database.exec('CREATE TABLE outbox (n INTEGER PRIMARY KEY, body TEXT)');
    database.exec("INSERT INTO outbox (body) VALUES ('kept')");
    database.close();
    await ledger.commit(commitOf(a, 0));
    reopen();
    expect(await ledger.load(a)).toBeDefined();
  });

  test('a file from before the lists is brought to their shape, and its conversations are listed', async () => {
    await ledger.commit(commitOf(a, 0));
    await ledger.commit(commitOf(conversation('b'), 0, { at: later(9) }));
    ledger.close();
    const older = new DatabaseSync(path);
    older.exec('DROP INDEX recent; DROP INDEX tasks;');
    for (const column of ['active', 'task', 'search']) {
      older.exec(`ALTER TABLE conversations DROP COLUMN ${column}`);
    }
    older.exec(
      "INSERT INTO conversations (id, version, commit_id, state, urgent) VALUES ('torn', 1, 'x', '{', 0)",
    );
    older.close();
    ledger = sqliteLedger(new DatabaseSync(path));
    const { items } = await ledger.recent({ limit: 10 });
    expect(items.map(({ id }) => id)).toEqual([conversation('b'), a]);
    expect(await ledger.commit(commitOf(a, 1, { at: later(10 * minute) }))).toBe('committed');
    expect((await ledger.recent({ limit: 1 })).items).toEqual([{ id: a, version: 2 }]);
  });

  test('a file that another program holds is an error that may pass', async () => {
    const holder = new DatabaseSync(path);
    const impatient = new DatabaseSync(path);
    const blocked = sqliteLedger(impatient);
    impatient.exec('PRAGMA busy_timeout = 0');
    holder.exec('BEGIN IMMEDIATE');
    const held = { name: 'WorldError', code: 'unavailable', retriable: true };
    await expect(blocked.commit(commitOf(a, 0))).rejects.toMatchObject(held);
    holder.exec('ROLLBACK');
    expect(await blocked.commit(commitOf(a, 0))).toBe('committed');
    holder.close();
    blocked.close();
    await expect(blocked.load(a)).rejects.toMatchObject(held);
  });

  test('SQLite and plain maps answer the same to random stories', async () => {
    const played = await playRandomly(
      async () => [mapLedger(), sqliteLedger(new DatabaseSync(':memory:'))] as const,
      { seed: 20_261_122, stories: 60, stepsMax: 40 },
    );
    expect(played).toBeGreaterThan(600);
  });
});
