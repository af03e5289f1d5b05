import { evolveConsent } from '../consent/consent.ts';
import { evolveFollowUp } from '../followup/evolve-session.ts';
import { evolveWatches } from '../followup/silence.ts';
import { AssertionFailed, assert } from '../kernel/assert.ts';
import type { MessageId } from '../kernel/brand.ts';
import { day, type Instant } from '../kernel/instant.ts';
import { evolveOutbound, messageDueAt } from '../message/evolve-outbound.ts';
import type { Outbound, OutboundEvent } from '../message/outbound.ts';
import { toldAfter } from '../message/told-troubles.ts';
import { evolveCases } from '../paging/evolve-case.ts';
import { hearOutbound } from '../paging/hear-outbound.ts';
import { saysSomething } from '../triage/verdict.ts';
import { evolveDesk } from '../worklist/desk.ts';
import { evolveTasks, hearReply } from '../worklist/evolve-tasks.ts';
import { type Conversation, type Errand, erasedAddress, openConversation } from './conversation.ts';
import { withoutPatient } from './erasure.ts';
import type { AddressEvent, ConversationEvent } from './event.ts';

/** How many recent replies and answers a snapshot remembers; the history keeps everything. */
const repliesMax = 12;
const answersMax = 12;

/** An answer under the caps counts from its promise. */
const isCapped = (message: Outbound): boolean => message.class === 'answer';

const answered = (sessions: Conversation['sessions'], id: MessageId, at: Instant): Conversation['sessions'] =>
  sessions.map((session) => ({
    ...session,
    checkIns: session.checkIns.map((one) => (one.id === id ? { ...one, answeredAt: at } : one)),
  }));

/** What waited for a word of these patients has it. */
const heard = (
  { tasks, watches }: Conversation,
  event: Extract<ConversationEvent, { type: 'ReplyReceived' }>,
  at: Instant,
): Pick<Conversation, 'tasks' | 'watches'> => ({
  tasks: hearReply(tasks, event, at),
  ...(watches === undefined
    ? {}
    : { watches: watches.filter((one) => !event.patients.includes(one.patientId)) }),
});

const withReply = (
  state: Conversation,
  event: Extract<ConversationEvent, { type: 'ReplyReceived' }>,
  at: Instant,
): Conversation => {
  const { verdict } = event;
  const reply = {
    id: event.replyId,
    at,
    disposition: verdict.disposition,
    patients: event.patients,
    digest: event.digest,
  };
  // Triage holds what comes next against the last answer: behind a "STOP" an emergency is still the last.
  const answer =
    event.kind === undefined || verdict.disposition === 'administrative'
      ? []
      : [
          {
            kind: event.kind,
            at,
            disposition: verdict.disposition,
            ...(verdict.score === undefined ? {} : { score: verdict.score }),
          },
        ];
  const latest = (session: Conversation['sessions'][number]): boolean =>
    event.patients.includes(session.patientId) &&
    !state.sessions.some(
      (other) => other.patientId === session.patientId && other.completedAt > session.completedAt,
    );
  return {
    ...state,
    replies: [...state.replies, reply].slice(-repliesMax),
    ...(saysSomething(verdict) ? heard(state, event, at) : {}),
    sessions: state.sessions.map((session) =>
      latest(session) ? { ...session, answers: [...session.answers, ...answer].slice(-8) } : session,
    ),
  };
};

const withOutbound = (state: Conversation, event: OutboundEvent, at: Instant): Conversation => {
  const about =
    event.type === 'MessagePromised'
      ? event.message
      : state.messages.find((one) => one.id === event.messageId);
  const mayHaveLeft = ['MessageAccepted', 'MessageOutcomeUnknown', 'MessageLeftToHuman'].includes(event.type);
  const introduced = state.introduced || (mayHaveLeft && about?.class === 'check-in');
  const messages = evolveOutbound(state.messages, event, at);
  const answeredAt =
    event.type === 'MessagePromised' && isCapped(event.message)
      ? [...state.answeredAt.filter((then) => then > at - day), at].slice(-answersMax)
      : state.answeredAt;
  const cases = hearOutbound(state.cases, about, event, at);
  const alarmed =
    event.type === 'MessagePromised' && event.message.class === 'alarm'
      ? { told: toldAfter(state.told ?? [], event.message, messageDueAt(event.message) ?? at, at) }
      : {};
  const told = { ...state, ...alarmed, answeredAt, introduced, cases, messages };
  if (about?.class !== 'page' || event.type !== 'MessageAccepted') return told;
  return {
    ...told,
    // The answer that says "was alerted" waited for this.
    messages: messages.map((message) =>
      message.class === 'answer' && message.caseId === about.caseId && message.delivery.state === 'pending'
        ? { ...message, delivery: { ...message.delivery, dueAt: at } }
        : message,
    ),
  };
};

const withErrand = (
  state: Conversation,
  event: Extract<ConversationEvent, { type: 'ErrandPromised' | 'ErrandDone' }>,
): Conversation => {
  if (event.type === 'ErrandDone')
    return { ...state, errands: state.errands.filter((errand) => errand.id !== event.errandId) };
  const errand: Errand =
    event.errand.type === 'adopt'
      ? {
          ...event.errand,
          address: event.personal?.address ?? erasedAddress,
          particulars: event.personal?.particulars ?? {},
        }
      : event.errand;
  return { ...state, errands: [...state.errands, errand] };
};

/** What is known anew of whoever is at this address, or not known any more. */
const withKnowledge = (state: Conversation, event: AddressEvent): Conversation => {
  switch (event.type) {
    case 'AddressGiven':
      return { ...state, address: event.personal?.address ?? erasedAddress };
    case 'LanguagePreferred':
      return { ...state, prefers: event.language };
    case 'PatientErased':
      return withoutPatient(state, event);
    case 'NoteAdded':
      // It is for people to read, in the history.
      return state;
  }
};

const opened = (event: ConversationEvent, at: Instant): Conversation => {
  assert(event.type === 'ConversationOpened', `${event.type} before the conversation opened`);
  const { conversationId: id, channel, personal, canary = false } = event;
  return openConversation({ id, channel, address: personal?.address ?? erasedAddress, at, canary });
};

const after = (state: Conversation, event: ConversationEvent, at: Instant): Conversation => {
  switch (event.type) {
    case 'ConversationOpened':
      throw new AssertionFailed('a conversation opens once');
    case 'ReplyReceived':
      return withReply(state, event, at);
    case 'CheckInAnswered':
      return { ...state, sessions: answered(state.sessions, event.checkInId, at) };
    case 'NoteAdded':
    case 'PatientErased':
    case 'AddressGiven':
    case 'LanguagePreferred':
      return withKnowledge(state, event);
    case 'ErrandPromised':
    case 'ErrandDone':
      return withErrand(state, event);
    case 'TaskAdded':
    case 'TaskJoined':
    case 'TaskTaken':
    case 'TaskTried':
    case 'TaskFinished':
    case 'TaskReopened':
    case 'TaskSettled':
    case 'TaskRaised':
    case 'TaskOverdue':
      return { ...state, tasks: evolveTasks(state.tasks, event, at) };
    case 'OptedOut':
    case 'OptedIn':
      return { ...state, consent: evolveConsent(event, at) };
    case 'SessionRecorded':
    case 'SessionAmended':
    case 'SessionCancelled':
    case 'SessionMoved':
      return { ...state, ...evolveFollowUp(state, event, at) };
    case 'DigestPlanned':
    case 'DigestMade':
    case 'CheckInsPaused':
    case 'CheckInsResumed':
    case 'SignedOut':
    case 'CanaryAwaited':
    case 'CanaryProved':
      return { ...state, desk: evolveDesk(state.desk ?? {}, event, at) };
    case 'AnswerAwaited':
    case 'SilenceNoted':
      return { ...state, ...evolveWatches(state.watches, event) };
    case 'MessagePromised':
    case 'MessageClaimed':
    case 'MessageAccepted':
    case 'MessageDeferred':
    case 'MessageOutcomeUnknown':
    case 'MessageRenewed':
    case 'MessageHeld':
    case 'MessageSkipped':
    case 'MessageLeftToHuman':
    case 'ReceiptRecorded':
      return withOutbound(state, event, at);
    case 'CaseOpened':
    case 'CaseJoined':
    case 'CaseWorsened':
    case 'StepTaken':
    case 'StepSkipped':
    case 'PagesRepeated':
    case 'LadderEnded':
    case 'CaseAcknowledged':
    case 'PatientContacted':
    case 'PatientNotReached':
    case 'CaseLapsed':
    case 'CaseClosed':
    case 'LinkTried':
    case 'CommandRefused':
      return { ...state, cases: evolveCases(state.cases, event, at) };
  }
};

/** The conversation after one event that was committed at `at`. Folding a conversation's whole history gives its snapshot. */
export const evolve = (
  state: Conversation | undefined,
  event: ConversationEvent,
  at: Instant,
): Conversation => (state === undefined ? opened(event, at) : after(state, event, at));
