import { irregularVerbs, otherWords } from '../lexicon/verbs.ts';

/**
 * A table that names a verb in two of its forms means the verb: "feel|feels" is said of yesterday as "felt", and "drop|dropped" is
 * still going on as "dropping". The missing forms are added when the tables are compiled, so that no row has to list them.
 */

/** The forms still missing of each verb that the words name in two forms or more, one of them past or going on. */
export const addedForms = (words: readonly string[]): readonly string[] => {
  if (words.length < 2) return [];
  const known = new Set(words);
  const added = new Set<string>();
  for (const word of words)
    for (const forms of paradigmsOf(word)) {
      const named = forms.filter((form) => known.has(form));
      if (named.length < 2 || !named.some((form) => isVerbal(form))) continue;
      // "Close" is a verb where the row names it, or its "closes"; "clos" is none.
      if (!irregularBases.has(word) && !isSpanish(word) && !isNamedBase(forms, known)) continue;
      for (const form of forms) if (!known.has(form) && !isOtherWord.has(form)) added.add(form);
    }
  return [...added];
};

const isOtherWord: ReadonlySet<string> = new Set(otherWords.split(/\s+/));
const paradigms = new Map<string, readonly string[]>();
for (const one of irregularVerbs.split(';')) {
  const forms = one.trim().split(/\s+/);
  for (const form of forms) paradigms.set(form, forms);
}
const irregularBases: ReadonlySet<string> = new Set([...paradigms.keys()]);

/** A form that only a verb has. */
const isVerbal = (word: string): boolean =>
  /(?:ing|ed|ando|iendo|aba|aban|[aei]r)$/.test(word) || (irregularBases.has(word) && !word.endsWith('s'));

/** The sets of forms that a word may be one of. */
const paradigmsOf = (word: string): readonly (readonly string[])[] => {
  const own = paradigms.get(word);
  if (own !== undefined) return [own];
  return [...englishBases(word).map(englishForms), ...spanishForms(word)];
};

const isSpanish = (word: string): boolean => spanishForms(word).length > 0;

const isNamedBase = ([base = '', third = '']: readonly string[], known: ReadonlySet<string>): boolean =>
  known.has(base) || known.has(third);

const shortestBase = 3;

/** What the word may be a regular form of: "dropped" of drop, "closing" of close, "tries" of try. */
const englishBases = (word: string): readonly string[] => {
  const stem = /^(.+?)(?:ing|ed)$/.exec(word)?.[1];
  if (stem === undefined) return [];
  const bases = stem.endsWith('i') ? [`${stem.slice(0, -1)}y`] : [stem, `${stem}e`];
  if (/([bdgklmnprt])\1$/.test(stem)) bases.push(stem.slice(0, -1));
  return bases.filter((base) => base.length >= shortestBase && !irregularBases.has(base));
};

/** The regular forms of an English verb, its base first. */
const englishForms = (base: string): readonly string[] => {
  if (base.endsWith('e')) return [base, `${base}s`, `${base.slice(0, -1)}ing`, `${base}d`];
  if (/[^aeiou]y$/.test(base)) {
    const stem = base.slice(0, -1);
    return [base, `${stem}ies`, `${base}ing`, `${stem}ied`];
  }
  const stem = /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(base) ? base + (base.at(-1) ?? '') : base;
  const plural = /(?:s|sh|ch|x|z)$/.test(base) ? `${base}es` : `${base}s`;
  return [base, plural, `${stem}ing`, `${stem}ed`];
};

/** The forms of a regular Spanish verb in which patients tell of themselves or of their bodies, accents folded. */
const spanishForms = (word: string): readonly (readonly string[])[] => {
  const first = /^(.{3,}?)(?:ar|ando|aba|aban)$/.exec(word)?.[1];
  if (first !== undefined)
    return [['o', 'a', 'an', 'e', 'aron', 'ando', 'aba', 'aban', 'ar'].map((ending) => first + ending)];
  const other = /^(.{3,}?)(?:[ei]r|iendo)$/.exec(word)?.[1];
  if (other === undefined) return [];
  return ['er', 'ir'].map((infinitive) =>
    ['o', 'e', 'en', 'i', 'io', 'ieron', 'iendo', 'ia', 'ian', infinitive].map((ending) => other + ending),
  );
};
