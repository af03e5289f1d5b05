import { addReplies, hasFallen, noReplies, type ReplyRate } from '../../shared/followup/reply-rate.ts';
import { WorldError } from '../ports/world-error.ts';
import { raiseTrouble } from './desk.ts';
import { load } from './load.ts';
import type { World } from './world.ts';

const pageSize = 200;
/** More than a clinic follows in five weeks. */
const conversationsMax = 20_000;
/** The list runs from the youngest commit backwards: after so many without a question that counts, none follows. */
const idleMax = 500;

const sentLately = (rate: ReplyRate): number => rate.lately.sent + rate.before.sent;

/** The audit names what cannot be read; a share of the rest is a share all the same. Everything else is thrown on. */
const passUnreadable = (error: unknown): void => {
  if (!(error instanceof WorldError) || error.code !== 'unreadable') throw error;
};

/** How many of the clinic's questions were answered, lately and before. */
export const replyRate = async (world: World): Promise<ReplyRate> => {
  const now = world.clock.now();
  let rate = noReplies;
  let seen = 0;
  let idle = 0;
  let after: string | undefined;
  do {
    const page = await world.ledger.recent({ limit: pageSize, ...(after === undefined ? {} : { after }) });
    // All are waited for, one that fails included: nothing of this may go on after the function has returned.
    const reads = await Promise.allSettled(page.items.map(({ id }) => load(world, id)));
    for (const read of reads) {
      if (read.status === 'rejected') passUnreadable(read.reason);
      const state = read.status === 'rejected' ? undefined : read.value?.state;
      const sum = state === undefined ? rate : addReplies(rate, state, now);
      idle = sentLately(sum) > sentLately(rate) ? 0 : idle + 1;
      rate = sum;
    }
    seen += page.items.length;
    after = page.next;
  } while (after !== undefined && seen < conversationsMax && idle < idleMax);
  return rate;
};

/** Tells the operator where patients answer much less than they did: their texts may not be arriving. */
export const checkReplyRate = async (world: World): Promise<void> => {
  const rate = await replyRate(world);
  if (!hasFallen(rate)) return;
  const { lately, before } = rate;
  await raiseTrouble(world, 'reply-rate-fell', [
    `${lately.answered} of ${lately.sent} check-ins answered in the last week`,
    `${before.answered} of ${before.sent} in the four weeks before`,
  ]);
};
