import { expect, test } from 'vitest';
import { counterWords, isSeveral } from '../../local/page/counter.ts';

test.each([
  ['sore', '4 of 160'],
  ['a'.repeat(160), '160 of 160'],
  ['a'.repeat(161), '161 of 306, 2 parts'],
  ['mañana 😀', '9 of 70, special characters'],
  ['😀'.repeat(40), '80 of 134, 2 parts, special characters'],
])('the composer counts as the carrier bills', (text, words) => {
  expect(counterWords(text)).toBe(words);
});

test('a second part is said before it is sent', () => {
  expect(isSeveral('a'.repeat(160))).toBe(false);
  expect(isSeveral('a'.repeat(161))).toBe(true);
});
