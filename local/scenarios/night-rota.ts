import { answersPage, records, says, turns, turnsTo } from '../stage/acts.ts';
import { backup1, director1, operator, pager, patientA, patientB, practitioner1 } from '../stage/cast.ts';
import { expectsMail, expectsNothingElse, expectsPage, expectsText } from '../stage/expectations.ts';
import { type Scenario, step } from '../stage/scenario.ts';

export const nightRota: Scenario = {
  name: 'night-rota',
  title: 'Whose night is it?',
  about:
    'Turns, exceptions and a night of 23 hours: somebody is on call at every hour, and an empty step costs no minute.',
  start: '2026-03-07T20:00:00Z',
  settings: {
    people: [
      {
        id: 'practitioner-1',
        role: 'practitioner',
        phone: '+13035550111',
        email: 'practitioner-1@example.com',
        onCall: {},
      },
      { id: 'backup-1', role: 'backup', phone: '+13035550112', email: 'backup-1@example.com', onCall: {} },
      {
        id: 'director-1',
        role: 'director',
        phone: '+13035550113',
        email: 'director-1@example.com',
        onCall: 'always',
      },
    ],
    rotas: [
      {
        id: 'nights',
        members: ['practitioner-1', 'backup-1'],
        daysEach: 1,
        firstDay: '2026-03-07',
        handoverAt: '07:00',
        onCall: 'always',
      },
    ],
    onCallOverrides: [
      { person: 'backup-1', from: '2026-03-08T18:00:00-06:00', to: '2026-03-08T23:00:00-06:00', is: 'out' },
    ],
    ladder: [['nights'], ['backup'], ['director-1']],
    pagerTopicArn: 'arn:aws:sns:us-east-1:000000000000:example-pager',
  },
  steps: [
    step(
      'Two treatments on the Saturday before the clocks go forward.',
      records(patientA, { session: 's-1001', regions: ['calf'] }),
      records(patientB, { session: 's-1002', regions: ['forearm'] }),
      turns('PT4H'),
      expectsText(patientA, 'checkin'),
      expectsText(patientB, 'checkin'),
    ),
    step(
      'A minute before seven on Sunday morning, by a clock that has lost an hour: it is still the first one’s turn.',
      turnsTo('2026-03-08T12:59:00Z'),
      says(patientA, 'my foot is numb'),
      expectsPage(practitioner1, /URGENT P2/),
      expectsText(patientA, 'ack'),
      answersPage(practitioner1, 'ADVISED'),
      expectsText(practitioner1, 'other', /closed: advised/),
    ),
    step(
      'At seven it is the other one’s.',
      turnsTo('2026-03-08T13:00:00Z'),
      says(patientB, 'my fingers are numb'),
      expectsPage(backup1, /URGENT P2/),
      expectsText(patientB, 'ack'),
      answersPage(backup1, 'ADVISED'),
      expectsText(backup1, 'other', /closed: advised/),
    ),
    step(
      'In the afternoon both are better.',
      turnsTo('2026-03-08T20:00:00Z'),
      expectsText(patientA, 'checkin'),
      expectsText(patientB, 'checkin'),
      says(patientA, 'better'),
      expectsText(patientA, 'ack'),
      says(patientB, 'better'),
      expectsText(patientB, 'ack'),
    ),
    step(
      'That evening whose turn it is has taken a few hours off: two steps are empty, and the director is paged in the same second. So is the clinic’s own pager.',
      turnsTo('2026-03-09T00:10:00Z'),
      says(patientA, 'cant catch my breath'),
      expectsPage(director1, /EMERGENCY P1/),
      expectsMail(pager, 'page', /Paged so far: director-1/),
      expectsText(patientA, 'ack', /Call 911 now/),
    ),
    step(
      'There is nobody above the director. The operator hears of it when the ladder ends, by mail, and the pages go on.',
      turns('PT5M'),
      expectsPage(director1, /^REPEAT 1.*Next: operator alarm/m),
      expectsMail(pager, 'page'),
      turns('PT15M'),
      expectsPage(director1, /^REPEAT 2/m),
      expectsMail(pager, 'page'),
      expectsPage(director1, /^REPEAT 3/m),
      expectsMail(pager, 'page'),
      expectsPage(director1, /^REPEAT 4/m),
      expectsMail(pager, 'page'),
      expectsMail(operator, 'other', /nobody has the case/),
    ),
    step(
      'The director acts, and everything is silent.',
      answersPage(director1, 'ER'),
      expectsText(director1, 'other', /closed: sent to emergency/),
      turns('PT1H'),
      expectsNothingElse(),
    ),
  ],
};
