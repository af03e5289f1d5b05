const storeNames = ['sqlite', 'dynamodb'] as const;
export type StoreName = (typeof storeNames)[number];

export type Options = {
  readonly hours: number;
  readonly sessions: number;
  readonly kills: number;
  readonly seed: number;
  readonly stores: readonly StoreName[];
};

export const usage = `usage: npm run soak -- [options]
  --hours H              hours of the clinic's day, from 5 on (24 where nothing is said)
  --sessions N           sessions that are recorded in it (2000)
  --kills K              how often the process of the functions is killed and started again (100)
  --seed S               another day (1)
  --store sqlite|dynamodb  one store; both where nothing is said
  --help
The functions run in a process of their own, on a file of SQLite or on DynamoDB Local, with the AWS clients of production. Carrier
and mail service are loopback servers that write down what they were asked. Ends with status 1 where anything was lost or doubled.`;

const bounds = { hours: [5, 240], sessions: [1, 100_000], kills: [0, 5000], seed: [1, 1e9] } as const;
type Count = keyof typeof bounds;
const isCount = (name: string): name is Count => name in bounds;

/** The options of the command line; a text is what is wrong with it. */
export const readOptions = (words: readonly string[]): Options | 'help' | { readonly wrong: string } => {
  const counts: Record<Count, number> = { hours: 24, sessions: 2000, kills: 100, seed: 1 };
  let stores: readonly StoreName[] = storeNames;
  for (let n = 0; n < words.length; n += 1) {
    const [option = '', inline] = (words[n] ?? '').split('=', 2);
    if (option === '--help' || option === '-h') return 'help';
    if (inline === undefined) n += 1;
    const value = inline ?? words[n] ?? '';
    const name = option.replace(/^--/, '');
    if (option === '--store') {
      const store = storeNames.find((one) => one === value);
      if (store === undefined) return { wrong: `--store takes ${storeNames.join(' or ')}` };
      stores = [store];
    } else if (option.startsWith('--') && isCount(name)) {
      const [least, most] = bounds[name];
      const count = /^\d{1,10}$/.test(value) ? Number(value) : Number.NaN;
      if (!(count >= least && count <= most))
        return { wrong: `${option} takes a number from ${least} to ${most}` };
      counts[name] = count;
    } else return { wrong: `${option} is no option` };
  }
  return { ...counts, stores };
};
