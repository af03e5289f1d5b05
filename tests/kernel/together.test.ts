import { expect, test } from 'vitest';
import { together } from '../../shared/kernel/together.ts';

test('what all of them answer comes in their order', async () => {
  expect(await together([Promise.resolve(1), 'two', Promise.resolve([3])])).toEqual([1, 'two', [3]]);
});

test('where one fails the others are answered first', async () => {
  const ended: string[] = [];
  const late = new Promise<void>((resolve) =>
    setImmediate(() => {
      ended.push('late');
      resolve();
    }),
  );
  await expect(
    together([Promise.reject(new Error('first')), late, Promise.reject(new Error('second'))]),
  ).rejects.toThrow('first');
  expect(ended).toEqual(['late']);
});
