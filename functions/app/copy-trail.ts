import { day, type Instant, plus, toIso } from '../../shared/kernel/instant.ts';
import type { AuditTrail } from '../ports/audit-trail.ts';

/** More than a clinic looks at in a day. */
const linesMax = 100_000;

/** Brings who saw and did what on these days of UTC from one trail into another; a line that is there already stays one line. */
export const copyTrail = async (
  from: AuditTrail,
  to: AuditTrail,
  days: { readonly from: Instant; readonly until: Instant },
): Promise<number> => {
  let copied = 0;
  for (let at = days.from; toIso(at).slice(0, 10) <= toIso(days.until).slice(0, 10); at = plus(at, day)) {
    for (const line of await from.ofDay(toIso(at).slice(0, 10), linesMax)) {
      await to.append(line);
      copied += 1;
    }
  }
  return copied;
};
