import type { Conversation } from '../../shared/conversation/conversation.ts';
import { hasOpenCase, nextDueAt } from '../../shared/conversation/due.ts';
import { planErasure } from '../../shared/conversation/erasure.ts';
import type { ConversationEvent } from '../../shared/conversation/event.ts';
import { evolve } from '../../shared/conversation/evolve.ts';
import { pointersOf } from '../../shared/conversation/pointer.ts';
import { assert } from '../../shared/kernel/assert.ts';
import type { ConversationId } from '../../shared/kernel/brand.ts';
import type { Instant } from '../../shared/kernel/instant.ts';
import { canonicalJson } from '../edge/canonical-json.ts';
import type { Archive } from '../ports/archive.ts';
import type { Commit, Ledger, StoredCommit } from '../ports/ledger.ts';
import { WorldError } from '../ports/world-error.ts';
import { execute } from './execute.ts';
import type { World } from './world.ts';

/** One table of a clinic: the one that was in use, or the one a backup made. */
export type Table = { readonly ledger: Ledger; readonly archive: Archive };

/** Why a conversation is left to a person: nothing is written to it. */
export type Apart =
  /** The two tables tell different stories: somebody has worked on the restored one already. */
  | 'two-stories'
  /** A version is missing in between: nobody knows what happened in it. */
  | 'a-gap'
  /** The history does not fold, or the snapshot is not what it folds to. */
  | 'unreadable';

/** How one conversation of the restored table compares with the one that was in use. */
export type Compared = {
  readonly id: ConversationId;
  /** What the restored table lacks, oldest first. */
  readonly missing: readonly StoredCommit[];
  /** The history of the restored table. */
  readonly standing: readonly StoredCommit[];
  readonly apart?: Apart;
};

const fold = (commits: readonly StoredCommit[], from?: Conversation): Conversation | undefined =>
  commits.reduce<Conversation | undefined>(
    (folded, { events, at }) =>
      events.reduce<Conversation | undefined>((state, event) => evolve(state, event, at), folded),
    from,
  );

const isGapless = (commits: readonly StoredCommit[]): boolean =>
  commits.every((commit, n) => commit.version === n + 1);

/** Whether the snapshot of a table is what its history folds to. */
const isWhole = async (
  { ledger }: Table,
  id: ConversationId,
  standing: readonly StoredCommit[],
): Promise<boolean> => {
  if (standing.length === 0) return true;
  try {
    const stored = await ledger.load(id);
    const folded = JSON.parse(JSON.stringify(fold(standing)));
    return stored !== undefined && canonicalJson(stored.state) === canonicalJson(folded);
  } catch (error) {
    if (error instanceof WorldError && error.code !== 'unreadable') throw error;
    return false;
  }
};

const compareOne = async (old: Table | undefined, restored: Table, id: ConversationId): Promise<Compared> => {
  const standing = await restored.ledger.history(id, 0);
  const before = (await old?.ledger.history(id, 0)) ?? [];
  const known = new Map(standing.map((commit) => [commit.version, commit.commitId]));
  const differs = before.some(
    ({ version, commitId }) => known.has(version) && known.get(version) !== commitId,
  );
  const missing = before.filter(({ version }) => !known.has(version));
  const compared = { id, missing, standing };
  if (differs) return { ...compared, missing: [], apart: 'two-stories' };
  if (!isGapless([...standing, ...missing])) return { ...compared, missing: [], apart: 'a-gap' };
  try {
    fold([...standing, ...missing]);
  } catch {
    return { ...compared, missing: [], apart: 'unreadable' };
  }
  const isSound = missing.length > 0 || (await isWhole(restored, id, standing));
  return isSound ? compared : { ...compared, apart: 'unreadable' };
};

/**
 * Compares a restored table with the one that was in use, conversation by conversation, by what was committed; `old` is undefined
 * where it cannot be read any more. Writes nothing.
 */
export const compareTables = async (
  old: Table | undefined,
  restored: Table,
): Promise<readonly Compared[]> => {
  const ids = new Set([
    ...(await restored.archive.conversations()),
    ...((await old?.archive.conversations()) ?? []),
  ]);
  const compared: Compared[] = [];
  for (const id of ids) compared.push(await compareOne(old, restored, id));
  return compared;
};

/** How often one commit whose answer was lost is issued again. */
const issuesMax = 4;

/** The same commit that stood in the old table: its time, its id, its events, and the snapshot that they fold to. */
const again = (id: ConversationId, commit: StoredCommit, state: Conversation): Commit => ({
  conversationId: id,
  expectedVersion: commit.version - 1,
  commitId: commit.commitId,
  at: commit.at,
  state,
  events: commit.events,
  // They were granted once. In the order of time, whoever held a code last holds it again.
  pointers: pointersOf(commit.events, state, commit.at).map((pointer) => ({ ...pointer, guard: 'any' })),
  nextDueAt: nextDueAt(state),
  urgent: hasOpenCase(state),
});

const append = async ({ ledger }: Table, commit: Commit): Promise<void> => {
  for (let issue = 0; issue < issuesMax; issue += 1) {
    const outcome = await ledger.commit(commit);
    if (outcome === 'committed') return;
    if (outcome === 'conflict')
      throw new WorldError('somebody else writes to the restored table: stop every function first', {
        code: 'unexpected',
        retriable: false,
      });
  }
  throw new WorldError('the restored table does not say whether it stored a commit', {
    code: 'unavailable',
    retriable: true,
  });
};

/** What was erased after the backup is in it again, and has to go again. */
const eraseAgain = async (
  { ledger, archive }: Table,
  id: ConversationId,
  missing: readonly StoredCommit[],
): Promise<void> => {
  const isErasure = (event: ConversationEvent) => event.type === 'PatientErased';
  for (const { version, events } of missing) {
    for (const event of events.filter(isErasure)) {
      const until = (await ledger.history(id, 0)).filter((commit) => commit.version <= version);
      for (const part of planErasure(until, event.patientId)?.parts ?? [])
        await archive.forget(id, part.version, part.keep);
    }
  }
};

/**
 * Appends what the restored table lacks, in the order in which it happened, and makes every snapshot from its history. What was sent
 * after the backup is sent there as well, so nothing of it is sent again; what came in is open work again. Doing it again goes on where
 * it was left. Answers how many commits were appended.
 */
export const appendMissing = async (restored: Table, compared: readonly Compared[]): Promise<number> => {
  const behind = compared.filter((one) => one.apart === undefined && one.missing.length > 0);
  const states = new Map(behind.map(({ id, standing }) => [id, fold(standing)]));
  const story = behind
    .flatMap(({ id, missing }) => missing.map((commit) => ({ id, commit })))
    .sort((a, b) => a.commit.at - b.commit.at || a.commit.version - b.commit.version);
  // A clock that went back must not put a conversation's versions out of order.
  const queues = new Map(behind.map(({ id, missing }) => [id, [...missing]]));
  for (const { id } of story) {
    const commit = queues.get(id)?.shift();
    assert(commit !== undefined, 'as many turns as commits');
    const state = fold([commit], states.get(id));
    assert(state !== undefined, 'events open a conversation');
    states.set(id, state);
    await append(restored, again(id, commit, state));
  }
  for (const { id, missing } of behind) await eraseAgain(restored, id, missing);
  return story.length;
};

/**
 * For a table whose predecessor is lost: everything in it that was due until then is treated as what may have left. Answers how many
 * conversations that touched.
 */
export const doubtAll = async (
  world: World,
  compared: readonly Compared[],
  until: Instant,
): Promise<number> => {
  let touched = 0;
  for (const { id, apart, standing } of compared) {
    if (apart !== undefined) continue;
    const done = await execute(world, id, ({ at }) => ({ type: 'DoubtSends', at, until }));
    if (done !== undefined && done.version > standing.length) touched += 1;
  }
  return touched;
};
