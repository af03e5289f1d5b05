import { answersPage, records, says, turns } from '../stage/acts.ts';
import { backup1, director1, patientA, practitioner1 } from '../stage/cast.ts';
import {
  expectsCase,
  expectsNothingElse,
  expectsPage,
  expectsTask,
  expectsText,
} from '../stage/expectations.ts';
import { type Scenario, step } from '../stage/scenario.ts';

export const calledInVain: Scenario = {
  name: 'called-in-vain',
  title: 'It rings, and nobody picks up',
  about:
    'A call in vain is no end: each brings in the next person, and the third leaves a call-back for the same day.',
  start: '2026-03-02T17:00:00Z',
  steps: [
    step(
      'Four hours after a treatment over a lung the patient writes what nobody likes to read.',
      records(patientA, { session: 's-1001', regions: ['upper_back'] }),
      turns('PT4H'),
      expectsText(patientA, 'checkin'),
      says(patientA, 'sharp pain every time I breathe in'),
      expectsPage(practitioner1, /EMERGENCY P1/),
      expectsText(patientA, 'ack', /Call 911 now/),
    ),
    step(
      'The practitioner calls at once, and it rings out. The backup is paged with those very words.',
      turns('PT1M'),
      answersPage(practitioner1, 'NOANSWER'),
      expectsPage(backup1, /The patient was called and did not answer, attempt 1 of 3/),
      expectsText(practitioner1, 'other', /Now paged: backup-1\. Try again by 14:16/),
      expectsCase(patientA, 'emergency', 'acknowledged'),
    ),
    step(
      'The backup has no more luck, and the director comes in.',
      turns('PT6M'),
      answersPage(backup1, 'NOANSWER'),
      expectsPage(director1, /attempt 2 of 3/),
      expectsText(backup1, 'other', /Now paged: director-1/),
    ),
    step(
      'The third call in vain ends the case as what it is, and leaves a call-back for today.',
      turns('PT6M'),
      answersPage(director1, 'NOANSWER'),
      expectsText(director1, 'other', /could not reach after 3 attempts/),
      expectsTask(patientA, 'could-not-reach'),
      expectsCase(patientA, 'emergency', 'closed', 'could-not-reach'),
      turns('PT1H'),
      expectsNothingElse(),
    ),
    step(
      'When the patient writes again it is a case again.',
      says(patientA, 'I was asleep. breathing still hurts'),
      expectsPage(practitioner1, /EMERGENCY P1/),
      expectsText(patientA, 'ack', /Call 911 now/),
      answersPage(practitioner1, 'ER'),
      expectsText(practitioner1, 'other', /closed: sent to emergency/),
      expectsCase(patientA, 'emergency', 'closed', 'sent-to-emergency'),
    ),
  ],
};
