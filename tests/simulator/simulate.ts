import { runCampaign } from './campaign.ts';
import { huntMutants } from './hunt.ts';
import { type Options, readOptions, usage } from './options.ts';
import { type Staging, startWorker, type Wish } from './pool.ts';
import { tellTally } from './tally.ts';

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
const progress = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

/** Has a worker tell something, and says it. */
const tell = async (wish: Wish, staging: Staging): Promise<number> => {
  const worker = startWorker(staging);
  const answer = await worker.ask(wish);
  worker.end();
  if (answer.type === 'told') {
    for (const line of answer.lines) say(line);
    return answer.lines.some((line) => line.startsWith('SEED')) ? 1 : 0;
  }
  say(answer.type === 'broke' ? `the simulator failed: ${answer.why}` : 'nothing was told');
  return 1;
};

const isOne = ({ trace, patients, without, faults }: Options): boolean =>
  trace || patients !== undefined || without.length > 0 || faults !== undefined;

/** Runs seeds and says what they came to; a seed that breaks something is made small and told. */
const simulate = async (options: Options): Promise<number> => {
  const staging = { mutant: undefined, beside: options.beside };
  const { tally, failed, broke, seconds } = await runCampaign(options, staging, progress);
  for (const line of tellTally(tally, seconds)) say(line);
  if (broke !== undefined) say(`the simulator failed: ${broke}`);
  if (failed !== undefined)
    await tell({ type: 'explain', seed: failed.seed, fidelity: failed.fidelity }, staging);
  if (tally.mute > 0) say('a planted violation was not reported, so nothing here counts');
  return broke === undefined && failed === undefined && tally.mute === 0 ? 0 : 1;
};

const main = async (): Promise<number> => {
  const options = readOptions(process.argv.slice(2));
  if (options === 'help') {
    say(usage);
    return 0;
  }
  if ('wrong' in options) {
    progress(`${options.wrong}\n${usage}`);
    return 2;
  }
  const { seed, patients, without, faults, mutants, fidelity, beside } = options;
  if (isOne(options))
    return tell(
      { type: 'tell', seed, remains: { patients, without, faults, fidelity } },
      {
        mutant: mutants[0]?.id,
        beside,
      },
    );
  return mutants.length > 0 ? huntMutants(options, say) : simulate(options);
};

process.exitCode = await main();
