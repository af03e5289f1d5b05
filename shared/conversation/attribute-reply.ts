import type { Session } from '../followup/session.ts';
import type { MessageId, PatientId } from '../kernel/brand.ts';
import type { Instant } from '../kernel/instant.ts';
import type { CheckInKind } from '../kernel/treatment.ts';
import { leftAt } from '../message/evolve-outbound.ts';
import type { Conversation } from './conversation.ts';

/** One patient a reply may come from, with what it then answers. */
export type Candidate = {
  readonly patient: PatientId;
  readonly session: Session;
  /** The open question it answers, where there is one. */
  readonly checkInId?: MessageId;
  /** The check-in whose answer it reads as; null before the first one. */
  readonly kind: CheckInKind | null;
};

type Asked = {
  readonly id: MessageId;
  readonly kind: CheckInKind;
  readonly at: Instant;
  readonly answered: boolean;
};

const askedIn = (state: Conversation, session: Session): readonly Asked[] =>
  session.checkIns
    .flatMap((checkIn) => {
      const question = state.messages.find((message) => message.id === checkIn.id);
      const at = question === undefined ? undefined : leftAt(question);
      return at === undefined
        ? []
        : [{ id: checkIn.id, kind: checkIn.kind, at, answered: checkIn.answeredAt !== undefined }];
    })
    .sort((a, b) => a.at - b.at);

const latestOf = (sessions: readonly Session[]): Session | undefined =>
  sessions.reduce<Session | undefined>(
    (latest, session) =>
      latest === undefined || session.completedAt >= latest.completedAt ? session : latest,
    undefined,
  );

const candidateOf = (
  state: Conversation,
  patient: PatientId,
  hint: MessageId | undefined,
): Candidate | undefined => {
  const ofPatient = state.sessions.filter((session) => session.patientId === patient);
  const active = ofPatient.filter((session) => !session.cancelled);
  const session = latestOf(active.length > 0 ? active : ofPatient);
  if (session === undefined) return undefined;
  const asked = ofPatient.flatMap((one) => askedIn(state, one)).sort((a, b) => a.at - b.at);
  // An answer closes what was asked before it too: nobody goes back to Monday's question after answering Tuesday's.
  const open = asked.slice(asked.findLastIndex((one) => one.answered) + 1);
  const question = open.find((one) => one.id === hint) ?? open.at(-1);
  return {
    patient,
    session,
    ...(question === undefined ? {} : { checkInId: question.id }),
    kind: question?.kind ?? asked.at(-1)?.kind ?? null,
  };
};

/**
 * Whom a reply may come from. One patient at the address: that patient. Several: those with an open question; where none has
 * one, all of them. The carrier's word for the text before it only chooses among one patient's questions, for it names the last
 * text to the phone and not the person who picked it up.
 */
export const attributeReply = (state: Conversation, hint: MessageId | undefined): readonly Candidate[] => {
  const patients = [...new Set(state.sessions.map((session) => session.patientId))];
  const candidates = patients.flatMap((patient) => candidateOf(state, patient, hint) ?? []);
  const asked = candidates.filter((candidate) => candidate.checkInId !== undefined);
  return asked.length > 0 ? asked : candidates;
};
