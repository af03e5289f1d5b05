import * as words from './number-words.ts';
import { WordSet } from './word-set.ts';

/** The words around numbers, asked for by the number of a word. */
const setOf = (list: ReadonlySet<string>): WordSet => new WordSet([...list].join(' '));

export const units = setOf(words.units);
export const painWords = setOf(words.painWords);
export const leadIns = setOf(words.leadIns);
export const followers = setOf(words.followers);
export const pulseWords = setOf(words.pulseWords);
export const currentWords = setOf(words.currentWords);
