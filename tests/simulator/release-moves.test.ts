import { expect, test } from 'vitest';
import { day, instant, minute, plus } from '../../shared/kernel/instant.ts';
import { functionNames } from './invocation.ts';
import { randomOf } from './random.ts';
import { here, type Release } from './release.ts';
import { drawMoves, releasesOf } from './release-moves.ts';
import { simulationOf } from './simulation.ts';
import { tellEntry } from './trace.ts';

const start = instant(0);
const end = plus(start, 3 * day);
const beside: Release = { ...here, name: 'beside' };
const drawn = Array.from({ length: 300 }, (_, seed) => drawMoves(randomOf(seed, 'moves'), start, end));

/** How many functions are at each release when nothing moves any more. */
const endsAt = ({ first, moves }: ReturnType<typeof drawMoves>): ReadonlySet<Release['name']> =>
  new Set(functionNames.map((name) => moves.findLast(({ by }) => by === name)?.to ?? first));

test('a release comes before, after or in part, and may be taken back', () => {
  for (const first of ['here', 'beside'] as const) {
    const begun = drawn.filter((one) => one.first === first);
    expect(begun.length).toBeGreaterThan(100);
    expect(begun.some((one) => endsAt(one).size === 2)).toBe(true);
    expect(begun.some((one) => endsAt(one).size === 1 && !endsAt(one).has(first))).toBe(true);
    expect(begun.some((one) => one.moves.some(({ to }) => to === first))).toBe(true);
  }
});

test('functions move one after another or in one go, each from where it is, and begin before the faults end', () => {
  const spans = new Set<boolean>();
  for (const { first, moves } of drawn) {
    expect(moves[0]?.at).toBeLessThan(end);
    expect(moves.map(({ at }) => at)).toEqual(moves.map(({ at }) => at).sort((one, other) => one - other));
    const at = new Map(functionNames.map((name) => [name, first]));
    for (const { by, to } of moves) {
      expect(at.get(by)).not.toBe(to);
      at.set(by, to);
    }
    spans.add(moves[0]?.at === moves.at(1)?.at);
  }
  expect(spans).toEqual(new Set([true, false]));
});

/** What `wake` and `sweep` are every minute of a seed, and what was told meanwhile. */
const watched = async (seed: number, beside: Release | undefined) => {
  const sim = simulationOf(seed, start, end, undefined);
  const releaseOf = releasesOf(sim, 'example', beside, 3);
  const seen: string[] = [];
  for (let now = 0; now < 3 * day; now += minute) {
    await sim.agenda.runUntil(instant(now));
    seen.push(`${releaseOf('wake').name} ${releaseOf('sweep').name}`);
  }
  return { seen, told: sim.trace.map(tellEntry), struck: sim.struck };
};

test('each function runs the release it has at that moment, and every move is told and counted as what strikes', async () => {
  const { seen, told, struck } = await watched(1, beside);
  expect(new Set(seen).size).toBeGreaterThan(1);
  expect(told.filter((line) => line.includes('wake moves to')).length).toBeGreaterThan(0);
  expect(struck.length).toBe(told.length);
  expect(await watched(1, beside)).toEqual({ seen, told, struck });
});

test('by itself this checkout is the only release, and nothing moves', async () => {
  const { seen, told } = await watched(1, undefined);
  expect(new Set(seen)).toEqual(new Set(['here here']));
  expect(told).toEqual([]);
});
