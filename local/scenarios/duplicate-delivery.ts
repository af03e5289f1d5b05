import { answersPage, deliversAgain, records, says, turns } from '../stage/acts.ts';
import { patientA, practitioner1 } from '../stage/cast.ts';
import {
  expectsCase,
  expectsConsent,
  expectsNothingElse,
  expectsPage,
  expectsReading,
  expectsText,
} from '../stage/expectations.ts';
import { type Scenario, step } from '../stage/scenario.ts';

export const duplicateDelivery: Scenario = {
  name: 'duplicate-delivery',
  title: 'Everything arrives twice',
  about: 'Queues deliver twice, clients send again, thumbs press twice: each of it has one effect.',
  start: '2026-03-02T17:00:00Z',
  steps: [
    step(
      'The same session twice is one session; another one under its id is refused.',
      records(patientA, { session: 's-1001', regions: ['shoulder'] }),
      records(patientA, { session: 's-1001', regions: ['shoulder'] }, 200),
      records(patientA, { session: 's-1001', regions: ['hip'] }, 409),
    ),
    step(
      'One question at four hours.',
      turns('PT4H'),
      expectsText(patientA, 'checkin'),
      turns('PT1H'),
      expectsNothingElse(),
    ),
    step(
      'A reply delivered twice is answered once.',
      says(patientA, 'sore'),
      expectsReading(patientA, 'self_care', 'soreness'),
      expectsText(patientA, 'ack', /common/),
      deliversAgain(),
      expectsNothingElse(),
    ),
    step(
      'An emergency delivered twice is one case and one page.',
      turns('PT3H'),
      says(patientA, 'sharp pain when i take a deep breath'),
      expectsReading(patientA, 'emergency', 'pleuritic-pain'),
      expectsPage(practitioner1, /EMERGENCY P1/),
      expectsText(patientA, 'ack', /Call 911 now/),
      deliversAgain(),
      turns('PT1M'),
      deliversAgain(),
      expectsNothingElse(),
    ),
    step(
      'The same words under another id, a moment later: the same case, and no second answer.',
      says(patientA, 'sharp pain when i take a deep breath'),
      expectsNothingElse(),
      expectsCase(patientA, 'emergency', 'paged'),
    ),
    step(
      'ACK delivered twice is one acknowledgement with one answer.',
      answersPage(practitioner1, 'ACK'),
      expectsText(practitioner1, 'other', /is yours/),
      deliversAgain(),
      expectsNothingElse(),
      answersPage(practitioner1, 'ER'),
      expectsText(practitioner1, 'other', /closed/),
      deliversAgain(),
      expectsNothingElse(),
    ),
    step(
      'STOP delivered twice: one confirmation.',
      turns('PT5M'),
      says(patientA, 'STOP'),
      expectsText(patientA, 'consent', /unsubscribed/),
      deliversAgain(),
      expectsNothingElse(),
      expectsConsent(patientA, 'opted-out'),
    ),
    step(
      'After a START, the old STOP comes once more out of some queue: it has had its effect and has no other.',
      turns('PT1H'),
      says(patientA, 'START'),
      expectsText(patientA, 'consent', /check-in texts again/),
      turns('PT1M'),
      deliversAgain('STOP'),
      expectsConsent(patientA, 'open'),
      expectsNothingElse(),
    ),
  ],
};
