import type { Clinic } from '../clinic/clinic.ts';
import type { CaseId, PatientId } from '../kernel/brand.ts';
import type { Instant } from '../kernel/instant.ts';
import { concernDeadlines, deadlinesOf } from '../worklist/deadlines.ts';
import type { Task } from '../worklist/task.ts';
import { isOpenTask, openTasks } from '../worklist/worklist.ts';
import type { Draft } from './draft.ts';
import { tellOfConcern } from './tell-staff.ts';

/** With so much open in one conversation, work of a kind that is there already joins it whosoever it is about. */
const openMax = 60;

/** What came up for a person of the clinic. */
export type Work = Pick<Task, 'kind' | 'patients' | 'replyId' | 'messageId' | 'caseId' | 'flags'>;

/** What the deadlines of some kinds depend on. */
type Circumstances = { readonly otherLanguage?: boolean; readonly awaitsAnswer?: boolean };

const isSame = (task: Task, work: Work): boolean =>
  task.kind === work.kind &&
  task.patients.join() === work.patients.join() &&
  task.messageId === work.messageId &&
  task.caseId === work.caseId &&
  // Who wrote is asked of each reply by itself.
  (work.kind !== 'which-patient' || task.replyId === work.replyId);

const standing = (tasks: readonly Task[], work: Work): Task | undefined => {
  // What was paged ends with its case, and whoever closes that may not have read what came up later.
  const open = tasks.filter((task) => isOpenTask(task) && task.pagedAs === undefined);
  // Whoever has taken a task on knows what it was then: what comes up later is work of its own.
  const same = open.find((task) => task.owner === undefined && isSame(task, work));
  return same ?? (open.length < openMax ? undefined : open.findLast((task) => task.kind === work.kind));
};

/**
 * Puts something on the call-back list. What came up before and still waits there is one piece of work, due when it first was. A
 * concern takes the place of what nobody could read. Answers when it is due.
 */
export const addWork = (
  draft: Draft,
  work: Work,
  clinic: Clinic,
  at: Instant,
  circumstances: Circumstances = {},
): Instant => {
  if (work.kind === 'concern') settleUnclear(draft, work);
  const known = standing(draft.state().tasks, work);
  if (known !== undefined) {
    const { replyId } = work;
    if (replyId !== undefined && replyId !== known.replyId)
      draft.emit({ type: 'TaskJoined', taskId: known.id, replyId });
    return known.dueAt;
  }
  const task = { ...work, id: draft.nextId(), at, ...deadlinesOf(work.kind, clinic, at, circumstances) };
  draft.emit({ type: 'TaskAdded', task });
  if (work.kind === 'concern') tellOfConcern(draft, task, clinic, at);
  return task.dueAt;
};

const settleUnclear = (draft: Draft, { patients }: Work): void => {
  const unclear = draft
    .state()
    .tasks.filter(
      (task) => task.kind === 'unclear' && isOpenTask(task) && task.patients.join() === patients.join(),
    );
  for (const { id } of unclear) draft.emit({ type: 'TaskSettled', taskId: id, because: 'concern-instead' });
};

/** Nobody answered, or nobody called, in time: it is a concern now, with a concern's deadline; or part of the one that stands. */
export const raiseToConcern = (draft: Draft, task: Task, clinic: Clinic, at: Instant): void => {
  const standing = openTasks(draft.state()).some(
    (other) =>
      other.kind === 'concern' &&
      other.pagedAs === undefined &&
      other.patients.join() === task.patients.join(),
  );
  if (standing) {
    draft.emit({ type: 'TaskSettled', taskId: task.id, because: 'concern-instead' });
    return;
  }
  draft.emit({ type: 'TaskRaised', taskId: task.id, ...concernDeadlines(clinic, at) });
  const raised = draft.state().tasks.find((one) => one.id === task.id);
  if (raised !== undefined) tellOfConcern(draft, raised, clinic, at);
};

/** What was paged because nobody had done it is done with its case. */
export const settleCaseTasks = (draft: Draft, id: CaseId): void => {
  for (const task of draft.state().tasks) {
    if (task.pagedAs === id && isOpenTask(task))
      draft.emit({ type: 'TaskSettled', taskId: task.id, because: 'case-closed' });
  }
};

/** Who has written has had the question that may not have arrived, and is silent no more. */
export const settleAnswered = (draft: Draft, patients: readonly PatientId[]): void => {
  for (const task of draft.state().tasks) {
    const waited = task.kind === 'silent' || task.kind === 'outcome-unknown';
    const theirs = task.patients.length > 0 && task.patients.every((one) => patients.includes(one));
    if (waited && theirs && isOpenTask(task))
      draft.emit({ type: 'TaskSettled', taskId: task.id, because: 'answered' });
  }
};
