import { englishThings } from '../lexicon/things.ts';
import type { Compiled } from './compiled.ts';
import { isOneOf, nameOf } from './look.ts';
import { painWords } from './number-sets.ts';
import { kinds, type Tokens } from './tokens.ts';
import { listOf } from './word-list.ts';

/** "A 10 for you", "un 10 a usted", "10 out of 10 would do again": who or what is rated stands behind the number, which ends before `end`. */
export const ratesOther = (compiled: Compiled, tokens: Tokens, end: number): boolean => {
  const next = nameOf(compiled, tokens, end);
  if (reviews.has(next)) return true;
  if (!towards.has(next)) return false;
  for (let at = end + 1; at < end + phraseMax && tokens.kind[at] === kinds.word; at++) {
    const name = nameOf(compiled, tokens, at);
    if (rated.has(name)) return true;
    if (!articles.has(name)) return false;
  }
  return false;
};

/** "Pain 0/10. Weather 10/10.": a thing opens the sentence and its number stands right behind it. */
export const opensWithThing = (compiled: Compiled, tokens: Tokens, at: number): boolean => {
  let before = at - 1;
  if (tokens.kind[before] === kinds.colon || copulas.has(nameOf(compiled, tokens, before))) before--;
  // "Score 8" is of the pain.
  if (before === at - 1 && tokens.kind[at + 1] !== kinds.word && isOneOf(painWords, compiled, tokens, before))
    return false;
  if (!englishThings.has(nameOf(compiled, tokens, before))) return false;
  if (articles.has(nameOf(compiled, tokens, before - 1))) before--;
  return before === 0 || tokens.kind[before - 1] !== kinds.word;
};

/** A number beside a word of pain. */
export const namesPain = (compiled: Compiled, tokens: Tokens, at: number): boolean =>
  [1, 2, 3].some((back) => isOneOf(painWords, compiled, tokens, at - back));

const phraseMax = 4;
const reviews = listOf(
  'would recommend recommended service stars experience puddle nap massage customer vibes',
);
const towards = listOf('for to a al para');
const articles = listOf('the a my your la el las los mi su tu all');
const copulas = listOf('is was es fue');
const rated = listOf(
  'you u ustedes usted doctora doctor doc dra dr clinic clinica staff therapist physio service servicio atencion trato practitioner ' +
    'terapeuta senorita muchacha team equipo receptionist recepcion needles agujas session sesion treatment tratamiento effort',
);
