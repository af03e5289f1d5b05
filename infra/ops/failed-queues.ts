import {
  GetQueueAttributesCommand,
  GetQueueUrlCommand,
  SQSClient,
  StartMessageMoveTaskCommand,
} from '@aws-sdk/client-sqs';
import { clinicStackName, type FailedQueue, failedQueueName, failedQueues } from '../names.ts';
import { type Asked, regionOf, type Tool } from './command.ts';

export type Failed = { readonly name: FailedQueue; readonly arn: string; readonly messages: number };

/** How much waits in each queue of what failed. */
export const countFailed = async (asked: Asked): Promise<readonly Failed[]> => {
  const client = new SQSClient(regionOf(asked));
  const stackName = clinicStackName(asked.clinic.clinic.id);
  return Promise.all(
    failedQueues.map(async (name) => {
      const { QueueUrl } = await client.send(
        new GetQueueUrlCommand({ QueueName: failedQueueName(stackName, name) }),
      );
      const { Attributes } = await client.send(
        new GetQueueAttributesCommand({
          QueueUrl,
          AttributeNames: ['ApproximateNumberOfMessages', 'QueueArn'],
        }),
      );
      return {
        name,
        arn: Attributes?.QueueArn ?? '',
        messages: Number(Attributes?.ApproximateNumberOfMessages ?? 0),
      };
    }),
  );
};

/** What the sweep makes good by itself within minutes: there is nothing to send back. */
const madeGood: ReadonlySet<FailedQueue> = new Set(['Schedules', 'Events']);

/** Safe at any time: a text that was read already is known by its id, words act on what their sender could know of, and a wake-up only asks what is due. */
export const redriveTool: Tool = {
  usage: 'redrive <clinic>',
  does: 'sends back what ended in the queues of what failed, once its cause is mended',
  options: [],
  run: async (asked, say) => {
    const client = new SQSClient(regionOf(asked));
    for (const { name, arn, messages } of await countFailed(asked)) {
      if (messages === 0) {
        say(`${name.padEnd(10)} empty`);
      } else if (madeGood.has(name)) {
        say(
          `${name.padEnd(10)} ${messages}: the sweep has made them good; they go by themselves after 14 days`,
        );
      } else {
        await client.send(new StartMessageMoveTaskCommand({ SourceArn: arn }));
        say(`${name.padEnd(10)} ${messages} on their way back`);
      }
    }
    return 0;
  },
};
