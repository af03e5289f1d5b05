import { answersPage, records, says, turns } from '../stage/acts.ts';
import { backup1, operator, patientA, practitioner1 } from '../stage/cast.ts';
import { expectsCase, expectsMail, expectsPage, expectsReading, expectsText } from '../stage/expectations.ts';
import { type Scenario, step } from '../stage/scenario.ts';

export const practitionerSaysStop: Scenario = {
  name: 'practitioner-says-stop',
  title: 'STOP, says the practitioner',
  about: 'A phone on the ladder that says STOP is not lost in silence; and nobody judges their own red flag.',
  start: '2026-03-02T17:00:00Z',
  steps: [
    step(
      'A treatment is recorded, and the practitioner, tired of texts, sends STOP.',
      records(patientA, { session: 's-1001', regions: ['thorax'] }),
      turns('PT4H'),
      expectsText(patientA, 'checkin'),
      says(practitioner1, 'STOP'),
      expectsText(practitioner1, 'other', /You are still on the ladder: to leave it, call 303-555-0100/),
      expectsMail(operator, 'other', /has said STOP/),
    ),
    step(
      'The next page goes to the mailbox, which said nothing of the kind.',
      says(patientA, 'coughing up blood'),
      expectsMail(practitioner1, 'page', /EMERGENCY P1/),
      expectsText(patientA, 'ack', /Call 911 now/),
      turns('PT10M'),
      expectsMail(practitioner1, 'page', /^REPEAT 1/m),
      expectsMail(practitioner1, 'page', /^REPEAT 2/m),
      expectsPage(backup1, /EMERGENCY P1/),
    ),
    step(
      'START brings the texts back, and the case is taken.',
      says(practitioner1, 'START'),
      expectsText(practitioner1, 'other', /come to this phone again/),
      turns('PT1M'),
      says(practitioner1, 'ack'),
      expectsText(practitioner1, 'other', /is yours/),
      answersPage(backup1, 'REACHED'),
      expectsText(backup1, 'other', /patient reached/),
      answersPage(backup1, 'ER'),
      expectsText(backup1, 'other', /closed: sent to emergency/),
      expectsCase(patientA, 'emergency', 'closed', 'sent-to-emergency'),
    ),
    step(
      'The practitioner is treated by a colleague, and is a patient now like any other.',
      records(practitioner1, { session: 's-1002', regions: ['shoulder'] }),
      turns('PT4H'),
      expectsText(practitioner1, 'checkin'),
      says(practitioner1, 'tight chest when I breathe in'),
      expectsReading(practitioner1, 'emergency'),
      expectsPage(backup1, /EMERGENCY P1/),
      expectsText(practitioner1, 'ack', /Call 911 now/),
    ),
    step(
      'Nobody calls their own red flag a false alarm.',
      says(practitioner1, 'FALSE {practitioner-1}'),
      expectsText(practitioner1, 'other', /somebody else has to act on it/),
      expectsCase(practitioner1, 'emergency', 'paged'),
      answersPage(backup1, 'SEEN'),
      expectsText(backup1, 'other', /closed: seen/),
      expectsCase(practitioner1, 'emergency', 'closed', 'seen'),
    ),
  ],
};
