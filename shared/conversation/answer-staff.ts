import type { Clinic } from '../clinic/clinic.ts';
import type { ConsentAct } from '../consent/consent-words.ts';
import type { StaffTextKey } from '../message/staff-texts.ts';
import type { Verdict } from '../triage/verdict.ts';
import { type Answer, holdAnswer, mayAnswer } from './answer-limits.ts';
import type { Command } from './command.ts';
import type { Draft } from './draft.ts';

/** What somebody of the clinic texted that is no command and no danger. */
type StaffWords = {
  readonly command: Extract<Command, { type: 'ReceiveReply' }>;
  readonly consent: ConsentAct | null;
  readonly verdict: Verdict;
  readonly again: boolean;
};

const templateOf = (awaited: readonly string[] | undefined): StaffTextKey => {
  if (awaited === undefined) return 'staff.unclear';
  return awaited.length > 0 ? 'staff.which' : 'staff.none-open';
};

/** An answer that goes, or is held back with its reason. */
const promiseOrHold = (
  draft: Draft,
  { command, again }: StaffWords,
  answer: Answer,
  freeOf: { readonly day: boolean },
): void => {
  const state = draft.state();
  const limit = answer.counts === 'keyword' ? 'keyword' : 'chat';
  if (state.consent.status === 'opted-out') holdAnswer(draft, answer, 'opted-out', command.at);
  else if (again) holdAnswer(draft, answer, 'repeated', command.at);
  else if (mayAnswer(state, limit, command.at, freeOf)) draft.promise(answer, command.at);
  else holdAnswer(draft, answer, 'answered-enough', command.at);
};

/**
 * Whoever is paged and answers "on my way" must not believe that the case is theirs: they are told the command that it waits for. The
 * pages go on until then, so talk beside an open case knows no day's limit. HELP is answered as everywhere, and START with what comes.
 */
export const answerStaff = (draft: Draft, words: StaffWords, clinic: Clinic): void => {
  const { command, consent, verdict } = words;
  const { staff: person, awaited, replyId } = command;
  if (person === undefined || consent === 'opt-out' || consent === 'wrong-number') return;
  const hasStarted = draft.events.some((event) => event.type === 'OptedIn');
  if (hasStarted || verdict.admin.includes('auto-reply')) return;
  const { name, phone, language } = clinic;
  const freeOf = { day: awaited?.length !== 0 };
  const answer = (answered: Answer): void => promiseOrHold(draft, words, answered, freeOf);
  const counts = 'keyword';
  if (consent === 'help') answer({ class: 'answer', template: 'admin.help', language, replyId, counts });
  if (consent === 'opt-in') {
    const values = { clinic: name, phone };
    answer({ class: 'staff-answer', person, template: 'staff.started', values, counts });
  }
  if (consent !== null && awaited?.length === 0) return;
  const values = { cases: (awaited ?? []).join(', or ') };
  answer({ class: 'staff-answer', person, template: templateOf(awaited), values, counts: 'chat' });
};
