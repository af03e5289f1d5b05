import { records, says, turns, turnsTo } from '../stage/acts.ts';
import { patientA } from '../stage/cast.ts';
import { expectsNoCase, expectsPlan, expectsReading, expectsText } from '../stage/expectations.ts';
import { type Scenario, step } from '../stage/scenario.ts';

export const routine: Scenario = {
  name: 'routine',
  title: 'A week without trouble',
  about: 'Four questions, four small answers, and nobody is paged.',
  start: '2026-03-02T17:00:00Z',
  steps: [
    step(
      'A treatment of the lower back ends at ten in the morning and is recorded.',
      records(patientA, { session: 's-1001', regions: ['lower_back'] }),
      expectsPlan(
        's-1001',
        '4h  Mon 2 Mar 14:00 planned',
        '24h Tue 3 Mar 10:00 planned',
        '48h Wed 4 Mar 10:00 planned',
        '7d  Mon 9 Mar 11:00 planned',
      ),
    ),
    step(
      'Four hours later the first question goes out. It names the clinic and says how to stop.',
      turns('PT4H'),
      expectsText(patientA, 'checkin', /^Example Clinic: Checking in\..*STOP to end/),
    ),
    step(
      'A pain score of 3 is common so soon: advice, and a line about pain relievers.',
      turns('PT5M'),
      says(patientA, '3'),
      expectsReading(patientA, 'self_care', 'mild-pain'),
      expectsText(patientA, 'ack', /common and often eases/),
      expectsText(patientA, 'ack', /over-the-counter/),
    ),
    step(
      'The next morning.',
      turnsTo('2026-03-03T17:00:00Z'),
      expectsText(patientA, 'checkin', /How are you today/),
      says(patientA, 'just sore, like after a workout'),
      expectsReading(patientA, 'self_care', 'soreness'),
      expectsText(patientA, 'ack', /common and often eases/),
    ),
    step(
      'Day 2. A quick "better" is all.',
      turnsTo('2026-03-04T17:00:00Z'),
      expectsText(patientA, 'checkin', /Day 2 check/),
      says(patientA, 'better'),
      expectsReading(patientA, 'all_clear', 'improved'),
      expectsText(patientA, 'ack', /Glad to hear it/),
    ),
    step(
      'A week after the treatment: the last question. Summer time came in between, so it is an hour later by the clock.',
      turnsTo('2026-03-09T17:00:00Z'),
      expectsText(patientA, 'checkin', /Last check-in/),
      says(patientA, '0'),
      expectsReading(patientA, 'all_clear'),
      expectsText(patientA, 'ack', /Glad to hear it/),
    ),
    step(
      'Every question was sent once and answered, and nothing follows.',
      turns('P30D'),
      expectsNoCase(patientA),
      expectsPlan(
        's-1001',
        '4h  Mon 2 Mar 14:00 answered',
        '24h Tue 3 Mar 10:00 answered',
        '48h Wed 4 Mar 10:00 answered',
        '7d  Mon 9 Mar 11:00 answered',
      ),
    ),
  ],
};
