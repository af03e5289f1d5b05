import { createHash } from 'node:crypto';
import type { SeedRun } from './run-seed.ts';
import { type Trace, tellEntry } from './trace.ts';

/** What a number of seeds came to. Two tallies add up to that of all their seeds, in whatever order. */
export type Tally = {
  seeds: number;
  episodes: number;
  hours: number;
  events: number;
  commits: number;
  /** Processor time, in milliseconds. */
  took: number;
  /** Planted violations that were reported, and that were not. */
  rang: number;
  mute: number;
  faults: Record<string, number>;
  /** How often a message of a class went from one state to another, and every other event by its type. */
  moves: Record<string, number>;
  /** Of the traces of one seed in so many: the same for the same seeds, whichever process ran them. */
  digest: string;
};

const noDigest = '0'.repeat(64);
/** One seed in so many is part of the digest. */
const digestedEvery = 10;

export const emptyTally = (): Tally => ({
  seeds: 0,
  episodes: 0,
  hours: 0,
  events: 0,
  commits: 0,
  took: 0,
  rang: 0,
  mute: 0,
  faults: {},
  moves: {},
  digest: noDigest,
});

const either = (one: string, other: string): string =>
  (BigInt(`0x${one}`) ^ BigInt(`0x${other}`)).toString(16).padStart(64, '0');

const digestOf = (trace: Trace): string => {
  const hash = createHash('sha256');
  for (const entry of trace) hash.update(tellEntry(entry));
  return hash.digest('hex');
};

const count = (counts: Record<string, number>, name: string, times = 1): void => {
  counts[name] = (counts[name] ?? 0) + times;
};

/** The states that an event leads to; every other event of a message leads back to where it waits. */
const ledTo = new Map<string, string>([
  ['MessageClaimed', 'sending'],
  ['MessageAccepted', 'sent'],
  ['MessageOutcomeUnknown', 'unknown'],
  ['MessageSkipped', 'skipped'],
  ['MessageLeftToHuman', 'human'],
]);

const movesIn = (trace: Trace, moves: Record<string, number>): number => {
  const states = new Map<string, string>();
  let commits = 0;
  for (const entry of trace) {
    if (entry.type !== 'committed') continue;
    commits += 1;
    for (const event of entry.events) {
      if (!('messageId' in event) || !event.type.startsWith('Message')) {
        count(moves, event.type);
        continue;
      }
      const from = states.get(event.messageId) ?? 'pending';
      const next = ledTo.get(event.type) ?? 'pending';
      states.set(event.messageId, next);
      count(moves, `${from}->${next}`);
    }
  }
  return commits;
};

/** Adds one seed. */
export const addRun = (tally: Tally, run: SeedRun): void => {
  tally.seeds += 1;
  tally.episodes += run.episodes;
  tally.hours += run.hours;
  tally.events += run.happened;
  tally.commits += movesIn(run.trace, tally.moves);
  for (const [kind, times] of run.faults) count(tally.faults, kind, times);
  if (run.seed % digestedEvery === 0) tally.digest = either(tally.digest, digestOf(run.trace));
};

export const addTally = (sum: Tally, more: Tally): void => {
  for (const name of ['seeds', 'episodes', 'hours', 'events', 'commits', 'took', 'rang', 'mute'] as const)
    sum[name] += more[name];
  for (const [name, times] of Object.entries(more.faults)) count(sum.faults, name, times);
  for (const [name, times] of Object.entries(more.moves)) count(sum.moves, name, times);
  sum.digest = either(sum.digest, more.digest);
};

const inOrder = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .sort(([one, often], [other, seldom]) => seldom - often || (one < other ? -1 : 1))
    .map(([name, times]) => `${name} ${times}`)
    .join(', ');

/**
 * Every way of a message from one state to the next, a stay in its place included. A question that waits goes to a person where four
 * before it stayed unanswered: a plan holds four in all, so nobody comes there.
 */
const edges = [
  'pending->sending',
  'pending->pending',
  'pending->skipped',
  'sending->sent',
  'sending->pending',
  'sending->unknown',
  'sending->skipped',
  'unknown->sent',
  'unknown->pending',
  'unknown->skipped',
  'unknown->human',
];

const edgesReached = (moves: Tally['moves']): string => {
  const missed = edges.filter((edge) => moves[edge] === undefined);
  const told = missed.length === 0 ? '' : `, not ${missed.join(' ')}`;
  return `ways of a message reached: ${edges.length - missed.length} of ${edges.length}${told}`;
};

/** The report of a run, as lines. `seconds` is the time that went by. */
export const tellTally = (tally: Tally, seconds: number): readonly string[] => [
  `${tally.seeds} seeds, ${tally.episodes} episodes, ${Math.round(tally.hours)} simulated hours, ` +
    `${tally.events} events, ${tally.commits} commits in ${seconds.toFixed(1)} s: ` +
    `${(tally.episodes / seconds).toFixed(0)} episodes/s, ` +
    `${((tally.episodes / tally.took) * 1000).toFixed(0)} a second of one core`,
  `faults: ${inOrder(tally.faults)}`,
  `state transitions and events: ${inOrder(tally.moves)}`,
  edgesReached(tally.moves),
  `planted violations reported: ${tally.rang} of ${tally.rang + tally.mute}`,
  `digest of traces: ${tally.digest}`,
];
