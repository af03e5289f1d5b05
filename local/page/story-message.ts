import type { PageAbout } from '../../shared/message/outbound.ts';
import { reasonWords } from '../../shared/message/reason-words.ts';
import type { TextKey } from '../../shared/message/wording.ts';
import { caseName, type Known, type KnownMessage } from './story-known.ts';
import type { Sentence } from './story-line.ts';
import type { StoryEvent } from './wire.ts';
import { channelName, checkInName, listed } from './words.ts';

type MessageEventType =
  | 'MessageAccepted'
  | 'MessageDeferred'
  | 'MessageOutcomeUnknown'
  | 'MessageRenewed'
  | 'MessageHeld'
  | 'MessageSkipped'
  | 'MessageLeftToHuman'
  | 'ReceiptRecorded';
type MessageStory = Extract<StoryEvent, { type: MessageEventType }>;
type Page = Extract<KnownMessage, { class: 'page' }>;

const toldPatient: Readonly<Record<TextKey, string>> = {
  'checkin.4h': 'Sent the 4 h check-in',
  'checkin.24h': 'Sent the 24 h check-in',
  'checkin.48h': 'Sent the 48 h check-in',
  'checkin.7d': 'Sent the 7 day check-in',
  'ack.emergency': 'Told the patient to call 911 now',
  'ack.emergency.crisis': 'Told the patient to call or text 988 now',
  'ack.urgent': 'Told the patient that a clinician calls within the hour',
  'ack.urgent.afterhours':
    'Told the patient that the on-call clinician was alerted, and where to go otherwise',
  'ack.urgent.nopage': 'Told the patient that nobody could be alerted: call the clinic, or go to urgent care',
  'ack.concern': 'Told the patient that the clinic calls today',
  'ack.concern.afterhours': 'Told the patient that the clinic calls on its next open morning',
  'ack.follow_up': 'Told the patient to expect a call by the next business day',
  'ack.follow_up.score': 'Asked for the pain as a number',
  'ack.follow_up.bruise': 'Asked about the bruise and said what to do',
  'ack.self_care.sore': 'Sent advice for soreness',
  'ack.self_care.tired': 'Sent advice for tiredness',
  'ack.self_care.bruise': 'Sent advice for a small bruise',
  'ack.self_care.otc': 'Sent advice on pain relievers',
  'ack.all_clear': 'Thanked the patient',
  'ack.unclear': 'Asked again, with answers A to D',
  'admin.stop': 'Confirmed: no more texts',
  'admin.start': 'Confirmed: texts go on',
  'admin.help': 'Sent the help text',
  'admin.wrong_number': 'Apologised to the wrong number',
  'admin.identity': 'Said who is texting',
  'admin.callback': 'Promised a call back',
  'admin.booking': 'Said how to book and asked for the pain',
};

const pageOpening: Readonly<Record<PageAbout, string>> = {
  first: 'Paged',
  unacknowledged: 'No acknowledgement: paged again',
  'not-reached': 'Patient not reached yet: paged',
  'not-closed': 'No outcome yet: paged',
  'no-answer': 'Called in vain: paged',
  'opted-out': 'The patient opted out: told',
};

/** `practitioner-1 and backup-1 by text and e-mail`, or each with their own channels where these differ. */
const peopleWords = (pages: readonly Page[]): string => {
  const channels = new Map<string, string[]>();
  for (const { person, channel } of pages) {
    const known = channels.get(person) ?? [];
    if (!known.includes(channelName[channel])) known.push(channelName[channel]);
    channels.set(person, known);
  }
  const byChannels = new Map<string, string[]>();
  for (const [person, ways] of channels) {
    byChannels.set(listed(ways), [...(byChannels.get(listed(ways)) ?? []), person]);
  }
  return listed([...byChannels].map(([ways, people]) => `${listed(people)} by ${ways}`));
};

/** The decision that promised a message: its id is `<conversation>/<version>/<n>`. */
const decisionOf = ({ id }: KnownMessage): string | undefined => id.split('/').at(-2);

/** Pages of one case about one thing that were promised together and accepted at one instant are one sentence. */
const pagedSentence = (page: Page, known: Known, moment: readonly StoryEvent[]): Sentence => {
  const together = moment.flatMap((event) => {
    const other = event.type === 'MessageAccepted' ? known.messages.get(event.messageId) : undefined;
    return other?.class === 'page' &&
      other.caseId === page.caseId &&
      other.about === page.about &&
      decisionOf(other) === decisionOf(page)
      ? [other]
      : [];
  });
  return {
    tone: 'page',
    words: `${pageOpening[page.about]} ${peopleWords(together)} (${caseName(known, page.caseId)}).`,
    joins: `${page.caseId} ${page.about} ${decisionOf(page)}`,
  };
};

const acceptedSentence = (
  message: KnownMessage,
  known: Known,
  moment: readonly StoryEvent[],
): Sentence | undefined => {
  switch (message.class) {
    case 'check-in':
      return { tone: 'out', words: `Sent the ${checkInName[message.kind]}.` };
    case 'answer':
    case 'emergency-answer':
    case 'stop-confirmation':
      return { tone: 'out', words: `${toldPatient[message.template]}.` };
    case 'page':
      return pagedSentence(message, known, moment);
    case 'pager':
      return { tone: 'page', words: 'Told the clinic’s own pager.' };
    case 'alarm':
      return { tone: 'alarm', words: 'Alarmed the operator by e-mail, for texts may be what failed.' };
    case 'digest':
      return undefined;
    case 'notice':
      return {
        tone: 'task',
        words: `Told ${message.person ?? 'the front desk'} of it by ${channelName[message.channel]}.`,
      };
    case 'staff-answer':
      return undefined;
  }
};

/** A message as the object of a sentence. */
const objectOf = (message: KnownMessage): string => {
  switch (message.class) {
    case 'check-in':
      return `The ${checkInName[message.kind]}`;
    case 'answer':
    case 'emergency-answer':
    case 'stop-confirmation':
      return 'The answer to the patient';
    case 'page':
      return `The page to ${message.person} by ${channelName[message.channel]}`;
    case 'pager':
      return 'The alert to the clinic’s own pager';
    case 'alarm':
      return 'The alarm to the operator';
    case 'digest':
      return 'The digest';
    case 'notice':
      return `The notice to ${message.person ?? 'the front desk'}`;
    case 'staff-answer':
      return `The answer to ${message.person}`;
  }
};

/** A page gives way to its repeat; an answer is not given twice to the same words. */
const skippedWords = (message: KnownMessage, because: string): string =>
  because === 'repeated' && 'counts' in message && message.counts === 'none'
    ? 'the same words came a moment ago'
    : reasonWords(because);

export const messageSentence = (
  event: MessageStory,
  known: Known,
  moment: readonly StoryEvent[],
): Sentence | undefined => {
  const message = known.messages.get(event.messageId);
  if (message === undefined) return undefined;
  const it = objectOf(message);
  switch (event.type) {
    case 'MessageAccepted':
      return acceptedSentence(message, known, moment);
    case 'MessageDeferred':
      return {
        tone: 'trouble',
        words: `${it} did not leave: ${reasonWords(event.because)}.`,
        due: { at: event.dueAt, as: 'Next try' },
        counts: { name: `${event.messageId} ${event.because}`, as: 'Tried' },
      };
    case 'MessageOutcomeUnknown':
      return { tone: 'trouble', words: `${it} may or may not have arrived: ${reasonWords(event.because)}.` };
    case 'MessageRenewed':
      return { tone: 'trouble', words: `${it} goes out again: twice is harmless, never is not.` };
    case 'MessageHeld':
      return {
        tone: 'plan',
        words:
          event.because === 'paused'
            ? `${it} is held: check-ins are paused.`
            : `${it} waits until the night is over.`,
        due: { at: event.dueAt, as: 'Due' },
      };
    case 'MessageSkipped':
      // A page that is not needed any more simply stops: that somebody acted, or a repeat goes out, is told where it is so.
      if (message.class === 'page' && (event.because === 'acknowledged' || event.because === 'repeated')) {
        return undefined;
      }
      return { tone: 'plan', words: `${it} is not sent: ${skippedWords(message, event.because)}.` };
    case 'ReceiptRecorded':
      return {
        tone: event.receipt === 'undelivered' ? 'trouble' : 'plan',
        words: `${it}: the carrier says ${reasonWords(event.receipt)}.`,
      };
    case 'MessageLeftToHuman':
      return { tone: 'trouble', words: `${it} is left to a person: ${reasonWords(event.because)}.` };
  }
};
