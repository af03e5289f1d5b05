import { earliest, type Instant } from '../kernel/instant.ts';
import { messageDueAt } from '../message/evolve-outbound.ts';
import { caseDueAt } from '../paging/advance-case.ts';
import { taskDueAt } from '../worklist/worklist.ts';
import type { Conversation } from './conversation.ts';

/**
 * When a conversation next needs the waker: the earliest of everything in it that waits for time. Never set by hand, so nothing
 * that waits can be forgotten.
 */
export const nextDueAt = (state: Conversation): Instant | undefined =>
  earliest(
    ...state.messages.map(messageDueAt),
    ...state.cases.map(caseDueAt),
    ...state.tasks.map(taskDueAt),
    ...(state.watches ?? []).map((watch) => watch.until),
    ...state.errands.map((errand) => errand.dueAt),
    state.desk?.digestAt,
  );

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
