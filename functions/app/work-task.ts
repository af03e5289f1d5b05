import type { TaskCommand } from '../../shared/conversation/command.ts';
import type { ConversationId } from '../../shared/kernel/brand.ts';
import type { Task } from '../../shared/worklist/task.ts';
import { execute } from './execute.ts';
import { load } from './load.ts';
import type { World } from './world.ts';

type Distributed<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/** What somebody does with a task of the call-back list, and who they are. */
export type TaskAct = Distributed<TaskCommand, 'at'>;

/** Takes, finishes or puts back one task; answers it as it stands then, undefined where there is none. */
export const workTask = async (world: World, id: ConversationId, act: TaskAct): Promise<Task | undefined> => {
  const done = await execute(world, id, ({ at, stored }) =>
    stored?.state.tasks.some((task) => task.id === act.taskId) === true ? { ...act, at } : undefined,
  );
  const state = done?.state ?? (await load(world, id))?.state;
  return state?.tasks.find((task) => task.id === act.taskId);
};
