import { answersPage, deliversAgain, records, says, turns } from '../stage/acts.ts';
import { backup1, patientA, patientB, practitioner1 } from '../stage/cast.ts';
import { expectsCase, expectsNothingElse, expectsPage, expectsText } from '../stage/expectations.ts';
import { type Scenario, step } from '../stage/scenario.ts';

export const twoAtOnce: Scenario = {
  name: 'two-at-once',
  title: 'Which one?',
  about:
    'Two patients at once and one practitioner: a command that could mean either does nothing and is asked about.',
  start: '2026-03-02T17:00:00Z',
  steps: [
    step(
      'Two treatments end at ten.',
      records(patientA, { session: 's-1001', regions: ['thorax'] }),
      records(patientB, { session: 's-1002', regions: ['forearm'] }),
      turns('PT4H'),
      expectsText(patientA, 'checkin'),
      expectsText(patientB, 'checkin'),
    ),
    step(
      'One of them cannot breathe, the other cannot feel a hand. Each is a case of its own with a code of its own.',
      says(patientA, 'cant catch my breath'),
      expectsPage(practitioner1, /EMERGENCY P1/),
      expectsText(patientA, 'ack', /Call 911 now/),
      turns('PT1M'),
      says(patientB, 'my whole hand is numb'),
      expectsPage(practitioner1, /URGENT P2/),
      expectsText(patientB, 'ack'),
    ),
    step(
      'The practitioner is driving and texts three letters. It could be either, so it is neither.',
      says(practitioner1, 'ack'),
      expectsText(
        practitioner1,
        'other',
        /That named no case, so nothing was changed\. Reply with its number: ACK \d+ or ACK \d+/,
      ),
      expectsCase(patientA, 'emergency', 'paged'),
      expectsCase(patientB, 'urgent', 'paged'),
    ),
    step(
      'Nor is a text guessed at that says two things.',
      says(practitioner1, 'ACK{patient-a} REACHED'),
      expectsText(practitioner1, 'other', /could mean more than one thing/),
      expectsCase(patientA, 'emergency', 'paged'),
    ),
    step(
      'With its number, and whatever a thumb adds to it, one case is taken. The other goes on.',
      says(practitioner1, 'Ack #{patient-a}. on my way'),
      expectsText(practitioner1, 'other', /is yours\. Call the patient by 14:16/),
      deliversAgain(),
      expectsNothingElse(),
      expectsCase(patientA, 'emergency', 'acknowledged'),
      expectsCase(patientB, 'urgent', 'paged'),
    ),
    step(
      'The emergency is on its way to the hospital, and one case is left. Now three letters are enough.',
      turns('PT6M'),
      says(practitioner1, 'ER {patient-a}'),
      expectsText(practitioner1, 'other', /closed: sent to emergency/),
      says(practitioner1, 'ack'),
      expectsText(practitioner1, 'other', /is yours/),
      expectsCase(patientB, 'urgent', 'acknowledged'),
    ),
    step(
      'Nobody reaches the second patient within the hour: it is paged again, and climbs.',
      turns('PT1H'),
      expectsPage(practitioner1, /nobody has reached the patient for 60 min/),
      expectsPage(backup1, /URGENT P2/),
      answersPage(backup1, 'ADVISED'),
      expectsText(backup1, 'other', /closed: advised/),
      turns('PT2H'),
      expectsNothingElse(),
    ),
  ],
};
