import type { MessageId, PatientId } from '../kernel/brand.ts';
import { isToPatient, type Outbound } from '../message/outbound.ts';
import type { ConversationEvent } from './event.ts';

/** Whom one event is about: these patients, or the address as a whole where none is named. */
export type About = {
  readonly event: ConversationEvent;
  readonly patients: readonly PatientId[];
  /** A message for somebody of the clinic: where it went is nothing of the patient's. */
  readonly toStaff: boolean;
};

type Sent = { readonly patients: readonly PatientId[]; readonly toStaff: boolean };

/** What earlier events have named: later ones speak of it by its id. */
type Named = {
  readonly sessions: Map<string, readonly PatientId[]>;
  readonly messages: Map<MessageId, Sent>;
  readonly replies: Map<string, readonly PatientId[]>;
  readonly cases: Map<string, readonly PatientId[]>;
  readonly tasks: Map<string, readonly PatientId[]>;
  readonly errands: Map<string, readonly PatientId[]>;
};

const nobody: readonly PatientId[] = [];

const subjectsOf = (message: Outbound, named: Named): readonly PatientId[] => {
  switch (message.class) {
    case 'check-in':
      return named.sessions.get(message.sessionId) ?? nobody;
    case 'answer':
    case 'emergency-answer':
    case 'stop-confirmation':
      return named.replies.get(message.replyId) ?? nobody;
    case 'notice':
      return named.tasks.get(message.taskId) ?? nobody;
    case 'page':
    case 'pager':
    case 'staff-answer':
    case 'alarm':
      return named.cases.get(message.caseId ?? '') ?? nobody;
    case 'digest':
      return nobody;
  }
};

const joined = (a: readonly PatientId[], b: readonly PatientId[]): readonly PatientId[] => [
  ...new Set([...a, ...b]),
];

/** Remembers what an event names for the first time. */
const learn = (event: ConversationEvent, named: Named): void => {
  if (event.type === 'SessionRecorded' || event.type === 'SessionAmended') {
    const { id, patientId } = event.session;
    named.sessions.set(id, [patientId]);
    for (const { id: checkIn } of event.plan)
      named.messages.set(checkIn, { patients: [patientId], toStaff: false });
  } else if (event.type === 'ReplyReceived') named.replies.set(event.replyId, event.patients);
  else if (event.type === 'CaseOpened') named.cases.set(event.caseId, event.patients);
  else if (event.type === 'CaseJoined')
    named.cases.set(event.caseId, joined(named.cases.get(event.caseId) ?? nobody, event.patients));
  else if (event.type === 'TaskAdded') named.tasks.set(event.task.id, event.task.patients);
  else if (event.type === 'ErrandPromised') {
    const { errand } = event;
    named.errands.set(errand.id, [errand.type === 'adopt' ? errand.session.patientId : errand.patientId]);
  } else if (event.type === 'MessagePromised') {
    const { message } = event;
    named.messages.set(message.id, { patients: subjectsOf(message, named), toStaff: !isToPatient(message) });
  }
};

const patientsOf = (event: ConversationEvent, named: Named): readonly PatientId[] => {
  if (event.type === 'SessionRecorded' || event.type === 'SessionAmended') return [event.session.patientId];
  if (event.type === 'AnswerAwaited') return [event.watch.patientId];
  if (event.type === 'ErrandPromised') return named.errands.get(event.errand.id) ?? nobody;
  if (event.type === 'ErrandDone') return named.errands.get(event.errandId) ?? nobody;
  if (event.type === 'PatientErased') return [event.patientId];
  if (event.type === 'ReplyReceived') return event.patients;
  if (event.type === 'TaskAdded') return event.task.patients;
  if (event.type === 'MessagePromised') return named.messages.get(event.message.id)?.patients ?? nobody;
  if ('messageId' in event) return named.messages.get(event.messageId)?.patients ?? nobody;
  if ('caseId' in event && event.caseId !== undefined) return named.cases.get(event.caseId) ?? nobody;
  if ('taskId' in event) return named.tasks.get(event.taskId) ?? nobody;
  if ('checkInId' in event && event.checkInId !== undefined)
    return named.messages.get(event.checkInId)?.patients ?? nobody;
  if ('sessionId' in event && event.sessionId !== undefined)
    return named.sessions.get(event.sessionId) ?? nobody;
  return nobody;
};

/** Says of every event of one conversation, from its first, whom it is about. */
export const aboutWhom = (events: readonly ConversationEvent[]): readonly About[] => {
  const named: Named = {
    sessions: new Map(),
    messages: new Map(),
    replies: new Map(),
    cases: new Map(),
    tasks: new Map(),
    errands: new Map(),
  };
  return events.map((event) => {
    learn(event, named);
    const sent = 'messageId' in event ? named.messages.get(event.messageId) : undefined;
    return { event, patients: patientsOf(event, named), toStaff: sent?.toStaff ?? false };
  });
};

/** Everybody who was ever followed at this address. */
export const patientsIn = (events: readonly ConversationEvent[]): ReadonlySet<PatientId> =>
  new Set(events.flatMap((event) => (event.type === 'SessionRecorded' ? [event.session.patientId] : [])));
