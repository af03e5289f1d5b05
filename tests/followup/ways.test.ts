import { expect, test } from 'vitest';
import { waysOf } from '../../shared/followup/ways.ts';
import { at, clinicWith } from '../support/clinic.ts';

const phone = '+13035550142';
const email = 'patient-a@example.com';
const given = { at: at('2026-03-01T00:00:00Z'), how: 'written' };

/** `way!` where it was agreed to. */
const told = (clinic: object, particulars: object, consents: object): readonly string[] =>
  waysOf(clinicWith(clinic), { session: { consents }, particulars }).map(
    ({ channel, agreed }) => `${channel}${agreed ? '!' : ''}`,
  );

test.each([
  ['both agreed to', {}, { phone, email }, { sms: given, email: given }, ['sms!', 'email!']],
  ['texts alone', {}, { phone, email }, { sms: given }, ['sms!', 'email']],
  ['mails alone', {}, { phone, email }, { email: given }, ['sms', 'email!']],
  ['nothing agreed to', {}, { phone }, {}, ['sms']],
  ['consent without an address', {}, { phone }, { email: given }, ['sms']],
  ['texts are off', { sms: 'off' }, { phone, email }, { sms: given, email: given }, ['sms', 'email!']],
  ['texts are off, texts alone agreed to', { sms: 'off' }, { phone }, { sms: given }, ['sms']],
] as const)('%s', (_, clinic, particulars, consents, ways) => {
  expect(told(clinic, particulars, consents)).toEqual(ways);
});
