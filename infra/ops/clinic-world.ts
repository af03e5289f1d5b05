import type { World } from '../../functions/app/world.ts';
import { dynamodbLedger, ledgerClient } from '../../functions/aws/ledger-dynamodb.ts';
import { endUserMessagingOptOutList } from '../../functions/aws/opt-outs-end-user-messaging.ts';
import { namingOf } from '../../functions/edge/naming.ts';
import { systemClock, systemRandomness } from '../../functions/edge/system.ts';
import type { OptOutList } from '../../functions/ports/opt-out-list.ts';
import { ledgerTableName, optOutListName } from '../names.ts';
import { type Asked, Misasked, regionOf } from './command.ts';
import { loadSecrets } from './secrets-store.ts';

/** The clinic's own table. */
export const tableNameOf = ({ clinic }: Asked): string =>
  ledgerTableName(clinic.clinic.id, clinic.deployment);

/**
 * The clinic as its functions have it, with the operator's own credentials: the same rules and the same commits, and it works while
 * the functions do not. Nothing in it can send.
 */
export const clinicWorld = async (asked: Asked, tableName = tableNameOf(asked)): Promise<World> => {
  const { clinic } = asked.clinic;
  const kept = await loadSecrets(asked);
  if (kept === undefined)
    throw new Misasked(
      `${clinic.id} has no secrets, so nothing of it can be found: npm run ops -- secrets ${clinic.id}`,
    );
  return {
    clinic,
    ledger: dynamodbLedger({ client: ledgerClient(regionOf(asked)), tableName }),
    clock: systemClock,
    randomness: systemRandomness,
    naming: namingOf(clinic, kept.secrets),
    // What a tool did it says itself; what it met on the way stands in what it answers.
    journal: { committed: () => undefined, failed: () => undefined },
  };
};

/** The carrier's list of opt-outs: the one that the clinic's number is on. */
export const carrierOf = (asked: Asked): OptOutList =>
  endUserMessagingOptOutList({ listName: optOutListName(asked.clinic.clinic.id), client: regionOf(asked) });
