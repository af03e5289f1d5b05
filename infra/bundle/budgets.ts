import type { FunctionName } from '../../functions/edge/environment.ts';
import { type BundleSize, type Bundles, bundleSizeOf } from '../bundle.ts';

/** Bytes that a function may load before it answers its first event, and with what it may load later. */
type Budget = Pick<BundleSize, 'atStart' | 'withLazy'>;

const budget: Budget = { atStart: 350_000, withLazy: 450_000 };

/** It has four services to call, one at a time. */
const wakeBudget: Budget = { ...budget, withLazy: 600_000 };

/** It has many pages, each loaded by whoever opens it first. */
const boardBudget: Budget = { ...budget, withLazy: 470_000 };

/** One function, weighed against its budget. */
export type Weighed = {
  readonly name: FunctionName;
  readonly size: BundleSize;
  readonly budget: Budget;
};

/** Weighs every function. The tables and rules of triage are weighed by themselves: the bench has a goal for them. */
export const weigh = (bundles: Bundles): readonly Weighed[] =>
  [...bundles].map(([name, metafile]) => ({
    name,
    size: bundleSizeOf(metafile, name),
    budget: name === 'wake' ? wakeBudget : name === 'board' ? boardBudget : budget,
  }));

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(0).padStart(5);

/** A table for a person: kB of 1,000 bytes. */
export const sizeTable = (weighed: readonly Weighed[]): readonly string[] => [
  'function           at start   goal   with lazy   goal   triage beside',
  ...weighed.map(({ name, size, budget: goal }) => {
    const isWithin = size.atStart <= goal.atStart && size.withLazy <= goal.withLazy;
    const figures = [size.atStart, goal.atStart, size.withLazy, goal.withLazy, size.triage].map(kilobytes);
    const [start, startGoal, all, allGoal, triage] = figures;
    return `${name.padEnd(16)}      ${start}  ${startGoal}       ${all}  ${allGoal}           ${triage}   ${isWithin ? '' : 'ABOVE'}`.trimEnd();
  }),
];
