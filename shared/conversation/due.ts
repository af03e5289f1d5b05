import { earliest, type Instant } from '../kernel/instant.ts';
import { messageDueAt } from '../message/evolve-outbound.ts';
import { caseDueAt } from '../paging/advance-case.ts';
import { taskDueAt } from '../worklist/worklist.ts';
import type { Conversation } from './conversation.ts';

/**
 * When a conversation next needs the waker: the earliest of everything in it that waits for time. Never set by hand, so nothing
 * that waits can be forgotten.
 */
export const nextDueAt = (state: Conversation): Instant | undefined => {
  let least = state.desk?.digestAt;
  const meet = (at: Instant | undefined): void => {
    if (at !== undefined && (least === undefined || at < least)) least = at;
  };
  for (const message of state.messages) meet(messageDueAt(message));
  for (const one of state.cases) meet(caseDueAt(one));
  for (const task of state.tasks) meet(taskDueAt(task));
  for (const { until } of state.watches ?? []) meet(until);
  for (const { dueAt } of state.errands) meet(dueAt);
  return least;
};

/**
 * When a wake-up is worth asking for: what somebody waits for by the clock, which are questions and the next step of a page. The
 * stream and the sweep's next minute have all else.
 */
export const nextRingAt = (state: Conversation): Instant | undefined =>
  earliest(
    ...state.messages.map(({ delivery }) => (delivery.state === 'pending' ? delivery.dueAt : undefined)),
    ...state.cases.map((open) => (open.state === 'paged' ? caseDueAt(open) : undefined)),
  );

/** Whether a patient waits for somebody. The canary's case is on nobody's list. */
export const hasOpenCase = (state: Conversation): boolean =>
  state.canary !== true && state.cases.some((one) => one.state !== 'closed');
