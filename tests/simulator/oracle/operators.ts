import type { ConversationEvent } from '../../../shared/conversation/event.ts';
import { minute } from '../../../shared/kernel/instant.ts';
import type { Committed, TraceEntry } from '../trace.ts';
import type { MessageFact } from './facts.ts';
import { seeing, type Watch } from './watcher.ts';

/** Who read the switch before it was thrown may still claim: no function runs longer. */
const readBefore = 2 * minute;
const toPatient = new Set(['check-in', 'answer', 'emergency-answer', 'stop-confirmation']);
/** Where the canary and its practitioner live: the carrier's and the mail service's own simulators. */
const simulators = new Set(['+14254147755', '+14254147167', 'success@simulator.amazonses.com']);

type Erased = {
  readonly clinic: string;
  readonly conversation: string;
  readonly patient: string;
  /** True where nobody else was followed there: everything goes. */
  readonly whole: boolean;
  readonly version: number;
  readonly t: number;
  done: boolean;
};

const personalIn = (event: ConversationEvent): boolean => 'personal' in event && event.personal !== undefined;

/** What operators ask for: check-ins that stand still, patients who are forgotten, records that hold nobody else, a canary among its own. */
export const watchOperators: Watch = (facts, violate, { faultless, secrets }) => {
  const pausedSince = new Map<string, number>();
  const turnedAt = new Map<string, number>();
  const erasures: Erased[] = [];
  const canaries = new Set<string>();
  const flights: Extract<TraceEntry, { type: 'flown' }>[] = [];

  const isAbout = ({ patient, whole }: Erased, event: ConversationEvent): boolean => {
    if (whole) return true;
    if (event.type === 'SessionRecorded' || event.type === 'SessionAmended')
      return event.session.patientId === patient;
    return (
      event.type === 'MessageClaimed' &&
      facts.message(event.messageId)?.planned?.session.patientId === patient
    );
  };

  const erased = (
    { clinic, conversation, version, t, state }: Committed,
    { patientId: patient, whole }: Extract<ConversationEvent, { type: 'PatientErased' }>,
  ): void => {
    erasures.push({ clinic, conversation, patient, whole, version, t, done: false });
    const left: unknown = whole ? state : state.sessions.filter((one) => one.patientId === patient);
    const written = JSON.stringify(left);
    const found = secrets.find((secret) => written.includes(secret));
    if (found !== undefined)
      violate('S25', `${patient} is erased from ${conversation}, which holds "${found}"`);
  };

  const claimedAfterErasure = (fact: MessageFact): void => {
    for (const { conversation, patient, whole, t } of erasures) {
      if (conversation !== fact.conversation || fact.promisedAt >= t) continue;
      const isTheirs = fact.planned?.session.patientId === patient;
      if (isTheirs || (whole && toPatient.has(fact.class)))
        violate('S25', `${fact.class} ${fact.id} is claimed although ${patient} was erased`);
    }
  };

  const claimed = ({ t, clinic }: Committed, id: string): void => {
    const fact = facts.message(id);
    if (fact === undefined) return;
    const since = pausedSince.get(clinic);
    if (fact.class === 'check-in' && since !== undefined && t - since > readBefore)
      violate('S24', `${id} is claimed while check-ins are paused`);
    claimedAfterErasure(fact);
  };

  const committed = (entry: Committed): void => {
    const { t, clinic, conversation, state } = entry;
    if (state.canary === true) canaries.add(conversation);
    for (const event of entry.events) {
      if (event.type === 'CheckInsPaused') pausedSince.set(clinic, t);
      if (event.type === 'CheckInsResumed') pausedSince.delete(clinic);
      if (event.type === 'CheckInsPaused' || event.type === 'CheckInsResumed') turnedAt.set(clinic, t);
      if (event.type === 'MessageClaimed') claimed(entry, event.messageId);
      if (event.type === 'PatientErased') erased(entry, event);
    }
  };

  const kept = ({ conversation, commits }: Extract<TraceEntry, { type: 'kept' }>): void => {
    for (const one of erasures) {
      if (one.conversation !== conversation || !one.done) continue;
      const left = commits.find(
        ({ version, events }) =>
          version <= one.version && events.some((event) => isAbout(one, event) && personalIn(event)),
      );
      if (left !== undefined)
        violate(
          'S25',
          `${one.patient} is erased from ${conversation}, and commit ${left.version} tells of them`,
        );
    }
  };

  /** Patients are numbered, and so are their names and sessions: nobody's number but that of whoever is asked about may be there. */
  const exported = ({ patient, record }: Extract<TraceEntry, { type: 'exported' }>): void => {
    const others = record.match(/Zephyrine\d+|"p-\d+"|"s-\d+(?:-\d+|-again)?["/]/g) ?? [];
    const number = patient.slice('p-'.length);
    const other = others.find((name) => /\d+/.exec(name)?.[0] !== number);
    if (other !== undefined) violate('S26', `what is held about ${patient} tells of ${other}`);
  };

  const accepted = ({ attemptId, to }: Extract<TraceEntry, { type: 'accepted' }>): void => {
    const conversation = facts.claim(attemptId)?.message.conversation;
    if (conversation !== undefined && canaries.has(conversation) && !simulators.has(to))
      violate('S27', `the canary's conversation writes to ${to}`);
  };

  const flown = (flight: Extract<TraceEntry, { type: 'flown' }>): void => {
    const { clinic, began, came } = flight;
    // A question that the switch holds is no question lost.
    const isTurned = pausedSince.has(clinic) || (turnedAt.get(clinic) ?? 0) >= began;
    if (came !== 'home' && !(came === 'question' && isTurned)) flights.push(flight);
  };

  return {
    ...seeing(['committed', 'accepted', 'kept', 'exported', 'flown', 'erased'], (entry) => {
      if (entry.type === 'committed') committed(entry);
      else if (entry.type === 'accepted') accepted(entry);
      else if (entry.type === 'kept') kept(entry);
      else if (entry.type === 'exported') exported(entry);
      else if (entry.type === 'flown') flown(entry);
      else if (entry.type === 'erased')
        for (const one of erasures)
          if (one.patient === entry.patient && one.clinic === entry.clinic)
            one.done ||= !entry.left.includes(one.conversation);
    }),
    end: ({ healedAt }) => {
      for (const { clinic, began, came } of flights)
        if (faultless || began > healedAt)
          violate('L14', `the canary of ${clinic} does not come home: ${came}`);
    },
  };
};
