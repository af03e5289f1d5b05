import { answeredBy, type Clinic, personOf } from '../clinic/clinic.ts';
import { isOnLadder } from '../clinic/on-call.ts';
import { hasRoom } from '../followup/budget.ts';
import { quietSpanAt } from '../followup/quiet-hours.ts';
import { isTiredOfAsking } from '../followup/silence.ts';
import { type AttemptId, attemptId, type MessageId } from '../kernel/brand.ts';
import { day, hour, type Instant, instant, minute, plus, second } from '../kernel/instant.ts';
import type {
  AnswerMessage,
  CheckInMessage,
  NoticeMessage,
  Outbound,
  PageMessage,
  SkipReason,
  StaffAnswerMessage,
} from '../message/outbound.ts';
import type { Case } from '../paging/case.ts';
import { openTasks } from '../worklist/worklist.ts';
import type { Command } from './command.ts';
import { type Composed, type ComposeWith, composeMessage } from './compose-message.ts';
import { claimOrder, type Draft } from './draft.ts';
import { noteSilence } from './note-silence.ts';
import { advanceCase } from './open-case.ts';
import { meetDeadlines } from './overdue-tasks.ts';
import { settleUnknown } from './record-outcome.ts';
import { spentOn } from './record-session.ts';
import { addWork } from './task-work.ts';

type Wake = Extract<Command, { type: 'Wake' }>;

/** A claim is ours for this long: 10 s until the send begins, 5 s to send, twice 5 s of clock skew, and a rest. */
const lease = 30 * second;
/** The one confirmation of an opt-out may leave this long after it, no later. */
const confirmWithin = 5 * minute;
/** An answer that belongs to no case says nothing useful any more after this long. */
const answerWithin = 2 * hour;
/** By the evening a morning's digest is no help: the next one is. */
const digestWithin = 10 * hour;
/** A hint may be early, a question may not: nothing leaves more than this before its time. */
const earliness = minute;
/** How long the link in a page opens its case. */
const linkFor = day;

/** How often a check-in that is held by the switch looks whether it may go: what is resumed leaves within this time. */
const pauseLooksEvery = 15 * minute;
/** Where nobody could tell how the switch stands, it is asked again as soon as anything else that failed. */
const unknownLooksEvery = minute;

/** What keeps a due message from leaving now: for good, or until an instant. */
type Hindrance =
  | { readonly skip: SkipReason }
  | { readonly leaveTo: 'asked-to-stop-asking' }
  | { readonly holdUntil: Instant; readonly because: 'quiet-hours' | 'paused' };

/** Whether an instant comes after one and not after another. */
const isBetween = (due: Instant | undefined, after: Instant, until: Instant): boolean =>
  due !== undefined && due > after && due <= until;

const hinderedCheckIn = (
  draft: Draft,
  message: CheckInMessage,
  { at, paused }: Wake,
  clinic: Clinic,
): Hindrance | undefined => {
  const state = draft.state();
  const session = state.sessions.find((one) => one.id === message.sessionId);
  const checkIn = session?.checkIns.find((one) => one.id === message.id);
  if (session === undefined || checkIn === undefined || session.cancelled) return { skip: 'cancelled' };
  if (state.consent.status === 'opted-out') return { skip: 'opted-out' };
  if (checkIn.dueAt - at > earliness) return { holdUntil: checkIn.dueAt, because: 'quiet-hours' };
  const graceEnds = checkIn.dueAt + clinic.plan[checkIn.kind].grace * minute;
  if (at > graceEnds) return { skip: 'late' };
  // Held past its grace it is late like any other, and a person's work: nothing old leaves when the switch is turned back.
  if (paused === true || paused === 'unknown') {
    const night = quietSpanAt(at, session.timeZone, clinic.quietHours);
    const wait = paused === true ? pauseLooksEvery : unknownLooksEvery;
    const look = Math.max(at + wait, night?.end ?? 0);
    return { holdUntil: instant(Math.min(look, graceEnds + 1)), because: 'paused' };
  }
  const wroteAt = state.replies.findLast((reply) => reply.patients.includes(session.patientId))?.at;
  if (isTiredOfAsking(session.patientId, state.sessions, state.messages, wroteAt))
    return { leaveTo: 'asked-to-stop-asking' };
  const newerDue = state.messages.some(
    (other) =>
      other.class === 'check-in' &&
      other.sessionId === session.id &&
      other.delivery.state === 'pending' &&
      // By the plan: what is held or put off for a while is due all the same.
      isBetween(session.checkIns.find((one) => one.id === other.id)?.dueAt, checkIn.dueAt, at),
  );
  if (newerDue) return { skip: 'newer-check-in' };
  const night = quietSpanAt(at, session.timeZone, clinic.quietHours);
  if (night !== undefined)
    return night.end > graceEnds ? { skip: 'late' } : { holdUntil: night.end, because: 'quiet-hours' };
  const wanted = { kind: checkIn.kind, sessionId: session.id, at };
  const room = hasRoom(wanted, spentOn(state, session.patientId), session.timeZone, clinic.budget);
  return room ? undefined : { skip: 'budget' };
};

/** An answer that waited so long that it is no longer true: somebody has reached the patient, or the day has moved on. */
const isOvertaken = (message: AnswerMessage, cases: readonly Case[], at: Instant): boolean => {
  const about = cases.find((one) => one.id === message.caseId);
  return about === undefined
    ? at - message.promisedAt > answerWithin
    : about.state === 'contacted' || about.state === 'closed';
};

/**
 * Whether a case still wants this page: of whoever has taken it on it wants nobody but them, and that for their news alone. That a call
 * was in vain is the next step's news; a page of an earlier round, still in the air when somebody took the case, is nobody's.
 */
const isWantedBy = (message: PageMessage, about: Case | undefined): boolean => {
  switch (about?.state) {
    case 'paged':
      return true;
    case 'acknowledged':
      return message.about === 'no-answer'
        ? about.noAnswers > 0 && message.promisedAt >= (about.acknowledgedAt ?? message.promisedAt)
        : message.about === 'opted-out';
    case 'contacted':
      return message.about === 'opted-out';
    case 'closed':
    case undefined:
      return false;
  }
};

/** A page goes to people who are still on the ladder, at an address they still have, and not to a phone that said STOP. */
const hinderedPage = (
  message: PageMessage,
  about: Case | undefined,
  { at, silent = [] }: Wake,
  clinic: Clinic,
): Hindrance | undefined => {
  if (!isWantedBy(message, about)) return { skip: 'acknowledged' };
  const person = personOf(clinic, message.person);
  if (person === undefined || !isOnLadder(clinic, person, at, about?.treating)) return { skip: 'off-ladder' };
  if ((message.channel === 'sms' ? person.phone : person.email) === undefined) return { skip: 'bad-address' };
  // Without a mailbox the phone is all there is: the carrier may refuse it, we do not.
  const isSilent = message.channel === 'sms' && person.email !== undefined && silent.includes(person.id);
  return isSilent ? { skip: 'opted-out' } : undefined;
};

const hasAddress = (
  clinic: Clinic,
  { person, channel = answeredBy(clinic, person) }: StaffAnswerMessage,
): boolean => {
  const { phone, email } = personOf(clinic, person) ?? {};
  return (channel === 'sms' ? phone : email) !== undefined;
};

/** What answers no command, and that texts are back, goes to no phone that has said STOP since; a command is answered wherever it was sent. */
const hinderedStaffAnswer = (
  draft: Draft,
  message: StaffAnswerMessage,
  clinic: Clinic,
  at: Instant,
): Hindrance | undefined => {
  // Somebody who left between asking and the answer has no address with us any more.
  if (!hasAddress(clinic, message)) return { skip: 'bad-address' };
  const isTalk = message.counts !== undefined;
  const isUnwanted = isTalk || message.template === 'staff.started';
  if (isUnwanted && draft.state().consent.status === 'opted-out') return { skip: 'opted-out' };
  return isTalk && at - message.promisedAt > answerWithin ? { skip: 'late' } : undefined;
};

/** Consent, time and need are asked again at the moment of sending; the answer is part of the same commit as the claim. */
const hinderedBy = (
  draft: Draft,
  message: Outbound,
  command: Wake,
  clinic: Clinic,
): Hindrance | undefined => {
  const { at } = command;
  const { consent, cases } = draft.state();
  switch (message.class) {
    case 'check-in':
      return hinderedCheckIn(draft, message, command, clinic);
    case 'answer':
    case 'emergency-answer':
      if (consent.status === 'opted-out') return { skip: 'opted-out' };
      return isOvertaken(message, cases, at) ? { skip: 'late' } : undefined;
    case 'stop-confirmation':
      return at - message.promisedAt > confirmWithin ? { skip: 'late' } : undefined;
    case 'page': {
      const about = cases.find((one) => one.id === message.caseId);
      return hinderedPage(message, about, command, clinic);
    }
    case 'pager':
      return cases.some((one) => one.id === message.caseId && one.state === 'paged')
        ? undefined
        : { skip: 'acknowledged' };
    case 'digest':
      return at - message.promisedAt > digestWithin ? { skip: 'late' } : undefined;
    case 'notice':
      return hinderedNotice(draft, message, clinic, at);
    case 'staff-answer':
      return hinderedStaffAnswer(draft, message, clinic, at);
    case 'alarm':
      return undefined;
  }
};

/** What is done needs no notice, what somebody has taken on needs no reader; and nobody is woken by one. */
const hinderedNotice = (
  draft: Draft,
  message: NoticeMessage,
  clinic: Clinic,
  at: Instant,
): Hindrance | undefined => {
  const task = openTasks(draft.state()).find((one) => one.id === message.taskId);
  const isTaken = task?.owner !== undefined && ['concern', 'unread'].includes(message.about);
  if (task === undefined || isTaken) return { skip: 'done' };
  const night = message.channel === 'sms' ? quietSpanAt(at, clinic.timeZone, clinic.quietHours) : undefined;
  return night === undefined ? undefined : { holdUntil: night.end, because: 'quiet-hours' };
};

const nextDue = (draft: Draft, at: Instant): Outbound | undefined => {
  const due = draft
    .state()
    .messages.filter((message) => message.delivery.state === 'pending' && message.delivery.dueAt <= at);
  const rank = (message: Outbound): number => claimOrder.indexOf(message.class);
  return due.reduce<Outbound | undefined>(
    (first, message) => (first === undefined || rank(message) < rank(first) ? message : first),
    undefined,
  );
};

/** A question that was due but never left, because everything came too late, is work for a person. */
const skip = (draft: Draft, message: Outbound, because: SkipReason, clinic: Clinic, at: Instant): void => {
  draft.emit({ type: 'MessageSkipped', messageId: message.id, because });
  if (message.class !== 'check-in' || because !== 'late') return;
  const patient = draft.state().sessions.find((one) => one.id === message.sessionId)?.patientId;
  const patients = patient === undefined ? [] : [patient];
  addWork(draft, { kind: 'not-sent', patients, messageId: message.id }, clinic, at);
};

/** Nobody answers any more, so nobody is asked any more by a program: a person may. */
const leaveToStaff = (draft: Draft, message: Outbound, clinic: Clinic, at: Instant): void => {
  draft.emit({ type: 'MessageLeftToHuman', messageId: message.id, because: 'asked-to-stop-asking' });
  if (message.class !== 'check-in') return;
  const session = draft.state().sessions.find((one) => one.id === message.sessionId);
  const patients = session === undefined ? [] : [session.patientId];
  addWork(draft, { kind: 'silent', patients, messageId: message.id }, clinic, at);
};

/** A message that is ours to send, written out. */
export type Claim = {
  readonly messageId: MessageId;
  readonly attemptId: AttemptId;
  readonly composed: Composed;
};

/** Where the link in a message to a practitioner leads, should it carry one. */
const linkIn = (message: Outbound, { at, link }: Wake, { channel }: Composed) => {
  if (message.class !== 'page' && message.class !== 'staff-answer') return {};
  const { caseId, person } = message;
  if (caseId === undefined) return {};
  const seal = link.seals?.[`${person}/${channel}`];
  const sealed = seal === undefined ? {} : { seal };
  return { link: { hash: link.hash, caseId, person, until: plus(at, linkFor), ...sealed } };
};

const claim = (draft: Draft, message: Outbound, command: Wake, using: ComposeWith): Claim => {
  const composed = composeMessage(message, using);
  const shown = composeMessage(message, { ...using, link: '(link)', unsubscribeUrl: '(link)' });
  const attempt = attemptId(`${command.commitId}/${message.id}`);
  draft.emit({
    type: 'MessageClaimed',
    messageId: message.id,
    attemptId: attempt,
    leaseUntil: plus(command.at, lease),
    channel: composed.channel,
    template: composed.template,
    ...linkIn(message, command, composed),
    personal: {
      to: composed.to,
      // The words without the secret in them: who reads the table must not be able to open the link.
      body: shown.body,
      ...(composed.subject === undefined ? {} : { subject: composed.subject }),
    },
  });
  return { messageId: message.id, attemptId: attempt, composed };
};

/** What became of leases and unknown outcomes whose time is over. */
const settleOverdue = (draft: Draft, clinic: Clinic, at: Instant): void => {
  for (const message of draft.state().messages) {
    if (message.delivery.state === 'sending' && message.delivery.leaseUntil <= at) {
      settleUnknown(draft, message, message.delivery.attemptId, 'lease-over', clinic, at);
    } else if (message.delivery.state === 'unknown' && message.delivery.until <= at) {
      settleUnknown(draft, message, message.delivery.attemptId, 'no-evidence', clinic, at);
    }
  }
};

/**
 * Everything that time has made due, and then the claim of at most one message: pages before questions. Claiming is the moment
 * that orders a send against STOP, acknowledgement and cancel: whichever is committed first wins.
 */
export const wake = (draft: Draft, command: Wake, clinic: Clinic): Claim | undefined => {
  const { at } = command;
  // Cases first: a repeat that is due replaces a page of unknown outcome instead of following it.
  for (const one of draft.state().cases) advanceCase(draft, one.id, clinic, at);
  settleOverdue(draft, clinic, at);
  noteSilence(draft, clinic, at);
  meetDeadlines(draft, clinic, command);
  // Each turn settles one due message for good, or holds it past `at`, or claims it; a conversation has a bounded number.
  for (;;) {
    const message = nextDue(draft, at);
    if (message === undefined) return undefined;
    const hindrance = hinderedBy(draft, message, command, clinic);
    if (hindrance === undefined) {
      const using = {
        state: draft.state(),
        clinic,
        at,
        link: command.link.url,
        unsubscribeUrl: command.unsubscribeUrl,
      };
      return claim(draft, message, command, using);
    }
    if ('skip' in hindrance) skip(draft, message, hindrance.skip, clinic, at);
    else if ('leaveTo' in hindrance) leaveToStaff(draft, message, clinic, at);
    else {
      draft.emit({
        type: 'MessageHeld',
        messageId: message.id,
        because: hindrance.because,
        dueAt: hindrance.holdUntil,
      });
    }
  }
};
