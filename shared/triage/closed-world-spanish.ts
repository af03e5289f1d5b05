import type { Trouble } from './closed-world.ts';
import { listOf } from './engine/word-list.ts';
import { WordSet } from './engine/word-set.ts';
import { things } from './lexicon/things.ts';
import type { Words } from './read.ts';

/**
 * The closed world in Spanish: a part of somebody's body in a sentence that no table explains asks for a call. It pages where a word
 * says that it fails or is strange, and where something happens to it by itself ("se me cruzan las piernas").
 */
export const spanishTrouble = (words: Words, from: number, to: number): Trouble | undefined => {
  let isBody = false;
  let isPerson = false;
  let isFailing = false;
  let isOdd = false;
  for (let at = from; at < to; at++) {
    const word = words.spoken[at] ?? '';
    if (words.isSaying(at)) continue;
    if (words.isOneOf(aThing, at)) return undefined;
    if (words.isIn('GOOD', at) && !intensifies(words, at) && !words.isIn('SLEEP_WORD', at - 1))
      return undefined;
    if (words.isIn('BETTER', at) || pleasant.has(word)) return undefined;
    if (words.isIn('NORMAL', at) && !asking.has(words.spoken[at - 1] ?? '')) return undefined;
    if (words.scope.hypothetical[at] === 1 || words.scope.otherPerson[at] === 1) return undefined;
    if (persons.has(word)) isPerson = true;
    if (isPart(words, at)) isBody = true;
    if (failing.has(word)) isFailing = true;
    if (odd.has(word) || happensTo(words, at)) isOdd = true;
  }
  if (!isBody) return undefined;
  return isPerson && (isFailing || isOdd) ? 'grave' : 'body';
};

const aThing = new WordSet(things.text);

/** A part of the body; "mano", "pie" and "cara" mean much else and count behind an article or a possessive. */
const isPart = (words: Words, at: number): boolean =>
  words.isIn('BODY', at) && !words.isEnglish('BODY', at) && owners.has(words.spoken[at - 1] ?? '');

/** "Se me", "se le": something happens to the body by itself. */
const happensTo = (words: Words, at: number): boolean =>
  words.spoken[at] === 'se' && toWhom.has(words.spoken[at + 1] ?? '');

/** "Bien feo" is very ugly; "bien" before no such word is praise. */
const intensifies = (words: Words, at: number): boolean => odd.has(words.spoken[at + 1] ?? '');

const persons = listOf('me mi mis le su yo tengo traigo siento senti ando quede puedo');
const owners = listOf('la el mi mis los las un una otro otra mismo misma este esta ese esa del al');
const failing = listOf(
  'falla fallan fallo fallando inutil torpe torpes muerto muerta muertos muertas desobedece',
);
const odd = listOf(
  'raro rara raros raras extrano extrana extranos extranas chistoso chistosa feo fea feos feas distinto distinta diferente chueco ' +
    'chueca hueco hueca truena truenan tronido trono',
);
/** "¿Es normal?" asks about what is there. */
const asking = listOf('es sera seria eso esto');
const toWhom = listOf('me le');
const pleasant = listOf(
  'gracias felicidades encanta encanto gusto gusta rico rica bonito bonita feliz contento contenta jaja jajaja',
);
