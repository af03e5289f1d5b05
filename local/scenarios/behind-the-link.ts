import { answersPage, deploys, records, says, turns } from '../stage/acts.ts';
import { backup1, patientA, practitioner1 } from '../stage/cast.ts';
import { expectsCase, expectsMail, expectsPage, expectsText } from '../stage/expectations.ts';
import {
  expectsNotOnPage,
  expectsOnPage,
  followsLink,
  followsLinkAgain,
  notes,
  presses,
  scans,
  typesCode,
} from '../stage/link-acts.ts';
import { type Scenario, step } from '../stage/scenario.ts';

const newPhone = { name: 'the new phone', phone: '+13035550188' };

export const behindTheLink: Scenario = {
  name: 'behind-the-link',
  title: 'Everything behind one link',
  about:
    'A page’s link shows nothing to a mail scanner or a stolen phone, and everything to whoever has the case’s number.',
  start: '2026-03-02T17:00:00Z',
  steps: [
    step(
      'A red flag at two in the afternoon.',
      records(patientA, { session: 's-1001', regions: ['thorax'], risks: ['anticoagulant'] }),
      turns('PT4H'),
      expectsText(patientA, 'checkin'),
      says(patientA, 'it catches when I breathe in'),
      expectsPage(practitioner1, /EMERGENCY P1/),
      expectsText(patientA, 'ack', /Call 911 now/),
    ),
    step(
      'The mail gateway reads everybody’s mail: it follows the link and submits what it finds. Nothing is seen, nothing is changed.',
      scans(practitioner1),
      expectsNotOnPage(/breath/),
      expectsCase(patientA, 'emergency', 'paged'),
    ),
    step(
      'The practitioner opens the link: how bad, how long, who is next. Not a word of the patient before the number is typed.',
      followsLink(practitioner1),
      expectsOnPage('EMERGENCY', 'backup-1 is paged at 14:10 unless you take it'),
      expectsNotOnPage(/breath/, /thorax/),
    ),
    step(
      'With the number: what must not be explained away, whom to call, and the patient’s own words.',
      typesCode(practitioner1),
      expectsOnPage(
        'Treat as pneumothorax until excluded',
        'Call the patient',
        'it catches when I breathe in',
        'Risks noted: Takes a blood thinner',
      ),
      presses(practitioner1, 'ACK'),
      expectsOnPage('The case is yours. Call the patient by 14:15'),
      notes(practitioner1, 'Partner is driving to the hospital.'),
      expectsOnPage('Partner is driving'),
    ),
    step(
      'On the way to the car the phone is stolen. The clinic takes the number away, and the links on it are dead.',
      deploys('practitioner-1 has a new number', ({ people }) => ({
        people: people.map((one) => (one.id === 'practitioner-1' ? { ...one, phone: newPhone.phone } : one)),
      })),
      followsLinkAgain(practitioner1),
      expectsOnPage('This link opens nothing'),
      typesCode(practitioner1),
      expectsNotOnPage(/breath/),
    ),
    step(
      'Nobody said in time that the patient was reached. The case is paged again, to the new phone and to the backup, who finds the note.',
      turns('PT15M'),
      expectsText(newPhone, 'page', /nobody has reached the patient/),
      expectsMail(practitioner1, 'page', /nobody has reached the patient/),
      expectsPage(backup1, /EMERGENCY P1/),
      typesCode(backup1),
      expectsOnPage('practitioner-1 took it', 'Partner is driving to the hospital'),
      presses(backup1, 'REACHED'),
      answersPage(backup1, 'ER'),
      expectsText(backup1, 'other', /closed: sent to emergency/),
      followsLinkAgain(backup1),
      expectsOnPage('This case is closed'),
    ),
  ],
};
