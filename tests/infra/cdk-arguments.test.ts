import { expect, test } from 'vitest';
import { cdkArguments } from '../../infra/cdk-arguments.ts';

const stacks = ['afterneedle-example', 'afterneedle-foundation-111122223333-us-east-1'];
const asked = { act: 'deploy', clinicId: 'example', stacks, yes: false, first: false } as const;
const inOrder = stacks.toReversed();

test('the foundation goes before the clinic that reads what it says', () => {
  expect(cdkArguments(asked)).toEqual(['deploy', ...inOrder, '--require-approval', 'broadening']);
  expect(cdkArguments({ ...asked, stacks: inOrder, yes: true })).toEqual([
    'deploy',
    ...inOrder,
    '--require-approval',
    'never',
  ]);
});

test('a first deployment keeps what it made, a later one goes back to what stood', () => {
  expect(cdkArguments({ ...asked, first: true })).toContain('--no-rollback');
  expect(cdkArguments(asked)).not.toContain('--no-rollback');
});

test('a difference changes nothing', () => {
  expect(cdkArguments({ ...asked, act: 'diff', first: true, yes: true })).toEqual(['diff', ...inOrder]);
});
