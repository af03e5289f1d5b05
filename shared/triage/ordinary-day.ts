import { kinds } from './engine/tokens.ts';
import { deeds } from './lexicon/recovery.ts';
import type { Words } from './read.ts';

/**
 * "Drove home, made tacos": a patient who tells of an ordinary day, and of nothing else, is well. Any denial, anything strange and
 * any word of danger leaves the reply to a person.
 */
export const tellsOfOrdinaryDay = (words: Words): boolean => {
  const { spoken, tokens } = words;
  let isDeed = false;
  for (let at = 0; at < spoken.length; at++) {
    if (tokens.kind[at] === kinds.question || words.isNegator(at) || words.isDanger(at)) return false;
    if (isTrouble(words, at) || words.scope.otherPerson[at] === 1 || words.scope.hypothetical[at] === 1)
      return false;
    if (deeds.has(spoken[at] ?? '') && isOwn(words, at)) isDeed = true;
  }
  return isDeed;
};

const isTrouble = (words: Words, at: number): boolean =>
  words.isEnglish('ODD', at) || words.isEnglish('FAILING', at) || words.isIn('DOUBTFUL', at);

/** The patient did it: it opens a clause, or "I", "we" or another deed stands shortly before it. */
const isOwn = (words: Words, at: number): boolean => {
  for (let back = at - 1; back >= Math.max(0, at - reach); back--) {
    if (words.tokens.kind[back] !== kinds.word) return true;
    if (actors.has(words.spoken[back] ?? '')) return true;
    if (!between.has(words.spoken[back] ?? '')) return false;
  }
  return at < reach;
};

const reach = 4;
const actors = new Set('i we ive weve and then'.split(' '));
const between = new Set(
  'just also even already finally have had got went actually and then so me my'.split(' '),
);
