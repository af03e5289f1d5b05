import { clinicStackName } from './names.ts';
import type { StackState } from './stack-state.ts';

/** A stack that was synthesised, by the CDK's own id and by the name that CloudFormation knows. */
export type MadeStack = { readonly id: string; readonly name: string };

/**
 * `keeps`: what was made stays where something fails, and the next deployment goes on from there. A stack that never stood would be
 * rolled back to nothing, but what holds data is kept, under names that could not be made again.
 */
export type DeployedStack = MadeStack & { readonly keeps: boolean };

export type CdkAsked = {
  readonly act: 'diff' | 'deploy';
  readonly clinicId: string;
  /** Every stack that was synthesised. */
  readonly stacks: readonly DeployedStack[];
  /** Nobody is asked before a permission is widened. */
  readonly yes: boolean;
};

/** How each stack is deployed, what a person is told before, and why nothing is. */
export type DeploymentPlan = {
  readonly stacks: readonly DeployedStack[];
  readonly words: readonly string[];
  readonly refused?: string;
};

const kept = (name: string): string =>
  `${name}: what is made stays where something fails; mend that and run the same again`;

const notAsked = (name: string): string =>
  `${name}: CloudFormation could not be asked about it; if it never stood, stop this and add --first`;

/** What becomes of each stack, by what CloudFormation says of it; by `first` where it could not be asked. */
export const planDeployment = (
  stacks: readonly (MadeStack & { readonly state: StackState })[],
  first: boolean,
): DeploymentPlan => {
  const gone = stacks.filter(({ state }) => state === 'rolled-back').map(({ name }) => name);
  const planned = stacks.map(({ id, name, state }) => ({
    id,
    name,
    keeps: state === 'never-stood' || (state === 'unknown' && first),
  }));
  const unknown = stacks.filter(({ state }) => state === 'unknown' && !first);
  return {
    stacks: planned,
    words: [
      ...planned.filter(({ keeps }) => keeps).map(({ name }) => kept(name)),
      ...unknown.map(({ name }) => notAsked(name)),
    ],
    ...(gone.length === 0
      ? {}
      : {
          refused: `${gone.join(', ')} was rolled back or is being deleted; what it left is in the way of another: RUNBOOK.md, "A first deployment fails"`,
        }),
  };
};

/** What the CDK's own tool is asked, one run after the other: the foundation goes before the clinic, which reads what it says of itself. */
export const cdkRuns = ({ act, clinicId, stacks, yes }: CdkAsked): readonly (readonly string[])[] => {
  const clinic = clinicStackName(clinicId);
  const inOrder = [...stacks.filter(({ id }) => id !== clinic), ...stacks.filter(({ id }) => id === clinic)];
  if (act === 'diff') return [['diff', ...inOrder.map(({ id }) => id)]];
  return inOrder.map(({ id, keeps }) => [
    'deploy',
    id,
    '--exclusively',
    '--require-approval',
    yes ? 'never' : 'broadening',
    ...(keeps ? ['--no-rollback'] : []),
  ]);
};
