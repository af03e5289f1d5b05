import { type PatientPointer, pointerKeys } from '../../shared/conversation/pointer.ts';
import { type ConversationId, conversationId, type PatientId } from '../../shared/kernel/brand.ts';
import { type Instant, instant } from '../../shared/kernel/instant.ts';
import { load } from './load.ts';
import type { World } from './world.ts';

const readPatientPointer = (value: string): PatientPointer => {
  const read: { conversationId: string; completedAt: number } = JSON.parse(value);
  return { conversationId: conversationId(read.conversationId), completedAt: instant(read.completedAt) };
};

/** Where this patient was followed last, if that was another address. */
export const lastElsewhere = async (
  world: World,
  patient: PatientId,
  here: ConversationId,
): Promise<PatientPointer | undefined> => {
  const pointer = await world.ledger.find(pointerKeys.patient(patient));
  const last = pointer === undefined ? undefined : readPatientPointer(pointer.value);
  return last?.conversationId === here ? undefined : last;
};

/** A newer session of the same patient that is followed at another address: an older one is not taken up again beside it. */
export const newerElsewhere = async (
  world: World,
  session: { readonly patientId: PatientId; readonly completedAt: Instant },
  here: ConversationId,
): Promise<{ readonly elsewhere?: PatientPointer }> => {
  const last = await lastElsewhere(world, session.patientId, here);
  if (last === undefined || last.completedAt <= session.completedAt) return {};
  const followed = (await load(world, last.conversationId))?.state.sessions.some(
    (other) =>
      other.patientId === session.patientId && !other.cancelled && other.completedAt > session.completedAt,
  );
  return followed === true ? { elsewhere: last } : {};
};
