import type { ConversationEvent } from '../../shared/conversation/event.ts';
import { cancelReasonNames, caseOutcomes, outcomeWords, taskNames } from './board-words.ts';
import { plain } from './case-words.ts';
import { type Html, html } from './html.ts';

/** What the thread knows when it tells of an event: what cases and tasks are called. */
export type Names = {
  readonly codes: ReadonlyMap<string, string>;
  readonly tasks: ReadonlyMap<string, string>;
};

/** What the cases and tasks of a history are called in its sentences. */
export const namesIn = (events: readonly ConversationEvent[]): Names => ({
  codes: new Map(
    events.flatMap((event) => (event.type === 'CaseOpened' ? [[event.caseId, event.code]] : [])),
  ),
  tasks: new Map(
    events.flatMap((event) =>
      event.type === 'TaskAdded' ? [[event.task.id, taskNames[event.task.kind]]] : [],
    ),
  ),
});

export type Sentence = { readonly words: Html; readonly strong?: true };

const strong = (words: Html): Sentence => ({ words, strong: true });
const calm = (words: Html): Sentence => ({ words });

const lapses = {
  contact: 'the patient was not reached in time',
  close: 'nobody recorded how it ended in time',
} as const;

const people = (ids: readonly string[]): string => (ids.length === 0 ? 'nobody new' : ids.join(' and '));

const byWhom = ({ by }: { readonly by?: string }): Html | undefined =>
  by === undefined ? undefined : html` by <b>${by}</b>`;

const patientSentence = (event: ConversationEvent): Sentence | undefined => {
  switch (event.type) {
    case 'SessionRecorded':
      return calm(html`Session ${event.session.id} recorded for patient ${event.session.patientId}.`);
    case 'SessionAmended':
      return calm(html`Session ${event.session.id} amended${byWhom(event)}.`);
    case 'SessionCancelled':
      return strong(
        html`<b>Session ${event.sessionId} cancelled</b>${byWhom(event)}${
          event.because === undefined ? '' : `: ${cancelReasonNames[event.because].toLowerCase()}`
        }. Nothing more is asked about it.`,
      );
    case 'SessionMoved':
      return calm(
        html`Session ${event.sessionId} was amended${byWhom(event)} and is followed at another address from here on.`,
      );
    case 'OptedOut':
      return strong(
        html`<b>Messages ended</b> (${plain(event.cause)}). Nothing automatic reaches this address: phone the patient.`,
      );
    case 'OptedIn':
      return strong(html`<b>Messages may go again.</b> The patient asked for them.`);
    case 'PatientErased':
      return strong(html`<b>What named patient ${event.patientId} was erased.</b>`);
    case 'LanguagePreferred':
      return calm(html`From now on in ${event.language === 'es' ? 'Spanish' : 'English'}.`);
    default:
      return undefined;
  }
};

const caseSentence = (event: ConversationEvent, code: string): Sentence | undefined => {
  switch (event.type) {
    case 'CaseOpened':
      return strong(html`<b>Case ${event.code} opened</b>: ${event.entry.severity}.`);
    case 'CaseJoined':
      return calm(html`Joined case ${code}.`);
    case 'CaseWorsened':
      return strong(
        html`<b>Case ${code} is ${event.severity === 'emergency' ? 'an emergency' : event.severity} now.</b> Everybody who was paged is paged anew.`,
      );
    case 'StepTaken':
      return calm(html`Step ${event.step + 1} of the ladder: paged <b>${people(event.people)}</b>.`);
    case 'StepSkipped':
      return calm(
        html`Step ${event.step + 1} of the ladder is empty (${plain(event.because)}): the next one at once.`,
      );
    case 'PagesRepeated':
      return calm(html`Paged again: <b>${people(event.people)}</b>.`);
    case 'LadderEnded':
      return strong(
        html`<b>The ladder has ended and nobody has case ${code} now.</b> The operator is alarmed.`,
      );
    case 'CaseAcknowledged':
      return strong(html`<b>${event.by} has case ${code}.</b>`);
    case 'PatientContacted':
      return strong(html`<b>${event.by} reached the patient.</b>`);
    case 'PatientNotReached':
      return strong(html`<b>${event.by} called, no answer.</b>`);
    case 'CaseLapsed':
      return strong(html`<b>Case ${code} lapsed</b>: ${lapses[event.promise]}. It pages again.`);
    case 'CaseClosed':
      return strong(html`<b>${event.by} closed case ${code}</b>: ${caseOutcomes[event.disposition]}.`);
    case 'LinkTried':
      return calm(
        event.right
          ? html`${event.by} opened case ${code} through the link.`
          : html`A wrong number was typed behind ${event.by}’s link.`,
      );
    case 'CommandRefused':
      return calm(
        html`${event.by} texted ${event.personal === undefined ? 'a command' : `“${event.personal.text}”`}: refused, ${plain(event.because)}.`,
      );
    default:
      return undefined;
  }
};

const taskSentence = (event: ConversationEvent, task: string): Sentence | undefined => {
  switch (event.type) {
    case 'TaskAdded':
      return strong(html`<b>On the call-back list</b>: ${taskNames[event.task.kind]}.`);
    case 'TaskJoined':
      return calm(html`The same again, on the list already: ${task}.`);
    case 'TaskTaken':
      return calm(html`<b>${event.by}</b> took: ${task}.`);
    case 'TaskTried':
      return calm(html`<b>${event.by}</b> called, no answer: ${task}.`);
    case 'TaskFinished':
      return strong(html`<b>${event.by} finished</b>: ${task} (${outcomeWords(event.outcome)}).`);
    case 'TaskReopened':
      return calm(html`<b>${event.by}</b> put back on the list: ${task}.`);
    case 'TaskSettled':
      return calm(html`Settled by itself (${outcomeWords(event.because)}): ${task}.`);
    case 'TaskRaised':
      return strong(html`<b>Nobody dealt with it in time</b>: it is a concern now.`);
    case 'TaskOverdue':
      return strong(html`<b>Its time was over</b>: ${task}.`);
    default:
      return undefined;
  }
};

/** What another thing in the thread says already, or what is only the system's own book-keeping. */
const untold: ReadonlySet<ConversationEvent['type']> = new Set<ConversationEvent['type']>([
  'ConversationOpened',
  'CheckInAnswered',
  'ErrandDone',
  'AnswerAwaited',
  'AddressGiven',
  'NoteAdded',
]);

/** An event as one sentence; undefined where another thing in the thread says it already. */
export const sentenceOf = (event: ConversationEvent, { codes, tasks }: Names): Sentence | undefined => {
  if (untold.has(event.type)) return undefined;
  const code = 'caseId' in event && event.caseId !== undefined ? (codes.get(event.caseId) ?? '') : '';
  const task = 'taskId' in event ? (tasks.get(event.taskId) ?? 'A task') : '';
  return (
    patientSentence(event) ??
    caseSentence(event, code) ??
    taskSentence(event, task) ??
    // What this page has no sentence for is told by its name: nothing that happened is hidden.
    calm(html`${event.type.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ')}.`)
  );
};

/** The note that somebody left with an event; undefined where there is none. */
export const noteOf = (
  event: ConversationEvent,
): { readonly by: string; readonly text: string } | undefined => {
  switch (event.type) {
    case 'NoteAdded':
      return { by: event.by, text: event.personal?.text ?? '(erased)' };
    case 'TaskFinished':
    case 'TaskTried':
      return event.personal === undefined ? undefined : { by: event.by, text: event.personal.note };
    default:
      return undefined;
  }
};
