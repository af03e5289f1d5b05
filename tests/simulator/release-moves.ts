import { day, hour, type Instant, minute, plus } from '../../shared/kernel/instant.ts';
import { type FunctionName, functionNames } from './invocation.ts';
import type { Random } from './random.ts';
import { here, type Release } from './release.ts';
import type { Place, Simulation } from './simulation.ts';

/** The alias of one function leads to another release from then on. */
export type Move = { readonly at: Instant; readonly by: FunctionName; readonly to: Release['name'] };
export type Moves = { readonly first: Release['name']; readonly moves: readonly Move[] };

/** How far apart the functions of one deployment move: all in one go, as a stack does it, or by hand. */
const paces = [0, minute, 10 * minute, hour] as const;

const shuffled = (random: Random): readonly FunctionName[] =>
  functionNames
    .map((name) => ({ name, place: random.fraction() }))
    .sort((one, other) => one.place - other.place)
    .map(({ name }) => name);

/**
 * Which release a clinic begins with, and what is deployed while the faults last: once, taken back, or once more after that. A
 * deployment that fails leaves some functions where they were, until the next one or for good.
 */
export const drawMoves = (random: Random, start: Instant, end: Instant): Moves => {
  const first = random.pick(['here', 'beside']);
  const other = first === 'here' ? 'beside' : 'here';
  const moves: Move[] = [];
  const moved = new Set<FunctionName>();
  let from = plus(start, random.between(0, (end - start) / 2));
  for (let turn = random.pick([1, 1, 2, 2, 3]), to: Release['name'] = other; turn > 0; turn -= 1) {
    const pace = random.pick(paces);
    const reached = random.chance(0.2) ? random.between(1, functionNames.length - 1) : functionNames.length;
    for (const by of shuffled(random).slice(0, reached)) {
      if (moved.has(by) === (to === other)) continue;
      if (to === other) moved.add(by);
      else moved.delete(by);
      moves.push({ at: from, by, to });
      from = plus(from, random.between(0, pace));
    }
    from = plus(from, random.pick([random.between(minute, hour), random.between(hour, (end - start) / 3)]));
    to = to === first ? other : first;
  }
  return { first, moves };
};

/** Which release each function of one clinic is at any moment. What moves is told, and left out, as a fault is. */
export const releasesOf = (
  sim: Simulation,
  clinic: string,
  beside: Release | undefined,
  days: number,
): ((by: FunctionName) => Release) => {
  if (beside === undefined) return () => here;
  const { agenda } = sim;
  const random = sim.random(`releases ${clinic}`);
  const place: Place = { name: clinic, calls: 0 };
  const { first, moves } = drawMoves(random, agenda.now(), plus(agenda.now(), days * day));
  const at = new Map<FunctionName, Release['name']>();
  for (const { at: when, by, to } of moves)
    agenda.at(when, () => {
      place.calls += 1;
      if (sim.strikes(random, 1, `${by} moves to ${to}`, place)) at.set(by, to);
      return false;
    });
  return (by) => ((at.get(by) ?? first) === 'here' ? here : beside);
};
