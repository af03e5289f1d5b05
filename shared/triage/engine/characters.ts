/** Folding of characters: case, accents, look-alike forms. `0` means "not a letter", everything else is the folded code. */

const foldable = 0x250;
const folded = new Uint8Array(foldable);

const foldTable: readonly (readonly [string, string])[] = [
  ['a', 'àáâãäåāăą'],
  ['c', 'çćĉċč'],
  ['d', 'ďđð'],
  ['e', 'èéêëēĕėęě'],
  ['g', 'ĝğġģ'],
  ['h', 'ĥħ'],
  ['i', 'ìíîïĩīĭįı'],
  ['j', 'ĵ'],
  ['k', 'ķĸ'],
  ['l', 'ĺļľŀł'],
  ['n', 'ñńņňŉŋ'],
  ['o', 'òóôõöøōŏő'],
  ['r', 'ŕŗř'],
  ['s', 'śŝşšſß'],
  ['t', 'ţťŧþ'],
  ['u', 'ùúûüũūŭůűų'],
  ['w', 'ŵ'],
  ['y', 'ýÿŷ'],
  ['z', 'źżž'],
];

for (let code = 0x61; code <= 0x7a; code++) {
  folded[code] = code;
  folded[code - 32] = code;
}
for (const [plain, accented] of foldTable)
  for (const form of accented + accented.toUpperCase())
    if (form.charCodeAt(0) < foldable) folded[form.charCodeAt(0)] = plain.charCodeAt(0);

/** What the lexer does first with a UTF-16 unit; all from U+0250 on are `other`. */
export const classes = { other: 0, letter: 1, digit: 2, blank: 3 } as const;

/** The class of each unit below U+0250. */
export const classOf = new Uint8Array(foldable);
for (let code = 0; code < foldable; code++) if (folded[code] !== 0) classOf[code] = classes.letter;
classOf.fill(classes.digit, 48, 58);
classOf[32] = classes.blank;
classOf[0xad] = classes.blank;

/** The plain lower-case letter of a UTF-16 unit below U+0250, or 0. */
export const foldedLetter = (code: number): number => (code < foldable ? (folded[code] ?? 0) : 0);

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Zero-width and formatting marks, combining accents, variation selectors, skin tones' lead is handled by the lexer. */
export const isInvisible = (code: number): boolean =>
  (code >= 0x200b && code <= 0x200f) ||
  (code >= 0x2060 && code <= 0x2064) ||
  code === 0xfeff ||
  code === 0xad ||
  (code >= 0x300 && code <= 0x36f) ||
  code === 0xfe0f ||
  code === 0xfe0e;

/** An apostrophe in any of its shapes; it vanishes inside a word, so that can't, can’t and cant are one word. */
export const isApostrophe = (code: number): boolean =>
  code === 0x27 ||
  code === 0x2019 ||
  code === 0x2018 ||
  code === 0x60 ||
  code === 0xb4 ||
  code === 0x2032 ||
  code === 0x2bc;

/** Full-width forms and mathematical letters fold through Unicode's own table; this is the slow way, for rare characters. */
export const foldRare = (codePoint: number): number => {
  const plain = String.fromCodePoint(codePoint).normalize('NFKC');
  const code = plain.charCodeAt(0);
  return plain.length === 1 ? foldedLetter(code) || (isDigit(code) ? code : 0) : 0;
};

/** The form in which the tables and the dictionary keep a word. */
export const foldWord = (word: string): string => {
  let result = '';
  for (const character of word) {
    const code = character.codePointAt(0) ?? 0;
    if (isApostrophe(code) || isInvisible(code)) continue;
    const letter = foldedLetter(code);
    result += letter === 0 ? character : String.fromCharCode(letter);
  }
  return result;
};
