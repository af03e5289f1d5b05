import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cdkRuns, planDeployment } from '../../infra/cdk-arguments.ts';

const clinic = { id: 'afterneedle-example', name: 'afterneedle-example' };
const foundation = { id: 'afterneedle-foundation-111122223333-us-east-1', name: 'afterneedle-foundation' };
const stands = { state: 'stands' } as const;
const asked = {
  act: 'deploy',
  clinicId: 'example',
  stacks: [
    { ...clinic, keeps: false },
    { ...foundation, keeps: false },
  ],
  yes: false,
} as const;

test('the foundation goes before the clinic that reads what it says', () => {
  expect(cdkRuns(asked)).toEqual([
    ['deploy', foundation.id, '--exclusively', '--require-approval', 'broadening'],
    ['deploy', clinic.id, '--exclusively', '--require-approval', 'broadening'],
  ]);
  expect(cdkRuns({ ...asked, stacks: asked.stacks.toReversed(), yes: true })).toEqual([
    ['deploy', foundation.id, '--exclusively', '--require-approval', 'never'],
    ['deploy', clinic.id, '--exclusively', '--require-approval', 'never'],
  ]);
});

test('a difference changes nothing', () => {
  expect(cdkRuns({ ...asked, act: 'diff', yes: true })).toEqual([['diff', foundation.id, clinic.id]]);
});

test('a stack that never stood keeps what it made, one that stands goes back to what stood', () => {
  const { stacks } = planDeployment(
    [
      { ...clinic, state: 'never-stood' },
      { ...foundation, ...stands },
    ],
    false,
  );
  expect(stacks).toEqual([
    { ...clinic, keeps: true },
    { ...foundation, keeps: false },
  ]);
  expect(cdkRuns({ ...asked, stacks }).map((run) => run.includes('--no-rollback'))).toEqual([false, true]);
});

test('a stack that was rolled back is not deployed, and where to read on is said', () => {
  const { refused } = planDeployment(
    [
      { ...clinic, state: 'rolled-back' },
      { ...foundation, ...stands },
    ],
    true,
  );
  expect(refused).toMatch(/afterneedle-example .*RUNBOOK\.md, "A first deployment fails"/);
  expect(readFileSync(new URL('../../RUNBOOK.md', import.meta.url), 'utf8')).toContain(
    '\n## A first deployment fails\n',
  );
});

test.each([true, false])('where nothing is known --first decides, and that is said: %s', (first) => {
  const { stacks, words, refused } = planDeployment([{ ...clinic, state: 'unknown' }], first);
  expect(stacks).toEqual([{ ...clinic, keeps: first }]);
  expect(refused).toBeUndefined();
  expect(words.join('\n')).toMatch(first ? /stays where something fails/ : /never stood.*--first/);
});

test('what stands is not kept half made, whatever is asked', () => {
  expect(planDeployment([{ ...clinic, ...stands }], true).stacks).toEqual([{ ...clinic, keeps: false }]);
});
