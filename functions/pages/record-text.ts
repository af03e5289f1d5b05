import type { Clinic } from '../../shared/clinic/clinic.ts';
import { erasedAddress } from '../../shared/conversation/conversation.ts';
import { type Instant, instant, toIso } from '../../shared/kernel/instant.ts';
import { wallClockAt } from '../../shared/kernel/zone.ts';
import { reasonWords } from '../../shared/message/reason-words.ts';
import { flagWords } from '../../shared/triage/flag-words.ts';
import { type ThreadItem, threadOf, withoutRepeats } from '../app/board-thread.ts';
import type { AddressRecord, PatientRecord } from '../app/patient-record.ts';
import { wordsOfHtml } from '../edge/html-words.ts';
import { type Names, namesIn, noteOf, sentenceOf } from './board-lines.ts';
import { checkInNames, deedWords, dispositionNames } from './board-words.ts';
import { plain, stands } from './case-words.ts';

const two = (n: number): string => String(n).padStart(2, '0');

const whenOf = (at: Instant, { timeZone }: Clinic): string => {
  const { year, month, day, hour, minute } = wallClockAt(at, timeZone);
  return `${year}-${two(month)}-${two(day)} ${two(hour)}:${two(minute)}`;
};

const quoted = (text: string | undefined): string =>
  text === undefined ? '(erased)' : `“${text.replaceAll(/\s+/g, ' ').trim()}”`;

const replyLines = (item: Extract<ThreadItem, { type: 'reply' }>): readonly string[] => {
  const { verdict, text, kind, reasons } = item;
  const found = verdict.flags.filter(stands).map((flag) => flagWords(flag.id));
  const about = kind === undefined ? '' : `, to the ${checkInNames[kind]}`;
  return [
    `The patient wrote${about}: ${quoted(text)}`,
    `  read as: ${dispositionNames[verdict.disposition].toLowerCase()}${verdict.score === undefined ? '' : `, pain ${verdict.score} of 10`}${found.length === 0 ? '' : ` (${found.join(', ')})`}`,
    ...reasons.map((reason) => `  ${reason}`),
  ];
};

const messageLines = (item: Extract<ThreadItem, { type: 'message' }>): readonly string[] => {
  const name = item.kind === undefined ? plain(item.class) : checkInNames[item.kind];
  const fate =
    item.fate.type === 'not-sent' ? `not sent: ${reasonWords(item.fate.because)}` : plain(item.fate.type);
  return [`We wrote (${name}, ${fate}): ${quoted(item.body)}`];
};

const linesOf = (item: ThreadItem, names: Names): readonly string[] => {
  switch (item.type) {
    case 'reply':
      return replyLines(item);
    case 'message':
      return messageLines(item);
    case 'repeats':
      return [`Paged again${item.times === 1 ? '' : ` ${item.times} times`}: ${item.people.join(' and ')}.`];
    case 'event': {
      const sentence = sentenceOf(item.event, names);
      const note = noteOf(item.event);
      return [
        ...(sentence === undefined ? [] : [wordsOfHtml(sentence.words.markup).trim()]),
        ...(note === undefined ? [] : [`Note of ${note.by}: ${quoted(note.text)}`]),
      ];
    }
  }
};

const addressLines = (record: AddressRecord, clinic: Clinic): readonly string[] => {
  const names = namesIn(record.history.flatMap((commit) => commit.events));
  const items = withoutRepeats(threadOf(record.history));
  const shared = record.history.reduce((sum, commit) => sum + commit.mayBeAnothers, 0);
  return [
    '',
    `${record.channel === 'sms' ? 'Texts with' : 'E-mails with'} ${record.address === erasedAddress ? 'an address that has been erased' : record.address}`,
    record.consent.status === 'open'
      ? 'Messages may go to this address.'
      : `Messages to this address ended ${whenOf(record.consent.at, clinic)} (${plain(record.consent.cause)}).`,
    ...(shared === 0
      ? []
      : [`${shared} entries may be about somebody else who uses it: they count for both.`]),
    ...(record.leftOut === 0
      ? []
      : [`${record.leftOut} notes and texts that belong to nobody for certain are left out.`]),
    '',
    ...items.flatMap((item) => {
      const [first, ...more] = linesOf(item, names);
      return first === undefined
        ? []
        : [`${whenOf(item.at, clinic)}  ${first}`, ...more.map((line) => `${' '.repeat(18)}${line}`)];
    }),
    '',
    record.seenBy.length === 0 ? 'Nobody looked at it on the board.' : 'Who looked at it on the board',
    ...[...record.seenBy]
      .reverse()
      .map(
        ({ at, by = 'unknown', role = 'unknown', deed }) =>
          `${whenOf(at, clinic)}  ${by} (${plain(role)}): ${deedWords(deed)}`,
      ),
  ];
};

/** What is held about one patient, as a person reads it. */
export const recordText = (record: PatientRecord, clinic: Clinic): string =>
  [
    `${clinic.name}: everything that is held about patient ${record.patient}`,
    `Made ${toIso(record.made)}. Times are of ${clinic.timeZone}.`,
    ...(record.addresses.length === 0 ? ['', 'Nothing is held.'] : []),
    ...record.addresses.flatMap((address) => addressLines(address, clinic)),
    '',
  ].join('\n');

/** Fields that hold an instant: `at`, `until`, and all that end so. */
const isInstantField = (name: string): boolean => /^(at|made|until|since)$|(At|Until|By|From)$/.test(name);

/** The same for a program: every instant written out. */
export const recordJson = (record: PatientRecord): string =>
  `${JSON.stringify(
    record,
    (name, value: unknown) =>
      typeof value === 'number' && isInstantField(name) ? toIso(instant(value)) : value,
    2,
  )}\n`;
