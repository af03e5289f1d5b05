import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages } from '../../shared/clinic/clinic.ts';
import { renderPage, renderPatientText, renderStaff } from '../../shared/message/render.ts';
import { isGsm7, segmentsOf } from '../../shared/message/segments.ts';
import { staffTexts } from '../../shared/message/staff-texts.ts';
import { pageTexts, patientTexts } from '../../shared/message/texts.ts';
import type { TextKey } from '../../shared/message/wording.ts';
import { anyText } from '../support/any-text.ts';
import { clinicWith } from './support.ts';

const keysOf = <Key extends string>(table: Readonly<Record<Key, unknown>>): Key[] => {
  const keys: Key[] = [];
  for (const key in table) keys.push(key);
  return keys;
};
const patientKeys = keysOf<TextKey>(patientTexts);
const everyPatientText = patientKeys.flatMap((key) => languages.map((language) => ({ key, language })));

const longest = clinicWith({ name: 'W'.repeat(20), phone: '303-555-0100' });

describe('texts to a patient', () => {
  test('there are 27, in two languages', () => {
    expect(everyPatientText).toHaveLength(54);
  });

  test.each(everyPatientText)(
    '$key in $language fits one segment with the longest names',
    ({ key, language }) => {
      const text = renderPatientText(key, language, longest);
      expect(segmentsOf(text)).toMatchObject({ encoding: 'gsm7', parts: 1 });
      expect(text).not.toMatch(/[{}]/);
    },
  );

  test.each(['…', '€', 'щ', 'œ', '½', '™', '[', 'Ж'])(
    'twenty times %s, which grows, makes no second segment',
    (letter) => {
      const grown = clinicWith({ name: letter.repeat(20), phone: '303-555-0100' });
      for (const { key, language } of everyPatientText) {
        expect(segmentsOf(renderPatientText(key, language, grown))).toMatchObject({
          encoding: 'gsm7',
          parts: 1,
        });
      }
    },
  );

  test('no name that a clinic may register makes a second segment', () => {
    const name = anyText(20).filter((one) => one !== '');
    fc.assert(
      fc.property(name, fc.constantFrom(...everyPatientText), (clinicName, { key, language }) => {
        const text = renderPatientText(
          key,
          language,
          clinicWith({ name: clinicName, phone: '303-555-0100' }),
        );
        expect(segmentsOf(text)).toMatchObject({ encoding: 'gsm7', parts: 1 });
      }),
    );
  });

  test('a clinic whose name has no Latin reading is named by its id', () => {
    expect(renderPatientText('ack.all_clear', 'en', clinicWith({ name: '针灸诊所' }))).toMatch(
      /^example: Glad/,
    );
  });

  test('911 and 988 become the numbers of the clinic, in every text that names them', () => {
    const elsewhere = { ...clinicWith(), emergencyNumber: '112', crisisNumber: '116' };
    for (const { key, language } of everyPatientText) {
      const here = renderPatientText(key, language, clinicWith());
      expect(renderPatientText(key, language, elsewhere)).toBe(
        here.replaceAll('911', '112').replaceAll('988', '116'),
      );
    }
  });

  test('digits of the clinic itself are not taken for an emergency number', () => {
    const clinic = {
      ...clinicWith({ name: '911 Road Clinic', phone: '303-988-0911' }),
      emergencyNumber: '112',
      crisisNumber: '116',
    };
    expect(renderPatientText('ack.all_clear', 'en', clinic)).toBe(
      '911 Road Clinic: Glad to hear it! If anything changes, text us here or call 303-988-0911. Emergency: call 112',
    );
  });

  test.each(['{phone}', '$&$1', '{clinic}', '</b>'])('the name %j is written as it stands', (name) => {
    expect(renderPatientText('ack.all_clear', 'en', clinicWith({ name }))).toContain(`${name}: Glad`);
  });

  test('the first text of a conversation says how to stop', () => {
    for (const language of languages)
      expect(renderPatientText('checkin.4h', language, longest)).toMatch(/STOP/);
  });
});

const longestPage = {
  case: '999',
  checkin: 'no check-in',
  hrs: '9999',
  flag: 'f'.repeat(28),
  url: `https://${'u'.repeat(72)}`,
  n: '99',
  p: '1',
  for: '9999 min',
  backup: 'b'.repeat(40),
  who: 'practitioner-1, backup-1, director-1',
};

describe('texts to the people of the clinic', () => {
  test.each(keysOf(pageTexts))('%s fits two segments with the longest values', (key) => {
    const text = renderPage(key, longestPage);
    const { encoding, parts } = segmentsOf(text);
    expect(encoding).toBe('gsm7');
    expect(parts).toBeLessThanOrEqual(2);
    expect(text).not.toMatch(/[{}]/);
    expect(text).toContain(longestPage.url);
    expect(text).toMatch(/ 999$/);
  });

  test.each(keysOf(staffTexts))('%s fits two segments with the longest values', (key) => {
    const text = renderStaff(key, {
      ...longestPage,
      by: '2026-03-02 14:02',
      at: '2026-03-02 14:02',
      clinic: 'c'.repeat(20),
      phone: '303-555-0100',
      emergency: '911',
      outcome: 'sent-to-emergency',
      state: 'acknowledged by practitioner-1',
      next: 'reply REACHED 999 or NOANSWER 999',
      cases: Array.from({ length: 8 }, (_, n) => `NOANSWER ${990 + n}`).join(' or '),
    });
    expect(segmentsOf(text).parts).toBeLessThanOrEqual(2);
    expect(text).not.toMatch(/[{}]/);
  });

  test('any value becomes GSM-7 on one line', () => {
    fc.assert(
      fc.property(anyText(60), (flag) => {
        const text = renderPage('page.P1', { ...longestPage, flag });
        expect(isGsm7(text)).toBe(true);
        expect(/[\r\n]/.test(text)).toBe(false);
      }),
    );
  });
});
