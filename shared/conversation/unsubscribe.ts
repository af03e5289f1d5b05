import type { Clinic } from '../clinic/clinic.ts';
import type { Command } from './command.ts';
import type { Draft } from './draft.ts';
import { tellOpenCases } from './open-case.ts';
import { addWork } from './task-work.ts';

/**
 * Ends what is sent to an address, by one click or because the carrier holds it back. As after any opt-out, whoever was paged about it learns that the patient can only
 * be phoned; no confirmation goes out, for the page that was clicked has said so.
 */
export const unsubscribe = (
  draft: Draft,
  { at, cause }: Extract<Command, { type: 'Unsubscribe' }>,
  clinic: Clinic,
): void => {
  if (draft.state().consent.status === 'opted-out') return;
  draft.emit({ type: 'OptedOut', cause, sentAt: at });
  tellOpenCases(draft, clinic, at);
  // It leaves no words for staff to find: whoever would still have been asked is named to them.
  const { messages, sessions } = draft.state();
  const waiting = messages.flatMap((message) =>
    message.class === 'check-in' && message.delivery.state === 'pending' ? [message.sessionId] : [],
  );
  const patients = sessions
    .filter((session) => waiting.includes(session.id))
    .map((session) => session.patientId);
  if (patients.length > 0)
    addWork(draft, { kind: 'unsubscribed', patients: [...new Set(patients)] }, clinic, at);
};
