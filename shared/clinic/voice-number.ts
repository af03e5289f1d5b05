import { getCountryCallingCode, isSupportedCountry } from 'libphonenumber-js/max/es6';
import { parse as parsePhoneNumber } from './phone-number.ts';

/** Whether two letters name a country whose numbers are known. */
export const isCountry = (code: string): boolean => isSupportedCountry(code);

/** Nobody is sent to a line that costs its caller more, and no pager is called. */
const uncalled = new Set(['PREMIUM_RATE', 'PAGER']);

const inDigits = 'write a phone number in digits, like 303-555-0100';
/** What a phone makes a number of that can be pressed. */
const dialable = /^\+?[\d ().-]+$/;

/** Why people of that country cannot simply call what is written; undefined where they can. */
export const voiceNumberProblem = (written: string, country: string): string | undefined => {
  const number = parsePhoneNumber(written, country);
  if (typeof number === 'string') return inDigits;
  if (number.ext !== undefined) return 'a phone cannot dial an extension; write a number of its own';
  if (!dialable.test(written)) return inDigits;
  if (!number.isValid()) return `no such number can exist in ${country}; check its digits and its area code`;
  if (!isSupportedCountry(country) || number.countryCallingCode !== getCountryCallingCode(country))
    return `this is no number of ${country}; write one that is`;
  const type = number.getType();
  return type !== undefined && uncalled.has(type)
    ? 'a premium-rate or pager number is not given to patients; write another'
    : undefined;
};
