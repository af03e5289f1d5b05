import * as words from './number-words.ts';
import { WordSet } from './word-set.ts';

/** The words around numbers, asked for by the number of a word. */
export const units = new WordSet(words.units);
export const painWords = new WordSet(words.painWords);
export const leadIns = new WordSet(words.leadIns);
export const followers = new WordSet(words.followers);
export const pulseWords = new WordSet(words.pulseWords);
export const currentWords = new WordSet(words.currentWords);
