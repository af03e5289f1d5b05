import type { BoardWorld } from '../app/board-world.ts';
import { readEnvironment } from '../edge/environment.ts';
import { once } from '../edge/once.ts';
import { systemRandomness } from '../edge/system.ts';
import type { SignInService } from '../ports/sign-in.ts';
import { dynamodbAuditTrail } from './audit-trail-dynamodb.ts';
import { ledgerClient } from './ledger-dynamodb.ts';
import { secretWorld, type Where } from './world.ts';

/** The world of the board. Who signs in is asked of the pool only when somebody does. */
export const awsBoardWorld = async (where: Where = {}): Promise<BoardWorld> => {
  const environment = readEnvironment('board');
  const { world, secrets } = await secretWorld('board', where);
  const trail = dynamodbAuditTrail({ client: ledgerClient(where), tableName: environment.TABLE_NAME });
  const service = once(async (): Promise<SignInService> => {
    const { oidcSignIn } = await import('./sign-in-oidc.ts');
    return oidcSignIn({
      issuer: environment.SIGN_IN_ISSUER,
      clientId: environment.SIGN_IN_CLIENT_ID,
      publicUrl: world.clinic.publicUrl,
      randomness: systemRandomness,
    });
  });
  return {
    world,
    trail,
    keys: secrets.linkKeys,
    signIn: {
      begin: async () => (await service()).begin(),
      finish: async (query, pending) => (await service()).finish(query, pending),
      endUrl: async () => (await service()).endUrl(),
    },
  };
};
