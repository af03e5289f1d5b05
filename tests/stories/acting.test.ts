import { describe } from 'vitest';
import { answersPage, deliversAgain, deploys, records, says, turns } from '../../local/stage/acts.ts';
import {
  backup1,
  director1,
  operator,
  patientA,
  patientB,
  practitioner1,
  stranger,
} from '../../local/stage/cast.ts';
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
import { asked, redFlag, staffOfExample, story, urgentFlag } from './story.ts';

const { practitioner, backup, director } = staffOfExample();

/** A second patient with a case of their own. */
const anotherCase = [
  records(patientB, { session: 's-2', regions: ['thorax'] }),
  says(patientB, 'I cant breathe'),
  expectsPage(practitioner1, /EMERGENCY P1/),
  expectsText(patientB, 'ack', /Call 911 now/),
];

describe('a practitioner acts by text', () => {
  story(
    'a bare ACK takes the one case that is open for them',
    {},
    [...asked, ...redFlag],
    [
      says(practitioner1, 'ack'),
      expectsText(practitioner1, 'other', /is yours\. Call the patient by 14:15\. Then reply REACHED/),
      expectsCase(patientA, 'emergency', 'acknowledged'),
    ],
  );

  story(
    'a bare ACK with two cases open changes nothing and asks which; with its number it takes that one alone',
    {},
    [...asked, ...redFlag],
    [...anotherCase],
    [
      says(practitioner1, 'ACK'),
      expectsText(
        practitioner1,
        'other',
        /Which case\? Nothing was changed\. Reply with its number: ACK \d+ or ACK \d+/,
      ),
      expectsCase(patientA, 'emergency', 'paged'),
      expectsCase(patientB, 'emergency', 'paged'),
    ],
    [
      says(practitioner1, 'ACK {patient-b}'),
      expectsText(practitioner1, 'other', /is yours/),
      expectsCase(patientA, 'emergency', 'paged'),
      expectsCase(patientB, 'emergency', 'acknowledged'),
      turns('PT5M'),
      expectsPage(practitioner1, /^REPEAT 1/m),
    ],
  );

  story(
    'only ACK may leave out which case: what turns or ends one names it, even if only one is open',
    {},
    [...asked, ...redFlag],
    [
      says(practitioner1, 'reached'),
      expectsText(practitioner1, 'other', /Reply with its number: REACHED \d+/),
      says(practitioner1, 'FALSE'),
      expectsText(practitioner1, 'other', /Reply with its number: FALSE \d+/),
      expectsCase(patientA, 'emergency', 'paged'),
    ],
  );

  story(
    'a command is read as people type it',
    {},
    [...asked, ...redFlag],
    [
      says(practitioner1, 'Ack {patient-a} on it'),
      expectsText(practitioner1, 'other', /is yours/),
      says(practitioner1, '"reached #{patient-a}."'),
      expectsText(practitioner1, 'other', /patient reached\. Close it by/),
      says(practitioner1, 'case {patient-a}: ER!'),
      expectsText(practitioner1, 'other', /closed: sent to emergency/),
      expectsCase(patientA, 'emergency', 'closed', 'sent-to-emergency'),
    ],
  );

  story(
    'a text that could mean two things does nothing, says so, and the paging goes on',
    {},
    [...asked, ...redFlag],
    [
      says(practitioner1, 'ACK{patient-a} REACHED'),
      expectsText(practitioner1, 'other', /Nothing was changed: that could mean more than one thing/),
      says(practitioner1, 'seen {patient-a} tomorrow'),
      expectsText(practitioner1, 'other', /Nothing was changed/),
      says(practitioner1, 'dont ack {patient-a}'),
      expectsTask(practitioner1, 'unknown-sender'),
      expectsCase(patientA, 'emergency', 'paged'),
      turns('PT5M'),
      expectsPage(practitioner1, /^REPEAT 1/m),
    ],
  );

  story(
    'a wrong number changes nothing and is told so',
    {},
    [...asked, ...redFlag],
    [
      says(practitioner1, 'ACK 07'),
      expectsText(practitioner1, 'other', /No open case 07, so nothing was changed/),
      expectsCase(patientA, 'emergency', 'paged'),
    ],
  );

  story(
    'two who acknowledge at once: the first has it, the second is told who, and neither is paged again',
    {},
    [...asked, ...redFlag],
    [
      turns('PT10M'),
      expectsPage(practitioner1, /^REPEAT 1/m),
      expectsPage(practitioner1, /^REPEAT 2/m),
      expectsPage(backup1),
    ],
    [
      says(backup1, 'ACK {patient-a}'),
      says(practitioner1, 'ACK {patient-a}'),
      expectsText(backup1, 'other', /is yours\. Call the patient by 14:25/),
      expectsText(
        practitioner1,
        'other',
        /is with backup-1 since 14:10, who must reach the patient by 14:25/,
      ),
      turns('PT14M'),
      expectsNothingElse(),
    ],
  );

  story(
    'an acknowledgement after the escalation ends the pages of everybody',
    {},
    [...asked, ...redFlag],
    [turns('PT10M'), expectsPage(practitioner1), expectsPage(practitioner1), expectsPage(backup1)],
    [
      answersPage(practitioner1, 'ACK'),
      expectsText(practitioner1, 'other', /is yours/),
      turns('PT14M'),
      expectsNothingElse(),
    ],
  );

  story(
    'an ACK that is delivered twice counts once and is answered once',
    {},
    [...asked, ...redFlag],
    [
      says(practitioner1, 'ACK {patient-a}'),
      expectsText(practitioner1, 'other', /is yours/),
      deliversAgain(),
      expectsNothingElse(),
      says(practitioner1, 'ACK {patient-a}'),
      expectsText(practitioner1, 'other', /is yours already/),
      deliversAgain(),
      expectsNothingElse(),
    ],
  );

  story(
    'a closed case stays closed: a late command hears who closed it and how',
    {},
    [...asked, ...redFlag],
    [
      answersPage(practitioner1, 'ADVISED'),
      expectsText(practitioner1, 'other', /closed: advised\. Nothing more to do/),
    ],
    [
      says(practitioner1, 'ACK {patient-a}'),
      expectsText(practitioner1, 'other', /already closed: advised, by practitioner-1\. Nothing was changed/),
      says(practitioner1, 'FALSE {patient-a}'),
      expectsText(practitioner1, 'other', /already closed: advised/),
      expectsCase(patientA, 'emergency', 'closed', 'advised'),
    ],
  );

  story(
    'somebody whom the case has not paged cannot act on it, hears with whom it is, and can once it comes to them',
    {},
    [...asked, ...redFlag],
    [
      says(director1, 'ACK {patient-a}'),
      expectsText(
        director1,
        'other',
        /has not been paged to this phone, so nothing was changed\. It is with practitioner-1/,
      ),
      expectsCase(patientA, 'emergency', 'paged'),
    ],
    [
      turns('PT15M'),
      expectsPage(practitioner1),
      expectsPage(practitioner1),
      expectsPage(backup1),
      expectsPage(practitioner1),
      expectsPage(backup1),
      expectsPage(director1),
    ],
    [says(director1, 'ACK {patient-a}'), expectsText(director1, 'other', /is yours/)],
  );

  story(
    'the right command from a phone that is nobody’s here, another clinic’s practitioner among them, does nothing and is answered by nothing',
    {},
    [...asked, ...redFlag],
    [
      says(stranger, 'ACK {patient-a}'),
      says(stranger, 'FALSE {patient-a}'),
      expectsTask(stranger, 'unknown-sender'),
      expectsCase(patientA, 'emergency', 'paged'),
      expectsNoCase(stranger),
      expectsNothingElse(),
    ],
  );

  story(
    'a stolen phone whose owner was taken off the ladder can do nothing more',
    {},
    [...asked, ...redFlag],
    [
      deploys('practitioner-1 has left', ({ people }) => ({
        people: people.filter((one) => one.id !== 'practitioner-1'),
      })),
      says(practitioner1, 'FALSE {patient-a}'),
      expectsTask(practitioner1, 'unknown-sender'),
      expectsCase(patientA, 'emergency', 'paged'),
      turns('PT5M'),
      expectsPage(backup1, /EMERGENCY P1/),
      expectsPage(director1, /EMERGENCY P1/),
    ],
  );

  story(
    'somebody who still works here and is on no step any more is told so, and nothing is changed',
    { settings: { people: [practitioner, { ...backup }, director] } },
    [...asked, ...redFlag],
    [turns('PT10M'), expectsPage(practitioner1), expectsPage(practitioner1), expectsPage(backup1)],
    [
      deploys('the backup is on no step', ({ ladder }) => ({
        ladder: ladder.filter((step) => !step.includes('backup-1')),
      })),
      says(backup1, 'FALSE {patient-a}'),
      expectsText(backup1, 'other', /is not on the ladder of Example Clinic, so nothing was changed/),
      expectsCase(patientA, 'emergency', 'paged'),
      turns('PT5M'),
      expectsPage(practitioner1, /^REPEAT 3/m),
      expectsPage(director1, /EMERGENCY P1/),
    ],
  );
});

describe('an acknowledgement is not care', () => {
  story(
    'NOANSWER pages the next step in its own words, the second tells who is paged, and the third ends in a call-back for the day',
    {},
    [...asked, ...redFlag],
    [
      turns('PT1M'),
      answersPage(practitioner1, 'NOANSWER'),
      expectsPage(backup1, /did not answer, attempt 1 of 3.*Reply REACHED or NOANSWER/),
      expectsText(practitioner1, 'other', /attempt 1 of 3\. Now paged: backup-1\. Try again by 14:16/),
      expectsCase(patientA, 'emergency', 'acknowledged'),
    ],
    [
      turns('PT5M'),
      answersPage(backup1, 'NOANSWER'),
      expectsPage(director1, /attempt 2 of 3/),
      expectsText(backup1, 'other', /attempt 2 of 3\. Now paged: director-1/),
    ],
    [
      turns('PT5M'),
      answersPage(director1, 'NOANSWER'),
      expectsText(director1, 'other', /could not reach after 3 attempts.*due/),
      expectsTask(patientA, 'could-not-reach'),
      expectsCase(patientA, 'emergency', 'closed', 'could-not-reach'),
      turns('PT30M'),
      expectsNothingElse(),
    ],
  );

  story(
    'NOANSWER with an empty step next pages the one after it',
    { settings: { onCallOverrides: [{ person: 'backup-1', from: '2026-03-02', is: 'out' }] } },
    [...asked, ...redFlag],
    [
      answersPage(practitioner1, 'NOANSWER'),
      expectsPage(director1, /attempt 1 of 3/),
      expectsText(practitioner1, 'other', /Now paged: director-1/),
      answersPage(director1, 'NOANSWER'),
      expectsText(director1, 'other', /Everybody on the ladder has been paged/),
    ],
  );

  story(
    'taken, and nobody reached the patient: it is paged again, climbs, and says so',
    {},
    [...asked, ...redFlag],
    [answersPage(practitioner1, 'ACK'), expectsText(practitioner1, 'other', /is yours/)],
    [
      turns('PT15M'),
      expectsPage(practitioner1, /nobody has reached the patient for 15 min/),
      expectsPage(backup1, /EMERGENCY P1/),
      expectsCase(patientA, 'emergency', 'paged'),
    ],
  );

  story(
    'reached, and nobody said how it ended: it is paged again',
    {},
    [...asked, ...redFlag],
    [answersPage(practitioner1, 'REACHED'), expectsText(practitioner1, 'other', /Close it by 15:00/)],
    [
      turns('PT1H'),
      expectsPage(practitioner1, /Open for 60 min without an outcome.*Reply ER, SEEN, ADVISED or FALSE/),
      expectsPage(backup1, /EMERGENCY P1/),
    ],
    [
      answersPage(backup1, 'SEEN'),
      expectsText(backup1, 'other', /closed: seen/),
      expectsCase(patientA, 'emergency', 'closed', 'seen'),
    ],
  );

  story(
    'who reaches the patient after somebody else did hears that, and the case waits for its end',
    {},
    [...asked, ...redFlag],
    [turns('PT10M'), expectsPage(practitioner1), expectsPage(practitioner1), expectsPage(backup1)],
    [
      answersPage(backup1, 'REACHED'),
      expectsText(backup1, 'other', /patient reached/),
      answersPage(practitioner1, 'REACHED'),
      expectsText(practitioner1, 'other', /backup-1 has reached the patient already/),
      expectsCase(patientA, 'emergency', 'contacted'),
    ],
  );
});

describe('a practitioner who says STOP', () => {
  story(
    'is told how to leave the ladder, the operator hears of it, pages go on by mail, and START brings the texts back',
    {},
    [...asked],
    [
      says(practitioner1, 'STOP'),
      expectsText(practitioner1, 'other', /pages go on by e-mail.*to leave it, call 303-555-0100/),
      expectsMail(operator, 'other', /has said STOP/),
      expectsTask(practitioner1, 'unknown-sender'),
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
      expectsTask(practitioner1, 'unknown-sender'),
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
});
