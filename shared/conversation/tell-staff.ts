import type { Clinic, Person } from '../clinic/clinic.ts';
import { standFor } from '../clinic/on-call.ts';
import type { PersonId } from '../kernel/brand.ts';
import type { Instant } from '../kernel/instant.ts';
import type { NoticeMessage } from '../message/outbound.ts';
import type { Task } from '../worklist/task.ts';
import type { Draft } from './draft.ts';

const promiseNotice = (
  draft: Draft,
  task: Task,
  about: NoticeMessage['about'],
  to: { readonly person: PersonId; readonly channel: 'sms' | 'email' } | undefined,
  at: Instant,
): void => {
  const { id: taskId, kind, dueAt: taskDueAt } = task;
  draft.promise({ class: 'notice', about, taskId, kind, taskDueAt, ...(to ?? { channel: 'email' }) }, at);
};

/** By mail where there is a mailbox: a notice wakes nobody. */
const tell = (draft: Draft, task: Task, about: NoticeMessage['about'], who: Person, at: Instant): void => {
  const channel = who.email !== undefined ? 'email' : who.phone !== undefined ? 'sms' : undefined;
  if (channel !== undefined) promiseNotice(draft, task, about, { person: who.id, channel }, at);
};

/** A concern is told to the desk, and to the first step of the ladder where the clinic stays closed for long. */
export const tellOfConcern = (draft: Draft, task: Task, clinic: Clinic, at: Instant): void => {
  promiseNotice(draft, task, 'concern', undefined, at);
  if (task.deadlines?.some(({ unless }) => unless === 'taken') !== true) return;
  const treating = draft
    .state()
    .sessions.findLast((one) => task.patients.includes(one.patientId))?.practitionerId;
  const onCall = clinic.ladder
    .map((step) => step.flatMap((name) => standFor(clinic, name, treating, at)))
    .find((people) => people.length > 0);
  for (const person of new Set(onCall)) tell(draft, task, 'unread', person, at);
};

export const remindDesk = (draft: Draft, task: Task, at: Instant): void =>
  promiseNotice(draft, task, 'overdue', undefined, at);

/** The clinical directors; the desk once more where none can be written to. */
export const tellSupervisors = (draft: Draft, task: Task, clinic: Clinic, at: Instant): void => {
  const directors = clinic.people.filter(
    ({ role, email, phone }) => role === 'director' && (email !== undefined || phone !== undefined),
  );
  for (const director of directors) tell(draft, task, 'supervise', director, at);
  if (directors.length === 0) promiseNotice(draft, task, 'supervise', undefined, at);
};
