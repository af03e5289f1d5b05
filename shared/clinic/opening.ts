import type { Instant } from '../kernel/instant.ts';
import { localDay } from '../kernel/zone.ts';
import type { Clinic } from './clinic.ts';
import { type OpenSpan, openSpansFrom } from './hours.ts';

/** The open days from that of `at` on, oldest first, each from its first opening to its last closing. */
export function* openDaysFrom(clinic: Clinic, at: Instant): Generator<OpenSpan> {
  let open: (OpenSpan & { readonly day: string }) | undefined;
  for (const { from, to } of openSpansFrom(clinic, at)) {
    const day = localDay(from, clinic.timeZone);
    if (open !== undefined && open.day !== day) yield { from: open.from, to: open.to };
    open = { day, from: open?.day === day ? open.from : from, to };
  }
  if (open !== undefined) yield { from: open.from, to: open.to };
}

/** The first instant from `at` on at which the clinic is open; `at` itself where it never opens. */
export const nextOpenAt = (clinic: Clinic, at: Instant): Instant => {
  for (const { from, to } of openSpansFrom(clinic, at)) {
    if (to > at) return from < at ? at : from;
  }
  return at;
};

/** When the next open day begins, later than `at`; undefined where none does. */
export const openingAfter = (clinic: Clinic, at: Instant): Instant | undefined => {
  for (const { from } of openDaysFrom(clinic, at)) if (from > at) return from;
  return undefined;
};

/** The open day that `at` falls into, breaks of it included; undefined outside. */
export const openDayAt = (clinic: Clinic, at: Instant): OpenSpan | undefined => {
  for (const day of openDaysFrom(clinic, at)) {
    if (day.from > at) return undefined;
    if (at < day.to) return day;
  }
  return undefined;
};
