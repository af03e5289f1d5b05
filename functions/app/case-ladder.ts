import type { Clinic } from '../../shared/clinic/clinic.ts';
import type { ConversationEvent } from '../../shared/conversation/event.ts';
import type { PersonId } from '../../shared/kernel/brand.ts';
import type { Instant } from '../../shared/kernel/instant.ts';
import { peopleOfStep, stepTakenAt } from '../../shared/paging/advance-case.ts';
import type { Case } from '../../shared/paging/case.ts';

/** One step of a case's ladder as it went, or as it will go unless somebody takes the case. */
export type LadderRow = {
  /** 1 for the first. */
  readonly step: number;
  /** As the clinic's settings name them: people, roles or rotas. */
  readonly names: readonly string[];
  readonly people: readonly string[];
  /** `before`: everybody of it has been paged without it. `empty`: nobody of it can be paged, so it is passed over at once. */
  readonly state: 'paged' | 'before' | 'empty' | 'next' | 'later';
  /** When it was paged or skipped, or will be; of `before` when its people were paged last. */
  readonly at: Instant | undefined;
};

/** Something that happened and when. */
export type Timed = { readonly at: Instant; readonly event: ConversationEvent };

/** A step that brings in nobody: other steps have paged its people, or the case paged them anew when it became worse. */
const pagedBefore = (open: Case, step: number, onCall: readonly PersonId[]): LadderRow => {
  const before = open.paged.filter(({ person }) => onCall.includes(person));
  const last = before.map(({ lastAt }) => lastAt).toSorted((a, b) => a - b);
  return {
    step: step + 1,
    names: open.policy.ladder[step] ?? [],
    people: before.map(({ person }) => person),
    state: 'before',
    at: last.at(-1),
  };
};

/** The last time each step was taken or skipped; a worse severity begins the ladder anew. */
const stepsTaken = (
  history: readonly Timed[],
  open: Case,
  clinic: Clinic,
): ReadonlyMap<number, LadderRow> => {
  const rows = new Map<number, LadderRow>();
  for (const { at, event } of history) {
    if (!('caseId' in event) || event.caseId !== open.id) continue;
    if (event.type === 'CaseWorsened') rows.clear();
    if (event.type !== 'StepTaken' && event.type !== 'StepSkipped') continue;
    const names = open.policy.ladder[event.step] ?? [];
    const people = event.type === 'StepTaken' ? event.people : [];
    if (event.type === 'StepTaken' && people.length === 0) {
      rows.set(event.step, pagedBefore(open, event.step, peopleOfStep(open, event.step, clinic, at).onCall));
      continue;
    }
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
  const taken = stepsTaken(history, open, clinic);
  let isNextFound = false;
  return open.policy.ladder.map((names, step): LadderRow => {
    const was = taken.get(step);
    if (was !== undefined && step < open.stepsTaken) return was;
    const due = stepTakenAt(open, step, clinic);
    const at = open.state === 'paged' ? due : undefined;
    const { onCall, fresh } = peopleOfStep(open, step, clinic, due ?? now);
    if (onCall.length === 0) return { step: step + 1, names, people: [], state: 'empty', at };
    if (fresh.length === 0) return pagedBefore(open, step, onCall);
    const isNext = open.state === 'paged' && !isNextFound;
    isNextFound = true;
    return { step: step + 1, names, people: onCall, state: isNext ? 'next' : 'later', at };
  });
};
