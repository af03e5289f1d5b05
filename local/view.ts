import { load } from '../functions/app/load.ts';
import { WorldError } from '../functions/ports/world-error.ts';
import type { Clinic } from '../shared/clinic/clinic.ts';
import type { Conversation } from '../shared/conversation/conversation.ts';
import { nextDueAt } from '../shared/conversation/due.ts';
import type { ConversationEvent } from '../shared/conversation/event.ts';
import { helpersOf } from '../shared/conversation/own-case.ts';
import { viewPlan } from '../shared/followup/check-in-view.ts';
import type { ConversationId } from '../shared/kernel/brand.ts';
import { type Instant, instant, toIso } from '../shared/kernel/instant.ts';
import { caseDueAt, peopleOfStep, stepDueAt } from '../shared/paging/advance-case.ts';
import type { Case } from '../shared/paging/case.ts';
import { openTasks } from '../shared/worklist/worklist.ts';
import type { Host } from './host.ts';

const iso = (at: Instant | undefined): string | null => (at === undefined ? null : toIso(at));

/** Names under which instants stand in states and events; each is shown as an ISO 8601 string. */
const instantNames = /(^at|At|Until|until|By|From|since|claimedAt)$/;

/** A state or an event as JSON with readable times. Numbers that are instants are known by their names. */
const readable = (value: unknown, name = ''): unknown => {
  if (typeof value === 'number' && value > 1e11 && (instantNames.test(name) || name === 'answeredAt')) {
    return toIso(instant(value));
  }
  if (Array.isArray(value)) return value.map((one) => readable(one, name));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, readable(one, key)]));
};

export type PlanItem = {
  readonly sessionId: string;
  readonly patientId: string;
  readonly kind: string;
  readonly dueAt: string;
  readonly state: string;
  readonly reason: string | null;
};

const planOf = (state: Conversation): readonly PlanItem[] =>
  state.sessions.flatMap((session) =>
    viewPlan(session, state.messages).map((checkIn) => ({
      sessionId: session.id,
      patientId: session.patientId,
      ...checkIn,
      dueAt: toIso(checkIn.dueAt),
    })),
  );

/** What time alone makes of a case at its next instant, and whom that reaches. */
const nextOf = (
  one: Case,
  helpers: Clinic,
): { readonly moves: readonly string[]; readonly people: readonly string[] } => {
  const at = caseDueAt(one);
  if (one.state === 'acknowledged') return { moves: ['contact-overdue'], people: [] };
  if (one.state === 'contacted') return { moves: ['outcome-overdue'], people: [] };
  if (one.state === 'closed' || at === undefined) return { moves: [], people: [] };
  const steps = stepDueAt(one, one.stepsTaken) === at;
  const repeats = one.nextRepeatAt === at;
  // Steps of which nobody is on call are skipped at once, so whoever stands on the first other one is next.
  const named = one.policy.ladder
    .map((_, step) => (step < one.stepsTaken ? [] : peopleOfStep(one, step, helpers, at).onCall))
    .find((people) => people.length > 0);
  return {
    moves: [
      ...(repeats ? ['repeat'] : []),
      ...(steps ? ['page-next'] : []),
      ...(repeats || steps ? [] : ['alarm-operator']),
    ],
    people: steps ? (named ?? []) : [],
  };
};

const caseView = (helpers: Clinic) => (one: Case) => ({
  code: one.code,
  caseId: one.id,
  severity: one.severity,
  state: one.state,
  patients: one.patients,
  openedAt: toIso(one.openedAt),
  nextAt: iso(caseDueAt(one)),
  nextMoves: nextOf(one, helpers).moves,
  nextPeople: nextOf(one, helpers).people,
  paged: one.paged.map((paged) => ({
    person: paged.person,
    repeats: paged.repeats,
    lastAt: toIso(paged.lastAt),
  })),
  ladderEnded: one.ended,
  acknowledgedBy: one.acknowledgedBy ?? null,
  disposition: one.disposition ?? null,
  flags: [...new Set(one.entries.flatMap((entry) => entry.flags))],
});

export type EventView = {
  readonly version: number;
  readonly n: number;
  readonly at: string;
  readonly type: ConversationEvent['type'];
  readonly [field: string]: unknown;
};

/** The stored rows of a conversation are damaged beyond what its history can mend: somebody has to look at them. */
export const isUnreadable = (error: unknown): boolean =>
  error instanceof WorldError && error.code === 'unreadable';

/** Everything about one conversation, as a person or a test may want to look at it; of its story what came `after` a version. */
export const conversationView = async (host: Host, id: ConversationId, after = 0) => {
  const stored = await load(host.world, id);
  if (stored === undefined) return undefined;
  const { state } = stored;
  const caseOf = caseView(helpersOf(host.clinic, state));
  const commits = await host.ledger.history(id, after);
  const events = commits.flatMap((commit) =>
    commit.events.map((event, n) => {
      const shown: object = { ...event };
      return {
        version: commit.version,
        n,
        at: toIso(commit.at),
        ...Object(readable(shown)),
        type: event.type,
      } satisfies EventView;
    }),
  );
  return {
    conversationId: id,
    address: state.address,
    channel: state.channel,
    state: Object(readable(state)),
    plan: planOf(state),
    events,
    openCases: state.cases.filter((one) => one.state !== 'closed').map(caseOf),
    cases: state.cases.map(caseOf),
    worklist: openTasks(state).map((task) => ({
      ...Object(readable({ ...task })),
      kind: task.kind,
      dueAt: toIso(task.dueAt),
    })),
    nextDueAt: iso(nextDueAt(state)),
  };
};
export type ConversationView = NonNullable<Awaited<ReturnType<typeof conversationView>>>;
