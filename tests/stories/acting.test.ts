import { describe } from 'vitest';
import { answersPage, deliversAgain, deploys, records, says, turns } from '../../local/stage/acts.ts';
import { backup1, director1, patientA, patientB, practitioner1, stranger } from '../../local/stage/cast.ts';
import {
  expectsCase,
  expectsNoCase,
  expectsNothingElse,
  expectsPage,
  expectsTask,
  expectsText,
} from '../../local/stage/expectations.ts';
import { asked, redFlag, staffOfExample, story } from './story.ts';

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
        /That named no case, so nothing was changed\. Reply with its number: ACK \d+ or ACK \d+/,
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
      expectsText(practitioner1, 'other', /^That named no case, .* with its number: ACK \d+ to take/),
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
