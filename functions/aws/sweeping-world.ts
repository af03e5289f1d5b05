import type { SweepingWorld } from '../app/world.ts';
import { readEnvironment } from '../edge/environment.ts';
import { once } from '../edge/once.ts';
import type { OptOutList } from '../ports/opt-out-list.ts';
import type { Waker } from '../ports/waker.ts';
import { httpHeartbeat } from './heartbeat-http.ts';
import { secretWorld, type Where } from './world.ts';

/**
 * The world of the sweep. Most minutes find nothing due and compare nothing: what calls `wake` and what asks the carrier are loaded
 * when they are first needed.
 */
export const awsSweepingWorld = async (where: Where = {}): Promise<SweepingWorld> => {
  const environment = readEnvironment('sweep');
  const { world } = await secretWorld('sweep', where);
  const waker = once(async (): Promise<Waker> => {
    const { lambdaWaker } = await import('./waker-lambda.ts');
    return lambdaWaker({ functionName: environment.WAKE_FUNCTION_NAME, client: where });
  });
  const carrier = once(async (): Promise<OptOutList> => {
    const { endUserMessagingOptOutList } = await import('./opt-outs-end-user-messaging.ts');
    return endUserMessagingOptOutList({ listName: environment.OPT_OUT_LIST, client: where });
  });
  return {
    ...world,
    waker: { wake: async (ids) => (await waker()).wake(ids) },
    heartbeat: httpHeartbeat({ url: environment.HEARTBEAT_URL }),
    optOuts: {
      numbers: async () => (await carrier()).numbers(),
      hold: async (number) => (await carrier()).hold(number),
      release: async (number) => (await carrier()).release(number),
    },
  };
};
