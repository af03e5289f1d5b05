import type { Clinic } from '../../shared/clinic/clinic.ts';
import type { AddressEvent, ConversationEvent } from '../../shared/conversation/event.ts';
import type { PlannedCheckIn } from '../../shared/followup/session.ts';
import type { SilenceEvent } from '../../shared/followup/silence.ts';
import type { Instant } from '../../shared/kernel/instant.ts';
import type { Zone } from '../../shared/kernel/zone.ts';
import type { Outbound, OutboundEvent } from '../../shared/message/outbound.ts';
import type { CaseEvent } from '../../shared/paging/case.ts';
import type { Flag } from '../../shared/triage/verdict.ts';
import type { DeskEvent } from '../../shared/worklist/desk.ts';
import type { TaskEvent } from '../../shared/worklist/task.ts';
import { wallDayTime, wallTime } from './wall-time.ts';

/** What earlier events have named, so that later ones can be told without their ids. */
export type Known = {
  readonly clinic: Clinic;
  /** Messages by id: "4h check-in of s-1001". */
  readonly labels: Map<string, string>;
  /** Cases by id: their codes. */
  readonly codes: Map<string, string>;
  /** How often each message has been tried in vain. */
  readonly tries: Map<string, number>;
};

type Event<Type extends ConversationEvent['type']> = Extract<ConversationEvent, { type: Type }>;

const plainWords = (id: string): string => id.replaceAll('-', ' ');

const planLine = (checkIn: PlannedCheckIn, zone: Zone): string => {
  const when = wallDayTime(checkIn.dueAt, zone);
  const what = checkIn.skipped === undefined ? checkIn.placement : `skipped: ${checkIn.skipped}`;
  const why = checkIn.reason === null || checkIn.reason === checkIn.skipped ? '' : ` (${checkIn.reason})`;
  return `plan ${checkIn.kind.padEnd(3)} ${when.padEnd(16)} ${plainWords(what)}${plainWords(why)}`;
};

const tellPlan = (event: Event<'SessionRecorded' | 'SessionAmended'>, known: Known): string[] => {
  const { id, timeZone } = event.session;
  for (const { id: checkIn, kind } of event.plan) known.labels.set(checkIn, `${kind} check-in of ${id}`);
  return event.plan.map((checkIn) => planLine(checkIn, timeZone));
};

const quoted = (flag: Flag, text: string): string => {
  const words = text.slice(...flag.span).trim();
  const status = flag.status === 'affirmed' ? '' : `, ${flag.status}`;
  return `${flag.id}${words === '' ? '' : ` "${words}"`}${status}`;
};

const tellReading = (event: Event<'ReplyReceived'>): string[] => {
  const { verdict, patients, personal } = event;
  const found = verdict.flags.map((flag) => quoted(flag, personal?.text ?? ''));
  const also = verdict.admin.filter((id) => !verdict.flags.some((flag) => flag.id === id));
  const level = verdict.disposition.replace('_', ' ').toUpperCase();
  const whose =
    patients.length === 1
      ? []
      : [patients.length === 0 ? 'no session names this phone' : `may be from ${patients.join(' or ')}`];
  return [`read as ${level}${[...found, ...also].map((one) => `; ${one}`).join('')}`, ...whose];
};

const classLabels: Readonly<Record<Exclude<Outbound['class'], 'check-in'>, string>> = {
  answer: 'the answer',
  'emergency-answer': 'the answer "call 911"',
  'stop-confirmation': 'the confirmation',
  page: 'the page',
  pager: 'the alert to the pager',
  'staff-answer': 'the answer',
  alarm: 'the alarm',
  notice: 'the notice',
  digest: 'the digest',
};

const labelOf = (message: Outbound): string => {
  switch (message.class) {
    case 'check-in':
      return `${message.kind} check-in`;
    case 'page':
      return `the page to ${message.person} by ${message.channel === 'sms' ? 'text' : 'mail'}`;
    case 'staff-answer':
      return `the answer to ${message.person}`;
    case 'answer':
    case 'emergency-answer':
    case 'stop-confirmation':
    case 'alarm':
    case 'pager':
    case 'notice':
    case 'digest':
      return classLabels[message.class];
  }
};

const overdueWords = {
  page: 'overdue, so it becomes a page',
  raise: 'nobody answered or called in time',
  remind: 'overdue, the desk is reminded',
  supervise: 'a day overdue, the director is told',
} as const;

const tellTask = (event: TaskEvent, known: Known): string[] => {
  const by = (at: Instant): string => wallDayTime(at, known.clinic.timeZone);
  if (event.type === 'TaskAdded') known.labels.set(event.task.id, plainWords(event.task.kind));
  const it = known.labels.get(event.type === 'TaskAdded' ? event.task.id : event.taskId) ?? 'task';
  switch (event.type) {
    case 'TaskAdded':
      return [`worklist: ${it}, by ${by(event.task.dueAt)}`];
    case 'TaskJoined':
      return [`worklist: ${it}, once more`];
    case 'TaskTaken':
      return [`worklist: ${it} taken by ${event.by}`];
    case 'TaskTried':
      return [`worklist: ${it}, ${event.by} called in vain`];
    case 'TaskFinished':
      return [`worklist: ${it} done by ${event.by}: ${plainWords(event.outcome)}`];
    case 'TaskReopened':
      return [`worklist: ${it} put back by ${event.by}`];
    case 'TaskSettled':
      return [`worklist: ${it} needs nothing more (${plainWords(event.because)})`];
    case 'TaskRaised':
      return [`worklist: ${it} is a concern now, by ${by(event.dueAt)}`];
    case 'TaskOverdue':
      return [`worklist: ${it}, ${overdueWords[event.does]}`];
  }
};

const people = (names: readonly string[]): string => (names.length === 0 ? 'nobody new' : names.join(', '));

const refusals = {
  'no-such-case': 'no open case has that code',
  'not-paged-to-you': 'that case was not paged to this phone',
  closed: 'that case is closed',
  'which-case': 'several cases are open, and none was named',
  'no-open-case': 'no case is open for this phone',
  already: 'somebody has done that already',
  'own-case': 'it is their own case',
  'off-ladder': 'they have left the ladder',
  'sent-before': 'that was sent before the page, or before news of the patient',
  unclear: 'it could mean more than one thing',
} as const;

const tellCase = (event: CaseEvent, known: Known): string[] => {
  if (event.type === 'CaseOpened') known.codes.set(event.caseId, event.code);
  const one = `case ${known.codes.get(event.caseId ?? '') ?? '?'}`;
  switch (event.type) {
    case 'CaseOpened':
      return [`${one} opened: ${event.entry.severity}`];
    case 'CaseJoined':
      return [`joins ${one}`];
    case 'CaseWorsened':
      return [`${one} is now ${event.severity}: everybody is paged anew`];
    case 'StepTaken':
      return [`${one}: step ${event.step + 1} of the ladder, ${people(event.people)}`];
    case 'StepSkipped':
      return [`${one}: step ${event.step + 1} of the ladder is empty now and is skipped`];
    case 'PagesRepeated':
      return [`${one}: nobody has acknowledged, repeated to ${people(event.people)}`];
    case 'LadderEnded':
      return [`${one}: the ladder has ended, the operator is told`];
    case 'CaseAcknowledged':
      return [`${one} acknowledged by ${event.by}`];
    case 'PatientContacted':
      return [`${one}: ${event.by} has reached the patient`];
    case 'PatientNotReached':
      return [`${one}: ${event.by} could not reach the patient`];
    case 'CaseLapsed':
      return [
        event.promise === 'contact'
          ? `${one}: nobody has reached the patient in time, paging begins again`
          : `${one}: no outcome in time, paging begins again`,
      ];
    case 'CaseClosed':
      return [`${one} closed by ${event.by}: ${plainWords(event.disposition)}`];
    case 'LinkTried':
      return [
        event.right
          ? `${one}: ${event.by} opened it behind the link`
          : `${one}: a wrong code was typed behind a link of ${event.by}`,
      ];
    case 'CommandRefused':
      return [`nothing was changed: ${refusals[event.because]}`];
  }
};

/** Told when a run of vain tries ends; while it lasts, only the first is told. */
const afterTries = (messageId: string, known: Known): string => {
  const tries = known.tries.get(messageId) ?? 0;
  known.tries.delete(messageId);
  return tries > 1 ? `, after ${tries} tries` : '';
};

const tellDeferral = (event: Event<'MessageDeferred'>, known: Known): string[] => {
  const tries = (known.tries.get(event.messageId) ?? 0) + 1;
  known.tries.set(event.messageId, tries);
  if (tries > 1) return [];
  const label = known.labels.get(event.messageId) ?? 'a message';
  const again = wallTime(event.dueAt, known.clinic.timeZone);
  return [`${label} was not sent (${plainWords(event.because)}); again from ${again} on`];
};

const tellMessage = (event: OutboundEvent, known: Known): string[] => {
  if (event.type === 'MessagePromised') known.labels.set(event.message.id, labelOf(event.message));
  const label = known.labels.get('messageId' in event ? event.messageId : '') ?? 'a message';
  switch (event.type) {
    case 'MessagePromised':
    case 'MessageClaimed':
      return [];
    case 'MessageAccepted': {
      const after = afterTries(event.messageId, known);
      return after === '' ? [] : [`${label} is sent${after}`];
    }
    case 'MessageDeferred':
      return tellDeferral(event, known);
    case 'MessageOutcomeUnknown':
      return [`nobody knows whether ${label} was sent (${plainWords(event.because)})`];
    case 'MessageRenewed':
      return [`${label} goes out again`];
    case 'MessageHeld': {
      const until = wallDayTime(event.dueAt, known.clinic.timeZone);
      return [`${label} is held until ${until} (${plainWords(event.because)})`];
    }
    case 'MessageSkipped':
      return [`${label} is not sent: ${plainWords(event.because)}${afterTries(event.messageId, known)}`];
    case 'ReceiptRecorded':
      return [`the carrier says of ${label}: ${plainWords(event.receipt)}`];
    case 'MessageLeftToHuman':
      return [`${label} is left to a person: ${plainWords(event.because)}`];
  }
};

const tellAddress = (event: AddressEvent): string => {
  switch (event.type) {
    case 'AddressGiven':
      return 'the address is in use again';
    case 'LanguagePreferred':
      return `from now on in ${event.language === 'es' ? 'Spanish' : 'English'}`;
    case 'NoteAdded':
      return `${event.by} wrote a note`;
    case 'PatientErased':
      return `what named ${event.patientId} is erased`;
  }
};

const tellSilence = (event: SilenceEvent, known: Known): readonly string[] =>
  event.type === 'AnswerAwaited' || event.as === 'moot'
    ? []
    : [`no answer to the ${known.labels.get(event.checkInId) ?? 'check-in'}`];

const tellDesk = (event: DeskEvent, known: Known): string => {
  switch (event.type) {
    case 'DigestPlanned':
      return `the next digest is made ${wallDayTime(event.dueAt, known.clinic.timeZone)}`;
    case 'DigestMade':
      return `the digest is made: ${event.as}`;
    case 'CheckInsPaused':
      return `${event.by} pauses the check-ins`;
    case 'CheckInsResumed':
      return `${event.by} lets the check-ins go on`;
    case 'SignedOut':
      return `${event.by} signs out of the board`;
    case 'CanaryAwaited':
      return 'the canary is waited for';
    case 'CanaryProved':
      return 'the canary came home';
  }
};

const sessionEnds = { SessionCancelled: 'is cancelled', SessionMoved: 'moves to another address' } as const;

/** What an event means, in lines for a person; none where a line beside it says so already. */
export const tellEvent = (event: ConversationEvent, known: Known): readonly string[] => {
  switch (event.type) {
    case 'SessionRecorded':
    case 'SessionAmended':
      return tellPlan(event, known);
    case 'SessionCancelled':
    case 'SessionMoved':
      return [`session ${event.sessionId} ${sessionEnds[event.type]}`];
    case 'ReplyReceived':
      return tellReading(event);
    case 'CheckInAnswered':
      return [`answers the ${known.labels.get(event.checkInId) ?? 'check-in'}`];
    case 'DigestPlanned':
    case 'DigestMade':
    case 'CheckInsPaused':
    case 'CheckInsResumed':
    case 'SignedOut':
    case 'CanaryAwaited':
    case 'CanaryProved':
      return [tellDesk(event, known)];
    case 'AnswerAwaited':
    case 'SilenceNoted':
      return tellSilence(event, known);
    case 'AddressGiven':
    case 'LanguagePreferred':
    case 'NoteAdded':
    case 'PatientErased':
      return [tellAddress(event)];
    case 'OptedOut':
    case 'OptedIn':
      return [event.type === 'OptedIn' ? 'opted in again' : `opted out (${plainWords(event.cause)})`];
    case 'TaskAdded':
    case 'TaskJoined':
    case 'TaskTaken':
    case 'TaskTried':
    case 'TaskFinished':
    case 'TaskReopened':
    case 'TaskSettled':
    case 'TaskRaised':
    case 'TaskOverdue':
      return tellTask(event, known);
    case 'ConversationOpened':
    case 'ErrandPromised':
    case 'ErrandDone':
      return [];
    case 'MessagePromised':
    case 'MessageClaimed':
    case 'MessageAccepted':
    case 'MessageDeferred':
    case 'MessageOutcomeUnknown':
    case 'MessageRenewed':
    case 'MessageHeld':
    case 'MessageSkipped':
    case 'MessageLeftToHuman':
    case 'ReceiptRecorded':
      return tellMessage(event, known);
    case 'CaseOpened':
    case 'CaseJoined':
    case 'CaseWorsened':
    case 'StepTaken':
    case 'StepSkipped':
    case 'PagesRepeated':
    case 'LadderEnded':
    case 'CaseAcknowledged':
    case 'PatientContacted':
    case 'PatientNotReached':
    case 'CaseLapsed':
    case 'CaseClosed':
    case 'LinkTried':
    case 'CommandRefused':
      return tellCase(event, known);
  }
};
