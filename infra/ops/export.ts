import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { recordOf } from '../../functions/app/patient-record.ts';
import { dynamodbArchive } from '../../functions/aws/archive-dynamodb.ts';
import { dynamodbAuditTrail } from '../../functions/aws/audit-trail-dynamodb.ts';
import { ledgerClient } from '../../functions/aws/ledger-dynamodb.ts';
import { recordJson, recordText } from '../../functions/pages/record-text.ts';
import type { Archive } from '../../functions/ports/archive.ts';
import type { AuditTrail } from '../../functions/ports/audit-trail.ts';
import { type PatientId, patientId, personId } from '../../shared/kernel/brand.ts';
import { clinicWorld, tableNameOf } from './clinic-world.ts';
import { type Asked, Misasked, regionOf, type Tool, textOption } from './command.ts';

/** The patient whom the first word names, by the id that the clinic's own system gave them. */
export const patientAsked = ({ words }: Asked): PatientId => {
  const [word = ''] = words;
  if (!/^[\x21-\x7e]{1,64}$/.test(word))
    throw new Misasked('patient: write the id that the clinic’s system sent with the session, like p-1');
  return patientId(word);
};

/** What only an operator holds of the clinic's table. */
export const operatorsOwn = (asked: Asked): { readonly archive: Archive; readonly trail: AuditTrail } => {
  const table = { client: ledgerClient(regionOf(asked)), tableName: tableNameOf(asked) };
  return { archive: dynamodbArchive(table), trail: dynamodbAuditTrail(table) };
};

/** A file that its owner alone reads, whatever stood there. */
const writePrivately = async (path: string, text: string): Promise<void> => {
  await rm(path, { force: true });
  await writeFile(path, text, { mode: 0o600, flag: 'wx' });
};

/** Everything that is held about one patient goes into two files; on the terminal stand ids and counts alone. */
export const exportTool: Tool = {
  usage: 'export <clinic> <patient> [--to FOLDER]',
  does: 'writes everything that is held about a patient into two files of yours: one to read, one for programs',
  options: ['to'],
  after: ['patient'],
  run: async (asked, say) => {
    const patient = patientAsked(asked);
    const world = await clinicWorld(asked);
    const { archive, trail } = operatorsOwn(asked);
    const record = await recordOf(world, archive, trail, patient);
    if (record.addresses.length === 0) {
      say(`Nothing is held about ${patient}.`);
      return 1;
    }
    // Whoever reads a record is on record before there is anything to read.
    const [by, at] = [personId('ops'), world.clock.now()];
    for (const { conversation } of record.addresses) {
      const id = world.randomness.token();
      await trail.append({ id, at, by, role: 'ops', deed: 'exported-patient', conversation });
    }
    const name = `${world.clinic.id}-${patient.replaceAll(/[^\w-]/g, '_')}`;
    const path = join(textOption(asked, 'to') ?? '.', name);
    await writePrivately(`${path}.json`, recordJson(record));
    await writePrivately(`${path}.txt`, recordText(record, world.clinic));
    for (const { conversation, history, leftOut } of record.addresses)
      say(`${conversation}  ${history.length} entries, ${leftOut} left out as nobody’s for certain`);
    say(
      `Written to ${path}.txt and ${path}.json, for you alone to read. Give them on by a safe way, then delete them.`,
    );
    return 0;
  },
};
