import { kinds } from './engine/tokens.ts';
import { WordList } from './engine/word-list.ts';
import { bright, deeds } from './lexicon/recovery.ts';
import type { Words } from './read.ts';

/**
 * "Drove home, made tacos", "purring like a kitten": a patient who tells of an ordinary day or speaks in good cheer, and of nothing
 * else, is well. Any denial, anything strange and any word of danger leaves the reply to a person.
 */
export const tellsOfOrdinaryDay = (words: Words, from = 0, to = words.tokens.count): boolean => {
  const { spoken, tokens } = words;
  let isGood = false;
  let isDone = false;
  for (let at = from; at < to; at++) {
    if (tokens.kind[at] === kinds.question || words.isNegator(at) || words.isDanger(at)) return false;
    if (words.isSaying(at)) return false;
    if (isTrouble(words, at) || words.scope.hypothetical[at] === 1) return false;
    if (words.scope.otherPerson[at] === 1) continue;
    const word = spoken[at] ?? '';
    if (bright.has(word)) isGood = true;
    if (deeds.has(word) && isOwn(words, at)) isDone = true;
  }
  return isDone || isGood;
};

const isTrouble = (words: Words, at: number): boolean =>
  words.isFailure(at) || words.isIn('DOUBTFUL', at) || words.isVital(at);

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
const actors = new WordList('i we ive weve and then yo y ya hoy ayer');
const between = new WordList('just also even already finally have had got went actually and then so me my');
