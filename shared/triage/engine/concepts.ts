import type { Compiled } from './compiled.ts';
import type { Heard } from './heard.ts';
import { type Marks, markRange } from './marks.ts';
import type { Match } from './matcher.ts';
import { isMeantWell, meanings } from './meant-well.ts';
import type { Row } from './tables.ts';
import { isAboutThing, mayNameThing, praisesThing } from './things.ts';
import { kinds, type Tokens } from './tokens.ts';
import { WordSet } from './word-set.ts';

/** Whether a row is a complaint or an effect, not an answer, an errand or a part of something. */
export const isComplaint = ({ level }: Row): boolean =>
  level !== 'all_clear' && level !== 'administrative' && level !== 'unclear';

/** Leaves out what stands inside an idiom ("chest day") or is said of a thing, and marks both. */
export const dropIdioms = (
  compiled: Compiled,
  tokens: Tokens,
  matches: readonly Match[],
  { masked }: Marks,
): readonly Match[] => {
  let hasIdiom = false;
  for (const match of matches) {
    const kind = match.row < compiled.flagCount ? undefined : compiled.cues[match.row - compiled.flagCount];
    if (kind !== 'idiom' && (kind !== 'saying' || isTroubled(compiled, tokens, match))) continue;
    // Only the words of the saying itself: what stands in a gap of it is said besides.
    for (const at of match.core) masked[at] = 1;
    hasIdiom = true;
  }
  const isOfThings = mayNameThing(compiled, tokens);
  const mayBeMeantWell = tokens.heard.list(meanings);
  if (!hasIdiom && !isOfThings && !mayBeMeantWell) return matches;
  const name = (at: number): string => compiled.dictionary.wordOf(tokens.word[at] ?? -1);
  const kept: Match[] = [];
  for (const match of matches) {
    const row = compiled.rows[match.row];
    // "I can't make my appointment", "confused my appointments": no complaint, and an errand still.
    if (hasIdiom && row?.id !== 'booking' && isMasked(compiled, tokens, match, masked)) continue;
    if (
      row !== undefined &&
      isComplaint(row) &&
      ((isOfThings && isAboutThing(compiled, tokens, match, row.id)) ||
        (mayBeMeantWell && isMeantWell(tokens, match, name)))
    ) {
      markRange(masked, match.from, match.to);
      hasIdiom = true;
    } else if (!(isOfThings && row?.level === 'all_clear' && praisesThing(compiled, tokens, match)))
      kept.push(match);
  }
  return kept;
};

/** "Cant talk rn and his arm hangs", "red in the face and choking": whoever is ill besides what is said every day says it of his illness. */
const isTroubled = (compiled: Compiled, tokens: Tokens, match: Match): boolean => {
  for (let at = 0; at < tokens.count; at++) {
    if (match.core.includes(at)) continue;
    const word = tokens.word[at] ?? -1;
    if (troubled.has(compiled.dictionary, word)) return true;
    if (ill.some((group) => compiled.has(word, compiled.symbols[group]))) return true;
    // "Mom cant talk rn": whoever the saying is of.
    if (at < match.from && match.from - at <= personReach && isPerson(compiled, word)) return true;
  }
  return false;
};

const isPerson = (compiled: Compiled, word: number): boolean =>
  compiled.has(word, compiled.symbols.RELATION) || persons.has(compiled.dictionary, word);

const personReach = 3;
const persons = new WordSet('he she hes shes him');

const ill = ['BODY', 'DANGER', 'PAIN', 'SEVERE', 'PAIN_MED', 'WORSE'] as const;
const troubled = new WordSet(
  'since voice voz dizzy dizziness vomiting vomited coughing hives numb weakness confusion slurry needling session treatment appointment tears alone scared afraid help hurts worried trouble danger swallowed bottle packet slow settle floating suddenly sudden woke shook shaking blood bloody bleeding bleed pills pill tabs overdose floor fell fall fallen stroke slur slurred slurring droopy drooping droops slumped limp stiff grip voices die dead suicide goodbye myself choking gasping needle needled ambulance emergency urgent 911 weak dizzy confused paralyzed pastillas sangre piso suelo caida cayo cai golpe desmayo desmaye morir matar matarme adios emergencia urgente ambulancia habla hablar respirar respiro respira grave auxilio ayuda',
);

/** "I fell asleep": the pronoun outside the idiom does not keep the fall alive. */
const isMasked = (compiled: Compiled, tokens: Tokens, match: Match, masked: Uint8Array): boolean => {
  if (match.row >= compiled.flagCount) return false;
  const { BODY, TRANSPARENT, PRONOUN, PREP, CANT_WORD } = compiled.symbols;
  // "Numb yesterday and hasnt come back" names no back.
  const last = match.core.at(-1) ?? 0;
  if (
    match.core.length === 2 &&
    masked[last] === 1 &&
    backs.has(compiled.dictionary, tokens.word[last] ?? -1)
  )
    return true;
  let inside = 0;
  for (const at of match.core) {
    const word = tokens.word[at] ?? -1;
    if (masked[at] === 1) {
      // "Skipped chest day, shoulder's sore": a pair whose place stands in a saying has no place.
      if (match.core.length === 2 && compiled.has(word, BODY)) return true;
      // "I can't believe I can reach it": nothing is beyond whoever says so.
      if (compiled.has(word, CANT_WORD) && wonders.has(compiled.dictionary, tokens.word[at + 1] ?? -1))
        return true;
      inside++;
    } else if (
      !compiled.has(word, TRANSPARENT) &&
      !compiled.has(word, PREP) &&
      !compiled.has(word, PRONOUN) &&
      !(compiled.has(word, BODY) && standsApart(compiled, tokens, match, at))
    )
      return false;
  }
  return inside > 0;
};

/** "Burning the midnight oil, my back is fine": behind a mark, an "and" or a likeness, or far off, a part of the body is no part of the saying. */
const standsApart = (compiled: Compiled, tokens: Tokens, match: Match, place: number): boolean => {
  const before = match.core.findLast((at) => at < place);
  const after = match.core.find((at) => at > place);
  return (
    (before === undefined || isParted(compiled, tokens, before, place)) &&
    (after === undefined || isParted(compiled, tokens, place, after))
  );
};

const isParted = (compiled: Compiled, tokens: Tokens, from: number, to: number): boolean => {
  const { AND, BODY } = compiled.symbols;
  if (to - from > apartFrom) return true;
  for (let at = from + 1; at < to; at++) {
    const word = tokens.word[at] ?? -1;
    const next = tokens.word[at + 1] ?? -1;
    // "My cheek and jaw feel numb" lists parts.
    const lists = compiled.has(next, BODY) || compiled.has(tokens.word[at + 2] ?? -1, BODY);
    if (tokens.kind[at] !== kinds.word || (compiled.has(word, AND) && !lists)) return true;
    if (likenings.has(compiled.dictionary, word) && ifs.has(compiled.dictionary, next)) return true;
  }
  return false;
};

const backs = new WordSet('back');
const apartFrom = 5;
const likenings = new WordSet('como as like');
const ifs = new WordSet('si if though i id ive');

/** "No bigger than a pea" says how small it is, and denies besides that it grew. */
const sizes: ReadonlySet<string> = new Set(['mild-pain', 'small-bruise']);

/** "Breathing without trouble" is better, and no trouble with the breath. */
const withouts = new WordSet('without sin');

/** Marks the tokens that name a finding, and the negators that belong to one ("no feeling") and so negate nothing else. */
export const markConcepts = (
  compiled: Compiled,
  tokens: Tokens,
  matches: readonly Match[],
  { isConcept, consumed, grave }: Marks,
): void => {
  const { TRANSPARENT, PREP, CANT_WORD, GOOD } = compiled.symbols;
  for (const match of matches) {
    const row = compiled.rows[match.row];
    if (row === undefined) continue;
    const counts = isComplaint(row);
    if (match.row < compiled.emergencyCount) markRange(grave, match.from, match.to);
    for (const at of match.core) {
      const word = tokens.word[at] ?? -1;
      if (isNegator(compiled, word)) {
        const owns = row.id === 'improved' ? !withouts.has(compiled.dictionary, word) : counts;
        if (owns && !sizes.has(row.id) && match.core.length > 1) consumed[at] = 1;
      } else if (compiled.has(word, CANT_WORD)) {
        // "Cant find a reason to go on" is the finding itself; its "cant find" denies nothing.
        if (counts && match.core.length > 1) consumed[at] = 1;
      } else if (
        counts &&
        row.id !== 'question-general' &&
        !compiled.has(word, TRANSPARENT) &&
        !compiled.has(word, PREP)
      ) {
        isConcept[at] = 1;
      } else if (compiled.has(word, GOOD)) isConcept[at] = 1;
    }
  }
};

export const isNegator = (compiled: Compiled, word: number): boolean =>
  compiled.has(word, compiled.symbols.NOT) || negators.has(compiled.dictionary, word);

/** Whether any word of a reply denies something, or says that it cannot be done. */
export const hearsDenial = ({ symbols }: Compiled, heard: Heard): boolean =>
  heard.group(symbols.NOT) || heard.group(symbols.CANT_WORD) || heard.list(negators);

const wonders = new WordSet('believe');

const negators = new WordSet(
  'no without never nothing none zero neither sin ni nunca nada jamas tampoco ningun ninguna ninguno cero',
);
