import { type Clinic, pagedAt, personOf } from '../clinic/clinic.ts';
import { type CaseId, caseId, type PatientId, type PersonId } from '../kernel/brand.ts';
import { type Instant, instant, minute } from '../kernel/instant.ts';
import type { PageAbout } from '../message/outbound.ts';
import { type CaseMove, nextMove, stillPaged } from '../paging/advance-case.ts';
import { type Case, type CaseEntry, worse } from '../paging/case.ts';
import { caseOf, type Draft } from './draft.ts';
import { helpersOf } from './own-case.ts';

/** Promises one page to each of these people on every way to them; an older unsent page to them gives way. */
export const pagePeople = (
  draft: Draft,
  id: CaseId,
  people: readonly PersonId[],
  about: PageAbout,
  clinic: Clinic,
  at: Instant,
  dueOf: (person: PersonId) => Instant = () => at,
): void => {
  alertPager(draft, id, clinic, at);
  for (const person of people) {
    for (const message of draft.state().messages) {
      const gives = message.class === 'page' && message.caseId === id && message.person === person;
      const waits = message.delivery.state === 'pending' || message.delivery.state === 'unknown';
      if (gives && waits) draft.emit({ type: 'MessageSkipped', messageId: message.id, because: 'repeated' });
    }
    const repeat = caseOf(draft, id)?.paged.find((one) => one.person === person)?.repeats ?? 0;
    const firstly = repeat === 0 && about === 'unacknowledged' ? 'first' : about;
    const dueAt = dueOf(person);
    const { phone, email } = pagedAt(clinic, personOf(clinic, person) ?? {});
    if (phone !== undefined)
      draft.promise({ class: 'page', caseId: id, person, channel: 'sms', about: firstly, repeat }, dueAt);
    if (email !== undefined)
      draft.promise({ class: 'page', caseId: id, person, channel: 'email', about: firstly, repeat }, dueAt);
  }
};

/** Tells the clinic's own pager of an emergency, where it has one; an older alert that has not left gives way. */
const alertPager = (draft: Draft, id: CaseId, clinic: Clinic, at: Instant): void => {
  if (clinic.pagerTopicArn === undefined || caseOf(draft, id)?.severity !== 'emergency') return;
  for (const message of draft.state().messages) {
    const waits = message.delivery.state === 'pending' || message.delivery.state === 'unknown';
    if (message.class === 'pager' && message.caseId === id && waits)
      draft.emit({ type: 'MessageSkipped', messageId: message.id, because: 'repeated' });
  }
  draft.promise({ class: 'pager', caseId: id }, at);
};

const raiseAlarm = (draft: Draft, id: CaseId, at: Instant): void => {
  const nobody = caseOf(draft, id)?.paged.length === 0;
  draft.promise({ class: 'alarm', about: nobody ? 'nobody-to-page' : 'ladder-ended', caseId: id }, at);
};

const aboutOf = ({ lapsed }: Case): PageAbout => {
  if (lapsed === undefined) return 'unacknowledged';
  return lapsed === 'contact' ? 'not-reached' : 'not-closed';
};

/** Paged at most once a minute for one case, unless its severity rises. */
const pageRate = minute;

/** When somebody may be paged again: now, or a minute after they were paged last. What is in the air counts. */
const minuteAfter = (draft: Draft, { id, paged }: Case, person: PersonId, at: Instant): Instant => {
  const inTheAir = draft.state().messages.flatMap((message) => {
    const isTheirs = message.class === 'page' && message.caseId === id && message.person === person;
    return isTheirs && message.delivery.state === 'sending' ? [message.delivery.claimedAt] : [];
  });
  const last = paged.find((one) => one.person === person)?.lastAt ?? -Infinity;
  return instant(Math.max(at, Math.max(last, ...inTheAir) + pageRate));
};

/** Moves a case as far as time alone has brought it: steps, repeats, lapses, the ladder's end. */
export const advanceCase = (draft: Draft, id: CaseId, clinic: Clinic, at: Instant): void => {
  let skipped = false;
  // Each move brings the case nearer to its next deadline; the bound only guards against a programmer's error.
  for (let moves = 0; moves < 50; moves++) {
    const open = caseOf(draft, id);
    const move: CaseMove | undefined =
      open === undefined ? undefined : nextMove(open, helpersOf(clinic, draft.state()), at, skipped);
    if (open === undefined || move === undefined) return;
    skipped = move.type === 'skip-step';
    switch (move.type) {
      case 'lapse':
        draft.emit({ type: 'CaseLapsed', caseId: id, promise: move.promise });
        break;
      case 'skip-step':
        draft.emit({ type: 'StepSkipped', caseId: id, step: move.step, because: 'nobody-on-call' });
        break;
      case 'take-step':
        draft.emit({ type: 'StepTaken', caseId: id, step: move.step, people: move.people });
        pagePeople(draft, id, move.people, 'first', clinic, at);
        break;
      case 'repeat':
        draft.emit({
          type: 'PagesRepeated',
          caseId: id,
          people: move.people,
          nextRepeatAt: move.nextRepeatAt,
        });
        pagePeople(draft, id, move.people, aboutOf(open), clinic, at, (person) =>
          minuteAfter(draft, open, person, at),
        );
        break;
      case 'end':
        draft.emit({ type: 'LadderEnded', caseId: id });
        raiseAlarm(draft, id, at);
        alertPager(draft, id, clinic, at);
        break;
    }
  }
};

/** Whom an open case has: those who were paged until somebody takes it, then whoever did. */
const peopleOf = (open: Case, clinic: Clinic, at: Instant): Case['paged'] => {
  const paged = stillPaged(open, clinic, at);
  const holders = paged.filter(({ person }) => person === open.acknowledgedBy || person === open.contactedBy);
  return open.state === 'paged' || holders.length === 0 ? paged : holders;
};

/** A page that is about to leave anyway is written out then, and says that the patient has opted out. */
const isAboutToBePaged = (draft: Draft, id: CaseId, person: PersonId, at: Instant): boolean =>
  draft
    .state()
    .messages.some(
      (message) =>
        message.class === 'page' &&
        message.caseId === id &&
        message.person === person &&
        message.delivery.state === 'pending' &&
        message.delivery.dueAt <= at,
    );

/**
 * The people of every open case learn that the patient can no longer be texted: they have to phone. Whoever has been paged within the
 * last minute hears of it when the minute is over.
 */
export const tellOpenCases = (draft: Draft, clinic: Clinic, at: Instant): void => {
  const helpers = helpersOf(clinic, draft.state());
  for (const open of draft.state().cases) {
    if (open.state === 'closed') continue;
    for (const { person } of peopleOf(open, helpers, at)) {
      if (isAboutToBePaged(draft, open.id, person, at)) continue;
      draft.emit({
        type: 'PagesRepeated',
        caseId: open.id,
        people: [person],
        nextRepeatAt: open.nextRepeatAt,
      });
      const about = open.state === 'paged' ? 'first' : 'opted-out';
      pagePeople(draft, open.id, [person], about, clinic, at, (one) => minuteAfter(draft, open, one, at));
    }
  }
};

const covers = (open: Case, patients: readonly PatientId[]): boolean =>
  open.state !== 'closed' &&
  (patients.length === 0
    ? open.patients.length === 0
    : patients.every((patient) => open.patients.includes(patient)));

/** An open case of one of these patients, or of nobody known: at one address that may be any of them. */
const concerns = (open: Case, patients: readonly PatientId[]): boolean =>
  open.state !== 'closed' &&
  patients.length > 0 &&
  (open.patients.length === 0 || patients.some((patient) => open.patients.includes(patient)));

/**
 * A red flag opens a case for its patient or joins the open one, which from then on names everybody whom either may be about; where that
 * is somebody more, whoever has it does not know of them, so it pages anew. A worse severity pages everybody anew, whatever the state; the
 * same one never hides behind an acknowledgement of less. So does any red flag after the patient was reached: whoever spoke with
 * them does not know of it. The same words sent twice are no news.
 */
export const openOrJoinCase = (
  draft: Draft,
  found: {
    readonly patients: readonly PatientId[];
    readonly treating: PersonId | undefined;
    readonly entry: CaseEntry;
    readonly freeCode: string;
    /** The same words came a moment ago. */
    readonly again: boolean;
  },
  clinic: Clinic,
  at: Instant,
): CaseId => {
  const { patients, entry, treating, again } = found;
  const { cases } = draft.state();
  const known = cases.find((one) => covers(one, patients));
  const open = known ?? cases.find((one) => concerns(one, patients));
  if (open === undefined) {
    const id = caseId(draft.nextId());
    draft.emit({
      type: 'CaseOpened',
      caseId: id,
      code: found.freeCode,
      patients,
      ...(treating === undefined ? {} : { treating }),
      policy: { ladder: clinic.ladder, ...clinic.severities },
      entry,
    });
    advanceCase(draft, id, clinic, at);
    return id;
  }
  draft.emit({ type: 'CaseJoined', caseId: open.id, patients, entry });
  const isWorse = worse(entry.severity, open.severity);
  if (isWorse || known === undefined || (open.state === 'contacted' && !again)) {
    const severity = isWorse ? entry.severity : open.severity;
    draft.emit({ type: 'CaseWorsened', caseId: open.id, severity });
    pagePeople(
      draft,
      open.id,
      stillPaged(open, helpersOf(clinic, draft.state()), at).map((one) => one.person),
      'first',
      clinic,
      at,
    );
    advanceCase(draft, open.id, clinic, at);
  }
  return open.id;
};
