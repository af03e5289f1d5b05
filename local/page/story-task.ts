import type { TaskEvent } from '../../shared/worklist/task.ts';
import type { Known } from './story-known.ts';
import type { Sentence } from './story-line.ts';
import type { StoryEvent } from './wire.ts';
import { plain, taskWords } from './words.ts';

type TaskStory = Extract<StoryEvent, { type: TaskEvent['type'] | 'SilenceNoted' }>;

const overdueWords: Readonly<Record<Extract<TaskStory, { type: 'TaskOverdue' }>['does'], string>> = {
  page: 'Not done in time: it becomes a page',
  raise: 'Nobody answered or called in time: it becomes a concern',
  remind: 'Overdue: the front desk is reminded',
  supervise: 'A business day overdue: the director is told',
};

const settledBecause: Readonly<Record<Extract<TaskStory, { type: 'TaskSettled' }>['because'], string>> = {
  answered: 'the patient has written',
  'case-closed': 'its case is closed',
  'concern-instead': 'it is a concern now',
};

/** What happens on the call-back list. */
export const taskSentence = (event: TaskStory, known: Known): Sentence | undefined => {
  if (event.type === 'SilenceNoted')
    return event.as === 'moot' ? undefined : { tone: 'task', words: 'No answer in time: a person asks.' };
  const it = (
    known.tasks.get(event.type === 'TaskAdded' ? event.task.id : event.taskId) ?? 'a task'
  ).toLowerCase();
  switch (event.type) {
    case 'TaskAdded':
      return {
        tone: 'task',
        words: `On the call-back list: ${taskWords[event.task.kind].toLowerCase()}.`,
        due: { at: event.task.dueAt, as: 'Due' },
      };
    case 'TaskRaised':
      return {
        tone: 'task',
        words: `On the call-back list: ${taskWords.concern.toLowerCase()}.`,
        due: { at: event.dueAt, as: 'Due' },
      };
    case 'TaskJoined':
      return {
        tone: 'task',
        words: `Once more on the call-back list: ${it}.`,
        counts: { name: `${event.taskId} more`, as: 'Came up again' },
      };
    case 'TaskTaken':
      return { tone: 'staff', words: `${event.by} has taken on: ${it}.` };
    case 'TaskTried':
      return { tone: 'staff', words: `${event.by} called in vain: ${it}.` };
    case 'TaskFinished':
      return { tone: 'staff', words: `${event.by} has done: ${it} (${plain(event.outcome)}).` };
    case 'TaskReopened':
      return { tone: 'staff', words: `${event.by} put it back on the call-back list: ${it}.` };
    case 'TaskSettled':
      return { tone: 'plan', words: `Off the call-back list: ${it} (${settledBecause[event.because]}).` };
    case 'TaskOverdue':
      return { tone: event.does === 'page' ? 'page' : 'task', words: `${overdueWords[event.does]} (${it}).` };
  }
};
