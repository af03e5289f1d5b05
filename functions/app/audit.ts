import type { Conversation } from '../../shared/conversation/conversation.ts';
import { nextDueAt } from '../../shared/conversation/due.ts';
import type { ConversationId } from '../../shared/kernel/brand.ts';
import { type Instant, minute, plus, second } from '../../shared/kernel/instant.ts';
import { openTasks } from '../../shared/worklist/worklist.ts';
import { WorldError } from '../ports/world-error.ts';
import { canaryAge } from './canary.ts';
import { raiseTrouble } from './desk.ts';
import { inParallel } from './in-parallel.ts';
import { load } from './load.ts';
import type { SweepingWorld, World } from './world.ts';

/** What is due is done within a minute; what is later than this is driven on once more, and then it is a failure. */
const lateness = 3 * minute;
/** A page of an open case has been accepted by somebody after this long, or nobody may know of it. */
const acceptedWithin = 5 * minute;
const lateMax = 500;
/** What hangs must not keep the audit from saying so. */
const drivingFor = 60 * second;
const casesMax = 1000;
const tasksMax = 1000;
const pageSize = 200;
const atOnce = 16;

/** Something that should have happened and has not. */
export type Finding = {
  readonly conversationId: ConversationId;
  readonly because: 'overdue' | 'unreadable' | 'page-not-accepted' | 'concern-not-paged';
};

type Audited = { readonly findings: readonly Finding[]; readonly unacknowledgedFor: number };

const isUnreadable = (error: unknown): boolean => error instanceof WorldError && error.code === 'unreadable';

/** What is wrong in a conversation as it stands at `now`. */
const findingsIn = (state: Conversation, now: Instant): readonly Finding['because'][] => {
  const due = nextDueAt(state);
  const unheard = state.cases.some(
    (one) =>
      one.state === 'paged' &&
      one.pageAcceptedAt === undefined &&
      one.ladderFrom <= plus(now, -acceptedWithin),
  );
  // Rows from before there were deadlines have none that could page: a person has to know of them.
  const unpaged = openTasks(state).some(
    (task) => task.kind === 'concern' && task.pagedAs === undefined && task.dueAt <= plus(now, -lateness),
  );
  return [
    ...(due !== undefined && due <= plus(now, -lateness) ? (['overdue'] as const) : []),
    ...(unheard ? (['page-not-accepted'] as const) : []),
    ...(unpaged ? (['concern-not-paged'] as const) : []),
  ];
};

/** How long the oldest case here has been paged without anybody taking it on; milliseconds, 0 where there is none. */
const waitingIn = (state: Conversation, now: Instant): number =>
  Math.max(0, ...state.cases.map((one) => (one.state === 'paged' ? now - one.ladderFrom : 0)));

const withOpenTask = async (world: World): Promise<readonly ConversationId[]> => {
  const ids: ConversationId[] = [];
  let after: string | undefined;
  do {
    const page = await world.ledger.withOpenTask({
      limit: pageSize,
      ...(after === undefined ? {} : { after }),
    });
    ids.push(...page.items.map((item) => item.id));
    after = page.next;
  } while (after !== undefined && ids.length < tasksMax);
  return ids;
};

/** Has what is late driven on, once. What fails here is found again below. */
const driveOn = async (world: SweepingWorld, late: readonly ConversationId[]): Promise<void> => {
  const began = world.clock.elapsed();
  const wake = async (id: ConversationId): Promise<void> => {
    try {
      await world.waker.wake([id]);
    } catch {
      world.journal.failed({ why: 'audit-could-not-wake', conversationId: id });
    }
  };
  await inParallel(late, atOnce, wake, () => world.clock.elapsed() - began < drivingFor);
};

/**
 * Looks at everything that is late, every open case and every open task, after what is late was driven on once more. The rows
 * themselves are read: an index that lags accuses nobody.
 */
const findTroubles = async (world: SweepingWorld): Promise<Audited> => {
  const { ledger, clock } = world;
  const before = plus(clock.now(), -lateness);
  await driveOn(world, await ledger.due(before, lateMax));
  const still = await ledger.due(before, lateMax);
  const ids = new Set([...still, ...(await ledger.withOpenCase(casesMax)), ...(await withOpenTask(world))]);
  const findings: Finding[] = [];
  let unacknowledgedFor = 0;
  await inParallel([...ids], atOnce, async (id) => {
    try {
      const state = (await load(world, id))?.state;
      if (state === undefined) return;
      unacknowledgedFor = Math.max(unacknowledgedFor, waitingIn(state, clock.now()));
      for (const because of findingsIn(state, clock.now())) findings.push({ conversationId: id, because });
    } catch (error) {
      if (!isUnreadable(error)) throw error;
      findings.push({ conversationId: id, because: 'unreadable' });
    }
  });
  return { findings, unacknowledgedFor };
};

const tellOperator = async (world: World, findings: readonly Finding[]): Promise<void> => {
  for (const { because, conversationId } of findings)
    world.journal.failed({ why: `audit-${because}`, conversationId });
  const detail = findings.map(({ because, conversationId }) => `${because}: ${conversationId}`);
  await raiseTrouble(world, 'audit-failed', detail);
};

/** A host that watches no figures has no canary to wait for. */
const measureCanary = async (world: World): Promise<void> => {
  if (world.journal.measured === undefined) return;
  const age = await canaryAge(world);
  if (age === undefined) return;
  world.journal.measured({ figure: 'CanaryAgeSeconds', value: age / second, at: world.clock.now() });
};

/**
 * The audit: nothing may be late, no page unaccepted, no concern unpaged. A heartbeat goes out only if all is well; a failure is told
 * to the operator by mail, and by the silence outside.
 */
export const audit = async (world: SweepingWorld): Promise<readonly Finding[]> => {
  const { findings, unacknowledgedFor } = await findTroubles(world);
  const at = world.clock.now();
  const measured = { figure: 'OldestUnacknowledgedSeconds', value: unacknowledgedFor / second, at } as const;
  world.journal.measured?.(measured);
  world.journal.measured?.({ figure: 'AuditFailures', value: findings.length, at });
  await measureCanary(world);
  if (findings.length > 0) {
    await tellOperator(world, findings);
    return findings;
  }
  try {
    await world.heartbeat.beat();
  } catch (error) {
    if (!(error instanceof WorldError)) throw error;
    world.journal.failed({ why: 'heartbeat-not-taken' });
  }
  return findings;
};
