import type { Clinic } from '../../shared/clinic/clinic.ts';
import type { ConversationEvent } from '../../shared/conversation/event.ts';
import type { Instant } from '../../shared/kernel/instant.ts';
import { peopleOfStep, stepDueAt } from '../../shared/paging/advance-case.ts';
import type { Case } from '../../shared/paging/case.ts';

/** One step of a case's ladder as it went, or as it will go unless somebody takes the case. */
export type LadderRow = {
  /** 1 for the first. */
  readonly step: number;
  /** As the clinic's settings name them: people, roles or rotas. */
  readonly names: readonly string[];
  readonly people: readonly string[];
  /** `empty`: nobody of it can be paged, so it is passed over at once. */
  readonly state: 'paged' | 'empty' | 'next' | 'later';
  /** When it was paged or skipped, or will be. */
  readonly at: Instant | undefined;
};

/** Something that happened and when. */
export type Timed = { readonly at: Instant; readonly event: ConversationEvent };

/** The last time each step was taken or skipped; a worse severity begins the ladder anew. */
const stepsTaken = (history: readonly Timed[], open: Case): ReadonlyMap<number, LadderRow> => {
  const rows = new Map<number, LadderRow>();
  for (const { at, event } of history) {
    if (!('caseId' in event) || event.caseId !== open.id) continue;
    if (event.type === 'CaseWorsened') rows.clear();
    if (event.type !== 'StepTaken' && event.type !== 'StepSkipped') continue;
    const names = open.policy.ladder[event.step] ?? [];
    const people = event.type === 'StepTaken' ? event.people : [];
    const state = event.type === 'StepTaken' ? 'paged' : 'empty';
    rows.set(event.step, { step: event.step + 1, names, people, state, at });
  }
  return rows;
};

/** The ladder of an open case, step by step. `clinic` is without whoever is the patient. */
export const ladderOf = (
  history: readonly Timed[],
  open: Case,
  clinic: Clinic,
  now: Instant,
): readonly LadderRow[] => {
  const taken = stepsTaken(history, open);
  let isNextFound = false;
  return open.policy.ladder.map((names, step): LadderRow => {
    const was = taken.get(step);
    if (was !== undefined && step < open.stepsTaken) return was;
    const due = stepDueAt(open, step);
    const at = open.state === 'paged' ? due : undefined;
    const { onCall } = peopleOfStep(open, step, clinic, due ?? now);
    if (onCall.length === 0) return { step: step + 1, names, people: [], state: 'empty', at };
    const isNext = open.state === 'paged' && !isNextFound;
    isNextFound = true;
    return { step: step + 1, names, people: onCall, state: isNext ? 'next' : 'later', at };
  });
};
