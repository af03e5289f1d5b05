import { caseSentence } from './story-case.ts';
import { emptyKnown, type Known, learn } from './story-known.ts';
import type { Line, Moment, Sentence } from './story-line.ts';
import { messageSentence } from './story-message.ts';
import { replySentence, sessionSentence } from './story-patient.ts';
import { taskSentence } from './story-task.ts';
import type { StoryEvent } from './wire.ts';

const sentenceOf = (event: StoryEvent, known: Known, moment: readonly StoryEvent[]): Sentence | undefined => {
  switch (event.type) {
    case 'ConversationOpened':
    case 'AddressGiven':
    case 'CheckInAnswered':
    case 'AnswerAwaited':
    case 'DigestPlanned':
    case 'DigestMade':
    case 'CheckInsPaused':
    case 'CheckInsResumed':
    case 'SignedOut':
    case 'CanaryAwaited':
    case 'CanaryProved':
    case 'ErrandDone':
    case 'MessagePromised':
    case 'MessageClaimed':
      return undefined;
    case 'SessionRecorded':
    case 'SessionAmended':
    case 'SessionCancelled':
    case 'SessionMoved':
    case 'ErrandPromised':
      return sessionSentence(event, known);
    case 'ReplyReceived':
    case 'NoteAdded':
    case 'PatientErased':
    case 'LanguagePreferred':
    case 'OptedOut':
    case 'OptedIn':
      return replySentence(event, known);
    case 'SilenceNoted':
    case 'TaskAdded':
    case 'TaskJoined':
    case 'TaskTaken':
    case 'TaskTried':
    case 'TaskFinished':
    case 'TaskReopened':
    case 'TaskSettled':
    case 'TaskRaised':
    case 'TaskOverdue':
      return taskSentence(event, known);
    case 'MessageAccepted':
    case 'MessageDeferred':
    case 'MessageOutcomeUnknown':
    case 'MessageRenewed':
    case 'MessageHeld':
    case 'MessageSkipped':
    case 'MessageLeftToHuman':
    case 'ReceiptRecorded':
      return messageSentence(event, known, moment);
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
      return caseSentence(event, known, moment);
  }
};

/** The sentences of one instant. The first of several pages tells of all of them. */
const sentencesOf = (
  moment: readonly StoryEvent[],
  known: Known,
): readonly (Sentence & { key: string })[] => {
  const joined = new Set<string>();
  return moment.flatMap((event) => {
    const sentence = sentenceOf(event, known, moment);
    if (sentence === undefined) return [];
    if (sentence.joins !== undefined && joined.has(sentence.joins)) return [];
    if (sentence.joins !== undefined) joined.add(sentence.joins);
    return [{ ...sentence, key: `${event.version}/${event.n}` }];
  });
};

/** How often each counted thing happened, and when last: a carrier that stays silent is one entry, not fifty. */
type Counts = Map<string, { times: number; until: string }>;

const lineOf = (sentence: Sentence & { key: string }, counts: Counts): Line => {
  const { joins: _, counts: counted, due, ...line } = sentence;
  const again = counted === undefined ? undefined : counts.get(counted.name);
  if (counted === undefined || again === undefined || again.times < 2)
    return due === undefined ? line : { ...line, due };
  return { ...line, again: { ...again, as: counted.as } };
};

/** The story of one conversation: what happened at each instant, in plain sentences, oldest first. */
export const storyOf = (events: readonly StoryEvent[]): readonly Moment[] => {
  const known = emptyKnown();
  for (const event of events) learn(known, event);
  const counts: Counts = new Map();
  const moments = [...Map.groupBy(events, (event) => event.at)].map(([at, happened]) => {
    const sentences = sentencesOf(happened, known).filter(({ counts: counted }) => {
      if (counted === undefined) return true;
      const { name } = counted;
      const before = counts.get(name);
      counts.set(name, { times: (before?.times ?? 0) + 1, until: at });
      return before === undefined;
    });
    return { at, sentences };
  });
  return moments.flatMap(({ at, sentences }) =>
    sentences.length === 0 ? [] : [{ at, lines: sentences.map((sentence) => lineOf(sentence, counts)) }],
  );
};
