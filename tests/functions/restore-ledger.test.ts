import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { appendMissing, compareTables, doubtAll, type Table } from '../../functions/app/restore-ledger.ts';
import { sqliteArchive } from '../../local/archive-sqlite.ts';
import { type Host, openHost } from '../../local/host.ts';
import { sqliteLedger } from '../../local/ledger-sqlite.ts';
import { pointerKeys } from '../../shared/conversation/pointer.ts';
import { patientId, sessionId } from '../../shared/kernel/brand.ts';
import { day, hour, type Instant, minute } from '../../shared/kernel/instant.ts';
import { openTasks } from '../../shared/worklist/worklist.ts';
import { clinicWith } from '../support/clinic.ts';
import { memoryFolder } from '../support/memory-folder.ts';
import { asJson, inboundText, later, request, sessionBody, start } from './stage.ts';

// A clinic with five patients: a backup is made at 6 h, everything stops in the twenty-fifth hour.
const backedUp = later(6 * hour);
const stopped = later(24 * hour + 20 * minute);
const phones = ['+13035550151', '+13035550152', '+13035550153', '+13035550154', '+13035550155'] as const;
const [red, stops, gone, calm, young] = phones;
const practitioner = '+13035550111';

let folder = '';
let host: Host;
const open: DatabaseSync[] = [];
const hosts: Host[] = [];
beforeEach(() => {
  folder = memoryFolder('restore-');
  host = openClinic('used.db');
});
afterEach(() => {
  for (const one of hosts.splice(0)) closed(one);
  for (const database of open.splice(0)) if (database.isOpen) database.close();
});

const ended = new WeakSet<Host>();
const closed = (one: Host): void => {
  if (!ended.has(one)) one.close();
  ended.add(one);
};

function openClinic(file: string): Host {
  const clinic = openHost({
    clinic: clinicWith(),
    file: join(folder, file),
    start,
    speed: 0,
    report: () => undefined,
  });
  hosts.push(clinic);
  return clinic;
}

const tableOf = (file: string): Table => {
  const database = new DatabaseSync(join(folder, file));
  open.push(database);
  return { ledger: sqliteLedger(database), archive: sqliteArchive(database) };
};

const recordPatient = async (n: number, more: object = {}): Promise<void> => {
  const body = sessionBody({
    sessionId: `s-${n}`,
    patient: { id: `p-${n}`, firstName: `Name${n}`, phone: phones[n - 1], language: 'en' },
    risks: [],
    ...more,
  });
  await host.sessions(request('POST', '/v1/sessions', asJson(body)));
};

const says = async (clinic: Host, from: string, text: string, id: string): Promise<void> => {
  const { body } = inboundText(text, id, from, clinic.clock.now());
  await clinic.inboundSms(JSON.parse(JSON.parse(body).Message));
};

const idOf = (phone: string) => host.world.naming.conversationId('sms', phone);
const stateOf = async (clinic: Host, phone: string) => {
  const stored = await clinic.ledger.load(idOf(phone));
  if (stored === undefined) throw new Error(`${phone} is known`);
  return stored.state;
};

/** Copies the clinic's file as it is now, as a backup to this second would. */
const backUp = (): void => {
  const database = new DatabaseSync(join(folder, 'used.db'));
  database.exec(`VACUUM INTO '${join(folder, 'backup.db')}'`);
  database.close();
};

/** What happened in the clinic until everything stopped. */
const live = async (): Promise<void> => {
  for (const n of [1, 2, 3, 4]) await recordPatient(n);
  await host.turn(backedUp);
  backUp();
  await host.turn(later(24 * hour));
  await says(host, red, 'it catches when I breathe in', 'in-red');
  await says(host, stops, 'STOP', 'in-stop');
  await says(host, gone, 'all good', 'in-gone');
  await host.erase(patientId('p-3'));
  await recordPatient(5, { completedAt: new Date(later(20 * hour)).toISOString() });
  await host.turn(later(24 * hour + 10 * minute));
  await says(host, young, '2', 'in-young');
  host.clock.turnTo(stopped);
  closed(host);
};

/** The clinic goes on with the restored file. */
const goOn = (at: Instant): Host => {
  const clinic = openClinic('backup.db');
  clinic.clock.turnTo(at);
  host = clinic;
  return clinic;
};

/** Somebody has seen the patient with the red flag: its pages end. */
const seen = async (clinic: Host): Promise<void> => {
  const code = (await stateOf(clinic, red)).cases[0]?.code ?? '';
  await says(clinic, practitioner, `SEEN ${code}`, 'in-seen');
};

const questionsTo = (clinic: Host, phone: string): readonly string[] =>
  clinic.outbox
    .list({ address: phone })
    .filter((message) => message.kind === 'checkin')
    .map((message) => message.body);

describe('a restored table whose predecessor can be read', { timeout: 30_000 }, () => {
  test('lacks what was committed after the backup, and has it again, once', async () => {
    await live();
    const [used, backup] = [tableOf('used.db'), tableOf('backup.db')];
    const compared = await compareTables(used, backup);
    expect(compared.filter((one) => one.apart !== undefined)).toEqual([]);
    const lacking = compared.reduce((sum, one) => sum + one.missing.length, 0);
    expect(lacking).toBeGreaterThan(20);
    expect(await appendMissing(backup, compared)).toBe(lacking);
    const again = await compareTables(used, backup);
    expect(again.filter((one) => one.missing.length > 0 || one.apart !== undefined)).toEqual([]);
    expect(await appendMissing(backup, again)).toBe(0);
    for (const { id } of again) {
      expect(await backup.ledger.load(id)).toEqual(await used.ledger.load(id));
      expect(await backup.ledger.history(id, 0)).toEqual(await used.ledger.history(id, 0));
    }
    const code = (await stateOf(openClinic('used.db'), red)).cases[0]?.code ?? '';
    for (const key of [
      pointerKeys.session(sessionId('s-5')),
      pointerKeys.patient(patientId('p-5')),
      pointerKeys.caseCode(code),
    ]) {
      expect(await backup.ledger.find(key)).toBeDefined();
      expect(await backup.ledger.find(key)).toEqual(await used.ledger.find(key));
    }
    expect(await backup.ledger.withOpenCase(10)).toEqual(await used.ledger.withOpenCase(10));
    expect(await backup.ledger.due(later(9 * day), 100)).toEqual(await used.ledger.due(later(9 * day), 100));
  });

  test('sends nothing again, texts nobody who said STOP, pages the red flag, and follows who came after the backup', async () => {
    await live();
    await appendMissing(tableOf('backup.db'), await compareTables(tableOf('used.db'), tableOf('backup.db')));
    const clinic = goOn(stopped);
    const before = clinic.outbox.list({}).length;
    await clinic.turn(later(25 * hour));
    const sent = clinic.outbox.list({ since: before });
    // What went out between the backup and the stop is not in this outbox; nothing of it may go out now.
    expect(sent.filter((message) => message.kind === 'checkin')).toEqual([]);
    expect(sent.filter((message) => message.to === stops)).toEqual([]);
    expect(sent.some((message) => message.to === practitioner && message.kind === 'page')).toBe(true);
    expect((await stateOf(clinic, stops)).consent.status).toBe('opted-out');
    await seen(clinic);
    await clinic.turn(later(2 * day));
    expect(questionsTo(clinic, stops)).toHaveLength(1);
    expect(questionsTo(clinic, young).length).toBeGreaterThan(0);
    expect(questionsTo(clinic, gone)).toHaveLength(1);
  });

  test('forgets again what was erased after the backup', async () => {
    await live();
    const backup = tableOf('backup.db');
    const written = async () => JSON.stringify(await backup.ledger.history(idOf(gone), 0));
    expect(await written()).toContain('Name3');
    await appendMissing(backup, await compareTables(tableOf('used.db'), backup));
    expect(await written()).not.toMatch(/Name3|3035550153|all good/);
  });

  test('that was interrupted is finished by doing it again', async () => {
    await live();
    const [used, backup] = [tableOf('used.db'), tableOf('backup.db')];
    let left = 9;
    const breaking: Table = {
      ...backup,
      ledger: {
        ...backup.ledger,
        commit: async (commit) => {
          left -= 1;
          if (left === 0) throw new Error('the line is cut');
          return backup.ledger.commit(commit);
        },
      },
    };
    await expect(appendMissing(breaking, await compareTables(used, breaking))).rejects.toThrow(
      'the line is cut',
    );
    await appendMissing(backup, await compareTables(used, backup));
    for (const { id } of await compareTables(used, backup))
      expect(await backup.ledger.load(id)).toEqual(await used.ledger.load(id));
  });

  test('leaves to a person what has been worked on already, what has a gap, and a snapshot that its history does not fold to', async () => {
    await live();
    const clinic = goOn(backedUp);
    await says(clinic, red, 'sore', 'in-other');
    closed(clinic);
    const database = new DatabaseSync(join(folder, 'backup.db'));
    database.prepare('DELETE FROM commits WHERE conversation = ? AND version = 2').run(idOf(stops));
    database.close();
    const used = new DatabaseSync(join(folder, 'used.db'));
    used.prepare('DELETE FROM commits WHERE conversation = ? AND version = 2').run(idOf(stops));
    used.prepare('DELETE FROM commits WHERE conversation = ? AND version > 3').run(idOf(calm));
    used.close();
    const spoilt = new DatabaseSync(join(folder, 'backup.db'));
    spoilt
      .prepare("UPDATE conversations SET state = replace(state, 'p-4', 'p-9') WHERE id = ?")
      .run(idOf(calm));
    spoilt.close();
    const backup = tableOf('backup.db');
    const compared = await compareTables(tableOf('used.db'), backup);
    const apart = new Map(compared.map((one) => [one.id, one.apart]));
    expect([red, stops, calm, gone].map((phone) => apart.get(idOf(phone)))).toEqual([
      'two-stories',
      'a-gap',
      'unreadable',
      undefined,
    ]);
    const untouched = JSON.stringify(await backup.ledger.history(idOf(red), 0));
    await appendMissing(backup, compared);
    expect(JSON.stringify(await backup.ledger.history(idOf(red), 0))).toBe(untouched);
  });
});

describe('a restored table whose predecessor is lost', { timeout: 30_000 }, () => {
  const doubted = async (): Promise<Host> => {
    await live();
    const backup = tableOf('backup.db');
    const compared = await compareTables(undefined, backup);
    const clinic = goOn(stopped);
    await doubtAll(clinic.world, compared, stopped);
    return clinic;
  };

  test('asks no question that may have been asked: each is a person’s work, once', async () => {
    const clinic = await doubted();
    await clinic.turn(later(25 * hour));
    expect(questionsTo(clinic, calm)).toHaveLength(1);
    const state = await stateOf(clinic, calm);
    expect(openTasks(state).map((task) => [task.kind, task.messageId])).toEqual([
      ['outcome-unknown', 's-4/24h/1'],
    ]);
    const version = (await clinic.ledger.load(idOf(calm)))?.version;
    await doubtAll(clinic.world, await compareTables(undefined, tableOf('backup.db')), stopped);
    expect((await clinic.ledger.load(idOf(calm)))?.version).toBe(version);
    // What was due only after the stop cannot have left.
    await clinic.turn(later(3 * day));
    expect(questionsTo(clinic, calm)).toHaveLength(2);
  });

  test('has every STOP and red flag again once what came in is read again, and knows what it has read before', async () => {
    const clinic = await doubted();
    for (let round = 0; round < 2; round += 1) {
      await says(clinic, red, 'it catches when I breathe in', 'in-red');
      await says(clinic, stops, 'STOP', 'in-stop');
    }
    expect((await stateOf(clinic, red)).cases.map((one) => one.state)).toEqual(['paged']);
    expect((await stateOf(clinic, red)).cases[0]?.entries).toHaveLength(1);
    expect(clinic.outbox.list({ address: practitioner }).some((one) => one.kind === 'page')).toBe(true);
    await seen(clinic);
    await clinic.turn(later(2 * day));
    expect(questionsTo(clinic, stops)).toHaveLength(1);
  });

  test('repeats a page that was due, and says that it is a repeat', async () => {
    for (const n of [1, 2]) await recordPatient(n);
    await host.turn(later(5 * hour));
    host.setFault('throttle');
    await says(host, red, 'it catches when I breathe in', 'in-red');
    backUp();
    closed(host);
    const clinic = goOn(later(5 * hour + minute));
    clinic.setFault('ok');
    await doubtAll(clinic.world, await compareTables(undefined, tableOf('backup.db')), clinic.clock.now());
    const before = clinic.outbox.list({}).length;
    await clinic.turn(later(5 * hour + 2 * minute));
    const [page] = clinic.outbox
      .list({ since: before, address: practitioner })
      .filter((message) => message.kind === 'page');
    expect(page?.body).toMatch(/repeat|again/i);
  });
});
