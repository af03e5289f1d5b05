import type { Clinic } from '../clinic/clinic.ts';
import type { Instant } from '../kernel/instant.ts';
import { localDay, wallClockAt } from '../kernel/zone.ts';
import type { StaffTextKey } from '../message/staff-texts.ts';
import type { Case, CommandRefusal } from '../paging/case.ts';
import type { CaseAct } from '../paging/case-act.ts';
import type { Command } from './command.ts';
import type { Draft } from './draft.ts';

export type ActOnCase = Extract<Command, { type: 'ActOnCase' }>;

const two = (n: number): string => String(n).padStart(2, '0');

/** `14:17` as the clinic's clock shows it, with the day where it is another one. */
export const clockTime = (at: Instant | undefined, now: Instant, { timeZone }: Clinic): string => {
  if (at === undefined) return 'the deadline';
  const wall = wallClockAt(at, timeZone);
  const time = `${two(wall.hour)}:${two(wall.minute)}`;
  return localDay(at, timeZone) === localDay(now, timeZone) ? time : `${localDay(at, timeZone)} ${time}`;
};

/** A text command is answered by text; a button's answer is its page. */
export const answerAct = (
  draft: Draft,
  command: ActOnCase,
  about: Case | undefined,
  template: StaffTextKey,
  values: Readonly<Record<string, string>>,
): void => {
  if (command.replyId === undefined) return;
  draft.promise(
    {
      class: 'staff-answer',
      person: command.by,
      template,
      values: { case: about?.code ?? command.code, ...values },
      ...(about === undefined ? {} : { caseId: about.id }),
    },
    command.at,
  );
};

/** Nothing was changed: it is kept with its reason, and answered. */
export const refuseAct = (
  draft: Draft,
  command: ActOnCase,
  about: Case | undefined,
  because: CommandRefusal,
  template: StaffTextKey,
  values: Readonly<Record<string, string>> = {},
): void => {
  const { by, replyId } = command;
  if (replyId === undefined) return;
  const of = about === undefined ? {} : { caseId: about.id };
  draft.emit({ type: 'CommandRefused', ...of, by, because, replyId });
  answerAct(draft, command, about, template, values);
};

const people = (ids: readonly (string | undefined)[]): string =>
  [...new Set(ids.filter((id) => id !== undefined))].slice(0, 3).join(', ') || 'nobody yet';

/** A few of those who have been paged for a case. */
export const withWhom = (open: Case): string =>
  open.state === 'paged' ? people(open.paged.map((one) => one.person)) : people([open.acknowledgedBy]);

/** An act that the case has behind it already: who has it, and what is next. */
export const refuseOvertaken = (draft: Draft, command: ActOnCase, open: Case, clinic: Clinic): boolean => {
  const { at, by, act } = command;
  const overtaken: Readonly<Record<Case['state'], readonly CaseAct[]>> = {
    paged: [],
    acknowledged: ['ACK'],
    contacted: ['ACK', 'REACHED'],
    closed: [],
  };
  if (!overtaken[open.state].includes(act)) return false;
  if (open.state === 'contacted') {
    const values = {
      who: people([open.contactedBy ?? open.acknowledgedBy]),
      by: clockTime(open.closeBy, at, clinic),
    };
    refuseAct(draft, command, open, 'already', 'staff.contacted-already', values);
    return true;
  }
  const template = open.acknowledgedBy === by ? 'staff.yours-already' : 'staff.taken';
  refuseAct(draft, command, open, 'already', template, {
    who: withWhom(open),
    at: clockTime(open.acknowledgedAt, at, clinic),
    by: clockTime(open.contactBy, at, clinic),
  });
  return true;
};
