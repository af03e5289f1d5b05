import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Columns, isWhole } from '../../shared/triage/engine/columns.ts';
import { compiledFrom, lexicon } from '../../shared/triage/engine/compiled.ts';
import { packedText } from '../../shared/triage/engine/packed-text.ts';
import { Spellings, spellingMax, writeSpellings } from '../../shared/triage/engine/spelling.ts';
import { hashBeginnings } from '../../shared/triage/engine/word-hash.ts';
import { WordSet } from '../../shared/triage/engine/word-set.ts';
import { freshTables } from '../support/fresh-tables.ts';

const engine = new URL('../../shared/triage/engine/', import.meta.url);
const shipped = readFileSync(new URL('packed.bin', engine));

const hashOf = (word: string): number | undefined => {
  const prefix = new Int32Array(word.length + 1);
  hashBeginnings(word, prefix);
  return prefix[word.length];
};

test('the packed tables are those of the sources', () => {
  const { names, numbers } = freshTables;
  const isFresh =
    readFileSync(new URL('packed.ts', engine), 'utf8') === packedText(names) &&
    Buffer.from(numbers).equals(shipped);
  expect(isFresh, 'a table has changed since; run: npm run triage -- --compile').toBe(true);
});

test('tables that are cut short, too long or of another layout are refused', () => {
  const other = Uint8Array.from(shipped);
  other[0] = (other[0] ?? 0) + 1;
  for (const broken of [new Uint8Array(0), shipped.subarray(0, -4), Buffer.concat([shipped, shipped]), other])
    expect(() => new Columns(broken)).toThrow('broken');
});

test('a byte that has changed is found by who ships them', () => {
  const changed = Uint8Array.from(shipped);
  changed[changed.length >> 1] = ((changed[changed.length >> 1] ?? 0) + 1) % 256;
  expect(isWhole(shipped)).toBe(true);
  expect(isWhole(changed)).toBe(false);
});

test('names and numbers of different tables are refused', () => {
  const names = { ...freshTables.names, stamp: freshTables.names.stamp + 1 };
  expect(() => compiledFrom({ names, numbers: shipped })).toThrow('do not belong together');
});

test('a list of a rule that the tables do not know is refused', () => {
  lexicon();
  expect(() => new WordSet('a list that no rule has')).toThrow('do not know the list');
});

test('tables read the same wherever they lie in memory', () => {
  const moved = new Uint8Array(shipped.length + 1);
  moved.set(shipped, 1);
  const { dictionary } = compiledFrom({ names: freshTables.names, numbers: moved.subarray(1) });
  expect(dictionary.idOf('breath')).toBe(lexicon().dictionary.idOf('breath'));
});

test('every word is found by its letters and spelled out by its number, and no other is found', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'abcz9'), minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(fc.uniqueArray(letters, { minLength: 1, maxLength: 60 }), letters, (some, one) => {
      const words = some.toSorted();
      const { spellings, pages } = writeSpellings(words);
      const read = new Spellings(Uint8Array.from(spellings), Int32Array.from(pages));
      const find = (word: string): number => read.find(Buffer.from(word), 0, word.length);
      for (const [id, word] of words.entries()) {
        expect(find(word)).toBe(id);
        expect(read.wordOf(id)).toBe(word);
      }
      expect(find(one)).toBe(words.indexOf(one));
      const seen: unknown[] = [];
      read.each((...each) => seen.push(each));
      expect(seen).toEqual(words.map((word, id) => [id, word.length, hashOf(word)]));
    }),
  );
});

test('a word that is too long, or not of plain letters, fails the build', () => {
  expect(() => writeSpellings(['a'.repeat(spellingMax + 1)])).toThrow();
  expect(() => writeSpellings(['é'])).toThrow();
});
