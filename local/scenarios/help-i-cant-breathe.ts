import { answersPage, records, says, turns } from '../stage/acts.ts';
import { patientA, patientB, patientC, practitioner1 } from '../stage/cast.ts';
import {
  expectsCase,
  expectsConsent,
  expectsNoCase,
  expectsNothingElse,
  expectsPage,
  expectsReading,
  expectsText,
} from '../stage/expectations.ts';
import { type Scenario, step } from '../stage/scenario.ts';

export const helpICantBreathe: Scenario = {
  name: 'help-i-cant-breathe',
  title: 'HELP, STOP, and what stands behind them',
  about: 'A keyword never hides a cry for help, and a cry for help never swallows a keyword.',
  start: '2026-03-02T17:00:00Z',
  steps: [
    step(
      'Three patients are treated on one morning and asked at four hours.',
      records(patientA, { session: 's-1001', regions: ['shoulder'] }),
      records(patientB, { session: 's-1002', regions: ['neck'] }),
      records(patientC, { session: 's-1003', regions: ['forearm'] }),
      turns('PT4H'),
      expectsText(patientA, 'checkin'),
      expectsText(patientB, 'checkin'),
      expectsText(patientC, 'checkin'),
    ),
    step(
      'HELP alone answers with the clinic and its phone.',
      says(patientC, 'HELP'),
      expectsReading(patientC, 'administrative'),
      expectsText(patientC, 'consent', /need care\? Call 303-555-0100/),
      expectsNoCase(patientC),
    ),
    step(
      '"HELP I can\'t breathe" is an emergency: a page first, and the answer is "call 911", not the text about help.',
      says(patientA, "HELP I can't breathe"),
      expectsReading(patientA, 'emergency', 'breathing-difficulty'),
      expectsPage(practitioner1, /EMERGENCY P1/),
      expectsText(patientA, 'ack', /Call 911 now/),
      expectsConsent(patientA, 'open'),
      answersPage(practitioner1, 'REACHED'),
      expectsText(practitioner1, 'other', /patient reached/),
      answersPage(practitioner1, 'ER'),
      expectsText(practitioner1, 'other', /closed/),
    ),
    step(
      '"STOP, I can\'t breathe" opts out and pages. The one text that may still go is the confirmation, which says 911 too.',
      turns('PT3M'),
      says(patientB, "STOP, I can't breathe"),
      expectsReading(patientB, 'emergency', 'breathing-difficulty'),
      expectsConsent(patientB, 'opted-out'),
      expectsPage(practitioner1, /EMERGENCY P1.*OPTED OUT: phone them now/),
      expectsText(patientB, 'consent', /unsubscribed.*call 911/),
      expectsCase(patientB, 'emergency', 'paged'),
    ),
    step(
      'The practitioner phones and sends the patient to the emergency room. Nothing more goes to that phone.',
      turns('PT2M'),
      answersPage(practitioner1, 'ER'),
      expectsText(practitioner1, 'other', /closed: sent to emergency/),
      expectsNothingElse(),
    ),
    step(
      '"Stop the bleeding?" is a question about the body, not about texts.',
      says(patientC, 'Stop the bleeding?'),
      expectsReading(patientC, 'urgent', 'persistent-bleeding'),
      expectsConsent(patientC, 'open'),
      expectsPage(practitioner1, /URGENT P2/),
      expectsText(patientC, 'ack', /should call within 1 hour/),
      answersPage(practitioner1, 'ADVISED'),
      expectsText(practitioner1, 'other', /closed: advised/),
    ),
  ],
};
