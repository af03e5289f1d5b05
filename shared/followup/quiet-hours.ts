import type { Clinic } from '../clinic/clinic.ts';
import { minuteOfDay } from '../clinic/week.ts';
import type { Instant } from '../kernel/instant.ts';
import { minuteOfDayAt, onLocalDay, type Zone } from '../kernel/zone.ts';

/** One night, or whatever span of a day, in which nobody is asked anything: from `begin` up to, but not including, `end`. */
export type QuietSpan = { readonly begin: Instant; readonly end: Instant };

/** The quiet hours around that instant in the patient's zone; undefined where it is not quiet. */
export const quietSpanAt = (at: Instant, zone: Zone, quiet: Clinic['quietHours']): QuietSpan | undefined => {
  const from = minuteOfDay(quiet.from);
  const to = minuteOfDay(quiet.to);
  const now = minuteOfDayAt(at, zone);
  if (from === to) return undefined;
  if (from < to) {
    return from <= now && now < to
      ? { begin: onLocalDay(at, zone, from), end: onLocalDay(at, zone, to) }
      : undefined;
  }
  if (now >= from) return { begin: onLocalDay(at, zone, from), end: onLocalDay(at, zone, to, 1) };
  if (now < to) return { begin: onLocalDay(at, zone, from, -1), end: onLocalDay(at, zone, to) };
  return undefined;
};

/** The first instant from `at` on that is not quiet. */
export const afterQuiet = (at: Instant, zone: Zone, quiet: Clinic['quietHours']): Instant =>
  quietSpanAt(at, zone, quiet)?.end ?? at;
