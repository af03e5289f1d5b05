import { type FaultClass, faultClasses, tellRates } from './faults.ts';
import type { Fidelity } from './fidelity/fidelity.ts';
import type { Violation } from './oracle/watcher.ts';
import { type RunOptions, runSeed, type SeedRun } from './run-seed.ts';
import { tellEntry } from './trace.ts';

/** How many runs, and how much time, may be spent on making one failure small: what is left then is told. */
const triesMax = 300;
const shrinkMs = 120_000;
const linesMax = 60;

/** What is left of a seed. */
export type Remains = {
  readonly patients: readonly number[] | undefined;
  readonly without: readonly FaultClass[];
  /** Numbers of faults in the run of those patients without those classes, from 1. */
  readonly faults: readonly number[] | undefined;
  readonly fidelity: Fidelity | undefined;
};

/** Runs what is left of a seed; a list of faults is counted in the run of all of them. */
export const runRemains = async (
  seed: number,
  { patients, without, faults, fidelity }: Remains,
): Promise<SeedRun> => {
  const options: RunOptions = {
    fidelity,
    ...(patients === undefined ? {} : { patients: new Set(patients) }),
    reduced: { without: new Set(without) },
  };
  const all = await runSeed(seed, options);
  if (faults === undefined) return all;
  const only = new Set(faults.flatMap((number) => all.struck[number - 1] ?? []));
  return runSeed(seed, { ...options, reduced: { without: new Set(without), only } });
};

/** Leaves out of a list what is not needed, in ever smaller parts. */
const withoutNeedless = async <One>(
  list: readonly One[],
  isEnough: (some: readonly One[]) => Promise<boolean>,
): Promise<readonly One[]> => {
  let kept = list;
  for (let size = Math.ceil(kept.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let from = 0; from < kept.length; ) {
      const rest = [...kept.slice(0, from), ...kept.slice(from + size)];
      if (await isEnough(rest)) kept = rest;
      else from += size;
    }
  }
  return kept;
};

/** The least of a seed that still breaks the same promise: fewer classes of faults, fewer patients, fewer faults. */
export const shrink = async (
  run: SeedRun,
  broken: Violation,
  fidelity: Fidelity | undefined,
): Promise<Remains> => {
  const { seed } = run;
  let tries = 0;
  const until = performance.now() + shrinkMs;
  const breaks = async (options: RunOptions): Promise<SeedRun | undefined> => {
    tries += 1;
    if (tries > triesMax || performance.now() > until) return undefined;
    const again = await runSeed(seed, { ...options, fidelity });
    return again.violations.some(({ invariant }) => invariant === broken.invariant) ? again : undefined;
  };
  const classes = faultClasses.filter((name) => run.rates[name] > 0);
  const everybody = Array.from({ length: run.episodes }, (_, number) => number);
  const withoutOthers = (kept: readonly FaultClass[]): ReadonlySet<FaultClass> =>
    new Set(classes.filter((name) => !kept.includes(name)));

  const needed = await withoutNeedless(
    classes,
    async (some) => (await breaks({ reduced: { without: withoutOthers(some) } })) !== undefined,
  );
  const without = withoutOthers(needed);
  const patients = await withoutNeedless(
    everybody,
    async (some) =>
      some.length > 0 && (await breaks({ patients: new Set(some), reduced: { without } })) !== undefined,
  );
  const base = { patients: new Set(patients), reduced: { without } };
  const { struck } = await runSeed(seed, { ...base, fidelity });
  const faults = await withoutNeedless(
    struck,
    async (some) => (await breaks({ ...base, reduced: { without, only: new Set(some) } })) !== undefined,
  );
  return { patients, without: [...without], faults: faults.map((id) => struck.indexOf(id) + 1), fidelity };
};

const optionsOf = ({ patients, without, faults, fidelity }: Remains): string =>
  [
    ...(patients === undefined ? [] : [`--patients ${patients.join(',')}`]),
    ...(without.length === 0 ? [] : [`--without ${without.join(',')}`]),
    ...(faults === undefined || faults.length === 0 ? [] : [`--faults ${faults.join(',')}`]),
    ...(fidelity === undefined ? [] : [`--fidelity ${fidelity}`]),
  ].join(' ');

const traceOf = (run: SeedRun, upTo: number | undefined, linesKept: number): readonly string[] =>
  run.trace
    .slice(0, upTo === undefined ? undefined : upTo + 1)
    .filter(({ type }) => type !== 'logged')
    .slice(-linesKept)
    .map((entry) => `  ${tellEntry(entry)}`);

/** One seed as it is told to a person: its trace, and what it breaks. */
export const tellSeed = async (seed: number, remains: Remains): Promise<readonly string[]> => {
  const run = await runRemains(seed, remains);
  return [
    ...traceOf(run, undefined, Infinity),
    ...run.violations.map(({ invariant, what }) => `SEED ${seed} BREAKS ${invariant}: ${what}`),
    `faults drawn: ${tellRates(run.rates)}`,
    ...run.struck.map((id, n) => `fault ${n + 1}: ${id}`),
  ];
};

/** A seed that breaks a promise, made as small as it will go. */
export const tellFailure = async (
  seed: number,
  mutant: string | undefined,
  fidelity: Fidelity | undefined,
): Promise<readonly string[]> => {
  const run = await runSeed(seed, { fidelity });
  const [broken] = run.violations;
  if (broken === undefined) return [`seed ${seed} breaks nothing`];
  const remains = await shrink(run, broken, fidelity);
  const least = await runRemains(seed, remains);
  const still = least.violations.find(({ invariant }) => invariant === broken.invariant);
  const again = `npm run simulate -- --seed ${seed} --trace${mutant === undefined ? '' : ` --mutant ${mutant}`}`;
  return [
    ...traceOf(least, still?.entry, linesMax),
    `SEED ${seed} BREAKS ${broken.invariant}: ${broken.what}`,
    ...run.violations.slice(1, 6).map(({ invariant, what }) => `and ${invariant}: ${what}`),
    `faults drawn: ${tellRates(run.rates)}`,
    `shrunk to ${least.episodes} patients and ${least.struck.length} faults: ${least.struck.join('; ') || 'none'}`,
    `again: ${again}`,
    `shrunk: ${again} ${optionsOf(remains)}`,
  ];
};
