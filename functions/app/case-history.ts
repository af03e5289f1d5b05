import type { ConversationEvent } from '../../shared/conversation/event.ts';
import type { Instant } from '../../shared/kernel/instant.ts';
import type { Case } from '../../shared/paging/case.ts';
import { flagWords } from '../../shared/triage/flag-words.ts';
import type { Timed } from './case-ladder.ts';

/** One line of what happened to a case. */
export type HistoryLine = { readonly at: Instant; readonly words: string };

/** What somebody of the clinic wrote down. */
export type Note = { readonly at: Instant; readonly by: string; readonly text: string | undefined };

/** As many as a page can show and a person can read; the history keeps all. */
const linesMax = 40;
const notesMax = 20;

const people = (ids: readonly string[]): string =>
  ids.length < 2 ? (ids[0] ?? 'nobody') : `${ids.slice(0, -1).join(', ')} and ${ids.at(-1)}`;

const refused = {
  'no-such-case': 'there is no such case',
  'not-paged-to-you': 'it had not been paged to that phone',
  closed: 'it was closed',
  'which-case': 'no case was named',
  'no-open-case': 'no case was open',
  already: 'somebody had done that already',
  'own-case': 'it is their own case',
  'off-ladder': 'they have left the ladder',
  'sent-before': 'it was sent before the page, or before news of the patient',
  unclear: 'it could mean more than one thing',
} as const;

const plain = (id: string): string => id.replaceAll('-', ' ');

/** Whom the pages are for that were promised with the event before them. */
const pagedBehind = (history: readonly Timed[], n: number): readonly string[] => {
  const paged: string[] = [];
  for (const { event } of history.slice(n + 1)) {
    if (event.type !== 'MessagePromised') break;
    if (event.message.class === 'page') paged.push(event.message.person);
  }
  return [...new Set(paged)];
};

const isBehindWorse = (history: readonly Timed[], n: number): boolean =>
  history.slice(0, n).findLast(({ event }) => event.type !== 'MessagePromised')?.event.type ===
  'CaseWorsened';

/** What an event meant for a case; undefined where it meant nothing. */
const wordsOf = (history: readonly Timed[], n: number, event: ConversationEvent): string | undefined => {
  switch (event.type) {
    case 'CaseOpened':
      return `Opened: ${event.entry.why === undefined ? event.entry.flags.map(flagWords).join(', ') : plain(event.entry.why)}`;
    case 'CaseJoined':
      return `Another message of the patient: ${event.entry.flags.map(flagWords).join(', ')}`;
    case 'CaseWorsened':
      return `Paged anew as ${event.severity}: ${people(pagedBehind(history, n))}`;
    case 'StepTaken':
      if (event.people.length > 0) return `Step ${event.step + 1}: paged ${people(event.people)}`;
      // Whom a case that became worse paged anew is said where it did.
      return isBehindWorse(history, n)
        ? undefined
        : `Step ${event.step + 1}: everybody of it had been paged already`;
    case 'StepSkipped':
      return `Step ${event.step + 1} skipped: nobody of it could be paged`;
    case 'PagesRepeated':
      return event.people.length === 0 ? undefined : `Paged again: ${people(event.people)}`;
    case 'LadderEnded':
      return 'The ladder ended with nobody who had it: the operator was alarmed';
    case 'CaseAcknowledged':
      return `${event.by} took it`;
    case 'PatientContacted':
      return `${event.by} reached the patient`;
    case 'PatientNotReached':
      return `${event.by} called and got no answer`;
    case 'CaseLapsed':
      return event.promise === 'contact'
        ? 'Nobody had reached the patient in time: paged again'
        : 'No outcome was recorded in time: paged again';
    case 'CaseClosed':
      return `${event.by} closed it: ${plain(event.disposition)}`;
    case 'LinkTried':
      return event.right
        ? `${event.by} opened the page`
        : `A wrong number was typed behind ${event.by}’s link`;
    case 'CommandRefused':
      return `A text of ${event.by} changed nothing: ${refused[event.because]}`;
    case 'OptedOut':
      return 'The patient opted out of messages';
    case 'OptedIn':
      return 'The patient opted in again';
    default:
      return undefined;
  }
};

const concerns = (event: ConversationEvent, { id }: Case): boolean =>
  'caseId' in event ? event.caseId === id : event.type === 'OptedOut' || event.type === 'OptedIn';

/** What happened to a case since it opened, oldest first; the same line again and again is told once, with its last time. */
export const historyOf = (history: readonly Timed[], open: Case): readonly HistoryLine[] => {
  const lines: HistoryLine[] = [];
  for (const [n, { at, event }] of history.entries()) {
    if (at < open.openedAt || !concerns(event, open)) continue;
    const words = wordsOf(history, n, event);
    if (words === undefined) continue;
    if (lines.at(-1)?.words === words) lines[lines.length - 1] = { at, words };
    else lines.push({ at, words });
  }
  return lines.slice(-linesMax);
};

/** The notes beside the conversation since the case opened, oldest first. */
export const notesOf = (history: readonly Timed[], open: Case): readonly Note[] =>
  history
    .flatMap(({ at, event }): Note[] =>
      event.type === 'NoteAdded' && at >= open.openedAt
        ? [{ at, by: event.by, text: event.personal?.text }]
        : [],
    )
    .slice(-notesMax);
