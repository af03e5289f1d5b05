/** A point in time: milliseconds since 1970-01-01T00:00Z. */
export type Instant = number & { readonly brand: 'instant' };

export const second = 1000;
export const minute = 60 * second;
export const hour = 60 * minute;
export const day = 24 * hour;

const isInstant = (value: number): value is Instant => Number.isFinite(value) && Math.abs(value) < 8.64e15;

/** Brands a count of milliseconds; what is no time at all becomes the epoch, so that the core stays total. */
export const instant = (milliseconds: number): Instant => {
  const whole = Math.round(milliseconds);
  return isInstant(whole) ? whole : instant(0);
};

/** Reads an RFC 3339 instant with its offset; undefined where the text is none. */
export const parseInstant = (text: string): Instant | undefined => {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.test(text)) return undefined;
  const milliseconds = Date.parse(text);
  if (!isInstant(milliseconds)) return undefined;
  // Date.parse rolls 30 February over into March; a calendar does not.
  const dayWritten = Number(text.slice(8, 10));
  const daysInMonth = new Date(Date.UTC(Number(text.slice(0, 4)), Number(text.slice(5, 7)), 0)).getUTCDate();
  return dayWritten <= daysInMonth ? milliseconds : undefined;
};

/** RFC 3339 in UTC; whole seconds are written without a fraction. */
export const toIso = (at: Instant): string => new Date(at).toISOString().replace('.000Z', 'Z');

export const plus = (at: Instant, milliseconds: number): Instant => instant(at + milliseconds);

export const earliest = (...instants: readonly (Instant | undefined)[]): Instant | undefined =>
  instants.reduce(
    (least, at) => (at !== undefined && (least === undefined || at < least) ? at : least),
    undefined,
  );

/** Reads an ISO 8601 duration of weeks, days, hours, minutes and seconds (`PT4H`, `P1DT30M`) as milliseconds. */
export const parseDuration = (text: string): number | undefined => {
  const parts =
    /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/.exec(text)?.slice(1) ?? [];
  if (parts.every((part) => part === undefined)) return undefined;
  const units = [7 * day, day, hour, minute, second];
  return Math.round(units.reduce((sum, unit, n) => sum + Number(parts[n] ?? 0) * unit, 0));
};
