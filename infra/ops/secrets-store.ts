import { GetParameterCommand, ParameterNotFound, PutParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { readSecrets, type Secrets } from '../../functions/edge/secrets.ts';
import { secretsParameterName } from '../names.ts';
import { type Asked, regionOf } from './command.ts';

/** The clinic's secrets and their version, so that two operators do not overwrite each other unseen. */
export type Kept = { readonly secrets: Secrets; readonly version: number };

export const loadSecrets = async (asked: Asked): Promise<Kept | undefined> => {
  const client = new SSMClient(regionOf(asked));
  try {
    const { Parameter } = await client.send(
      new GetParameterCommand({ Name: secretsParameterName(asked.clinic.clinic.id), WithDecryption: true }),
    );
    return { secrets: readSecrets(Parameter?.Value ?? ''), version: Parameter?.Version ?? 0 };
  } catch (error) {
    if (error instanceof ParameterNotFound) return undefined;
    throw error;
  }
};

/** Writes the secrets, encrypted. Where they exist they must still be at the version that was read. */
export const storeSecrets = async (
  asked: Asked,
  secrets: Secrets,
  readAt: number | undefined,
): Promise<'stored' | 'changed-meanwhile'> => {
  const now = await loadSecrets(asked);
  if (now?.version !== readAt) return 'changed-meanwhile';
  await new SSMClient(regionOf(asked)).send(
    new PutParameterCommand({
      Name: secretsParameterName(asked.clinic.clinic.id),
      Description: `Afterneedle: what ${asked.clinic.clinic.id} keeps secret`,
      Type: 'SecureString',
      Value: JSON.stringify(secrets),
      Overwrite: readAt !== undefined,
    }),
  );
  return 'stored';
};
