import { expect, test } from 'vitest';
import { lexicon } from '../../shared/triage/engine/compiled.ts';
import { type Groups, PhraseBook } from '../../shared/triage/engine/phrases.ts';
import { askedGroups, englishGroups } from '../../shared/triage/engine/tables.ts';
import { handbook } from '../../shared/triage/handbook.ts';
import { cueRows } from '../../shared/triage/lexicon/cues.ts';
import { idiomRows } from '../../shared/triage/lexicon/idioms.ts';
import { flagRows } from '../../shared/triage/lexicon/lexicon.ts';
import { wordGroups } from '../../shared/triage/lexicon/words.ts';
import { dispositions } from '../../shared/triage/verdict.ts';

test('every row has an id of its own, a label, a known level, a source and at least one phrase', () => {
  const seen = new Set<string>();
  for (const row of flagRows) {
    expect(row.id).toMatch(/^(?:part:)?[a-z][a-z-]+$/);
    expect(seen.has(row.id), `${row.id} stands twice`).toBe(false);
    seen.add(row.id);
    expect(row.label.length, row.id).toBeGreaterThan(3);
    expect(dispositions, row.id).toContain(row.level);
    expect(row.source, row.id).toMatch(/^(?:[ABJL]|B\d|A\d)/);
    expect(`${row.en}${row.es}`.trim(), row.id).not.toBe('');
  }
});

test('an emergency stays an emergency when it is played down, and is urgent when it is gone', () => {
  for (const row of flagRows.filter((one) => one.level === 'emergency')) {
    expect(row.minimised, row.id).toBe('emergency');
    expect(row.resolved, row.id).toBe('urgent');
  }
});

test('what a row absorbs exists', () => {
  const ids = new Set(flagRows.map((row) => row.id));
  for (const row of flagRows)
    for (const id of row.absorbs ?? []) expect(ids.has(id), `${row.id} absorbs ${id}`).toBe(true);
});

test('every phrase of every table compiles', () => {
  const book = new PhraseBook(wordGroups);
  for (const [index, row] of [...flagRows, ...cueRows].entries()) {
    expect(() => book.add(index, row.en)).not.toThrow();
    expect(() => book.add(index, row.es)).not.toThrow();
  }
}, 30_000);

test('every group of words is named by a phrase, by another group or by a rule, but the one of words that are only to be read', () => {
  const named = new Set<string>();
  const book = new PhraseBook(
    new Proxy<Groups>(wordGroups, {
      get: (groups, name) => {
        named.add(String(name));
        return groups[String(name)];
      },
    }),
  );
  for (const [index, row] of [...flagRows, ...cueRows].entries()) {
    book.add(index, row.en);
    book.add(index, row.es);
  }
  for (const name of [...askedGroups, ...englishGroups]) book.hasSingle(name);
  expect(Object.keys(wordGroups).filter((name) => !named.has(name))).toEqual(['KNOWN']);
}, 30_000);

test('phrases are written in plain lower case, without accents and apostrophes', () => {
  for (const row of [...flagRows, ...cueRows])
    for (const phrase of `${row.en};${row.es}`.split(';')) {
      expect(phrase, phrase).not.toMatch(/['’"]/);
      expect(phrase.replace(/\b[A-Z][A-Z_]+\b/g, ''), phrase).not.toMatch(/[A-Z]/);
    }
});

test('a saying keeps two words when all that may be left out is: "a (heart_attack) call" would take "heart attack, call" for a shift', () => {
  const shortest = (part: string): number =>
    part.startsWith('(') || part.startsWith('..')
      ? 0
      : Math.min(...part.split('|').map((choice) => choice.split('_').length));
  for (const row of idiomRows)
    for (const phrase of `${row.en};${row.es}`.split(';').map((one) => one.replace(/\s+/g, ' ').trim())) {
      const words = phrase.split(' ').reduce((sum, part) => sum + shortest(part), 0);
      if (phrase.includes('(')) expect(words, phrase).toBeGreaterThan(1);
    }
});

test('no row says a phrase twice', () => {
  for (const row of [...flagRows, ...cueRows])
    for (const list of [row.en, row.es]) {
      const phrases = list.split(';').map((phrase) => phrase.replace(/\s+/g, ' ').trim());
      expect(phrases.filter((phrase, at) => phrase !== '' && phrases.indexOf(phrase) !== at)).toEqual([]);
    }
});

for (const [why, phrase] of [
  ['names an unknown group', 'NOSUCHGROUP & pain'],
  ['ends in a gap', 'cant ..'],
  ['has an empty choice', 'hurts|| bad'],
  ['has too many pairs', 'a & b & c & d'],
] as const)
  test(`a phrase that ${why} fails the build, not the patient`, () => {
    expect(() => new PhraseBook(wordGroups).add(0, phrase)).toThrow();
  });

test('no two words of the dictionary share a hash', () => {
  const { dictionary } = lexicon();
  for (const word of dictionary.allWords()) expect(dictionary.wordOf(dictionary.idOf(word))).toBe(word);
});

test('the handbook names every flag, its level and its source', () => {
  const page = handbook();
  for (const row of flagRows) expect(page).toContain(`| ${row.id} |`);
});
