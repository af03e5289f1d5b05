import { describe, expect, test } from 'vitest';
import { importsOf, sourcesIn } from '../support/sources.ts';
import { readOptions } from './options.ts';
import { plotOf } from './scale/plot.ts';
import { percentile, spreadOf } from './spread.ts';
import { hostileTexts } from './triage/hostile-texts.ts';

const read = (line: string) => readOptions(line.split(' ').filter(Boolean), () => undefined);

describe('options', () => {
  test('none runs everything in five rounds', () => {
    expect(read('')).toMatchObject({
      sections: ['triage', 'ledger', 'cold', 'scale'],
      rounds: 5,
      quick: false,
    });
  });

  test('--only names a section, --quick takes three rounds', () => {
    expect(read('--only ledger --quick')).toMatchObject({ sections: ['ledger'], rounds: 3, quick: true });
    expect(read('--only=triage')).toMatchObject({ sections: ['triage'] });
  });

  test('what is not known is said', () => {
    expect(read('--only warm')).toEqual({ wrong: '--only takes triage, ledger, cold, scale, not warm' });
    expect(read('--only')).toEqual({ wrong: '--only takes triage, ledger, cold, scale, not nothing' });
    expect(read('--fast')).toEqual({ wrong: '--fast is no option' });
    expect(read('--fast --help')).toEqual({ wrong: '--fast is no option' });
    expect(read('--help')).toBe('help');
  });
});

test('the median of an even number is one that was measured', () => {
  expect(spreadOf([4, 1, 3, 2])).toEqual({ median: 2, least: 1, most: 4 });
});

test('a percentile is a value that was measured', () => {
  const hundred = Array.from({ length: 1_000 }, (_, n) => n);
  expect(percentile(hundred, 0.999)).toBe(999);
  expect(percentile(hundred, 1)).toBe(999);
});

test('a plot shows each line at its last point, and the goal', () => {
  const svg = plotOf(
    'Cost & size',
    [
      {
        name: 'a sweep',
        points: [
          [10, 1],
          [1000, 1.25],
        ],
      },
    ],
    1.5,
  );
  expect(svg).toMatch(/^<svg [^>]*>[\s\S]*<\/svg>\n$/);
  expect(svg).toContain('Cost &amp; size');
  expect(svg).toContain('a sweep 1.25x');
  expect(svg).toContain('1.5x goal');
  expect(svg.match(/<circle/g)).toHaveLength(2);
});

test.each(hostileTexts)('"$name" is about as long as asked, at any length', ({ write }) => {
  for (const length of [1_600, 10_000, 100_000]) {
    expect(write(length).length).toBeGreaterThanOrEqual(length);
    expect(write(length).length).toBeLessThan(length + 10);
  }
});

test('what ours is compared with is imported by the bench alone', () => {
  const peers = /^(compromise|wink-|fuse\.js|@monyone\/)/;
  const elsewhere = sourcesIn('shared', 'clinics', 'functions', 'local', 'tests')
    .filter(({ path }) => !path.startsWith('tests/bench/'))
    .flatMap((source) => importsOf(source).map(({ from }) => ({ path: source.path, from })))
    .filter(({ from }) => peers.test(from));
  expect(elsewhere).toEqual([]);
});
