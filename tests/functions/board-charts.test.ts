import { expect, test } from 'vitest';
import { lineChart } from '../../functions/pages/board-charts.ts';

test.each([
  ['at one point', [3, 3, 3]],
  ['at the lowest', [0, 0, 0]],
  ['at the highest', [10, 10, 9.9]],
  ['apart', [2, 5, 8]],
])('the names of lines that end %s do not cover each other, and stay in the picture', (_, ends) => {
  const lines = ends.map((value, n) => ({ name: `region-${n}`, points: [[0, value]] as const }));
  const { markup } = lineChart('chart', 'Pain', ['4h', '24h'], lines);
  const places = [...markup.matchAll(/y="([\d.]+)">region-\d/g)]
    .map(([, y]) => Number(y))
    .toSorted((a, b) => a - b);
  expect(places).toHaveLength(ends.length);
  for (const [n, place] of places.entries()) {
    expect(place - (places[n - 1] ?? -Infinity)).toBeGreaterThanOrEqual(13);
    expect(place).toBeLessThanOrEqual(200 - 20);
    expect(place).toBeGreaterThan(0);
  }
});
