import { kinds } from './engine/tokens.ts';
import { bright, deeds } from './lexicon/recovery.ts';
import type { Words } from './read.ts';

/**
 * "Drove home, made tacos", "purring like a kitten": a patient who tells of an ordinary day or speaks in good cheer, and of nothing
 * else, is well. Any denial, anything strange and any word of danger leaves the reply to a person.
 */
export const tellsOfOrdinaryDay = (words: Words): boolean => {
  const { spoken, tokens } = words;
  let isGood = false;
  let isDone = false;
  for (let at = 0; at < spoken.length; at++) {
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
const actors = new Set('i we ive weve and then yo y ya hoy ayer'.split(' '));
const between = new Set(
  'just also even already finally have had got went actually and then so me my'.split(' '),
);

/** "Can my husband massage it", "how long before I run": a question that came without its mark. */
export const asksWithoutMark = (words: Words): boolean => {
  const { spoken, tokens } = words;
  let start = 0;
  for (let at = 0; at <= spoken.length; at++) {
    const kind = at < spoken.length ? tokens.kind[at] : kinds.sentenceEnd;
    if (kind === kinds.word || kind === kinds.number) continue;
    if (at - start >= questionMin && opensQuestion(spoken[start] ?? '', spoken[start + 1] ?? '')) return true;
    start = at + 1;
  }
  return false;
};

const opensQuestion = (first: string, second: string): boolean =>
  (modals.has(first) && topics.has(second)) || (first === 'how' && amounts.has(second));

const questionMin = 4;
const modals = new Set('can could would should will is are does may might'.split(' '));
const topics = new Set('i it my this that we they there'.split(' '));
const amounts = new Set('long soon often many much'.split(' '));
