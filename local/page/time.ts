const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

type Wall = {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly weekday: string;
  readonly monthName: string;
};

const formats = new Map<string, Intl.DateTimeFormat>();

const formatOf = (zone: string): Intl.DateTimeFormat => {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  formats.set(zone, made);
  return made;
};

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** What a clock and a calendar on the wall of that zone show. */
const wallAt = (at: number, zone: string): Wall => {
  const parts = new Map(
    formatOf(zone)
      .formatToParts(at)
      .map((part) => [part.type, Number(part.value)]),
  );
  const year = parts.get('year') ?? 1970;
  const month = parts.get('month') ?? 1;
  const dayOfMonth = parts.get('day') ?? 1;
  return {
    year,
    month,
    day: dayOfMonth,
    hour: parts.get('hour') ?? 0,
    minute: parts.get('minute') ?? 0,
    weekday: weekdays[new Date(Date.UTC(year, month - 1, dayOfMonth)).getUTCDay()] ?? '',
    monthName: months[month - 1] ?? '',
  };
};

const two = (n: number): string => String(n).padStart(2, '0');

/** `14:02` */
export const clockTime = (at: number, zone: string): string => {
  const wall = wallAt(at, zone);
  return `${two(wall.hour)}:${two(wall.minute)}`;
};

/** `Mon 2 Mar 2026` */
export const calendarDay = (at: number, zone: string): string => {
  const wall = wallAt(at, zone);
  return `${wall.weekday} ${wall.day} ${wall.monthName} ${wall.year}`;
};

/** The number of the local day, so that two instants can be compared by it. */
const dayNumber = (at: number, zone: string): number => {
  const wall = wallAt(at, zone);
  return Math.round(Date.UTC(wall.year, wall.month - 1, wall.day) / day);
};

/** The local day as people name it from where they stand: `today`, `tomorrow`, `Wed 4 Mar`. */
export const dayWords = (at: number, now: number, zone: string): string => {
  const apart = dayNumber(at, zone) - dayNumber(now, zone);
  if (apart === 0) return 'today';
  if (apart === 1) return 'tomorrow';
  if (apart === -1) return 'yesterday';
  const wall = wallAt(at, zone);
  const year = wall.year === wallAt(now, zone).year ? '' : ` ${wall.year}`;
  return `${wall.weekday} ${wall.day} ${wall.monthName}${year}`;
};

/** `tomorrow 10:00`; today's times stand alone. */
export const when = (at: number, now: number, zone: string): string => {
  const words = dayWords(at, now, zone);
  return words === 'today' ? clockTime(at, zone) : `${words} ${clockTime(at, zone)}`;
};

/** A length of time in its two largest units: `19 h 58 min`, `6 days 3 h`, `40 s`. */
export const lengthWords = (milliseconds: number): string => {
  const length = Math.abs(milliseconds);
  if (length < minute) return `${Math.floor(length / 1000)} s`;
  if (length < hour) return `${Math.floor(length / minute)} min`;
  if (length < day) {
    const minutes = Math.floor((length % hour) / minute);
    return `${Math.floor(length / hour)} h${minutes === 0 ? '' : ` ${minutes} min`}`;
  }
  const days = Math.floor(length / day);
  const hours = Math.floor((length % day) / hour);
  return `${days} ${days === 1 ? 'day' : 'days'}${hours === 0 ? '' : ` ${hours} h`}`;
};

/** `in 40 min`, `3 min ago`, `now`. */
export const fromNow = (at: number, now: number): string => {
  if (Math.abs(at - now) < 1000) return 'now';
  return at > now ? `in ${lengthWords(at - now)}` : `${lengthWords(now - at)} ago`;
};

/** How far local time is ahead of UTC there and then, in milliseconds. */
const offsetAt = (at: number, zone: string): number => {
  const wall = wallAt(at, zone);
  const shown = Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute);
  return shown - Math.floor(at / minute) * minute;
};

/** `Denver`, as people name a zone. */
export const zoneName = (zone: string): string => (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');

/** The instant without any doubt: zone, offset and UTC. */
export const exactly = (at: number, zone: string): string => {
  const offset = offsetAt(at, zone) / minute;
  const sign = offset < 0 ? '-' : '+';
  const hours = two(Math.floor(Math.abs(offset) / 60));
  const utc = new Date(at).toISOString().replace(/\.\d+Z$/, 'Z');
  return `${calendarDay(at, zone)} ${clockTime(at, zone)} ${zone} (UTC${sign}${hours}:${two(Math.abs(offset) % 60)}), ${utc}`;
};

/** Reads `2026-03-02T14:00` as the wall clock of that zone shows it; undefined where it is no such time. */
export const instantOf = (local: string, zone: string): number | undefined => {
  const read = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)/.exec(local);
  if (read === null) return undefined;
  const [year = 0, month = 0, dayOfMonth = 0, hours = 0, minutes = 0] = read.slice(1).map(Number);
  const asUtc = Date.UTC(year, month - 1, dayOfMonth, hours, minutes);
  // Once with the offset of about then, and once more in case that was on the other side of a change of clocks.
  const near = asUtc - offsetAt(asUtc, zone);
  return asUtc - offsetAt(near, zone);
};

/** The wall clock of that zone in the form an input of date and time wants. */
export const localInput = (at: number, zone: string): string => {
  const wall = wallAt(at, zone);
  return `${wall.year}-${two(wall.month)}-${two(wall.day)}T${two(wall.hour)}:${two(wall.minute)}`;
};
