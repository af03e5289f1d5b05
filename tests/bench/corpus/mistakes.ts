import type { Random } from './random.ts';

const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** The key beside this one, as a thumb hits it. */
const neighbour = (random: Random, letter: string): string => {
  const row = rows.find((one) => one.includes(letter)) ?? letter;
  const at = row.indexOf(letter);
  return row[at + (random.chance(0.5) ? 1 : -1)] ?? letter;
};

const isLetter = (character: string | undefined): character is string =>
  character !== undefined && /^[a-z]$/.test(character);

/** One slip of the thumb inside a word: dropped, doubled, swapped or the key beside it. Letters alone are touched. */
export const misspelt = (random: Random, text: string): string => {
  for (let attempt = 0; attempt < 8; attempt += 1) {
    const at = 1 + random.below(Math.max(1, text.length - 2));
    const letter = text[at];
    const next = text[at + 1];
    if (!isLetter(letter) || !isLetter(text[at - 1])) continue;
    const before = text.slice(0, at);
    const kind = random.below(4);
    if (kind === 0) return before + text.slice(at + 1);
    if (kind === 1) return before + letter + text.slice(at);
    if (kind === 2 && isLetter(next)) return before + next + letter + text.slice(at + 2);
    return before + neighbour(random, letter) + text.slice(at + 1);
  }
  return text;
};

const plain: Readonly<Record<string, string>> = {
  á: 'a',
  é: 'e',
  í: 'i',
  ó: 'o',
  ú: 'u',
  ñ: 'n',
  '¿': '',
  '¡': '',
};

/** Most people leave the accents out on a phone. */
export const withoutAccents = (text: string): string =>
  text.replace(/[áéíóúñ¿¡]/g, (letter) => plain[letter] ?? letter);

const capitals: Readonly<Record<string, string>> = { á: 'Á', é: 'É', í: 'Í', ó: 'Ó', ú: 'Ú', ñ: 'Ñ' };

/** Written out, so that no table of a runtime's Unicode version has a say in the pinned text. */
export const shouted = (text: string): string =>
  text.replace(
    /[a-záéíóúñ]/g,
    (letter) => capitals[letter] ?? String.fromCharCode(letter.charCodeAt(0) - 32),
  );
