import type { PatientId } from '../kernel/brand.ts';
import type { Command } from './command.ts';
import { type Conversation, erasedAddress } from './conversation.ts';
import type { Draft } from './draft.ts';
import { erasureHinderedBy } from './erasure.ts';
import { withdraw } from './record-session.ts';

/** Whether the snapshot knows nothing any more that names this patient. */
const isForgotten = (state: Conversation, patient: PatientId, whole: boolean): boolean =>
  (!whole || state.address === erasedAddress) &&
  state.sessions.every((session) => session.patientId !== patient || session.particulars === undefined);

/**
 * Takes what names a patient out of the conversation, and ends what they would still be asked. Consent stays as it is: the address is
 * known by its keyed name alone, and nobody who said STOP is ever texted because they were erased.
 */
export const erasePatient = (draft: Draft, command: Extract<Command, { type: 'ErasePatient' }>): void => {
  const { patientId, whole, by } = command;
  const state = draft.state();
  if (erasureHinderedBy(state, patientId) !== undefined || isForgotten(state, patientId, whole)) return;
  const theirs = state.sessions.filter((session) => session.patientId === patientId);
  withdraw(draft, theirs, 'cancelled');
  draft.emit({ type: 'PatientErased', patientId, by, whole });
};
