import { records, turns, turnsTo } from '../stage/acts.ts';
import { patientA, patientB, patientC } from '../stage/cast.ts';
import {
  expectsMail,
  expectsNothingElse,
  expectsPlan,
  expectsTask,
  expectsText,
} from '../stage/expectations.ts';
import { type Scenario, step } from '../stage/scenario.ts';

export const emailOnly: Scenario = {
  name: 'email-only',
  title: 'By mail, or not at all',
  about:
    'Without consent to texts the questions go by mail, and without consent to either they are work for a person.',
  start: '2026-03-02T17:00:00Z',
  steps: [
    step(
      'The first patient has no phone, the second has one but agreed to mail alone, the third agreed to nothing.',
      records(patientA, { session: 's-a', phone: null, agreedTo: ['email'] }),
      records(patientB, { session: 's-b', agreedTo: ['email'] }),
      records(patientC, { session: 's-c', agreedTo: [] }),
    ),
    step(
      'Whom nobody may write to, somebody has to call.',
      expectsPlan(
        's-c',
        '4h  Mon 2 Mar 14:00 skipped (no-consent)',
        '24h Tue 3 Mar 10:00 skipped (no-consent)',
        '48h Wed 4 Mar 10:00 skipped (no-consent)',
        '7d  Mon 9 Mar 11:00 skipped (no-consent)',
      ),
      expectsTask(patientC, 'no-consent'),
    ),
    step(
      'At four hours two mails. The subject says nothing about a treatment, the text everything that matters.',
      turns('PT4H'),
      expectsMail(patientA, 'checkin', /^Checking in after your visit$/),
      expectsMail(patientB, 'checkin', /Call 911[\s\S]*rouble breathing[\s\S]*303-555-0100/),
    ),
    step(
      'The other questions follow by the same way.',
      turnsTo('2026-03-03T17:00:00Z'),
      expectsMail(patientA, 'checkin'),
      expectsMail(patientB, 'checkin'),
      turnsTo('2026-03-04T17:00:00Z'),
      expectsMail(patientA, 'checkin'),
      expectsMail(patientB, 'checkin'),
    ),
    step(
      'A later treatment with consent to texts goes by text, and takes over from the mails.',
      turns('PT1H'),
      records(patientB, { session: 's-b2', agreedTo: ['sms', 'email'] }),
      expectsPlan(
        's-b',
        '4h  Mon 2 Mar 14:00 sent',
        '24h Tue 3 Mar 10:00 sent',
        '48h Wed 4 Mar 10:00 sent',
        '7d  Mon 9 Mar 11:00 superseded (newer-session)',
      ),
      turns('PT4H'),
      expectsText(patientB, 'checkin', /^Example Clinic: Checking in/),
    ),
    step(
      'The week ends with one mail to the first patient and no second voice to the other.',
      turnsTo('2026-03-09T17:30:00Z'),
      expectsText(patientB, 'checkin'),
      expectsText(patientB, 'checkin'),
      expectsMail(patientA, 'checkin'),
      expectsNothingElse(),
    ),
  ],
};
