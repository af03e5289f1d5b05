import type { Clinic } from '../clinic/clinic.ts';
import type { CaseId } from '../kernel/brand.ts';
import type { Instant } from '../kernel/instant.ts';
import type { CaseEntry } from '../paging/case.ts';
import type { Deadline, Task } from '../worklist/task.ts';
import { metDeadline } from '../worklist/worklist.ts';
import type { Draft } from './draft.ts';
import { openOrJoinCase } from './open-case.ts';
import { raiseToConcern } from './task-work.ts';
import { remindDesk, tellSupervisors } from './tell-staff.ts';

type Now = { readonly at: Instant; readonly freeCode: string };

/** What the page of an overdue concern says of the session it is about, where it is about one. */
const entryOf = (draft: Draft, task: Task, { unless }: Deadline, at: Instant): CaseEntry => {
  const session = draft
    .state()
    .sessions.filter((one) => task.patients.includes(one.patientId))
    .reduce<{ completedAt: Instant } | undefined>(
      (latest, one) => (latest === undefined || one.completedAt > latest.completedAt ? one : latest),
      undefined,
    );
  const answer = draft
    .state()
    .sessions.flatMap((one) => (task.patients.includes(one.patientId) ? one.answers : []))
    .find((one) => one.at === task.at);
  return {
    ...(task.replyId === undefined ? {} : { replyId: task.replyId }),
    why: unless === 'taken' ? 'concern-unread' : 'concern-overdue',
    at,
    severity: 'urgent',
    flags: task.flags ?? [],
    kind: answer?.kind ?? null,
    completedAt: session?.completedAt ?? null,
  };
};

const page = (draft: Draft, task: Task, deadline: Deadline, clinic: Clinic, now: Now): CaseId => {
  const treating = draft
    .state()
    .sessions.findLast((one) => task.patients.includes(one.patientId))?.practitionerId;
  const entry = entryOf(draft, task, deadline, now.at);
  // Whoever has the patient's open case is told nothing new by a deadline: it joins, and pages nobody twice.
  return openOrJoinCase(
    draft,
    { patients: task.patients, treating, entry, freeCode: now.freeCode, again: true },
    clinic,
    now.at,
  );
};

/**
 * What time has made of the call-back list. At most one case opens in one decision, for each needs a code of its own; the next
 * turn opens the next.
 */
export const meetDeadlines = (draft: Draft, clinic: Clinic, now: Now): void => {
  let opened = false;
  for (const { id } of draft.state().tasks) {
    // A task has a handful of deadlines; the bound only guards against a programmer's error.
    for (let met = 0; met < 10; met++) {
      const task = draft.state().tasks.find((one) => one.id === id);
      const overdue = task === undefined ? undefined : metDeadline(task, now.at);
      if (task === undefined || overdue === undefined) break;
      const { deadline, place } = overdue;
      const told = { type: 'TaskOverdue', taskId: id, deadline: place, does: deadline.does } as const;
      switch (deadline.does) {
        case 'page': {
          if (opened) return;
          const before = draft.events.length;
          const caseId = page(draft, task, deadline, clinic, now);
          opened = draft.events.slice(before).some((event) => event.type === 'CaseOpened');
          draft.emit({ ...told, caseId });
          break;
        }
        case 'raise':
          draft.emit(told);
          raiseToConcern(draft, task, clinic, now.at);
          break;
        case 'remind':
          draft.emit(told);
          remindDesk(draft, task, now.at);
          break;
        case 'supervise':
          draft.emit(told);
          tellSupervisors(draft, task, clinic, now.at);
          break;
      }
    }
  }
};
