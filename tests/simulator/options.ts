import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { type FaultClass, faultClasses, isFaultClass } from './faults.ts';
import { type Fidelity, fidelities } from './fidelity/fidelity.ts';
import type { Mutant } from './mutants/mutant.ts';
import { mutants } from './mutants/mutants.ts';

export type Options = {
  /** The first seed. */
  readonly seed: number;
  readonly seeds: number;
  readonly minutes: number | undefined;
  readonly trace: boolean;
  readonly mutants: readonly Mutant[];
  readonly workers: number;
  /** What is left out of one seed, to look at the rest alone. */
  readonly patients: readonly number[] | undefined;
  readonly without: readonly FaultClass[];
  /** The numbers of the faults that strike, as the full run of what is not left out counts them. */
  readonly faults: readonly number[] | undefined;
  /** Undefined where every seed has its own. */
  readonly fidelity: Fidelity | undefined;
  /** The folder of another checkout, whose release is deployed before, after or in the middle of this one. */
  readonly beside: string | undefined;
};

export const usage = `usage: npm run simulate -- [options]
  --seeds N          so many seeds, from 1 or from --seed (100 where nothing is said)
  --seed S           that seed; with --seeds, from that one on
  --minutes M        as many seeds as fit into M minutes
  --trace            print the whole trace of one seed
  --patients 0,2     of one seed these patients alone
  --without a,b      of one seed all faults but these, by their names
  --faults 3,17      of one seed these faults alone, counted from 1
  --mutant M07       put one bug in, and say which seed finds it; --mutants all for every one
  --fidelity F       port: faults strike at the ledger's port; dynamodb: at every request of DynamoDB's own client; one seed in ten
                     is of the second kind where nothing is said
  --beside F         the checkout in folder F is deployed before, after or in the middle of this one: each function runs now with the one
                     release and now with the other. All seeds then go through DynamoDB's client
  --workers W        so many processes (as many as there are cores where nothing is said)
  --help
Ends with status 1 where a promise is broken, a mutant survives, or the planted violation is not reported.`;

const countOf = (word: string | undefined): number | undefined =>
  word !== undefined && /^\d{1,9}$/.test(word) && Number(word) > 0 ? Number(word) : undefined;

const listOf = (word: string | undefined): readonly number[] | undefined =>
  word !== undefined && /^\d{1,6}(,\d{1,6})*$/.test(word) ? word.split(',').map(Number) : undefined;

const takesValue = [
  '--seed',
  '--seeds',
  '--minutes',
  '--mutant',
  '--mutants',
  '--workers',
  '--patients',
  '--without',
  '--faults',
  '--fidelity',
  '--beside',
] as const;
type Name = (typeof takesValue)[number];

type Words = { readonly values: ReadonlyMap<Name, string>; readonly trace: boolean };

const wordsOf = (words: readonly string[]): Words | 'help' | { readonly wrong: string } => {
  const values = new Map<Name, string>();
  let trace = false;
  for (let n = 0; n < words.length; n += 1) {
    const [name = '', inline] = (words[n] ?? '').split('=', 2);
    if (name === '--help' || name === '-h') return 'help';
    if (name === '--trace') {
      trace = true;
      continue;
    }
    const known = takesValue.find((one) => one === name);
    if (known === undefined) return { wrong: `${name} is no option` };
    if (inline === undefined) n += 1;
    const value = inline ?? words[n];
    if (value === undefined) return { wrong: `${name} takes a value` };
    values.set(known, value);
  }
  return { values, trace };
};

const fidelityIn = (values: Words['values']): Fidelity | undefined =>
  fidelities.find((one) => one === values.get('--fidelity'));

/** What is wrong with the values, if anything is. */
const wrongWith = (values: Words['values']): string | undefined => {
  for (const name of ['--seed', '--seeds', '--minutes', '--workers'] as const)
    if (values.has(name) && countOf(values.get(name)) === undefined)
      return `${name} takes a number from 1 on`;
  for (const name of ['--patients', '--faults'] as const)
    if (values.has(name) && listOf(values.get(name)) === undefined) return `${name} takes numbers, like 3,17`;
  if (values.has('--fidelity') && fidelityIn(values) === undefined)
    return `--fidelity takes ${fidelities.join(' or ')}`;
  const beside = values.get('--beside');
  if (beside !== undefined && !existsSync(join(beside, 'functions')))
    return '--beside takes the folder of another checkout, like ../previous';
  if (beside !== undefined && fidelityIn(values) === 'port')
    return 'two releases meet in a table: --beside goes with --fidelity dynamodb alone';
  const isStrange = values
    .get('--without')
    ?.split(',')
    .some((name) => !isFaultClass(name));
  return isStrange === true ? `--without takes some of ${faultClasses.join(', ')}` : undefined;
};

/** The options of the command line; a text is what is wrong with it. */
export const readOptions = (words: readonly string[]): Options | 'help' | { readonly wrong: string } => {
  const read = wordsOf(words);
  if (read === 'help' || 'wrong' in read) return read;
  const { values, trace } = read;
  const wrong = wrongWith(values);
  if (wrong !== undefined) return { wrong };
  const wanted = values.get('--mutant') ?? values.get('--mutants');
  const chosen = mutants.filter(({ id }) => wanted === 'all' || wanted?.split(',').includes(id) === true);
  if (wanted !== undefined && chosen.length === 0)
    return { wrong: `--mutant takes all or some of ${mutants.map(({ id }) => id).join(', ')}` };
  const minutes = countOf(values.get('--minutes'));
  const alone = values.has('--seed') && minutes === undefined && chosen.length === 0;
  const seedsMax = chosen.length > 0 ? 10_000 : 100;
  return {
    seed: countOf(values.get('--seed')) ?? 1,
    seeds: countOf(values.get('--seeds')) ?? (minutes !== undefined ? Infinity : alone ? 1 : seedsMax),
    minutes,
    trace,
    mutants: chosen,
    workers: countOf(values.get('--workers')) ?? availableParallelism(),
    patients: listOf(values.get('--patients')),
    without: faultClasses.filter((name) => values.get('--without')?.split(',').includes(name)),
    faults: listOf(values.get('--faults')),
    fidelity: fidelityIn(values),
    beside: values.get('--beside'),
  };
};
