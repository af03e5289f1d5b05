import { answersPage, records, says, turns, turnsTo } from '../stage/acts.ts';
import { patientA, patientB, patientC, practitioner1 } from '../stage/cast.ts';
import {
  expectsCase,
  expectsNothingElse,
  expectsPage,
  expectsPlan,
  expectsReading,
  expectsText,
} from '../stage/expectations.ts';
import { type Scenario, step } from '../stage/scenario.ts';

export const quietHours: Scenario = {
  name: 'quiet-hours',
  title: 'Nobody is asked at night, and everybody is heard',
  about:
    'Questions keep out of the night in the zone of the patient; a reply at three in the morning is read at once.',
  start: '2026-03-03T00:30:00Z',
  steps: [
    step(
      'A session ends at 17:30. Its first question would fall at 21:30 and comes forward to 20:45.',
      records(patientA, { session: 's-1001', regions: ['foot'] }),
      expectsPlan(
        's-1001',
        '4h  Mon 2 Mar 20:45 pulled-forward (quiet-hours)',
        '24h Tue 3 Mar 17:30 planned',
        '48h Wed 4 Mar 17:30 planned',
        '7d  Mon 9 Mar 18:30 planned',
      ),
    ),
    step(
      'A session ends at 19:30: too late for that, the first question waits for the morning and takes the room of the second.',
      turnsTo('2026-03-03T02:30:00Z'),
      records(patientB, { session: 's-1002', regions: ['hip'] }),
      expectsPlan(
        's-1002',
        '4h  Tue 3 Mar 08:00 moved (quiet-hours)',
        '24h Tue 3 Mar 19:30 skipped (budget)',
        '48h Wed 4 Mar 19:30 planned',
        '7d  Mon 9 Mar 20:30 planned',
      ),
    ),
    step(
      'For a patient two zones further east it is already half past nine: the night is counted where the patient lives.',
      records(patientC, { session: 's-1003', regions: ['knee'], timeZone: 'America/New_York' }),
      expectsPlan(
        's-1003',
        '4h  Tue 3 Mar 08:00 moved (quiet-hours)',
        '24h Wed 4 Mar 08:00 moved (quiet-hours)',
        '48h Thu 5 Mar 08:00 moved (quiet-hours)',
        '7d  Tue 10 Mar 08:00 moved (quiet-hours)',
      ),
    ),
    step(
      'At 20:45 the first patient is asked, and nobody else.',
      turnsTo('2026-03-03T03:45:00Z'),
      expectsText(patientA, 'checkin'),
      turnsTo('2026-03-03T10:00:00Z'),
      expectsNothingElse(),
    ),
    step(
      'Three in the morning. Reading and paging never sleep; the answer knows that the clinic is closed.',
      says(patientA, 'woke up and my foot is numb'),
      expectsReading(patientA, 'urgent', 'numbness-tingling'),
      expectsPage(practitioner1, /URGENT P2/),
      expectsText(patientA, 'ack', /on-call clinician was alerted/),
      expectsCase(patientA, 'urgent', 'paged'),
    ),
    step(
      'The practitioner, half asleep, texts a bare "ack": one case is open, so it is that one. Advice on the phone closes it.',
      turns('PT6M'),
      says(practitioner1, 'ack'),
      expectsText(practitioner1, 'other', /is yours/),
      turns('PT9M'),
      answersPage(practitioner1, 'ADVISED'),
      expectsText(practitioner1, 'other', /closed: advised/),
    ),
    step(
      'At eight in New York the third patient is asked, at eight in Denver the second.',
      turnsTo('2026-03-03T13:00:00Z'),
      expectsText(patientC, 'checkin'),
      turnsTo('2026-03-03T15:00:00Z'),
      expectsText(patientB, 'checkin'),
      expectsNothingElse(),
    ),
  ],
};
