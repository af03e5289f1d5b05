import {
  isSupportedCountry,
  ParseError,
  type PhoneNumber,
  parsePhoneNumberWithError,
  validatePhoneNumberLength,
} from 'libphonenumber-js/max/es6';
import type { Clinic } from './clinic.ts';

/** What can receive a text at the usual price. Left out: premium rate, shared cost, toll-free, personal, pagers, landlines. */
const textable = new Set(['MOBILE', 'FIXED_LINE_OR_MOBILE', 'VOIP']);

/** Where it is deployed, only the countries that are texted are known: a number of another one reads as of no country. */
export const parse = (written: string, country: string): PhoneNumber | 'no-number' | 'no-country-known' => {
  try {
    return parsePhoneNumberWithError(written.trim(), {
      ...(isSupportedCountry(country) ? { defaultCountry: country } : {}),
      extract: false,
    });
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    return error.message === 'INVALID_COUNTRY' && written.includes('+') ? 'no-country-known' : 'no-number';
  }
};

/** Whether a number that cannot exist has the wrong count of digits: what is mostly left out is the area code. */
const lengthOf = ({ number }: PhoneNumber) => validatePhoneNumberLength(number);

/**
 * A patient's phone as E.164, or why it cannot be texted. Toll fraud ends here: only countries the clinic names, and no number
 * that costs its caller more.
 */
export const readPhoneNumber = (
  written: string,
  clinic: Pick<Clinic, 'country' | 'textsTo'>,
): { readonly phone: string } | { readonly problem: string } => {
  const { country } = clinic;
  const allowed = clinic.textsTo ?? [country];
  const elsewhere = { problem: `this clinic texts numbers of ${allowed.join(', ')} only` };
  const number = parse(written, country);
  if (number === 'no-number') return { problem: 'write a phone number, like +13035550142' };
  if (number === 'no-country-known') return elsewhere;
  if (number.ext !== undefined) return { problem: 'a number with an extension cannot be texted' };
  const length = number.isValid() ? undefined : lengthOf(number);
  if (length === 'TOO_SHORT')
    return { problem: 'digits are missing; write the whole number, with its area code' };
  if (length === 'TOO_LONG') return { problem: 'these are too many digits for one number' };
  if (!number.isValid()) return { problem: 'no such number can exist; check its digits' };
  if (number.country === undefined || !allowed.includes(number.country)) return elsewhere;
  const type = number.getType();
  if (type === 'FIXED_LINE') return { problem: 'a landline cannot receive texts; give a mobile number' };
  if (type === undefined || !textable.has(type)) {
    return {
      problem:
        'premium-rate, shared-cost, toll-free and special numbers are not texted; write the patient’s own number',
    };
  }
  return { phone: number.number };
};

/**
 * The numbers that somebody may mean who looks for one: as it was typed, or, where its area code was left out, with that of the clinic's
 * own lines.
 */
export const phonesMeant = (
  typed: string,
  clinic: Pick<Clinic, 'country' | 'textsTo' | 'phone' | 'smsNumber'>,
): readonly string[] => {
  const whole = readPhoneNumber(typed, clinic);
  if ('phone' in whole) return [whole.phone];
  const digits = typed.replaceAll(/[\s().-]/g, '');
  if (!/^\d{5,9}$/.test(digits)) return [];
  const meant = [clinic.phone, clinic.smsNumber].flatMap((line) => {
    const own = parse(line, clinic.country);
    if (typeof own === 'string' || own.nationalNumber.length <= digits.length) return [];
    const number = readPhoneNumber(`${own.number.slice(0, -digits.length)}${digits}`, clinic);
    return 'phone' in number ? [number.phone] : [];
  });
  return [...new Set(meant)];
};
