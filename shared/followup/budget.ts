import type { Clinic } from '../clinic/clinic.ts';
import type { SessionId } from '../kernel/brand.ts';
import type { Instant } from '../kernel/instant.ts';
import type { CheckInKind } from '../kernel/treatment.ts';
import { localDay, localWeek, type Zone } from '../kernel/zone.ts';

/** An unsolicited text to one patient: sent, on its way, of unknown outcome, or firmly planned. */
export type Spent = { readonly sessionId: SessionId; readonly at: Instant };

/**
 * Whether a check-in fits: one unsolicited text a local day for each patient, three a calendar week (Monday to Sunday) for each
 * session. A 4 h check-in always has room: it is the one that asks in the hours in which a lung collapses.
 */
export const hasRoom = (
  wanted: { readonly kind: CheckInKind; readonly sessionId: SessionId; readonly at: Instant },
  spent: readonly Spent[],
  zone: Zone,
  budget: Clinic['budget'],
): boolean => {
  if (wanted.kind === '4h') return true;
  const sameDay = spent.filter((one) => localDay(one.at, zone) === localDay(wanted.at, zone));
  const sameWeek = spent.filter(
    (one) => one.sessionId === wanted.sessionId && localWeek(one.at, zone) === localWeek(wanted.at, zone),
  );
  return sameDay.length < budget.perDay && sameWeek.length < budget.perWeek;
};
