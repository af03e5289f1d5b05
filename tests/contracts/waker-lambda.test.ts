import { describe, expect, test } from 'vitest';
import { lambdaWaker } from '../../functions/aws/waker-lambda.ts';
import { WorldError } from '../../functions/ports/world-error.ts';
import { conversationId } from '../../shared/kernel/brand.ts';
import { type CarrierBehaviour, carrierSocket } from '../support/carrier-socket.ts';

const local = { region: 'us-east-1', credentials: { accessKeyId: 'local', secretAccessKey: 'local' } };
const ids = [conversationId('c-one'), conversationId('c-two')];

const wake = async (behaviour: CarrierBehaviour) => {
  const service = await carrierSocket(behaviour);
  const waker = lambdaWaker({
    functionName: 'example-wake',
    timeoutMilliseconds: 250,
    client: { ...local, endpoint: service.endpoint },
  });
  const outcome = await waker.wake(ids).catch((error: unknown) => error);
  await service.stop();
  return { outcome, requests: service.requests };
};

describe('the call of wake', () => {
  test('names the conversations and its version, once', async () => {
    const { outcome, requests } = await wake({
      type: 'answer',
      status: 200,
      body: '{"batchItemFailures":[]}',
    });
    expect(outcome).toBeUndefined();
    expect(requests).toEqual(['{"v":1,"conversations":["c-one","c-two"]}']);
  });

  test.each<readonly [CarrierBehaviour, string]>([
    [{ type: 'answer', status: 429, body: '{"Type":"User"}' }, 'throttled'],
    [{ type: 'answer', status: 500, body: '' }, 'unavailable'],
    [{ type: 'reset' }, 'unavailable'],
    [{ type: 'hang' }, 'unavailable'],
  ])('after %j fails with a code of ours and is not repeated', async (behaviour, code) => {
    const { outcome, requests } = await wake(behaviour);
    expect(outcome).toBeInstanceOf(WorldError);
    expect(outcome).toMatchObject({ code, retriable: true });
    expect(requests).toHaveLength(1);
  });
});
