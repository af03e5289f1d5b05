import { describe } from 'vitest';
import {
  answersPage,
  finishesTask,
  records,
  says,
  takesTask,
  turns,
  turnsTo,
} from '../../local/stage/acts.ts';
import { desk, director1, patientA, patientB, practitioner1 } from '../../local/stage/cast.ts';
import {
  expectsCase,
  expectsMail,
  expectsNoCase,
  expectsNothingElse,
  expectsPage,
  expectsReading,
  expectsTask,
  expectsText,
} from '../../local/stage/expectations.ts';
import type { Move } from '../../local/stage/scenario.ts';
import { story } from './story.ts';

/** A calf is treated at ten in the morning, and at two the patient is asked. */
const calf: readonly Move[] = [
  records(patientA, { session: 's-1', regions: ['calf'] }),
  turns('PT4H'),
  expectsText(patientA, 'checkin'),
];

/** A worry that is no red flag: the desk hears of it at once, and nobody is woken. */
const worry = (answer: RegExp): readonly Move[] => [
  says(patientA, 'bit of a headache and dizzy'),
  expectsReading(patientA, 'concern'),
  expectsTask(patientA, 'concern'),
  expectsText(patientA, 'ack', answer),
  expectsMail(desk, 'other', /about a concern/),
];

/** A Friday, eleven in the morning; the clinic closes at six and opens on Monday at eight. */
const friday = { start: '2026-03-06T18:00:00Z' };

describe('a concern before a weekend', () => {
  story(
    'is put to the first step of the ladder by mail, and pages in the morning when nobody has read it',
    friday,
    [...calf],
    [
      turnsTo('2026-03-07T02:00:00Z'),
      ...worry(/morning of our next open day/),
      expectsMail(practitioner1, 'other', /read it and take it on/),
    ],
    [turnsTo('2026-03-07T13:59:00Z'), expectsNothingElse(), expectsNoCase(patientA)],
    [turnsTo('2026-03-07T14:00:00Z'), expectsPage(practitioner1, /a concern waits unread for 12 h/)],
    [
      answersPage(practitioner1, 'ADVISED'),
      expectsText(practitioner1, 'other', /closed/),
      expectsCase(patientA, 'urgent', 'closed', 'advised'),
    ],
  );

  story(
    'that a clinician has taken on waits for Monday; when it is not done by ten it pages then',
    friday,
    [...calf],
    [
      turnsTo('2026-03-07T02:00:00Z'),
      ...worry(/morning of our next open day/),
      expectsMail(practitioner1, 'other', /read it and take it on/),
      takesTask(patientA, 'concern', practitioner1),
    ],
    [
      turnsTo('2026-03-07T18:00:00Z'),
      expectsText(patientA, 'checkin'),
      says(patientA, '0'),
      expectsText(patientA, 'ack'),
    ],
    [
      turnsTo('2026-03-08T18:00:00Z'),
      expectsText(patientA, 'checkin'),
      says(patientA, '0'),
      expectsText(patientA, 'ack'),
    ],
    [
      turnsTo('2026-03-09T14:00:00Z'),
      expectsMail(desk, 'digest', /1 open on the call-back list, 0 of them overdue/),
    ],
    [turnsTo('2026-03-09T15:59:00Z'), expectsNothingElse()],
    [turnsTo('2026-03-09T16:00:00Z'), expectsPage(practitioner1, /not called back in time/)],
  );
});

describe('work with a deadline', () => {
  story(
    'a call-back that nobody makes the same day is a concern by evening, and a page by ten the next morning',
    {},
    [...calf],
    [
      says(patientA, 'please call me'),
      expectsTask(patientA, 'call-back'),
      expectsText(patientA, 'other', /call you today/),
    ],
    [turnsTo('2026-03-03T01:00:00Z'), expectsMail(desk, 'other', /about a concern.*10:00/s)],
    [turnsTo('2026-03-03T16:59:00Z'), expectsMail(desk, 'digest', /1 open/)],
    [
      turnsTo('2026-03-03T17:00:00Z'),
      expectsPage(practitioner1, /not called back in time/),
      expectsText(patientA, 'checkin'),
    ],
  );

  story(
    'a call-back that is made in time is heard of no more',
    {},
    [...calf],
    [
      says(patientA, 'please call me'),
      expectsTask(patientA, 'call-back'),
      expectsText(patientA, 'other', /call you today/),
      turns('PT2H'),
      finishesTask(patientA, 'call-back', 'spoke'),
      turnsTo('2026-03-03T16:00:00Z'),
      expectsNothingElse(),
    ],
  );

  story(
    'a call in vain leaves the deadline where it is',
    {},
    [...calf],
    [
      turns('PT5M'),
      ...worry(/the morning of our next open day/),
      turns('PT1H'),
      finishesTask(patientA, 'concern', 'not-reached'),
    ],
    [turnsTo('2026-03-03T15:05:00Z'), expectsPage(practitioner1, /not called back in time/)],
  );

  story(
    'a follow-up is reminded of when its day is over, and a day later the director hears of it',
    {},
    [...calf],
    [says(patientA, 'I have a bruise'), expectsTask(patientA, 'follow-up'), expectsText(patientA, 'ack')],
    [
      turnsTo('2026-03-03T17:00:00Z'),
      expectsText(patientA, 'checkin'),
      says(patientA, '0'),
      expectsText(patientA, 'ack'),
    ],
    [turnsTo('2026-03-04T01:00:00Z'), expectsMail(desk, 'other', /was due by .* still open/)],
    [
      turnsTo('2026-03-04T17:00:00Z'),
      expectsText(patientA, 'checkin'),
      says(patientA, '0'),
      expectsText(patientA, 'ack'),
    ],
    [turnsTo('2026-03-05T01:00:00Z'), expectsMail(director1, 'other', /a business day has passed/)],
  );

  story(
    'a menu that nobody answers is a concern four hours later',
    {},
    [...calf],
    [says(patientA, 'asdf'), expectsTask(patientA, 'unclear'), expectsText(patientA, 'ack', /Reply A/)],
    [turnsTo('2026-03-03T01:00:00Z'), expectsMail(desk, 'other', /about a concern/)],
  );
});

describe('silence', () => {
  story(
    'after deep needling is the desk’s work at the next open hour, and no text more',
    {},
    [
      records(patientA, { session: 's-1', regions: ['calf'], risks: ['deep'] }),
      records(patientB, { session: 's-2', regions: ['calf'] }),
      turns('PT4H'),
      expectsText(patientA, 'checkin'),
      expectsText(patientB, 'checkin'),
    ],
    [turnsTo('2026-03-03T14:59:00Z'), expectsNothingElse()],
    [turnsTo('2026-03-03T15:00:00Z'), expectsTask(patientA, 'silent'), expectsNothingElse()],
    [
      turnsTo('2026-03-03T17:00:00Z'),
      expectsText(patientA, 'checkin'),
      expectsText(patientB, 'checkin'),
      says(patientA, 'all good'),
      expectsText(patientA, 'ack'),
      turnsTo('2026-03-04T14:00:00Z'),
      expectsNothingElse(),
    ],
  );

  story(
    'after a red flag is a concern, although the case was closed: somebody calls',
    {},
    [...calf],
    [
      says(patientA, 'my fingers are numb'),
      expectsPage(practitioner1),
      expectsText(patientA, 'ack'),
      answersPage(practitioner1, 'ADVISED'),
      expectsText(practitioner1, 'other', /closed/),
    ],
    [turnsTo('2026-03-03T17:00:00Z'), expectsText(patientA, 'checkin')],
    [
      turnsTo('2026-03-03T21:00:00Z'),
      expectsTask(patientA, 'concern'),
      expectsMail(desk, 'other', /about a concern/),
    ],
  );
});
