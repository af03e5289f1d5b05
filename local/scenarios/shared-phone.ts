import { answersPage, records, says, turns } from '../stage/acts.ts';
import { patientA, patientB, practitioner1 } from '../stage/cast.ts';
import {
  expectsCase,
  expectsConsent,
  expectsNothingElse,
  expectsPage,
  expectsPlan,
  expectsReading,
  expectsTask,
  expectsText,
} from '../stage/expectations.ts';
import { type Scenario, step } from '../stage/scenario.ts';

const onPhoneOfA = { phone: patientA.phone } as const;

export const sharedPhone: Scenario = {
  name: 'shared-phone',
  title: 'One phone, two patients',
  about:
    'Where two patients share a phone a person asks whose answer it was, and a red flag waits for nobody to find out.',
  start: '2026-03-02T17:00:00Z',
  steps: [
    step(
      'Two patients are treated in the same hour and can be reached on one phone.',
      records(patientA, { session: 's-a', regions: ['forearm'] }),
      turns('PT30M'),
      records(patientB, { session: 's-b', regions: ['thorax'], ...onPhoneOfA }),
    ),
    step(
      'Each is asked in turn: two patients are never merged into one question.',
      turns('PT4H'),
      expectsText(patientA, 'checkin', /Checking in/),
      expectsText(patientA, 'checkin', /Checking in/),
      expectsPlan(
        's-b',
        '4h  Mon 2 Mar 14:30 sent',
        '24h Tue 3 Mar 10:30 planned',
        '48h Wed 4 Mar 10:30 planned',
        '7d  Mon 9 Mar 11:30 planned',
      ),
    ),
    step(
      'A "3" may be either\'s: it counts for both, and a person asks.',
      says(patientA, '3'),
      expectsReading(patientA, 'self_care', 'mild-pain'),
      expectsTask(patientA, 'which-patient'),
      expectsText(patientA, 'ack', /common/),
      expectsText(patientA, 'ack', /over-the-counter/),
    ),
    step(
      'Breathlessness is read for the patient it would be worst for, and pages at once. The candidates stand behind the link.',
      turns('PT3H'),
      says(patientA, 'a little out of breath now'),
      expectsReading(patientA, 'emergency', 'breathing-difficulty'),
      expectsPage(practitioner1, /^(?!.*patient-[ab]).*EMERGENCY P1/s),
      expectsText(patientA, 'ack', /Call 911 now/),
      expectsTask(patientA, 'which-patient'),
      expectsCase(patientA, 'emergency', 'paged'),
      answersPage(practitioner1, 'SEEN'),
      expectsText(practitioner1, 'other', /closed: seen/),
    ),
    step(
      '"Wrong number" ends texts to that phone and tells it nothing.',
      turns('PT10M'),
      says(patientA, 'wrong number'),
      expectsText(patientA, 'consent', /^Sorry for the mix-up\. We will not text this number again$/),
      expectsConsent(patientA, 'opted-out'),
      expectsTask(patientA, 'wrong-number'),
      turns('P10D'),
      expectsNothingElse(),
    ),
  ],
};
