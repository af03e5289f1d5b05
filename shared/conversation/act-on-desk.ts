import { type Clinic, pagedAt } from '../clinic/clinic.ts';
import { openDayAt, openingAfter } from '../clinic/opening.ts';
import { hour, type Instant, instant } from '../kernel/instant.ts';
import { localDay } from '../kernel/zone.ts';
import { messageDueAt } from '../message/evolve-outbound.ts';
import type { AlarmMessage } from '../message/outbound.ts';
import { lastToldAt, newTroubles } from '../message/told-troubles.ts';
import { isEmptyDigest } from '../worklist/digest.ts';
import type { DeskCommand } from './command.ts';
import type { Draft } from './draft.ts';
import { openIfNew } from './record-session.ts';

/** What comes up after an alarm of its kind is gathered for so long: nobody acts on a mail every ten minutes. */
const alarmsApart = hour;
/** As many troubles as one mail names; it counts the rest. */
const detailMax = 20;

const planNext = (draft: Draft, clinic: Clinic, at: Instant): void => {
  const dueAt = openingAfter(clinic, at);
  if (dueAt !== undefined) draft.emit({ type: 'DigestPlanned', dueAt });
};

/** What yesterday's digest said is not news any more. */
const dropUnsent = (draft: Draft): void => {
  for (const message of draft.state().messages) {
    const waits = message.delivery.state === 'pending' || message.delivery.state === 'unknown';
    if (message.class === 'digest' && waits)
      draft.emit({ type: 'MessageSkipped', messageId: message.id, because: 'repeated' });
  }
};

const make = (
  draft: Draft,
  { at, digest }: Extract<DeskCommand, { type: 'MakeDigest' }>,
  clinic: Clinic,
): void => {
  const { desk } = draft.state();
  if (desk?.digestAt === undefined || desk.digestAt > at) return;
  const day = localDay(at, clinic.timeZone);
  if (isEmptyDigest(digest)) {
    draft.emit({ type: 'DigestMade', day, as: 'empty' });
    return;
  }
  if (desk.digestDay === day) draft.emit({ type: 'DigestMade', day, as: 'again' });
  else if (openDayAt(clinic, at) === undefined) {
    // The clinic's hours have changed, or everything came too late: the next opening is soon enough.
    draft.emit({ type: 'DigestMade', day: desk.digestDay ?? '', as: 'closed' });
  } else {
    dropUnsent(draft);
    draft.emit({ type: 'DigestMade', day, as: 'promised' });
    draft.promise({ class: 'digest', day, digest }, at);
  }
  planNext(draft, clinic, at);
};

/** The alarm of a kind that is promised and waits for its hour. */
const waitingAlarm = (draft: Draft, about: AlarmMessage['about'], at: Instant): AlarmMessage | undefined =>
  draft
    .state()
    .messages.find(
      (message): message is AlarmMessage =>
        message.class === 'alarm' &&
        message.about === about &&
        message.delivery.state === 'pending' &&
        message.delivery.dueAt > at,
    );

/**
 * Tells the operator of what they have not been told lately: at once, or, soon after another alarm of the kind, in one mail an hour after
 * that. Nothing is left out unsaid: what a mail has no room for it counts.
 */
const raise = (draft: Draft, command: Extract<DeskCommand, { type: 'RaiseTrouble' }>): void => {
  const { at, about } = command;
  openIfNew(draft, command.opening);
  const { told = [] } = draft.state();
  const fresh = newTroubles(told, { about, detail: command.detail }, at);
  if (fresh.length === 0) return;
  const waiting = waitingAlarm(draft, about, at);
  const all = [...(waiting?.detail ?? []), ...fresh];
  const detail = all.slice(0, detailMax);
  const more = all.length - detail.length;
  if (waiting !== undefined) {
    if (waiting.detail?.length === detailMax && waiting.more === more) return;
    draft.emit({ type: 'MessageSkipped', messageId: waiting.id, because: 'repeated' });
  }
  const last = lastToldAt(told, about, at);
  const spaced = last === undefined ? at : instant(Math.max(at, last + alarmsApart));
  const dueAt = waiting === undefined ? spaced : (messageDueAt(waiting) ?? spaced);
  draft.promise({ class: 'alarm', about, detail, ...(more > 0 ? { more } : {}) }, dueAt);
};

/** Tests every way to everybody: a page may take any of them. */
const testPages = (
  draft: Draft,
  command: Extract<DeskCommand, { type: 'TestPages' }>,
  clinic: Clinic,
): void => {
  openIfNew(draft, command.opening);
  for (const person of clinic.people) {
    const { phone, email } = pagedAt(clinic, person);
    const test = {
      class: 'staff-answer',
      person: person.id,
      template: 'staff.test',
      values: { clinic: clinic.name },
    } as const;
    if (phone !== undefined) draft.promise({ ...test, channel: 'sms' }, command.at);
    if (email !== undefined) draft.promise({ ...test, channel: 'email' }, command.at);
  }
};

/** Turning it where it stands already changes nothing: the first who paused, and when, stay on record. */
const turnCheckIns = (
  draft: Draft,
  command: Extract<DeskCommand, { type: 'PauseCheckIns' | 'ResumeCheckIns' }>,
): void => {
  const isPaused = draft.isOpen() && draft.state().desk?.pause !== undefined;
  const pauses = command.type === 'PauseCheckIns';
  if (isPaused === pauses) return;
  openIfNew(draft, command.opening);
  draft.emit({ type: pauses ? 'CheckInsPaused' : 'CheckInsResumed', by: command.by });
};

/** A second press on "sign out" ends nothing that has not ended. */
const signOut = (draft: Draft, command: Extract<DeskCommand, { type: 'SignOut' }>): void => {
  const { by, session, now, until } = command;
  openIfNew(draft, command.opening);
  if (draft.state().desk?.signedOut?.some((one) => one.session === session) === true) return;
  draft.emit({ type: 'SignedOut', by, session, now, until });
};

/** What the clinic's own programs ask of its desk. */
export const actOnDesk = (draft: Draft, command: DeskCommand, clinic: Clinic): void => {
  switch (command.type) {
    case 'PlanDigest':
      if (draft.isOpen() && draft.state().desk?.digestAt !== undefined) return;
      if (openingAfter(clinic, command.at) === undefined) return;
      openIfNew(draft, command.opening);
      planNext(draft, clinic, command.at);
      return;
    case 'MakeDigest':
      make(draft, command, clinic);
      return;
    case 'RaiseTrouble':
      raise(draft, command);
      return;
    case 'TestPages':
      testPages(draft, command, clinic);
      return;
    case 'PauseCheckIns':
    case 'ResumeCheckIns':
      turnCheckIns(draft, command);
      return;
    case 'SignOut':
      signOut(draft, command);
      return;
    case 'AwaitCanary':
      if (draft.isOpen() && draft.state().desk?.canary !== undefined) return;
      openIfNew(draft, command.opening);
      draft.emit({ type: 'CanaryAwaited' });
      return;
    case 'ProveCanary':
      openIfNew(draft, command.opening);
      draft.emit({ type: 'CanaryProved' });
      return;
  }
};
