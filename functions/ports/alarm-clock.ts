import type { ConversationId } from '../../shared/kernel/brand.ts';
import type { Instant } from '../../shared/kernel/instant.ts';

/**
 * Asks to be woken for a conversation at an instant. A hint only: the row's due time is the promise and the sweep keeps it, so
 * a lost, late, early or double ring changes nothing. Creating the same hint twice succeeds.
 */
export type AlarmClock = {
  ring(id: ConversationId, at: Instant): Promise<void>;
};
