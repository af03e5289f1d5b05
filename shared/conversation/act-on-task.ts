import type { Task } from '../worklist/task.ts';
import { isOpenTask } from '../worklist/worklist.ts';
import type { TaskCommand } from './command.ts';
import type { Draft } from './draft.ts';

/** A note is for the next person who reads it, not a record of its own. */
const noteLengthMax = 2000;

/** What is said about a task that is not there, or stands so already, changes nothing: two people may press one button. */
export const actOnTask = (draft: Draft, command: TaskCommand): void => {
  const task = draft.state().tasks.find((one) => one.id === command.taskId);
  if (task === undefined) return;
  switch (command.type) {
    case 'TakeTask':
      if (isOpenTask(task) && task.owner !== command.by)
        draft.emit({ type: 'TaskTaken', taskId: task.id, by: command.by });
      return;
    case 'ReopenTask':
      if (!isOpenTask(task) || task.owner !== undefined)
        draft.emit({ type: 'TaskReopened', taskId: task.id, by: command.by });
      return;
    case 'FinishTask':
      if (isOpenTask(task)) finish(draft, task, command);
      return;
  }
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
