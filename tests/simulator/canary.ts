import { judge } from './oracle/oracle.ts';
import type { SeedRun } from './run-seed.ts';
import type { Trace } from './trace.ts';

/** The trace with a violation planted in it: a check-in that was taken is taken once more. Undefined where none was. */
export const plantViolation = (trace: Trace): Trace | undefined => {
  const checkIns = new Set(
    trace.flatMap((entry) =>
      entry.type === 'committed'
        ? entry.events.flatMap((event) =>
            event.type === 'SessionRecorded' ? event.plan.map(({ id }) => String(id)) : [],
          )
        : [],
    ),
  );
  const place = trace.findIndex(
    (entry) =>
      entry.type === 'accepted' && checkIns.has(entry.attemptId.slice(entry.attemptId.indexOf('/') + 1)),
  );
  const again = trace[place];
  return again === undefined ? undefined : [...trace.slice(0, place + 1), again, ...trace.slice(place + 1)];
};

/** Whether the alarm itself works: a violation planted in the trace of a run is reported. Undefined where none can be planted. */
export const alarmRings = ({ trace }: Pick<SeedRun, 'trace'>): boolean | undefined => {
  const planted = plantViolation(trace);
  if (planted === undefined) return undefined;
  const found = judge(planted, { faultless: false, secrets: [] });
  return found.some(({ invariant }) => invariant === 'S1');
};
