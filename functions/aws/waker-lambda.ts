import { InvokeCommand, LambdaClient, type LambdaClientConfig } from '@aws-sdk/client-lambda';
import type { Waker } from '../ports/waker.ts';
import { WorldError } from '../ports/world-error.ts';
import { failureOf } from './failure.ts';
import { worldErrorOf } from './reading.ts';

export type WakerSettings = {
  readonly functionName: string;
  /** How long one wake may take in all. @default 65000: longer than `wake` may run, so that its own end is what is seen */
  readonly timeoutMilliseconds?: number;
  readonly client?: Pick<LambdaClientConfig, 'region' | 'endpoint' | 'credentials'>;
};

/** Calls `wake` itself and waits for it: no queue, topic or schedule stands between the sweep and what is due. */
export const lambdaWaker = (settings: WakerSettings): Waker => {
  const { functionName, timeoutMilliseconds: timeout = 65_000, client: where = {} } = settings;
  const client = new LambdaClient({
    ...where,
    // The next sweep is the retry: a second call now would only take time from the other conversations.
    maxAttempts: 1,
    requestHandler: {
      connectionTimeout: Math.min(2000, timeout),
      requestTimeout: timeout,
      throwOnRequestTimeout: true,
      socketTimeout: timeout,
    },
  });
  return {
    wake: async (ids) => {
      const command = new InvokeCommand({
        FunctionName: functionName,
        InvocationType: 'RequestResponse',
        Payload: Buffer.from(JSON.stringify({ v: 1, conversations: ids })),
      });
      if ((await invoke(client, command)) === 'failed') {
        // What the function says of its error stays in its own log.
        throw new WorldError('wake was called and failed', { code: 'unavailable', retriable: true });
      }
    },
  };
};

const invoke = async (client: LambdaClient, command: InvokeCommand): Promise<'done' | 'failed'> => {
  try {
    const answer = await client.send(command);
    return answer.FunctionError === undefined ? 'done' : 'failed';
  } catch (cause) {
    throw worldErrorOf(failureOf(cause), cause);
  }
};
