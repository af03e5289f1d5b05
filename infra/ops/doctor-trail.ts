import * as z from 'zod/mini';
import type { Asked } from './command.ts';
import { attempt, type Finding, ok, wrong } from './finding.ts';
import { signedCall } from './signed-call.ts';

const trailsSchema = z.looseObject({
  trailList: z.optional(z.array(z.looseObject({ TrailARN: z.string() }))),
});
const statusSchema = z.looseObject({ IsLogging: z.optional(z.boolean()) });

/** One question of CloudTrail, in the clinic's Region. */
const askTrail = async (asked: Asked, operation: string, input: object): Promise<unknown> => {
  const { region } = asked.clinic.deployment;
  return JSON.parse(
    await signedCall(asked, {
      service: 'cloudtrail',
      host: `cloudtrail.${region}.amazonaws.com`,
      region,
      headers: {
        'content-type': 'application/x-amz-json-1.1',
        'x-amz-target': `CloudTrail_20131101.${operation}`,
      },
      body: JSON.stringify(input),
    }),
  );
};

/** The bus of events hears of a key that is switched off by a trail alone, the account's or its organization's. */
export const trailCheck = (asked: Asked): Promise<Finding> =>
  attempt('trail', async () => {
    const { trailList = [] } = trailsSchema.parse(await askTrail(asked, 'DescribeTrails', {}));
    for (const { TrailARN } of trailList) {
      const { IsLogging } = statusSchema.parse(await askTrail(asked, 'GetTrailStatus', { Name: TrailARN }));
      if (IsLogging === true) return ok('trail', 'one is kept');
    }
    return wrong(
      'trail',
      trailList.length === 0 ? 'none' : 'none that is switched on',
      'Make a CloudTrail trail of management events: without one nobody hears that a key is being switched off.',
    );
  });
