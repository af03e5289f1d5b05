import type { Clinic } from '../clinic/clinic.ts';
import type { Command } from './command.ts';
import type { Draft } from './draft.ts';
import { tellOpenCases } from './open-case.ts';

/**
 * Ends the e-mails of an address with one click. As after any opt-out, whoever was paged about it learns that the patient can only
 * be phoned; no confirmation goes out, for the page that was clicked has said so.
 */
export const unsubscribe = (
  draft: Draft,
  { at }: Extract<Command, { type: 'Unsubscribe' }>,
  clinic: Clinic,
): void => {
  if (draft.state().consent.status === 'opted-out') return;
  draft.emit({ type: 'OptedOut', cause: 'unsubscribed', sentAt: at });
  tellOpenCases(draft, clinic, at);
};
