import {
  classes,
  classOf,
  foldedLetter,
  foldRare,
  isApostrophe,
  isDigit,
  isInvisible,
} from './characters.ts';
import type { Dictionary } from './dictionary.ts';
import { lettersMax } from './misspellings.ts';
import { kinds, type Tokens } from './tokens.ts';
import { readUnknown } from './unknown-words.ts';
import { extendHash } from './word-hash.ts';
import { WordList } from './word-list.ts';

const wordLengthMax = 64;
const spelling = new Uint8Array(wordLengthMax);
let spellingLength = 0;

const space = 32;

/** Reads the kept parts of a text into tokens. Spans stay those of the original text. */
export const readTokens = (
  text: string,
  parts: readonly (readonly [number, number])[],
  dictionary: Dictionary,
  tokens: Tokens,
): void => {
  tokens.clear();
  for (const [from, to] of parts) {
    if (tokens.count > 0) tokens.push(kinds.sentenceEnd, from, from, -1, 0, 0);
    readPart(text, from, to, dictionary, tokens);
  }
  tokens.seal();
};

const readPart = (text: string, from: number, to: number, dictionary: Dictionary, tokens: Tokens): void => {
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    const own = code < 0x250 ? classOf[code] : classes.other;
    if (own === classes.blank) at++;
    else if (own === classes.letter) at = readWord(text, at, to, dictionary, tokens);
    else if (own === classes.digit) at = readAmount(text, at, to, dictionary, tokens);
    else if (isInvisible(code)) at++;
    else if (code < 0x80) at = readMark(text, at, to, dictionary, tokens);
    else at = readRare(text, at, to, dictionary, tokens);
  }
};

const isGlued = (tokens: Tokens, start: number): number =>
  tokens.count > 0 && (tokens.end[tokens.count - 1] ?? -1) === start ? 1 : 0;

const readWord = (text: string, from: number, to: number, dictionary: Dictionary, tokens: Tokens): number => {
  let hash = 0;
  let at = from;
  let last = from;
  let length = 0;
  for (; at < to; at++) {
    const code = text.charCodeAt(at);
    let letter = foldedLetter(code);
    if (letter === 0) {
      if (isApostrophe(code) || isInvisible(code)) continue;
      if (isDigit(code)) break;
      // "E.R." and "a.m." are one word each; a dot after a longer word ends a sentence.
      if (code === 46 && length === 1 && at + 1 < to && foldedLetter(text.charCodeAt(at + 1)) !== 0) {
        if (at + 2 >= to || foldedLetter(text.charCodeAt(at + 2)) === 0) continue;
      }
      if (code < 0x80 || code < 0x250) break;
      const rare = code >= 0xd800 && code <= 0xdfff ? 0 : foldRare(code);
      if (rare === 0 || isDigit(rare)) break;
      letter = rare;
    }
    hash = extendHash(hash, letter);
    if (length < wordLengthMax) spelling[length] = letter;
    length++;
    last = at + 1;
  }
  const glued = isGlued(tokens, from);
  // Letters and digits in one word are one word only when the dictionary knows it: gr8, b4, covid19.
  if (at < to && isDigit(text.charCodeAt(at))) {
    const end = readMixed(text, at, to, length, hash);
    const id = dictionary.find(spelling, mixed.length, mixed.hash);
    if (id !== -1) {
      tokens.push(kinds.word, from, end, id, 0, glued);
      return end;
    }
  }
  spellingLength = Math.min(length, wordLengthMax);
  const exact = dictionary.find(spelling, length, hash);
  const single = isSingular(text, last, exact === -1) ? dictionary.idOf(spelledWord().slice(0, -1)) : -1;
  if (single !== -1) {
    tokens.push(kinds.word, from, last, single, 0, glued);
    return Math.max(at, last);
  }
  // "We'll try again" is no praise.
  if (exact !== -1 && isWeWill(text, from, length))
    tokens.push(kinds.word, from, last, dictionary.idOf('will'), 0, glued);
  else if (exact !== -1) tokens.push(kinds.word, from, last, exact, 0, glued);
  else pushUnknown(from, last, length, hash, dictionary, tokens, glued);
  return Math.max(at, last);
};

/** A word of letters and digits: how many it has, and their hash. */
const mixed = { length: 0, hash: 0 };

/** Spells on behind the letters or digits that have been read, and tells where letters and digits end. */
const readMixed = (text: string, from: number, to: number, length: number, hash: number): number => {
  mixed.length = length;
  mixed.hash = hash;
  let at = from;
  for (; at < to; at++) {
    const code = text.charCodeAt(at);
    const letter = isDigit(code) ? code : foldedLetter(code);
    if (letter === 0) break;
    if (mixed.length < wordLengthMax) spelling[mixed.length] = letter;
    mixed.length++;
    mixed.hash = extendHash(mixed.hash, letter);
  }
  return at;
};

/** "Arm's weak" is one arm: the possessive or the short verb is no plural, and the foot of "my foot's cold" no boots. */
const isSingular = (text: string, end: number, isUnknown: boolean): boolean =>
  (text.charCodeAt(end - 1) | 32) === 115 &&
  isApostrophe(text.charCodeAt(end - 2)) &&
  (isUnknown || limbsOfTwo.has(spelledWord()));

const limbsOfTwo = new WordList(
  'arms legs hands feet knees shoulders hips wrists ankles thumbs fingers toes elbows calfs thighs forearms heels bloods necks heads faces hearts chests eyes lips tongues throats stomachs lungs',
);

const isWeWill = (text: string, from: number, length: number): boolean =>
  length === 4 && isApostrophe(text.charCodeAt(from + 2)) && /^we.ll/i.test(text.slice(from, from + 5));

const pushUnknown = (
  from: number,
  to: number,
  length: number,
  hash: number,
  dictionary: Dictionary,
  tokens: Tokens,
  glued: number,
): void => {
  if (length > lettersMax) {
    tokens.push(kinds.word, from, to, -1, 0, glued);
    return;
  }
  const { misspellings } = dictionary;
  let read = misspellings.find(hash, spelling, length);
  if (read === undefined) {
    read = readUnknown(spelledWord(), dictionary);
    misspellings.keep(hash, spelling, length, read);
  }
  const end = read.split === 0 ? to : from + read.split;
  tokens.push(kinds.word, from, end, read.id, 0, glued);
  tokens.meant[tokens.count - 1] = read.meant;
  if (read.split !== 0) tokens.push(kinds.word, end, to, read.second, 0, 0);
};

const spelledWord = (): string => {
  let word = '';
  for (let index = 0; index < spellingLength; index++) word += String.fromCharCode(spelling[index] ?? 0);
  return word;
};

/** "$9", "10€": a price has its unit behind it, as if it were spelt. */
const readAmount = (
  text: string,
  from: number,
  to: number,
  dictionary: Dictionary,
  tokens: Tokens,
): number => {
  const end = readNumber(text, from, to, dictionary, tokens);
  if (currencies.has(text.charAt(from - 1)) || currencies.has(text.charAt(end)))
    tokens.push(kinds.word, end, end, dictionary.idOf('dollars'), 0, 1);
  return end;
};

const currencies: ReadonlySet<string> = new Set(['$', '£', '€']);

const readNumber = (
  text: string,
  from: number,
  to: number,
  dictionary: Dictionary,
  tokens: Tokens,
): number => {
  let hash = 0;
  let at = from;
  let value = 0;
  while (at < to && isDigit(text.charCodeAt(at))) {
    const digit = text.charCodeAt(at);
    if (at - from < wordLengthMax) spelling[at - from] = digit;
    hash = extendHash(hash, digit);
    value = value * 10 + (digit - 48);
    at++;
  }
  const wholeEnd = at;
  const next = at < to ? text.charCodeAt(at) : 0;
  if ((next === 46 || next === 44) && at + 1 < to && isDigit(text.charCodeAt(at + 1))) {
    let scale = 0.1;
    let decimals = 0;
    let end = at + 1;
    let decimalValue = value;
    for (; end < to && isDigit(text.charCodeAt(end)); end++) {
      decimalValue += (text.charCodeAt(end) - 48) * scale;
      scale /= 10;
      decimals++;
    }
    // "3, 4" is a list; "1,200" is a thousand; "38,5" is a decimal.
    const dotted =
      end < to && text.charCodeAt(end) === 46 && end + 1 < to && isDigit(text.charCodeAt(end + 1));
    if (!dotted && (next === 46 || decimals < 3)) {
      tokens.push(kinds.number, from, end, -1, Math.round(decimalValue * 1000) / 1000, isGlued(tokens, from));
      return end;
    }
    if (next === 44 && decimals === 3) {
      tokens.push(
        kinds.number,
        from,
        end,
        -1,
        Number(text.slice(from, end).replace(',', '')),
        isGlued(tokens, from),
      );
      return end;
    }
  }
  const glued = isGlued(tokens, from);
  // "2day", "4ever": a word that begins with a digit, when the dictionary knows it.
  if (foldedLetter(next) !== 0) {
    const end = readMixed(text, at, to, wholeEnd - from, hash);
    const id = dictionary.find(spelling, mixed.length, mixed.hash);
    if (id !== -1) {
      tokens.push(kinds.word, from, end, id, 0, glued);
      return end;
    }
  }
  tokens.push(kinds.number, from, wholeEnd, dictionary.find(spelling, wholeEnd - from, hash), value, glued);
  return wholeEnd;
};

/** "(Was 5)", "(2 days ago 4)": what tells of another time, or tells a number with words; "(9)" and "(500mg)" only name what stands before. */
const aside =
  /^ ?(?:was|were|yesterday|before|last|earlier|previously|prev|used|hace|ayer|antes|anoche|era|estaba)\b|^(?=[^()]*\d)[^()]*[a-z\d] +[^()]*[a-z]/i;
const asideMax = 32;

const readMark = (text: string, at: number, to: number, dictionary: Dictionary, tokens: Tokens): number => {
  const code = text.charCodeAt(at);
  const push = (kind: number, end: number): number => {
    tokens.push(kind, at, end, -1, 0, isGlued(tokens, at));
    return end;
  };
  switch (code) {
    case 46: // .
    case 33: // !
    case 10: // line feed
    case 13:
    case 59: // ;
      return push(kinds.sentenceEnd, at + 1);
    case 63: // ?
      return push(kinds.question, at + 1);
    case 44: // ,
      return push(kinds.comma, at + 1);
    case 58: // :
    case 61: // =
      return push(kinds.colon, at + 1);
    case 45: {
      // A dash between letters joins them ("light-headed"); between blanks it separates; before ">" it is an arrow.
      let end = at;
      while (end < to && text.charCodeAt(end) === 45) end++;
      if (end < to && text.charCodeAt(end) === 62) return push(kinds.arrow, end + 1);
      const before = at > 0 ? text.charCodeAt(at - 1) : space;
      const after = end < to ? text.charCodeAt(end) : space;
      if (foldedLetter(before) !== 0 && foldedLetter(after) !== 0 && end === at + 1) return end;
      return push(kinds.colon, end);
    }
    case 62: // >
      return push(kinds.arrow, at + 1);
    case 47: // /
      return push(kinds.slash, at + 1);
    case 37: // %
      return push(kinds.percent, at + 1);
    case 38: // &
      tokens.push(kinds.word, at, at + 1, dictionary.idOf('and'), 0, 0);
      return at + 1;
    case 40: // ( parts what it opens with where that is of another time ("3 (was 5)"), and else nothing ("pain (9)")
      // It ends where it begins: what stands behind it is not glued to it.
      if (aside.test(text.slice(at + 1, at + asideMax))) push(kinds.comma, at);
      return at + 1;
    case 43: // +
      tokens.push(kinds.word, at, at + 1, dictionary.idOf('plus'), 0, 0);
      return at + 1;
    default:
      return at + 1;
  }
};

/** → and ➡. */
const isArrow = (code: number): boolean => code === 0x2192 || code === 0x27a1;

/** Everything beyond Latin letters: typographic marks, emoji, wide letters, other scripts, broken surrogates. */
const readRare = (text: string, at: number, to: number, dictionary: Dictionary, tokens: Tokens): number => {
  const code = text.charCodeAt(at);
  if (code === 0x2026 || code === 0x2028 || code === 0x2029) {
    tokens.push(kinds.sentenceEnd, at, at + 1, -1, 0, 0);
    return at + 1;
  }
  if (code === 0x2013 || code === 0x2014) {
    tokens.push(kinds.colon, at, at + 1, -1, 0, isGlued(tokens, at));
    return at + 1;
  }
  if (isArrow(code)) {
    tokens.push(kinds.arrow, at, at + 1, -1, 0, 0);
    return at + 1;
  }
  if (code < 0x2000 && code >= 0x250) {
    tokens.foreignLetters++;
    return at + 1;
  }
  if (code >= 0xd800 && code <= 0xdbff && at + 1 < to) {
    const codePoint = text.codePointAt(at) ?? 0;
    if (codePoint > 0xffff) return readAstral(text, at, codePoint, dictionary, tokens);
  }
  if ((code >= 0x2600 && code <= 0x27bf) || (code >= 0x2b00 && code <= 0x2bff)) {
    tokens.push(kinds.emoji, at, at + 1, dictionary.idOf(text[at] ?? ''), 0, 0);
    return at + 1;
  }
  if (code >= 0xff01 && code <= 0xff5e) return readWide(text, at, to, dictionary, tokens);
  if (code >= 0x2e80 && code < 0xd800) tokens.foreignLetters++;
  return at + 1;
};

const readAstral = (
  text: string,
  at: number,
  codePoint: number,
  dictionary: Dictionary,
  tokens: Tokens,
): number => {
  const end = at + 2;
  // Skin tones and joiners belong to the emoji before them.
  if (codePoint >= 0x1f3fb && codePoint <= 0x1f3ff) return end;
  if (codePoint >= 0x1f000) {
    tokens.push(kinds.emoji, at, end, dictionary.idOf(text.slice(at, end)), 0, 0);
    return end;
  }
  if (codePoint >= 0x1d400 && codePoint <= 0x1d7ff)
    return readWide(text, at, text.length, dictionary, tokens);
  tokens.foreignLetters++;
  return end;
};

/** Full-width and mathematical letters: fold the run through Unicode's table and read it as one word or number. */
const readWide = (text: string, from: number, to: number, dictionary: Dictionary, tokens: Tokens): number => {
  let hash = 0;
  let at = from;
  let digits = '';
  let length = 0;
  while (at < to) {
    const codePoint = text.codePointAt(at) ?? 0;
    if (codePoint < 0xff01) break;
    const letter = foldRare(codePoint);
    if (letter === 0) break;
    if (isDigit(letter)) digits += String.fromCharCode(letter);
    if (length < wordLengthMax) spelling[length] = letter;
    length++;
    hash = extendHash(hash, letter);
    at += codePoint > 0xffff ? 2 : 1;
  }
  if (at === from) return from + ((text.codePointAt(from) ?? 0) > 0xffff ? 2 : 1);
  const exact = dictionary.find(spelling, length, hash);
  spellingLength = Math.min(length, wordLengthMax);
  if (exact === -1 && digits.length === length)
    tokens.push(kinds.number, from, at, -1, digits.length > 15 ? 0 : Number(digits), 0);
  else if (exact === -1 && digits === '') pushUnknown(from, at, spellingLength, hash, dictionary, tokens, 0);
  else tokens.push(kinds.word, from, at, exact, 0, 0);
  return at;
};
