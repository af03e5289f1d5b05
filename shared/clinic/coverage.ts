import { day, type Instant, instant, minute, plus } from '../kernel/instant.ts';
import { isZone, localDay, minuteOfDayAt, onLocalDay } from '../kernel/zone.ts';
import type { Clinic } from './clinic.ts';
import { standFor } from './on-call.ts';
import { minuteOfDay, spansOfWeekday, type Week, weekdays } from './week.ts';

/** Hours in which no step of the ladder can page anybody, as a person would name them. */
export type CoverageGap = {
  /** `mon` to `sun`, or a date where only an exception leaves the hours uncovered. */
  readonly on: string;
  /** `HH:MM` */
  readonly from: string;
  readonly to: string;
  readonly words: string;
};

const dayNames = ['Mondays', 'Tuesdays', 'Wednesdays', 'Thursdays', 'Fridays', 'Saturdays', 'Sundays'];

/** An exception is looked at this far; a longer one repeats the weeks that have been looked at. */
const exceptionDaysMax = 370;

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** True where somebody can be paged whoever the patient's practitioner was. */
export const isCovered = (clinic: Clinic, at: Instant): boolean =>
  clinic.ladder.some((step) => step.some((name) => standFor(clinic, name, undefined, at).length > 0));

const weeksOf = (clinic: Clinic): readonly Week[] =>
  [...clinic.people, ...clinic.rotas].flatMap(({ onCall }) => (onCall === 'always' ? [] : [onCall]));

/** The minutes of a day at which anybody's hours begin or end, with both midnights. */
const edgesOf = (clinic: Clinic): readonly number[] => {
  const spans = weeksOf(clinic).flatMap((week) => weekdays.flatMap((_, n) => spansOfWeekday(week, n + 1)));
  const edges = [
    ...spans.flatMap(({ from, to }) => [minuteOfDay(from), minuteOfDay(to)]),
    ...clinic.rotas.map(({ handoverAt }) => minuteOfDay(handoverAt)),
  ];
  return [...new Set([0, ...edges, 24 * 60])].sort((a, b) => a - b);
};

type Stretch = { readonly from: number; readonly to: number };

/** What is uncovered of a day that is cut at `edges`; stretches that touch are one. */
const holes = (edges: readonly number[], isCoveredAt: (edge: number) => boolean): readonly Stretch[] => {
  const found: Stretch[] = [];
  edges.slice(0, -1).forEach((from, n) => {
    const to = edges[n + 1] ?? from;
    if (isCoveredAt(from)) return;
    const last = found.at(-1);
    if (last?.to === from) found[found.length - 1] = { from: last.from, to };
    else found.push({ from, to });
  });
  return found;
};

/** Monday 1 January 2024: the week is looked at in UTC, where no hour is skipped or repeated. */
const aMonday = instant(1_704_067_200_000);

/** The hours of an ordinary week, without exceptions, in which nobody can be paged. */
export const weeklyGaps = (clinic: Clinic): readonly CoverageGap[] => {
  const utc = 'UTC';
  if (!isZone(utc)) return [];
  const ordinary: Clinic = { ...clinic, timeZone: utc, onCallOverrides: [] };
  const edges = edgesOf(clinic);
  return weekdays.flatMap((on, n) => {
    const at = (edge: number): Instant => plus(aMonday, n * day + edge * minute);
    return holes(edges, (edge) => isCovered(ordinary, at(edge))).map((hole) => {
      const [from, to] = [clock(hole.from), clock(hole.to)];
      return { on, from, to, words: `nobody can be paged on ${dayNames[n]} ${from}-${to}` };
    });
  });
};

/** The stretches of instants of one local day, cut wherever anybody's hours or an exception begins or ends. */
const cutsOfDay = (clinic: Clinic, noon: Instant, edges: readonly number[]): readonly Instant[] => {
  const hours = edges.map((edge) => onLocalDay(noon, clinic.timeZone, edge));
  const [from, to] = [hours[0] ?? noon, hours.at(-1) ?? noon];
  const exceptions = clinic.onCallOverrides
    .flatMap((one) => [one.from, one.until])
    .filter((at) => from < at && at < to);
  return [...new Set([...hours, ...exceptions])].sort((a, b) => a - b);
};

/** The local days, as their noons, on which an exception holds. */
const exceptionDays = (clinic: Clinic): readonly Instant[] => {
  const { timeZone } = clinic;
  const noons = clinic.onCallOverrides.flatMap(({ from, until }) => {
    const days = Math.min(exceptionDaysMax, Math.ceil((until - from) / day) + 1);
    return Array.from({ length: days }, (_, n) => onLocalDay(from, timeZone, 12 * 60, n)).filter(
      (noon) => onLocalDay(noon, timeZone, 0) < until,
    );
  });
  return [...new Set(noons)].sort((a, b) => a - b);
};

/** The hours that only an exception leaves uncovered, by their dates in the clinic's zone. */
export const exceptionGaps = (clinic: Clinic): readonly CoverageGap[] => {
  const edges = edgesOf(clinic);
  const ordinary: Clinic = { ...clinic, onCallOverrides: [] };
  return exceptionDays(clinic).flatMap((noon) => {
    const cuts = cutsOfDay(clinic, noon, edges);
    const [begin, end] = [cuts[0] ?? noon, cuts.at(-1) ?? noon];
    const covered = (at: number): boolean =>
      isCovered(clinic, instant(at)) || !isCovered(ordinary, instant(at));
    return holes(cuts, covered).map((hole) => {
      const shown = (at: number): string =>
        at === end && at !== begin ? '24:00' : clock(minuteOfDayAt(instant(at), clinic.timeZone));
      const on = localDay(noon, clinic.timeZone);
      const [from, to] = [shown(hole.from), shown(hole.to)];
      return { on, from, to, words: `nobody can be paged on ${on} ${from}-${to}` };
    });
  });
};
