import type { Asked } from './command.ts';
import { signedCall } from './signed-call.ts';

/** The account whose credentials are at hand, as AWS itself says: a tool in another one would make a second clinic of the same name. */
export const accountAtHand = async (asked: Pick<Asked, 'clinic'>): Promise<string> => {
  const { region } = asked.clinic.deployment;
  const answer = await signedCall(asked, {
    service: 'sts',
    host: `sts.${region}.amazonaws.com`,
    region,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: String(new URLSearchParams({ Action: 'GetCallerIdentity', Version: '2011-06-15' })),
  });
  const account = /<Account>(\d{12})<\/Account>/.exec(answer)?.[1];
  if (account === undefined) throw new Error('STS named no account');
  return account;
};
