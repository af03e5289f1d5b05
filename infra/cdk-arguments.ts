import { clinicStackName } from './names.ts';

export type CdkAsked = {
  readonly act: 'diff' | 'deploy';
  readonly clinicId: string;
  /** Every stack that was synthesised, by the CDK's own ids. */
  readonly stacks: readonly string[];
  /** Nobody is asked before a permission is widened. */
  readonly yes: boolean;
  /**
   * What was made stays where something fails, and the next deployment goes on from there. A stack that never stood would be rolled back to
   * nothing, but what holds data is kept, under names that could not be made again.
   */
  readonly first: boolean;
};

/** What the CDK's own tool is asked: the foundation goes before the clinic, which reads what it says of itself. */
export const cdkArguments = ({ act, clinicId, stacks, yes, first }: CdkAsked): readonly string[] => {
  const clinic = clinicStackName(clinicId);
  const inOrder = [...stacks.filter((id) => id !== clinic), ...stacks.filter((id) => id === clinic)];
  if (act === 'diff') return ['diff', ...inOrder];
  return [
    'deploy',
    ...inOrder,
    '--require-approval',
    yes ? 'never' : 'broadening',
    ...(first ? ['--no-rollback'] : []),
  ];
};
