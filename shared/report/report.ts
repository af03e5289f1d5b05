import { type Instant, minute } from '../kernel/instant.ts';
import { type CheckInKind, checkInKinds, type Region, regions } from '../kernel/treatment.ts';
import type { Severity } from '../paging/case.ts';
import type { CaseFact, Facts } from './facts.ts';

/** From the first instant that counts to the first that does not. */
export type Period = { readonly from: Instant; readonly to: Instant };

/** How long things took, in minutes; undefined where nothing was measured. */
export type Spread = {
  readonly n: number;
  readonly median: number | undefined;
  readonly p95: number | undefined;
};

export type ReplyRate = { readonly kind: CheckInKind; readonly asked: number; readonly answered: number };
type Times = {
  readonly severity: Severity;
  readonly cases: number;
  readonly acknowledged: Spread;
  readonly contacted: Spread;
};
/** The mean pain at one check-in after one region was treated. */
export type Pain = {
  readonly region: Region;
  readonly kind: CheckInKind;
  readonly n: number;
  readonly mean: number;
};
type Harm = { readonly flag: string; readonly region: Region | 'not recorded'; readonly n: number };

export type Report = {
  readonly sessions: number;
  readonly cases: number;
  readonly falseAlarms: number;
  /** Not closed yet. */
  readonly open: number;
  readonly replies: readonly ReplyRate[];
  readonly times: readonly Times[];
  readonly pain: readonly Pain[];
  readonly harms: readonly Harm[];
  readonly sessionsByRegion: ReadonlyMap<Region, number>;
};

/** Of each hundred, to one decimal; undefined where there was none. */
export const perHundred = (n: number, of: number): number | undefined =>
  of === 0 ? undefined : Math.round((n / of) * 1000) / 10;

/** The smallest value that at least that part of all values does not exceed. */
const quantile = (sorted: readonly number[], part: number): number | undefined =>
  sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)];

const spreadOf = (minutes: readonly number[]): Spread => {
  const sorted = minutes.toSorted((a, b) => a - b);
  return { n: sorted.length, median: quantile(sorted, 0.5), p95: quantile(sorted, 0.95) };
};

const tookMinutes = (
  cases: readonly CaseFact[],
  until: (one: CaseFact) => Instant | undefined,
): readonly number[] =>
  cases.flatMap((one) => {
    const end = until(one);
    return end === undefined ? [] : [Math.round(((end - one.at) / minute) * 10) / 10];
  });

const timesOf = (cases: readonly CaseFact[]): readonly Times[] =>
  (['emergency', 'urgent'] as const).map((severity) => {
    const theirs = cases.filter((one) => one.severity === severity);
    return {
      severity,
      cases: theirs.length,
      acknowledged: spreadOf(tookMinutes(theirs, (one) => one.acknowledgedAt)),
      contacted: spreadOf(tookMinutes(theirs, (one) => one.contactedAt)),
    };
  });

const painOf = (facts: readonly Facts['pain'][number][]): readonly Pain[] =>
  regions.flatMap((region) =>
    checkInKinds.flatMap((kind) => {
      const scores = facts
        .filter((one) => one.kind === kind && one.regions.includes(region))
        .map((one) => one.score);
      if (scores.length === 0) return [];
      const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
      return [{ region, kind, n: scores.length, mean: Math.round(mean * 10) / 10 }];
    }),
  );

const harmsOf = (facts: readonly Facts['harms'][number][]): readonly Harm[] => {
  const counts = new Map<string, Harm>();
  for (const { flag, regions: where } of facts) {
    for (const region of where.length === 0 ? (['not recorded'] as const) : where) {
      const key = `${flag} ${region}`;
      counts.set(key, { flag, region, n: (counts.get(key)?.n ?? 0) + 1 });
    }
  }
  return [...counts.values()].sort((a, b) => b.n - a.n || (a.flag + a.region < b.flag + b.region ? -1 : 1));
};

/** What happened in a period, over all conversations of a clinic. Each fact counts once, in the period it happened in. */
export const reportOf = (conversations: readonly Facts[], { from, to }: Period): Report => {
  const within = <One extends { readonly at: Instant }>(list: readonly One[]): readonly One[] =>
    list.filter((one) => one.at >= from && one.at < to);
  const sessions = conversations.flatMap((one) => within(one.sessions));
  const asked = conversations.flatMap((one) => within(one.asked));
  const cases = conversations.flatMap((one) => within(one.cases));
  return {
    sessions: sessions.length,
    cases: cases.length,
    falseAlarms: cases.filter((one) => one.disposition === 'false-alarm').length,
    open: cases.filter((one) => one.disposition === undefined).length,
    replies: checkInKinds.map((kind) => {
      const theirs = asked.filter((one) => one.kind === kind);
      return { kind, asked: theirs.length, answered: theirs.filter((one) => one.answered).length };
    }),
    times: timesOf(cases),
    pain: painOf(conversations.flatMap((one) => within(one.pain))),
    harms: harmsOf(conversations.flatMap((one) => within(one.harms))),
    sessionsByRegion: new Map(
      regions.map((region) => [region, sessions.filter((one) => one.regions.includes(region)).length]),
    ),
  };
};
