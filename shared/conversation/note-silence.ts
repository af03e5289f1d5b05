import type { Clinic } from '../clinic/clinic.ts';
import { type Watch, watchOver } from '../followup/silence.ts';
import type { Instant } from '../kernel/instant.ts';
import type { CheckInMessage } from '../message/outbound.ts';
import { openTasks } from '../worklist/worklist.ts';
import type { Draft } from './draft.ts';
import { addWork } from './task-work.ts';

/** A question has left: where its silence would mean something, the answer is waited for. */
export const awaitAnswer = (draft: Draft, message: CheckInMessage, clinic: Clinic, at: Instant): void => {
  const session = draft.state().sessions.find((one) => one.id === message.sessionId);
  const watch = session === undefined ? undefined : watchOver(session, message, clinic, at);
  if (watch !== undefined) draft.emit({ type: 'AnswerAwaited', watch });
};

/** Somebody is after this patient already, has seen them since, or cannot be answered by them. */
const isMoot = (draft: Draft, { checkInId, patientId }: Watch): boolean => {
  const state = draft.state();
  const { sessions, cases, consent } = state;
  const asked = sessions.find((session) => session.checkIns.some((one) => one.id === checkInId));
  if (asked === undefined || asked.cancelled) return true;
  const isSeenSince = sessions.some(
    (other) => other.patientId === patientId && !other.cancelled && other.completedAt > asked.completedAt,
  );
  const hasCase = cases.some((one) => one.state !== 'closed' && one.patients.includes(patientId));
  const isWrongNumber = consent.status === 'opted-out' && consent.cause === 'wrong-number';
  const isDead = openTasks(state).some(
    (task) => task.kind === 'patient-died' && task.patients.includes(patientId),
  );
  return isSeenSince || hasCase || isWrongNumber || isDead;
};

/** Whoever has not answered in time is called by a person: after a worry as a concern, after a risk as a task. */
export const noteSilence = (draft: Draft, clinic: Clinic, at: Instant): void => {
  for (const watch of draft.state().watches ?? []) {
    if (watch.until > at) continue;
    const { checkInId, patientId, because } = watch;
    const moot = isMoot(draft, watch);
    draft.emit({ type: 'SilenceNoted', checkInId, as: moot ? 'moot' : 'silent' });
    if (moot) continue;
    const patients = [patientId];
    if (because === 'after-concern') addWork(draft, { kind: 'concern', patients }, clinic, at);
    else addWork(draft, { kind: 'silent', patients, messageId: checkInId }, clinic, at);
  }
};
