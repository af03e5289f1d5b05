import type { Clinic } from '../clinic/clinic.ts';
import type { Instant } from '../kernel/instant.ts';
import { localDay, wallClockAt } from '../kernel/zone.ts';

const names = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

const two = (n: number): string => String(n).padStart(2, '0');

/** How long a page has waited: minutes up to two hours, whole hours after that. `1320 min` tells a tired reader nothing. */
export const waitWords = (minutes: number): string =>
  minutes <= 120 ? `${minutes} min` : `${Math.floor(minutes / 60)} h`;

/** `Mon 2026-03-02 10:00`, as the clinic's clock shows it. */
export const dueWords = (at: Instant, { timeZone }: Clinic): string => {
  const wall = wallClockAt(at, timeZone);
  return `${names[wall.weekday - 1] ?? ''} ${localDay(at, timeZone)} ${two(wall.hour)}:${two(wall.minute)}`;
};
