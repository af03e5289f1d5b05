import { answeredBy, type Clinic } from '../clinic/clinic.ts';
import type { AttemptId } from '../kernel/brand.ts';
import { type Instant, minute, plus, second } from '../kernel/instant.ts';
import { type Channel, isToPatient, type Outbound, type Route } from '../message/outbound.ts';
import { newTroubles } from '../message/told-troubles.ts';
import type { TaskKind } from '../worklist/task.ts';
import type { Command } from './command.ts';
import type { Draft } from './draft.ts';
import { awaitAnswer } from './note-silence.ts';
import { tellOpenCases } from './open-case.ts';
import { addWork } from './task-work.ts';

type RecordOutcome = Omit<Extract<Command, { type: 'RecordOutcome' }>, 'type' | 'decidedBy'>;

/** A message that must arrive and may not have is sent again after this long. */
const renewAfter = minute;
/** How often "call 911" is tried while nobody knows whether it arrived. */
const emergencyAttemptsMax = 3;
/** How often the digest is: who reads it twice loses a minute. */
const digestAttemptsMax = 3;
/** Longest wait between tries: what pages, warns or must leave soon waits a minute at most, a question a quarter of an hour. */
const backoffMax = { urgent: minute, other: 15 * minute };

const mustArrive = (message: Outbound): boolean =>
  message.class === 'page' ||
  message.class === 'pager' ||
  message.class === 'alarm' ||
  message.class === 'emergency-answer' ||
  message.class === 'digest';

const backoff = (message: Outbound, jitter: number): number => {
  const attempts = 'attempts' in message.delivery ? message.delivery.attempts : 1;
  // The confirmation of an opt-out may leave for five minutes only.
  const isUrgent = mustArrive(message) || message.class === 'stop-confirmation';
  const [first, longest] = isUrgent ? [10 * second, backoffMax.urgent] : [30 * second, backoffMax.other];
  const full = Math.min(longest, first * 2 ** Math.min(10, Math.max(0, attempts - 1)));
  return Math.round(full / 2 + (full / 2) * jitter);
};

const addTask = (draft: Draft, message: Outbound, kind: TaskKind, clinic: Clinic, at: Instant): void => {
  const session =
    message.class === 'check-in'
      ? draft.state().sessions.find((one) => one.id === message.sessionId)
      : undefined;
  addWork(
    draft,
    {
      kind,
      patients: session === undefined ? [] : [session.patientId],
      // Each repeat of a page is a message of its own; that its case cannot be paged is one piece of work.
      ...(kind === 'page-refused' ? {} : { messageId: message.id }),
      ...('caseId' in message && message.caseId !== undefined ? { caseId: message.caseId } : {}),
    },
    clinic,
    at,
  );
};

/** How long an unknown outcome may still be settled by evidence, or stands before the message goes out again. */
const unknownUntil = (message: Outbound, clinic: Clinic, at: Instant): Instant => {
  if (mustArrive(message)) return plus(at, renewAfter);
  return message.class === 'check-in' ? plus(at, clinic.evidenceMinutes * minute) : at;
};

/**
 * Whether another page to the same phone or mailbox will leave anyway, so that this one would come on top of it: one that waits, or a
 * newer one that is in the air or may have left, which goes out again itself where it has not.
 */
const isReplaced = (draft: Draft, page: Outbound): boolean => {
  if (page.class !== 'page') return false;
  const { messages } = draft.state();
  const place = messages.findIndex(({ id }) => id === page.id);
  return messages.some(
    (other, n) =>
      other.class === 'page' &&
      other.caseId === page.caseId &&
      other.person === page.person &&
      other.channel === page.channel &&
      (n > place
        ? ['pending', 'sending', 'unknown'].includes(other.delivery.state)
        : n < place && other.delivery.state === 'pending'),
  );
};

/**
 * An outcome nobody knows, by what was promised: a check-in may have been sent and is never sent again, so a person looks; a page,
 * an alarm and "call 911" go out again; an answer stays as it is, for the reply is on record.
 */
export const settleUnknown = (
  draft: Draft,
  message: Outbound,
  attempt: AttemptId,
  because: string,
  clinic: Clinic,
  at: Instant,
): void => {
  if (message.delivery.state === 'sending') {
    const until = unknownUntil(message, clinic, at);
    draft.emit({ type: 'MessageOutcomeUnknown', messageId: message.id, attemptId: attempt, because, until });
    if (isReplaced(draft, message)) {
      draft.emit({ type: 'MessageSkipped', messageId: message.id, because: 'repeated' });
      return;
    }
    if (until > at) return;
  }
  if (message.class === 'check-in') {
    draft.emit({ type: 'MessageLeftToHuman', messageId: message.id, because: 'outcome-unknown' });
    addTask(draft, message, 'outcome-unknown', clinic, at);
    return;
  }
  if (!mustArrive(message)) return;
  const attempts = 'attempts' in message.delivery ? message.delivery.attempts : 0;
  if (message.class === 'emergency-answer' && attempts >= emergencyAttemptsMax) {
    draft.emit({ type: 'MessageLeftToHuman', messageId: message.id, because: 'outcome-unknown' });
    addTask(draft, message, 'outcome-unknown', clinic, at);
    return;
  }
  if (message.class === 'digest' && attempts >= digestAttemptsMax) {
    draft.emit({ type: 'MessageLeftToHuman', messageId: message.id, because: 'outcome-unknown' });
    return;
  }
  draft.emit({ type: 'MessageRenewed', messageId: message.id, dueAt: at });
};

/** Which way a message takes. */
const routeOf = (message: Outbound, channel: Channel, clinic: Clinic): Route => {
  switch (message.class) {
    case 'pager':
      return 'pager';
    case 'page':
    case 'notice':
      return message.channel;
    case 'staff-answer':
      return message.channel ?? answeredBy(clinic, message.person);
    case 'digest':
    case 'alarm':
      return 'email';
    case 'check-in':
    case 'answer':
    case 'emergency-answer':
    case 'stop-confirmation':
      return channel;
  }
};

/** Rings the operator once in a while for one trouble, however many messages meet it. */
const raiseAlarmOnce = (
  draft: Draft,
  about: 'sender-blocked' | 'nobody-to-page' | 'person-unreachable',
  message: Outbound,
  at: Instant,
  detail?: readonly string[],
): void => {
  if (message.class === 'alarm') return;
  const caseId = 'caseId' in message ? message.caseId : undefined;
  const alarm = {
    class: 'alarm',
    about,
    ...(caseId === undefined ? {} : { caseId }),
    ...(detail === undefined ? {} : { detail }),
  } as const;
  if (newTroubles(draft.state().told ?? [], alarm, at).length > 0) draft.promise(alarm, at);
};

const refused = (
  draft: Draft,
  message: Outbound,
  because: 'opted-out' | 'bad-address' | 'rejected',
  clinic: Clinic,
  at: Instant,
): void => {
  draft.emit({
    type: 'MessageSkipped',
    messageId: message.id,
    because: because === 'rejected' ? 'refused' : because,
  });
  if (isToPatient(message)) {
    if (because === 'opted-out' && draft.state().consent.status !== 'opted-out') {
      draft.emit({ type: 'OptedOut', cause: 'carrier', sentAt: at });
      tellOpenCases(draft, clinic, at);
    }
    addTask(draft, message, 'not-sent', clinic, at);
    return;
  }
  if (message.class === 'alarm') addTask(draft, message, 'not-sent', clinic, at);
  if (message.class === 'digest')
    raiseAlarmOnce(draft, 'person-unreachable', message, at, ['the mailbox of the call-back list']);
  if (message.class !== 'page' && message.class !== 'pager') return;
  addTask(draft, message, 'page-refused', clinic, at);
  if (message.class === 'pager') return;
  const open = draft.state().cases.find((one) => one.id === message.caseId);
  const others = draft
    .state()
    .messages.some((other) => other.class === 'page' && other.caseId === message.caseId);
  // Every page of the case so far was refused: time would climb the ladder, but somebody should know now.
  if (!others && open?.pageAcceptedAt === undefined) raiseAlarmOnce(draft, 'nobody-to-page', message, at);
};

const defer = (draft: Draft, message: Outbound, attempt: AttemptId, because: string, dueAt: Instant): void =>
  draft.emit(
    isReplaced(draft, message)
      ? { type: 'MessageSkipped', messageId: message.id, because: 'repeated' }
      : { type: 'MessageDeferred', messageId: message.id, attemptId: attempt, because, dueAt },
  );

/** Writes down what became of one attempt. Only the attempt that holds the message may; anything else is an old story. */
export const recordOutcome = (draft: Draft, command: RecordOutcome, clinic: Clinic): void => {
  const { at, outcome } = command;
  const message = draft.state().messages.find((one) => one.id === command.messageId);
  if (message === undefined) return;
  const { delivery } = message;
  if (delivery.state !== 'sending' && delivery.state !== 'unknown') return;
  if (delivery.attemptId !== command.attemptId) return;
  const { attemptId } = delivery;
  switch (outcome.type) {
    case 'accepted':
      draft.emit({
        type: 'MessageAccepted',
        messageId: message.id,
        attemptId,
        providerMessageId: outcome.providerMessageId,
      });
      if (message.class === 'check-in') awaitAnswer(draft, message, clinic, at);
      return;
    case 'not-sent':
      defer(draft, message, attemptId, outcome.because, plus(at, backoff(message, command.jitter)));
      return;
    case 'blocked': {
      const wait = mustArrive(message) ? backoffMax.urgent : backoffMax.other;
      defer(draft, message, attemptId, outcome.because, plus(at, wait));
      raiseAlarmOnce(draft, 'sender-blocked', message, at, [
        `${routeOf(message, draft.state().channel, clinic)}: blocked`,
      ]);
      return;
    }
    case 'refused':
      refused(draft, message, outcome.because, clinic, at);
      return;
    case 'unknown':
      // A lease that ran out has said so already.
      if (delivery.state === 'sending') settleUnknown(draft, message, attemptId, outcome.because, clinic, at);
      return;
  }
};
