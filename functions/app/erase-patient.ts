import { type ErasureHindrance, erasureHinderedBy, planErasure } from '../../shared/conversation/erasure.ts';
import type { ConversationId, PatientId, StaffId } from '../../shared/kernel/brand.ts';
import type { Archive } from '../ports/archive.ts';
import { execute } from './execute.ts';
import { load } from './load.ts';
import { historiesOf } from './patient-history.ts';
import type { World } from './world.ts';

/** What erasing would do, or did, to one conversation. */
export type ErasedConversation = {
  readonly id: ConversationId;
  /** True where the address goes too. */
  readonly whole: boolean;
  /** Names, addresses and words that go. */
  readonly goes: number;
  /** Words that stay, since they may be another patient's of the same phone. */
  readonly shared: number;
  /** What keeps it from being erased now. */
  readonly hindered?: ErasureHindrance;
};

/** What there is of a patient and what would go. Changes nothing. */
export const planOfErasure = async (
  world: World,
  archive: Archive,
  patient: PatientId,
): Promise<readonly ErasedConversation[]> => {
  const found: ErasedConversation[] = [];
  for (const { id, commits } of await historiesOf(world, archive, patient)) {
    const plan = planErasure(commits, patient);
    const state = (await load(world, id))?.state;
    if (plan === undefined || state === undefined) continue;
    const hindered = erasureHinderedBy(state, patient);
    found.push({
      id,
      whole: plan.whole,
      goes: plan.parts.reduce((sum, part) => sum + part.goes, 0),
      shared: plan.shared,
      ...(hindered === undefined ? {} : { hindered }),
    });
  }
  return found;
};

/** Erases a patient from one conversation. False where something came up that keeps them there a while. */
const eraseFrom = async (
  world: World,
  archive: Archive,
  id: ConversationId,
  asked: { readonly patient: PatientId; readonly by: StaffId },
): Promise<boolean> => {
  const { patient, by } = asked;
  const done = await execute(world, id, async ({ at, stored }) => {
    if (stored === undefined) return undefined;
    // Up to the version that the decision is made on: whoever is recorded here meanwhile makes it conflict.
    const history = await world.ledger.history(id, 0);
    const plan = planErasure(
      history.filter((commit) => commit.version <= stored.version),
      patient,
    );
    return plan === undefined
      ? undefined
      : { type: 'ErasePatient', at, patientId: patient, by, whole: plan.whole };
  });
  if (done?.state === undefined) return true;
  if (erasureHinderedBy(done.state, patient) !== undefined) return false;
  // The snapshot has forgotten; what is left stands beside the events. A crash from here on leaves it to the next run.
  const history = await world.ledger.history(id, 0);
  const plan = planErasure(
    history.filter((commit) => commit.version <= done.version),
    patient,
  );
  for (const { version, keep } of plan?.parts ?? []) await archive.forget(id, version, keep);
  return true;
};

/**
 * Erases what names a patient wherever they were followed: first from the snapshot, by a decision like any other, then word by word
 * from beside the history. Ids, times, regions, dispositions and acts stay, and so does every opt-out. Doing it again goes on where it
 * was left. Answers the conversations that could not be erased now.
 */
export const erasePatient = async (
  world: World,
  archive: Archive,
  patient: PatientId,
  by: StaffId,
): Promise<readonly ConversationId[]> => {
  const left: ConversationId[] = [];
  for (const { id } of await historiesOf(world, archive, patient))
    if (!(await eraseFrom(world, archive, id, { patient, by }))) left.push(id);
  return left;
};
