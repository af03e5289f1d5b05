import { aboutWhom, patientsIn } from '../../shared/conversation/about.ts';
import type { Conversation } from '../../shared/conversation/conversation.ts';
import type { ConversationEvent } from '../../shared/conversation/event.ts';
import type { ConversationId, PatientId } from '../../shared/kernel/brand.ts';
import type { Instant } from '../../shared/kernel/instant.ts';
import type { Archive } from '../ports/archive.ts';
import type { AuditLine, AuditTrail } from '../ports/audit-trail.ts';
import type { StoredCommit } from '../ports/ledger.ts';
import { load } from './load.ts';
import { type History, historiesOf } from './patient-history.ts';
import type { World } from './world.ts';

/** One decision, with what in it is about the patient. */
export type RecordedCommit = StoredCommit & {
  /** How many of these events may as well be about somebody else of the same phone. */
  readonly mayBeAnothers: number;
};

/** Everything that is held about one patient at one address. */
export type AddressRecord = {
  readonly conversation: ConversationId;
  readonly channel: Conversation['channel'];
  readonly address: string;
  readonly consent: Conversation['consent'];
  readonly history: readonly RecordedCommit[];
  /** Notes and words of the address that may be about somebody else of the same phone and so are left out. */
  readonly leftOut: number;
  readonly seenBy: readonly AuditLine[];
};

/** Everything that is held about one patient. */
export type PatientRecord = {
  readonly format: 'afterneedle-patient-record';
  readonly formatVersion: 1;
  readonly clinic: string;
  readonly patient: PatientId;
  readonly made: Instant;
  readonly addresses: readonly AddressRecord[];
};

/** More than anybody looks at one conversation in years. */
const trailMax = 10_000;

const anotherPatient = 'another-patient';

/** Ids of other patients stand in lists and fields of these names alone. */
const patientFields: ReadonlySet<string> = new Set(['patients', 'patient', 'patientId']);

/** An event without whoever else gave the phone of an e-mail patient: they may never have been followed here. */
const withOwnPhoneAlone = (event: ConversationEvent, patient: PatientId): ConversationEvent => {
  if (event.type !== 'SessionRecorded' && event.type !== 'SessionAmended') return event;
  if (event.phoneOnFile === undefined) return event;
  const { phone, patients } = event.phoneOnFile;
  return {
    ...event,
    phoneOnFile: { phone, patients: patients.filter((one) => one.patientId === patient) },
  };
};

/** An event as one of its patients may have it: nobody else is named, and no address of the clinic's people stands in it. */
const told = (event: ConversationEvent, patient: PatientId, toStaff: boolean): ConversationEvent => {
  const shown: ConversationEvent =
    toStaff && event.type === 'MessageClaimed' && event.personal !== undefined
      ? { ...event, personal: { ...event.personal, to: 'somebody of the clinic' } }
      : withOwnPhoneAlone(event, patient);
  const hide = (value: string): string => (value === patient ? value : anotherPatient);
  return JSON.parse(
    JSON.stringify(shown, (name, value: unknown) => {
      if (!patientFields.has(name)) return value;
      if (typeof value === 'string') return hide(value);
      return Array.isArray(value) ? value.map((one) => (typeof one === 'string' ? hide(one) : one)) : value;
    }),
  );
};

const historyOf = (
  commits: readonly StoredCommit[],
  patient: PatientId,
): Pick<AddressRecord, 'history' | 'leftOut'> => {
  const about = aboutWhom(commits.flatMap((commit) => commit.events));
  const everybody = patientsIn(about.map(({ event }) => event));
  const others: ReadonlySet<string> = new Set([...everybody].filter((one) => one !== patient));
  const history: RecordedCommit[] = [];
  let leftOut = 0;
  let n = 0;
  for (const commit of commits) {
    const events: ConversationEvent[] = [];
    let mayBeAnothers = 0;
    for (const event of commit.events) {
      const { patients = [], toStaff = false } = about[n] ?? {};
      n += 1;
      if (patients.length > 0 && !patients.includes(patient)) continue;
      const nobodys = patients.length === 0 && others.size > 0 && event.type !== 'ConversationOpened';
      if (nobodys && 'personal' in event && event.personal !== undefined) {
        leftOut += 1;
        continue;
      }
      events.push(told(event, patient, toStaff));
      if (patients.some((one) => one !== patient)) mayBeAnothers += 1;
    }
    if (events.length > 0) history.push({ ...commit, events, mayBeAnothers });
  }
  return { history, leftOut };
};

const addressOf = async (
  world: World,
  trail: AuditTrail,
  { id, commits }: History,
  patient: PatientId,
): Promise<AddressRecord> => {
  const state = (await load(world, id))?.state;
  return {
    conversation: id,
    channel: state?.channel ?? 'sms',
    address: state?.address ?? '',
    consent: state?.consent ?? { status: 'open' },
    ...historyOf(commits, patient),
    seenBy: await trail.ofConversation(id, trailMax),
  };
};

/** Gathers everything that is held about one patient, wherever they were followed, and nothing about anybody else. */
export const recordOf = async (
  world: World,
  archive: Archive,
  trail: AuditTrail,
  patient: PatientId,
): Promise<PatientRecord> => {
  const addresses: AddressRecord[] = [];
  for (const history of await historiesOf(world, archive, patient))
    addresses.push(await addressOf(world, trail, history, patient));
  return {
    format: 'afterneedle-patient-record',
    formatVersion: 1,
    clinic: world.clinic.id,
    patient,
    made: world.clock.now(),
    addresses,
  };
};
