import { type Clinic, personOf } from '../clinic/clinic.ts';
import type { CaseId, PersonId } from '../kernel/brand.ts';
import { type Instant, plus } from '../kernel/instant.ts';
import type { StaffTextKey } from '../message/staff-texts.ts';
import { mayAnswerFor, peopleOfStep, stepDueAt } from '../paging/advance-case.ts';
import type { Case, CommandRefusal } from '../paging/case.ts';
import { dispositionOf } from '../paging/case-act.ts';
import { unknownTo } from '../paging/said-of-case.ts';
import { judgeTry, oneTryWithin } from '../paging/vain-try.ts';
import { type ActOnCase, answerAct, clockTime, refuseAct, refuseOvertaken, withWhom } from './answer-act.ts';
import type { Command } from './command.ts';
import { caseOf, type Draft } from './draft.ts';
import { pagePeople } from './open-case.ts';
import { helpersOf, isOwnConversation } from './own-case.ts';
import { openIfNew } from './record-session.ts';
import { addWork, settleCaseTasks } from './task-work.ts';

/** After this many calls in vain the case closes as could-not-reach, and a call-back stays for the day. */
const noAnswersMax = 3;

/** Unsent pages of a case that somebody has taken on are not sent any more. */
const stopPages = (draft: Draft, id: CaseId): void => {
  for (const message of draft.state().messages) {
    const waits = message.delivery.state === 'pending' || message.delivery.state === 'unknown';
    const pages = message.class === 'page' || message.class === 'pager';
    if (pages && message.caseId === id && waits) {
      draft.emit({ type: 'MessageSkipped', messageId: message.id, because: 'acknowledged' });
    }
  }
};

const saidIn = ({ replyId }: ActOnCase) => (replyId === undefined ? {} : { replyId });

/** Pages the next step on which there is somebody; the empty ones before it are skipped, and that is on record. */
const pageNextStep = (draft: Draft, id: CaseId, clinic: Clinic, at: Instant): readonly PersonId[] => {
  for (;;) {
    const open = caseOf(draft, id);
    if (open === undefined || stepDueAt(open, open.stepsTaken) === undefined) return [];
    const step = open.stepsTaken;
    const people = peopleOfStep(open, step, helpersOf(clinic, draft.state()), at).onCall;
    if (people.length > 0) {
      draft.emit({ type: 'StepTaken', caseId: id, step, people });
      pagePeople(draft, id, people, 'no-answer', clinic, at);
      return people;
    }
    draft.emit({ type: 'StepSkipped', caseId: id, step, because: 'nobody-on-call' });
  }
};

const close = (draft: Draft, command: ActOnCase, open: Case): void => {
  const disposition = dispositionOf(command.act);
  if (disposition === undefined) return;
  draft.emit({ type: 'CaseClosed', caseId: open.id, by: command.by, disposition, ...saidIn(command) });
  settleCaseTasks(draft, open.id);
  stopPages(draft, open.id);
  answerAct(draft, command, open, 'staff.closed', { outcome: disposition.replaceAll('-', ' ') });
};

/** The third call in vain: the case ends, and somebody calls again the same day. */
const giveUp = (draft: Draft, command: ActOnCase, open: Case, clinic: Clinic): void => {
  const { at, by } = command;
  draft.emit({
    type: 'CaseClosed',
    caseId: open.id,
    by,
    disposition: 'could-not-reach',
    ...saidIn(command),
  });
  settleCaseTasks(draft, open.id);
  addWork(draft, { kind: 'could-not-reach', patients: open.patients, caseId: open.id }, clinic, at);
  const callBack = draft.state().tasks.findLast((task) => task.caseId === open.id);
  answerAct(draft, command, open, 'staff.not-reached', { by: clockTime(callBack?.dueAt, at, clinic) });
};

/** A second press, or a text that a carrier brings twice, is no second call: three of them would end an emergency. */
const refuseToldAlready = (draft: Draft, command: ActOnCase, open: Case, clinic: Clinic): void => {
  const { at } = command;
  const triedAt = open.vainTry?.at ?? at;
  refuseAct(draft, command, open, 'already', 'staff.no-answer.already', {
    at: clockTime(triedAt, at, clinic),
    by: clockTime(plus(triedAt, oneTryWithin), at, clinic),
  });
};

const noAnswer = (draft: Draft, command: ActOnCase, open: Case, clinic: Clinic): void => {
  const { at, by } = command;
  const worth = judgeTry(open, by, at);
  if (worth === 'told-already') {
    refuseToldAlready(draft, command, open, clinic);
    return;
  }
  const same = worth === 'same-try' ? { sameTry: true as const } : {};
  draft.emit({ type: 'PatientNotReached', caseId: open.id, by, ...same, ...saidIn(command) });
  stopPages(draft, open.id);
  const now = caseOf(draft, open.id);
  if ((now?.noAnswers ?? 0) >= noAnswersMax) {
    giveUp(draft, command, open, clinic);
    return;
  }
  const people = pageNextStep(draft, open.id, clinic, at);
  answerAct(draft, command, open, people.length > 0 ? 'staff.no-answer' : 'staff.no-answer.last', {
    n: String(now?.noAnswers ?? 0),
    who: people.slice(0, 3).join(', '),
    by: clockTime(now?.contactBy, at, clinic),
  });
};

const goOn = (draft: Draft, command: ActOnCase, open: Case, clinic: Clinic): void => {
  const contacted = command.act === 'REACHED';
  draft.emit({
    type: contacted ? 'PatientContacted' : 'CaseAcknowledged',
    caseId: open.id,
    by: command.by,
    ...saidIn(command),
  });
  stopPages(draft, open.id);
  const now = caseOf(draft, open.id);
  answerAct(draft, command, open, contacted ? 'staff.contacted' : 'staff.acknowledged', {
    by: clockTime(contacted ? now?.closeBy : now?.contactBy, command.at, clinic),
  });
};

type Refusal = {
  readonly because: CommandRefusal;
  readonly template: StaffTextKey;
  readonly values?: Readonly<Record<string, string>>;
};

/**
 * Why this person may not act on that case. Only people whom the case has paged may, or who look at it on the board: nobody answers
 * for what they have not seen. Not whoever has left the ladder, and not the patient.
 */
const barredFrom = (draft: Draft, command: ActOnCase, open: Case, clinic: Clinic): Refusal | undefined => {
  const person = personOf(clinic, command.by);
  if (person !== undefined && isOwnConversation(draft.state(), person)) {
    const values = { emergency: clinic.emergencyNumber };
    return { because: 'own-case', template: 'staff.own-case', values };
  }
  if (command.from === 'board') return undefined;
  if (person === undefined || !mayAnswerFor(open, clinic, person, command.at)) {
    const values = { clinic: clinic.name, phone: clinic.phone };
    return { because: 'off-ladder', template: 'staff.off-ladder', values };
  }
  return open.paged.some((one) => one.person === command.by)
    ? undefined
    : { because: 'not-paged-to-you', template: 'staff.not-yours', values: { who: withWhom(open) } };
};

const closedAlready = (draft: Draft, command: ActOnCase, closed: Case): void =>
  refuseAct(draft, command, closed, 'closed', 'staff.closed-already', {
    outcome: (closed.disposition ?? 'closed').replaceAll('-', ' '),
    who: closed.closedBy ?? 'a colleague',
  });

/** Words about a case as it was once, and is no more. */
const refuseSentBefore = (draft: Draft, command: ActOnCase, open: Case, clinic: Clinic): boolean => {
  const { at, by, act, sentAt } = command;
  const unknown = sentAt === undefined ? undefined : unknownTo(open, by, act, sentAt);
  if (unknown === undefined) return false;
  const template = unknown.what === 'page' ? 'staff.before-page' : 'staff.before-news';
  refuseAct(draft, command, open, 'sent-before', template, { at: clockTime(unknown.at, at, clinic) });
  return true;
};

/** What a practitioner says about a case. An act implies the states before it. */
export const actOnCase = (draft: Draft, command: ActOnCase, clinic: Clinic): void => {
  const { cases } = draft.state();
  const open = cases.find((one) => one.code === command.code && one.state !== 'closed');
  const closed = cases.findLast((one) => one.code === command.code);
  const about = open ?? closed;
  if (about === undefined) {
    refuseAct(draft, command, undefined, 'no-such-case', 'staff.no-such-case');
    return;
  }
  const barred = barredFrom(draft, command, about, clinic);
  if (barred !== undefined) {
    refuseAct(draft, command, about, barred.because, barred.template, barred.values);
    return;
  }
  if (open === undefined) {
    closedAlready(draft, command, about);
    return;
  }
  if (refuseSentBefore(draft, command, open, clinic)) return;
  if (refuseOvertaken(draft, command, open, clinic)) return;
  switch (command.act) {
    case 'ACK':
    case 'REACHED':
      goOn(draft, command, open, clinic);
      return;
    case 'NOANSWER':
      noAnswer(draft, command, open, clinic);
      return;
    case 'ER':
    case 'SEEN':
    case 'ADVISED':
    case 'FALSE':
      close(draft, command, open);
      return;
  }
};

const refusalTexts = {
  'no-such-case': 'staff.no-such-case',
  'which-case': 'staff.which',
  'no-open-case': 'staff.none-open',
  unclear: 'staff.unclear',
} as const satisfies Record<string, StaffTextKey>;

/** A command that named no case of this person: kept, answered, and nothing else. */
export const refuseCommand = (draft: Draft, command: Extract<Command, { type: 'RefuseCommand' }>): void => {
  openIfNew(draft, command.opening);
  const { by, because, replyId, values, text } = command;
  draft.emit({ type: 'CommandRefused', by, because, replyId, personal: { text } });
  draft.promise({ class: 'staff-answer', person: by, template: refusalTexts[because], values }, command.at);
};
