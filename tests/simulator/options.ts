import { type Fidelity, fidelities } from './fidelity/fidelity.ts';
import { type Mutant, mutants } from './mutants.ts';

export type Options = {
  /** The first seed. */
  readonly seed: number;
  readonly seeds: number;
  /** True where as many seeds are run as fit into the minutes. */
  readonly minutes: number | undefined;
  readonly trace: boolean;
  readonly mutants: readonly Mutant[];
  /** Undefined where every seed has its own. */
  readonly fidelity: Fidelity | undefined;
};

export const usage = `usage: npm run simulate -- [options]
  --seeds N          so many seeds, from 1 or from --seed (100 where nothing is said)
  --seed S           that seed; with --seeds, from that one on
  --minutes M        as many seeds as fit into M minutes
  --trace            print the whole trace
  --fidelity F       port: faults strike at the ledger's port; dynamodb: at every request of DynamoDB's own client; one seed in ten
                     is of the second kind where nothing is said
  --mutant NAME      put one bug in, and say which seed finds it; --mutants all for every one
  --help
Ends with status 1 where a promise is broken, a mutant survives, or the planted violation is not reported.`;

const countOf = (word: string | undefined): number | undefined =>
  word !== undefined && /^\d{1,9}$/.test(word) ? Number(word) : undefined;

/** The options of the command line; a text is what is wrong with it. */
export const readOptions = (words: readonly string[]): Options | 'help' | { readonly wrong: string } => {
  const numbers = new Map<string, number>();
  let chosen: readonly Mutant[] = [];
  let fidelity: Fidelity | undefined;
  let trace = false;
  for (let n = 0; n < words.length; n += 1) {
    const [name = '', inline] = (words[n] ?? '').split('=', 2);
    if (name === '--help' || name === '-h') return 'help';
    if (name === '--trace') {
      trace = true;
      continue;
    }
    if (name === '--fidelity') {
      if (inline === undefined) n += 1;
      fidelity = fidelities.find((one) => one === (inline ?? words[n]));
      if (fidelity === undefined) return { wrong: `--fidelity takes ${fidelities.join(' or ')}` };
      continue;
    }
    if (!['--seed', '--seeds', '--minutes', '--mutant', '--mutants'].includes(name))
      return { wrong: `${name} is no option` };
    if (inline === undefined) n += 1;
    const value = inline ?? words[n];
    if (name === '--mutant' || name === '--mutants') {
      chosen = value === 'all' ? mutants : mutants.filter((one) => one.name === value);
      if (chosen.length === 0)
        return { wrong: `${name} takes all or one of ${mutants.map((one) => one.name).join(', ')}` };
      continue;
    }
    const count = countOf(value);
    if (count === undefined || count === 0) return { wrong: `${name} takes a number from 1 on` };
    numbers.set(name, count);
  }
  const minutes = numbers.get('--minutes');
  const alone = numbers.has('--seed') && minutes === undefined;
  return {
    seed: numbers.get('--seed') ?? 1,
    seeds: numbers.get('--seeds') ?? (minutes !== undefined ? Infinity : alone ? 1 : 100),
    minutes,
    trace,
    mutants: chosen,
    fidelity,
  };
};
