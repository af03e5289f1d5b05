import { answersPage, finishesTask, records, says, turns, turnsTo } from '../stage/acts.ts';
import { backup1, desk, patientA, practitioner1 } from '../stage/cast.ts';
import {
  expectsCase,
  expectsConsent,
  expectsMail,
  expectsNothingElse,
  expectsPage,
  expectsPlan,
  expectsReading,
  expectsTask,
  expectsText,
} from '../stage/expectations.ts';
import { type Scenario, step } from '../stage/scenario.ts';

export const stopThenSymptom: Scenario = {
  name: 'stop-then-symptom',
  title: 'STOP, and then a fever',
  about:
    'Who opted out gets one confirmation and nothing after it, and is still heard when something is wrong.',
  start: '2026-03-02T17:00:00Z',
  steps: [
    step(
      'A session is recorded, and at four hours the first question goes out.',
      records(patientA, { session: 's-1001', regions: ['calf'] }),
      turns('PT4H'),
      expectsText(patientA, 'checkin', /STOP to end/),
    ),
    step(
      'STOP alone opts out. One confirmation, with the number to call and 911.',
      says(patientA, 'STOP'),
      expectsReading(patientA, 'administrative'),
      expectsText(patientA, 'consent', /unsubscribed\. No more texts.*911/),
      expectsConsent(patientA, 'opted-out'),
    ),
    step(
      'A second STOP gets no second confirmation.',
      turns('PT10M'),
      says(patientA, 'Stop.'),
      expectsNothingElse(),
    ),
    step(
      'What falls due is skipped and says why.',
      turnsTo('2026-03-04T20:00:00Z'),
      expectsNothingElse(),
      expectsPlan(
        's-1001',
        '4h  Mon 2 Mar 14:00 sent',
        '24h Tue 3 Mar 10:00 skipped (opted-out)',
        '48h Wed 4 Mar 10:00 skipped (opted-out)',
        '7d  Mon 9 Mar 11:00 planned',
      ),
    ),
    step(
      'The patient writes again. The words are read as ever; the page says to phone, and no text goes to the patient.',
      says(patientA, 'my calf is swollen and hot and i have a fever of 101.5'),
      expectsReading(patientA, 'urgent', 'fever'),
      expectsPage(practitioner1, /URGENT P2.*OPTED OUT OF TEXTS: phone them/),
      expectsCase(patientA, 'urgent', 'paged'),
    ),
    step(
      'The practitioner takes it and calls in vain: the next person hears of it too.',
      turns('PT4M'),
      answersPage(practitioner1, 'ACK'),
      expectsText(practitioner1, 'other', /is yours/),
      turns('PT10M'),
      answersPage(practitioner1, 'NOANSWER'),
      expectsText(practitioner1, 'other', /attempt 1 of 3/),
      expectsPage(backup1, /called and did not answer, attempt 1 of 3/),
    ),
    step(
      'The second call is answered, and the patient is seen.',
      turns('PT10M'),
      answersPage(practitioner1, 'REACHED'),
      expectsText(practitioner1, 'other', /patient reached/),
      turns('PT2H'),
      answersPage(practitioner1, 'SEEN'),
      expectsText(practitioner1, 'other', /closed: seen/),
      expectsCase(patientA, 'urgent', 'closed', 'seen'),
    ),
    step(
      'YES is not consent, START is.',
      turns('P1D'),
      says(patientA, 'YES'),
      expectsConsent(patientA, 'opted-out'),
      expectsTask(patientA, 'concern'),
      expectsMail(desk, 'other', /about a concern/),
      expectsNothingElse(),
      finishesTask(patientA, 'concern', 'spoke'),
      turns('PT1H'),
      says(patientA, 'START'),
      expectsConsent(patientA, 'open'),
      expectsText(patientA, 'consent', /check-in texts again/),
    ),
    step(
      'The last question is still ahead and goes out; the skipped ones stay skipped.',
      turnsTo('2026-03-09T17:00:00Z'),
      expectsText(patientA, 'checkin', /Last check-in/),
      expectsPlan(
        's-1001',
        '4h  Mon 2 Mar 14:00 answered',
        '24h Tue 3 Mar 10:00 skipped (opted-out)',
        '48h Wed 4 Mar 10:00 skipped (opted-out)',
        '7d  Mon 9 Mar 11:00 sent',
      ),
    ),
  ],
};
