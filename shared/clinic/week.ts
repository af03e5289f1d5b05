import type { Instant } from '../kernel/instant.ts';
import { minuteOfDayAt, wallClockAt, type Zone } from '../kernel/zone.ts';

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof weekdays)[number];

export type Span = { readonly from: string; readonly to: string };
/** Hours that come again every week. A span that ends before it begins runs through midnight into the next day. */
export type Week = { readonly [day in Weekday]?: readonly Span[] | undefined };

/** `HH:MM` as minutes since midnight. */
export const minuteOfDay = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

const isOvernight = ({ from, to }: Span): boolean => minuteOfDay(to) < minuteOfDay(from);

/** The spans of a weekday, 1 for Monday to 7 for Sunday; 0 is the Sunday before. */
export const spansOfWeekday = (week: Week, weekday: number): readonly Span[] => {
  const name = weekdays[(weekday + 6) % 7];
  return name === undefined ? [] : (week[name] ?? []);
};

/** True where the wall clock of `zone` shows a time of that week at `at`. */
export const isInWeek = (week: Week, at: Instant, zone: Zone): boolean => {
  const { weekday } = wallClockAt(at, zone);
  const now = minuteOfDayAt(at, zone);
  const today = spansOfWeekday(week, weekday).some(
    (span) => minuteOfDay(span.from) <= now && (isOvernight(span) || now < minuteOfDay(span.to)),
  );
  const lastNight = spansOfWeekday(week, weekday - 1).some(
    (span) => isOvernight(span) && now < minuteOfDay(span.to),
  );
  return today || lastNight;
};
