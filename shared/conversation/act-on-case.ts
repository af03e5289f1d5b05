import type { Clinic } from '../clinic/clinic.ts';
import type { CaseId } from '../kernel/brand.ts';
import type { Instant } from '../kernel/instant.ts';
import { wallClockAt } from '../kernel/zone.ts';
import type { StaffTextKey } from '../message/wording.ts';
import { peopleOfStep, stepDueAt } from '../paging/advance-case.ts';
import type { Case } from '../paging/case.ts';
import { dispositionOf } from '../paging/case-act.ts';
import type { Command } from './command.ts';
import { caseOf, type Draft } from './draft.ts';
import { pagePeople } from './open-case.ts';
import { openIfNew } from './record-session.ts';
import { addWork, settleCaseTasks } from './task-work.ts';

type ActOnCase = Extract<Command, { type: 'ActOnCase' }>;

/** After this many calls in vain the case closes as could-not-reach, and a call-back stays for the day. */
const noAnswersMax = 3;

const two = (n: number): string => String(n).padStart(2, '0');

/** `14:17`, as the clinic's clock shows it. */
const clockTime = (at: Instant | undefined, clinic: Clinic): string => {
  if (at === undefined) return 'the deadline';
  const wall = wallClockAt(at, clinic.timeZone);
  return `${two(wall.hour)}:${two(wall.minute)}`;
};

const nextFor = (open: Case): string => {
  switch (open.state) {
    case 'paged':
      return `ACK ${open.code}`;
    case 'acknowledged':
      return `REACHED ${open.code} or NOANSWER ${open.code}`;
    case 'contacted':
      return `ER, SEEN, ADVISED or FALSE ${open.code}`;
    case 'closed':
      return 'nothing';
  }
};

/** Unsent pages of a case that somebody has taken on are not sent any more. */
const stopPages = (draft: Draft, id: CaseId): void => {
  for (const message of draft.state().messages) {
    const waits = message.delivery.state === 'pending' || message.delivery.state === 'unknown';
    if (message.class === 'page' && message.caseId === id && waits) {
      draft.emit({ type: 'MessageSkipped', messageId: message.id, because: 'acknowledged' });
    }
  }
};

/** A text command is answered by text; a button's answer is its page. */
const reply = (
  draft: Draft,
  command: ActOnCase,
  open: Case | undefined,
  template: StaffTextKey,
  values: Readonly<Record<string, string>>,
): void => {
  if (command.replyId === undefined) return;
  draft.promise(
    {
      class: 'staff-answer',
      person: command.by,
      template,
      values: { case: open?.code ?? command.code, ...values },
      ...(open === undefined ? {} : { caseId: open.id }),
    },
    command.at,
  );
};

const pageNextStep = (draft: Draft, id: CaseId, clinic: Clinic, at: Instant): void => {
  const open = caseOf(draft, id);
  if (open === undefined || stepDueAt(open, open.stepsTaken) === undefined) return;
  const people = peopleOfStep(open, open.stepsTaken, clinic, at).onCall;
  draft.emit({ type: 'StepTaken', caseId: id, step: open.stepsTaken, people });
  pagePeople(draft, id, people, 'not-reached', clinic, at);
};

const close = (draft: Draft, command: ActOnCase, open: Case): void => {
  const disposition = dispositionOf(command.act);
  if (disposition === undefined) return;
  draft.emit({
    type: 'CaseClosed',
    caseId: open.id,
    by: command.by,
    disposition,
    ...(command.replyId === undefined ? {} : { replyId: command.replyId }),
  });
  stopPages(draft, open.id);
  settleCaseTasks(draft, open.id);
  reply(draft, command, open, 'staff.closed', { outcome: disposition.replaceAll('-', ' ') });
};

const noAnswer = (draft: Draft, command: ActOnCase, open: Case, clinic: Clinic): void => {
  const { at, by } = command;
  const said = command.replyId === undefined ? {} : { replyId: command.replyId };
  draft.emit({ type: 'PatientNotReached', caseId: open.id, by, ...said });
  stopPages(draft, open.id);
  const now = caseOf(draft, open.id);
  if ((now?.noAnswers ?? 0) >= noAnswersMax) {
    draft.emit({ type: 'CaseClosed', caseId: open.id, by, disposition: 'could-not-reach', ...said });
    settleCaseTasks(draft, open.id);
    addWork(draft, { kind: 'could-not-reach', patients: open.patients, caseId: open.id }, clinic, at);
    reply(draft, command, open, 'staff.not-reached', {});
    return;
  }
  pageNextStep(draft, open.id, clinic, at);
  reply(draft, command, open, 'staff.no-answer', {
    n: String(now?.noAnswers ?? 0),
    by: clockTime(now?.contactBy, clinic),
  });
};

const acknowledge = (draft: Draft, command: ActOnCase, open: Case, clinic: Clinic): void => {
  const said = command.replyId === undefined ? {} : { replyId: command.replyId };
  if (command.act === 'ACK' && open.state !== 'paged') {
    reply(draft, command, open, 'staff.already', { state: open.state, next: nextFor(open) });
    return;
  }
  const contacted = command.act === 'REACHED';
  draft.emit({
    type: contacted ? 'PatientContacted' : 'CaseAcknowledged',
    caseId: open.id,
    by: command.by,
    ...said,
  });
  stopPages(draft, open.id);
  const now = caseOf(draft, open.id);
  reply(draft, command, open, contacted ? 'staff.contacted' : 'staff.acknowledged', {
    by: clockTime(contacted ? now?.closeBy : now?.contactBy, clinic),
  });
};

/**
 * What a practitioner says about a case. Only people who have been paged for it may, or who look at it on the board: nobody answers
 * for what they have not seen.
 * An act implies the states before it.
 */
export const actOnCase = (draft: Draft, command: ActOnCase, clinic: Clinic): void => {
  const { code, by, act } = command;
  const open = draft.state().cases.find((one) => one.code === code && one.state !== 'closed');
  const closed = draft.state().cases.find((one) => one.code === code);
  const refuse = (because: 'no-such-case' | 'not-paged-to-you' | 'closed', template: StaffTextKey): void => {
    if (command.replyId === undefined) return;
    const about = closed === undefined ? {} : { caseId: closed.id };
    draft.emit({ type: 'CommandRefused', ...about, by, because, replyId: command.replyId });
    reply(draft, command, closed, template, { state: 'closed', next: 'nothing' });
  };
  if (open === undefined) {
    if (closed === undefined) refuse('no-such-case', 'staff.no-such-case');
    else refuse('closed', 'staff.already');
    return;
  }
  if (command.from !== 'board' && !open.paged.some((one) => one.person === by)) {
    refuse('not-paged-to-you', 'staff.not-yours');
    return;
  }
  switch (act) {
    case 'ACK':
    case 'REACHED':
      acknowledge(draft, command, open, clinic);
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

/** A command that named no case of this person: kept, answered, and nothing else. */
export const refuseCommand = (draft: Draft, command: Extract<Command, { type: 'RefuseCommand' }>): void => {
  openIfNew(draft, command.opening);
  const { by, because, replyId, values, text } = command;
  draft.emit({ type: 'CommandRefused', by, because, replyId, personal: { text } });
  const template: StaffTextKey =
    because === 'no-such-case'
      ? 'staff.no-such-case'
      : because === 'which-case'
        ? 'staff.which'
        : 'staff.none-open';
  draft.promise({ class: 'staff-answer', person: by, template, values }, command.at);
};
