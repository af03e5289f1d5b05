import { judge } from './oracle/oracle.ts';
import { plants } from './oracle/plants.ts';
import type { SeedRun } from './run-seed.ts';

/** Whether the alarm itself works: a violation planted in the trace of a run is reported. Undefined where none can be planted. */
export const alarmRings = ({ trace }: Pick<SeedRun, 'trace'>): boolean | undefined => {
  const planted = plants.S1(trace);
  if (planted === undefined) return undefined;
  const found = judge(planted, { faultless: false, secrets: [], folds: [] });
  return found.some(({ invariant }) => invariant === 'S1');
};
