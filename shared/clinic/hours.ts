import { hour, type Instant, instant } from '../kernel/instant.ts';
import { localDay, onLocalDay, wallClockAt } from '../kernel/zone.ts';
import type { Clinic } from './clinic.ts';
import { isInWeek, minuteOfDay, spansOfWeekday } from './week.ts';

/** True while the clinic is open for its patients. */
export const isOpen = (clinic: Clinic, at: Instant): boolean =>
  !clinic.closedDays.includes(localDay(at, clinic.timeZone)) && isInWeek(clinic.open, at, clinic.timeZone);

/** How many days ahead to look for an open hour before a due time falls back to elapsed time. */
const daysAheadMax = 31;

export type OpenSpan = { readonly from: Instant; readonly to: Instant };

/** The opening spans from the day of `at` on, as instants, oldest first; a day is looked at when it is asked for. */
export function* openSpansFrom(clinic: Clinic, at: Instant): Generator<OpenSpan> {
  const { timeZone } = clinic;
  for (let n = 0; n < daysAheadMax; n++) {
    const noon = onLocalDay(at, timeZone, 12 * 60, n);
    if (clinic.closedDays.includes(localDay(noon, timeZone))) continue;
    for (const span of spansOfWeekday(clinic.open, wallClockAt(noon, timeZone).weekday)) {
      yield {
        from: onLocalDay(noon, timeZone, minuteOfDay(span.from)),
        to: onLocalDay(noon, timeZone, minuteOfDay(span.to)),
      };
    }
  }
}

/** The instant by which that many working hours of the clinic have passed; elapsed hours where it never opens. */
export const afterWorkingHours = (clinic: Clinic, at: Instant, hours: number): Instant => {
  let left = hours * hour;
  for (const span of openSpansFrom(clinic, at)) {
    const from = Math.max(span.from, at);
    if (from >= span.to) continue;
    if (left <= span.to - from) return instant(from + left);
    left -= span.to - from;
  }
  return instant(at + hours * hour);
};

/** The close of the next business day that begins after the local day of `at`. */
export const endOfNextBusinessDay = (clinic: Clinic, at: Instant): Instant => {
  const today = localDay(at, clinic.timeZone);
  let found: { readonly day: string; readonly to: Instant } | undefined;
  for (const { from, to } of openSpansFrom(clinic, at)) {
    const day = localDay(from, clinic.timeZone);
    if (day <= today) continue;
    if (found !== undefined && found.day !== day) break;
    found = { day, to };
  }
  return found?.to ?? instant(at + 24 * hour);
};
