import { expect, test } from 'vitest';
import { mutatedFile } from './apply.ts';
import { mutants } from './mutants.ts';

test.each(mutants.map((mutant) => [mutant.id, mutant] as const))(
  '%s fits the product as it stands',
  (_, mutant) => {
    const { id, edits, oftener = [], beside = edits } = mutant;
    for (const changes of [mutant, { id, edits: oftener }, { id, edits: beside }])
      for (const file of new Set(changes.edits.map((edit) => edit.file)))
        expect(() => mutatedFile(changes, file)).not.toThrow();
  },
);

test('M01 to M41 are there, and none is named twice', () => {
  const ids = mutants.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (let n = 1; n <= 41; n += 1) expect(ids).toContain(`M${String(n).padStart(2, '0')}`);
});
