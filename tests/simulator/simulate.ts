import { createHash } from 'node:crypto';
import { alarmRings } from './canary.ts';
import { tellRates } from './faults.ts';
import { type Fidelity, fidelityOf } from './fidelity/fidelity.ts';
import { simulatedDynamodb } from './fidelity/simulated-dynamodb.ts';
import { type Options, readOptions, usage } from './options.ts';
import { fullScale, runSeed, type SeedRun } from './run-seed.ts';
import { tellEntry } from './trace.ts';

/** A crash is told by its name; where it stood is in the trace. */
Error.stackTraceLimit = 0;

/** In one seed of so many a violation is planted: if it is not reported, nothing that the run says counts. */
const plantedEvery = 100;
const linesBefore = 60;

/** What each fidelity keeps conversations in; undefined for the simulator's own. */
const ledgers = { port: undefined, dynamodb: simulatedDynamodb } as const;

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const tellFailure = (run: SeedRun, mutant: string | undefined, fidelity: Fidelity | undefined): void => {
  const { seed, violations, rates, trace } = run;
  const [first] = violations;
  if (first === undefined) return;
  for (const { t, ...entry } of trace.slice(Math.max(0, first.entry - linesBefore), first.entry + 1)) {
    if (entry.type !== 'logged') say(`  ${tellEntry({ t, ...entry })}`);
  }
  say(`SEED ${seed} BREAKS ${first.invariant}: ${first.what}`);
  for (const { invariant, what } of violations.slice(1, 6)) say(`  and ${invariant}: ${what}`);
  say(`faults drawn: ${tellRates(rates)}`);
  say(
    `again: npm run simulate -- --seed ${seed} --trace${mutant === undefined ? '' : ` --mutant ${mutant}`}` +
      (fidelity === undefined ? '' : ` --fidelity ${fidelity}`),
  );
};

const hunt = async (options: Options): Promise<number> => {
  let survivors = 0;
  for (const mutant of options.mutants) {
    let found: string | undefined;
    for (let seed = options.seed; seed < options.seed + options.seeds && found === undefined; seed += 1) {
      const run = await runSeed(seed, mutant, fullScale, ledgers[fidelityOf(seed, options.fidelity)]);
      const [first] = run.violations;
      if (first === undefined) continue;
      found = `caught by seed ${seed}, ${first.invariant}: ${first.what}`;
      if (options.trace) tellFailure(run, mutant.name, options.fidelity);
    }
    if (found === undefined) survivors += 1;
    say(`${mutant.name.padEnd(24)} ${found ?? 'SURVIVED'}`);
  }
  say(`${options.mutants.length - survivors} of ${options.mutants.length} mutants caught`);
  return survivors === 0 ? 0 : 1;
};

type Tally = {
  seeds: number;
  episodes: number;
  hours: number;
  events: number;
  commits: number;
  planted: number;
  /** Seeds that went through DynamoDB's own adapter. */
  through: number;
};

const report = (
  tally: Tally,
  counts: Readonly<Record<string, ReadonlyMap<string, number>>>,
  began: number,
  hash: string,
): void => {
  const took = (performance.now() - began) / 1000;
  say(
    `${tally.seeds} seeds, ${tally.episodes} episodes, ${Math.round(tally.hours)} simulated hours, ${tally.events} events, ` +
      `${tally.commits} commits in ${took.toFixed(1)} s: ${(tally.episodes / took).toFixed(0)} episodes/s`,
  );
  for (const [what, times] of Object.entries(counts)) {
    const kinds = [...times].sort(([, one], [, other]) => other - one);
    say(`${what}: ${kinds.map(([kind, count]) => `${kind} ${count}`).join(', ')}`);
  }
  say(`through DynamoDB's own adapter: ${tally.through} seeds`);
  say(`planted violations reported: ${tally.planted}`);
  say(`traces: sha256 ${hash}`);
};

const simulate = async (options: Options): Promise<number> => {
  const began = performance.now();
  const until = options.minutes === undefined ? Infinity : began + options.minutes * 60_000;
  const tally: Tally = { seeds: 0, episodes: 0, hours: 0, events: 0, commits: 0, planted: 0, through: 0 };
  const faults = new Map<string, number>();
  const committed = new Map<string, number>();
  const hash = createHash('sha256');
  let toldAt = began;
  for (let seed = options.seed; tally.seeds < options.seeds && performance.now() < until; seed += 1) {
    const fidelity = fidelityOf(seed, options.fidelity);
    if (fidelity === 'dynamodb') tally.through += 1;
    const run = await runSeed(seed, undefined, fullScale, ledgers[fidelity]);
    tally.seeds += 1;
    tally.episodes += run.episodes;
    tally.hours += run.hours;
    tally.events += run.happened;
    for (const entry of run.trace) {
      if (entry.type === 'committed') {
        tally.commits += 1;
        for (const { type } of entry.events) committed.set(type, (committed.get(type) ?? 0) + 1);
      }
      const line = tellEntry(entry);
      hash.update(line);
      if (options.trace) say(line);
    }
    for (const [kind, times] of run.faults) faults.set(kind, (faults.get(kind) ?? 0) + times);
    if (run.violations.length > 0) {
      tellFailure(run, undefined, options.fidelity);
      return 1;
    }
    if (tally.seeds % plantedEvery === 1) {
      const rang = alarmRings(run);
      if (rang === false) {
        say(`SEED ${seed}: a planted violation was not reported, so nothing here counts`);
        return 1;
      }
      if (rang === true) tally.planted += 1;
    }
    if (performance.now() - toldAt > 5000) {
      toldAt = performance.now();
      const rate = (tally.seeds / (toldAt - began)) * 1000;
      const byCount = (options.seeds - tally.seeds) / rate;
      const left = Math.min(byCount, (until - toldAt) / 1000);
      process.stderr.write(`  .. ${tally.seeds} seeds, ${rate.toFixed(1)}/s, ${Math.ceil(left)} s left\n`);
    }
  }
  report(tally, { committed, faults }, began, hash.digest('hex'));
  return 0;
};

const main = async (): Promise<number> => {
  const options = readOptions(process.argv.slice(2));
  if (options === 'help') {
    say(usage);
    return 0;
  }
  if ('wrong' in options) {
    process.stderr.write(`${options.wrong}\n${usage}\n`);
    return 2;
  }
  return options.mutants.length > 0 ? hunt(options) : simulate(options);
};

process.exitCode = await main();
