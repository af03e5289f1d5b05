import { pointerKeys } from '../../shared/conversation/pointer.ts';
import type { FollowedElsewhere, PhoneOnFile } from '../../shared/followup/session.ts';
import { type ConversationId, conversationId, type PatientId, patientId } from '../../shared/kernel/brand.ts';
import type { Channel } from '../../shared/message/outbound.ts';
import type { World } from './world.ts';

/** More than live behind one phone; the latest are kept. */
const knownMax = 10;

/** The patients who are followed by e-mail and gave this phone: whoever texts from it may be one of them. */
export const followedElsewhere = async (
  world: Pick<World, 'ledger'>,
  phone: ConversationId,
): Promise<readonly FollowedElsewhere[]> => {
  const pointer = await world.ledger.find(pointerKeys.phone(phone));
  if (pointer === undefined) return [];
  const read: readonly { conversationId: string; patientId: string }[] = JSON.parse(pointer.value);
  return read.map((one) => ({
    conversationId: conversationId(one.conversationId),
    patientId: patientId(one.patientId),
  }));
};

/** The phone of a patient who is followed by e-mail, with everybody who may text from it: stored with the session. */
export const phoneOnFile = async (
  world: Pick<World, 'ledger' | 'naming'>,
  here: { readonly id: ConversationId; readonly channel: Channel },
  patient: { readonly id: PatientId; readonly phone: string | undefined },
): Promise<{ readonly phoneOnFile?: PhoneOnFile }> => {
  if (here.channel !== 'email' || patient.phone === undefined) return {};
  const phone = world.naming.conversationId('sms', patient.phone);
  const others = (await followedElsewhere(world, phone)).filter((one) => one.patientId !== patient.id);
  return {
    phoneOnFile: {
      phone,
      patients: [...others, { conversationId: here.id, patientId: patient.id }].slice(-knownMax),
    },
  };
};
