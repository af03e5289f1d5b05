import type { pageTexts, patientTexts } from './texts.ts';

export type TextKey = keyof typeof patientTexts;
export type PageKey = keyof typeof pageTexts;

/** Answers to a practitioner's command. Each says what happens next. */
export const staffTexts = {
  'staff.acknowledged':
    'Case {case} is yours. Call the patient by {by}. Then reply REACHED {case}, or NOANSWER {case}. Open {url}',
  'staff.contacted':
    'Case {case}: patient reached. Close it by {by}: reply ER {case}, SEEN {case}, ADVISED {case} or FALSE {case}',
  'staff.closed': 'Case {case} is closed: {outcome}. Nothing more to do.',
  'staff.no-answer':
    'Case {case}: noted, attempt {n} of 3. The next person is being paged. Try again by {by}, then reply REACHED {case} or NOANSWER {case}',
  'staff.not-reached':
    'Case {case} is closed as could not reach after 3 attempts. A call-back for today is on the worklist.',
  'staff.already': 'Case {case} is already {state}. Next: {next}',
  'staff.no-such-case': 'No open case {case}. Check the number in the page and reply, for example, ACK 37',
  'staff.not-yours':
    'Case {case} has not been paged to this phone, so nothing was changed. It stays with the people who were paged.',
  'staff.which': 'Which case? Reply with its number: {cases}',
  'staff.none-open': 'No case is open for you. Nothing was changed.',
} as const satisfies Record<string, string>;
export type StaffTextKey = keyof typeof staffTexts;

/** Puts the values into the placeholders of a text; a placeholder without a value is a programmer's error and stays visible. */
export const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (placeholder, name: string) => values[name] ?? placeholder);
