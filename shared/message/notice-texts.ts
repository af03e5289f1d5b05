import type { TaskKind } from '../worklist/task.ts';
import type { NoticeMessage } from './outbound.ts';

/** What an entry of the call-back list is called in e-mails to the clinic. Never a patient, a body part or a symptom. */
export const taskTitles = {
  concern: 'Call a patient about a concern',
  'follow-up': 'Follow up with a patient',
  unclear: 'Read a reply that was not understood',
  'call-back': 'Call back a patient who asked for it',
  booking: 'Arrange a visit or a bill',
  silent: 'Call a patient who did not answer',
  'which-patient': 'Say which patient wrote',
  'unknown-sender': 'Read a text from an unknown number',
  'opt-in-disputed': 'Ask whether texts are wanted again',
  'opt-out-unverified': 'Ask whether e-mails are to end: the sender could not be verified',
  'wrong-number': 'Correct a wrong number',
  unsubscribed: 'A patient ended the messages: nobody asks any more',
  'outcome-unknown': 'A check-in may not have arrived',
  'not-sent': 'A message could not be sent',
  'could-not-reach': 'Call again a patient who was not reached',
  'no-consent': 'A patient cannot be asked: no consent to messages',
  'page-refused': 'A page was refused: see to the phone it went to',
  'patient-died': 'A death was reported: call',
} as const satisfies Record<TaskKind, string>;

/** Placeholders: {task} what there is to do, {due} by when, {url} the board. */
export const noticeTexts = {
  concern: {
    subject: 'A concern on the call-back list',
    body: '{task}. Due by {due}. If it is still open then, somebody is paged.',
    text: 'DN FOLLOW-UP: a concern is on the call-back list, due by {due}. Open {url}',
  },
  unread: {
    subject: 'A concern to read before the clinic opens',
    body: '{task}. The clinic is closed for long: please read it and take it on. If nobody has within 12 hours, somebody is paged. To be done by {due}.',
    text: 'DN FOLLOW-UP: no red flag, but a concern waits to be read while the clinic is closed. If nobody takes it on within 12 h you are paged. Open {url}',
  },
  overdue: {
    subject: 'Overdue on the call-back list',
    body: '{task}. It was due by {due} and is still open.',
    text: 'DN FOLLOW-UP: an entry of the call-back list was due by {due} and is still open. Open {url}',
  },
  supervise: {
    subject: 'A day overdue on the call-back list',
    body: '{task}. It was due by {due}, a business day has passed since, and it is still open. Please see to it that somebody does it.',
    text: 'DN FOLLOW-UP: an entry of the call-back list is a business day overdue (due {due}). Please see that somebody does it. Open {url}',
  },
} as const satisfies Record<NoticeMessage['about'], { subject: string; body: string; text: string }>;

export const noticeFrame = { open: 'Open the call-back list', reference: 'Reference {ref}' } as const;

/** Placeholders: {day} {open} {overdue} {unread} {cases} {more}. */
export const digestTexts = {
  subject: 'call-back list of {day}, {open} open, {overdue} overdue',
  counts: '{open} open on the call-back list, {overdue} of them overdue.',
  cases: 'Open cases: {cases}. They are paged until somebody acts.',
  unread: '{unread} conversations could not be read, and may hold more. Tell whoever runs the system.',
  list: 'The earliest due first',
  due: 'due',
  wasDue: 'was due',
  more: 'And {more} more.',
} as const;
