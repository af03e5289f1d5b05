import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { putInPlace } from './put-in-place.ts';

const draftOf = (home: string, words: string): string => {
  const draft = join(home, words);
  mkdirSync(draft);
  writeFileSync(join(draft, 'words'), words);
  return draft;
};

test('of two who fetched the same at once, the first is kept and the second goes on', () => {
  const home = mkdtempSync(join(tmpdir(), 'in-place-'));
  const place = join(home, 'place');
  const [first, second] = [draftOf(home, 'first'), draftOf(home, 'second')];
  putInPlace(first, place);
  putInPlace(second, place);
  expect(readFileSync(join(place, 'words'), 'utf8')).toBe('first');
});

test('a draft that cannot be moved is an error as long as nothing stands in its place', () => {
  const home = mkdtempSync(join(tmpdir(), 'in-place-'));
  expect(() => putInPlace(join(home, 'never made'), join(home, 'place'))).toThrow('ENOENT');
});
