import '../support/compile-once.ts';
import { flushCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Fidelity } from './fidelity/fidelity.ts';
import { applyMutant } from './mutants/apply.ts';
import { mutants } from './mutants/mutants.ts';
import type { Answer, Wish } from './pool.ts';
import type { Release } from './release.ts';

/** A crash is told by its name; where it stood is in the trace. */
Error.stackTraceLimit = 0;

const [name = '', wished = ''] = process.argv.slice(2);
const mutant = mutants.find(({ id }) => id === name);
const folder = mutant?.beside === undefined ? wished : fileURLToPath(new URL('../../', import.meta.url));
if (mutant !== undefined) applyMutant(mutant);

// The product is loaded after the mutant stands before its sources.
const { alarmRings } = await import('./canary.ts');
const { tellFailure, tellSeed } = await import('./explain.ts');
const { loadBeside } = await import('./load-beside.ts');
const { runSeed } = await import('./run-seed.ts');
const { addRun, emptyTally } = await import('./tally.ts');

/** How the command line asks for the same. */
const stagedBy = `${mutant === undefined ? '' : ` --mutant ${mutant.id}`}${wished === '' ? '' : ` --beside ${wished}`}`;
const loaded = folder === '' ? Promise.resolve(undefined) : loadBeside(folder);
loaded.catch(() => undefined);

/** In one seed of so many a violation is planted: if it is not reported, nothing that the run says counts. */
const plantedEvery = 100;

const runChunk = async (
  first: number,
  count: number,
  options: { readonly fidelity: Fidelity | undefined; readonly beside: Release | undefined },
): Promise<Answer> => {
  const tally = emptyTally();
  const before = process.cpuUsage();
  for (let seed = first; seed < first + count; seed += 1) {
    const run = await runSeed(seed, options);
    addRun(tally, run);
    const [broken] = run.violations;
    if (broken !== undefined)
      return { type: 'chunk', tally, failed: { seed, invariant: broken.invariant, what: broken.what } };
    const rang = seed % plantedEvery === 1 ? alarmRings(run) : undefined;
    if (rang === true) tally.rang += 1;
    if (rang === false) tally.mute += 1;
  }
  const { user, system } = process.cpuUsage(before);
  tally.took = (user + system) / 1000;
  // A worker is killed when there is nothing left to ask it: what it compiled is kept for the next one here, and no mutant's.
  if (count > 1 && mutant === undefined) flushCompileCache();
  return { type: 'chunk', tally };
};

const answerTo = async (wish: Wish): Promise<Answer> => {
  let beside: Release | undefined;
  try {
    beside = await loaded;
  } catch (error) {
    return { type: 'broke', why: `${folder} cannot run beside this checkout: ${String(error)}` };
  }
  switch (wish.type) {
    case 'run':
      return runChunk(wish.first, wish.count, { fidelity: wish.fidelity, beside });
    case 'tell':
      return { type: 'told', lines: await tellSeed(wish.seed, wish.remains, beside) };
    case 'explain':
      return { type: 'told', lines: await tellFailure(wish.seed, wish.fidelity, beside, stagedBy) };
  }
};

process.on('message', (wish: Wish) => {
  answerTo(wish).then(
    (answer) => process.send?.(answer),
    (error: unknown) => process.send?.({ type: 'broke', why: String(error) } satisfies Answer),
  );
});
