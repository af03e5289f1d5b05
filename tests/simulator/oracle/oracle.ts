import type { Trace } from '../trace.ts';
import { watchBelonging } from './belonging.ts';
import { watchBoard } from './board.ts';
import { watchCases } from './cases.ts';
import { watchConsent } from './consent.ts';
import { watchDeliveries } from './deliveries.ts';
import { factsOf } from './facts.ts';
import type { Invariant } from './invariants.ts';
import { watchOperators } from './operators.ts';
import { watchPageRate } from './page-rate.ts';
import { watchPlan } from './plan.ts';
import { watchRows } from './rows.ts';
import { watchSecrecy } from './secrecy.ts';
import { watchSessions } from './sessions.ts';
import { watchTakers } from './takers.ts';
import type { About, Violation, Watcher } from './watcher.ts';

const watches = [
  watchDeliveries,
  watchSessions,
  watchConsent,
  watchCases,
  watchTakers,
  watchBoard,
  watchPageRate,
  watchPlan,
  watchBelonging,
  watchSecrecy,
  watchOperators,
  watchRows,
];

/** What a trace breaks of what was promised, in the order in which it did. It reads the trace and nothing of the system. */
export const judge = (trace: Trace, about: About): readonly Violation[] => {
  const violations: Violation[] = [];
  let at = 0;
  const violate = (invariant: Invariant, what: string): void => {
    violations.push({ invariant, entry: at, what });
  };
  const facts = factsOf();
  const watchers = watches.map((watch) => watch(facts, violate, about));
  const seers = new Map<Trace[number]['type'], Watcher[]>();
  for (const watcher of watchers)
    for (const type of watcher.sees) seers.set(type, [...(seers.get(type) ?? []), watcher]);
  for (; at < trace.length; at++) {
    const entry = trace[at];
    if (entry === undefined) continue;
    facts.see(entry);
    for (const watcher of seers.get(entry.type) ?? []) watcher.see(entry);
  }
  at = trace.length - 1;
  const healedAt = trace.find(({ type }) => type === 'healed')?.t;
  const endedAt = trace.find(({ type }) => type === 'ended')?.t;
  if (healedAt === undefined || endedAt === undefined) return violations;
  for (const watcher of watchers) watcher.end({ healedAt, endedAt });
  return violations;
};
