import type { Conversation } from '../../shared/conversation/conversation.ts';
import type { FollowedElsewhere } from '../../shared/followup/session.ts';
import { type ConversationId, conversationId } from '../../shared/kernel/brand.ts';
import { together } from '../../shared/kernel/together.ts';
import type { AuditLine } from '../ports/audit-trail.ts';
import { type ThreadItem, threadOf, withoutRepeats } from './board-thread.ts';
import type { BoardWorld } from './board-world.ts';
import { patientsOf, promptsOf, timed, wordsOf } from './case-words-of.ts';
import { followedElsewhere } from './known-elsewhere.ts';
import { load } from './load.ts';

/** How much of the trail one page shows; all of it is kept. */
const trailMax = 40;

/** Everything the page of one conversation shows. */
export type ConversationView = {
  readonly state: Conversation;
  readonly thread: readonly ThreadItem[];
  /** What must not be explained away, by the id of each open case. */
  readonly prompts: ReadonlyMap<string, readonly string[]>;
  readonly trail: readonly AuditLine[];
  /** Where nobody is followed here: who gave this phone, followed by e-mail elsewhere. */
  readonly mayBe: readonly FollowedElsewhere[];
};

/** The conversation of an address in a browser; undefined where the text can be no id of ours. */
export const readConversationId = (text: string): ConversationId | undefined =>
  /^c-[a-z2-7]{26}$/.test(text) ? conversationId(text) : undefined;

/** Gathers everything about one conversation; undefined where there is none. */
export const viewConversation = async (
  { world, trail }: BoardWorld,
  id: ConversationId,
): Promise<ConversationView | undefined> => {
  const stored = await load(world, id);
  if (stored === undefined) return undefined;
  const { state } = stored;
  const [commits, seen] = await together([world.ledger.history(id, 0), trail.ofConversation(id, trailMax)]);
  const history = timed(commits);
  const prompts = new Map<string, readonly string[]>();
  for (const open of state.cases.filter((one) => one.state !== 'closed')) {
    prompts.set(open.id, promptsOf(patientsOf(state, open), wordsOf(history, open), open));
  }
  const mayBe = state.sessions.length > 0 ? [] : await followedElsewhere(world, id);
  return { state, thread: withoutRepeats(threadOf(commits)), prompts, trail: seen, mayBe };
};
