import { describe } from 'vitest';
import { answersPage, deploys, says, turns } from '../../local/stage/acts.ts';
import { backup1, desk, patientA, practitioner1 } from '../../local/stage/cast.ts';
import {
  expectsCase,
  expectsMail,
  expectsNothingElse,
  expectsPage,
  expectsReading,
  expectsTask,
  expectsText,
} from '../../local/stage/expectations.ts';
import {
  expectsNotOnPage,
  expectsOnPage,
  expectsStatus,
  followsLink,
  followsLinkAgain,
  notes,
  presses,
  scans,
  typesCode,
} from '../../local/stage/link-acts.ts';
import { asked, redFlag, story, urgentFlag } from './story.ts';

/** The backup has been paged too. */
const climbed = [
  turns('PT10M'),
  expectsPage(practitioner1),
  expectsPage(practitioner1),
  expectsPage(backup1),
];

describe('behind the link of a page', () => {
  story(
    'before the code it says how bad, how long and who is next, and nothing of the patient; after it, everything in one glance',
    {},
    [
      ...asked,
      says(patientA, '6'),
      expectsText(patientA, 'ack'),
      expectsText(patientA, 'ack'),
      turns('PT1H'),
      ...redFlag,
      turns('PT2M'),
      followsLink(practitioner1),
      expectsStatus(200),
      expectsOnPage(
        'EMERGENCY',
        'A patient needs a call now',
        '2 min ago',
        'backup-1 is paged at 15:10 unless you take it',
      ),
      expectsNotOnPage(/breath/, /patient-a/, /5550142/, /thorax/),
    ],
    [
      typesCode(practitioner1),
      expectsOnPage(
        'EMERGENCY',
        'What to do now',
        'Treat as pneumothorax until excluded',
        'Call the patient, +1 303 555 0142',
        'What the patient wrote',
        'cant catch my breath',
        'Why it was read so',
        'The patient',
        'Treated: thorax',
        'Pain since the session: 6 of 10 after 4 h',
        'What the patient has been told',
        'Call 911 now',
        'What is next',
        'I have it',
        'The ladder',
        'practitioner-1 (treating) was paged',
        'backup-1 is paged at 15:10 unless you take it',
        'director-1 is paged at 15:15 unless somebody takes it',
        'What has happened',
        'Step 1: paged practitioner-1',
        'practitioner-1 opened the page',
        'Notes',
      ),
    ],
  );

  story(
    'the buttons walk the case to its end, and say what is next each time',
    {},
    [...asked, ...redFlag, typesCode(practitioner1)],
    [
      presses(practitioner1, 'ACK'),
      expectsOnPage('The case is yours. Call the patient by 14:15', 'practitioner-1 has this case'),
    ],
    [presses(practitioner1, 'REACHED'), expectsOnPage('Record how it ended by 15:00', 'How did it end?')],
    [
      presses(practitioner1, 'ER'),
      expectsOnPage('The case is closed', 'The patient was sent to emergency care'),
      expectsCase(patientA, 'emergency', 'closed', 'sent-to-emergency'),
    ],
    [
      followsLinkAgain(practitioner1),
      expectsStatus(410),
      expectsOnPage(
        'This case is closed',
        'practitioner-1 has recorded how it ended, 14:00',
        'Call Example Clinic, 303-555-0100',
      ),
      turns('PT2H'),
      expectsNothingElse(),
    ],
  );

  story(
    'a mail scanner that follows every link and submits every form sees nothing and changes nothing',
    {},
    [...asked, ...redFlag, ...climbed],
    [
      scans(practitioner1),
      expectsNotOnPage(/breath/, /5550142/),
      scans(backup1),
      expectsNotOnPage(/breath/, /5550142/),
      expectsCase(patientA, 'emergency', 'paged'),
      answersPage(practitioner1, 'ACK'),
      expectsText(practitioner1, 'other', /is yours/),
    ],
  );

  story(
    'five wrong numbers lock the link; the case can still be taken by text, and behind the next page’s link',
    {},
    [
      ...asked,
      ...redFlag,
      typesCode(practitioner1, '01'),
      expectsStatus(403),
      expectsOnPage('4 tries are left'),
      typesCode(practitioner1, '02'),
      typesCode(practitioner1, '03'),
      typesCode(practitioner1, '04'),
      expectsOnPage('One try is left'),
      typesCode(practitioner1, '05'),
      expectsOnPage('This link is locked'),
      typesCode(practitioner1),
      expectsOnPage('This link is locked'),
      expectsNotOnPage(/breath/),
    ],
    [
      turns('PT5M'),
      expectsPage(practitioner1, /^REPEAT 1/m),
      typesCode(practitioner1),
      expectsOnPage('cant catch my breath'),
    ],
  );

  story(
    'a link opens nothing after a day, and the newest page has the newest link',
    { settings: {} },
    [...asked, ...urgentFlag, followsLink(practitioner1), expectsStatus(200)],
    [
      answersPage(practitioner1, 'ACK'),
      expectsText(practitioner1, 'other', /is yours/),
      answersPage(practitioner1, 'REACHED'),
      expectsText(practitioner1, 'other', /patient reached/),
      answersPage(practitioner1, 'SEEN'),
      expectsText(practitioner1, 'other', /closed/),
      turns('PT20H'),
      expectsText(patientA, 'checkin'),
      turns('PT4H1M'),
      expectsMail(desk, 'other', /Call a patient about a concern/),
      followsLinkAgain(practitioner1),
      expectsStatus(404),
      expectsOnPage('This link opens nothing', 'Call Example Clinic'),
    ],
  );

  story(
    'a lost phone whose number was taken away opens nothing, and the link on the new one does',
    {},
    [...asked, ...redFlag, followsLink(practitioner1), expectsStatus(200)],
    [
      deploys('practitioner-1 has a new phone', ({ people }) => ({
        people: people.map((one) => (one.id === 'practitioner-1' ? { ...one, phone: '+13035550188' } : one)),
      })),
      followsLinkAgain(practitioner1),
      expectsStatus(404),
      typesCode(practitioner1),
      expectsStatus(404),
      expectsNotOnPage(/breath/),
    ],
    [
      turns('PT5M'),
      expectsText({ name: 'the new phone', phone: '+13035550188' }, 'page', /^REPEAT 1/m),
      expectsMail(practitioner1, 'page', /^REPEAT 1/m),
      typesCode({ name: 'the new phone', phone: '+13035550188' }),
      expectsOnPage('cant catch my breath'),
    ],
  );

  story(
    'a phone whose owner has left opens nothing, even with the right number',
    {},
    [...asked, ...redFlag],
    [
      deploys('practitioner-1 has left', ({ people }) => ({
        people: people.filter((one) => one.id !== 'practitioner-1'),
      })),
      typesCode(practitioner1),
      expectsStatus(404),
      expectsNotOnPage(/breath/),
      expectsCase(patientA, 'emergency', 'paged'),
    ],
  );

  story(
    'two who press at once: the first has it, the second is shown the case as it is',
    {},
    [...asked, ...redFlag, ...climbed],
    [
      typesCode(backup1),
      answersPage(practitioner1, 'ACK'),
      expectsText(practitioner1, 'other', /is yours/),
      presses(backup1, 'ACK'),
      expectsStatus(409),
      expectsOnPage('Nothing was recorded', 'practitioner-1 has this case'),
      expectsCase(patientA, 'emergency', 'acknowledged'),
    ],
  );

  story(
    'a note is there for whoever opens the case next, and once only',
    {},
    [...asked, ...redFlag, ...climbed],
    [
      notes(practitioner1, 'Called twice, goes to voicemail.\nTrying the partner.'),
      expectsOnPage('Your note is with the case'),
      notes(practitioner1, 'Called twice, goes to voicemail.\nTrying the partner.'),
      typesCode(backup1),
      expectsOnPage('Notes', ', practitioner-1', 'Called twice, goes to voicemail', 'Write a note'),
      expectsNotOnPage(/voicemail[\s\S]*voicemail/),
    ],
  );

  story('what a patient writes is shown and never obeyed', {}, [
    ...asked,
    says(patientA, '<script>alert(1)</script> cant breathe"><img src=x onerror=alert(1)>'),
    expectsPage(practitioner1, /EMERGENCY P1/),
    expectsText(patientA, 'ack', /Call 911 now/),
    typesCode(practitioner1),
    expectsOnPage('&lt;script&gt;'),
    expectsNotOnPage(/<script/, /<img/),
    notes(practitioner1, '=HYPERLINK("x") <b>bold</b>\r\nSet-Cookie: a=b'),
    expectsNotOnPage(/<b>/),
    expectsOnPage('Set-Cookie: a=b'),
  ]);

  story(
    'an opt-out stands above everything else that could be tried',
    {},
    [
      ...asked,
      ...redFlag,
      says(patientA, 'STOP'),
      expectsText(patientA, 'consent'),
      typesCode(practitioner1),
      expectsOnPage('The patient has opted out of messages', 'Call the patient'),
    ],
    [turns('PT1M'), expectsPage(practitioner1, /OPTED OUT/)],
  );

  story('a number that nobody knows is shown as such', {}, [
    says({ name: 'stranger', phone: '+13035550199' }, 'cant breathe since the needles'),
    expectsPage(practitioner1, /Sender unknown/),
    expectsTask({ name: 'stranger', phone: '+13035550199' }, 'unknown-sender'),
    expectsReading({ name: 'stranger', phone: '+13035550199' }, 'emergency'),
    typesCode(practitioner1),
    expectsOnPage('Call the patient, +1 303 555 0199', 'Nobody with this number is on record'),
  ]);

  story(
    'an empty step of the ladder is shown as one',
    { settings: { onCallOverrides: [{ person: 'backup-1', from: '2026-03-02', is: 'out' }] } },
    [
      ...asked,
      ...redFlag,
      typesCode(practitioner1),
      expectsOnPage('backup-1 cannot be paged now, so the step is skipped at once', 'director-1 is paged at'),
    ],
  );

  story(
    'a concern that was not called back in time says so, and shows the words it came from',
    {},
    [
      ...asked,
      says(patientA, 'bit of a headache and dizzy'),
      expectsText(patientA, 'ack'),
      expectsTask(patientA, 'concern'),
      expectsMail(desk, 'other', /about a concern/),
    ],
    [
      turns('PT4H'),
      expectsPage(practitioner1, /No red flag, but a concern was not called back in time/),
      typesCode(practitioner1),
      expectsOnPage(
        'URGENT',
        'a concern was not called back in time',
        'bit of a headache and dizzy',
        'Opened: concern overdue',
      ),
      presses(practitioner1, 'ADVISED'),
      expectsOnPage('The case is closed'),
    ],
  );
});
