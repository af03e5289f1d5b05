import { earliest, type Instant } from '../kernel/instant.ts';
import type { Deadline, Task } from './task.ts';

type WithTasks = { readonly tasks: readonly Task[] };

export const isOpenTask = (task: Task): boolean => task.doneAt === undefined;

/** What has been done lately and can still be undone, the latest first. */
export const doneTasks = ({ tasks }: WithTasks): readonly Task[] =>
  tasks.filter((task) => !isOpenTask(task)).sort((a, b) => (b.doneAt ?? 0) - (a.doneAt ?? 0));

const isOff = (task: Task, { unless, metAt }: Deadline): boolean =>
  metAt !== undefined ||
  (unless === 'taken' && task.readByClinician === true) ||
  (unless === 'answered' && task.answeredAt !== undefined);

/** The deadlines of an open task that time will still meet, each with its place in the list. */
const waiting = (task: Task): readonly { readonly deadline: Deadline; readonly place: number }[] =>
  isOpenTask(task)
    ? (task.deadlines ?? []).flatMap((deadline, place) =>
        isOff(task, deadline) ? [] : [{ deadline, place }],
      )
    : [];

/** When a task next needs the waker; undefined where only a person can do more about it. */
export const taskDueAt = (task: Task): Instant | undefined =>
  earliest(...waiting(task).map(({ deadline }) => deadline.at));

/** The earliest deadline that `at` has reached, and its place. */
export const metDeadline = (
  task: Task,
  at: Instant,
): { readonly deadline: Deadline; readonly place: number } | undefined =>
  waiting(task)
    .filter(({ deadline }) => deadline.at <= at)
    .sort((a, b) => a.deadline.at - b.deadline.at)[0];

/** By when somebody should look at a task: its time, or an earlier deadline, such as that of a concern which waits unread. */
export const attentionAt = (task: Task): Instant => earliest(taskDueAt(task), task.dueAt) ?? task.dueAt;

/** What a person of the clinic still has to do here, that which needs somebody first first. */
export const openTasks = ({ tasks }: WithTasks): readonly Task[] =>
  tasks.filter(isOpenTask).sort((a, b) => attentionAt(a) - attentionAt(b) || a.at - b.at);
