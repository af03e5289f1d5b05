import type { CheckInState } from '../../shared/followup/check-in-view.ts';
import { type CheckInKind, type Region, riskNames } from '../../shared/kernel/treatment.ts';
import type { Channel } from '../../shared/message/outbound.ts';
import type { CaseDisposition } from '../../shared/paging/case.ts';
import type { Disposition, FlagStatus } from '../../shared/triage/verdict.ts';
import type { TaskKind } from '../../shared/worklist/task.ts';
import type { CaseMove, CaseView } from './wire.ts';

/** `breathing-difficulty` as people write it. */
export const plain = (id: string): string => id.replaceAll(/[-_]/g, ' ');

/** `a`, `a and b`, `a, b and c`. */
export const listed = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

export const checkInName: Readonly<Record<CheckInKind, string>> = {
  '4h': '4 h check-in',
  '24h': '24 h check-in',
  '48h': '48 h check-in',
  '7d': '7 day check-in',
};

export const channelName: Readonly<Record<Channel, string>> = { sms: 'text', email: 'e-mail' };

export const regionName = (region: Region): string => plain(region);

export const siteName = (site: { readonly region: Region; readonly side?: string }): string => {
  if (site.side === undefined) return plain(site.region);
  return site.side === 'both' ? `${plain(site.region)} on both sides` : `${site.side} ${plain(site.region)}`;
};

export const riskName = riskNames;

export const checkInStateName: Readonly<Record<CheckInState, string>> = {
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

export const dispositionName: Readonly<Record<Disposition, string>> = {
  emergency: 'EMERGENCY',
  urgent: 'URGENT',
  concern: 'CONCERN',
  follow_up: 'FOLLOW UP',
  unclear: 'UNCLEAR',
  self_care: 'SELF-CARE',
  all_clear: 'FINE',
  administrative: 'OFFICE',
};

/** What a disposition makes people do. */
export const dispositionMeans: Readonly<Record<Disposition, string>> = {
  emergency:
    'a possible threat to life or limb: the patient is told to call 911 and somebody is paged at once',
  urgent: 'a red flag: somebody is paged and calls within the hour',
  concern: 'not among the usual effects: the clinic calls today',
  follow_up: 'needs a conversation, not today',
  unclear: 'no safe reading: a person looks at it',
  self_care: 'a usual effect within its usual time: advice, no page',
  all_clear: 'no complaint',
  administrative: 'no complaint, something to arrange',
};

export const statusWords: Readonly<Record<FlagStatus, string>> = {
  affirmed: 'said',
  negated: 'said not to be so',
  resolved: 'over',
  improving: 'getting better',
  preexisting: 'there before',
  hypothetical: 'asked about',
  'other-person': 'somebody else',
  uncertain: 'may be meant',
};

export const outcomeWords: Readonly<Record<CaseDisposition, string>> = {
  'sent-to-emergency': 'sent to emergency care',
  seen: 'seen in person',
  advised: 'advice given',
  'could-not-reach': 'could not be reached',
  'false-alarm': 'false alarm',
};

export const caseStateWords = (one: CaseView): string => {
  switch (one.state) {
    case 'paged':
      return one.ladderEnded
        ? 'nobody has it now, and the operator is alarmed'
        : 'waiting for somebody to take it';
    case 'acknowledged':
      return `${one.acknowledgedBy ?? 'somebody'} has it, the patient is to be called`;
    case 'contacted':
      return 'the patient has been reached, the outcome is open';
    case 'closed':
      return one.disposition === null ? 'closed' : `closed: ${outcomeWords[one.disposition]}`;
  }
};

const moveWords = (move: CaseMove, people: readonly string[]): string => {
  switch (move) {
    case 'page-next':
      return people.length === 0 ? 'the next step is paged' : `${listed(people)} is paged`;
    case 'repeat':
      return 'the page is repeated';
    case 'alarm-operator':
      return 'the operator is alarmed';
    case 'contact-overdue':
      return 'paged again unless the patient is reached';
    case 'outcome-overdue':
      return 'paged again unless there is an outcome';
  }
};

/** What time will do to a case if nobody acts. */
export const caseNextWords = (one: CaseView): string =>
  listed(one.nextMoves.map((move) => moveWords(move, one.nextPeople)));

export const taskWords: Readonly<Record<TaskKind, string>> = {
  concern: 'Call the patient about a concern',
  'follow-up': 'Follow up with the patient',
  unclear: 'Read a reply that was not understood',
  'call-back': 'Call back: the patient asked for it',
  booking: 'Arrange a visit or a bill',
  silent: 'No answer to the check-in: call the patient',
  'which-patient': 'Say which patient wrote',
  'unknown-sender': 'A text from an unknown number',
  'opt-in-disputed': 'Check whether texts are wanted again',
  'opt-out-unverified': 'Ask whether e-mails are to end (sender not verified)',
  'wrong-number': 'Wrong number: correct the record',
  unsubscribed: 'Messages ended by the patient: nobody asks any more',
  'outcome-unknown': 'A text may not have arrived',
  'not-sent': 'A text could not be sent',
  'could-not-reach': 'Call again: the patient was not reached',
  'no-consent': 'No consent to messages: ask or call',
  'page-refused': 'A page was refused: check the phone',
  'patient-died': 'A death was reported: all messages stopped',
};

/** A number as people read it: `+1 303 555 0142`. */
export const phoneWords = (number: string): string =>
  number.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, '+1 $1 $2 $3');
