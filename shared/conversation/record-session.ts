import type { Clinic } from '../clinic/clinic.ts';
import type { Spent } from '../followup/budget.ts';
import { planCheckIns } from '../followup/plan.ts';
import { isOver, type PlannedCheckIn, type Session, type SessionFacts } from '../followup/session.ts';
import type { PatientId, SessionId, StaffId } from '../kernel/brand.ts';
import type { Instant } from '../kernel/instant.ts';
import { type CheckInKind, checkInKinds } from '../kernel/treatment.ts';
import { leftAt } from '../message/evolve-outbound.ts';
import type { CheckInMessage, SkipReason } from '../message/outbound.ts';
import type { Command, Opening } from './command.ts';
import { type Conversation, erasedAddress } from './conversation.ts';
import type { Draft } from './draft.ts';
import { addWork } from './task-work.ts';

type RecordSession = Extract<Command, { type: 'RecordSession' }>;
type AmendSession = Extract<Command, { type: 'AmendSession' }>;
type CancelSession = Extract<Command, { type: 'CancelSession' }>;

export const openIfNew = (draft: Draft, opening: Opening): void => {
  const { id, channel, address, canary } = opening;
  if (draft.isOpen()) {
    if (draft.state().address === erasedAddress) draft.emit({ type: 'AddressGiven', personal: { address } });
    return;
  }
  draft.emit({
    type: 'ConversationOpened',
    conversationId: id,
    channel,
    ...(canary === true ? { canary } : {}),
    personal: { address },
  });
};

/** The check-ins of these sessions that have not been claimed yet. */
const pendingCheckIns = (state: Conversation, sessions: readonly Session[]): readonly CheckInMessage[] => {
  const ids = new Set<SessionId>(sessions.map((session) => session.id));
  return state.messages.flatMap((message) =>
    message.class === 'check-in' && message.delivery.state === 'pending' && ids.has(message.sessionId)
      ? [message]
      : [],
  );
};

export const withdraw = (draft: Draft, sessions: readonly Session[], because: SkipReason): void => {
  for (const message of pendingCheckIns(draft.state(), sessions)) {
    draft.emit({ type: 'MessageSkipped', messageId: message.id, because });
  }
};

/** Unsolicited texts to a patient, as the budget counts them. */
export const spentOn = (state: Conversation, patient: PatientId): readonly Spent[] => {
  const ids = new Set(
    state.sessions.filter((session) => session.patientId === patient).map((session) => session.id),
  );
  return state.messages.flatMap((message): Spent[] => {
    const at = message.class === 'check-in' && ids.has(message.sessionId) ? leftAt(message) : undefined;
    return message.class === 'check-in' && at !== undefined ? [{ sessionId: message.sessionId, at }] : [];
  });
};

/** What nobody will be asked because nobody may be asked is work for a person. */
const addUnaskable = (
  draft: Draft,
  plan: readonly PlannedCheckIn[],
  patient: PatientId,
  clinic: Clinic,
  at: Instant,
): void => {
  if (!plan.some((checkIn) => checkIn.skipped === 'no-consent')) return;
  addWork(draft, { kind: 'no-consent', patients: [patient] }, clinic, at);
};

/** Whether what is followed at another address is newer than this session. */
const isFollowedNewer = (elsewhere: RecordSession['elsewhere'], session: SessionFacts): boolean =>
  elsewhere !== undefined && elsewhere.completedAt > session.completedAt;

/** Stores a completed session and plans its check-ins, in one decision; the patient's earlier open check-ins end with it. */
export const recordSession = (draft: Draft, command: RecordSession, clinic: Clinic): void => {
  openIfNew(draft, command.opening);
  const { session, at, elsewhere, opening } = command;
  // A session that left for another address and comes back has a later revision than the one that stayed here.
  if (draft.state().sessions.some((known) => known.id === session.id && known.revision >= command.revision))
    return;
  // After an erasure somebody may have written here from another mailbox: questions go where the patient agreed to them.
  if (draft.state().address !== opening.address && opening.address !== erasedAddress)
    draft.emit({ type: 'AddressGiven', personal: { address: opening.address } });
  const ofPatient = draft
    .state()
    .sessions.filter((other) => other.patientId === session.patientId && !other.cancelled);
  const hasNewer =
    ofPatient.some((other) => other.completedAt > session.completedAt) || isFollowedNewer(elsewhere, session);
  const earlier = ofPatient.filter((other) => other.completedAt <= session.completedAt);
  if (!hasNewer) withdraw(draft, earlier, 'newer-session');
  const plan = planCheckIns({
    session,
    revision: command.revision,
    recordedAt: at,
    clinic,
    kept: command.kept,
    spent: spentOn(draft.state(), session.patientId),
    hasNewer,
  });
  draft.emit({
    type: 'SessionRecorded',
    session,
    digest: command.digest,
    revision: command.revision,
    plan,
    ...(command.phoneOnFile === undefined ? {} : { phoneOnFile: command.phoneOnFile }),
    personal: command.particulars,
  });
  addUnaskable(draft, plan, session.patientId, clinic, at);
  if (elsewhere === undefined || hasNewer) return;
  draft.emit({
    type: 'ErrandPromised',
    errand: {
      type: 'supersede',
      id: draft.nextId(),
      to: elsewhere.conversationId,
      dueAt: at,
      patientId: session.patientId,
      completedAt: session.completedAt,
    },
  });
};

/**
 * Kinds that were asked, or are being asked, and so are not planned again: those whose message left from here, and those that this
 * session has no check-in for, since they were asked from the address it came from.
 */
const keptKinds = (state: Conversation, session: Session): readonly CheckInKind[] => {
  const left = state.messages.flatMap((message) =>
    message.class === 'check-in' &&
    message.sessionId === session.id &&
    ['sending', 'unknown', 'sent', 'human'].includes(message.delivery.state)
      ? [message.kind]
      : [],
  );
  return checkInKinds.filter(
    (kind) => left.includes(kind) || !session.checkIns.some((checkIn) => checkIn.kind === kind),
  );
};

const byWhom = ({ by }: AmendSession): { readonly by?: StaffId } => (by === undefined ? {} : { by });

const moveAway = (draft: Draft, command: AmendSession, before: Session, moveTo: Opening): void => {
  const kept = keptKinds(draft.state(), before);
  draft.emit(
    { type: 'SessionMoved', sessionId: before.id, to: moveTo.id, ...byWhom(command) },
    {
      type: 'ErrandPromised',
      errand: {
        type: 'adopt',
        id: draft.nextId(),
        to: moveTo.id,
        dueAt: command.at,
        session: command.session,
        digest: command.digest,
        revision: before.revision + 1,
        kept,
        channel: moveTo.channel,
      },
      personal: { address: moveTo.address, particulars: command.particulars },
    },
  );
};

/** Replaces what is known of a session: what has not left is planned anew, what has left stays. One that is over stays as it is. */
export const amendSession = (draft: Draft, command: AmendSession, clinic: Clinic): void => {
  const before = draft.state().sessions.find((known) => known.id === command.session.id);
  if (before === undefined || isOver(before) || before.digest === command.digest) return;
  withdraw(draft, [before], 'amended');
  if (command.moveTo !== undefined) {
    moveAway(draft, command, before, command.moveTo);
    return;
  }
  const { session, at } = command;
  const revision = before.revision + 1;
  const plan = planCheckIns({
    session,
    revision,
    recordedAt: at,
    clinic,
    kept: keptKinds(draft.state(), before),
    spent: spentOn(draft.state(), session.patientId),
    hasNewer:
      isFollowedNewer(command.elsewhere, session) ||
      draft
        .state()
        .sessions.some(
          (other) =>
            other.id !== session.id &&
            other.patientId === session.patientId &&
            !other.cancelled &&
            other.completedAt > session.completedAt,
        ),
  });
  draft.emit({
    type: 'SessionAmended',
    session,
    digest: command.digest,
    revision,
    plan,
    ...(command.phoneOnFile === undefined ? {} : { phoneOnFile: command.phoneOnFile }),
    ...byWhom(command),
    personal: command.particulars,
  });
  addUnaskable(draft, plan, session.patientId, clinic, at);
};

/** Ends the follow-up of a session: what has not left is not sent, what has left stays. */
export const cancelSession = (draft: Draft, { sessionId, said }: CancelSession): void => {
  const session = draft.state().sessions.find((known) => known.id === sessionId);
  if (session === undefined || session.cancelled) return;
  withdraw(draft, [session], 'cancelled');
  if (said === undefined) {
    draft.emit({ type: 'SessionCancelled', sessionId });
    return;
  }
  const { by, because, note } = said;
  draft.emit({ type: 'SessionCancelled', sessionId, by, because });
  if (note !== '') draft.emit({ type: 'NoteAdded', by, personal: { text: note } });
};

/** A newer session of this patient was recorded at another address: what is open here ends. */
export const supersedePatient = (draft: Draft, patient: PatientId, completedAt: Instant): void =>
  withdraw(
    draft,
    draft
      .state()
      .sessions.filter((session) => session.patientId === patient && session.completedAt <= completedAt),
    'newer-session',
  );
