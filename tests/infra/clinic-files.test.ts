import { describe, expect, test } from 'vitest';
import { deployment, example } from '../../clinics/example.ts';
import { readClinicModule } from '../../infra/clinic-files.ts';
import { ledgerTableName } from '../../infra/names.ts';
import { readSettings, writeSettings } from '../../shared/clinic/clinic.ts';
import type { ClinicConfig } from '../../shared/clinic/read-clinic.ts';
import { clinicWith } from '../support/clinic.ts';

const rotas: ClinicConfig['rotas'] = [
  {
    id: 'nights',
    members: ['practitioner-1', 'backup-1'],
    daysEach: 7,
    firstDay: '2026-03-02',
    handoverAt: '08:00',
    onCall: 'always',
  },
];
const onCallOverrides: ClinicConfig['onCallOverrides'] = [
  { person: 'backup-1', from: '2026-12-24', to: '2026-12-26', is: 'out' },
  {
    person: 'practitioner-1',
    from: '2026-12-31T18:00:00-07:00',
    to: '2027-01-01T08:00:00-07:00',
    replacedBy: 'director-1',
  },
];
const staff: ClinicConfig['staff'] = [{ id: 'desk-1', role: 'front-desk', email: 'desk-1@example.com' }];

const streamOf = (table: string, account = '111122223333'): string =>
  `arn:aws:dynamodb:us-east-1:${account}:table/${table}/stream/2026-03-02T17:00:00.000`;

const read =
  (changes: object, deployed: object = {}) =>
  () =>
    readClinicModule('example', {
      example: { ...example, ...changes },
      deployment: { ...deployment, ...deployed },
    });

describe('a clinic’s settings', () => {
  test.each([clinicWith(), clinicWith({ rotas, onCallOverrides, textsTo: ['US', 'MX'], staff })])(
    'are what they were when a function starts with them',
    (clinic) => {
      expect(readSettings(writeSettings(clinic))).toEqual(clinic);
    },
  );
});

describe('a clinic’s file', () => {
  test('as it ships can be deployed', () => {
    expect(read({})().clinic.id).toBe('example');
  });

  test.each([
    ['a zone nobody knows', { timeZone: 'America/Denvr' }, {}, /timeZone: not an IANA time zone/],
    [
      'a name that pushes texts over one segment',
      { name: 'A clinic with a long name' },
      {},
      /name: at most 20/,
    ],
    [
      'an hour without anybody',
      {
        people: example.people.map((one) => ({ ...one, onCall: { mon: [{ from: '00:00', to: '24:00' }] } })),
      },
      {},
      /nobody/i,
    ],
    ['a number of nowhere', { smsNumber: '3035550100' }, {}, /smsNumber: write the number as E\.164/],
    [
      'a number in another Region',
      {},
      { region: 'us-west-2' },
      /deployment\.numberArn: the number is in 111122223333 us-east-1/,
    ],
    [
      'a restored table of another account',
      {},
      { restoredTableStreamArn: streamOf('afterneedle-example-2', '999922223333') },
      /restoredTableStreamArn: the table is in 999922223333/,
    ],
    [
      'a table of another clinic',
      {},
      { restoredTableStreamArn: streamOf('afterneedle-elsewhere-2') },
      /restoredTableStreamArn: restore into a table whose name begins with "afterneedle-example-"/,
    ],
    [
      'a table without its stream',
      {},
      { restoredTableStreamArn: 'afterneedle-example-2' },
      /restoredTableStreamArn: the ARN of the stream of the restored table/,
    ],
    ['an account of eleven digits', {}, { account: '11112222333' }, /deployment\.account: twelve digits/],
    ['a sender that does not exist', {}, { sender: 'pigeon' }, /deployment\.sender/],
    ['no place at all', {}, { account: undefined }, /deployment\.account/],
  ])('with %s is refused, and says the field and the fix', (_, changes, deployed, words) => {
    expect(read(changes, deployed)).toThrow(words);
  });

  test('may name the table that a restore left', () => {
    const { deployment: deployed } = read(
      {},
      { restoredTableStreamArn: streamOf('afterneedle-example-2') },
    )();
    expect(ledgerTableName('example', deployed)).toBe('afterneedle-example-2');
    expect(ledgerTableName('example', read({})().deployment)).toBe('afterneedle-example');
  });

  test('whose id is not its name is refused', () => {
    expect(() => readClinicModule('elsewhere', { example, deployment })).toThrow(
      /no export has the id "elsewhere"/,
    );
  });

  test('without a place to deploy to is refused', () => {
    expect(() => readClinicModule('example', { example })).toThrow(/export where it is deployed/);
  });
});
