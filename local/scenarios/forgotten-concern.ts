import { answersPage, finishesTask, records, says, turns, turnsTo } from '../stage/acts.ts';
import { desk, patientA, patientB, practitioner1 } from '../stage/cast.ts';
import {
  expectsCase,
  expectsMail,
  expectsNoCase,
  expectsNothingElse,
  expectsPage,
  expectsReading,
  expectsTask,
  expectsText,
} from '../stage/expectations.ts';
import { type Scenario, step } from '../stage/scenario.ts';

export const forgottenConcern: Scenario = {
  name: 'forgotten-concern',
  title: 'The call that nobody made',
  about:
    'What is no red flag is a call with a deadline: the desk hears of it at once and every morning, and a practitioner when nobody called.',
  start: '2026-03-02T17:00:00Z',
  steps: [
    step(
      'Two patients are treated, and both are asked at four hours.',
      records(patientA, { session: 's-1001', regions: ['calf'] }),
      records(patientB, { session: 's-1002', regions: ['forearm'] }),
      turns('PT4H'),
      expectsText(patientA, 'checkin', /pain 0-10/),
      expectsText(patientB, 'checkin', /pain 0-10/),
    ),
    step(
      'Both tell of something that is not on the list of what is common. Nobody is woken: the desk gets a mail each, the patients a promise.',
      turns('PT5M'),
      says(patientA, 'bit of a headache and dizzy'),
      expectsReading(patientA, 'concern'),
      expectsTask(patientA, 'concern'),
      expectsText(patientA, 'ack', /the morning of our next open day/),
      expectsMail(desk, 'other', /about a concern/),
      says(patientB, 'bit of a headache and dizzy'),
      expectsTask(patientB, 'concern'),
      expectsText(patientB, 'ack', /the morning of our next open day/),
      expectsMail(desk, 'other', /about a concern/),
      expectsNoCase(patientA),
    ),
    step(
      'The desk calls one of them that afternoon.',
      turns('PT1H'),
      finishesTask(patientB, 'concern', 'spoke'),
      expectsNothingElse(),
    ),
    step(
      'At opening time the morning’s digest names what is left: what, by when and where, and no patient.',
      turnsTo('2026-03-03T15:00:00Z'),
      expectsMail(desk, 'digest', /1 open on the call-back list/),
      expectsNothingElse(),
    ),
    step(
      'Four working hours are over and nobody has called. The concern becomes a page, and the page says why.',
      turnsTo('2026-03-03T15:05:00Z'),
      expectsPage(practitioner1, /concern was not called back in time/),
      expectsCase(patientA, 'urgent', 'paged'),
    ),
    step(
      'The practitioner calls, and with the case the call-back is done.',
      turns('PT2M'),
      answersPage(practitioner1, 'ACK'),
      expectsText(practitioner1, 'other', /is yours/),
      turns('PT5M'),
      answersPage(practitioner1, 'ADVISED'),
      expectsText(practitioner1, 'other', /closed/),
      expectsCase(patientA, 'urgent', 'closed', 'advised'),
      expectsNothingElse(),
    ),
  ],
};
