import { patientsIn } from '../../shared/conversation/about.ts';
import type { ConversationId, PatientId } from '../../shared/kernel/brand.ts';
import type { Archive } from '../ports/archive.ts';
import type { StoredCommit } from '../ports/ledger.ts';
import type { World } from './world.ts';

/** The whole history of one conversation. */
export type History = { readonly id: ConversationId; readonly commits: readonly StoredCommit[] };

/** Every conversation in which this patient was ever followed, at whatever address, with its history. */
export const historiesOf = async (
  world: World,
  archive: Archive,
  patient: PatientId,
): Promise<readonly History[]> => {
  const histories: History[] = [];
  for (const id of await archive.conversations(patient)) {
    const commits = await world.ledger.history(id, 0);
    // A patient is named elsewhere too, where their care moved on: only where a session stands were they followed.
    if (patientsIn(commits.flatMap((commit) => commit.events)).has(patient)) histories.push({ id, commits });
  }
  return histories;
};
