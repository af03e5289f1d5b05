import type { Command } from '../../shared/conversation/command.ts';
import type { Errand } from '../../shared/conversation/conversation.ts';
import type { ConversationId } from '../../shared/kernel/brand.ts';
import type { Instant } from '../../shared/kernel/instant.ts';
import { execute } from './execute.ts';
import { phoneOnFile } from './known-elsewhere.ts';
import { load } from './load.ts';
import { newerElsewhere } from './newer-session.ts';
import type { World } from './world.ts';

const commandOf = async (world: World, errand: Errand, at: Instant): Promise<Command> => {
  switch (errand.type) {
    case 'supersede':
      return { type: 'SupersedePatient', at, patientId: errand.patientId, completedAt: errand.completedAt };
    case 'adopt':
      return {
        type: 'RecordSession',
        at,
        opening: { id: errand.to, channel: errand.channel, address: errand.address },
        session: errand.session,
        particulars: errand.particulars,
        digest: errand.digest,
        revision: errand.revision,
        kept: errand.kept,
        ...(await newerElsewhere(world, errand.session, errand.to)),
        ...(await phoneOnFile(
          world,
          { id: errand.to, channel: errand.channel },
          { id: errand.session.patientId, phone: errand.particulars.phone },
        )),
      };
  }
};

/**
 * Does what this conversation has promised others, under their own versions, and strikes it off here. Doing an errand twice
 * changes nothing, so a crash between the two commits only means that it is done again.
 */
export const runErrands = async (world: World, id: ConversationId): Promise<void> => {
  const errands = (await load(world, id))?.state.errands ?? [];
  for (const errand of errands) {
    await execute(world, errand.to, ({ at, stored }) =>
      stored === undefined && errand.type === 'supersede' ? undefined : commandOf(world, errand, at),
    );
    await execute(world, id, ({ at }) => ({ type: 'FinishErrand', at, errandId: errand.id }));
  }
};
