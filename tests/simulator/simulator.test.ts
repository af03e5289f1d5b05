import { describe, expect, test } from 'vitest';
import { instant } from '../../shared/kernel/instant.ts';
import { agendaFrom } from './agenda.ts';
import { alarmRings } from './canary.ts';
import { mutants } from './mutants.ts';
import { readOptions } from './options.ts';
import { randomOf } from './random.ts';
import { regressions } from './regressions.ts';
import { runSeed, smallScale } from './run-seed.ts';
import { type Trace, tellEntry } from './trace.ts';

const told = (trace: Trace): string => trace.map(tellEntry).join('\n');

test('thirty small seeds keep every promise', async () => {
  for (let seed = 1; seed <= 30; seed += 1)
    expect((await runSeed(seed, undefined, smallScale)).violations, `seed ${seed}`).toEqual([]);
}, 20_000);

test.each(regressions)(
  'seed $seed, which found that $found, keeps every promise',
  async ({ seed }) => {
    expect((await runSeed(seed)).violations).toEqual([]);
  },
  20_000,
);

test('one seed is one story: the same bytes each time, and other seeds are others', async () => {
  const [first, again, other] = [
    await runSeed(3, undefined, smallScale),
    await runSeed(3, undefined, smallScale),
    await runSeed(4, undefined, smallScale),
  ];
  expect(told(again.trace)).toBe(told(first.trace));
  expect(told(other.trace)).not.toBe(told(first.trace));
});

test('a violation planted in a trace is reported', async () => {
  expect(alarmRings(await runSeed(2, undefined, smallScale))).toBe(true);
});

test.each(
  mutants.filter(({ name }) =>
    ['no-sweep', 'send-retried', 'send-without-claim', 'unknown-is-accepted'].includes(name),
  ),
)(
  'the oracle finds a system in which $does',
  async (mutant) => {
    const found: string[] = [];
    for (let seed = 1; seed <= 20 && found.length === 0; seed += 1)
      found.push(...(await runSeed(seed, mutant, smallScale)).violations.map(({ invariant }) => invariant));
    expect(found).not.toEqual([]);
  },
  20_000,
);

describe('time', () => {
  test('what is asked for at one instant happens in the order of asking', async () => {
    const agenda = agendaFrom(instant(0));
    const seen: string[] = [];
    for (const [when, what] of [
      [30, 'c'],
      [10, 'a'],
      [10, 'b'],
      [40, 'd'],
    ] as const)
      agenda.at(when, () => seen.push(what));
    await agenda.runUntil(instant(35));
    expect(seen).toEqual(['a', 'b', 'c']);
    expect(agenda.now()).toBe(35);
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
  test('an area draws the same whatever another area draws', () => {
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
  });

  test('what is not known is said', () => {
    expect(readOptions(['--seeds', 'many'])).toEqual({ wrong: '--seeds takes a number from 1 on' });
    expect(readOptions(['--fast'])).toEqual({ wrong: '--fast is no option' });
    expect(readOptions(['--mutant', 'x'])).toMatchObject({ wrong: expect.stringContaining('no-sweep') });
    expect(readOptions(['--fidelity', 'paper'])).toEqual({ wrong: '--fidelity takes port or dynamodb' });
    expect(readOptions(['--help'])).toBe('help');
  });
});
