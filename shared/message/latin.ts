/** How characters outside GSM-7 are written with those inside it. Only what Unicode itself does not take apart stands here. */
const writtenAs = {
  '‘’‚‛′ʼʹ‹›`´': "'",
  '“”„‟″«»': '"',
  '‐‑‒–—―−⁃': '-',
  '…': '...',
  '•·‧∙': '-',
  '×': 'x',
  '÷': '/',
  '⁄': '/',
  '©': '(c)',
  '®': '(R)',
  '™': '(TM)',
  '№': 'No',
  ł: 'l',
  Ł: 'L',
  đð: 'd',
  ĐÐ: 'D',
  þ: 'th',
  Þ: 'Th',
  œ: 'oe',
  Œ: 'OE',
  ħ: 'h',
  Ħ: 'H',
  ŧ: 't',
  Ŧ: 'T',
  ŋ: 'n',
  Ŋ: 'N',
  ı: 'i',
  ĸ: 'k',
  ẞ: 'SS',
  αά: 'a',
  ΑΆ: 'A',
  β: 'v',
  Β: 'V',
  γ: 'g',
  δ: 'd',
  εέ: 'e',
  ΕΈ: 'E',
  ζ: 'z',
  Ζ: 'Z',
  ηήιίϊΐ: 'i',
  ΗΉΙΊΪ: 'I',
  θ: 'th',
  κ: 'k',
  Κ: 'K',
  λ: 'l',
  μ: 'm',
  Μ: 'M',
  ν: 'n',
  Ν: 'N',
  ξ: 'x',
  οόωώ: 'o',
  ΟΌΏ: 'O',
  π: 'p',
  ρ: 'r',
  Ρ: 'R',
  σς: 's',
  τ: 't',
  Τ: 'T',
  υύϋΰ: 'y',
  ΥΎΫ: 'Y',
  φ: 'f',
  χ: 'ch',
  Χ: 'Ch',
  ψ: 'ps',
  а: 'a',
  б: 'b',
  в: 'v',
  гґ: 'g',
  д: 'd',
  еэ: 'e',
  ё: 'yo',
  є: 'ye',
  ж: 'zh',
  з: 'z',
  иі: 'i',
  ї: 'yi',
  йы: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъь: '',
  ю: 'yu',
  я: 'ya',
};

let plain: ReadonlyMap<string, string> | undefined;

/** Character by character, taken apart with the first text that is written: most starts of a function write none. */
const byCharacter = (): ReadonlyMap<string, string> => {
  plain ??= new Map(
    Object.entries(writtenAs).flatMap(([characters, written]) =>
      [...characters].map((one): [string, string] => [one, written]),
    ),
  );
  return plain;
};

const capitalised = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

/** The Latin letters or plain signs that stand for one character; empty where nothing does (emoji, other scripts). */
export const latinOf = (character: string): string => {
  const known = byCharacter().get(character);
  if (known !== undefined) return known;
  const small = byCharacter().get(character.toLowerCase());
  if (small !== undefined) return capitalised(small);
  const parts = character.normalize('NFKD').replace(/\p{M}/gu, '');
  if (parts === character || parts === '') return '';
  return [...parts].map((part) => byCharacter().get(part) ?? part).join('');
};
