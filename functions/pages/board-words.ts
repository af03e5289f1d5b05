import type { CheckInState } from '../../shared/followup/check-in-view.ts';
import type { CancelReason } from '../../shared/followup/session.ts';
import type { CheckInKind } from '../../shared/kernel/treatment.ts';
import type { CaseDisposition } from '../../shared/paging/case.ts';
import { severity } from '../../shared/triage/finding.ts';
import type { Disposition, FlagStatus } from '../../shared/triage/verdict.ts';
import type { Task, TaskKind, TaskOutcome } from '../../shared/worklist/task.ts';
import type { Who } from '../app/board-lists.ts';
import type { TrailLine } from '../app/board-trail.ts';
import { type Html, html } from './html.ts';

export const checkInNames: Readonly<Record<CheckInKind, string>> = {
  '4h': '4 h check-in',
  '24h': '24 h check-in',
  '48h': '48 h check-in',
  '7d': '7 day check-in',
};

export const checkInStates: Readonly<Record<CheckInState, string>> = {
  planned: 'planned',
  'pulled-forward': 'earlier',
  moved: 'later',
  merged: 'merged',
  superseded: 'replaced',
  sent: 'sent',
  answered: 'answered',
  skipped: 'not sent',
  unknown: 'unsure',
  worklist: 'for a person',
};

/** What a task asks of a person, in the words of the list. */
export const taskNames: Readonly<Record<TaskKind, string>> = {
  concern: 'Call today: a concern',
  'follow-up': 'Talk it through: not today',
  unclear: 'Read it: nobody could tell what was meant',
  'call-back': 'Call back: the patient asked for it',
  booking: 'Arrange an appointment',
  silent: 'No answer after a high-risk session',
  'which-patient': 'Which patient wrote? Ask',
  'unknown-sender': 'An unknown number wrote',
  'opt-in-disputed': 'Somebody else may have this number now',
  'opt-out-unverified': 'Somebody wrote to end the e-mails: ask the patient',
  'wrong-number': 'The wrong person gets these texts',
  unsubscribed: 'The messages were ended',
  'outcome-unknown': 'Nobody knows whether a question arrived',
  'not-sent': 'A question could not be sent',
  'could-not-reach': 'Could not be reached: call again',
  'no-consent': 'No consent to messages: ask in person',
  'page-refused': 'A page was refused: check the number',
  'patient-died': 'The patient has died',
};

/** Work that does not say whose it is: it stands in the inbox. */
export const inboxKinds: ReadonlySet<TaskKind> = new Set<TaskKind>([
  'which-patient',
  'unknown-sender',
  'opt-in-disputed',
  'wrong-number',
]);

export const taskOutcomeNames: Readonly<Record<TaskOutcome, string>> = {
  spoke: 'I spoke with the patient',
  seen: 'The patient was seen',
  'sent-to-emergency': 'Sent to emergency care',
  'no-need': 'Nothing was needed',
  'not-reached': 'I called, no answer',
};

const outcomes: Readonly<Record<NonNullable<Task['outcome']>, string>> = {
  spoke: 'spoke with the patient',
  seen: 'the patient was seen',
  'sent-to-emergency': 'sent to emergency care',
  'no-need': 'nothing was needed',
  'not-reached': 'no answer',
  answered: 'the patient has written',
  'case-closed': 'its case is closed',
  'concern-instead': 'it is a concern now',
};

/** How a task ended, or what ended it. */
export const outcomeWords = (outcome: Task['outcome']): string =>
  outcome === undefined ? 'done' : outcomes[outcome];

export const dispositionNames: Readonly<Record<Disposition, string>> = {
  emergency: 'EMERGENCY',
  urgent: 'URGENT',
  concern: 'CONCERN',
  follow_up: 'FOLLOW UP',
  unclear: 'UNCLEAR',
  self_care: 'SELF-CARE',
  all_clear: 'FINE',
  administrative: 'OFFICE',
};

export const flagStatuses: Readonly<Record<FlagStatus, string>> = {
  affirmed: 'said',
  negated: 'said not to be so',
  resolved: 'over',
  improving: 'getting better',
  preexisting: 'there before',
  hypothetical: 'asked about',
  'other-person': 'somebody else',
  uncertain: 'may be meant',
};

export const caseOutcomes: Readonly<Record<CaseDisposition, string>> = {
  'sent-to-emergency': 'sent to emergency care',
  seen: 'seen by a clinician',
  advised: 'advice given',
  'could-not-reach': 'could not be reached',
  'false-alarm': 'false alarm',
};

/** Why a session is cancelled, as somebody at the desk would say it. */
export const cancelReasonNames: Readonly<Record<CancelReason, string>> = {
  'wrong-number': 'The number or the mailbox is not the patient’s',
  'wrong-patient': 'It is another patient’s session',
  'recorded-twice': 'It was recorded twice',
  'not-treated': 'There was no treatment',
  'patient-wishes': 'The patient does not want to be asked',
  other: 'Another reason',
};

const shapes = {
  octagon: html`<path d="M5 1h6l4 4v6l-4 4H5l-4-4V5z" fill="currentColor"/>`,
  triangle: html`<path d="M8 1.5 15.3 14.5H.7z" fill="currentColor"/>`,
  diamond: html`<path d="M8 1.5 14.5 8 8 14.5 1.5 8z" fill="none" stroke="currentColor" stroke-width="2"/>`,
  circle: html`<circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" stroke-width="2"/>`,
  question: html`<path d="M5.2 5.6a2.9 2.9 0 1 1 4 2.7c-.8.4-1.2.8-1.2 1.7M8 12.6v.6" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round"/>`,
  tick: html`<path d="m2.5 8.5 3.8 3.8 7.2-8.2" fill="none" stroke="currentColor" stroke-width="2.2" stroke-linecap="round"/>`,
  dot: html`<circle cx="8" cy="8" r="3.5" fill="currentColor"/>`,
} as const;

const shapeOf: Readonly<Record<Disposition, keyof typeof shapes>> = {
  emergency: 'octagon',
  urgent: 'triangle',
  concern: 'diamond',
  follow_up: 'circle',
  unclear: 'question',
  self_care: 'tick',
  all_clear: 'tick',
  administrative: 'dot',
};

/** Severity is a word, a symbol and a colour, never a colour alone. */
export const levelMark = (level: Disposition): Html =>
  html`<span class="level level-${level}"><svg viewBox="0 0 16 16" aria-hidden="true">${shapes[shapeOf[level]]}</svg>${dispositionNames[level]}</span>`;

/** Tasks speak in the marks of what they come from. */
export const levelOfTask = (kind: TaskKind): Disposition => {
  switch (kind) {
    case 'concern':
    case 'could-not-reach':
    case 'silent':
      return 'concern';
    case 'unclear':
    case 'which-patient':
    case 'unknown-sender':
    case 'outcome-unknown':
      return 'unclear';
    case 'follow-up':
    case 'call-back':
    case 'not-sent':
    case 'page-refused':
      return 'follow_up';
    case 'booking':
    case 'opt-in-disputed':
    case 'opt-out-unverified':
    case 'wrong-number':
    case 'unsubscribed':
    case 'no-consent':
    case 'patient-died':
      return 'administrative';
  }
};

/** A row shows the worst: what its kind says, or how the words behind it were read. Good words take nothing away. */
export const worstLevel = (kind: Disposition, reading: Disposition | undefined): Disposition =>
  reading !== undefined && severity(reading) > severity(kind) && severity(reading) >= severity('unclear')
    ? reading
    : kind;

/** In a list a patient is an initial and the clinic's own id: a screen is seen by who passes. */
export const initials = (who: readonly Who[], sender: string | undefined): Html => {
  if (who.length === 0) return html`<span class="who">${sender ?? 'Unknown sender'}</span>`;
  return html`${who.map(
    ({ patient, firstName }, n) =>
      html`${n === 0 ? undefined : ' or '}<span class="who">${firstName === undefined ? 'patient' : html`<b>${firstName.slice(0, 1)}.</b>`} ${patient}</span>`,
  )}`;
};

/** A patient by name, where one is open. */
export const fullName = ({ patient, firstName }: Who): string =>
  firstName === undefined ? `Patient ${patient}` : `${firstName} (${patient})`;

const deeds: Readonly<Record<TrailLine['deed'], string>> = {
  'signed-in': 'signed in',
  'signed-out': 'signed out',
  'saw-cases': 'saw the open cases',
  'saw-call-backs': 'saw the call-back list',
  'saw-inbox': 'saw the inbox',
  'saw-conversations': 'saw the conversations',
  searched: 'searched',
  'saw-conversation': 'saw a conversation',
  'saw-reports': 'saw the reports',
  'exported-report': 'took a report as CSV',
  'saw-settings': 'saw the settings',
  'saw-trail': 'saw who saw what',
  'saw-health': 'saw the health',
  'acted-on-case': 'acted on a case',
  'took-task': 'took a call-back',
  'gave-back-task': 'gave a call-back back',
  'finished-task': 'worked on a call-back',
  'reopened-task': 'put a call-back on the list again',
  'wrote-note': 'wrote a note',
  'recorded-session': 'recorded a session',
  'amended-session': 'amended a session',
  'cancelled-session': 'cancelled a session',
  'exported-patient': 'exported what is held about a patient',
  'erased-patient': 'erased a patient',
  unknown: 'something that this version does not know',
};

/** What somebody did, as a line of the trail says it. */
export const deedWords = (deed: TrailLine['deed']): string => deeds[deed];

/** What was acted on, for people: the ids of cases and entries are ours, and say nothing to anybody. */
export const aboutWords = ({ deed, about, conversation }: TrailLine): string | undefined =>
  deed !== 'unknown' && conversation !== undefined && about?.startsWith(`${conversation}/`) === true
    ? undefined
    : about;

/** A number as a phone dials it; undefined where it is none. */
export const dialled = (phone: string | undefined): string | undefined =>
  phone !== undefined && /^\+?[\d ().-]{3,25}$/.test(phone) ? phone.replace(/[^+\d]/g, '') : undefined;
