import type { Instant } from '../../shared/kernel/instant.ts';
import { wallClockAt, type Zone } from '../../shared/kernel/zone.ts';

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const two = (n: number): string => String(n).padStart(2, '0');

/** `14:00`, or `14:00:25` where the seconds say something. */
export const wallTime = (at: Instant, zone: Zone): string => {
  const { hour, minute, second: seconds } = wallClockAt(at, zone);
  return `${two(hour)}:${two(minute)}${seconds === 0 ? '' : `:${two(seconds)}`}`;
};

/** `Mon 2 Mar`. */
export const wallDay = (at: Instant, zone: Zone): string => {
  const { weekday, day, month } = wallClockAt(at, zone);
  return `${weekdays[weekday - 1] ?? ''} ${day} ${months[month - 1] ?? ''}`;
};

/** `Mon 2 Mar 14:00`. */
export const wallDayTime = (at: Instant, zone: Zone): string => `${wallDay(at, zone)} ${wallTime(at, zone)}`;
