/**
 * A table that names a verb in two of its forms means the verb: "feel|feels" is said of yesterday as "felt", and "drop|dropped" is
 * still going on as "dropping". The missing forms are added when the tables are compiled, so that no row has to list them.
 */

/** Irregular English verbs as they stand in replies; a form that is mostly another word ("left", "saw", "bit", "lay") is left out. */
const irregular = `feel feels feeling felt; get gets getting got gotten; go goes going went gone; come comes coming came;
  take takes taking took taken; make makes making made; wake wakes waking woke woken; sleep sleeps sleeping slept;
  sit sits sitting sat; stand stands standing stood; run runs running ran; hold holds holding held; keep keeps keeping kept;
  fall falls falling fell fallen; bleed bleeds bleeding bled; break breaks breaking broke broken; begin begins beginning began begun;
  blow blows blowing blew blown; bring brings bringing brought; build builds building built; catch catches catching caught;
  creep creeps creeping crept; dig digs digging dug; draw draws drawing drew drawn; drink drinks drinking drank;
  drive drives driving drove driven; eat eats eating ate eaten; fight fights fighting fought; find finds finding found;
  give gives giving gave given; grow grows growing grew grown; hang hangs hanging hung; hear hears hearing heard;
  know knows knowing knew known; lose loses losing lost; ride rides riding rode; say says saying said; shake shakes shaking shook;
  shoot shoots shooting shot; shrink shrinks shrinking shrank shrunk; sink sinks sinking sank sunk; slide slides sliding slid;
  speak speaks speaking spoke spoken; spin spins spinning spun; spit spits spitting spat; stick sticks sticking stuck;
  sting stings stinging stung; strike strikes striking struck; swell swells swelling swelled swollen; swing swings swinging swung;
  tell tells telling told; think thinks thinking thought; throw throws throwing threw thrown; weep weeps weeping wept;
  write writes writing wrote written; bend bends bending bent; lean leans leaning leaned; pay pays paying paid; drag drags dragging dragged`;

/** Forms that are common words of another meaning: never added. */
const ambiguous: ReadonlySet<string> = new Set(
  'swell meeting turning wound rose bore ground left saw bit lay felted mean means like likes liked back backs backed backing para como nada cara vino casa sobre entre baja bajo este esta pasa pasado caso cosa toda todo bien buena fuera suelo cuello parte tomo tarde llama llame mando poco poca justo justa mido medio media vio ano anos'.split(
    ' ',
  ),
);

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
      for (const form of forms) if (!known.has(form) && !ambiguous.has(form)) added.add(form);
    }
  return [...added];
};

const paradigms = new Map<string, readonly string[]>();
for (const one of irregular.split(';')) {
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
  const bases = [stem, `${stem}e`];
  if (/([bdgklmnprt])\1$/.test(stem)) bases.push(stem.slice(0, -1));
  if (stem.endsWith('i')) bases.push(`${stem.slice(0, -1)}y`);
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
