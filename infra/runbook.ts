/**
 * The headings of RUNBOOK.md that alarms lead to. A test pairs them: a heading without an alarm and an alarm without a heading
 * both fail.
 */
export const runbookHeadings = [
  'Replies are not read',
  'Mails are not read',
  'Messages do not go out',
  'Wake-ups are lost',
  'The sweep is silent',
  'A page is not acknowledged',
  'The audit failed',
  'The canary has not come home',
  'A function fails',
  'Texts are refused or too dear',
  'Mail reputation falls',
  'A key is switched off',
  'The budget is spent',
] as const;

export type RunbookHeading = (typeof runbookHeadings)[number];
