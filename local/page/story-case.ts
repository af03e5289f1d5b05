import { flagWords } from '../../shared/triage/flag-words.ts';
import { caseName, type Known } from './story-known.ts';
import type { Sentence } from './story-line.ts';
import type { StoryEvent } from './wire.ts';
import { listed, outcomeWords } from './words.ts';

type CaseEventType =
  | 'CaseOpened'
  | 'CaseJoined'
  | 'CaseWorsened'
  | 'StepTaken'
  | 'StepSkipped'
  | 'PagesRepeated'
  | 'LadderEnded'
  | 'CaseAcknowledged'
  | 'PatientContacted'
  | 'PatientNotReached'
  | 'CaseLapsed'
  | 'CaseClosed'
  | 'CommandRefused'
  | 'LinkTried';
type CaseStory = Extract<StoryEvent, { type: CaseEventType }>;

const refusedBecause: Readonly<Record<Extract<CaseStory, { type: 'CommandRefused' }>['because'], string>> = {
  'no-such-case': 'no open case has that number',
  'not-paged-to-you': 'the case was not paged to that phone',
  closed: 'the case is closed',
  'which-case': 'several cases are open and no number was given',
  'no-open-case': 'no case is open',
  already: 'somebody has done that already',
  'own-case': 'it is their own case',
  'off-ladder': 'they have left the ladder',
  'sent-before': 'it was sent before the page, or before news of the patient',
  unclear: 'it could mean more than one thing',
};

/** Whether a step was begun because the case became worse, which pages everybody anew who was paged before. */
const isAnew = (event: CaseStory, moment: readonly StoryEvent[]): boolean =>
  moment.some((one) => one.type === 'CaseWorsened' && one.version === event.version);

export const caseSentence = (
  event: CaseStory,
  known: Known,
  moment: readonly StoryEvent[],
): Sentence | undefined => {
  const name = caseName(known, event.caseId);
  switch (event.type) {
    case 'CaseOpened':
      return {
        tone: 'page',
        level: event.entry.severity,
        words: `Opened ${name}: ${listed(event.entry.flags.map(flagWords))}.`,
      };
    case 'CaseJoined':
      return {
        tone: 'page',
        level: event.entry.severity,
        words: `Joined to ${name}: ${listed(event.entry.flags.map(flagWords))}.`,
      };
    case 'CaseWorsened':
      return {
        tone: 'page',
        level: event.severity,
        words: `Worse: ${name} is paged anew from the first step.`,
      };
    case 'StepTaken':
      return event.people.length > 0 || isAnew(event, moment)
        ? undefined
        : {
            tone: 'page',
            words: `Step ${event.step + 1} of the ladder: all of it is paged already (${name}).`,
          };
    case 'StepSkipped':
      return {
        tone: 'page',
        words: `Step ${event.step + 1} of the ladder skipped: nobody is on call (${name}).`,
      };
    case 'PagesRepeated':
      return undefined;
    case 'LadderEnded':
      return {
        tone: 'alarm',
        words: `The ladder has ended and nobody has ${name} now. The pages go on.`,
      };
    case 'CaseAcknowledged':
      return { tone: 'staff', words: `${event.by} has ${name}. Next: call the patient.` };
    case 'PatientContacted':
      return { tone: 'staff', words: `${event.by} reached the patient (${name}). Next: how it ended.` };
    case 'PatientNotReached':
      return { tone: 'staff', words: `${event.by} called and got no answer (${name}).` };
    case 'CaseLapsed':
      return {
        tone: 'alarm',
        words:
          event.promise === 'contact'
            ? `The patient was not reached in time: ${name} is paged again.`
            : `No outcome in time: ${name} is paged again.`,
      };
    case 'CaseClosed':
      return { tone: 'staff', words: `${event.by} closed ${name}: ${outcomeWords[event.disposition]}.` };
    case 'LinkTried':
      return event.right
        ? { tone: 'staff', words: `${event.by} opened ${name} behind the link.` }
        : { tone: 'staff', words: `A wrong code was typed behind a link of ${event.by} (${name}).` };
    case 'CommandRefused':
      return {
        tone: 'staff',
        words: `A command from ${event.by} changed nothing: ${refusedBecause[event.because]}.`,
      };
  }
};
