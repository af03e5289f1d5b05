import type { PatientId, ReplyId } from '../kernel/brand.ts';
import { day, type Instant } from '../kernel/instant.ts';
import type { Task, TaskEvent } from './task.ts';
import { isOpenTask } from './worklist.ts';

/** How long what is done stays where it can be undone; the history keeps it for ever. */
const doneFor = 7 * day;
const doneMax = 40;

const withoutOwner = ({ owner: _owner, takenAt: _takenAt, ...task }: Task): Task => task;

const unpaged = ({ pagedAs: _pagedAs, ...task }: Task): Task => task;

const reopened = (task: Task): Task => {
  const { doneAt: _doneAt, doneBy: _doneBy, outcome: _outcome, ...open } = withoutOwner(task);
  return open;
};

const evolveOne = (task: Task, event: TaskEvent, at: Instant): Task => {
  switch (event.type) {
    case 'TaskAdded':
      return task;
    case 'TaskJoined':
      return { ...task, more: (task.more ?? 0) + 1 };
    case 'TaskTaken':
      return {
        ...task,
        owner: event.by,
        takenAt: at,
        ...(event.clinician === true ? { readByClinician: true } : {}),
      };
    case 'TaskTried':
      return { ...task, owner: event.by, takenAt: task.takenAt ?? at, tries: (task.tries ?? 0) + 1 };
    case 'TaskFinished':
      return { ...task, doneAt: at, doneBy: event.by, outcome: event.outcome };
    case 'TaskReopened':
      return reopened(task);
    case 'TaskSettled':
      return { ...task, doneAt: at, outcome: event.because };
    case 'TaskRaised':
      return {
        ...unpaged(withoutOwner(task)),
        kind: 'concern',
        ...(task.kind === 'concern' ? {} : { raisedFrom: task.kind }),
        dueAt: event.dueAt,
        deadlines: event.deadlines,
      };
    case 'TaskOverdue':
      return {
        ...task,
        ...(event.caseId === undefined ? {} : { pagedAs: event.caseId }),
        deadlines: (task.deadlines ?? []).map((deadline, place) =>
          place === event.deadline ? { ...deadline, metAt: at } : deadline,
        ),
      };
  }
};

/** Open work stays; what was done leaves after a week, or sooner where there is much of it, the longest done first. */
const pruned = (tasks: readonly Task[], at: Instant): readonly Task[] => {
  const recent = tasks
    .filter((task) => !isOpenTask(task) && (task.doneAt ?? at) > at - doneFor)
    .slice(-doneMax);
  return tasks.filter((task) => isOpenTask(task) || recent.includes(task));
};

/** The tasks after an event. */
export const evolveTasks = (tasks: readonly Task[], event: TaskEvent, at: Instant): readonly Task[] => {
  if (event.type === 'TaskAdded') {
    return pruned([...tasks, event.task], at);
  }
  return pruned(
    tasks.map((task) => (task.id === event.taskId ? evolveOne(task, event, at) : task)),
    at,
  );
};

/** What tasks learn from a reply: that the patient has written again. */
export const hearReply = (
  tasks: readonly Task[],
  reply: { readonly replyId: ReplyId; readonly patients: readonly PatientId[] },
  at: Instant,
): readonly Task[] =>
  tasks.map((task) => {
    const theirs = task.patients.some((patient) => reply.patients.includes(patient));
    return theirs && isOpenTask(task) && task.answeredAt === undefined && task.replyId !== reply.replyId
      ? { ...task, answeredAt: at }
      : task;
  });
