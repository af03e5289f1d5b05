import type { Trace } from '../trace.ts';
import { watchCases } from './cases.ts';
import { watchConsent } from './consent.ts';
import { watchDeliveries } from './deliveries.ts';
import { watchRows } from './rows.ts';
import type { About, Violation } from './watcher.ts';

/** What a trace breaks of what was promised, in the order in which it did. It reads the trace and nothing of the system. */
export const judge = (trace: Trace, about: About): readonly Violation[] => {
  const violations: Violation[] = [];
  let at = 0;
  const violate = (invariant: string, what: string): void => {
    violations.push({ invariant, entry: at, what });
  };
  const watchers = [
    watchDeliveries(about, violate),
    watchConsent(trace, violate),
    watchCases(trace, about, violate),
    watchRows(about, violate),
  ];
  for (; at < trace.length; at++) {
    const entry = trace[at];
    if (entry !== undefined) for (const watcher of watchers) watcher.see(entry);
  }
  at = trace.length - 1;
  const healedAt = trace.find(({ type }) => type === 'healed')?.t;
  const endedAt = trace.at(-1)?.t;
  if (healedAt === undefined || endedAt === undefined) return violations;
  for (const watcher of watchers) watcher.end({ healedAt, endedAt });
  return violations;
};
