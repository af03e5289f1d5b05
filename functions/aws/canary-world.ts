import type { CanaryWorld } from '../app/world.ts';
import { readEnvironment } from '../edge/environment.ts';
import { inboundTopic } from './inbound-topic-sns.ts';
import { secretWorld, type Where } from './world.ts';

/** The world of the synthetic red flag: it speaks to the topic of inbound texts and to nobody else. */
export const awsCanaryWorld = async (where: Where = {}): Promise<CanaryWorld> => {
  const environment = readEnvironment('canary');
  const { world } = await secretWorld('canary', where);
  const line = inboundTopic({
    topicArn: environment.INBOUND_TOPIC_ARN,
    to: world.clinic.smsNumber,
    client: where,
  });
  return { ...world, line };
};
