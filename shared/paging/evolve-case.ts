import type { PersonId } from '../kernel/brand.ts';
import { type Instant, minute, plus } from '../kernel/instant.ts';
import type { Case, CaseEntry, CaseEvent, Intervals } from './case.ts';

/** How many closed cases a snapshot remembers; the history keeps them all. */
const closedMax = 5;

export const intervalsOf = (open: Case): Intervals => open.policy[open.severity];

const pagedAgain = (open: Case, people: readonly PersonId[], at: Instant): Case['paged'] => {
  const before = open.paged.map((one) =>
    people.includes(one.person) ? { ...one, repeats: one.repeats + 1, lastAt: at } : one,
  );
  const known = new Set(before.map((one) => one.person));
  return [
    ...before,
    ...people
      .filter((person) => !known.has(person))
      .map((person) => ({ person, repeats: 0, firstAt: at, lastAt: at })),
  ];
};

const withoutLapse = ({ lapsed: _, ...open }: Case): Case => open;

/** A danger that is paged anew: whom a page of the one before reached, and who was called in vain for it, counts no more. */
const anew = ({ lapsed: _, pageAcceptedAt: _accepted, ...open }: Case): Case => ({ ...open, noAnswers: 0 });

const acknowledged = (open: Case, by: PersonId, at: Instant): Case =>
  open.acknowledgedAt !== undefined && open.state !== 'paged'
    ? open
    : {
        ...withoutLapse(open),
        state: 'acknowledged',
        acknowledgedBy: by,
        acknowledgedAt: at,
        contactBy: plus(at, intervalsOf(open).contactWithin * minute),
        closeBy: plus(at, intervalsOf(open).closeWithin * minute),
      };

const vainTryAfter = (
  { noAnswers, vainTry }: Case,
  { by, sameTry }: Extract<CaseEvent, { type: 'PatientNotReached' }>,
  at: Instant,
): Pick<Case, 'noAnswers' | 'vainTry'> =>
  sameTry === true && vainTry !== undefined
    ? { noAnswers: Math.max(1, noAnswers), vainTry: { ...vainTry, by: [...vainTry.by, by] } }
    : { noAnswers: noAnswers + 1, vainTry: { at, by: [by] } };

const mistyped = (open: Case, link: string): NonNullable<Case['wrongCodes']> => {
  const before = open.wrongCodes ?? [];
  return before.some((one) => one.link === link)
    ? before.map((one) => (one.link === link ? { ...one, tries: one.tries + 1 } : one))
    : [...before, { link, tries: 1 }];
};

const opened = (event: Extract<CaseEvent, { type: 'CaseOpened' }>, at: Instant): Case => ({
  id: event.caseId,
  code: event.code,
  patients: event.patients,
  ...(event.treating === undefined ? {} : { treating: event.treating }),
  severity: event.entry.severity,
  state: 'paged',
  openedAt: at,
  policy: event.policy,
  entries: [event.entry],
  ladderFrom: at,
  stepsTaken: 0,
  stepsBefore: 0,
  nextRepeatAt: plus(at, event.policy[event.entry.severity].repeatEvery * minute),
  ended: false,
  paged: [],
  noAnswers: 0,
});

/** How many replies of one case a snapshot remembers. */
const entriesMax = 20;

/** The first entry and the first of the worst severity stay, however many follow: they say what the case is about. */
const withEntry = (entries: Case['entries'], entry: CaseEntry): Case['entries'] => {
  const all = [...entries, entry];
  if (all.length <= entriesMax) return all;
  const worst = all.find((one) => one.severity === 'emergency') ?? all[0];
  const dropped = all.findIndex((one, n) => n > 0 && one !== worst);
  return all.filter((_, n) => n !== dropped);
};

const evolveOne = (open: Case, event: CaseEvent, at: Instant): Case => {
  switch (event.type) {
    case 'CaseOpened':
    case 'CommandRefused':
      return open;
    case 'CaseJoined':
      return {
        ...open,
        patients: [...new Set([...open.patients, ...event.patients])],
        entries: withEntry(open.entries, event.entry),
      };
    case 'CaseWorsened':
      return {
        ...anew(open),
        severity: event.severity,
        state: 'paged',
        paged: open.paged.map((one) => ({ ...one, lastAt: at })),
        ladderFrom: at,
        stepsTaken: 0,
        stepsBefore: 0,
        ended: false,
        nextRepeatAt: plus(at, open.policy[event.severity].repeatEvery * minute),
      };
    case 'StepTaken':
      return { ...open, stepsTaken: event.step + 1, paged: pagedAgain(open, event.people, at) };
    case 'StepSkipped':
      return { ...open, stepsTaken: event.step + 1 };
    case 'PagesRepeated':
      return { ...open, nextRepeatAt: event.nextRepeatAt, paged: pagedAgain(open, event.people, at) };
    case 'LadderEnded':
      return { ...open, ended: true };
    case 'CaseAcknowledged':
      return acknowledged(open, event.by, at);
    case 'PatientContacted':
      return {
        ...acknowledged(open, event.by, at),
        state: 'contacted',
        contactedBy: event.by,
        noAnswers: 0,
      };
    case 'PatientNotReached':
      return {
        ...acknowledged(open, event.by, at),
        state: 'acknowledged',
        contactBy: plus(at, intervalsOf(open).contactWithin * minute),
        ...vainTryAfter(open, event, at),
      };
    case 'CaseLapsed':
      return {
        ...open,
        state: 'paged',
        lapsed: event.promise,
        ladderFrom: at,
        stepsBefore: open.stepsTaken,
        ended: false,
        nextRepeatAt: at,
      };
    case 'LinkTried':
      return event.right ? open : { ...open, wrongCodes: mistyped(open, event.link) };
    case 'CaseClosed':
      return { ...open, state: 'closed', closedAt: at, closedBy: event.by, disposition: event.disposition };
  }
};

/** The cases after an event. */
export const evolveCases = (cases: readonly Case[], event: CaseEvent, at: Instant): readonly Case[] => {
  if (event.type === 'CommandRefused') return cases;
  if (event.type === 'CaseOpened') {
    const closed = cases.filter((one) => one.state === 'closed').slice(-(closedMax - 1));
    return [...cases.filter((one) => one.state !== 'closed'), ...closed, opened(event, at)];
  }
  return cases.map((one) => (one.id === event.caseId ? evolveOne(one, event, at) : one));
};
