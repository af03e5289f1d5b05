import { marks, type Token } from './tokens.ts';

/** A place of the concept: from this token up to that one. */
export type Place = { readonly from: number; readonly to: number };

const spelling: readonly (readonly [RegExp, string])[] = [
  [/oedema/g, 'edema'],
  [/haem/g, 'hem'],
  [/oe(?=soph|str)/g, 'e'],
  [/rrhoea/g, 'rrhea'],
  [/aemi/g, 'emi'],
  [/paed/g, 'ped'],
  [/tumour/g, 'tumor'],
  [/colour/g, 'color'],
];

/** One form for the singular and the plural and for both ways of spelling. */
const stem = (word: string): string => {
  let plain = word;
  for (const [from, to] of spelling) plain = plain.replace(from, to);
  if (plain.length <= 3) return plain;
  if (plain.endsWith('ies')) return `${plain.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|z)es$/.test(plain)) return plain.slice(0, -2);
  return /[^su]s$/.test(plain) && !plain.endsWith('is') ? plain.slice(0, -1) : plain;
};

const wordsIn = (tokens: readonly Token[]): readonly string[] =>
  tokens.filter((token) => token.mark === marks.word).map((token) => token.text);

/** The places where these words follow each other, whatever marks stand between them. */
const inOrder = (
  tokens: readonly Token[],
  words: readonly string[],
  form: (word: string) => string,
  gap: number,
): readonly Place[] => {
  const places: Place[] = [];
  for (let from = 0; from < tokens.length; from++) {
    let next = 0;
    let missed = 0;
    let at = from;
    for (; at < tokens.length && next < words.length && missed <= gap; at++) {
      const token = tokens[at];
      if (token === undefined) break;
      if (token.mark !== marks.word && (next === 0 || (gap > 0 && token.mark !== marks.slash))) break;
      if (token.mark !== marks.word) continue;
      if (form(token.text) === words[next]) next++;
      else if (next === 0) break;
      else missed++;
    }
    if (next < words.length) continue;
    places.push({ from, to: at });
    from = at - 1;
  }
  return places;
};

/** The places where these words stand together in another order ("effusion, pleural", "pain in the chest"). */
const inAnyOrder = (tokens: readonly Token[], words: readonly string[]): readonly Place[] => {
  if (words.length < 2) return [];
  const wanted = new Set(words);
  const reach = words.length + 3;
  for (let from = 0; from < tokens.length; from++) {
    if (!wanted.has(stem(tokens[from]?.text ?? ''))) continue;
    const found = new Set<string>();
    for (let at = from; at < Math.min(tokens.length, from + reach); at++) {
      const token = tokens[at];
      if (token === undefined || token.mark === marks.stop || token.mark === marks.semicolon) break;
      const word = stem(token.text);
      if (wanted.has(word)) found.add(word);
      if (found.size === wanted.size) return [{ from, to: at + 1 }];
    }
  }
  return [];
};

/** Where a concept stands in a note: its very words, else another number or spelling of them, else the same words close together. */
export const conceptPlaces = (tokens: readonly Token[], concept: readonly Token[]): readonly Place[] => {
  const words = wordsIn(concept);
  if (words.length === 0) return [];
  const exact = inOrder(tokens, words, (word) => word, 0);
  if (exact.length > 0) return exact;
  const stems = words.map(stem);
  const inflected = inOrder(tokens, stems, stem, 0);
  if (inflected.length > 0) return inflected;
  const spread = words.length > 1 ? inOrder(tokens, stems, stem, 2) : [];
  return spread.length > 0 ? spread : inAnyOrder(tokens, stems);
};
