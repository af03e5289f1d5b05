import { day, hour, type Instant, instant, minute } from './instant.ts';

/** An IANA time zone name that this runtime knows. */
export type Zone = string & { readonly brand: 'zone' };

/** What a wall clock shows. `weekday` is 1 (Monday) to 7 (Sunday). */
export type WallClock = {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly weekday: number;
};

/** A time of day in minutes since midnight, 0 to 1440. */
export type MinuteOfDay = number;

const formats = new Map<string, Intl.DateTimeFormat>();

const formatOf = (zone: string): Intl.DateTimeFormat => {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formats.set(zone, made);
  return made;
};

const listed: { zones?: ReadonlySet<string> } = {};

export const isZone = (name: string): name is Zone => {
  // An offset such as "+07:00" is accepted by the runtime but has no summer time: patients live in places.
  if (!/^[A-Za-z]/.test(name)) return false;
  // The list is at hand; making a format takes as long as half the start of a process, and not every process tells a time.
  listed.zones ??= new Set(Intl.supportedValuesOf('timeZone'));
  if (listed.zones.has(name)) return true;
  try {
    formatOf(name);
    return true;
  } catch {
    return false;
  }
};

let ownZone: Zone | undefined;

/**
 * Tells that this process's own clock shows `zone`: `Date` then knows its offsets. The first format of a process looks through all
 * languages there are, 15 ms and 8 MB; a function that tells the time of one place need not. It changes no answer.
 */
export const clockShows = (zone: Zone): void => {
  ownZone = zone;
};

/** Clocks change at whole quarters of an hour of UTC, so one offset holds for all of a quarter. */
const quarter = 15 * minute;
const offsets = new Map<Zone, Map<number, number>>();
/** So many quarters of a zone; forgotten all at once when there are more: asking again costs microseconds. */
const offsetsMax = 20_000;

/** Milliseconds to add to UTC to get the wall clock of `zone` at that instant. */
const offsetAt = (at: Instant, zone: Zone): number => {
  const here = offsets.get(zone) ?? new Map<number, number>();
  offsets.set(zone, here);
  const key = Math.floor(at / quarter);
  const known = here.get(key);
  if (known !== undefined) return known;
  if (here.size >= offsetsMax) here.clear();
  const offset = zone === ownZone ? -new Date(at).getTimezoneOffset() * minute : offsetFromFormat(at, zone);
  here.set(key, offset);
  return offset;
};

const offsetFromFormat = (at: Instant, zone: Zone): number => {
  const fields = new Map(
    formatOf(zone)
      .formatToParts(at)
      .map((part) => [part.type, Number(part.value)]),
  );
  const field = (name: Intl.DateTimeFormatPartTypes): number => fields.get(name) ?? 0;
  const wall = Date.UTC(
    field('year'),
    field('month') - 1,
    field('day'),
    field('hour'),
    field('minute'),
    field('second'),
  );
  return wall - Math.floor(at / 1000) * 1000;
};

const wallClockOf = (milliseconds: number): WallClock => {
  const date = new Date(milliseconds);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    weekday: date.getUTCDay() === 0 ? 7 : date.getUTCDay(),
  };
};

/** What UTC shows when the wall clock in `zone` shows it. */
const shownAt = (at: Instant, zone: Zone): number => at + offsetAt(at, zone);

/** What the wall clock in `zone` shows at that instant. */
export const wallClockAt = (at: Instant, zone: Zone): WallClock => wallClockOf(shownAt(at, zone));

/** The local calendar day as a count of days, so that days can be told apart by number. */
export const localDayNumber = (at: Instant, zone: Zone): number => Math.floor(shownAt(at, zone) / day);

/** Minutes since local midnight, as the wall clock shows them. */
export const minuteOfDayAt = (at: Instant, zone: Zone): MinuteOfDay =>
  Math.floor((shownAt(at, zone) - localDayNumber(at, zone) * day) / minute);

/** The instant at which the wall clock of `zone` shows what UTC shows at `wanted`. */
const whenShown = (wanted: number, zone: Zone): Instant => {
  const before = offsetAt(instant(wanted - day), zone);
  const after = offsetAt(instant(wanted + day), zone);
  const candidates = [wanted - before, wanted - after].sort((a, b) => a - b).map(instant);
  const exact = candidates.find((candidate) => candidate + offsetAt(candidate, zone) === wanted);
  // Neither offset shows that time: spring skipped it, and the clocks jump at `wanted` less the old offset at the latest.
  return exact ?? gapEnd(instant(wanted - before), zone);
};

/**
 * The instant at which the wall clock of `zone` shows `minuteOfDay` on the local day of `at`, moved by whole days.
 * In the hour that spring skips, the first instant after the gap; in the hour that autumn repeats, the first of the two.
 */
export const onLocalDay = (at: Instant, zone: Zone, minuteOfDay: MinuteOfDay, daysLater = 0): Instant =>
  whenShown((localDayNumber(at, zone) + daysLater) * day + minuteOfDay * minute, zone);

/** As `onLocalDay`, of a day that is written `YYYY-MM-DD`; undefined where the calendar has no such day. */
export const onWrittenDay = (written: string, zone: Zone, minuteOfDay: MinuteOfDay): Instant | undefined => {
  const midnight = Date.parse(`${written}T00:00:00Z`);
  const isDay = Number.isFinite(midnight) && new Date(midnight).toISOString().slice(0, 10) === written;
  return isDay ? whenShown(midnight + minuteOfDay * minute, zone) : undefined;
};

/** The instant at which the missing hour around `inside` ends: the last change of offset not after it. */
const gapEnd = (inside: Instant, zone: Zone): Instant => {
  let low = inside - 3 * hour;
  let high: number = inside;
  const offset = offsetAt(inside, zone);
  while (high - low > 1000) {
    const middle = Math.floor((low + high) / 2000) * 1000;
    if (offsetAt(instant(middle), zone) === offset) high = middle;
    else low = middle;
  }
  return instant(high);
};

const writtenDays = new Map<number, string>();
/** So many days as they are written; forgotten all at once when there are more. */
const writtenDaysMax = 5000;

/** A day that is counted as `localDayNumber` counts, as `YYYY-MM-DD`. Plans and opening hours compare the same few days again and again. */
const writtenDay = (dayNumber: number): string => {
  const known = writtenDays.get(dayNumber);
  if (known !== undefined) return known;
  if (writtenDays.size >= writtenDaysMax) writtenDays.clear();
  const written = new Date(dayNumber * day).toISOString().slice(0, 10);
  writtenDays.set(dayNumber, written);
  return written;
};

/** The local calendar day as `YYYY-MM-DD`. */
export const localDay = (at: Instant, zone: Zone): string => writtenDay(localDayNumber(at, zone));

/** The Monday of the local calendar week as `YYYY-MM-DD`. */
export const localWeek = (at: Instant, zone: Zone): string => {
  const today = localDayNumber(at, zone);
  // The first day of the count was a Thursday.
  return writtenDay(today - ((((today + 3) % 7) + 7) % 7));
};
