import type { ConversationId, PatientId } from '../../shared/kernel/brand.ts';

/**
 * What only an operator does with a ledger: look through all of it, and forget. No function is ever given one. Methods throw only
 * `WorldError`.
 */
export type Archive = {
  /** Every conversation that has a history, each once, in no order; with `patient`, those that a session of theirs was recorded in. */
  conversations(patient?: PatientId): Promise<readonly ConversationId[]>;
  /**
   * Erases the personal parts of one commit, all but those of the events at the places of `keep`. The events themselves stay. What
   * is gone already stays gone: doing it again changes nothing.
   */
  forget(id: ConversationId, version: number, keep: readonly number[]): Promise<void>;
};
