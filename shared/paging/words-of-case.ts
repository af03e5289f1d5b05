import type { ReplyId } from '../kernel/brand.ts';
import type { Task } from '../worklist/task.ts';
import type { Case } from './case.ts';

/** Which replies a list quotes. */
export type Quoted = { readonly worst?: ReplyId; readonly later?: ReplyId };

/**
 * Which replies say what a case is about: the first of its severity, whatever came after it, and the latest after that one. A red flag
 * says more than a concern whose time was over. Neither where nobody wrote.
 */
export const quotedOf = ({ severity, entries }: Pick<Case, 'severity' | 'entries'>): Quoted => {
  const written = entries.filter((entry) => entry.replyId !== undefined);
  const grave = written.filter((entry) => entry.severity === severity);
  const worst = grave.find((entry) => entry.why === undefined) ?? grave[0] ?? written[0];
  const later = written.findLast((entry) => entry.replyId !== worst?.replyId);
  return {
    ...(worst?.replyId === undefined ? {} : { worst: worst.replyId }),
    ...(later?.replyId === undefined || worst === undefined || later.at < worst.at
      ? {}
      : { later: later.replyId }),
  };
};

const holds = (one: Case, task: Task, replies: readonly ReplyId[]): boolean =>
  one.id === task.pagedAs ||
  one.id === task.caseId ||
  one.entries.some((entry) => entry.replyId !== undefined && replies.includes(entry.replyId));

const isAboutSame = (one: Case, { patients }: Task): boolean =>
  one.patients.length === 0 || patients.length === 0
    ? one.patients.length === patients.length
    : one.patients.some((patient) => patients.includes(patient));

/**
 * The case that whoever works on a task has to know of: the one that its replies belong to, an open one before a closed one, or else
 * any that is open about the same patients. `replies` are all that the task came from.
 */
export const caseOfTask = (
  cases: readonly Case[],
  task: Task,
  replies: readonly ReplyId[],
): Case | undefined => {
  const open = cases.filter(({ state }) => state !== 'closed');
  return (
    open.find((one) => holds(one, task, replies)) ??
    open.find((one) => isAboutSame(one, task)) ??
    cases.findLast((one) => holds(one, task, replies))
  );
};
