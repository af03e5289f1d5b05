import type { Command } from '../../shared/conversation/command.ts';
import { type Decision, decide } from '../../shared/conversation/decide.ts';
import { hasOpenCase, nextDueAt } from '../../shared/conversation/due.ts';
import { pointersOf } from '../../shared/conversation/pointer.ts';
import { assert } from '../../shared/kernel/assert.ts';
import { type CommitId, type ConversationId, commitId } from '../../shared/kernel/brand.ts';
import type { Instant } from '../../shared/kernel/instant.ts';
import type { Commit, Ledger, Stored } from '../ports/ledger.ts';
import { WorldError } from '../ports/world-error.ts';
import { load } from './load.ts';
import type { World } from './world.ts';

/** How often a decision is made anew because another commit came first. */
const triesMax = 8;
/** How often one commit whose answer was lost is issued again. */
const reissuesMax = 3;

/** What a command needs to know of the moment it is made in. */
export type Moment = {
  readonly at: Instant;
  readonly commitId: CommitId;
  readonly stored: Stored | undefined;
};

/** The conversation after a command, and what the command made of it. */
export type Executed = Decision & {
  readonly version: number;
  /** As it stands in the ledger; undefined where there still is none. */
  readonly stored: Stored | undefined;
};

/** Stores a commit; where the answer was lost, the history tells whose commit took the version. */
const store = async (ledger: Ledger, commit: Commit): Promise<'committed' | 'conflict'> => {
  for (let issue = 0; issue <= reissuesMax; issue++) {
    const outcome = await ledger.commit(commit);
    if (outcome !== 'unknown') return outcome;
    const [next] = await ledger.history(commit.conversationId, commit.expectedVersion);
    if (next !== undefined) return next.commitId === commit.commitId ? 'committed' : 'conflict';
  }
  throw new WorldError('the ledger does not say whether it stored a commit', {
    code: 'unavailable',
    retriable: true,
  });
};

const commitOf = (id: ConversationId, moment: Moment, decision: Decision): Commit => {
  const { state, events } = decision;
  assert(state !== undefined, 'events open a conversation');
  return {
    conversationId: id,
    expectedVersion: moment.stored?.version ?? 0,
    commitId: moment.commitId,
    at: moment.at,
    state,
    events,
    pointers: pointersOf(events, state, moment.at),
    nextDueAt: nextDueAt(state),
    urgent: hasOpenCase(state),
  };
};

/**
 * Load, decide, commit. A conflict means that another commit came first: everything is loaded and decided again, never the old
 * decision stored at a new version. `commandOf` may answer undefined when what it sees leaves nothing to do. Whoever has just loaded
 * or stored the conversation hands it in as `known`: if it has changed since, that is a conflict like any other.
 */
export const execute = async (
  world: World,
  id: ConversationId,
  commandOf: (moment: Moment) => Promise<Command | undefined> | Command | undefined,
  known?: Stored,
): Promise<Executed | undefined> => {
  const began = world.clock.elapsed();
  for (let attempt = 0; attempt < triesMax; attempt++) {
    const stored = attempt === 0 && known !== undefined ? known : await load(world, id);
    const moment = { at: world.clock.now(), commitId: commitId(world.randomness.token()), stored };
    const command = await commandOf(moment);
    if (command === undefined) return undefined;
    const version = stored?.version ?? 0;
    const decision = decide(stored?.state, version, command, world.clinic);
    if (decision.events.length === 0) return { ...decision, version, stored };
    const commit = commitOf(id, moment, decision);
    if ((await store(world.ledger, commit)) === 'committed') {
      const durationMs = world.clock.elapsed() - began;
      decision.events.forEach((event, n) => {
        world.journal.committed({
          conversationId: id,
          version: version + 1,
          n,
          type: event.type,
          durationMs,
        });
      });
      const { state, commitId: mark } = commit;
      return { ...decision, version: version + 1, stored: { state, version: version + 1, commitId: mark } };
    }
    await world.clock.sleep(world.randomness.fraction() * 10 * 2 ** attempt);
  }
  throw new WorldError('a conversation was too busy to decide about', { code: 'throttled', retriable: true });
};
