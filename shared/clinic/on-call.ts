import type { PersonId } from '../kernel/brand.ts';
import type { Instant } from '../kernel/instant.ts';
import { localDayNumber, minuteOfDayAt } from '../kernel/zone.ts';
import type { Clinic, OnCallOverride, Person, Rota } from './clinic.ts';
import { isInWeek, minuteOfDay } from './week.ts';

/** A step of the ladder that names this pages the practitioner of the session. */
export const treatingStep = 'treating';

const personWith = (clinic: Clinic, id: string): Person | undefined =>
  clinic.people.find((one) => one.id === id);

/** Where two exceptions for one person overlap, the one written last counts. */
const exceptionFor = (clinic: Clinic, id: PersonId, at: Instant): OnCallOverride | undefined =>
  clinic.onCallOverrides.findLast((one) => one.person === id && one.from <= at && at < one.until);

const ownHours = (clinic: Clinic, person: Person, at: Instant): boolean =>
  person.onCall === 'always' || isInWeek(person.onCall, at, clinic.timeZone);

/**
 * Whom a person's duty falls to at an instant: themselves, whoever replaces them, or nobody. `onDuty`: by their hours, or their
 * rota's, it is theirs.
 */
const dutyFallsTo = (
  clinic: Clinic,
  person: Person,
  onDuty: boolean,
  at: Instant,
  seen: readonly PersonId[] = [],
): readonly Person[] => {
  const exception = exceptionFor(clinic, person.id, at);
  if (exception === undefined) return onDuty ? [person] : [];
  switch (exception.change.type) {
    case 'in':
      return [person];
    case 'out':
      return [];
    case 'replaced': {
      const { by } = exception.change;
      const stand = personWith(clinic, by);
      if (!onDuty || stand === undefined || seen.includes(by)) return [];
      return dutyFallsTo(clinic, stand, true, at, [...seen, person.id]);
    }
  }
};

/** Whose turn it is in a rota. Turns change at the hour of handover by the clinic's clock, whatever summer time does. */
const turnOf = (clinic: Clinic, rota: Rota, at: Instant): Person | undefined => {
  const beforeHandover = minuteOfDayAt(at, clinic.timeZone) < minuteOfDay(rota.handoverAt);
  const day = localDayNumber(at, clinic.timeZone) - (beforeHandover ? 1 : 0);
  const turn = Math.floor((day - rota.firstDayNumber) / rota.daysEach);
  const members = rota.members.length;
  return personWith(clinic, rota.members[((turn % members) + members) % members] ?? '');
};

const ofRota = (clinic: Clinic, rota: Rota, at: Instant): readonly Person[] => {
  const person = turnOf(clinic, rota, at);
  const onDuty = rota.onCall === 'always' || isInWeek(rota.onCall, at, clinic.timeZone);
  return person === undefined ? [] : dutyFallsTo(clinic, person, onDuty, at);
};

const isReachable = (person: Person): boolean => person.phone !== undefined || person.email !== undefined;

const once = (people: readonly Person[]): readonly Person[] => [...new Set(people)].filter(isReachable);

/** The people of a role who can be paged at that instant, with those who replace somebody of it. */
const ofRole = (clinic: Clinic, role: Person['role'], at: Instant): readonly Person[] =>
  clinic.people
    .filter((person) => person.role === role)
    .flatMap((person) => dutyFallsTo(clinic, person, ownHours(clinic, person, at), at));

/**
 * Whom a name in a step of the ladder stands for at that instant, if they can be paged: a person, a role, a rota, or `treating`.
 * Where the one who treated is not on call or not known, every practitioner on call stands in.
 */
export const standFor = (
  clinic: Clinic,
  name: string,
  treating: PersonId | undefined,
  at: Instant,
): readonly Person[] => {
  if (name === treatingStep) {
    const treated = treating === undefined ? undefined : personWith(clinic, treating);
    const own =
      treated === undefined ? [] : once(dutyFallsTo(clinic, treated, ownHours(clinic, treated, at), at));
    return own.length > 0 ? own : once(ofRole(clinic, 'practitioner', at));
  }
  const rota = clinic.rotas.find((one) => one.id === name);
  if (rota !== undefined) return once(ofRota(clinic, rota, at));
  const person = personWith(clinic, name);
  if (person !== undefined) return once(dutyFallsTo(clinic, person, ownHours(clinic, person, at), at));
  const role = clinic.people.map((one) => one.role).find((one) => one === name);
  return role === undefined ? [] : once(ofRole(clinic, role, at));
};

/** Whether the ladder names this person, or a role, rota or treatment of theirs. */
const isNamed = (clinic: Clinic, person: Person, treating: PersonId | undefined): boolean => {
  const names = (name: string): boolean => clinic.ladder.some((step) => step.includes(name));
  return (
    names(person.id) ||
    names(person.role) ||
    ((person.role === 'practitioner' || person.id === treating) && names(treatingStep)) ||
    clinic.rotas.some((rota) => rota.members.includes(person.id) && names(rota.id))
  );
};

/**
 * True while the clinic's ladder can page this person, at `at` or later: it names them, or they stand in for somebody it can page, until
 * that is over. Whoever it cannot has left it: their phone and their links open nothing.
 */
export const isOnLadder = (
  clinic: Clinic,
  person: Person,
  at: Instant,
  treating?: PersonId,
  seen: readonly PersonId[] = [],
): boolean =>
  isNamed(clinic, person, treating) ||
  clinic.onCallOverrides.some(({ change, person: away, until }) => {
    if (change.type !== 'replaced' || change.by !== person.id || until <= at || seen.includes(away))
      return false;
    const replaced = personWith(clinic, away);
    return replaced !== undefined && isOnLadder(clinic, replaced, at, treating, [...seen, person.id]);
  });
