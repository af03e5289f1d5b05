import { type FaultClass, faultClasses, tellRates } from './faults.ts';
import type { Fidelity } from './fidelity/fidelity.ts';
import type { Violation } from './oracle/watcher.ts';
import type { Release } from './release.ts';
import { type RunOptions, runSeed, type SeedRun } from './run-seed.ts';
import { type Trace, type TraceEntry, tellEntry } from './trace.ts';

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
  beside?: Release,
): Promise<SeedRun> => {
  const options: RunOptions = {
    fidelity,
    beside,
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
const shrink = async (
  run: SeedRun,
  broken: Violation,
  { fidelity, beside }: Pick<RunOptions, 'fidelity' | 'beside'>,
): Promise<Remains> => {
  const { seed } = run;
  let tries = 0;
  const until = performance.now() + shrinkMs;
  const breaks = async (options: RunOptions): Promise<SeedRun | undefined> => {
    tries += 1;
    if (tries > triesMax || performance.now() > until) return undefined;
    const again = await runSeed(seed, { ...options, fidelity, beside });
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
  const { struck } = await runSeed(seed, { ...base, fidelity, beside });
  const faults = await withoutNeedless(
    struck,
    async (some) => (await breaks({ ...base, reduced: { without, only: new Set(some) } })) !== undefined,
  );
  return { patients, without: [...without], faults: faults.map((id) => struck.indexOf(id) + 1), fidelity };
};

const optionsOf = ({ patients, without, faults }: Remains): string =>
  [
    ...(patients === undefined ? [] : [`--patients ${patients.join(',')}`]),
    ...(without.length === 0 ? [] : [`--without ${without.join(',')}`]),
    ...(faults === undefined || faults.length === 0 ? [] : [`--faults ${faults.join(',')}`]),
  ].join(' ');

const traceOf = (trace: Trace, untold: readonly TraceEntry['type'][]): readonly string[] =>
  trace.filter(({ type }) => !untold.includes(type)).map((entry) => `  ${tellEntry(entry)}`);

/** One seed as it is told to a person: its trace, and what it breaks. */
export const tellSeed = async (
  seed: number,
  remains: Remains,
  beside: Release | undefined,
): Promise<readonly string[]> => {
  const run = await runRemains(seed, remains, beside);
  return [
    ...traceOf(run.trace, ['logged']),
    ...run.violations.map(({ invariant, what }) => `SEED ${seed} BREAKS ${invariant}: ${what}`),
    `faults drawn: ${tellRates(run.rates)}`,
    ...run.struck.map((id, n) => `fault ${n + 1}: ${id}`),
  ];
};

/** A seed that breaks a promise, made as small as it will go. `stagedBy` are the options that put a mutant in or another release beside. */
export const tellFailure = async (
  seed: number,
  fidelity: Fidelity | undefined,
  beside: Release | undefined,
  stagedBy: string,
): Promise<readonly string[]> => {
  const run = await runSeed(seed, { fidelity, beside });
  const [broken] = run.violations;
  if (broken === undefined) return [`seed ${seed} breaks nothing`];
  const remains = await shrink(run, broken, { fidelity, beside });
  const least = await runRemains(seed, remains, beside);
  const still = least.violations.find(({ invariant }) => invariant === broken.invariant);
  const upTo = still === undefined ? least.trace : least.trace.slice(0, still.entry + 1);
  const through = fidelity === undefined ? '' : ` --fidelity ${fidelity}`;
  const again = `npm run simulate -- --seed ${seed} --trace${stagedBy}${through}`;
  return [
    ...traceOf(upTo, ['logged', 'invoked']).slice(-linesMax),
    `SEED ${seed} BREAKS ${broken.invariant}: ${broken.what}`,
    ...run.violations.slice(1, 6).map(({ invariant, what }) => `and ${invariant}: ${what}`),
    `faults drawn: ${tellRates(run.rates)}`,
    `shrunk to ${least.episodes} patients and ${least.struck.length} faults: ${least.struck.join('; ') || 'none'}`,
    `again: ${again}`,
    `shrunk: ${again} ${optionsOf(remains)}`,
  ];
};
