import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import { assert } from '../../../shared/kernel/assert.ts';
import { measureIn } from '../child.ts';
import type { Options } from '../options.ts';
import { type Row, type Section, times, withUnit } from '../report.ts';
import { type Spread, spreadOf } from '../spread.ts';
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

const cost = z.object({ processor: z.number(), clock: z.number() });
const answer = z.array(
  z.object({
    conversations: z.number(),
    bytes: z.number(),
    idle: z.array(cost),
    busy: z.array(cost),
    reply: z.array(cost),
  }),
);
type Measured = z.infer<typeof answer>[number];

/** How often as dear as with the fewest conversations, round by round. */
const ratioOf = (name: Name, least: Measured, one: Measured): Spread =>
  spreadOf(one[name].map(({ processor }, n) => processor / (least[name][n]?.processor ?? Number.NaN)));

const rowOf = (name: Name, least: Measured, one: Measured): Row => {
  const processor = spreadOf(one[name].map((round) => round.processor));
  const clock = spreadOf(one[name].map((round) => round.clock));
  const ratio = ratioOf(name, least, one);
  const isLeast = one === least;
  return {
    contender: `${one.conversations.toLocaleString('en-US')} conversations`,
    does: work[name],
    absolute: `${withUnit(processor.median, 'us')} (on the clock ${withUnit(clock.median, 'us')})`,
    ratio: isLeast ? '1x' : times(ratio),
    goal: isLeast ? '-' : `<= ${goal}x`,
    pass: isLeast ? undefined : ratio.median <= goal,
    figures: { conversations: one.conversations, bytes: one.bytes, processor, clock, ratio },
  };
};

const linesOf = (least: Measured, measured: readonly Measured[]): readonly Line[] =>
  names.map((name) => ({
    name: work[name],
    points: measured.map((one) => [one.conversations, ratioOf(name, least, one).median]),
  }));

/** What the sweep and a reply cost as one ledger fills: both must stay as they are. */
export const scaleSection = async ({ rounds, quick, say }: Options): Promise<Section> => {
  const asked = { sizes: quick ? sizes.quick : sizes.full, rounds };
  say(`scale: ${asked.sizes.map((size) => size.toLocaleString('en-US')).join(', ')} conversations`);
  const script = new URL('measure.ts', import.meta.url);
  const flags = ['--disable-warning=ExperimentalWarning'];
  const measured = await measureIn(script, asked, (text) => answer.parse(text), flags);
  const [least] = measured;
  assert(least !== undefined, 'something was measured');
  mkdirSync(dirname(plotFile), { recursive: true });
  const lines = linesOf(least, measured);
  writeFileSync(
    plotFile,
    plotOf(`Processor time, as a multiple of that at ${least.conversations}`, lines, goal),
  );
  const gigabytes = measured.map(({ bytes }) => withUnit(bytes / 1e9, 'GB')).join(', ');
  return {
    title: `Scale: SQLite on a file, FULL, ${rounds} rounds, median processor time`,
    rows: names.flatMap((name) => measured.map((one) => rowOf(name, least, one))),
    notes: [
      'The first 10,000 are the product’s own commits, the others copies of them under names of their own.',
      'Every conversation has four questions to come and so stands in the due-index. On the clock the wait for the disk is counted too.',
      `The files have ${gigabytes}. Plot: ${plotFile}`,
    ],
  };
};
