import { records, turns, turnsTo } from '../stage/acts.ts';
import { patientA, patientB } from '../stage/cast.ts';
import { expectsNothingElse, expectsPlan, expectsText } from '../stage/expectations.ts';
import { type Scenario, step } from '../stage/scenario.ts';

export const dstNight: Scenario = {
  name: 'dst-night',
  title: 'The two nights on which the clock jumps',
  about:
    'Hours after a treatment are counted as they pass, the night as the clock on the wall shows it, in spring and in autumn.',
  start: '2026-03-08T03:00:00Z',
  steps: [
    step(
      'Saturday evening, eight o\'clock; tonight spring takes an hour. "24 hours" ends at nine on Sunday, which is night already.',
      records(patientA, { session: 's-spring' }),
      expectsPlan(
        's-spring',
        '4h  Sun 8 Mar 08:00 moved (quiet-hours)',
        '24h Mon 9 Mar 08:00 moved (quiet-hours)',
        '48h Tue 10 Mar 08:00 moved (quiet-hours)',
        '7d  Sun 15 Mar 08:00 moved (quiet-hours)',
      ),
    ),
    step(
      'The night is an hour shorter: eight in the morning comes eleven hours later. Nothing goes a minute before.',
      turnsTo('2026-03-08T13:59:00Z'),
      expectsNothingElse(),
      turns('PT1M'),
      expectsText(patientA, 'checkin'),
    ),
    step(
      'The other questions follow, each at eight.',
      turnsTo('2026-03-09T14:00:00Z'),
      expectsText(patientA, 'checkin', /How are you today/),
      turnsTo('2026-03-10T14:00:00Z'),
      expectsText(patientA, 'checkin', /Day 2/),
      turnsTo('2026-03-15T14:00:00Z'),
      expectsText(patientA, 'checkin', /Last check-in/),
    ),
    step(
      'The last Saturday of October, eight in the evening; tonight autumn gives the hour back. "24 hours" ends at seven on Sunday.',
      turnsTo('2026-11-01T02:00:00Z'),
      records(patientB, { session: 's-autumn' }),
      expectsPlan(
        's-autumn',
        '4h  Sun 1 Nov 08:00 moved (quiet-hours)',
        '24h Sun 1 Nov 19:00 skipped (budget)',
        '48h Mon 2 Nov 19:00 planned',
        '7d  Sat 7 Nov 19:00 planned',
      ),
    ),
    step(
      'The night is an hour longer: eight in the morning comes thirteen hours later, and not a minute before.',
      turnsTo('2026-11-01T14:59:00Z'),
      expectsNothingElse(),
      turns('PT1M'),
      expectsText(patientB, 'checkin'),
    ),
    step(
      'The others at seven in the evening, elapsed time from the treatment.',
      turnsTo('2026-11-03T02:00:00Z'),
      expectsText(patientB, 'checkin', /Day 2/),
      turnsTo('2026-11-08T02:00:00Z'),
      expectsText(patientB, 'checkin', /Last check-in/),
      turns('P30D'),
      expectsNothingElse(),
    ),
  ],
};
