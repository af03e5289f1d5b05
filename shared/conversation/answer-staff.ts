import type { Clinic } from '../clinic/clinic.ts';
import type { ConsentAct } from '../consent/consent-words.ts';
import type { AnswerLimit } from '../message/outbound.ts';
import type { StaffTextKey } from '../message/staff-texts.ts';
import type { Verdict } from '../triage/verdict.ts';
import { holdAnswer, mayAnswer } from './answer-limits.ts';
import type { Command } from './command.ts';
import type { Draft } from './draft.ts';

/** What somebody of the clinic texted that is no command and no danger. */
type StaffWords = {
  readonly command: Extract<Command, { type: 'ReceiveReply' }>;
  readonly consent: ConsentAct | null;
  readonly verdict: Verdict;
  readonly again: boolean;
};

const templateOf = (isKeyword: boolean, awaited: readonly string[] | undefined): StaffTextKey => {
  const isOpen = awaited !== undefined && awaited.length > 0;
  if (isKeyword) return isOpen ? 'staff.help.open' : 'staff.help';
  if (awaited === undefined) return 'staff.unclear';
  return isOpen ? 'staff.words' : 'staff.words.none';
};

/**
 * Whoever is paged and answers "on my way" must not believe that the case is theirs: they are told the command that it waits for. The
 * pages go on until then, so talk beside an open case knows no day's limit.
 */
export const answerStaff = (
  draft: Draft,
  { command, consent, verdict, again }: StaffWords,
  clinic: Clinic,
): void => {
  const { staff: person, replyId, awaited, at } = command;
  if (person === undefined || consent === 'opt-out' || consent === 'wrong-number') return;
  const hasStarted = draft.events.some((event) => event.type === 'OptedIn');
  if (hasStarted || verdict.admin.includes('auto-reply')) return;
  const counts: AnswerLimit = consent === null ? 'chat' : 'keyword';
  const state = draft.state();
  if (state.consent.status === 'opted-out') holdAnswer(draft, replyId, 'opted-out');
  else if (again) holdAnswer(draft, replyId, 'repeated');
  else if (!mayAnswer(state, counts, at, { day: awaited?.length !== 0 }))
    holdAnswer(draft, replyId, 'answered-enough');
  else {
    const template = templateOf(counts === 'keyword', awaited);
    const values = { clinic: clinic.name, phone: clinic.phone, cases: (awaited ?? []).join(', or ') };
    draft.promise({ class: 'staff-answer', person, template, values, counts }, at);
  }
};
