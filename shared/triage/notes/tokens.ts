/** What a token of a clinical note is: a word, or a mark that can end or carry on a statement. */
export const marks = {
  word: 0,
  comma: 1,
  semicolon: 2,
  colon: 3,
  stop: 4,
  question: 5,
  slash: 6,
  dash: 7,
  open: 8,
  close: 9,
  plus: 10,
} as const;

export type Token = {
  readonly text: string;
  readonly mark: number;
  readonly start: number;
  readonly end: number;
};

const pattern =
  /(?<break>\n[ \t]*\n\s*|\n[ \t]*(?=[-*•]|\d{1,2}[.)]|\p{Lu}[\p{L} ]{2,30}:))|(?<line>\n)|(?<gap> {4,})|(?<short>(?:[rwhscb]\/[opcbw]|w\/)(?![\p{L}\p{N}]))|(?<sense>[-–−+]ve\b)|(?<number>\d+(?:[.,:]\d+)+)|(?<dots>(?:\p{L}\.){2,})|(?<word>[\p{L}\p{N}\p{M}]+(?:['’]\p{L}+)?)|(?<sign>\([-−+]\)|[^\s])/giu;

const markOf: Readonly<Record<string, number>> = {
  ',': marks.comma,
  ';': marks.semicolon,
  ':': marks.colon,
  '!': marks.stop,
  '•': marks.stop,
  '*': marks.stop,
  '?': marks.question,
  '/': marks.slash,
  '=': marks.dash,
  '–': marks.dash,
  '—': marks.dash,
  '(': marks.open,
  '[': marks.open,
  ')': marks.close,
  ']': marks.close,
  '(+)': marks.plus,
};

/** Signs that a note writes for a word. */
const signWords: Readonly<Record<string, string>> = {
  '(-)': 'negative',
  '(−)': 'negative',
  '⊖': 'negative',
  '⊕': 'positive',
  '∅': 'no',
};
/** Abbreviations whose point ends no sentence. */
const abbreviations = new Set('dr mr mrs ms vs st approx etc prof fig sr sra dra'.split(' '));
/** These may also end one; the point is theirs only when a small letter follows. */
const shortForms = new Set('neg pos pt hx dx abd bilat temp approx resp ext exam inc'.split(' '));
const spelledOut: Readonly<Record<string, readonly string[]>> = {
  cannot: ['can', 'not'],
  cant: ['can', 'not'],
  wont: ['will', 'not'],
  "won't": ['will', 'not'],
  "can't": ['can', 'not'],
};
const shortNot = /^(do|does|did|is|are|was|were|has|have|had|could|would|should|ca)n['’]?t$/;
/** A line at least so long was broken by its margin and not by its writer. */
const wrappedLine = 60;

const wordsOf = (text: string): readonly string[] => {
  const known = spelledOut[text.replace('’', "'")];
  if (known !== undefined) return known;
  const short = shortNot.exec(text);
  if (short !== null) return [short[1] === 'ca' ? 'can' : (short[1] ?? ''), 'not'];
  return [text.replace(/['’](s|m|ve|re|d|ll)$/, '').replace(/['’]/g, '')];
};

const unaccented = (text: string): string =>
  text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/ﬁ/g, 'fi');

const isSpace = (unit: string | undefined): boolean => unit === undefined || /\s/.test(unit);
const isWordUnit = (unit: string | undefined): boolean => unit !== undefined && /[\p{L}\p{N}]/u.test(unit);

const pointMark = (text: string, at: number, before: Token | undefined): number | undefined => {
  const after = text[at + 1];
  if (before?.end === at && before.mark === marks.word && abbreviations.has(before.text)) return undefined;
  const isShort = before?.end === at && (before.text.length === 1 || shortForms.has(before.text));
  if (isShort && /^ \p{Ll}/u.test(text.slice(at + 1, at + 3))) return undefined;
  if (before?.text === 'no' && before.end === at && /^ ?\d/.test(text.slice(at + 1, at + 3)))
    return undefined;
  if (!isWordUnit(after)) return marks.stop;
  return /^\.\p{L}{3}/u.test(text.slice(at, at + 4)) && (before?.text.length ?? 0) >= 3
    ? marks.stop
    : undefined;
};

/** A hyphen inside a word joins it; one that stands free, or twice, is a dash; "+fever" and "-fever" are signs of their own. */
const lineMark = (text: string, at: number): number | undefined => {
  if (text[at - 1] === '-' || text[at + 1] === '-') return marks.dash;
  if (isSpace(text[at - 1]) || isSpace(text[at + 1])) return marks.dash;
  return undefined;
};

/** "+fever", "fever +," and "ROS: + fever, - rash": nothing that it could be added to stands on one of its sides. */
const isPlus = (text: string, at: number, before: Token | undefined): boolean =>
  !isWordUnit(text[at - 1]) &&
  (isWordUnit(text[at + 1]) ||
    before?.mark !== marks.word ||
    /^(?:[,.;)\]]|$)/.test(text.slice(at + 1, at + 2)));

const signMark = (text: string, sign: string, at: number, before: Token | undefined): number | undefined => {
  if (sign === '.') return pointMark(text, at, before);
  if (sign === '-') return lineMark(text, at);
  if (sign === '+') return isPlus(text, at, before) ? marks.plus : undefined;
  return markOf[sign];
};

/** The words of a note, in lower case and without accents, and the marks between them; places are UTF-16 units of the text. */
export const readNote = (text: string): readonly Token[] => {
  const tokens: Token[] = [];
  let lineStart = 0;
  for (const found of text.matchAll(pattern)) {
    const start = found.index;
    const end = start + found[0].length;
    const add = (word: string, mark: number): void => {
      tokens.push({ text: word, mark, start, end });
    };
    const { break: gap, line, gap: wide, short, sense, number, dots, word, sign = '' } = found.groups ?? {};
    if (gap !== undefined || wide !== undefined) add('', marks.stop);
    else if (line !== undefined) {
      const isWrapped = start - lineStart >= wrappedLine || tokens.at(-1)?.mark === marks.comma;
      if (!isWrapped) add('', marks.stop);
    } else if (short !== undefined) add(short.toLowerCase(), marks.word);
    else if (sense !== undefined) add(sense.startsWith('+') ? 'positive' : 'negative', marks.word);
    else if (number !== undefined) add(number, marks.word);
    else if (dots !== undefined) add(dots.toLowerCase().replaceAll('.', ''), marks.word);
    else if (word !== undefined) for (const one of wordsOf(unaccented(word))) add(one, marks.word);
    else if (signWords[sign] !== undefined) add(signWords[sign], marks.word);
    else {
      const mark = signMark(text, sign, start, tokens.at(-1));
      if (mark !== undefined) add('', mark);
    }
    if (line !== undefined || gap !== undefined) lineStart = end;
  }
  return tokens;
};
