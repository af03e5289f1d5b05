import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isGsm7, segmentsOf, toGsm7 } from '../../shared/message/segments.ts';
import { anyText } from '../support/any-text.ts';

describe('segments', () => {
  test.each([
    ['', 'gsm7', 0, 1],
    ['a'.repeat(160), 'gsm7', 160, 1],
    ['a'.repeat(161), 'gsm7', 161, 2],
    ['a'.repeat(306), 'gsm7', 306, 2],
    ['a'.repeat(307), 'gsm7', 307, 3],
    ['€'.repeat(80), 'gsm7', 160, 1],
    ['€'.repeat(81), 'gsm7', 162, 2],
    [`${'a'.repeat(152)}€${'a'.repeat(152)}`, 'gsm7', 306, 3],
    [`${'a'.repeat(151)}€${'a'.repeat(153)}`, 'gsm7', 306, 2],
    ['á', 'ucs2', 1, 1],
    ['’'.repeat(70), 'ucs2', 70, 1],
    ['’'.repeat(71), 'ucs2', 71, 2],
    ['😴'.repeat(35), 'ucs2', 70, 1],
    ['😴'.repeat(36), 'ucs2', 72, 2],
    [`${'’'.repeat(66)}😴${'’'.repeat(66)}`, 'ucs2', 134, 3],
    ['^{}\\[~]|\f', 'gsm7', 18, 1],
    ['àèéùìòÇñÑÅæ@£$\n', 'gsm7', 15, 1],
  ] as const)('%j is %s of %i units in %i parts', (text, encoding, units, parts) => {
    expect(segmentsOf(text)).toEqual({ encoding, units, parts });
  });

  test.each([...'áíóúêç'])(
    '%s is outside the alphabet and costs the whole text its 160 characters',
    (letter) => {
      expect(isGsm7(letter)).toBe(false);
    },
  );

  test('any text has segments, and no part holds more than its limit', () => {
    fc.assert(
      fc.property(anyText(400), (text) => {
        const { encoding, units, parts } = segmentsOf(text);
        const limit = encoding === 'gsm7' ? { alone: 160, joined: 153 } : { alone: 70, joined: 67 };
        expect(encoding === 'gsm7').toBe(isGsm7(text));
        expect(parts === 1 ? units <= limit.alone : units <= parts * limit.joined).toBe(true);
      }),
    );
  });
});

describe('names in GSM-7', () => {
  test.each([
    ['Clínica Peñón', 'Clinica Peñon'],
    ['José’s “Needle” Clinic', 'José\'s "Needle" Clinic'],
    ['Move – Better — Now…', 'Move - Better - Now...'],
    ['Physio\u00a0Plus\u2009One', 'Physio Plus One'],
    ['Clinic 💉🙂', 'Clinic'],
    ['Łódź Żółć', 'Lodz Zolc'],
    ['Clínica São João', 'Clinica Sao Joao'],
    ['Çelik & Œuvre', 'Çelik & OEuvre'],
    ['Физио Центр', 'Fizio Tsentr'],
    ['Ελλάδα', 'Ellada'],
    ['Ｆｕｌｌ １２', 'Full 12'],
    ['½ price ²', '1/2 price 2'],
    ['Line\r\nBreak\tTab', 'Line Break Tab'],
    ['zero\u200bwidth\u202e', 'zerowidth'],
    ['中文', ''],
    ['e\u0301', 'é'],
    ['\ud800', ''],
  ])('%j becomes %j', (name, written) => {
    expect(toGsm7(name)).toBe(written);
  });

  test('any name becomes GSM-7 on one line, and once is enough', () => {
    fc.assert(
      fc.property(anyText(), (name) => {
        const written = toGsm7(name);
        expect(isGsm7(written)).toBe(true);
        expect(/[\r\n\f]/.test(written)).toBe(false);
        expect(toGsm7(written)).toBe(written);
      }),
    );
  });

  test('nothing becomes a question mark but a question mark', () => {
    fc.assert(
      fc.property(anyText(), (name) => {
        fc.pre(!name.normalize('NFKD').includes('?'));
        expect(toGsm7(name)).not.toContain('?');
      }),
    );
  });

  test('what is plain ASCII is written as it is beside a letter that is not', () => {
    const printable = Array.from({ length: 0x7f - 0x20 }, (_, n) => String.fromCharCode(0x20 + n));
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...printable), { maxLength: 40 }), (letters) => {
        const name = `x${letters.join('')}`;
        expect(toGsm7(`é${name}`)).toBe(`é${toGsm7(name)}`);
      }),
    );
  });
});
