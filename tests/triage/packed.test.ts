import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { numbersOf, writeNumbers } from '../../shared/triage/engine/number-text.ts';
import { packedText } from '../../shared/triage/engine/packed-text.ts';
import { freshTables } from '../support/fresh-tables.ts';

test('the packed tables are those of the sources', () => {
  const file = new URL('../../shared/triage/engine/packed.ts', import.meta.url);
  const isFresh = readFileSync(file, 'utf8') === packedText(freshTables);
  expect(isFresh, 'a table has changed since; run: npm run triage -- --compile').toBe(true);
});

test('numbers written as text are read back, and one that is too large fails the build', () => {
  const numbers = [0, 1, 59, 60, 61, 146, 147, 1451, 1452, 1453, 9692, 65_535, 84_710];
  expect(numbersOf(writeNumbers(numbers))).toEqual(numbers);
  expect(() => writeNumbers([84_711])).toThrow();
  expect(() => writeNumbers([-1])).toThrow();
});
