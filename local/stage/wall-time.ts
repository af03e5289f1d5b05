import { type Instant, second } from '../../shared/kernel/instant.ts';
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

/** `3 h 20 min`, as one says how long something takes. */
export const span = (milliseconds: number): string => {
  const seconds = Math.round(milliseconds / second);
  const parts = [
    [Math.floor(seconds / 86_400), 'd'],
    [Math.floor(seconds / 3600) % 24, 'h'],
    [Math.floor(seconds / 60) % 60, 'min'],
    [seconds % 60, 's'],
  ] as const;
  const shown = parts.filter(([n]) => n > 0).map(([n, unit]) => `${n} ${unit}`);
  return shown.length === 0 ? 'no time' : shown.join(' ');
};
