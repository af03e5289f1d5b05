import { describe } from 'vitest';
import { example } from '../../clinics/example.ts';
import { answersPage, deploys, faults, records, says, turns, turnsTo } from '../../local/stage/acts.ts';
import { backup1, director1, operator, pager, patientA, practitioner1 } from '../../local/stage/cast.ts';
import {
  expectsCase,
  expectsMail,
  expectsNothingElse,
  expectsPage,
  expectsTask,
  expectsText,
} from '../../local/stage/expectations.ts';
import { asked, redFlag, staffOfExample, story, urgentFlag } from './story.ts';

const { practitioner, backup, director } = staffOfExample();
const override = (person: string, more: object) => ({
  onCallOverrides: [{ person, from: '2026-03-02', ...more }],
});

describe('the ladder', () => {
  story(
    'ten minutes pass, the backup is paged, takes the case, and everything is silent',
    {},
    [...asked, ...redFlag],
    [turns('PT5M'), expectsPage(practitioner1, /^REPEAT 1: P1 case \d+ not acknowledged for 5 min/m)],
    [turns('PT5M'), expectsPage(practitioner1, /^REPEAT 2/m), expectsPage(backup1, /EMERGENCY P1/)],
    [
      says(backup1, 'ACK {patient-a}'),
      expectsText(backup1, 'other', /is yours\. Call the patient by 14:25/),
      expectsCase(patientA, 'emergency', 'acknowledged'),
      turns('PT14M'),
      expectsNothingElse(),
    ],
  );

  story(
    'an urgent case repeats every quarter of an hour, climbs at 30 and 60 minutes and alarms the operator at 75, by mail',
    {},
    [...asked, ...urgentFlag],
    [turns('PT15M'), expectsPage(practitioner1, /^REPEAT 1/m)],
    [turns('PT15M'), expectsPage(practitioner1, /^REPEAT 2/m), expectsPage(backup1, /URGENT P2/)],
    [turns('PT15M'), expectsPage(practitioner1, /^REPEAT 3/m), expectsPage(backup1, /^REPEAT 1/m)],
    [
      turns('PT15M'),
      expectsPage(practitioner1, /^REPEAT 4/m),
      expectsPage(backup1, /^REPEAT 2/m),
      expectsPage(director1, /URGENT P2/),
    ],
    [
      turns('PT15M'),
      expectsPage(practitioner1, /^REPEAT 5.*Next: operator alarm/m),
      expectsPage(backup1, /^REPEAT 3/m),
      expectsPage(director1, /^REPEAT 1/m),
      expectsMail(operator, 'other', /nobody has the case/),
    ],
  );

  story(
    'a step of which nobody is on call is skipped at once: the director is paged when the backup would have been',
    { settings: override('backup-1', { is: 'out' }) },
    [...asked, ...redFlag],
    [turns('PT5M'), expectsPage(practitioner1, /^REPEAT 1.*Next: director-1/m)],
    [turns('PT5M'), expectsPage(practitioner1, /^REPEAT 2/m), expectsPage(director1, /EMERGENCY P1/)],
    [answersPage(director1, 'ACK'), expectsText(director1, 'other', /is yours/)],
  );

  story(
    'whoever replaces the one who treated is paged in their place',
    { settings: override('practitioner-1', { replacedBy: 'backup-1' }) },
    [...asked],
    [
      says(patientA, 'cant catch my breath'),
      expectsPage(backup1, /EMERGENCY P1/),
      expectsText(patientA, 'ack', /Call 911 now/),
      turns('PT4M'),
      expectsNothingElse(),
    ],
  );

  story(
    'who is paged is decided when a step is due: hours that change between opening and step count as they are then',
    {
      settings: {
        people: [
          { ...practitioner },
          { ...backup, onCall: { mon: [{ from: '00:00', to: '14:05' }] } },
          { ...director, onCall: 'always' },
        ],
        ladder: [['treating'], ['backup-1'], ['director-1']],
      },
    },
    [...asked, ...redFlag],
    [turns('PT5M'), expectsPage(practitioner1, /^REPEAT 1.*Next: director-1/m)],
    [turns('PT5M'), expectsPage(practitioner1, /^REPEAT 2/m), expectsPage(director1, /EMERGENCY P1/)],
  );

  story(
    'in the night in which the clocks go forward the turn changes at seven by the clock on the wall',
    {
      start: '2026-03-08T04:00:00Z',
      settings: {
        people: [
          { ...practitioner, onCall: {} },
          { ...backup, role: 'practitioner', onCall: {} },
          { ...director, onCall: 'always' },
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
        ladder: [['nights'], ['director-1']],
        severities: {
          emergency: { ...example.severities.emergency, stepsAfter: [0, 10] },
          urgent: { ...example.severities.urgent, stepsAfter: [0, 30] },
        },
      },
    },
    [records(patientA, { session: 's-1', completedAt: '2026-03-08T01:00:00Z' })],
    [
      turnsTo('2026-03-08T12:59:00Z'),
      says(patientA, 'my fingers are numb'),
      expectsPage(practitioner1, /URGENT P2/),
      expectsText(patientA, 'ack'),
    ],
    [says(practitioner1, 'ADVISED {patient-a}'), expectsText(practitioner1, 'other', /closed: advised/)],
    [
      turnsTo('2026-03-08T13:00:00Z'),
      says(patientA, 'and now my hand is numb and weak too'),
      expectsPage(backup1, /P[12]/),
      expectsText(patientA, 'ack'),
    ],
  );

  story(
    'a role on the ladder pages everybody on call who has it',
    {
      settings: {
        people: [practitioner, { ...backup, role: 'director' }, director],
        ladder: [['treating'], ['director']],
        severities: {
          emergency: { ...example.severities.emergency, stepsAfter: [0, 10] },
          urgent: { ...example.severities.urgent, stepsAfter: [0, 30] },
        },
      },
    },
    [...asked, ...redFlag],
    [turns('PT5M'), expectsPage(practitioner1)],
    [
      turns('PT5M'),
      expectsPage(practitioner1),
      expectsPage(backup1, /EMERGENCY/),
      expectsPage(director1, /EMERGENCY/),
    ],
  );

  story(
    'settings that change while a case is open do not change its ladder, and the next case has the new one',
    {},
    [...asked, ...redFlag],
    [
      deploys('the backup comes first from now on', (clinic) => ({
        ladder: [['backup-1'], ['treating'], ['director-1']],
        severities: { ...clinic.severities, emergency: { ...clinic.severities.emergency, repeatEvery: 1 } },
      })),
      turns('PT4M59S'),
      expectsNothingElse(),
    ],
    [turns('PT1S'), expectsPage(practitioner1, /^REPEAT 1.*Next: backup-1/m)],
    [answersPage(practitioner1, 'SEEN'), expectsText(practitioner1, 'other', /closed: seen/)],
    [
      turns('PT2H'),
      says(patientA, 'I cant breathe'),
      expectsPage(backup1, /EMERGENCY P1/),
      expectsText(patientA, 'ack', /Call 911 now/),
    ],
  );

  story(
    'somebody who is taken off the ladder before their step is passed over at once',
    {},
    [...asked, ...redFlag],
    [
      deploys('the backup is on no step', ({ ladder }) => ({
        ladder: ladder.filter((names) => !names.includes('backup-1')),
      })),
      turns('PT5M'),
      expectsPage(practitioner1, /^REPEAT 1.*Next: director-1/m),
    ],
    [turns('PT5M'), expectsPage(practitioner1, /^REPEAT 2/m), expectsPage(director1, /EMERGENCY P1/)],
  );

  story(
    'a new number of somebody on the ladder is paged from the next page on',
    {},
    [...asked, ...redFlag],
    [
      deploys('practitioner-1 has a new phone', ({ people }) => ({
        people: people.map((one) => (one.id === 'practitioner-1' ? { ...one, phone: '+13035550188' } : one)),
      })),
      turns('PT5M'),
      expectsText({ name: 'the new phone', phone: '+13035550188' }, 'page', /^REPEAT 1/m),
      expectsMail(practitioner1, 'page', /^REPEAT 1/m),
    ],
  );

  story(
    'somebody who leaves while they are paged is paged no more, and everybody else is paged at the next repeat',
    {},
    [...asked, ...redFlag],
    [
      deploys('practitioner-1 has left', ({ people }) => ({
        people: people.filter((one) => one.id !== 'practitioner-1'),
      })),
      turns('PT5M'),
      expectsPage(backup1, /EMERGENCY P1/),
      expectsPage(director1, /EMERGENCY P1/),
    ],
    [
      answersPage(backup1, 'ACK'),
      expectsText(backup1, 'other', /is yours/),
      turns('PT10M'),
      expectsNothingElse(),
    ],
  );

  story(
    'where nobody is left on the ladder the operator is alarmed at once, and whoever comes back is paged',
    {},
    [
      ...asked,
      deploys('everybody is away', ({ people }) => ({
        people: people.map((one) => ({ ...one, onCall: {} })),
      })),
      says(patientA, 'cant catch my breath'),
      expectsMail(operator, 'other', /nobody to page/),
      expectsText(patientA, 'ack', /Call 911 now/),
    ],
    [
      deploys('the director is back', ({ people }) => ({
        people: people.map((one) => (one.id === 'director-1' ? { ...one, onCall: 'always' as const } : one)),
      })),
      turns('PT5M'),
      expectsPage(director1, /EMERGENCY P1/),
    ],
  );

  story(
    'with the carrier down the pages go on by mail, and the ladder ends in a mail to the operator',
    {},
    [
      ...asked,
      faults('down'),
      says(patientA, 'cant catch my breath'),
      expectsMail(practitioner1, 'page', /EMERGENCY P1/),
    ],
    [turns('PT5M'), expectsMail(practitioner1, 'page', /^REPEAT 1/m)],
    [turns('PT5M'), expectsMail(practitioner1, 'page'), expectsMail(backup1, 'page', /EMERGENCY P1/)],
    [
      turns('PT10M'),
      expectsMail(practitioner1, 'page'),
      expectsMail(backup1, 'page'),
      expectsMail(director1, 'page', /EMERGENCY P1/),
      expectsMail(practitioner1, 'page'),
      expectsMail(backup1, 'page'),
      expectsMail(director1, 'page'),
      expectsMail(operator, 'other', /nobody has the case/),
    ],
  );

  story(
    'where no page could be sent the patient is told so, and the operator is alarmed',
    { settings: { people: [practitioner, backup, director].map(({ email: _, ...one }) => one) } },
    [...asked],
    [
      faults('reject-opted-out'),
      says(patientA, 'my fingers are numb'),
      expectsMail(operator, 'other', /nobody to page/),
      expectsTask(patientA, 'page-refused'),
      faults('ok'),
      turns('PT30S'),
      expectsText(patientA, 'ack', /could not reach/),
    ],
  );

  story(
    'a clinic’s own pager is told of emergencies until somebody has acted, and of nothing less',
    { settings: { pagerTopicArn: 'arn:aws:sns:us-east-1:000000000000:example-pager' } },
    [
      ...asked,
      ...urgentFlag,
      answersPage(practitioner1, 'ADVISED'),
      expectsText(practitioner1, 'other', /closed/),
    ],
    [
      turns('PT1H'),
      says(patientA, 'cant catch my breath'),
      expectsPage(practitioner1, /EMERGENCY P1/),
      expectsMail(pager, 'page', /EMERGENCY P1.*Paged so far: practitioner-1/),
      expectsText(patientA, 'ack', /Call 911 now/),
    ],
    [turns('PT5M'), expectsPage(practitioner1, /^REPEAT 1/m), expectsMail(pager, 'page', /Case \d+/)],
    [
      answersPage(practitioner1, 'ACK'),
      expectsText(practitioner1, 'other', /is yours/),
      turns('PT10M'),
      expectsNothingElse(),
    ],
  );
});
