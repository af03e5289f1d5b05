import type { ConversationId } from '../../shared/kernel/brand.ts';
import type { AlarmMessage } from '../../shared/message/outbound.ts';
import { type Digest, digestOf } from '../../shared/worklist/digest.ts';
import type { Task } from '../../shared/worklist/task.ts';
import { WorldError } from '../ports/world-error.ts';
import { deskOf } from './desk-of.ts';
import { execute } from './execute.ts';
import { inParallel } from './in-parallel.ts';
import { load } from './load.ts';
import type { World } from './world.ts';

/** A digest counts what is open in so many conversations at most, those that are due first. */
const conversationsMax = 1000;
const pageSize = 200;
const casesMax = 200;
const readsAtOnce = 16;

/** Where something is open and no digest is to come, the next opening brings one. Asks two questions of the ledger otherwise. */
export const planDigest = async (world: World): Promise<void> => {
  if ((await world.ledger.withOpenTask({ limit: 1 })).items.length === 0) return;
  const opening = deskOf(world);
  await execute(world, opening.id, ({ at, stored }) =>
    stored?.state.desk?.digestAt === undefined ? { type: 'PlanDigest', at, opening } : undefined,
  );
};

const idsOf = async (world: World): Promise<readonly ConversationId[]> => {
  const ids = new Set<ConversationId>();
  let after: string | undefined;
  do {
    const page = await world.ledger.withOpenTask({
      limit: pageSize,
      ...(after === undefined ? {} : { after }),
    });
    for (const { id } of page.items) ids.add(id);
    after = page.next;
  } while (after !== undefined && ids.size < conversationsMax);
  return [...ids];
};

const gather = async (world: World): Promise<Digest> => {
  const ids = await idsOf(world);
  const found = new Map<ConversationId, readonly Task[]>();
  const codes = new Set<string>();
  let unread = 0;
  const read = async (id: ConversationId): Promise<void> => {
    try {
      const state = (await load(world, id))?.state;
      if (state === undefined) return;
      found.set(id, state.tasks);
      for (const one of state.cases) if (one.state !== 'closed') codes.add(one.code);
    } catch (error) {
      // One row that nobody can read must not keep the rest from the desk; it is counted, and the audit names it.
      if (!(error instanceof WorldError) || error.code !== 'unreadable') throw error;
      unread += 1;
    }
  };
  const withCases = await world.ledger.withOpenCase(casesMax);
  await inParallel([...new Set([...ids, ...withCases])], readsAtOnce, read);
  const worked = ids.flatMap((id) => {
    const tasks = found.get(id);
    return tasks === undefined ? [] : [{ id, tasks }];
  });
  return digestOf(worked, [...codes], unread, world.clock.now());
};

/**
 * Makes the digest that is due at the desk. Its promise is committed with the day it is of under the desk's version: however often
 * this is asked, by whomever, a day has one.
 */
export const makeDigest = async (world: World, id: ConversationId): Promise<void> => {
  const due = (await load(world, id))?.state.desk?.digestAt;
  if (due === undefined || due > world.clock.now()) return;
  const digest = await gather(world);
  await execute(world, id, ({ at }) => ({ type: 'MakeDigest', at, digest }));
};

/** Sends everybody on the ladder a page that says it is a test. Answers the conversation to wake. */
export const testPages = async (world: World): Promise<ConversationId> => {
  const opening = deskOf(world);
  await execute(world, opening.id, ({ at }) => ({ type: 'TestPages', at, opening }));
  return opening.id;
};

/** Tells the operator, once in a while for one trouble, what the clinic as a whole needs. `detail` names ids alone. */
export const raiseTrouble = async (
  world: World,
  about: AlarmMessage['about'],
  detail: readonly string[],
): Promise<void> => {
  const opening = deskOf(world);
  await execute(world, opening.id, ({ at }) => ({ type: 'RaiseTrouble', at, opening, about, detail }));
};
