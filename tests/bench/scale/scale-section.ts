import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import { measureIn } from '../child.ts';
import type { Options } from '../options.ts';
import { type Row, type Section, withUnit } from '../report.ts';
import { type Line, plotOf } from './plot.ts';

const sizes = { full: [10_000, 100_000, 1_000_000], quick: [10_000, 100_000] } as const;
const goal = 1.5;
const plotFile = fileURLToPath(new URL('../../../.cache/bench/scale.svg', import.meta.url));

const work = {
  idle: 'a sweep that finds nothing due',
  busy: 'a sweep that finds 25 due',
  reply: 'an inbound reply, from the queue to its commit',
} as const;
type Name = keyof typeof work;
const names: readonly Name[] = ['idle', 'busy', 'reply'];

const spread = z.object({ median: z.number(), least: z.number(), most: z.number() });
const cost = z.object({ processor: spread, clock: spread });
const answer = z.object({ idle: cost, busy: cost, reply: cost, bytes: z.number() });
type Answer = z.infer<typeof answer>;
type Measured = { readonly size: number; readonly costs: Answer };

const rowsOf = (name: Name, measured: readonly Measured[]): readonly Row[] => {
  const base = measured[0]?.costs[name].processor.median ?? Number.NaN;
  return measured.map(({ size, costs }, n) => {
    const { processor, clock } = costs[name];
    const ratio = processor.median / base;
    return {
      contender: `${size.toLocaleString('en-US')} conversations`,
      does: work[name],
      absolute: `${withUnit(processor.median, 'us')} (on the clock ${withUnit(clock.median, 'us')})`,
      ratio: n === 0 ? '1x' : `${ratio.toFixed(2)}x`,
      goal: n === 0 ? '-' : `<= ${goal}x`,
      pass: n === 0 ? undefined : ratio <= goal,
      figures: { size, processor, clock, bytes: costs.bytes },
    };
  });
};

const linesOf = (measured: readonly Measured[]): readonly Line[] =>
  names.map((name) => ({
    name: work[name],
    points: measured.map(({ size, costs }) => [
      size,
      costs[name].processor.median / (measured[0]?.costs[name].processor.median ?? 1),
    ]),
  }));

/** What the sweep and a reply cost as one ledger fills: both must stay as they are. */
export const scaleSection = async ({ rounds, quick, say }: Options): Promise<Section> => {
  const script = new URL('measure.ts', import.meta.url);
  const measured: Measured[] = [];
  for (const size of quick ? sizes.quick : sizes.full) {
    say(`scale: ${size.toLocaleString('en-US')} conversations`);
    const costs = await measureIn(script, { conversations: size, rounds }, (text) => answer.parse(text), [
      '--disable-warning=ExperimentalWarning',
    ]);
    measured.push({ size, costs });
  }
  mkdirSync(dirname(plotFile), { recursive: true });
  writeFileSync(plotFile, plotOf('Processor time, as a multiple of that at 10,000', linesOf(measured), goal));
  const last = measured.at(-1);
  return {
    title: `Scale: SQLite on a file, FULL, ${rounds} rounds, median processor time`,
    rows: names.flatMap((name) => rowsOf(name, measured)),
    notes: [
      'Every conversation has four questions to come and so stands in the due-index. On the clock the wait for the disk is counted too.',
      `${last?.size.toLocaleString('en-US')} conversations are ${withUnit((last?.costs.bytes ?? 0) / 1e9, 'GB')}. Plot: ${plotFile}`,
    ],
  };
};
