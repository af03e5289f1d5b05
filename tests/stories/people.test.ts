import { describe } from 'vitest';
import { answersPage, faults, records, says, turns } from '../../local/stage/acts.ts';
import { backup1, operator, patientA, practitioner1 } from '../../local/stage/cast.ts';
import {
  expectsCase,
  expectsMail,
  expectsNothingElse,
  expectsPage,
  expectsReading,
  expectsTask,
  expectsText,
} from '../../local/stage/expectations.ts';
import { asked, redFlag, staffOfExample, story, urgentFlag } from './story.ts';

const { practitioner, backup, director } = staffOfExample();

describe('a practitioner who says STOP', () => {
  story(
    'is told how to leave the ladder, the operator hears of it, pages go on by mail, and START brings the texts back',
    {},
    [...asked],
    [
      says(practitioner1, 'STOP'),
      expectsText(practitioner1, 'other', /pages go on by e-mail.*to leave it, call 303-555-0100/),
      expectsMail(operator, 'other', /has said STOP/),
    ],
    [
      says(patientA, 'cant catch my breath'),
      expectsMail(practitioner1, 'page', /EMERGENCY P1/),
      expectsText(patientA, 'ack', /Call 911 now/),
    ],
    [
      says(practitioner1, 'START'),
      expectsText(practitioner1, 'other', /come to this phone again/),
      turns('PT5M'),
      expectsPage(practitioner1, /^REPEAT 1/m),
    ],
  );

  story(
    'and has no mailbox is still paged by text, and told so',
    { settings: { people: [{ ...practitioner, email: undefined }, backup, director] } },
    [...asked],
    [
      says(practitioner1, 'STOP'),
      expectsText(practitioner1, 'other', /pages still come to this phone/),
      expectsMail(operator, 'other', /has said STOP/),
    ],
    [
      says(patientA, 'cant catch my breath'),
      expectsText(practitioner1, 'page', /EMERGENCY P1/),
      expectsText(patientA, 'ack', /Call 911 now/),
    ],
  );
});

describe('a practitioner who is a patient here', () => {
  const treated = [
    records(practitioner1, { session: 's-9', regions: ['thorax'] }),
    turns('PT4H'),
    expectsText(practitioner1, 'checkin'),
  ];

  story(
    'is not paged for herself: the backup is at once, and she cannot close her own case',
    {},
    treated,
    [
      says(practitioner1, 'cant catch my breath'),
      expectsReading(practitioner1, 'emergency'),
      expectsPage(backup1, /EMERGENCY P1/),
      expectsText(practitioner1, 'ack', /Call 911 now/),
    ],
    [
      says(practitioner1, 'FALSE {practitioner-1}'),
      expectsText(practitioner1, 'other', /somebody else has to act on it\. Nothing was changed/),
      says(practitioner1, 'ACK {practitioner-1}'),
      expectsText(practitioner1, 'other', /somebody else has to act on it/),
      expectsCase(practitioner1, 'emergency', 'paged'),
    ],
    [answersPage(backup1, 'ACK'), expectsText(backup1, 'other', /is yours/)],
  );

  story('and acts on other patients’ cases as always', {}, treated, [
    records(patientA, { session: 's-1', regions: ['thorax'] }),
    says(patientA, 'cant catch my breath'),
    expectsPage(practitioner1, /EMERGENCY P1/),
    expectsText(patientA, 'ack', /Call 911 now/),
    says(practitioner1, 'ack'),
    expectsText(practitioner1, 'other', /is yours/),
  ]);

  story('has her words read for danger even where they begin like a command', {}, treated, [
    says(practitioner1, 'ER 37 or not? I cant catch my breath'),
    expectsReading(practitioner1, 'emergency', 'breathing-difficulty'),
    expectsPage(backup1, /EMERGENCY P1/),
    expectsText(practitioner1, 'ack', /Call 911 now/),
  ]);
});

describe('more words of the patient', () => {
  story(
    'five worried texts are one case, paged once',
    {},
    [...asked, ...urgentFlag],
    [
      turns('PT3M'),
      says(patientA, 'still numb'),
      expectsText(patientA, 'ack'),
      turns('PT3M'),
      says(patientA, 'my fingers tingle too'),
      expectsText(patientA, 'ack'),
      turns('PT3M'),
      says(patientA, 'numb as before'),
      expectsText(patientA, 'ack'),
      expectsCase(patientA, 'urgent', 'paged'),
    ],
    [turns('PT6M'), expectsPage(practitioner1, /^REPEAT 1/m)],
  );

  story(
    'a worse word pages everybody anew, though somebody has the case',
    {},
    [
      ...asked,
      ...urgentFlag,
      answersPage(practitioner1, 'ACK'),
      expectsText(practitioner1, 'other', /is yours/),
    ],
    [
      turns('PT10M'),
      says(patientA, 'now I cant breathe'),
      expectsPage(practitioner1, /EMERGENCY P1/),
      expectsText(patientA, 'ack', /Call 911 now/),
      expectsCase(patientA, 'emergency', 'paged'),
    ],
    [
      turns('PT10M'),
      expectsPage(practitioner1, /^REPEAT 1/m),
      expectsPage(practitioner1, /^REPEAT 2/m),
      expectsPage(backup1),
    ],
  );

  story(
    'a red flag after the patient was reached pages anew',
    {},
    [
      ...asked,
      ...redFlag,
      answersPage(practitioner1, 'REACHED'),
      expectsText(practitioner1, 'other', /patient reached/),
    ],
    [
      turns('PT20M'),
      says(patientA, 'I am fainting and cant breathe'),
      expectsPage(practitioner1, /EMERGENCY P1/),
      expectsText(patientA, 'ack', /Call 911 now/),
    ],
  );

  story(
    'a STOP while a case is open is told to whoever was paged, within the minute that a page may take',
    {},
    [...asked, ...redFlag],
    [
      says(patientA, 'STOP'),
      expectsText(patientA, 'consent'),
      turns('PT59S'),
      expectsNothingElse(),
      turns('PT1S'),
      expectsPage(practitioner1, /PATIENT OPTED OUT: phone them now/),
    ],
  );

  story(
    'a STOP after somebody took the case is told to them, and to nobody else',
    {},
    [...asked, ...redFlag],
    [turns('PT10M'), expectsPage(practitioner1), expectsPage(practitioner1), expectsPage(backup1)],
    [answersPage(backup1, 'ACK'), expectsText(backup1, 'other', /is yours/)],
    [
      turns('PT2M'),
      says(patientA, 'stop texting me'),
      expectsPage(backup1, /OPTED OUT OF TEXTS: nothing automatic reaches them, phone them/),
      expectsText(patientA, 'consent'),
    ],
  );

  story(
    'a phone that the carrier says has opted out is told to whoever was paged: they have to phone',
    {},
    [...asked],
    [
      says(patientA, 'my fingers are numb'),
      expectsPage(practitioner1, /URGENT P2/),
      expectsText(patientA, 'ack'),
      turns('PT5M'),
      faults('reject-opted-out'),
      says(patientA, 'still numb and now my arm too'),
      expectsTask(patientA, 'not-sent'),
      expectsMail(practitioner1, 'page', /PATIENT OPTED OUT/),
      expectsTask(patientA, 'page-refused'),
      faults('ok'),
      turns('PT10M'),
      expectsPage(practitioner1, /PATIENT OPTED OUT OF TEXTS: phone them/),
    ],
  );
});
