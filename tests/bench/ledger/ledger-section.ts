import * as z from 'zod/mini';
import { measureIn } from '../child.ts';
import type { Options } from '../options.ts';
import { perSecond, type Row, type Section, withUnit } from '../report.ts';

const sizes = [1_000, 20_000] as const;

const stores = {
  memory: 'SQLite in memory',
  file: 'SQLite on a file, FULL',
  map: 'map (no database)',
} as const;

const work = {
  commit: 'commit: snapshot, events, personal parts, pointers, due-index',
  load: 'load: one conversation, decoded and checked',
  dueMany: 'due: the first 25 of all that are due',
  dueNone: 'due: nothing is due',
} as const;

const spread = z.object({ median: z.number(), least: z.number(), most: z.number() });
const answer = z.object({
  commit: spread,
  load: spread,
  dueMany: spread,
  dueNone: spread,
  snapshotBytes: z.number(),
});
type Answer = z.infer<typeof answer>;

const isIn = <Names extends object>(name: PropertyKey, names: Names): name is keyof Names => name in names;

const rowsOf = (contender: string, few: Answer, many: Answer): readonly Row[] =>
  Object.entries(work).flatMap(([name, does]) => {
    if (!isIn(name, work)) return [];
    const [at, grown] = [few[name], many[name]];
    return {
      contender,
      does,
      absolute: `${withUnit(at.median, 'us')} (${perSecond(1e6 / at.median, '')})`.replace(' /s', '/s'),
      ratio: `${(grown.median / at.median).toFixed(2)}x with 20 times the conversations`,
      goal: '-',
      pass: undefined,
      figures: { [sizes[0]]: at, [sizes[1]]: grown },
    };
  });

/** What the stores cost with few conversations and with many; a disk is its owner's, so nothing is asked of it. */
export const ledgerSection = async ({ rounds, quick, say }: Options): Promise<Section> => {
  const script = new URL('measure.ts', import.meta.url);
  const rows: Row[] = [];
  let snapshotBytes = 0;
  for (const [store, contender] of Object.entries(stores)) {
    if (quick && store === 'map') continue;
    const answers: Answer[] = [];
    for (const conversations of sizes) {
      say(`ledger: ${contender}, ${conversations.toLocaleString('en-US')} conversations`);
      answers.push(
        await measureIn(script, { store, conversations, rounds }, (text) => answer.parse(text), [
          '--disable-warning=ExperimentalWarning',
        ]),
      );
    }
    const [few, many] = answers;
    if (few === undefined || many === undefined) continue;
    rows.push(...rowsOf(contender, few, many));
    snapshotBytes = many.snapshotBytes;
  }
  const counted = sizes.map((size) => size.toLocaleString('en-US'));
  return {
    title: `Ledger: ${counted.join(' and ')} conversations, ${rounds} rounds, median on the clock at ${counted[0]}`,
    rows,
    notes: [
      `Commits are the product's own decisions; a snapshot has about ${(snapshotBytes / 1000).toFixed(1)} kB. The file waits for the disk at each commit.`,
      'DynamoDB Local and dynalite are not in this version.',
    ],
  };
};
