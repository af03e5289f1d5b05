import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { deployment, example } from '../../clinics/example.ts';
import {
  ClinicFileWrong,
  loadClinics,
  readClinicModule,
  refuseUnreachable,
} from '../../infra/clinic-files.ts';
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
  test.each([
    clinicWith(),
    clinicWith({ rotas, onCallOverrides, textsTo: ['US', 'MX'], staff }),
    clinicWith({ sms: 'off' }),
  ])('are what they were when a function starts with them', (clinic) => {
    expect(readSettings(writeSettings(clinic))).toEqual(clinic);
  });
});

/** A clinic's file of another name. */
const named = (id: string) => () => readClinicModule(id, { [id]: { ...example, id }, deployment });

describe('a clinic’s name', () => {
  test.each(['front-range', 'n'.repeat(37), 'foundation-of-pain'])('%s can be deployed', (id) => {
    expect(named(id)().clinic.id).toBe(id);
  });

  test.each([
    ['dawson', /id: choose one without "aws"/],
    ['mt-cognito', /id: choose one without "cognito"/],
    ['foundation', /id: choose another/],
    ['n'.repeat(38), /id: at most 37 letters/],
    ['north-', /id: end it with a letter or digit/],
  ])('%s is refused before AWS refuses what is called so', (id, words) => {
    expect(named(id)).toThrow(words);
  });
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
    ['a name whose signs count two', { name: '€'.repeat(11) }, {}, /name: at most 20 letters of plain text/],
    [
      'a number of another country',
      { smsNumber: '+447400123456' },
      {},
      /smsNumber: write a number of US .*this clinic texts numbers of US only/,
    ],
    [
      'a number that keeps STOP to the carrier',
      { smsNumber: '+18005550100' },
      {},
      /smsNumber: write a number of US .*toll-free/,
    ],
    [
      'somebody whose phone is in a country that no text goes to',
      { people: example.people.map((one, n) => (n === 1 ? { ...one, phone: '+16135550112' } : one)) },
      {},
      /people\.1\.phone: no text would reach backup-1: this clinic texts numbers of US only; name the country in textsTo/,
    ],
    ['a country that is none', { country: 'UK' }, {}, /country: UK is no country/],
    ['texts to a country that is none', { textsTo: ['US', 'ZZ'] }, {}, /textsTo: ZZ is no country/],
    ['texts to nowhere', { textsTo: [] }, {}, /textsTo: name a country, or leave it out/],
    [
      'a field that nobody knows',
      { timezone: 'America/Denver' },
      {},
      /timezone: this field is not known here/,
    ],
    ['a field that is missing', { deskEmail: undefined }, {}, /deskEmail: this field is needed/],
    ['a language that no text is in', { language: 'fr' }, {}, /language: use one of: en, es/],
    [
      'a day that no calendar has',
      { closedDays: ['2026-02-30'] },
      {},
      /closedDays\.0: the calendar has no 2026-02-30/,
    ],
    ['links in the clear', { publicUrl: 'http://clinic.example.com' }, {}, /publicUrl: an https URL/],
    [
      'a question that is late at once',
      { plan: { ...example.plan, '4h': { after: 240, grace: 0 } } },
      {},
      /plan\.4h\.grace: at least a minute/,
    ],
    [
      'numbers that push a text over one segment',
      { name: 'A clinic of 20 signs', crisisNumber: '800-555-0100' },
      {},
      /crisisNumber: the text "[\w.]+" is longer than one segment; write a shorter/,
    ],
    ['an emergency number in words', { emergencyNumber: 'nine' }, {}, /emergencyNumber: digits alone/],
    [
      'a deployment with a field too many',
      {},
      { regoin: 'us-east-1' },
      /deployment\.regoin: this field is not known/,
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
    [
      'texts and no number',
      {},
      { numberArn: undefined },
      /deployment\.numberArn: this field is needed; until there is a number, write sms: 'off'/,
    ],
    [
      'a number of no shape while texts are off',
      { sms: 'off' },
      { numberArn: 'phone-1' },
      /deployment\.numberArn: the ARN of the phone number/,
    ],
    ['no place at all', {}, { account: undefined }, /deployment\.account/],
  ])('with %s is refused, and says the field and the fix', (_, changes, deployed, words) => {
    expect(read(changes, deployed)).toThrow(words);
  });

  test('may page somebody in a country that it names', () => {
    const people = example.people.map((one, n) => (n === 1 ? { ...one, phone: '+16135550112' } : one));
    expect(read({ people, textsTo: ['US', 'CA'] })().clinic.textsTo).toEqual(['US', 'CA']);
  });

  test('may say that texts are off, and has no number then, whether it names one or not', () => {
    expect(read({ sms: 'off' }, { numberArn: undefined })().deployment.numberArn).toBeUndefined();
    expect(read({ sms: 'off' })().deployment.numberArn).toBeUndefined();
    expect(read({})().deployment.numberArn).toBe(deployment.numberArn);
  });

  test('is told of its other faults first: whether a number is missing is asked of sound settings', () => {
    const wrong = read({ sms: 'off', timeZone: 'America/Denvr' }, { numberArn: undefined });
    expect(wrong).toThrow(/timeZone/);
    expect(wrong).not.toThrow(/numberArn/);
  });

  test('whose links lead to a laptop is synthesised, and not deployed', () => {
    expect(() => refuseUnreachable(read({})())).toThrow(
      /publicUrl: an https URL; before the first deployment any/,
    );
    expect(() => refuseUnreachable(read({ publicUrl: 'https://clinic.example.com' })())).not.toThrow();
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

test('a file that is no program is refused by its name, without a trace', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'afterneedle-clinics-'));
  writeFileSync(join(folder, 'broken.ts'), 'exprt const broken = { id: 7 }\n');
  const asked = loadClinics(['broken'], pathToFileURL(`${folder}/`));
  const told = await asked.catch((error: unknown) => error);
  rmSync(folder, { recursive: true });
  expect(told).toBeInstanceOf(ClinicFileWrong);
  expect(String(told)).toContain('clinics/broken.ts cannot be read:');
  expect(String(told)).not.toContain('    at ');
});
