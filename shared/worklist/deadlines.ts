import type { Clinic } from '../clinic/clinic.ts';
import { afterWorkingHours, endOfNextBusinessDay } from '../clinic/hours.ts';
import { openDayAt, openDaysFrom, openingAfter } from '../clinic/opening.ts';
import { hour, type Instant, instant, plus } from '../kernel/instant.ts';
import { localDay, onLocalDay } from '../kernel/zone.ts';
import type { Deadline, TaskKind } from './task.ts';

// Source of the intervals: clinical sheet, section 1.

/** A concern that cannot be dealt with today is dealt with by this time of the next open day. */
const morning = 10 * 60;
/** A concern that waits longer than this for the clinic to open is read by whoever is on call, ... */
const waitsAtMost = 16 * hour;
/** ... within this time. */
const readWithin = 12 * hour;
/** A menu that nobody answers for this long was no help. */
const answerWithin = 4 * hour;
/** With less than this left of the day, "today" is the next open day. */
const worthStarting = hour;

/** When a task is due, and what time makes of it. */
type Deadlines = { readonly dueAt: Instant; readonly deadlines: readonly Deadline[] };

/**
 * Four working hours, or by ten on the next open day where that is sooner. What waits over a weekend is read by whoever is on call
 * within twelve hours; if nobody has, it pages. What is open at the deadline pages.
 */
export const concernDeadlines = (clinic: Clinic, at: Instant): Deadlines => {
  const next = openingAfter(clinic, at);
  const byMorning =
    next === undefined
      ? undefined
      : instant(Math.max(onLocalDay(next, clinic.timeZone, morning), next + hour));
  const byHours = afterWorkingHours(clinic, at, 4);
  const dueAt = byMorning === undefined || byHours < byMorning ? byHours : byMorning;
  const waits = dueAt - (openDayAt(clinic, at)?.to ?? at) > waitsAtMost;
  return {
    dueAt,
    deadlines: [
      ...(waits ? [{ at: plus(at, readWithin), does: 'page', unless: 'taken' } as const] : []),
      { at: dueAt, does: 'page' },
    ],
  };
};

/** True while the clinic is open, breaks included, and what is due then is due before this day is over: "today" is said of nothing else. */
export const isDueToday = (clinic: Clinic, at: Instant, dueAt: Instant): boolean =>
  openDayAt(clinic, at) !== undefined && localDay(dueAt, clinic.timeZone) <= localDay(at, clinic.timeZone);

/** The close of the day on which a call promised now can still be made. */
const endOfDay = (clinic: Clinic, at: Instant): Instant => {
  for (const { to } of openDaysFrom(clinic, at)) if (to - at >= worthStarting) return to;
  return afterWorkingHours(clinic, at, 4);
};

const reminded = (clinic: Clinic, dueAt: Instant): Deadlines => ({
  dueAt,
  deadlines: [
    { at: dueAt, does: 'remind' },
    { at: endOfNextBusinessDay(clinic, dueAt), does: 'supervise' },
  ],
});

/**
 * By when a person of the clinic has to do a task of this kind, and what happens when nobody does. `otherLanguage`: the reply is in
 * one we do not read. `awaitsAnswer`: somebody has been asked what they meant.
 */
export const deadlinesOf = (
  kind: TaskKind,
  clinic: Clinic,
  at: Instant,
  about: { readonly otherLanguage?: boolean; readonly awaitsAnswer?: boolean } = {},
): Deadlines => {
  const within = (hours: number): Instant => afterWorkingHours(clinic, at, hours);
  switch (kind) {
    case 'concern':
      return concernDeadlines(clinic, at);
    case 'follow-up':
      return reminded(clinic, endOfNextBusinessDay(clinic, at));
    case 'unclear': {
      const dueAt = within(about.otherLanguage === true ? 1 : 4);
      const raise = { at: plus(at, answerWithin), does: 'raise', unless: 'answered' } as const;
      return {
        dueAt,
        deadlines: [...(about.awaitsAnswer === true ? [raise] : []), { at: dueAt, does: 'remind' }],
      };
    }
    case 'call-back':
    case 'could-not-reach':
    case 'opt-out-unverified': {
      const dueAt = endOfDay(clinic, at);
      return { dueAt, deadlines: [{ at: dueAt, does: 'raise' }] };
    }
    case 'patient-died':
      return reminded(clinic, within(1));
    case 'silent':
      return reminded(clinic, within(4));
    case 'booking':
      return { dueAt: endOfNextBusinessDay(clinic, at), deadlines: [] };
    case 'which-patient':
    case 'unknown-sender':
    case 'opt-in-disputed':
    case 'wrong-number':
    case 'unsubscribed':
    case 'outcome-unknown':
    case 'not-sent':
    case 'no-consent':
    case 'page-refused':
      // No patient waits for a call because of these: every morning's digest names them until they are done.
      return { dueAt: within(4), deadlines: [] };
  }
};
