import { answersPage, records, says, turns } from '../stage/acts.ts';
import { desk, patientA, practitioner1 } from '../stage/cast.ts';
import {
  expectsCase,
  expectsMail,
  expectsNothingElse,
  expectsPage,
  expectsReading,
  expectsText,
} from '../stage/expectations.ts';
import { type Scenario, step } from '../stage/scenario.ts';

export const pneumothoraxAt8h: Scenario = {
  name: 'pneumothorax-at-8h',
  title: 'It catches when I breathe in',
  about:
    'Eight hours after a shoulder was needled a lung may be giving way: the patient hears "911" at once and somebody acts.',
  start: '2026-03-02T17:00:00Z',
  steps: [
    step(
      'A treatment of shoulder and upper back ends at ten: both lie over a lung.',
      records(patientA, { session: 's-1001', regions: ['shoulder', 'upper_back'], risks: ['deep'] }),
    ),
    step(
      'At four hours all is well.',
      turns('PT4H'),
      expectsText(patientA, 'checkin', /hard to breathe\? Call 911/),
      says(patientA, '2'),
      expectsReading(patientA, 'self_care', 'mild-pain'),
      expectsText(patientA, 'ack', /common and often eases/),
    ),
    step(
      'Eight hours after the session nobody has asked, and the patient writes.',
      turns('PT4H'),
      says(patientA, 'probably nothing but it catches when i breathe in and my chest feels tight'),
      expectsReading(patientA, 'emergency', 'pleuritic-pain'),
      expectsPage(practitioner1, /EMERGENCY P1.*8 h post/),
      expectsText(patientA, 'ack', /Call 911 now/),
      expectsCase(patientA, 'emergency', 'paged'),
    ),
    step(
      'A second worried text joins the same case: nobody is paged twice for it, the patient hears "911" again.',
      turns('PT1M'),
      says(patientA, 'it really hurts to take a deep breath'),
      expectsReading(patientA, 'emergency'),
      expectsText(patientA, 'ack', /Call 911 now/),
    ),
    step(
      'The practitioner takes the case, and the repeats stop.',
      turns('PT2M'),
      answersPage(practitioner1, 'ACK'),
      expectsText(practitioner1, 'other', /is yours\. Call the patient by 18:18/),
      expectsCase(patientA, 'emergency', 'acknowledged'),
      turns('PT5M'),
      expectsNothingElse(),
    ),
    step(
      'The patient is reached on the phone.',
      answersPage(practitioner1, 'REACHED'),
      expectsText(practitioner1, 'other', /patient reached\. Close it by 19:03/),
      expectsCase(patientA, 'emergency', 'contacted'),
    ),
    step(
      'The patient is on the way to the emergency room, and the case is closed with that.',
      turns('PT10M'),
      answersPage(practitioner1, 'ER'),
      expectsText(practitioner1, 'other', /closed: sent to emergency/),
      expectsCase(patientA, 'emergency', 'closed', 'sent-to-emergency'),
    ),
    step(
      'The questions go on: a case does not end the follow-up. What is fine now still reaches a person, after an emergency.',
      turns('PT16H'),
      expectsText(patientA, 'checkin', /How are you today/),
      says(patientA, 'better'),
      expectsReading(patientA, 'concern', 'prior-emergency-open'),
      expectsText(patientA, 'ack', /will call today/),
      expectsMail(desk, 'other', /about a concern/),
    ),
  ],
};
