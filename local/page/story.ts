import { caseSentence } from './story-case.ts';
import { emptyKnown, type Known, learn } from './story-known.ts';
import type { Line, Moment, Sentence } from './story-line.ts';
import { messageSentence } from './story-message.ts';
import { replySentence, sessionSentence } from './story-patient.ts';
import type { StoryEvent } from './wire.ts';

const sentenceOf = (event: StoryEvent, known: Known, moment: readonly StoryEvent[]): Sentence | undefined => {
  switch (event.type) {
    case 'ConversationOpened':
    case 'CheckInAnswered':
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
    case 'LanguagePreferred':
    case 'OptedOut':
    case 'OptedIn':
    case 'TaskAdded':
      return replySentence(event, known);
    case 'MessageAccepted':
    case 'MessageDeferred':
    case 'MessageOutcomeUnknown':
    case 'MessageRenewed':
    case 'MessageHeld':
    case 'MessageSkipped':
    case 'MessageLeftToHuman':
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
      return caseSentence(event, known);
  }
};

const linesOf = (moment: readonly StoryEvent[], known: Known): readonly Line[] => {
  const lines: Line[] = [];
  const joined = new Set<string>();
  for (const event of moment) {
    const sentence = sentenceOf(event, known, moment);
    if (sentence === undefined) continue;
    const { joins, ...line } = sentence;
    // The first of several pages tells of all of them.
    if (joins !== undefined && joined.has(joins)) continue;
    if (joins !== undefined) joined.add(joins);
    lines.push({ ...line, key: `${event.version}/${event.n}` });
  }
  return lines;
};

/** The same single thing again: a carrier that stays silent is one entry, not fifty. */
const continues = (before: Moment | undefined, next: Moment): before is Moment => {
  const [one] = before?.lines ?? [];
  const [two] = next.lines;
  return (
    before?.lines.length === 1 &&
    next.lines.length === 1 &&
    one?.tone === 'trouble' &&
    two?.tone === 'trouble' &&
    one.words === two.words
  );
};

const merged = (before: Moment, next: Moment): Moment => ({
  at: before.at,
  until: next.until,
  lines: before.lines.map((line) => ({
    ...line,
    times: (line.times ?? 1) + 1,
    ...(next.lines[0]?.dueAt === undefined ? {} : { dueAt: next.lines[0].dueAt }),
  })),
});

/** The story of one conversation: what happened at each instant, in plain sentences, oldest first. */
export const storyOf = (events: readonly StoryEvent[]): readonly Moment[] => {
  const known = emptyKnown();
  for (const event of events) learn(known, event);
  const instants = new Map<string, StoryEvent[]>();
  for (const event of events) {
    const here = instants.get(event.at);
    if (here === undefined) instants.set(event.at, [event]);
    else here.push(event);
  }
  const moments: Moment[] = [];
  for (const [at, happened] of instants) {
    const moment = { at, until: at, lines: linesOf(happened, known) };
    if (moment.lines.length === 0) continue;
    const before = moments.at(-1);
    if (continues(before, moment)) moments[moments.length - 1] = merged(before, moment);
    else moments.push(moment);
  }
  return moments;
};
