import type { Clinic } from '../clinic/clinic.ts';
import { concernDeadlines } from '../worklist/deadlines.ts';
import type { Task } from '../worklist/task.ts';
import { isOpenTask, taskDueAt } from '../worklist/worklist.ts';
import type { TaskCommand } from './command.ts';
import type { Draft } from './draft.ts';

/** A note is for the next person who reads it, not a record of its own. */
const noteLengthMax = 2000;

/** What is said about a task that is not there, or stands so already, changes nothing: two people may press one button. */
export const actOnTask = (draft: Draft, command: TaskCommand, clinic: Clinic): void => {
  const task = draft.state().tasks.find((one) => one.id === command.taskId);
  if (task === undefined) return;
  switch (command.type) {
    case 'TakeTask':
      if (isOpenTask(task) && task.owner !== command.by)
        draft.emit({
          type: 'TaskTaken',
          taskId: task.id,
          by: command.by,
          ...(clinic.people.some(({ id }) => String(id) === String(command.by)) ? { clinician: true } : {}),
        });
      return;
    case 'ReopenTask':
      if (!isOpenTask(task) || task.owner !== undefined) reopen(draft, task, command, clinic);
      return;
    case 'FinishTask':
      if (isOpenTask(task)) finish(draft, task, command);
      return;
  }
};

/** A concern that is put back after it was paged has a deadline of its own again: nothing that is open waits for nobody. */
const reopen = (draft: Draft, task: Task, { at, by }: TaskCommand, clinic: Clinic): void => {
  draft.emit({ type: 'TaskReopened', taskId: task.id, by });
  const open = draft.state().tasks.find((one) => one.id === task.id);
  const isPaged = draft.state().cases.some((one) => one.id === task.pagedAs && one.state !== 'closed');
  if (open?.kind === 'concern' && taskDueAt(open) === undefined && !isPaged)
    draft.emit({ type: 'TaskRaised', taskId: task.id, ...concernDeadlines(clinic, at) });
};

const finish = (draft: Draft, task: Task, command: Extract<TaskCommand, { type: 'FinishTask' }>): void => {
  const { by, outcome } = command;
  const note = command.note?.trim().slice(0, noteLengthMax) ?? '';
  const said = note === '' ? {} : { personal: { note } };
  draft.emit(
    outcome === 'not-reached'
      ? { type: 'TaskTried', taskId: task.id, by, ...said }
      : { type: 'TaskFinished', taskId: task.id, by, outcome, ...said },
  );
};
