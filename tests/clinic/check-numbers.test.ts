import { describe, expect, test } from 'vitest';
import { example } from '../../clinics/example.ts';
import { readClinic } from '../../shared/clinic/read-clinic.ts';

const problemsOf = (changes: object): readonly string[] => {
  const read = readClinic({ ...example, ...changes });
  return 'problems' in read ? read.problems.map(({ field, problem }) => `${field}: ${problem}`) : [];
};

/** The example with its backup changed. */
const backup = (changes: object) => ({
  people: example.people.map((one) => (one.id === 'backup-1' ? { ...one, ...changes } : one)),
});

/** A clinic elsewhere, whose people have numbers of that country. */
const abroad = (country: string, phone: string, mobile: string, lines: object) => ({
  country,
  phone,
  smsNumber: mobile,
  people: example.people.map(({ phone: _, ...one }) => one),
  ...lines,
});
const britain = (lines: object) => abroad('GB', '020 79460958', '+447400123456', lines);
const australia = (lines: object) => abroad('AU', '02 5550 1234', '+61412345678', lines);

const digits = 'write a phone number in digits, like 303-555-0100';
const short = 'at most 12 characters, like 303-555-0100';
const impossible = 'no such number can exist in US; check its digits and its area code';
const dear = 'a premium-rate or pager number is not given to patients; write another';
const ambulance = 'no ambulance comes at this number in US; write 911';
const crisis = 'nobody hears a crisis at this number in US; write 988, or the whole number of a crisis line';

describe('a number that patients are told to call', () => {
  test.each([
    [{ phone: 'call us' }, `phone: ${digits}`],
    [{ phone: '303-555-CALL' }, `phone: ${digits}`],
    [{ phone: 'Tel 303 5550' }, `phone: ${digits}`],
    [{ phone: '303-555-010' }, `phone: ${impossible}`],
    [{ phone: '555-0100' }, `phone: ${impossible}`],
    [{ phone: '911' }, `phone: ${impossible}`],
    [{ phone: '+13035550' }, `phone: ${impossible}`],
    [{ phone: '303-555-01000' }, `phone: ${short}`],
    [{ phone: '3035550100x5' }, 'phone: a phone cannot dial an extension; write a number of its own'],
    [{ phone: '303–555–0100' }, `phone: ${digits}`],
    [{ phone: '900-234-5678' }, `phone: ${dear}`],
    [{ phone: '+3035550100' }, `phone: ${impossible}`],
    [{ phone: '+34912345678' }, 'phone: this is no number of US; write one that is'],
    [{ emergencyNumber: '9111' }, `emergencyNumber: ${ambulance}`],
    [{ emergencyNumber: '91' }, `emergencyNumber: ${ambulance}`],
    [{ emergencyNumber: '999' }, `emergencyNumber: ${ambulance}`],
    [{ emergencyNumber: '112' }, `emergencyNumber: ${ambulance}`],
    [{ emergencyNumber: '988' }, `emergencyNumber: ${ambulance}`],
    [{ emergencyNumber: 'nine' }, 'emergencyNumber: digits alone, like 911'],
    [{ emergencyNumber: '9-1-1' }, 'emergencyNumber: digits alone, like 911'],
    [{ crisisNumber: '12' }, `crisisNumber: ${crisis}`],
    [{ crisisNumber: '9888' }, `crisisNumber: ${crisis}`],
    [{ crisisNumber: '116123' }, `crisisNumber: ${crisis}`],
    [{ crisisNumber: '800-273-825' }, `crisisNumber: ${crisis}`],
    [{ crisisNumber: '900-234-5678' }, `crisisNumber: ${crisis}`],
    [{ crisisNumber: 'ask' }, 'crisisNumber: digits alone, like 988, or a whole number like 800-555-0100'],
    [
      britain({ emergencyNumber: '911', crisisNumber: '116123' }),
      'emergencyNumber: no ambulance comes at this number in GB; write 999 or 112',
    ],
    [
      britain({ emergencyNumber: '999', crisisNumber: '988' }),
      'crisisNumber: nobody hears a crisis at this number in GB; write 116123, or the whole number of a crisis line',
    ],
    [
      abroad('SE', '08 505 55 00', '+46701234567', { emergencyNumber: '1123', crisisNumber: '112' }),
      'emergencyNumber: no ambulance is known to come at this number; write the one that is called there, like 112 or 911',
    ],
  ])('%j is refused', (changes, problem) => {
    expect(problemsOf(changes)).toContain(problem);
  });

  test.each([
    { phone: '(303)5550100' },
    { phone: '303 555 0100' },
    { phone: '+13035550100' },
    { phone: '800-273-8255' },
    { crisisNumber: '800-273-8255' },
    { crisisNumber: '911' },
    { country: 'CA', textsTo: ['CA', 'US'], smsNumber: '+16135550112' },
    britain({ emergencyNumber: '999', crisisNumber: '116123' }),
    britain({ emergencyNumber: '112', crisisNumber: '111' }),
    australia({ emergencyNumber: '000', crisisNumber: '131114' }),
    australia({ emergencyNumber: '000', crisisNumber: '13 11 14' }),
    abroad('SE', '08-505 550 0', '+46701234567', { emergencyNumber: '112', crisisNumber: '112' }),
  ])('%j is taken', (changes) => {
    expect(problemsOf(changes)).toEqual([]);
  });
});

describe('the phone of somebody who is paged', () => {
  test.each([
    [
      { phone: '+13035550100' },
      'people.1.phone: this is the clinic’s own texting number, which would page itself; write the phone that backup-1 carries',
    ],
    [{ phone: '+1303555' }, /^people\.1\.phone: no text would reach backup-1: /],
    [{ phone: '+18005550100' }, /^people\.1\.phone: no text would reach backup-1: .*toll-free/],
    [{ phone: '+16135550112' }, /name the country in textsTo/],
    [{ phone: '303-555-0112' }, 'people.1.phone: write the number as E.164, like +13035550100'],
    [
      { phone: '+13035550111' },
      'people.1: backup-1 has the phone of practitioner-1; a text from it could be from either; give each one of their own',
    ],
  ])('%j is refused wherever the file is read', (changes, problem) => {
    const problems = problemsOf(backup(changes));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(problem);
  });

  test('may be the voice line while texts are off, and a landline is one', () => {
    expect(problemsOf({ sms: 'off', ...backup({ phone: example.smsNumber }) })).toEqual([]);
    const landline = abroad('GB', '020 79460958', '+442079460958', {
      emergencyNumber: '999',
      crisisNumber: '116123',
    });
    expect(problemsOf({ ...landline, sms: 'off' })).toEqual([]);
    expect(problemsOf(landline).join()).toMatch(/^smsNumber: write a number of GB that texts can come from/);
  });
});
