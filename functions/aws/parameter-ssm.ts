import { GetParameterCommand, SSMClient, type SSMClientConfig } from '@aws-sdk/client-ssm';
import { WorldError } from '../ports/world-error.ts';
import { failureOf } from './failure.ts';
import { worldErrorOf } from './reading.ts';

export type ParameterSettings = {
  readonly client?: Pick<SSMClientConfig, 'region' | 'endpoint' | 'credentials'>;
};

/** Reads one encrypted parameter. Reading changes nothing, so the client may try again. */
export const readParameter = async (
  name: string,
  { client = {} }: ParameterSettings = {},
): Promise<string> => {
  const parameters = new SSMClient({
    ...client,
    maxAttempts: 3,
    requestHandler: {
      connectionTimeout: 1000,
      requestTimeout: 2500,
      throwOnRequestTimeout: true,
      socketTimeout: 2500,
    },
  });
  try {
    const answer = await parameters.send(new GetParameterCommand({ Name: name, WithDecryption: true }));
    const value = answer.Parameter?.Value;
    if (value !== undefined) return value;
  } catch (cause) {
    throw worldErrorOf(failureOf(cause), cause);
  } finally {
    parameters.destroy();
  }
  throw new WorldError('the parameter of the secrets is empty', { code: 'unreadable', retriable: false });
};
