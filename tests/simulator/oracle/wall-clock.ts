const quarter = 15 * 60_000;
const day = 24 * 60 * 60_000;
const known = new Map<string, number>();
const knownMax = 100_000;
const formats = new Map<string, Intl.DateTimeFormat>();

/** The oracle's own reading of a wall clock: the product's is one of the things that it judges. */
const offsetAt = (at: number, zone: string): number => {
  const key = `${zone} ${Math.floor(at / quarter)}`;
  const there = known.get(key);
  if (there !== undefined) return there;
  const format =
    formats.get(zone) ?? new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
  formats.set(zone, format);
  const name = format.formatToParts(at).find((part) => part.type === 'timeZoneName')?.value ?? '';
  const [, sign = '+', hours = '0', minutes = '0'] = /GMT(?:([+-])(\d\d):(\d\d))?/.exec(name) ?? [];
  const offset = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
  if (known.size >= knownMax) known.clear();
  known.set(key, offset);
  return offset;
};

/** Minutes since local midnight. */
export const minuteOfDay = (at: number, zone: string): number => {
  const local = at + offsetAt(at, zone);
  return Math.floor((((local % day) + day) % day) / 60_000);
};

/** The local day as a count; a week of seven such days begins on a Monday. */
export const dayNumber = (at: number, zone: string): number => Math.floor((at + offsetAt(at, zone)) / day);
export const weekNumber = (at: number, zone: string): number => Math.floor((dayNumber(at, zone) + 3) / 7);

const minutesOf = (written: string): number => Number(written.slice(0, 2)) * 60 + Number(written.slice(3));

/** Whether a time of day lies within quiet hours, which may run over midnight. */
export const isQuiet = (
  at: number,
  zone: string,
  quiet: { readonly from: string; readonly to: string },
): boolean => {
  const [now, from, to] = [minuteOfDay(at, zone), minutesOf(quiet.from), minutesOf(quiet.to)];
  return from <= to ? now >= from && now < to : now >= from || now < to;
};
