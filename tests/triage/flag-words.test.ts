import { describe, expect, test } from 'vitest';
import { flagNames, flagWords } from '../../shared/triage/flag-words.ts';
import { flagRows } from '../../shared/triage/lexicon/lexicon.ts';
import { sourcesIn } from '../support/sources.ts';

/** Every id that a rule outside the tables gives. */
const written = sourcesIn('shared')
  .filter(({ path }) => /^shared\/triage\/[a-z-]+\.ts$/.test(path))
  .flatMap(({ text }) => [...text.matchAll(/\b(?:flag\(\s*|id: |\? )'([a-z]+(?:-[a-z]+)*)'/g)])
  .map(([, id = '']) => id);
const levels = new Set(['emergency', 'urgent', 'concern', 'unclear']);
const ids = [...new Set([...flagRows.map(({ id }) => id), ...written])].filter(
  (id) => !id.startsWith('part:') && !levels.has(id),
);

describe('a finding in plain words', () => {
  test('has words of its own, whatever rule it comes from', () => {
    expect(ids.length).toBeGreaterThan(90);
    const known = new Set(Object.keys(flagNames));
    expect(ids.filter((id) => !known.has(id))).toEqual([]);
  });

  test('is no code, and fits a line', () => {
    for (const [id, words] of Object.entries(flagNames)) {
      expect(words, id).not.toMatch(/[a-z]-[a-z]+-|_|\bsyncope|pleuritic|\bassertion/);
      expect(words.length, id).toBeLessThanOrEqual(52);
    }
  });

  test('that this version does not know is told by its name', () => {
    expect(flagWords('something-new')).toBe('something new');
  });
});
