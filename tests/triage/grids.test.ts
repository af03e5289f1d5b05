import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Grid, gridReport, parseGrids, scoreGrid } from '../../local/triage-grids.ts';

const files = ['english', 'spanish'] as const;

const gridsOf = (language: (typeof files)[number]): readonly Grid[] =>
  parseGrids(readFileSync(new URL(`grids/${language}.jsonl`, import.meta.url), 'utf8'));

/** Every fifth choice of the longest slot: each word comes up, and the suite stays quick. `--grids` reads them all. */
const thinned = (grid: Grid, at: number): Grid => {
  const longest = grid.slots.reduce(
    (best, slot, n) => (slot.length > (grid.slots[best]?.length ?? 0) ? n : best),
    0,
  );
  return {
    ...grid,
    slots: grid.slots.map((slot, n) =>
      n === longest && slot.length >= 10 ? slot.filter((_, m) => m % 5 === at % 5) : slot,
    ),
  };
};

test.each(files)(
  'every plain %s sentence that tells of an emergency or an urgent complaint pages',
  (language) => {
    const grids = gridsOf(language).filter(({ least }) => least === 'emergency' || least === 'urgent');
    expect(grids.length).toBeGreaterThan(100);
    const missed = grids
      .map(thinned)
      .flatMap((grid) => scoreGrid(grid).misread.map(({ text, read }) => `${grid.name}: ${text} (${read})`));
    expect(missed).toEqual([]);
  },
);

test.each(files)(
  'of the harmless %s sentences fewer than 1 in 50 pages, and fewer than 1 in 25 is read too high',
  (language) => {
    const scored = gridsOf(language)
      .filter(({ most }) => most !== undefined)
      .map(thinned)
      .map(scoreGrid);
    const sum = (of: (one: (typeof scored)[number]) => number): number =>
      scored.reduce((total, one) => total + of(one), 0);
    const count = sum((one) => one.count);
    expect(count).toBeGreaterThan(5_000);
    expect(sum(({ paged }) => paged)).toBeLessThan(count / 50);
    expect(sum(({ misread }) => misread.length)).toBeLessThan(count / 25);
  },
);

const grid = (some: Partial<Grid>): string =>
  JSON.stringify({
    name: 'a',
    lang: 'en',
    least: 'urgent',
    slots: [
      ['my arm', 'my leg'],
      ['went numb', 'is fine'],
      ['', 'today'],
    ],
    ...some,
  });

test('a report names the grid, how many of its sentences are misread, and some of them', () => {
  expect(gridReport(parseGrids(grid({})))).toEqual([
    'a: 4 of 8 below urgent',
    '    all_clear      my arm is fine',
    '    all_clear      my arm is fine today',
    '    all_clear      my leg is fine',
    '1 grids, 8 sentences',
    'red flags paged: 4 of 8',
    'harmless sentences paged: 0 of 0, read too high: 0',
  ]);
});

test.each([
  ['{', 'line 1 is no grid'],
  [grid({ slots: [] }), 'line 1 is no grid: slots'],
  [grid({ most: 'concern' }), 'line 1: a grid has either "least" or "most"'],
])('a line that is no grid is named: %s', (line, message) => {
  expect(() => parseGrids(line)).toThrow(message);
});
