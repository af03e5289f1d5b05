import { describe, expect, test } from 'vitest';
import { instant } from '../../shared/kernel/instant.ts';
import { agendaFrom } from './agenda.ts';
import { alarmRings } from './canary.ts';
import { runRemains } from './explain.ts';
import { readOptions } from './options.ts';
import { randomOf } from './random.ts';
import { regressions } from './regressions.ts';
import { runSeed, smallScale } from './run-seed.ts';
import { addRun, addTally, emptyTally } from './tally.ts';
import { type Trace, tellEntry } from './trace.ts';

const told = (trace: Trace): string => trace.map(tellEntry).join('\n');
const small = { scale: smallScale };

test('a dozen small seeds keep every promise', async () => {
  for (let seed = 1; seed <= 12; seed += 1)
    expect((await runSeed(seed, small)).violations, `seed ${seed}`).toEqual([]);
}, 60_000);

test('the seeds that found something keep every promise', async () => {
  for (const { seed, found } of regressions)
    expect((await runSeed(seed)).violations, `seed ${seed}, which found that ${found}`).toEqual([]);
}, 60_000);

test('one seed is one story: the same bytes each time, and other seeds are others', async () => {
  const [first, again, other] = [await runSeed(3, small), await runSeed(3, small), await runSeed(4, small)];
  expect(told(again.trace)).toBe(told(first.trace));
  expect(told(other.trace)).not.toBe(told(first.trace));
}, 60_000);

test('a violation planted in a trace is reported', async () => {
  expect(alarmRings(await runSeed(2, small))).toBe(true);
}, 60_000);

test('what is left out of a seed stays out, and a fault is the same one without the others', async () => {
  const all = await runRemains(1, {
    patients: undefined,
    without: ['crash'],
    faults: undefined,
    fidelity: undefined,
  });
  expect(all.struck.length).toBeGreaterThan(2);
  expect(all.struck.filter((id) => id.startsWith('crash'))).toEqual([]);
  const base = await runRemains(1, {
    patients: [0],
    without: ['crash'],
    faults: undefined,
    fidelity: undefined,
  });
  const one = await runRemains(1, { patients: [0], without: ['crash'], faults: [1], fidelity: undefined });
  expect(one.episodes).toBe(1);
  expect(one.struck).toEqual(base.struck.slice(0, 1));
}, 60_000);

test('two tallies add up to that of all their seeds, in whatever order', async () => {
  const [whole, one, other] = [emptyTally(), emptyTally(), emptyTally()];
  for (const seed of [10, 20]) {
    const run = await runSeed(seed, small);
    addRun(whole, run);
    addRun(seed === 10 ? one : other, run);
  }
  addTally(other, one);
  expect(other).toEqual(whole);
}, 60_000);

describe('time', () => {
  test('what is asked for at one instant happens in the order of asking', async () => {
    const agenda = agendaFrom(instant(0));
    const seen: string[] = [];
    for (const [when, what] of [
      [30, 'c'],
      [10, 'a'],
      [10, 'b'],
      [40, 'd'],
      [20, 'between'],
    ] as const)
      agenda.at(when, () => seen.push(what));
    await agenda.runUntil(instant(35));
    expect(seen).toEqual(['a', 'b', 'between', 'c']);
    expect(agenda.now()).toBe(35);
  });

  test('a thousand things asked for in any order happen in that of time', async () => {
    const agenda = agendaFrom(instant(0));
    const random = randomOf(1, 'heap');
    const seen: number[] = [];
    for (let n = 0; n < 1000; n += 1) {
      const when = random.between(0, 500);
      agenda.at(when, () => {
        seen.push(when);
        return false;
      });
    }
    await agenda.runUntil(instant(500));
    expect(seen).toEqual([...seen].sort((one, other) => one - other));
    expect(seen).toHaveLength(1000);
  });

  test('what is asked for in the past happens now', async () => {
    const agenda = agendaFrom(instant(100));
    const seen: number[] = [];
    agenda.at(10, () => seen.push(agenda.now()));
    await agenda.runUntil(instant(200));
    expect(seen).toEqual([100]);
  });
});

describe('chance', () => {
  test('a name draws the same whatever another name draws', () => {
    const [one, other] = [randomOf(7, 'a'), randomOf(7, 'a')];
    randomOf(7, 'b').fraction();
    expect([one.fraction(), one.token()]).toEqual([other.fraction(), other.token()]);
    expect(randomOf(7, 'b').fraction()).not.toBe(randomOf(7, 'a').fraction());
  });

  test('it is even enough, and its tokens are letters of a link', () => {
    const random = randomOf(1, 'even');
    const mean = Array.from({ length: 10_000 }, () => random.fraction()).reduce((sum, one) => sum + one, 0);
    expect(mean / 10_000).toBeGreaterThan(0.49);
    expect(mean / 10_000).toBeLessThan(0.51);
    expect(random.token()).toMatch(/^[\w-]{22}$/);
  });
});

describe('options', () => {
  test('nothing said is a hundred seeds; one seed is one, or the first of many', () => {
    expect(readOptions([])).toMatchObject({ seed: 1, seeds: 100, trace: false, mutants: [] });
    expect(readOptions(['--seed', '378', '--trace'])).toMatchObject({ seed: 378, seeds: 1, trace: true });
    expect(readOptions(['--seed=378', '--seeds=5'])).toMatchObject({ seed: 378, seeds: 5 });
    expect(readOptions(['--fidelity', 'dynamodb'])).toMatchObject({ fidelity: 'dynamodb' });
    expect(readOptions(['--minutes', '2'])).toMatchObject({ minutes: 2, seeds: Infinity });
    expect(readOptions(['--seed', '3', '--patients', '0,2', '--faults', '7'])).toMatchObject({
      patients: [0, 2],
      faults: [7],
    });
  });

  test('a mutant is looked for in ten thousand seeds', () => {
    const read = readOptions(['--mutant', 'M07']);
    expect(read).toMatchObject({ seeds: 10_000, mutants: [{ id: 'M07' }] });
  });

  test('what is not known is said', () => {
    expect(readOptions(['--seeds', 'many'])).toEqual({ wrong: '--seeds takes a number from 1 on' });
    expect(readOptions(['--faults', 'all'])).toEqual({ wrong: '--faults takes numbers, like 3,17' });
    expect(readOptions(['--fast'])).toEqual({ wrong: '--fast is no option' });
    expect(readOptions(['--seeds'])).toEqual({ wrong: '--seeds takes a value' });
    expect(readOptions(['--without', 'x'])).toMatchObject({ wrong: expect.stringContaining('crash') });
    expect(readOptions(['--mutant', 'x'])).toMatchObject({ wrong: expect.stringContaining('M07') });
    expect(readOptions(['--fidelity', 'paper'])).toEqual({ wrong: '--fidelity takes port or dynamodb' });
    expect(readOptions(['--beside', '/nowhere'])).toMatchObject({
      wrong: expect.stringContaining('another checkout'),
    });
    expect(readOptions(['--beside', '.', '--fidelity', 'port'])).toMatchObject({
      wrong: expect.stringContaining('--fidelity dynamodb'),
    });
    expect(readOptions(['--help'])).toBe('help');
  });
});
