import type { ConversationId } from '../kernel/brand.ts';
import type { Instant } from '../kernel/instant.ts';
import type { Task, TaskKind } from './task.ts';
import { openTasks } from './worklist.ts';

/** As many entries as a person reads over the first coffee; the list itself has them all. */
const linesMax = 30;

/** One entry of the digest: what, by when and where. Never who. */
type DigestLine = {
  readonly conversationId: ConversationId;
  readonly kind: TaskKind;
  readonly dueAt: Instant;
};

/** What the morning's e-mail says: ids, codes and times alone. */
export type Digest = {
  readonly open: number;
  readonly overdue: number;
  /** How many conversations could not be read, and so are not counted. */
  readonly unread: number;
  /** The codes of the cases that are open. */
  readonly cases: readonly string[];
  /** The earliest due first. */
  readonly lines: readonly DigestLine[];
};

type Worked = { readonly id: ConversationId; readonly tasks: readonly Task[] };

/** Gathers the digest from the conversations that have something open. */
export const digestOf = (
  conversations: readonly Worked[],
  cases: readonly string[],
  unread: number,
  at: Instant,
): Digest => {
  const lines = conversations
    .flatMap(({ id, tasks }) =>
      openTasks({ tasks }).map(({ kind, dueAt }) => ({ conversationId: id, kind, dueAt })),
    )
    .sort((a, b) => a.dueAt - b.dueAt);
  return {
    open: lines.length,
    overdue: lines.filter((line) => line.dueAt <= at).length,
    unread,
    cases: [...cases].sort(),
    lines: lines.slice(0, linesMax),
  };
};

export const isEmptyDigest = ({ open, unread }: Digest): boolean => open === 0 && unread === 0;
