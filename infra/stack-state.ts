import type { ClinicFile } from './clinic-files.ts';
import { accountAtHand } from './ops/account.ts';
import { CallRefused, signedCall } from './ops/signed-call.ts';

/**
 * What CloudFormation would do with a stack whose deployment fails. `never-stood`: roll it back to nothing, but for what holds data.
 * `stands`: go back to what stood. `rolled-back`: it did that already, or is being deleted. `unknown`: it could not be asked.
 */
export type StackState = 'never-stood' | 'stands' | 'rolled-back' | 'unknown';

const stateOf = (status: string): StackState => {
  // A failed update is one that was told to stay: of a stack that stood before or of one that never did, which nobody tells apart.
  if (/^(REVIEW_IN_PROGRESS|CREATE_IN_PROGRESS|CREATE_FAILED|UPDATE_FAILED)$/.test(status))
    return 'never-stood';
  return /^(ROLLBACK|DELETE)_/.test(status) ? 'rolled-back' : 'stands';
};

/** Asks CloudFormation about one stack of a clinic. Where it cannot be asked, for whatever reason, nothing is known. */
export const stackState = async (clinic: ClinicFile, stackName: string): Promise<StackState> => {
  const { account, region } = clinic.deployment;
  try {
    // In another account the stack would seem never to have stood.
    if ((await accountAtHand({ clinic })) !== account) return 'unknown';
    const answer = await signedCall(
      { clinic },
      {
        service: 'cloudformation',
        host: `cloudformation.${region}.amazonaws.com`,
        region,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: String(
          new URLSearchParams({ Action: 'DescribeStacks', StackName: stackName, Version: '2010-05-15' }),
        ),
      },
    );
    const status = /<StackStatus>(\w+)<\/StackStatus>/.exec(answer)?.[1];
    return status === undefined ? 'unknown' : stateOf(status);
  } catch (error) {
    // A name of ours is always valid: what CloudFormation finds wrong with it is that there is no such stack.
    return error instanceof CallRefused && error.code === 'ValidationError' ? 'never-stood' : 'unknown';
  }
};
