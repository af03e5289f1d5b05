import { hour, type Instant, instant } from '../kernel/instant.ts';
import { localDay, onLocalDay, wallClockAt } from '../kernel/zone.ts';
import type { Clinic } from './clinic.ts';
import { isInWeek, minuteOfDay, spansOfWeekday } from './week.ts';

/** True while the clinic is open for its patients. */
export const isOpen = (clinic: Clinic, at: Instant): boolean =>
  !clinic.closedDays.includes(localDay(at, clinic.timeZone)) && isInWeek(clinic.open, at, clinic.timeZone);

/** How many days ahead to look for an open hour before a due time falls back to elapsed time. */
const daysAheadMax = 31;

/** The opening spans from the day of `at` on, as instants, oldest first. */
export const openSpansFrom = (clinic: Clinic, at: Instant): { from: Instant; to: Instant }[] =>
  Array.from({ length: daysAheadMax }, (_, n) => onLocalDay(at, clinic.timeZone, 12 * 60, n)).flatMap(
    (noon) =>
      clinic.closedDays.includes(localDay(noon, clinic.timeZone))
        ? []
        : spansOfWeekday(clinic.open, wallClockAt(noon, clinic.timeZone).weekday).map((span) => ({
            from: onLocalDay(noon, clinic.timeZone, minuteOfDay(span.from)),
            to: onLocalDay(noon, clinic.timeZone, minuteOfDay(span.to)),
          })),
  );

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
  const next = openSpansFrom(clinic, at).filter((span) => localDay(span.from, clinic.timeZone) > today);
  const firstDay = next[0] === undefined ? undefined : localDay(next[0].from, clinic.timeZone);
  const last = next.filter((span) => localDay(span.from, clinic.timeZone) === firstDay).at(-1);
  return last?.to ?? instant(at + 24 * hour);
};
