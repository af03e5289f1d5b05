import { runCampaign } from './campaign.ts';
import type { Mutant } from './mutants/mutant.ts';
import type { Options } from './options.ts';

type Hunted = { readonly caught: boolean; readonly told: string };

/** Looks for the first seed that finds a mutant, on one process. */
const hunt = async (mutant: Mutant, { seed, seeds, minutes, fidelity, beside }: Options): Promise<Hunted> => {
  const { failed, broke, tally } = await runCampaign(
    { seed, seeds, minutes, fidelity: fidelity ?? mutant.fidelity, workers: 1 },
    { mutant: mutant.id, beside },
    () => undefined,
  );
  if (broke !== undefined) return { caught: false, told: `BROKE THE SIMULATOR: ${broke}` };
  if (failed === undefined) return { caught: false, told: `SURVIVED ${tally.seeds} seeds` };
  const strange = mutant.breaks.includes(failed.invariant) ? '' : ` (not one of ${mutant.breaks.join(' ')})`;
  return { caught: true, told: `seed ${failed.seed}, ${failed.invariant}${strange}: ${failed.what}` };
};

/** Tries the oracle with each mutant; one that no seed finds is a failure of the oracle. */
export const huntMutants = async (options: Options, say: (line: string) => void): Promise<number> => {
  const left = [...options.mutants];
  let caught = 0;
  const work = async (): Promise<void> => {
    for (let mutant = left.shift(); mutant !== undefined; mutant = left.shift()) {
      const found = await hunt(mutant, options);
      if (found.caught) caught += 1;
      say(`${mutant.id.padEnd(20)} ${mutant.does}\n${' '.repeat(20)} ${found.told}`);
    }
  };
  await Promise.all(Array.from({ length: options.workers }, work));
  say(`${caught} of ${options.mutants.length} mutants caught`);
  return caught === options.mutants.length ? 0 : 1;
};
