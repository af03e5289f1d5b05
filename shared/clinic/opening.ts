import type { Instant } from '../kernel/instant.ts';
import { localDay } from '../kernel/zone.ts';
import type { Clinic } from './clinic.ts';
import { openSpansFrom } from './hours.ts';

/** One open day, from its first opening to its last closing. */
type OpenDay = { readonly from: Instant; readonly to: Instant };

/** The open days from that of `at` on, oldest first. */
export const openDaysFrom = (clinic: Clinic, at: Instant): readonly OpenDay[] => {
  const days = new Map<string, OpenDay>();
  for (const { from, to } of openSpansFrom(clinic, at)) {
    const day = localDay(from, clinic.timeZone);
    days.set(day, { from: days.get(day)?.from ?? from, to });
  }
  return [...days.values()];
};

/** The first instant from `at` on at which the clinic is open; `at` itself where it never opens. */
export const nextOpenAt = (clinic: Clinic, at: Instant): Instant => {
  const span = openSpansFrom(clinic, at).find(({ to }) => to > at);
  return span === undefined || span.from < at ? at : span.from;
};

/** When the next open day begins, later than `at`; undefined where none does. */
export const openingAfter = (clinic: Clinic, at: Instant): Instant | undefined =>
  openDaysFrom(clinic, at).find(({ from }) => from > at)?.from;
