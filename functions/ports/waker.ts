import type { ConversationId } from '../../shared/kernel/brand.ts';

/** Wakes conversations now and waits until they are done; throws `WorldError` where that could not be asked for. */
export type Waker = {
  wake(ids: readonly ConversationId[]): Promise<void>;
};
