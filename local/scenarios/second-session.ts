import { amends, cancels, records, says, turns, turnsTo } from '../stage/acts.ts';
import { patientA } from '../stage/cast.ts';
import { expectsNothingElse, expectsPlan, expectsReading, expectsText } from '../stage/expectations.ts';
import { type Scenario, step } from '../stage/scenario.ts';

export const secondSession: Scenario = {
  name: 'second-session',
  title: 'Treated again on Tuesday',
  about:
    'A new treatment takes over from the one before: nobody is asked about two at once, and none is forgotten.',
  start: '2026-03-02T17:00:00Z',
  steps: [
    step(
      'A first treatment on Monday at ten, asked about at two.',
      records(patientA, { session: 's-1', regions: ['neck'] }),
      turns('PT4H'),
      expectsText(patientA, 'checkin'),
      says(patientA, '4'),
      expectsReading(patientA, 'self_care', 'moderate-pain'),
      expectsText(patientA, 'ack', /common/),
      expectsText(patientA, 'ack', /over-the-counter/),
    ),
    step(
      'Tuesday at ten the second question; at noon the patient is treated again. What is still open of the first ends.',
      turnsTo('2026-03-03T17:00:00Z'),
      expectsText(patientA, 'checkin'),
      turnsTo('2026-03-03T19:00:00Z'),
      records(patientA, { session: 's-2', regions: ['shoulder'] }),
      expectsPlan(
        's-1',
        '4h  Mon 2 Mar 14:00 answered',
        '24h Tue 3 Mar 10:00 sent',
        '48h Wed 4 Mar 10:00 superseded (newer-session)',
        '7d  Mon 9 Mar 11:00 superseded (newer-session)',
      ),
      expectsPlan(
        's-2',
        '4h  Tue 3 Mar 16:00 planned',
        '24h Wed 4 Mar 12:00 planned',
        '48h Thu 5 Mar 12:00 planned',
        '7d  Tue 10 Mar 13:00 planned',
      ),
    ),
    step(
      'The four-hour question always has room, though one has gone out today: these are the hours in which a lung gives way.',
      turnsTo('2026-03-03T23:00:00Z'),
      expectsText(patientA, 'checkin'),
      turnsTo('2026-03-04T18:59:00Z'),
      expectsNothingElse(),
    ),
    step(
      "Then the desk finds Friday's treatment and records it late. It is stored, and asks nothing.",
      records(patientA, { session: 's-0', completedAt: '2026-02-27T17:00:00Z', regions: ['hip'] }),
      expectsPlan(
        's-0',
        '4h  Fri 27 Feb 14:00 superseded (newer-session)',
        '24h Sat 28 Feb 10:00 superseded (newer-session)',
        '48h Sun 1 Mar 10:00 superseded (newer-session)',
        '7d  Fri 6 Mar 10:00 superseded (newer-session)',
      ),
      expectsNothingElse(),
    ),
    step(
      'The second treatment ended an hour later than was written: an amendment moves what has not been asked.',
      amends(patientA, { session: 's-2', regions: ['shoulder'], completedAt: '2026-03-03T18:30:00Z' }),
      expectsText(patientA, 'checkin'),
      expectsPlan(
        's-2',
        '4h  Tue 3 Mar 16:00 sent',
        '24h Wed 4 Mar 11:30 sent',
        '48h Thu 5 Mar 11:30 planned',
        '7d  Tue 10 Mar 12:30 planned',
      ),
    ),
    step(
      'Recorded for the wrong patient after all: cancelled, and nothing more is asked.',
      cancels('s-2'),
      expectsPlan(
        's-2',
        '4h  Tue 3 Mar 16:00 sent',
        '24h Wed 4 Mar 11:30 sent',
        '48h Thu 5 Mar 11:30 superseded (cancelled)',
        '7d  Tue 10 Mar 12:30 superseded (cancelled)',
      ),
      turns('P14D'),
      expectsNothingElse(),
    ),
    step(
      'Cancelling again changes nothing, and what was cancelled is not amended.',
      cancels('s-2'),
      amends(patientA, { session: 's-2', regions: ['hip'], completedAt: '2026-03-17T18:30:00Z' }, 409),
      cancels('s-9', 404),
    ),
  ],
};
