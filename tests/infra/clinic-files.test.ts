import { describe, expect, test } from 'vitest';
import { deployment, example } from '../../clinics/example.ts';
import { readClinicModule } from '../../infra/clinic-files.ts';

const read =
  (changes: object, deployed: object = {}) =>
  () =>
    readClinicModule('example', {
      example: { ...example, ...changes },
      deployment: { ...deployment, ...deployed },
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
    ['an account of eleven digits', {}, { account: '11112222333' }, /deployment\.account: twelve digits/],
    ['a sender that does not exist', {}, { sender: 'pigeon' }, /deployment\.sender/],
    ['no place at all', {}, { account: undefined }, /deployment\.account/],
  ])('with %s is refused, and says the field and the fix', (_, changes, deployed, words) => {
    expect(read(changes, deployed)).toThrow(words);
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
