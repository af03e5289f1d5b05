import { day, hour, type Instant, minute, toIso } from '../../shared/kernel/instant.ts';
import { localDay, wallClockAt, type Zone } from '../../shared/kernel/zone.ts';
import { type Html, html } from './html.ts';

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const two = (n: number): string => String(n).padStart(2, '0');

/** `14:02`, or `Mon 2 Mar 14:02` where it is not today. */
export const clockTime = (at: Instant, now: Instant, zone: Zone): string => {
  const wall = wallClockAt(at, zone);
  const time = `${two(wall.hour)}:${two(wall.minute)}`;
  return localDay(at, zone) === localDay(now, zone)
    ? time
    : `${weekdays[wall.weekday - 1]} ${wall.day} ${months[wall.month - 1]} ${time}`;
};

/** `Mon 2 Mar`. */
export const dayName = (at: Instant, zone: Zone): string => {
  const wall = wallClockAt(at, zone);
  return `${weekdays[wall.weekday - 1]} ${wall.day} ${months[wall.month - 1]}`;
};

/** How long something lasts, as people say it: `3 min`, `2 h 5 min`, `4 days`. */
export const span = (milliseconds: number): string => {
  const whole = Math.max(0, milliseconds);
  if (whole < minute) return 'less than a minute';
  if (whole < hour) return `${Math.floor(whole / minute)} min`;
  if (whole < 2 * day) {
    const minutes = Math.floor((whole % hour) / minute);
    return `${Math.floor(whole / hour)} h${minutes === 0 ? '' : ` ${minutes} min`}`;
  }
  return `${Math.floor(whole / day)} days`;
};

/** An instant as people say it, with the exact one behind it. */
export const timeOf = (at: Instant, now: Instant, zone: Zone): Html => html`<time
 datetime="${toIso(at)}" title="${toIso(at)} (${zone})">${clockTime(at, now, zone)}</time>`;

/** A zone as people name it: by its city. */
export const zoneWords = (zone: Zone): string => zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone;
