import { isConversation } from '../../shared/conversation/conversation.ts';
import { nextDueAt } from '../../shared/conversation/due.ts';
import { evolve } from '../../shared/conversation/evolve.ts';
import { viewPlan } from '../../shared/followup/check-in-view.ts';
import type { ConversationId } from '../../shared/kernel/brand.ts';
import type { Ledger, Stored, StoredCommit } from '../ports/ledger.ts';
import { WorldError } from '../ports/world-error.ts';
import type { World } from './world.ts';

const fold = (commits: readonly StoredCommit[]): unknown =>
  commits
    .flatMap((commit) => commit.events.map((event) => ({ event, at: commit.at })))
    .reduce<Stored['state'] | undefined>((folded, { event, at }) => evolve(folded, event, at), undefined);

/** A snapshot that cannot be read is folded anew from its history, which is never overwritten. */
const rebuilt = async (ledger: Ledger, id: ConversationId, cause: WorldError): Promise<Stored> => {
  const commits = await ledger.history(id, 0);
  const last = commits.at(-1);
  if (last === undefined || commits.some((commit, n) => commit.version !== n + 1)) throw cause;
  let state: unknown;
  try {
    state = fold(commits);
  } catch {
    // Events that fold to nothing are as damaged as the snapshot: the row is for a person.
    throw cause;
  }
  if (!isConversation(state)) throw cause;
  return { state, version: last.version, commitId: last.commitId };
};

/** A snapshot can be JSON of the right outline with rubbish within: reading everything that waits in it tells. */
const isWhole = ({ state }: Stored): boolean => {
  try {
    nextDueAt(state);
    for (const session of state.sessions) viewPlan(session, state.messages);
    return true;
  } catch {
    return false;
  }
};

/** Loads a conversation; one whose snapshot is damaged comes back from its history, one of a later release's shape is left to that. */
export const load = async (world: World, id: ConversationId): Promise<Stored | undefined> => {
  try {
    const stored = await world.ledger.load(id);
    if (stored === undefined || isWhole(stored)) return stored;
    throw new WorldError(`snapshot of ${id}`, { code: 'unreadable', retriable: false });
  } catch (error) {
    if (!(error instanceof WorldError) || error.code !== 'unreadable' || error.retriable) throw error;
    world.journal.failed({ why: 'snapshot-unreadable', conversationId: id });
    return rebuilt(world.ledger, id, error);
  }
};
