import type { Command } from './command.ts';
import { caseOf, type Draft } from './draft.ts';

/** Counts a wrong code against its link, and puts on record who saw the patient's words. */
export const tryLink = (draft: Draft, command: Extract<Command, { type: 'TryLink' }>): void => {
  const { caseId, by, link, right } = command;
  const open = caseOf(draft, caseId);
  if (open === undefined || open.state === 'closed') return;
  draft.emit({ type: 'LinkTried', caseId, by, link, right });
};
