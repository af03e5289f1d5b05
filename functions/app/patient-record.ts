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

/** What an event gives an id to that staff act on: a session, a case or a task. */
const thingOf = (event: ConversationEvent): string | undefined => {
  switch (event.type) {
    case 'SessionRecorded':
      return event.session.id;
    case 'CaseOpened':
    case 'CaseJoined':
      return event.caseId;
    case 'TaskAdded':
      return event.task.id;
    default:
      return undefined;
  }
};

/** Whether a line of the trail is about this thing: its id stands last there. What a line says that is not understood may hold it anywhere. */
const isAbout = (line: AuditLine, thing: string): boolean =>
  line.about === thing ||
  line.about?.endsWith(` ${thing}`) === true ||
  (line.deed === 'unknown' && line.text.includes(thing));

type Told = Pick<AddressRecord, 'history' | 'leftOut'> & {
  /** Sessions, cases and tasks of somebody else alone. */
  readonly othersThings: ReadonlySet<string>;
};

const historyOf = (commits: readonly StoredCommit[], patient: PatientId): Told => {
  const about = aboutWhom(commits.flatMap((commit) => commit.events));
  const everybody = patientsIn(about.map(({ event }) => event));
  const isShared = [...everybody].some((one) => one !== patient);
  const history: RecordedCommit[] = [];
  const things = new Set<string>();
  const othersThings = new Set<string>();
  let leftOut = 0;
  let n = 0;
  for (const commit of commits) {
    const events: ConversationEvent[] = [];
    let mayBeAnothers = 0;
    for (const event of commit.events) {
      const { patients = [], toStaff = false } = about[n] ?? {};
      n += 1;
      const thing = thingOf(event);
      const isAnothers = patients.length > 0 && !patients.includes(patient);
      if (thing !== undefined) (isAnothers ? othersThings : things).add(thing);
      if (isAnothers) continue;
      const nobodys = patients.length === 0 && isShared && event.type !== 'ConversationOpened';
      if (nobodys && 'personal' in event && event.personal !== undefined) {
        leftOut += 1;
        continue;
      }
      events.push(told(event, patient, toStaff));
      if (patients.some((one) => one !== patient)) mayBeAnothers += 1;
    }
    if (events.length > 0) history.push({ ...commit, events, mayBeAnothers });
  }
  for (const thing of things) othersThings.delete(thing);
  return { history, leftOut, othersThings };
};

const addressOf = async (
  world: World,
  trail: AuditTrail,
  { id, commits }: History,
  patient: PatientId,
): Promise<AddressRecord> => {
  const state = (await load(world, id))?.state;
  const { history, leftOut, othersThings } = historyOf(commits, patient);
  const seen = await trail.ofConversation(id, trailMax);
  return {
    conversation: id,
    channel: state?.channel ?? 'sms',
    address: state?.address ?? '',
    consent: state?.consent ?? { status: 'open' },
    history,
    leftOut,
    seenBy: seen.filter((line) => ![...othersThings].some((thing) => isAbout(line, thing))),
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
